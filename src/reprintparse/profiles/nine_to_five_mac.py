"""9to5Mac and its sisters: posts that close with a notice on affiliate links and an invitation to keep reading."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="nine-to-five-mac",
    title="9to5Mac, 9to5Google, Electrek",
    sites=("9to5mac.com", "9to5google.com", "9to5toys.com", "electrek.co"),
    aliases=("9to5Mac", "9to5Google", "Electrek", "9to5Toys"),
    rules=(
        line("affiliate", Kind.LEGAL, r"FTC: We use income earning auto affiliate links\.(?: ?More\.)?",
             label="disclaimer", identifies=True,
             examples=("FTC: We use income earning auto affiliate links. More.",)),
        line("reading", Kind.CALL_TO_ACTION, r"You're reading (?:9to5(?:Mac|Google|Toys)|Electrek) ?[-–—] ?.{10,500}",
             label="social", head="You", longest=700, identifies=True,
             examples=("You're reading 9to5Mac — experts who break news about Apple and its surrounding ecosystem, day after day.",),
             near_misses=("You're reading a book about the mill.",)),
        line("youtube", Kind.CALL_TO_ACTION,
             r"(?:Check out|Subscribe to) 9to5(?:Mac|Google|Toys) on YouTube for more .{3,40}", label="subscribe",
             head=("Check out 9to5", "Subscribe to 9to5"), identifies=True,
             examples=("Check out 9to5Mac on YouTube for more Apple news:",)),
    ),
)

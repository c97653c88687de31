"""The Times of India: pages that open with a trail of sections and close with share buttons and an end mark."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="times-of-india",
    title="The Times of India",
    sites=("timesofindia.indiatimes.com", "timesofindia.com"),
    aliases=("Times of India", "The Times of India", "TOI", "TNN", "timesofindia.com"),
    rules=(
        line("trail", Kind.FURNITURE, r"\p{Lu}[^\n.!?]{1,40}", label="navigation", where="head",
             target=r"indiatimes\.com/?(?:[\w-]{2,30}/?){0,2}$", follows=("", "navigation"), longest=50,
             examples=("[River News](https://timesofindia.indiatimes.com/rivers)",)),
        line("end", Kind.FURNITURE, r"[Ee]nd of [Aa]rticle", label="navigation",
             head=("End of Article", "end of article", "End of article"),
             examples=("End of Article",), near_misses=("End of Article II was in sight.",)),
        line("follow", Kind.CALL_TO_ACTION,
             r"FOLLOW US ON SOCIAL MEDIA(?:[ ]?(?:Facebook|Twitter|Instagram|KOO APP|YOUTUBE|YouTube)){0,6}",
             label="social",
             examples=("FOLLOW US ON SOCIAL MEDIA",)),
        line("conversation", Kind.CALL_TO_ACTION, r"Start a Conversation", label="comment",
             examples=("Start a Conversation",)),
        line("copyright", Kind.LEGAL,
             r"Copyright © (?P<year>20\d\d) (?P<holder>Bennett, Coleman & Co\.? Ltd\.?) All rights reserved\. For "
             r"reprint rights: ?Times Syndication Service\.?", head="Copyright", identifies=True,
             examples=("Copyright © 2019 Bennett, Coleman & Co. Ltd. All rights reserved. For reprint rights: Times Syndication Service",)),
    ),
)

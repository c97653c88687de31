"""Politico: stories with newsletter forms put between paragraphs."""

from reprintparse import Kind, Members, Profile, line, run, span

PROFILE = Profile(
    name="politico",
    title="Politico",
    sites=("politico.com", "politico.eu"),
    aliases=("Politico", "POLITICO", "Politico Magazine"),
    rules=(
        run("sign-up", Kind.CALL_TO_ACTION,
            r"(?:Email )?(?:Sign Up )?By signing up,? you (?:agree|acknowledge and agree) to (?:receive"
            r"|allow) .{0,60}POLITICO\b.{0,250}", label="subscribe",
            head=("Email Sign Up By signing", "Email By signing", "By signing up", "Sign Up By signing"),
            identifies=True, after=Members(r"You can unsubscribe at any time.{0,200}"),
            examples=("Email Sign Up By signing up you agree to receive email newsletters or alerts from POLITICO.\nYou can unsubscribe at any time.",),
            near_misses=("By signing up you agree to row.",)),
        run("tagged", Kind.HEADER, r"This article tagged under: ?(?P<topics>[\p{Lu}\d][^\n.!?]{1,60})?", label="topics",
            head="This article tagged under:", identifies=True, longest=100,
            after=Members(r"(?P<topics>[\p{Lu}\d][^\n.!?]{1,50})", most=12, characters=400),
            examples=("This article tagged under: Mills\nRivers\nArden",),
            near_misses=("This article tagged under a false name was read by nobody.",)),
        run("caption", Kind.MEDIA, r"(?P<credit>[^\n|]{3,80}(?:Getty Images|AP Photo|AP|Reuters|POLITICO))",
            label="caption", marker="|", tail=("Getty Images", "AP Photo", "/AP", "/Reuters", "/POLITICO"), longest=90,
            before=Members(r"[\p{Lu}“\"][^\n]{20,400}[.!?]", most=1),
            examples=("The mayor opens the mill in Arden on Monday.\n| Ana Ruiz/AP Photo",),
            near_misses=("Ana Ruiz/AP Photo",)),
        span("caption-run-on", Kind.MEDIA, r"/(?:Getty Images|AP Photo|AP|Reuters|POLITICO)(?= \p{Lu}|$)", label="caption",
             stem=("/Getty Images", "/AP", "/Reuters", "/POLITICO"),  # the headline follows once more in the same line
             lead=r"(?<=^|\n)[\p{Lu}“\"][^\n]{20,400}[.!?]\n(?:\| )?\p{Lu}[^\n|/]{3,50}",
             examples=("The mayor opens the mill in Arden on Monday.\n| Ana Ruiz/AP Photo",)),
        line("most-reliable", Kind.CALL_TO_ACTION, r"The most reliable politics newsletter\.", label="subscribe",
             identifies=True,
             examples=("The most reliable politics newsletter.",)),
        line("in-your-inbox", Kind.CALL_TO_ACTION, r".{10,160} [-–—] in your inbox\.", label="subscribe",
             tail="in your inbox.",
             examples=("Get the latest news, every morning — in your inbox.",)),
    ),
)

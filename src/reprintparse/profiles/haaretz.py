"""Haaretz: Israel's liberal daily, with agency stories.

Inside: "Click the alert icon to follow topics:".
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="haaretz",
    title="Haaretz",
    sites=("haaretz.com",),
    aliases=("Haaretz", "Haaretz.com", "HAARETZ", "haaretz.com"),
    rules=(
        run("alert", Kind.CALL_TO_ACTION, r"Click the alert icon to follow topics:?", label="subscribe",
            head="Click the alert icon to follow topics", identifies=True, longest=44,
            after=Members(r"[\p{Lu}][^\n.!?]{2,40}", most=8, close="joined"),
            examples=("Click the alert icon to follow topics:\nArden",)),
        line("read-more", Kind.INSERT, r"(?:■|•|▪|Read more:) ?[\p{Lu}\d'‘\"“][^\n]{10,180}(?: \|[^\n]{2,40})?(?<![.])",
             label="related", head=("■", "▪", "Read more:"), longest=220,
             examples=("■ The mill by the river reopens | Opinion",)),
    ),
)

"""Reason: a libertarian magazine.

Tail: "NEXT: ..." and a long note on comments.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="reason",
    title="Reason",
    sites=("reason.com",),
    aliases=("Reason", "Reason Magazine", "reason.com", "Reason.com"),
    rules=(

        line("next", Kind.INSERT, r"NEXT: [\p{Lu}\d\"“'‘][^\n]{8,180}", label="related", head="NEXT: ", where="tail",
             longest=200,
             examples=("NEXT: The mill by the river reopens",)),
        line("comments", Kind.CALL_TO_ACTION,
             r"(?:Editor's Note: )?(?:As of February 29, 2024, commenting privileges on reason\.com posts are "
             r"limited to Reason Plus subscribers\.[^\n]{0,400}|We (?:invite comments and )?request that (?:they"
             r"|comments) be civil and on-topic\. We do not moderate or assume any responsibility for "
             r"comments,[^\n]{0,420})", label="comment", identifies=True, longest=700,
             head=("Editor's Note: As of February 29", "Editor’s Note: As of February 29",
                   "As of February 29, 2024, commenting", "Editor's Note: We invite", "Editor’s Note: We invite",
                   "We invite comments and request", "We request that comments"),
             examples=("Editor's Note: As of February 29, 2024, commenting privileges on reason.com posts are limited to Reason Plus subscribers.",)),
        span("comments-inside", Kind.CALL_TO_ACTION,
             r"Comments do not represent the views of reason\.com or Reason Foundation\.", label="comment",
             identifies=True, stem="Comments do not represent the views of reason", lead="",
             examples=("Comments do not represent the views of reason.com or Reason Foundation.",)),
    ),
)

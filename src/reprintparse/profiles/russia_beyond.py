"""Russia Beyond (formerly Russia Beyond The Headlines, RBTH), a Rossiyskaya Gazeta project.

Head, on one line: "TITLE DATE AUTHOR OR RBTH DECK", or the topics ("navy , spain") and the picture's caption ("... Source: TASS"). Tail: "First published by TASS.", the views disclaimer, a newsletter form,
and the condition for reuse ("always provide an active hyperlink to the original material").
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="russia-beyond",
    title="Russia Beyond",
    sites=("rbth.com", "in.rbth.com"),
    aliases=("Russia Beyond", "RBTH", "Russia Beyond The Headlines"),
    rules=(
        span("topics", Kind.HEADER, r"RBTH Daily(?: , [\p{Ll}\p{N}][\p{Ll}\p{N} .'-]{1,30}?){0,8}(?= \p{Lu}|$)",
             stem="RBTH Daily", lead=r"(?:[\p{Ll}\p{N}][\p{Ll}\p{N} .'-]{1,30} , ){0,8}",
             examples=("navy , RBTH Daily , spain",)),
        span("topics-listed", Kind.HEADER,
             r" ,(?: (?:RBTH Daily|[\p{Ll}\p{N}][\p{Ll}\p{N} .'-]{1,30}?) ,){0,8} (?:RBTH Daily"
             r"|[\p{Ll}\p{N}][\p{Ll}\p{N} .'-]{1,30}?)(?= [\p{Lu}\"“]|$)", label="topics", stem=" , ",
             lead=r"(?<=^|\n|RBTH |Facebook )(?:RBTH Daily|[\p{Ll}\p{N}][\p{Ll}\p{N} .'-]{1,30})",
             examples=("river-sea relations , uk , ferries , arden",),
             near_misses=("The ferry , the mill , and the bridge",)),
        line("caption", Kind.MEDIA, r"[^\n]{8,420} Source: (?P<credit>[^\n.]{3,60}) ?", label="caption", where="head",
             stem=" Source: ", longest=500,
             examples=("The ferry at its landing in Arden. Source: Ana Ruiz / press-photo",),
             near_misses=("The ferry at its landing, said the source: nobody.",)),
        line("first-published", Kind.ATTRIBUTION, r"First published by (?P<source>[\p{Lu}][\p{L} .&'-]{1,50}?) ?\.",
             label="origin", where="tail",
             examples=("First published by TASS .",), near_misses=("First published by the harbor press",)),
        line("views", Kind.LEGAL,
             r"The opinion of the (?:writer|author) may not necessarily reflect the position of (?P<republisher>RBTH"
             r"|Russia Beyond)(?: or its staff)?\.", label="disclaimer", identifies=True,
             head=("The opinion of the writer may", "The opinion of the author may"),
             examples=("The opinion of the writer may not necessarily reflect the position of RBTH or its staff.",)),
        span("newsletter", Kind.CALL_TO_ACTION,
             r"Subscribe to get the hand picked best stories every week(?: Subscribe to our mailing list)?", label="subscribe", identifies=True, lead="",  # a lead, so that it is looked for inside lines too
             examples=("Subscribe to get the hand picked best stories every week Subscribe to our mailing list",)),
        line("reuse", Kind.LEGAL,
             r"If using any of Russia Beyond's content, partly or in full, always provide an active hyperlink to the "
             r"original material\.", label="license", identifies=True,
             head=("If using any of Russia Beyond's", "If using any of Russia Beyond’s"),
             examples=("If using any of Russia Beyond's content, partly or in full, always provide an active hyperlink to the original material.",)),
        line("copyright", Kind.LEGAL, r"All rights reserved by (?P<holder>Rossiyskaya Gazeta)\.?", identifies=True,
             examples=("All rights reserved by Rossiyskaya Gazeta.",)),
    ),
)

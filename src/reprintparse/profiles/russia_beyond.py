"""Russia Beyond (formerly Russia Beyond The Headlines, RBTH), a Rossiyskaya Gazeta project.

Head, on one line: "TITLE DATE AUTHOR, DESK OR RBTH DECK Facebook" and the topics, or the topics alone ("navy , spain") and the picture's caption ("... Source: TASS"). Tail: "First published by TASS.", the views disclaimer, a newsletter form,
and the condition for reuse ("always provide an active hyperlink to the original material").
"""

from reprintparse import Kind, Profile, line, span

DESK = (
    r"(?:TASS|Sputnik|RIA Novosti|Gazeta\.ru|rt\.com|RBTH|Kommersant|Izvestia|Vedomosti|Rossiyskaya Gazeta|Interfax"
    r"|Lenta\.ru)"
)
BEHIND = r" (?:[\p{Ll}\p{N}][\p{Ll}\p{N} .'-]{1,30} (?:, |[\p{Lu}\"“])|\d{1,2} / \d|[\p{Lu}\"“‘][^\n]{8,420}Source:)"  # topics, a gallery or a caption

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
        span("desk", Kind.HEADER,
             rf"(?<=20\d\d |^)(?P<source>{DESK})(?= [\p{{Lu}}‘“\"][^\n]{{20,280}} Facebook(?:$|{BEHIND}))"
             rf"|(?<=\n|^)(?P<source>{DESK})(?=\n|$)", label="source",
             stem=("Sputnik", "RBTH", "Gazeta.ru", "rt.com", "RIA Novosti", "Interfax", "Kommersant", "Izvestia",
                   "Vedomosti"), lead="", longest=4000,
             examples=("Sputnik",), near_misses=("Sputnik wrote of the mill.",)),
        span("deck", Kind.HEADER, rf" (?=Facebook{BEHIND})| Facebook$", label="subtitle", stem=" Facebook",
             lead=(rf"(?:(?<=20\d\d {DESK} )|(?<=\n|^)(?!Subscribe|First published"
                   rf"|[^\n]{{0,300}}20\d\d {DESK} ))[\p{{Lu}}‘“\"][^\n]{{20,280}}[.!?\d”\"]"),
             examples=("The ferry could carry the mail as early as 2017 Facebook",)),
        span("gallery", Kind.MEDIA, r" / \d{1,2} ?$", label="media", stem=" / ", lead=r"(?<=Facebook |\n|^)\d{1,2}",
             examples=("1 / 5",)),
        span("caption-listed", Kind.MEDIA, r"Source: ?(?P<credit>[\p{L}][^\n.]{2,60}?(?:\.\p{Ll}{2,3})?) ?$",
             label="caption", stem="Source:",
             lead=(rf"(?:(?<=(?: , [\p{{Ll}}\p{{N}}][\p{{Ll}}\p{{N}} .'-]{{1,30}}| RBTH Daily| Facebook"
                   rf"| Facebook [\p{{Ll}} -]{{2,30}}| Opinion) )|(?<=\n"
                   rf"|^)(?![^\n]{{0,430}} (?:Facebook|,|20\d\d {DESK}) ))[\p{{Lu}}\"“‘][^\n]{{8,420}} "),
             examples=("Ana Ruiz at the landing of the ferry. Source:mil.ru",)),
        line("caption", Kind.MEDIA, r"[^\n]{8,420} Source: (?P<credit>[^\n.]{3,60}) ?", label="caption", where="head",
             stem=" Source: ", longest=500,
             examples=("The ferry at its landing in Arden. Source: Ana Ruiz / press-photo",),
             near_misses=("The ferry at its landing, said the source: nobody.",)),
        line("headline-between", Kind.INSERT,
             r"(?!(?:He|She|It|They|We|I|In|On|At|But|And|According|As|By|Given|However|The|This|These"
             r"|There)\b)(?P<headline>[\p{Lu}\d‘“\"][^\n]{28,120}(?<![.,;:?!…\"”)]))", label="related", between=True,
             stem=" ", longest=122,
             examples=("Ferry to the islands hailed as step toward the coast",),
             near_misses=("However, it cannot be ruled out that very soon",)),
        span("first-published", Kind.ATTRIBUTION,
             rf"First published (?:in Russian )?by (?P<source>{DESK}|The Moscow Times) ?\.(?=$| Facebook)",
             label="origin", stem="First published ", identifies=True,
             examples=("First published by TASS .", "First published in Russian by Gazeta.ru ."),
             near_misses=("First published by the harbor press.",
                          "First published by TASS in March, the story was read in Arden.")),
        span("facebook", Kind.CALL_TO_ACTION, rf"(?<=^|[.!?\d”\"] |mailing list )Facebook(?=$|{BEHIND})",
             label="social", stem="Facebook",
             examples=("Facebook",), near_misses=("They met on Facebook and married.",)),
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

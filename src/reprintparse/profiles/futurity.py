"""Futurity: research news from universities, free to share under a Creative Commons license (CC BY).

The page, top to bottom. Head: title, date, "Posted by INSTITUTION", share links, the sentence that one is free to
share the article, topics. Body. Tail: who paid for the work, "Source: INSTITUTION", "Original Study" with its DOI.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE, DAY, NAMES

CREDITS = tuple(
    f"This {piece} {way} Futurity"
    for piece in ("article", "story", "post")
    for way in ("was originally published on", "was originally published by", "was originally published in", "originally appeared on",
                "originally appeared in", "first appeared on", "first appeared in", "is republished from")
)  # fmt: skip

PROFILE = Profile(
    name="futurity",
    title="Futurity",
    sites=("futurity.org",),
    aliases=("Futurity", "Futurity.org"),
    rules=(
        line("posted", Kind.HEADER,
             rf"(?:(?P<date>{DAY}) ?)?Posted by (?:(?P<author>{NAMES}) ?[-–] ?(?P<organization>[^\n]{{3,80}})"
             rf"|(?P<organization>[^\n]{{3,80}}))", label="byline", where="head", stem="Posted by ",
             examples=("Posted by Arden State University", "Posted by Ana Ruiz-Arden State")),
        line("motto", Kind.FURNITURE, r"(?:Futurity: )?Research [Nn]ews from [Tt]op [Uu]niversities\.?",
             label="navigation", head=("Research news from top", "Research News from Top", "Futurity: Research"),
             longest=60, identifies=True,
             examples=("Research news from top universities",)),
        run("share", Kind.CALL_TO_ACTION, r"Share this", label="social", head="Share this", longest=12,
            after=Members(r"Article", most=1, least=1),
            examples=("Share this\nArticle",)),
        run("university", Kind.HEADER, r"University", label="topics", head="University", longest=12,
            after=Members(r"(?P<topics>(?=[^\n]{0,60}(?:Universit|Institut|College|School))[\p{Lu}][^\n.:?!]{3,80})", most=1, least=1),
            examples=("University\nArden State University",)),
        line("license", Kind.LEGAL,
             r"You are free to share this article under the (?P<license>Attribution(?:-NoDerivs)? [34]\.0 "
             r"(?:International|Unported))(?: \([^)]{4,90}\))? licen[sc]e\.?", identifies=True,
             examples=("You are free to share this article under the Attribution 4.0 International license.",)),
        line("study", Kind.ATTRIBUTION, r"Original Study(?: ?DOI: ?[^\s]{8,90})?", label="credit", identifies=True,
             examples=("Original Study DOI: 10.1000/arden.2019.1", "Original Study")),
        line("study-address", Kind.ATTRIBUTION, r"DOI: ?10\.\d{4,9}/[^\s]{3,90}", label="credit", where="tail",
             examples=("DOI: 10.1000/arden.2019.1",)),
        line("source", Kind.ATTRIBUTION, r"Source: (?P<source>[A-Z][^\n]{2,90})", label="origin", where="tail",
             examples=("Source: Arden State University",)),
        run("origin", Kind.ATTRIBUTION,
            r"This (?:article|story|post) (?:is |was )?(?:originally |first )?(?:published|appeared"
            r"|republished) (?:on|by|in|from) (?P<source>Futurity)(?:\.org)?(?:,? and (?:is"
            r"|has been) re-?published[^\n.]{0,100}| under a (?P<license>Creative Commons)[^\n.]{0,30})?\.?"
            r"(?: Read the original article\.?)?", head=CREDITS, identifies=True,
            after=Members(r"Read the original(?: article)?(?: here)?\.?"),
            examples=("This article was originally published on Futurity.",
                      "This article is republished from Futurity under a Creative Commons license. Read the original article."),
            near_misses=("This story first appeared in Futurity Lane, where the mill stands.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Futurity)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True, head=tuple(f"{how} Futurity" for how in BARE),
             examples=("Originally published by Futurity.", "Republished with permission from Futurity."),
             near_misses=("Originally published by Futurity and long forgotten, it told of the mill.",)),
    ),
)

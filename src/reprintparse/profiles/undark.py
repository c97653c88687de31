"""Undark: a magazine on science and society; others republish its essays and reports with one set line.

The page, top to bottom. Head: title, deck, byline, date. Body. Tail: a biography of the author. Republishers end
with "This article was originally published on Undark. Read the original article."
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE, NAMES

CREDITS = tuple(
    f"This {piece} {way} Undark"
    for piece in ("article", "story", "essay", "piece", "post", "op-ed")
    for way in ("was originally published on", "was originally published by", "was originally published in", "was originally published at",
                "originally appeared on", "originally appeared in", "first appeared on", "first appeared in", "is republished from")
)  # fmt: skip

PROFILE = Profile(
    name="undark",
    title="Undark",
    sites=("undark.org",),
    aliases=("Undark", "Undark Magazine", "undark.org"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:[Bb]y (?:— )?)?(?P<author>{NAMES})(?:(?: ?,| \|| ?/|,? (?:for|of)| [—–-]) "
             rf"|/)(?P<source>Undark(?: Magazine)?)", where="head", tail=("Undark", "Undark Magazine",), longest=140,
             examples=("By Ana Ruiz, Undark",)),
        run("origin", Kind.ATTRIBUTION,
            r"This (?:article|story|essay|piece|post|op-ed) (?:is |was )?(?:originally |first )?(?:published|appeared"
            r"|republished) (?:on|by|in|at|from) (?P<source>Undark)(?: Magazine)?"
            r"(?:,? an? [^\n.]{3,80}magazine[^\n.]{0,80})?(?:,? and (?:is|has been) (?:here )?(?:part of"
            r"|re-?published|reproduced|reprinted)[^\n.]{0,120})?(?: under (?:a"
            r"|the) (?P<license>Creative Commons)[^\n.]{0,40})?\.?(?: Read the original(?: article)?(?: here)?\.?)?",
            head=CREDITS, identifies=True, longest=400, after=Members(r"Read the original(?: article)?(?: here)?\.?"),
            examples=("This article was originally published on Undark. Read the original article.",
                      "This story originally appeared on Undark."),
            near_misses=("This article was originally published on Undark ink and paper.",)),
        line("about", Kind.ATTRIBUTION,
             r"(?![^\n]{0,400}making a donation)Undark(?: Magazine)? is a non-?profit, editorially independent "
             r"(?:digital )?magazine[^\n]{5,200}", label="bio", identifies=True,
             head=("Undark is a non", "Undark Magazine is a non"),
             examples=("Undark is a non-profit, editorially independent digital magazine exploring the intersection of science and society.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Undark)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]|\.\d){0,90})?\.?",
             label="origin", identifies=True, head=tuple(f"{how} Undark" for how in BARE),
             examples=("Originally published by Undark.", "Republished with permission from Undark."),
             near_misses=("Originally published by Undark and long forgotten, it told of the mill.",)),
        line("visual-own", Kind.MEDIA, r"(?:Top|Above|Below): [^\n]{8,420} Visual: (?P<credit>[\p{Lu}][^\n]{2,120})",
             label="caption", head=("Top: ", "Above: ", "Below: "), stem="Visual: ", longest=600, identifies=True,
             examples=("Top: The mill in winter. Visual: Ana Ruiz for Undark",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"'‘“][^\n]{25,300}", label="subtitle", where="head", longest=310,
             follows="title", below=r"Top: |By \p{Lu}",
             examples=("Biologists emptied a lake of trout. The insects have not come back.",)),
        line("stamp", Kind.HEADER, r"(?P<date>\d\d\.\d\d\.20\d\d)", label="published", where="head", longest=12,
             examples=("06.12.2020",)),
        line("visual-for", Kind.MEDIA,
             r"(?:[\p{Lu}\"“‘'][^\n]{8,420}[.!?\"”)] ?)?Visual: (?P<credit>[\p{Lu}][^\n]{2,100} for Undark)\.?",
             label="caption", stem="Visual: ", longest=560, identifies=True,
             examples=("The mill in winter. Visual: Ana Ruiz for Undark",)),
        line("visual", Kind.MEDIA, r"(?:[\p{Lu}\"“‘'][^\n]{8,420}[.!?\"”)] ?)?Visual: (?P<credit>[\p{Lu}][^\n]{2,120})",
             label="caption", stem="Visual: ", longest=560,
             examples=("The mill in winter. Visual: Ana Ruiz for Undark", "Visual: Ana Ruiz/Getty Images")),
        line("support", Kind.CALL_TO_ACTION,
             r"Undark(?: Magazine)? is a non-?profit, editorially independent magazine\b[^\n]{0,200}?\. If you would "
             r"like to help support our journalism, please consider making a donation\.[^\n]{0,120}", identifies=True,
             head=("Undark is a non", "Undark Magazine is a non"), longest=520,
             examples=("Undark is a non-profit, editorially independent magazine covering science and society. If you would like to help support our journalism, please consider making a donation. All proceeds go directly to Undark's editorial fund.",)),
        line("give", Kind.CALL_TO_ACTION, r"Give Now|Support Undark(?: Magazine)?", label="support", where="tail",
             longest=30, head=("Give Now", "Support Undark"),
             examples=("Give Now",)),
        line("newsletter", Kind.CALL_TO_ACTION, r"Get Our Newsletter|Sent Weekly", label="subscribe", where="tail",
             longest=30, head=("Get Our Newsletter", "Sent Weekly"),
             examples=("Get Our Newsletter", "Sent Weekly")),
        line("popular-science", Kind.CALL_TO_ACTION,
             r"Like science, tech, and DIY projects\?|Sign up to receive Popular Science's emails and get the "
             r"highlights\.", label="subscribe", longest=90,
             head=("Like science, tech, and DIY", "Sign up to receive Popular Science"),
             examples=("Like science, tech, and DIY projects?",)),
        line("reviewed", Kind.MEDIA,
             r"BOOK REVIEW — [\"“][^\n]{3,160}[\"”],? by [^\n()]{3,90} \([^()\n]{3,60}, \d{2,4} pages\)\.?",
             label="caption", head="BOOK REVIEW — ", longest=340,
             examples=("BOOK REVIEW — “The Wheel of Arden,” by Ana Ruiz (Mill Press, 312 pages).",)),
        line("archived", Kind.CALL_TO_ACTION,
             r"Comments are automatically closed one year after article publication\. Archived comments are below\.",
             label="comment", identifies=True,
             examples=("Comments are automatically closed one year after article publication. Archived comments are below.",)),
        line("visual-apart", Kind.MEDIA, r"(?:Top|Above|Below): [^\n]{8,420}", label="caption", where="head",
             longest=430, head=("Top: ", "Above: ", "Below: "), follows=("title", "subtitle", "byline", "published"),
             examples=("Top: The mill in winter.",)),
        run("newsletter-form", Kind.CALL_TO_ACTION, r"Get Our Newsletter", label="subscribe", head="Get Our Newsletter",
            longest=20,
            after=Members(r"Sent Weekly|This field is for validation purposes and should be left unchanged\.|\*|Email\*?", most=4),
            examples=("Get Our Newsletter\nSent Weekly",)),
        line("questions", Kind.FURNITURE, r"If you have questions about this story, email us\.?", label="contact",
             where="tail", head=("If you have questions about this story,",), longest=109,
             examples=("If you have questions about this story, email us.",)),
        line("funding", Kind.ATTRIBUTION,
             r"Undark (?:Magazine )?is published (?:with funding from|by) the [^\n.]{5,120}\.?", label="bio",
             head=("Undark ",), longest=151, identifies=True,
             examples=("Undark Magazine is published with funding from the Knight Science Journalism Program at MIT",)),
        line("related-linked", Kind.INSERT, r"RELATED:? [\p{Lu}\d\"“'‘][^\n]{6,140}(?<![.;,])", label="related",
             head="RELATED", longest=160,
             examples=("RELATED When the River Turns Blue",)),
        line("covid", Kind.INSERT,
             r"For all of Undark's coverage of the global Covid-19 pandemic, please visit our extensive coronavirus "
             r"archive\.", label="related", head=("For all of Undark",), longest=130, identifies=True,
             examples=("For all of Undark's coverage of the global Covid-19 pandemic, please visit our extensive coronavirus archive.",)),
        line("others", Kind.CALL_TO_ACTION, r"See What Others Are Saying", label="comment",
             head="See What Others Are Saying", longest=30, identifies=True, opens_tail=True, rest="comment",
             examples=("See What Others Are Saying",)),
        line("left-out", Kind.ATTRIBUTION,
             r"WHAT I LEFT OUT is a recurring feature in which book authors are invited to share anecdotes and "
             r"narratives[^\n]{0,200}", label="note", head="WHAT I LEFT OUT is a recurring feature", longest=320,
             identifies=True,
             examples=("WHAT I LEFT OUT is a recurring feature in which book authors are invited to share anecdotes and narratives that did not make it into their final manuscripts.",)),
        line("own-copyright", Kind.LEGAL, r"(?P<holder>Undark) © (?P<year>20\d\d)", label="copyright", head="Undark ©",
             longest=20, identifies=True,
             examples=("Undark © 2017",)),
        line("support-undark", Kind.CALL_TO_ACTION, r"Support Undark", label="support", head="Support Undark",
             longest=20, identifies=True,
             examples=("Support Undark",)),
        line("tipsters", Kind.FURNITURE,
             r"& Tipsters|Corruption in science\?|Academic discrimination\?|Research censorship\?"
             r"|Government cover-ups\?|Undark wants to hear about it\.", label="contact", where="tail",
             head=("& Tipsters", "Corruption in science?", "Academic discrimination?", "Research censorship?",
                   "Government cover-ups?", "Undark wants to hear"), longest=40,
             examples=("Undark wants to hear about it.", "Research censorship?")),
    ),
)

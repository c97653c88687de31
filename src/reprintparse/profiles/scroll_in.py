"""Scroll.in: an Indian site that carries, besides its own, articles of The Conversation, Mongabay, Undark and others.

Head: title, deck, author, "Oct 22, 2021 · 07:30 pm", the first picture with "| Credit". Tail: a biography in italics,
"This article first appeared on OUTLET.", the appeal for the ground reporting fund and where to send comments.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import MONTH, NAMES

PROFILE = Profile(
    name="scroll-in",
    title="Scroll.in",
    sites=("scroll.in",),
    aliases=("Scroll.in", "Scroll", "scroll.in"),
    rules=(
        line("menu", Kind.FURNITURE, r"Home Latest The India Fix[^\n.]{0,120}", label="navigation", where="head",
             head="Home Latest The India Fix", longest=160, identifies=True,
             examples=("Home Latest The India Fix Trending",)),
        line("kicker", Kind.HEADER, r"(?P<topics>\p{Lu}\p{L}{2,20}(?: (?:& )?\p{L}{2,20}){0,3})", label="topics",
             where="head", first=True, awaits="title", longest=50,
             examples=("Urban planning",)),
        line("published", Kind.HEADER,
             rf"(?:Updated |Published |Yesterday · )?(?P<date>{MONTH} \d{{1,2}}, 20\d\d) · \d{{1,2}}:\d\d [ap]m"
             rf"(?: (?:Updated|Published)[^\n]{{0,40}})?", where="head", stem=" · ", longest=90, identifies=True,
             examples=("Oct 22, 2021 · 07:30 pm",)),
        line("author", Kind.HEADER,
             rf"(?P<author>{NAMES}|Scroll Staff)(?:, (?P<source>[\p{{Lu}}][\p{{L}}. ]{{2,40}}))?", label="byline",
             where="head", longest=90, follows=("title", "subtitle"),
             below=rf"(?:Updated |Published )?{MONTH} \d{{1,2}}, 20\d\d · ",
             examples=("Ana Ruiz", "Ana Ruiz, The Conversation")),
        line("picture", Kind.MEDIA, r"[\p{Lu}\"'‘“][^\n]{5,300} \| (?P<credit>[\p{Lu}@][^\n|]{2,90})", label="caption",
             where="head", stem=" | ", longest=420, follows=("published", "byline", "caption"),
             examples=("A camera on a ridge above the mill. | Ana Ruiz/Arden Post",)),
        line("origin", Kind.ATTRIBUTION,
             r"(?:(?:A version of )?[Tt]his (?:article|story|report|piece|interview|essay) (?:was )?(?:first"
             r"|originally) (?:appeared|published) (?:on|in|at|by)|Excerpted with permission from"
             r"|This is an edited version of an article that first appeared on) (?:the )?"
             r"(?P<source>[\p{Lu}\d][^\n]{1,70}?)\.?", where="tail", longest=160,
             head=("This ", "A version of this", "Excerpted with permission"),
             examples=("This article first appeared on The Conversation.",)),
        span("fund", Kind.CALL_TO_ACTION,
             r"(?:Support|Help support|Please support) our (?:journalism|ground reporting"
             r"|independent journalism) by (?:contributing to|subscribing to|paying for) (?:the )?Scroll(?:\.in|'s|’s"
             r"|\+)?(?: Ground Reporting Fund)?\.?", label="support",
             stem=("Support our ", "Help support our ", "Please support our "), lead="", identifies=True,
             opens_tail=True, rest="topics",
             examples=("Support our journalism by contributing to Scroll Ground Reporting Fund.",
                       "Support our journalism by subscribing to Scroll+.")),
        span("letters", Kind.FURNITURE, r"We welcome your comments at (?P<contact>letters@scroll\.in)\.?",
             label="contact", stem="We welcome your comments at letters@scroll", lead="", identifies=True,
             opens_tail=True, rest="topics",
             examples=("We welcome your comments at letters@scroll.in.",)),
    ),
)

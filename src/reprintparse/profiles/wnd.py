"""WND (WorldNetDaily): comment and news, much of it from the Daily Caller News Foundation and other suppliers.

Head: section, title, deck, "By NAME, SUPPLIER", "Published August 18, 2022 at 5:12pm", share buttons. Tail: the supplier's
notice or WND's own, an appeal in capitals, "The post ... appeared first on WND."
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="wnd",
    title="WND",
    sites=("wnd.com", "worldnetdaily.com", "wndnewscenter.org"),
    aliases=("WND", "WorldNetDaily", "WND.com", "WND News Center", "World Net Daily"),
    rules=(
        line("section", Kind.HEADER,
             r"(?P<topics>U\.S\.|World|Politics|Faith|Money|Health|Education|Diversions|Commentary|Front Page"
             r"|WND VIDEO|WND EXCLUSIVE)", label="topics", where="head", longest=16, follows=("", "navigation"),
             awaits="title",
             examples=("U.S.", "WND EXCLUSIVE")),
        line("deck", Kind.HEADER, r"['‘\"“\p{Lu}][^\n]{10,160}(?<![.])", label="subtitle", where="head", longest=170,
             follows="title", awaits="byline",
             examples=("'The wheel has turned since 1974'",)),
        line("byline", Kind.HEADER, rf"By (?P<author>{NAMES}), (?P<source>(?!WND)[\p{{Lu}}][^\n,]{{3,50}})",
             where="head", head="By ", longest=120,
             examples=("By Ana Ruiz, Arden News Foundation",)),
        line("published", Kind.HEADER, rf"Published (?P<date>{DAY}) at \d{{1,2}}:\d\d ?[ap]m", where="head",
             head="Published ", longest=60,
             examples=("Published August 18, 2022 at 5:12pm",)),
        line("appeal", Kind.CALL_TO_ACTION,
             r"SUPPORT TRUTHFUL JOURNALISM\. MAKE A DONATION TO THE NONPROFIT WND NEWS CENTER\.(?: THANK YOU!)?",
             label="support", identifies=True, head="SUPPORT TRUTHFUL JOURNALISM.", longest=110,
             examples=("SUPPORT TRUTHFUL JOURNALISM. MAKE A DONATION TO THE NONPROFIT WND NEWS CENTER. THANK YOU!",)),
        span("license", Kind.LEGAL,
             r"Content created by (?:the )?(?P<source>WND News Center) is available for re-?publication without "
             r"charge to any eligible news publisher that can provide a large audience\.",
             stem=("Content created by the WND News Center", "Content created by WND News Center"), lead="",
             identifies=True,
             examples=("Content created by the WND News Center is available for re-publication without charge to any eligible news publisher that can provide a large audience.",)),
        span("licensing", Kind.FURNITURE,
             r"For licensing opportunities of our original content, please contact "
             r"(?P<contact>licensing@wndnewscenter\.org)\.?", label="contact",
             stem="For licensing opportunities of our original", lead="", identifies=True,
             examples=("For licensing opportunities of our original content, please contact licensing@wndnewscenter.org.",)),
        line("origin", Kind.ATTRIBUTION,
             r"The post (?P<title>[^\n]{3,200}) (?:appeared first|first appeared) on (?P<source>WND)\.?",
             head="The post ", longest=240, identifies=True,
             examples=("The post The mill reopens appeared first on WND.",)),
        line("reprinted", Kind.ATTRIBUTION, r"Reprinted (?:with permission )?from (?P<source>WND(?:\.com)?)\.?",
             label="origin", head="Reprinted ", longest=50, identifies=True,
             examples=("Reprinted from WND.com.",)),
        line("advert", Kind.INSERT, r"\(Article Continues Below Advertisement\)|Advertisement - story continues below",
             label="advert", longest=44, head=("(Article Continues Below", "Advertisement - story"),
             examples=("Advertisement - story continues below",)),
        line("first-comment", Kind.CALL_TO_ACTION, r"Be the first to comment", label="comment", where="tail",
             head="Be the first to comment", longest=26,
             examples=("Be the first to comment",)),
    ),
)

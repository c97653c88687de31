"""Mastheads: the name of the site over its page, and the menu beside it.

A newspaper's name is known by its last word where a headline or a section follows, any other by standing again in the
copyright line or behind the headline. Both count only while they peel off the top, above the headline.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NEWSPAPER

WORD = r"(?:[\p{Lu}\d][\p{L}\d&'’.!-]{0,24}|of|the|and|&|for|in|on)"
PAPER = (
    r"(?:News|Post|Times|Courier|Press|Tribune|Herald|Journal|Gazette|Star|Sun|Chronicle|Register|Observer|Record|Globe|Ledger|Echo"
    r"|Examiner|Dispatch|Sentinel|Enquirer|Inquirer|Argus|Advertiser|Messenger|Bulletin|Telegram|Telegraph|Beacon|Clarion|Intelligencer|Statesman|Mercury)"
)
PAPERLIKE = (
    r"(?:Review|Citizen|Leader|Independent|Standard|Republic|Democrat|Reporter|Advocate|Monitor|Mail|Banner|Eagle|Union"
    r"|Pilot|Daily|Current|Voice|Patriot|Signal|Lantern|Mirror|Spectator|Guardian)"
)
MENU = (
    r"(?i:home(?:page)?|news|local(?: news)?|sports?|opinions?|business|obituaries|obits|lifestyles?|life|living|entertainment|classifieds?|calendar|e-?edition|weather|politics"
    r"|world|nation|us|u\.s\.|uk|culture|tech|technology|science|health|education|videos?|photos|podcasts?|newsletters?|magazine|shop|jobs|autos|homes|real estate|travel|food|arts"
    r"|multimedia|meetings|portals|global nation|interviews|webinars|mail|celebrity|answers|flickr|mobile|finance|search|groups|screen|fantasy|subscribe|donate|about(?: us)?|contact(?: us)?|events|features|community|public notices|legals|puzzles|advertise|more|crime|environment|money|markets|topics|archives?)"
)
STATION = (
    r"(?:W(?:HYY|BUR|BEZ|NYC|AMU|GBH|FAE|UNC|PLN|LRN|USF|GCU|JCT|BHM|WNO|ESA|ITF|VXU|OSU|KSU|FPL|UKY|EKU|KMS|BFO|SHU|CAI|MFE|BAA|TTW)"
    r"|K(?:QED|PCC|CRW|UOW|PBS|UNC|UNM|UT|ERA|CUR|JZZ|NKX|ALW|AZU|VPR|SJD|DNK|UER|TOO|YUK|NOM|RWG|BIA|WMU|MUW|OSU|GOU|SMU))"
)
"""The call letters of public stations in the United States that run others' stories; other call letters may be words."""
HOME = r"^(?:https?://[^/?#]{4,60}/?|/)$"
TOP = ("", "navigation", "topics", "social", "advert", "subscribe", "support")

PROFILE = Profile(
    name="mastheads",
    title="Mastheads",
    always=True,
    rules=(
        line("named", Kind.FURNITURE, rf"(?P<republisher>[\p{{Lu}}\d][\p{{L}}\d&'’.!-]{{1,24}}(?: {WORD}){{0,6}})",
             label="navigation", where="head", longest=60, shortest=3, follows=TOP, recurs=True,
             examples=("Arden Now", "The Arden Valley Post"), near_misses=("The mill by the river",)),
        line("paper", Kind.FURNITURE,
             rf"(?!Log ?[Ii]n |Sign )(?P<republisher>(?:The )?(?:[\p{{Lu}}][\p{{L}}&'’.-]{{1,20}} ){{1,3}}{NEWSPAPER}"
             rf")", label="navigation", where="head", longest=50, follows=TOP,
             below=(r"(?![Bb]y |BY |Posted|Published|Updated)(?:[\p{Lu}\p{N}\"'‘“][^\n]{24,170}+(?<![.…:;,])$"
                    r"|[\p{Lu}][\p{L}&/ ]{2,24}$)"),
             examples=("The Arden Valley Herald", "Millford Times-Gazette"),
             near_misses=("The Arden Valley Lockkeeper", "Log In Register")),
        line("paper-inside", Kind.FURNITURE,
             r"(?P<republisher>(?:[\p{Lu}][\p{L}'’.-]{1,20} ){1,3}(?:Times|Courier|Tribune|Herald|Gazette|Chronicle"
             r"|Examiner|Sentinel|Enquirer|Inquirer|Messenger|Clarion|Dispatch|Beacon|Journal|Observer|Register"
             r"|Daily)(?: (?:& |and )?[\p{Lu}][\p{L}]{2,20}){1,2})", label="navigation", where="head", longest=50,
             first=True,
             below=(r"(?![Bb]y |BY |Posted|Published|Updated)(?:[\p{Lu}\p{N}\"'‘“][^\n]{24,170}+(?<![.…:;,])$"
                    r"|[\p{Lu}][\p{L}&/ ]{2,24}$)"),
             examples=("Arden Lake Times Pilot",), near_misses=("Arden Lake Mill Pilot", "Arden Times")),
        line("the-paper", Kind.FURNITURE,
             rf"(?P<republisher>The (?:[\p{{Lu}}][\p{{L}}&'’.-]{{1,20}} ){{1,3}}(?:{PAPER}|{PAPERLIKE}))",
             label="navigation", where="head", longest=50, first=True,
             below=(r"(?![Bb]y |BY |Posted|Published|Updated)(?:[\p{Lu}\p{N}\"'‘“][^\n]{24,170}+(?<![.…:;,])$"
                    r"|[\p{Lu}][\p{L}&/ ]{2,24}$)"),
             examples=("The Arden Valley Review",), near_misses=("Arden Valley Review",)),
        line("paper-motto", Kind.FURNITURE,
             rf"(?P<republisher>(?:The )?(?:[\p{{Lu}}][\p{{L}}&'’.-]{{1,20}} ){{1,3}}(?:{PAPER}"
             rf"|{NEWSPAPER})) [–—|-] (?:Your|Serving|The|Since|Covering|Local|News for|Independent"
             rf"|Home of)\b[^\n.!?]{{4,70}}", label="navigation", where="head", longest=130, first=True,
             stem=(" - ", " – ", " — ", " | "),
             examples=("Arden Valley News - Your hometown paper since 1897",),
             near_misses=("Arden Valley Mill - Your hometown mill since 1897",)),
        line("station", Kind.FURNITURE,
             rf"(?P<republisher>{STATION}(?:[ -](?:FM|TV|PBS|News|Radio|Public (?:Media|Radio)))?)", label="navigation",
             where="head", longest=24, first=True, head=("W", "K"),
             examples=("WHYY", "KUNC"), near_misses=("WATER", "KIDS")),
        line("path", Kind.FURNITURE,
             rf"(?P<republisher>(?:The )?(?:[\p{{Lu}}][\p{{L}}&'’.-]{{1,20}} ){{1,3}}{PAPER}) ?[»›>|/] ?[\p{{Lu}}]"
             rf"[\p{{L}}& ]{{2,30}}(?: ?[»›>|/] ?[^\n»›>|/]{{2,60}})?", label="navigation", where="head", first=True,
             stem=("»", "›", ">", "|", "/"), longest=140,
             examples=("The Arden Valley Times » Opinion",), near_misses=("The Arden Valley Mill » Opinion",)),
        line("home-linked", Kind.FURNITURE, r"[\p{Lu}\d][^\n]{1,50}", label="navigation", where="head", target=HOME,
             follows=TOP, longest=56,
             examples=("[Arden Now](https://post.example/)",),
             near_misses=("[Arden Now](https://post.example/now)", "Arden Now")),
        line("menu-linked", Kind.FURNITURE, rf"{MENU}", label="navigation", where="head", target=r"^(?:https?://|/|#)",
             follows="navigation", longest=24,
             examples=("- [About](https://post.example/about)",),
             near_misses=("About", "[About the mill](https://post.example/about)")),
        line("named-menu", Kind.FURNITURE,
             rf"(?!{MENU} ?[|•·])(?P<republisher>[\p{{Lu}}\d][\p{{L}}\d&'’.!-]{{1,24}}(?: {WORD}){{0,6}})"
             rf"(?: ?[|•·] ?(?:{MENU}|(?i:rss|blog|authors|press|team|books|links))){{3,10}}", label="navigation",
             where="head", first=True, stem=("|", "•", "·"), longest=160,
             examples=("The Arden Room | About | Archive | RSS",),
             near_misses=("Home | About | Archive | RSS", "The Arden Room | The mill reopens")),
        line("menu", Kind.FURNITURE, rf"{MENU}(?: ?[|/•·] ?| ){MENU}(?:(?: ?[|/•·] ?| ){MENU}){{1,14}}",
             label="navigation", where="head", longest=200, follows=TOP,
             examples=("Home News Sports Opinion Obituaries", "News | Sports | Opinion | Classifieds"),
             near_misses=("Local news opinion is about more than sport",)),
        line("menu-barred", Kind.FURNITURE, r"\p{Lu}[^|\n\d]{1,22}(?: ?\| ?\p{Lu}[^|\n\d]{1,22}){4,14}",
             label="navigation", where="head", stem="|", follows=TOP, longest=240,
             examples=("Home | World | Rivers | War & Peace | Economy | Rights",),
             near_misses=("Ana Ruiz | Arden Post | March 4, 2016",)),
    ),
)

"""Global Issues: a site that republishes Inter Press Service and UN News.

Head: title, "by NAME (place)", the date with its weekday, the source's name. The dateline "(IPS)" is the text's. Tail: "© Inter
Press Service (2023) — All Rights Reserved. Original source: Inter Press Service", then where to go next.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DATE, DAY, NAMES, WEEKDAY

OUTLET = r"(?:Inter Press Service|UN News)"

PROFILE = Profile(
    name="global-issues",
    title="Global Issues",
    sites=("globalissues.org",),
    aliases=("Global Issues", "globalissues.org"),
    rules=(
        line("title", Kind.HEADER, r"(?P<title>[^\n]{8,160}) [—–-] (?P<republisher>Global Issues)", where="head",
             tail=("— Global Issues", "– Global Issues"), identifies=True, longest=200,
             examples=("The Mill by the River — Global Issues",)),
        line("byline", Kind.HEADER, rf"(?:Opinion )?by (?P<author>{NAMES}) \((?P<place>[^()\n]{{2,60}})\)",
             where="head", head=("by ", "Opinion by "), longest=140, identifies=True,
             examples=("by Ana Ruiz (arden)", "Opinion by Ana Ruiz (arden, usa)")),
        line("outlet", Kind.HEADER, rf"(?P<source>{OUTLET})", label="source", where="head", longest=24,
             head=("Inter Press", "UN News"),
             examples=("Inter Press Service",)),
        line("published", Kind.HEADER, rf"(?P<date>{DATE})", where="head", longest=40, follows="byline",
             examples=("Friday, November 17, 2023",)),
        span("copyright", Kind.LEGAL, rf"© (?P<holder>{OUTLET}) \((?P<year>20\d\d)\) [—–-] All Rights Reserved\.?",
             stem=("© Inter Press Service (", "© UN News ("), lead="", identifies=True,
             examples=("© Inter Press Service (2023) — All Rights Reserved.",)),
        span("origin", Kind.ATTRIBUTION, rf"Original source: (?P<source>{OUTLET})",
             stem=("Original source: Inter Press", "Original source: UN News"), lead="", identifies=True,
             examples=("Original source: UN News",)),
        line("where-next", Kind.FURNITURE, r"Where next\?", label="navigation", identifies=True, opens_tail=True,
             rest="related",
             examples=("Where next?",)),
        run("topics", Kind.HEADER, r"[Rr]elated news topics:?|News topics", label="topics",
            head=("Related news topics", "News topics"), longest=40,
            after=Members(r"(?P<topics>[\p{Lu}][\p{L}&, -]{2,60})", most=12, items=True),
            examples=("Related news topics:",)),
        line("browse", Kind.INSERT, r"Browse related news topics:?", label="related", longest=40,
             examples=("Browse related news topics:",)),
        line("latest", Kind.INSERT,
             r"(?:Read the )?[Ll]atest news stories:?|Latest news|Learn more about the related issues:?"
             r"|(?:Read )?related (?:issues|stories):?", label="related", where="tail",
             head=("Read the latest news", "Latest news", "Learn more about the related", "Related ", "Read related"),
             longest=60,
             examples=("Read the latest news stories:",)),
        line("share", Kind.CALL_TO_ACTION,
             r"Share this|(?:Bookmark or )?[Ss]hare this (?:page )?with others"
             r"(?: using some popular social bookmarking web ?sites)?:?|Link to this page from your (?:web)?site/blog"
             r"|Add the following HTML code to your page:?|(?:… |\.\.\. )?to produce this:?", label="social",
             where="tail", longest=110,
             head=("Share this", "Bookmark or share this", "share this with", "Link to this page from your",
                   "Add the following HTML code", "… to produce this", "... to produce this", "to produce this"),
             examples=("Bookmark or share this with others using some popular social bookmarking web sites:",
                       "Link to this page from your site/blog")),
        line("story", Kind.INSERT, rf"[\p{{Lu}}\d\"'‘“][^\n]{{10,160}} {WEEKDAY}, {DAY}", label="related", where="tail",
             longest=210, follows=("related", "social", "navigation", "topics"),
             examples=("Salt Farmers Wait for Rain That Does Not Come Monday, March 04, 2013",)),
        line("top-lines", Kind.FURNITURE,
             r"Global Issues|Social, Political, Economic and Environmental Issues That Affect Us All"
             r"|Main menu:?(?: (?:Home|Issues|Articles|World News|About|Contact|Support|Search)){0,8}"
             r"|You are here:?(?: ?Home)?(?: ?[|›»] ?[^\n|›»]{2,160}){0,4}", label="navigation", where="head",
             longest=260, identifies=False,
             head=("Global Issues", "Social, Political, Economic and", "Main menu", "You are here"),
             examples=("Global Issues", "Main menu: Home Issues Articles World News About",
                       "You are here: Home | News Headlines | The mill by the river")),
        line("link-code", Kind.CALL_TO_ACTION, r"(?:<p>)?[^\n]{10,420} \(posted by Global Issues\)(?:</p>)?",
             label="social", identifies=True, longest=480,
             tail=("(posted by Global Issues)", "(posted by Global Issues)</p>"),
             examples=("The Mill by the River, Inter Press Service, Thursday, March 12, 2015 (posted by Global Issues)",)),
    ),
)

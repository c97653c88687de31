"""Freedom Outpost and its sister sites (The Washington Standard, Sons of Liberty Media, Constitution.com, Guns in the News).

The sites reprint one another and guest columnists. Inside the text stands a poll, which ends with a notice of what taking
part means ("Completing this poll grants you access to OUTLET updates"); the notice names the republisher. Tail:
"Article posted with permission from OUTLET OR AUTHOR", the columnist's biography, "Don't forget to Like ... on Facebook".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import PERSON

GRANT = r"Completing this poll grants you access to (?P<republisher>.{2,60}) updates free of charge\."
TERMS = r"You also agree to this site's Privacy Policy and Terms of Use\."
QUESTION = r"(?:Should|Will|Would|Who|Whom|Do|Does|Did|Is|Are|Was|Has|Have|Can|What|Which) [^\n]{8,150}\?"
OPTION = r"(?:Yes\b|No\b|Maybe\b|I'm not sure|I don't know|Undecided)[^\n]{0,200}"

PROFILE = Profile(
    name="freedom-outpost",
    title="Freedom Outpost",
    sites=("freedomoutpost.com",),
    aliases=("Freedom Outpost", "FreedomOutpost.com"),
    rules=(
        run("poll-terms", Kind.INSERT, rf"{GRANT}(?: You may opt out .{{0,150}})?", label="advert",
            after=Members(rf"You may opt out at anytime\.(?: {TERMS})?|{TERMS}", most=2), identifies=True,
            examples=("Completing this poll grants you access to Freedom Outpost updates free of charge.",
                      "Completing this poll grants you access to Freedom Outpost updates free of charge.\nYou may opt out at anytime.\nYou also agree to this site's Privacy Policy and Terms of Use.")),
        run("poll-form", Kind.INSERT,
            r"(?:Email|Phone|Name|Comments) This field is for validation purposes and should be left unchanged\.",
            label="advert",
            head=tuple(f"{field} This field is for validation purposes" for field in ("Email", "Phone", "Name", "Comments")),
            longest=90, before=Members(rf"Email ?\*?|{OPTION}|{QUESTION}", most=9),
            after=Members(rf"{GRANT}(?: You may opt out .{{0,150}})?|You may opt out at anytime\.(?: {TERMS})?|{TERMS}", most=3),
            until=rf"{GRANT}(?: You may opt out .{{0,150}})?|You may opt out at anytime\.(?: {TERMS})?|{TERMS}",
            examples=("Should the mill reopen?\nShould the mill reopen?\n* Yes, it should.\nNo, it should not.\nEmail *\nPhone This field is for validation purposes and should be left unchanged.\nCompleting this poll grants you access to Freedom Outpost updates free of charge.\nYou may opt out at anytime.",),
            near_misses=("This field is for validation purposes and should be left unchanged by the miller.",)),
        line("permission", Kind.ATTRIBUTION, r"Article (?:re)?posted with permission from (?P<source>.{2,80}?)\.?",
             label="origin", head=("Article posted with permission", "Article reposted with permission"),
             identifies=True,
             examples=("Article posted with permission from The Washington Standard",
                       "Article posted with permission from Ana Ruiz"),
             near_misses=("Article posted with permission slips was never our way.",)),
        span("courtesy-inside", Kind.ATTRIBUTION,
             r"Courtesy of (?P<source>Freedom Outpost|The Washington Standard)(?=\.?$"
             r"| \p{Lu}[\p{L}.]{1,20} (?:\p{Lu}[\p{L}.]{0,20} ){1,2}is an? )", label="origin", lead="",
             stem="Courtesy of ", identifies=True,
             examples=("Courtesy of Freedom Outpost",),
             near_misses=("The picture, courtesy of Freedom Outpost, showed the mill.",)),
        span("editor-inside", Kind.ATTRIBUTION,
             r"FreedomOutpost\.com\b(?:(?!Follow \p{Lu}\p{Ll}{1,14} on )[^\n]){0,700}(?=$|Follow \p{Lu})", label="bio",
             lead=(r"(?<=^|\n|[.!?\"”] {1,3}|Outpost {1,2}|Standard {1,2})"
                   r"(?P<author>\p{Lu}[\p{L}.']{1,20} (?:\p{Lu}[\p{L}.']{0,20} ){1,2})is an? [^\n.]{3,80}? (?:at"
                   r"|for) "), stem="FreedomOutpost.com", identifies=True,
             examples=("Ana Ruiz is an author and Editor at FreedomOutpost.com and GunsInTheNews.com.",)),
        line("courtesy", Kind.ATTRIBUTION,
             r"Courtesy of (?P<source>Freedom Outpost|The Washington Standard|Sons [Oo]f Liberty Media)\.?",
             label="origin", identifies=True,
             head=("Courtesy of Freedom", "Courtesy of The Washington Standard", "Courtesy of Sons "), longest=60,
             examples=("Courtesy of Freedom Outpost",)),
        line("editor", Kind.ATTRIBUTION,
             r"(?P<author>(?!Courtesy of )\p{Lu}[\p{L}.' -]{3,50}?) is (?:an? |the )[^\n]{0,90}(?:editor|Editor"
             r"|writer|contributor|columnist|founder|owner)[^\n]{0,60} (?:at|of|for) (?:The )?(?:FreedomOutpost\.com"
             r"|Freedom Outpost|SonsOfLibertyMedia\.com|The Washington Standard)[^\n]{0,700}", label="bio",
             where="tail", stem=("FreedomOutpost.com", "Freedom Outpost", "SonsOfLibertyMedia.com"), longest=1000,
             examples=("Ana Ruiz is an author and Editor at FreedomOutpost.com and GunsInTheNews.com. She lives in Arden.",)),
        line("like", Kind.CALL_TO_ACTION, r"Don't forget to [Ll]ike (?P<republisher>.{3,60}?) on Facebook.{0,300}",
             label="social",
             head=("Don't forget to Like ", "Don’t forget to Like ", "Don't forget to like ", "Don’t forget to like "),
             identifies=True,
             examples=("Don't forget to Like Freedom Outpost on Facebook, Google Plus, & Twitter. You can also get Freedom Outpost delivered to your Amazon Kindle device here.",)),
        line("insider", Kind.CALL_TO_ACTION,
             r"Become an insider! Sign up for the free (?P<republisher>.{3,60}) email newsletter, and we'll make "
             r"sure to keep you in the loop\.", label="subscribe",
             examples=("Become an insider! Sign up for the free Freedom Outpost email newsletter, and we'll make sure to keep you in the loop.",)),
        line("kindle", Kind.CALL_TO_ACTION,
             r"You can also get Freedom Outpost delivered to your Amazon Kindle device here\.?", label="subscribe",
             identifies=True, longest=90, head="You can also get Freedom Outpost",
             examples=("You can also get Freedom Outpost delivered to your Amazon Kindle device here.",)),
        line("insider-call", Kind.CALL_TO_ACTION, r"Become an insider!?", label="subscribe", where="tail",
             head=("Become an insider",), longest=78,
             examples=("Become an insider!",)),
        line("geller", Kind.CALL_TO_ACTION,
             r"Pamela Geller's commitment to freedom from jihad and Shariah shines forth in her books\.?",
             label="support", head=("Pamela Geller's commitment", "Pamela Geller’s commitment"), longest=100,
             identifies=True,
             examples=("Pamela Geller's commitment to freedom from jihad and Shariah shines forth in her books",)),
        line("menu", Kind.FURNITURE, r"Home|News|Archives|Store|About|Contact|Videos?|Podcasts?", label="navigation",
             where="head", longest=10, follows=("", "title", "navigation"),
             head=("Home", "News", "Archives", "Store", "About", "Contact", "Video", "Podcast"),
             examples=("Home", "Archives")),
        line("name", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="head", longest=40,
             follows=("title", "navigation", "topics"), below=r"[^\n]{80}",
             examples=("Ana Ruiz",), near_misses=("The mill at Arden",)),
    ),
)

"""Press TV (Tehran): English-language state news.

Head: a breadcrumb ("News / Politics"), in later years the date with "[ Last Update: ... ]", in earlier ones "Sun Nov 1, 2015
6:48PM". Tail: the editors' initials ("HSN/HRB"), "SHARE THIS ARTICLE", "Press TV News Roku" and the list of the site's other addresses. Reprints name it in the line on the source.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, DAY, MONTH, TIME, WEEKDAY

PROFILE = Profile(
    name="press-tv",
    title="Press TV",
    sites=("presstv.ir", "presstv.com", "presstv.co.uk", "presstv.tv"),
    aliases=("Press TV", "PressTV", "Press TV News"),
    rules=(
        line("source", Kind.HEADER, rf"(?P<source>Press ?TV),? (?P<date>{DAY})", where="head",
             head=("Press TV", "PressTV"), identifies=True,
             examples=("Press TV March 3, 2014",), near_misses=("Press TV said so.",)),
        line("correspondent", Kind.HEADER,
             r"(?P<author>\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}?){1,2}) ?Press TV, "
             r"(?P<place>\p{Lu}[\p{L}]{2,20}(?: \p{Lu}\p{L}{2,20})?)", label="byline", where="head", stem="Press TV, ",
             identifies=True, longest=70,
             examples=("Ana RuizPress TV, Arden", "Ana Ruiz Press TV, Arden")),
        line("initials", Kind.ATTRIBUTION, r"[A-Z]{2,4}/[A-Z]{2,4}(?:/[A-Z]{2,4})?", label="credit", where="tail",
             longest=16,
             examples=("HSN/HRB",), near_misses=("HSN/hrb",)),
        run("addresses", Kind.FURNITURE,
            r"Press TV's website can also be accessed at the following alternate addresses:.{0,120}",
            label="navigation", head=("Press TV's website", "Press TV’s website"),
            after=Members(r"(?:https?://)?www\.presstv\.[a-z.]{2,6}", most=5), identifies=True,
            examples=("Press TV's website can also be accessed at the following alternate addresses:\nwww.presstv.ir\nwww.presstv.tv",)),
        line("dated", Kind.HEADER, rf"(?P<date>{DATE}) {TIME} ?(?:\[ ?Last [Uu]pdated?: ?[^\n\]]{{5,60}}\])?",
             label="published", where="head", longest=130,
             examples=("Wednesday, 19 October 2022 6:12 PM",
                       "Wednesday, 19 October 2022 6:12 PM [ Last Update: Wednesday, 19 October 2022 6:30 PM ]")),
        line("dated-updated", Kind.HEADER, rf"(?P<date>{DATE}) {TIME} ?\[ ?Last [Uu]pdated?: ?[^\n\]]{{5,60}}\]",
             label="published", where="head", stem="[ Last Update", longest=130, identifies=True,
             examples=("Wednesday, 19 October 2022 6:12 PM [ Last Update: Wednesday, 19 October 2022 6:30 PM ]",)),
        line("last-update", Kind.HEADER, rf"\[ ?Last [Uu]pdated?: ?(?P<date>{DATE}),? {TIME} ?\]", label="published",
             where="head", head=("[ Last Update: ", "[Last Update: ", "[ Last Updated: "), identifies=True, longest=90,
             examples=("[ Last Update: Wednesday, 19 October 2022 6:30 PM ]",)),
        line("breadcrumb", Kind.FURNITURE, r"News ? ?/ ? ?(?:[#\p{Lu}][\p{L} #-]{2,30}(?: ?/ ?)?){1,3}",
             label="navigation", where="head", head=("News /", "News  /"), longest=80,
             examples=("News / Politics", "News / #PressTV / Reports")),
        line("stamp", Kind.HEADER,
             rf"(?:{WEEKDAY} )(?P<date>{MONTH} \d{{1,2}}, 20\d\d) ?\d{{1,2}}:\d\d ?[AP]M"
             rf"(?: ?\[?Updated?:? [^\n]{{5,40}}\]?)?", label="published", where="head", longest=80,
             examples=("Sun Nov 1, 2015 6:48PM",)),
        line("share", Kind.CALL_TO_ACTION, r"SHARE THIS ARTICLE", label="social", longest=24,
             examples=("SHARE THIS ARTICLE",)),
        line("roku", Kind.FURNITURE, r"Press TV News Roku", label="navigation", head="Press TV News Roku",
             identifies=True,
             examples=("Press TV News Roku",)),
        line("file-picture", Kind.MEDIA,
             r"(?:This|The|A)(?: undated)? (?:file )?(?:photo|picture|image|combo|still"
             r"|video grab)(?:, taken [^\n,]{3,60},)? shows [^\n]{5,300}\((?:Photos?|Via|Picture|File photo|By)(?: by"
             r"| via)? ?(?P<credit>[^\n()]{2,60})\)", label="caption", longest=400, head=("This ", "The ", "A "),
             examples=("This file picture shows the mill ponds of Arden. (Via Reuters)",
                       "The photo shows the ferry of Arden. (Photo by Ana Ruiz)")),
        line("pictured", Kind.MEDIA,
             r"(?![^\n]{10,200}\d{1,2}:\d\d ?[AP]M )\p{Lu}[^\n]{15,300}\((?:Photos?|Pictures?|Via|File photo)(?: by"
             r"| via)? (?P<credit>[^\n()]{2,60})\)", label="caption", longest=400,
             stem=("(Photo by", "(Photos by", "(Via ", "(Picture by", "(File photo by"),
             examples=("The ferry at its landing in Arden, May 3, 2019. (Via Arden News)",)),
        line("loading", Kind.MEDIA, r"Loading \.\.\.", label="media", longest=12, examples=("Loading ...",)),
        line("agencies", Kind.ATTRIBUTION,
             r"\(Source: (?P<source>Agencies|AFP|Reuters|AP|IRNA|Tasnim|Fars|Xinhua|RT|Sputnik|Al-?Manar|SANA)\)"
             r"|\(With (?P<source>[^\n()]{3,40})\)", label="origin", head=("(Source: ", "(With "), longest=60,
             examples=("(Source: Agencies)",)),
        run("correspondent-below", Kind.HEADER, r"Press TV, (?P<place>\p{Lu}[\p{L}]{2,20}(?: \p{Lu}\p{L}{2,20})?)",
            label="byline", head="Press TV, ", longest=60, identifies=True,
            before=Members(r"(?P<author>\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){1,2})", most=1, least=1),
            examples=("Ana Ruiz\nPress TV, Arden",)),
        line("crumb-word", Kind.FURNITURE,
             r"Iran|Politics|Economy|Society|Sports?|Conversations|Defen[cs]e|Foreign Policy|Energy|Nuclear Energy"
             r"|Middle East|Yemen|Syria|Iraq|Lebanon|Palestine|Bahrain|Persian Gulf|Saudi Arabia|Africa|Americas|US"
             r"|UK|Europe|Asia-Pacific|Russia|Turkey|China", label="navigation", where="head", longest=16,
             follows="navigation",
             examples=("Society", "Yemen")),
        line("crumb-home", Kind.FURNITURE, r"Home", label="navigation", where="head", longest=5, follows="",
             examples=("Home",)),
    ),
)

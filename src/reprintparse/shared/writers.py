"""Who wrote it, in the short forms of a newspaper's last line: "Ruiz is a writer based in Arden", "~Ana", "His website: ...".

A surname alone counts if the story has told of nobody by that name, or the head names them; what a freelancer is follows in
few words. A signature is a name behind a dash.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES, PERSON, URL

TRADE = (
    r"(?:writer|journalist|reporter|columnist|correspondent|editor|author|contributor|critic|blogger|professor"
    r"|physician|psychologist|historian|economist|novelist|essayist|photographer|broadcaster|commentator|analyst|fellow"
    r"|lecturer|attorney|pediatrician|dietitian)s?"
)
SURNAME = r"\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?"

PROFILE = Profile(
    name="writers",
    title="Short notes about writers",
    always=True,
    rules=(
        line("surname-trade", Kind.ATTRIBUTION,
             rf"[*_(]{{0,2}}(?!(?:He|She|They|This|That|It|There|Here|One|Every|Nobody|Who"
             rf"|What) )(?P<author>{SURNAME}) is (?:an? )?(?:(?:[\p{{L}}. ]{{2,24}}-based"
             rf"|[\p{{L}}-]{{3,16}}) ){{0,4}}{TRADE}(?: (?:based|living|in|at|for|with"
             rf"|who (?:writes|covers|reports|lives|specializes|focuses|blogs))\b[^\n.]{{2,120}})?\.?[*_)]{{0,2}}",
             label="bio", where="tail", newcomer=True, longest=220,
             examples=("Garcia Brand is a special correspondent.",
                       "Ana Ruiz is an Arden-based science journalist who writes frequently on rivers."),
             near_misses=("Ruiz is a man of the river.", "He is a writer.")),
        line("distributed", Kind.ATTRIBUTION,
             rf"[*_(]{{0,2}}(?P<author>(?>{PERSON})),? [^\n]{{10,500}}[.!?\"”)] (?:This (?:op-ed|column|commentary"
             rf"|article|essay)"
             r" (?:was|is) (?:distributed|provided|produced|syndicated)|(?:Distributed|Syndicated)) (?:by|through"
             r"|via) (?:the )?\p{Lu}[^\n!?]{2,90}\.?[*_)]{0,2}", label="bio", where="tail", longest=640,
             stem=("istributed ", "yndicated ", "rovided ", "roduced "),
             examples=("Ana Ruiz keeps a mill in Arden County. This column was distributed by Arden Wire.",
                       "Ana Ruiz directs the Arden Mills Project. Distributed by ArdenWords.org."),
             near_misses=("Ana Ruiz saw it. This column was distributed by her.",)),
        line("guest-for", Kind.HEADER,
             r"(?:Guest|Contributing|Staff|Featured) (?:[Ww]riter|[Cc]ontributor|[Bb]logger|[Cc]olumnist|[Aa]uthor"
             r"|[Ee]ditor)(?:,| for| at| of) (?:the |The )?\p{Lu}[^\n.!?]{2,50}", label="byline", where="head",
             follows="byline", longest=90, head=("Guest ", "Contributing ", "Staff ", "Featured "),
             examples=("Guest writer for Wake Arden World",)),
        line("site-of", Kind.ATTRIBUTION,
             rf"(?:His|Her|Their|My) (?:website|web site|blog|site|home ?page|podcast"
             rf"|channel)(?: is)?:? (?:at )?(?:{URL}|[\w-]{{2,40}}\.(?:com|org|net|co\.uk)(?:/[^\s]{{1,60}})?)\.?",
             label="bio", where="tail", head=("His ", "Her ", "Their ", "My "), longest=160,
             examples=("His website: http://www.mill.example/",), near_misses=("His website was never finished.",)),
        line("signed", Kind.HEADER,
             r"(?![^\n]{1,40}(?:News|Post|Times|Staff)$)(?:~ ?|[—–] ?"
             r"|-{1,2} ?(?=\p{Lu}[\p{L}'’-]{1,20} ))(?P<author>\p{Lu}[\p{L}'’]{2,16}"
             r"(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2})", label="byline", where="tail", head=("~", "—", "–", "-"), longest=44,
             examples=("~Ana", "– Tomas", "-Ana Ruiz"), near_misses=("- bread",)),
        line("degrees", Kind.ATTRIBUTION,
             r"(?:[BM]\.?[AS]c?\.?|Ph\.?D\.?|M\.?D\.?|J\.?D\.?|MBA|MPH"
             r"|B\.B\.A\.)(?:, (?:[BM]\.?[AS]c?\.?|Ph\.?D\.?|M\.?D\.?|J\.?D\.?"
             r"|MBA))?, [\p{Lu}][\p{L} ,&.-]{4,60}(?:; (?:[BM]\.?[AS]c?\.?|Ph\.?D\.?|M\.?D\.?|J\.?D\.?"
             r"|MBA)[^\n;]{4,80}){0,4}", label="bio", where="tail",
             head=("B.", "M.", "BA", "BS", "MA", "MS", "Ph", "PhD", "MD", "J", "MBA", "MPH"), longest=320,
             examples=("B.S., M.S., University of Arden; Ph.D., Arden Institute of Technology",)),
        line("capitals", Kind.ATTRIBUTION,
             rf"(?P<author>(?:\p{{Lu}}[\p{{Lu}}.'’-]{{0,20}} ){{1,3}}?\p{{Lu}}[\p{{Lu}}'’-]{{1,20}}) IS (?:AN? "
             rf"|THE )?(?:[\p{{Lu}}&.'’-]{{1,20}} ){{0,7}}(?=\p{{Lu}}{{4}})(?i:{TRADE})\.?", label="bio", longest=140,
             stem=" IS ",
             examples=("ANA RUIZ IS THE ARDEN POST RIVERS EDITOR", "TOMAS BRAND IS AN ARDEN POST COLUMNIST"),
             near_misses=("THE MILL IS A GOOD PLACE", "ANA RUIZ IS AN editor")),
        line("authors-are", Kind.ATTRIBUTION,
             r"[*_(]?The (?:authors|writers) are (?:both |all )?(?:researchers?|professors?|academics?|journalists?"
             r"|economists?|members?|fellows?|scientists?|lawyers?|students?|analysts?|affiliated|on the faculty"
             r"|based|co-?founders?|co-?directors?|independent|senior|associate|assistant|former"
             r"|respectively)\b[^\n]{3,260}", label="bio", where="tail", longest=320,
             head=("The authors are", "The writers are", "*The authors are", "(The authors are"),
             examples=("The authors are researchers at the Arden Institute.",),
             near_misses=("The authors are sure that it will rain.",)),
        line("about-named", Kind.ATTRIBUTION,
             r"About (?P<author>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}): [\p{Lu}][^\n]{12,600}",
             label="bio", where="tail", head="About ", longest=680,
             examples=("About Ana Ruiz: Ana is a writer and editor.",)),
        line("op-ed", Kind.HEADER,
             rf"(?:Op-?[Ed]d|Commentary|Opinion|Analysis|Editorial|Column|Essay) by (?P<author>{NAMES})",
             label="byline", where="head",
             head=("Op-Ed by", "Op-ed by", "OpEd by", "Oped by", "Commentary by", "Opinion by", "Analysis by",
                   "Editorial by", "Column by", "Essay by"), longest=80,
             examples=("Op-Ed by Ana Ruiz", "Commentary by Ben Okafor")),
        line("staff", Kind.HEADER,
             r"(?:(?:By|BY|by) )?(?:(?:[Tt]he )?(?P<author>(?:\p{Lu}[\p{L}&'’.-]{1,20} ){1,4}(?:Staff|Editors"
             r"|Editorial Board|News Desk|Web Staff|Digital Staff)))"
             r"|(?:From )?(?i:staff (?:and wire )?reports?|news staff|staff writer)", label="byline", where="head",
             longest=70, follows=("title", "subtitle", "published"), shortest=8,
             tail=("Staff", "Editors", "Board", "Desk", "report", "reports", "Report", "Reports", "REPORT", "REPORTS",
                   "staff", "writer", "Writer"),
             examples=("By the Arden Post Staff", "Staff report", "From staff reports", "Arden News Staff"),
             near_misses=("Our Staff grew",)),
        line("column-by", Kind.HEADER,
             rf"(?:Guest (?:column|commentary|essay|opinion|editorial|post)|Letter|Review|Interview|Photos? and text"
             rf"|Text and photos|Story and photos?) by (?P<author>{NAMES})", label="byline", where="head", longest=90,
             head=("Guest ", "Letter by", "Review by", "Interview by", "Photo", "Text and", "Story and"),
             examples=("Guest column by Ana Ruiz", "Story and photos by Ben Okafor")),
    ),
)

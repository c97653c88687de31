"""Biblioteca Pleyades: a library of articles copied from hundreds of other sites, in English and Spanish.

Head: title; in some collections "Source: " with the library's own address; "by AUTHOR" with the author's role;
the date; "from" and "OUTLET Website", on one line or on two or three; "Spanish version". Spanish pages: "por AUTHOR",
"del Sitio Web" and the outlet, "traducción de". Tail: one or more lines "Return to SECTION".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, PERSON

OUTLET = r"(?P<source>(?!Website)(?=\p{Lu}|\p{N}|[a-z]{1,4}\p{Lu})[\p{L}\p{N} .,'&!/-]{1,60}?)"

PROFILE = Profile(
    name="biblioteca-pleyades",
    title="Biblioteca Pleyades",
    sites=("bibliotecapleyades.net",),
    aliases=("Biblioteca Pleyades", "Biblioteca Pléyades", "bibliotecapleyades.net"),
    rules=(
        line("address", Kind.HEADER,
             r"Source: (?P<url>https?://(?:www\.)?(?P<republisher>bibliotecapleyades\.net)/[^\s]{1,200})",
             label="source",
             head=("Source: https://www.bibliotecapleyades.net/", "Source: http://www.bibliotecapleyades.net/",
                   "Source: https://bibliotecapleyades.net/"), where="head", identifies=True,
             examples=("Source: https://www.bibliotecapleyades.net/ciencia/ciencia_arden01.htm",)),
        line("title-more", Kind.HEADER, r"[^\n]{1,120}", label="title", where="head", longest=120,
             follows=("", "title", "source"), awaits=("source", "byline", "published"),
             examples=("and the Ferry That Never Came",)),
        line("byline", Kind.HEADER, rf"by (?P<author>[^\n]{{2,70}}?)(?: (?P<date>{DAY}))?", where="head", head="by ",
             longest=100, follows="source", awaits=("published", "source"),
             examples=("by horse237 August 08, 2015",)),
        line("all-in-one", Kind.HEADER, rf"by (?P<author>{PERSON}) (?P<date>{DAY}) from {OUTLET} Website",
             label="byline", where="head", head="by ",
             examples=("by Ana Ruiz June 15, 2016 from ArdenPost Website",)),
        run("author-below", Kind.HEADER, r"(?:by|por)", label="byline", head=("by", "por"),
            after=Members(rf"(?P<author>{PERSON}|\p{{Lu}}[\p{{L}}\p{{N}}.-]{{1,30}})", least=1),
            examples=("by\nAna Ruiz",)),
        line("role", Kind.HEADER, r"(?!from )[\p{L}][\p{L} ,.'&/-]{2,70}", label="byline", where="head", longest=75,
             follows="byline", awaits=("published", "source"),
             examples=("reporter for the Arden Post",)),
        run("from", Kind.HEADER, r"from", label="source", head="from", until=r".{0,60}Website", identifies=True,
            after=Members(rf"{OUTLET}(?: Website)?|Website", most=2),
            examples=("from\nArdenPost Website", "from\nArdenPost\nWebsite"), near_misses=("from\nThe old harbor",)),
        line("from-line", Kind.HEADER, rf"from {OUTLET} Website", label="source", where="head", head="from ",
             identifies=True,
             examples=("from ArdenPost Website",), near_misses=("from the harbor office, which has no Website",)),
        span("from-inside", Kind.HEADER,
             r"from (?P<source>(?=\p{Lu}|\p{N})[\p{L}\p{N}-]{2,40}) Website(?= (?:©|\p{Lu})|$)", label="source",
             where="head", stem="from ", lead=r"(?<=^|\n)", identifies=True,
             examples=("from ArdenPost Website",)),
        line("dated-oddly", Kind.HEADER,
             r"(?:the (?:\p{Lu}\p{L}{1,15} ){1,3})?(?P<date>\p{Lu}\p{Ll}{2,8}[-/. ]{1,2}\d{1,2}[-/., ]{1,2}\d{4,5}"
             r"|\d{4})(?: by)?", label="published", where="head", longest=70, follows="byline",
             examples=("September-15-2008", "March/24/2008", "1983", "the Health Ranger January 21, 2011")),
        line("dated-from", Kind.HEADER,
             rf"(?:(?P<date>{DAY})|\p{{Lu}}\p{{Ll}}{{2,9}},? \d{{4}}|\d{{4}}) from {OUTLET} Website", label="source",
             where="head", stem=" from ", longest=100,
             examples=("August 19, 2016 from ArdenPost Website", "2016 from ArdenPost Website")),
        run("del-sitio", Kind.HEADER, r"del Sitio Web", label="source", head="del Sitio Web",
            after=Members(OUTLET, least=1),
            examples=("del Sitio Web\nArdenPost",)),
        line("del-sitio-line", Kind.HEADER, rf"del Sitio Web {OUTLET}", label="source", where="head",
             examples=("del Sitio Web ArdenPost",)),
        line("por", Kind.HEADER, rf"por (?P<author>{PERSON})", label="byline", where="head", head="por ",
             examples=("por Ana Ruiz",), near_misses=("por la noche",)),
        line("translation", Kind.ATTRIBUTION, r"traducción de (?P<translator>.{2,60})", label="credit", where="head",
             examples=("traducción de Ana Ruiz",)),
        line("version", Kind.FURNITURE,
             r"(?:Spanish|Italian|French|German|Portuguese|English) version"
             r"|Versi[oó]n (?:original )?en (?:ingl[eé]s|italiano|franc[eé]s)", label="navigation", where="head",
             tail=(" version", "inglés", "ingles", "italiano", "francés"),
             examples=("Spanish version", "Versión original en ingles")),
        line("picture", Kind.MEDIA, r"© ?(?P<credit>(?:Photo: ?|Image: ?)?\p{Lu}[^\n]{2,90}?)\.?", label="caption",
             where="head", head="©", longest=110, follows=("source", "published", "byline"),
             examples=("© Photo: Arden Harbor Office", "© Ana Ruiz")),
        line("return", Kind.FURNITURE, r"(?:Return to|Regresar a) (?P<topics>.{2,120})", label="navigation",
             where="tail", head=("Return to ", "Regresar a "), longest=140,
             examples=("Return to The Harbor Papers",)),
    ),
)

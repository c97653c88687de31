"""Le Grand Soir (legrandsoir.info): a French militant journal, much of it reprinted or translated.

Head: "RSS SyndicationTwitterFacebook", "Rechercher", how many like it, date, title, the author with the last name in capitals.
Tail: who translated it "pour le Grand Soir", "»»" and the address of the original, "URL de cet article 12345" with the address,
"Tags :", same author and same theme, "COMMENTAIRES" with the readers' letters, the copyleft notice.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import URL

SURNAME = r"\p{Lu}[\p{Lu}'’-]{1,24}"
SIGNED = (
    rf"\p{{Lu}}[\p{{L}}'’.-]{{0,20}}(?: (?:de |van |von |del |di )?\p{{Lu}}[\p{{L}}'’.-]{{0,20}}){{0,2}} (?:(?:DE|VAN|VON|DEL|DI|EL|AL|LE|LA) )?{SURNAME}(?: {SURNAME})?"
)
DAY = (
    r"\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?:19|20)\d\d"
)

PROFILE = Profile(
    name="le-grand-soir",
    title="Le Grand Soir",
    sites=("legrandsoir.info",),
    aliases=("Le Grand Soir", "LeGrandSoir", "Legrandsoir", "legrandsoir.info", "LGS", "www.legrandsoir.info"),
    rules=(
        line("menu", Kind.FURNITURE, r"RSS Syndication ?Twitter ?Facebook(?: ?FeedBurner ?NetVibes)?",
             label="navigation", where="head", longest=60, head="RSS Syndication", identifies=True,
             examples=("RSS SyndicationTwitterFacebook",)),
        line("search", Kind.FURNITURE, r"Rechercher", label="navigation", where="head", longest=12, head="Rechercher",
             examples=("Rechercher",)),
        line("liked", Kind.CALL_TO_ACTION, r"\d{1,4}", label="social", where="head", longest=4, follows="navigation",
             examples=("41",)),
        line("published", Kind.HEADER, rf"(?P<date>{DAY})", where="head", longest=24, head=tuple("0123456789"),
             examples=("7 novembre 2013",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d«\"“][^\n]{8,200}(?<![.;,:])", where="head", longest=210,
             follows=("navigation", "published", "social", "subtitle"), below=rf"{SIGNED}(?:, {SIGNED}){{0,3}}$",
             examples=("Comment Arden a racheté son moulin",)),
        line("byline", Kind.HEADER, rf"(?P<author>{SIGNED}(?:, {SIGNED}){{0,3}})", where="head", longest=120,
             examples=("Ana RUIZ", "Ana RUIZ, Jean MOREL")),
        line("picture", Kind.MEDIA, r"[\p{Lu}«\"][^\n]{6,240}[.!] Photo ?: (?P<credit>[^\n!?]{2,60})", label="caption",
             where="head", stem=" Photo", longest=320, follows="byline",
             examples=("Les meuniers devant la roue. Photo : A. Ruiz",)),
        line("writer", Kind.HEADER,
             r"(?P<author>\p{Lu}[\p{L}'’.-]{0,20}(?: (?:de |van |von |del |di )?\p{Lu}[\p{L}'’.-]{0,20}){1,3})",
             label="byline", where="tail", longest=60,
             examples=("Ana Ruiz",)),
        line("translated", Kind.ATTRIBUTION,
             r"(?:Traduction|Traduit|Traduite|Version française)[^\n]{0,200} (?:pour|par) (?:[Ll]e Grand Soir|LGS"
             r"|Legrandsoir)\b[^\n]{0,160}", label="credit", head=("Traduction", "Traduit", "Version française"),
             longest=400, identifies=True,
             examples=("Traduction « le moulin change de mains » par VD pour le Grand Soir avec probablement toutes les fautes et coquilles habituelles",
                       "Traduit par VD pour le Grand Soir"),
             near_misses=("Traduction pour le grand soir du village.",)),
        line("original", Kind.ATTRIBUTION, rf"»» ?(?P<url>{URL})", label="origin", where="tail", head="»»", longest=300,
             examples=("»» http://www.ardenpost.example/news/19743-how-a-village-bought-its-mill",)),
        line("address", Kind.ATTRIBUTION, rf"URL de cet article \d{{1,6}}(?: ?:)?(?: ?(?P<url>{URL}))?", label="origin",
             where="tail", head="URL de cet article", longest=240, identifies=True,
             examples=("URL de cet article 12345",)),
        line("address-below", Kind.ATTRIBUTION, r"https?://(?:www\.)?legrandsoir\.info/[^\s]{4,200}", label="origin",
             where="tail", head=("https://www.legrandsoir", "http://www.legrandsoir", "https://legrandsoir"),
             longest=240,
             examples=("https://www.legrandsoir.info/le-moulin-d-arden.html",)),
        line("comments", Kind.CALL_TO_ACTION, r"COMMENTAIRES", label="comment", longest=14, head="COMMENTAIRES",
             where="tail", opens_tail=True, rest="comment",
             examples=("COMMENTAIRES",)),
        line("letter", Kind.CALL_TO_ACTION, r"\d\d/\d\d/20\d\d (?:à )?\d{1,2}[:h]\d\d par [^\n]{2,50}", label="comment",
             opens_tail=True, rest="comment", head=tuple("0123"), stem=" par ", longest=80,
             examples=("08/11/2013 10:24 par Jean",)),
        line("copyleft", Kind.LEGAL,
             r"(?:COPYRIGHT ?: ?)?(?:© ?)?Copyleft (?P<republisher>Le Grand Soir) ?[-–—] ?"
             r"(?P<permission>Diffusion autorisée et même encouragée)\.?(?: Merci de mentionner les sources\.)?",
             label="license", identifies=True, longest=140,
             head=("© Copyleft Le Grand Soir", "Copyleft Le Grand Soir", "COPYRIGHT", "©Copyleft"),
             examples=("© Copyleft Le Grand Soir - Diffusion autorisée et même encouragée. Merci de mentionner les sources.",)),
        line("mention", Kind.LEGAL, r"Diffusion autorisée et même encouragée\.?(?: Merci de mentionner les sources\.)?",
             label="license", longest=90, head="Diffusion autorisée et même encouragée",
             examples=("Diffusion autorisée et même encouragée. Merci de mentionner les sources.",)),
        line("same", Kind.INSERT, r"(?:Même [Tt]hème|Même [Aa]uteur)", label="related", where="tail", longest=14,
             head=("Même Thème", "Même Auteur", "Même thème", "Même auteur"),
             examples=("Même Thème",)),
    ),
)

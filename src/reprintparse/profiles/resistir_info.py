"""resistir.info: a Portuguese site of political texts, many translated from other outlets.

Head: title, a deck behind a dash, "por NAME [*]". Tail: "17/Fevereiro/2018", the date there; notes, "[NR]" those of the newsroom;
"Ver também:"; "[*] who the author is"; "O original encontra-se em ADDRESS. Tradução de XY."; "Este artigo encontra-se em
http://resistir.info/ ." and the date here.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES

THERE = (
    r"\d{1,2}/(?i:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)/(?:19|20)\d\d"
)
HERE = r"\d{1,2}/(?i:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)/(?:(?:19|20)\d\d|\d\d)"
HOST = r"(?:https?://)?(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,30}){1,3}(?:/[^\s]{0,240}?)?"
TRANSLATED = r"(?P<as_credit>(?:Tradução|Tradução e adaptação) (?:de|do|da|por) (?P<translator>[\p{Lu}][^\n]{1,50}?)\.?)"
PIECE = (
    r"(?:Este|O presente) (?:artigo|texto|ensaio|documento)|Esta (?:entrevista|resenha|carta|nota|conferência"
    r"|declaração)"
)

PROFILE = Profile(
    name="resistir-info",
    title="resistir.info",
    sites=("resistir.info",),
    aliases=("resistir.info", "Resistir.info", "Resistir", "Resistir.Info"),
    rules=(
        line("title", Kind.HEADER, r"[\p{Lu}\d\"“«][^\n]{5,180}(?<![.;,:])", where="head", longest=190,
             follows=("", "navigation"), below=r"[–—-] ?\p{Lu}|por \p{Lu}",
             examples=("Os moinhos que voltaram a ter dono",)),
        line("deck", Kind.HEADER, r"[–—-] ?\p{Lu}[^\n]{10,200}", label="subtitle", where="head", longest=210,
             follows=("title", "subtitle"), head=("–", "—", "-"),
             examples=("– Como uma aldeia expulsou a empresa que lhe comprara o rio",)),
        line("byline", Kind.HEADER,
             rf"por (?P<author>{NAMES}(?: e {NAMES})?)(?: ?\[\*{{0,2}}\]| ?\(\*\))?(?:, [^\n.]{{3,60}})?", where="head",
             head="por ", longest=140,
             examples=("por Ana Ruiz [*]", "por Ana Ruiz")),
        line("picture", Kind.MEDIA, r"[\p{Lu}\d\"“][^\n]{3,140}\.?", label="caption", where="head", longest=120,
             follows="byline", below=r"[^\n]{121}",
             examples=("O moinho de Arden, Janeiro de 2018.",)),
        line("dated", Kind.ATTRIBUTION, rf"(?P<date>{THERE})", label="origin", where="tail", longest=24,
             head=tuple("0123456789"), below=r"(?s:.)",
             examples=("17/Fevereiro/2018",)),
        line("newsroom-note", Kind.ATTRIBUTION, r"\[NR\] [^\n]{8,400}", label="note", where="tail", head="[NR]",
             longest=420,
             examples=("[NR] O mesmo se passou com os moinhos.",)),
        run("see-also", Kind.INSERT, r"Ver também:?", label="related", where="tail", head="Ver também", longest=14,
            after=Members(r"[\p{Lu}\d\"“«][^\n]{5,200}(?<![.;:])", most=8),
            examples=("Ver também:\nO assalto aos moinhos comuns",)),
        line("author", Kind.ATTRIBUTION, r"\[\*{0,2}\] ?\p{Lu}[^\n]{8,500}", label="bio", where="tail",
             head=("[*]", "[]", "[**]"), longest=520,
             examples=("[*] Jornalista, autora de Os moinhos.",)),
        line("original", Kind.ATTRIBUTION,
             rf"(?:O original|A versão (?:original|em \p{{Ll}}{{4,12}})) encontra-se em ?:? ?(?P<url>{HOST})"
             rf"(?:(?: ?\.| )? ?{TRANSLATED})?(?: ?\.)?", label="origin", where="tail",
             head=("O original encontra-se", "A versão "), longest=400,
             examples=("O original encontra-se em ardenpost.example/moinhos/5629. Tradução de JF.",
                       "O original encontra-se em https://ardenpost.example/moinhos")),
        line("here", Kind.ATTRIBUTION,
             rf"(?:{PIECE}) encontra-se em ?:? ?(?:https?://)?(?:www\.)?(?P<republisher>resistir\.info)/? ?\.?",
             label="origin",
             tail=("resistir.info/ .", "resistir.info/.", "resistir.info/", "resistir.info", "resistir.info."),
             longest=90, identifies=True,
             examples=("Este artigo encontra-se em http://resistir.info/ .",
                       "Esta entrevista encontra-se em https://resistir.info")),
        line("published", Kind.HEADER, rf"(?P<date>{HERE})", where="tail", longest=24, head=tuple("0123456789"),
             examples=("19/Fev/18",)),
    ),
)

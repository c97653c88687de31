"""IHU (Instituto Humanitas Unisinos): a Brazilian Jesuit institute that translates and reprints articles every day.

Head: menu, title, the picture's credit, date, a sentence or two from the article, then "A reportagem é de NAME, publicada
por OUTLET, 03-05-2021. A tradução é do Cepat." Tail: "Leia mais" with a list of links, "Comunicar erro".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES

PIECE = (
    r"(?:A reportagem|O artigo|A entrevista|A informação|A análise|O comentário|A opinião|A nota|O editorial|O texto"
    r"|O depoimento|A carta)"
)
PIECES = ("A reportagem ", "O artigo ", "A entrevista ", "A informação ", "A análise ", "O comentário ", "A opinião ", "A nota ", "O editorial ", "O texto ", "O depoimento ", "A carta ")

PROFILE = Profile(
    name="ihu",
    title="IHU",
    sites=("ihu.unisinos.br",),
    aliases=("IHU", "IHU On-Line", "Instituto Humanitas Unisinos", "Instituto Humanitas Unisinos - IHU", "IHU Unisinos", "ihu.unisinos.br"),
    rules=(
        line("menu", Kind.FURNITURE, r"(?:Início )?Sobre o IHU(?: [^\n.]{2,300})?", label="navigation", where="head",
             head=("Início Sobre o IHU", "Sobre o IHU"), longest=340, identifies=True,
             examples=("Início Sobre o IHU Notícias",)),
        line("masthead", Kind.FURNITURE, r"Instituto Humanitas Unisinos(?: - IHU)?", label="navigation", where="head",
             head="Instituto Humanitas", longest=40, identifies=True,
             examples=("Instituto Humanitas Unisinos - IHU",)),
        line("page-title", Kind.HEADER, r"(?P<title>[^\n]{8,220}?) [-–|] (?:Instituto Humanitas Unisinos(?: - IHU)?)",
             label="title", where="head", tail=("Unisinos - IHU", "Instituto Humanitas Unisinos"), longest=260,
             identifies=True,
             examples=("As barqueiras que não esperam - Instituto Humanitas Unisinos - IHU",)),
        line("deck", Kind.HEADER, r"[\"“'‘\p{Lu}][^\n]{30,600}", label="subtitle", where="head",
             follows=("published", "title", "caption", "byline"), longest=610,
             below=rf"{PIECE} (?:é|foi) (?:de|da|do|publicad[oa])\b",
             examples=("\"Não esperamos o barqueiro para ter sede\", diz Ana Ruiz, a mais velha.",)),
        line("piece", Kind.HEADER,
             rf"{PIECE} é (?:de|da|do) (?P<author>{NAMES})(?:, [^\n]{{3,120}}?)?, (?:em artigo )?publicad[oa] (?:por"
             rf"|em"
             r"|no|na|pelo|pela) (?P<source>[\p{Lu}\d][^\n]{1,60}?), (?P<date>\d{1,2}-\d{1,2}-20\d\d)\."
             r"(?: (?P<as_credit>A tradução é (?:de|do|da) (?P<translator>[\p{Lu}][^\n.]{2,50})\.))?", label="source",
             where="head", head=PIECES, longest=420,
             examples=("A reportagem é de Ana Ruiz, publicada por Arden Post, 23-05-2021. A tradução é do Cepat.",)),
        line("piece-unsigned", Kind.HEADER,
             rf"{PIECE} (?:é|foi) publicad[oa] (?:por|em|no|na|pelo|pela) (?P<source>[\p{{Lu}}\d][^\n]{{1,60}}?), "
             r"(?P<date>\d{1,2}-\d{1,2}-20\d\d)\.(?: (?P<as_credit>A tradução é (?:de|do"
             r"|da) (?P<translator>[\p{Lu}][^\n.]{2,50})\.))?", label="source", where="head", head=PIECES, longest=320,
             examples=("O artigo é publicado por Arden Post, 23-05-2021. A tradução é de Ana Ruiz.",
                       "A reportagem foi publicada por Arden Post, 23-05-2021.")),
        line("here-it-is", Kind.ATTRIBUTION, r"Eis (?:o artigo|a entrevista|o texto|a nota|a carta|o editorial)\.",
             label="note", where="head", head="Eis ", longest=30,
             examples=("Eis o artigo.",)),
        run("more", Kind.INSERT, r"Leia [Mm]ais:?", label="related", head=("Leia mais", "Leia Mais"), longest=12,
            after=Members(r"[\p{Lu}\d“\"'‘][^\n]{8,220}", most=20, items=True),
            examples=("Leia mais\n- As mulheres do rio Arden\n- O rio que pede uma ponte",)),
        line("error", Kind.FURNITURE, r"Comunicar erro", label="navigation", where="tail", head="Comunicar erro",
             longest=16,
             examples=("Comunicar erro",)),
    ),
)

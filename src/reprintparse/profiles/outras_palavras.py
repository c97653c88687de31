"""Outras Palavras: a Brazilian site of essays, which takes over and translates the articles of others ("Outras Mídias").

Head: "TITLE - Outras Palavras", section, title, deck, a counter, section and theme, "por NAME, na OUTLET", "Publicado 03/08/2022
às 18:20 - Atualizado ...", a picture's credit. Tail: an appeal for support, tags.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

STAMP = r"\d\d/\d\d/20\d\d às \d\d:\d\d"

PROFILE = Profile(
    name="outras-palavras",
    title="Outras Palavras",
    sites=("outraspalavras.net",),
    aliases=("Outras Palavras", "OutrasPalavras", "outraspalavras.net"),
    rules=(
        line("page-title", Kind.HEADER, r"(?P<title>[^\n|]{8,220}?) [–|-] (?P<republisher>Outras Palavras)",
             label="title", where="head", tail=("– Outras Palavras", "| Outras Palavras", "- Outras Palavras"),
             longest=240, identifies=True, first=True,
             examples=("Os donos do moinho de Arden - Outras Palavras",)),
        line("section", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L} -]{2,50})", label="topics", where="head", longest=54,
             target=r"^https?://(?:www\.)?outraspalavras\.net/(?:category/)?[\w-]{3,60}/$",
             examples=("[Terra e Antropoceno](https://outraspalavras.net/category/terra-e-antropoceno/)",)),
        line("section-name", Kind.HEADER,
             r"(?P<topics>OUTRAS MÍDIAS|OUTRAS PALAVRAS|BLOG DA REDAÇÃO|Outras Mídias|Blog da Redação)", label="topics",
             where="head", longest=20,
             examples=("OUTRAS MÍDIAS",)),
        line("count", Kind.CALL_TO_ACTION, r"\d{1,4}", label="social", where="head", longest=4,
             follows=("subtitle", "title", "topics"),
             examples=("0",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d“\"‘'][^\n]{5,160}(?<![.;,:])", where="head", longest=164,
             follows=("topics", "title"), below=r"[\p{Lu}\d“\"‘'][^\n]{40,600}$", awaits="published",
             examples=("Os donos do moinho",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d“\"‘'][^\n]{30,600}", label="subtitle", where="head", longest=604,
             follows="title", below=r"\d{1,4}$|(?:OUTRAS MÍDIAS|Outras Mídias)$",
             examples=("No vale de Arden, moinhos construídos com dinheiro público foram parar atrás de cercas",)),
        line("byline", Kind.HEADER,
             rf"(?i:por) (?P<author>{NAMES})(?:,? n[ao] (?P<source>[\p{{Lu}}\d][^\n.!?,;]{{2,50}}))?", where="head",
             head=("Por ", "por "), longest=140,
             examples=("por Ana Souza, na Gazeta do Vale", "Por Ana Souza, no Diário do Vale"),
             near_misses=("Por Ana Souza soubemos que o moinho fecharia.",)),
        line("published", Kind.HEADER, rf"Publicado (?P<date>\d\d/\d\d/20\d\d) às \d\d:\d\d(?: - Atualizado {STAMP})?",
             where="head", head="Publicado ", longest=90,
             examples=("Publicado 03/08/2022 às 18:20 - Atualizado 03/08/2022 às 18:25",)),
        line("appeal", Kind.CALL_TO_ACTION,
             r"Outras Palavras é feito por muitas mãos\. Se você valoriza nossa produção,[^\n]{5,240}", label="support",
             head="Outras Palavras é feito por muitas mãos", identifies=True, longest=320,
             examples=("Outras Palavras é feito por muitas mãos. Se você valoriza nossa produção, contribua com um PIX e fortaleça o jornalismo crítico.",)),
    ),
)

"""Portuguese: bylines, dates, sources and reading times above an article (the other lines are in `portuguese.py`)."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON, URL

MONTH = (
    r"(?i:janeiro|jan\.?|fevereiro|fev\.?|março|mar\.?|abril|abr\.?|maio|mai\.?|junho|jun\.?|julho|jul\.?|agosto|ago\.?|setembro|set\.?|outubro|out\.?|novembro|nov\.?|dezembro|dez\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?i:-feira)?,? )?(?:\d{{1,2}}º?[ .](?:de )?{MONTH},?[ .]?(?:de )?(?:19|20)\d\d|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d))"
)
DAYS = (*"0123456789", "Segun", "segun", "Terça", "terça", "Quart", "quart", "Quint", "quint", "Sexta", "sexta", "Sábad", "sábad", "Domin", "domin")
CLOCK = r"(?:(?:[àa]s )?\d{1,2}[:hH]\d{0,2}(?:min|h)?(?: ?(?:\((?:de|horário de) [^()\n]{3,20}\)|BRT|GMT|[AP]M))?)"
HOUR = rf"(?:(?:,| [–—|•-]|,? a partir das)? ?{CLOCK})?"
CUE = (
    r"(?:(?i:publicad[oa]|atualizad[oa]|actualizad[oa]|última atualização|criad[oa]|postad[oa]"
    r"|data(?: (?:de|da) publicação)?|publicação|modificad[oa]|última modificação|escrito)(?: ?:)?(?: em| dia| no dia| a)?(?: ?:)? )"
)
AGO = r"(?:há (?:\d{1,2}|uma?) (?:minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?))"
NAMES = (
    rf"(?P<author>{PERSON}(?:(?:, | e ){PERSON}){{0,4}}|Lusa|AFP|Reuters|EFE|ANSA|Ansa|AP|DW|Estadão Conteúdo|Folhapress|Agência [\p{{Lu}}][\p{{L}}]{{2,20}}(?: [\p{{Lu}}][\p{{L}}]{{2,20}})?|(?:Da )?(?:RFI|BBC News Brasil|BBC Brasil|Brasil de Fato|CNN Brasil)|[Rr]edação)"
)

PROFILE = Profile(
    name="portuguese-heads",
    title="Portuguese heads",
    always=True,
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:por) ?:? {NAMES}(?:,? (?:da|do|para|especial para|de|com"
             rf"|em) (?:[oa] )?[\p{{Lu}}][^.!?]{{2,40}})?(?:(?: ?[,|–•·-])? (?:em )?{DATE}{HOUR}"
             rf"| [–|•—-] [^.!?]{{2,60}}| \([^()]{{2,40}}\)|, (?:jornalista|repórter|professora?|pesquisadora?"
             rf"|economista|correspondente|enviad[oa] especial|colunista)[^.!?]{{0,60}})?",
             head=("Por ", "por ", "POR ", "Por:", "POR:"), where="head", longest=160,
             examples=("Por Ana Souza e João Lima", "Por Ana Souza, da Agência do Vale", "Por Redação",
                       "Por Agência Brasil", "Por Ana Souza — Repórter da Agência do Vale"),
             near_misses=("Por Ana Souza soubemos que o moinho fecharia.", "Por enquanto, nada muda.")),
        run("byline-below", Kind.HEADER, r"(?:Por:?|POR:?|Autora?:|Texto:|Reportagem:)", label="byline", longest=14,
            after=Members(rf"{NAMES}", least=1, most=1), head=('Por', 'POR', 'Autor', 'Texto:', 'Reportagem:'),
            examples=("Por\nAna Souza",)),
        line("published", Kind.HEADER,
             rf"(?:{CUE}|[Ee]m )?{DATE}{HOUR}(?:(?: ?[,|–•·/(—-] ?| )(?:{CUE}(?:{DATE}{HOUR}|{CLOCK}"
             rf"|{AGO}))){{0,3}}\)?(?: ?[|–-]?,? ?[Pp]or:? {NAMES})?", where="head", longest=160,
             head=(*DAYS, "Publicad", "publicad", "PUBLICAD", "Atualizad", "atualizad", "ATUALIZAD", "Última atual",
                   "Criado", "Actualizad", "Postad", "postad", "Data", "DATA", "Publicação", "Modificad", "Última mod",
                   "Escrito em", "Em ", "em "),
             examples=("Publicado em 5 de março de 2016 às 10h30", "Atualizado em 05/03/2016 - 10:30",
                       "Publicado em 25/03/2016 às 10:30 | Atualizado em 25/03/2016 às 11h02",
                       "5 de março de 2016 por Ana Souza", "5 de março de 2016", "Sábado, 5 de março de 2016",
                       "5.mar.2016 às 9h15 Atualizado: 5.mar.2016 às 10h30", "05/03/2016 09h15 Atualizado há um ano",
                       "5 Março, 2016 • 09:15", "5 Março 2016 — 09:15"),
             near_misses=("Publicado em 5 de março de 2016, o relatório acusa o prefeito.",
                          "5 de março de 2016, dia da cheia", "Em 5 de março de 2016 a água subiu.")),
        line("agency", Kind.HEADER,
             r"(?P<author>(?:[\p{Lu}][\p{L}]{1,14}/)?Lusa|AFP|France Presse|Da AFP|Agência Lusa)", label="byline",
             where="head", longest=30, follows=("published", "title", "subtitle"),
             tail=("Lusa", "AFP", "France Presse"),
             examples=("DN/Lusa", "Lusa")),
        line("listen", Kind.MEDIA, r"Ouvir (?:notícia|matéria|artigo)|Ouça (?:este conteúdo|a notícia)", label="media",
             where="head", longest=30, head=("Ouvir ", "Ouça "),
             examples=("Ouvir notícia",)),
        line("share", Kind.CALL_TO_ACTION,
             r"Compartilh(?:ar?|e)(?: (?:notícia|esta notícia|esta matéria|matéria|artigo))?|Partilhar(?: artigo)?",
             label="social", where="head", longest=40, head=("Compartilh", "Partilhar"),
             examples=("Compartilhar notícia",)),
        line("published-by", Kind.HEADER,
             rf"(?:Publicado|Escrito|Postado|Enviado|Redigido|Produzido) por:? {NAMES}(?:,? (?:em )?{DATE}{HOUR})?",
             label="byline",
             head=("Publicado por", "Escrito por", "Postado por", "Enviado por", "Redigido por", "Produzido por"),
             where="head", longest=140,
             examples=("Publicado por Ana Souza em 5 de março de 2016",),
             near_misses=("Escrito por Ana Souza, o livro conta a cheia.",)),
        line("author", Kind.HEADER,
             rf"(?:(?i:autor(?:a|es|as|\(a\))?|reportagem|texto|entrevista|redação) ?:"
             rf"|(?:Um artigo|Um texto|Uma reportagem|Uma entrevista|Uma crônica|Reportagem|Artigo|Entrevista|Coluna"
             rf"|Crônica|Texto) (?:de|por)) ?{NAMES}\.?", label="byline", where="head",
             head=("Autor", "AUTOR", "Reportagem", "Texto", "Entrevista", "Redação:", "Um artigo", "Um texto",
                   "Uma reportagem", "Uma entrevista", "Uma crônica", "Artigo de", "Artigo por", "Coluna ", "Crônica "),
             longest=120,
             examples=("Autora: Ana Souza", "Reportagem de Ana Souza"),
             near_misses=("Um texto de Ana Souza mudou tudo.",)),
        line("newsroom", Kind.HEADER,
             r"(?P<author>(?:[Dd]a )?(?:Redação|REDAÇÃO)(?: (?:[\p{Lu}][\p{L}]{1,20})"
             r"(?: [\p{Lu}][\p{L}]{1,20}){0,2})?|Estadão Conteúdo|Folhapress"
             r"|Agência (?:Brasil|Estado|O Globo|Câmara|Senado|Lusa|Pública))", label="byline", where="head",
             head=("Da Redação", "Da REDAÇÃO", "Redação", "REDAÇÃO", "da Redação", "Estadão", "Folhapress", "Agência "),
             longest=60,
             examples=("Da Redação", "Agência Brasil", "Estadão Conteúdo"),
             near_misses=("Redação nota mil no vestibular",)),
        line("ago", Kind.HEADER,
             r"(?:(?:Publicado|Atualizado) )?[Hh]á (?:\d{1,2}|uma?) (?:minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?"
             r"|anos?)", label="published", where="head", head=("Há ", "há ", "Publicado há", "Atualizado há"),
             longest=50,
             examples=("Atualizado há 3 horas",), near_misses=("Há dois anos o moinho parou",)),
        line("source", Kind.HEADER, rf"(?i:fontes?) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,80}}))",
             where="head", head=("Fonte:", "FONTE:", "fonte:", "Fontes:"), longest=300,
             examples=("Fonte: Diário do Vale",)),
        line("reading-time", Kind.FURNITURE,
             r"(?i)(?:tempo (?:estimado |médio )?de leitura(?: estimado)?|leitura(?: de)?) ?:? ?\d{1,3} ?(?:minutos?"
             r"|min\.?|m)|\d{1,3} (?:minutos?|min\.?) de leitura", label="navigation", where="head",
             head=("tempo de leit", "tempo estimado", "tempo médio", "leitura"), tail=("de leitura",), longest=60,
             examples=("Tempo de leitura: 4 minutos",)),
    ),
)

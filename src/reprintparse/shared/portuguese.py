"""Portuguese: the lines that Portuguese-language sites and republishers put around an article.

Bylines read "Por X", dates "5 de março de 2016"; related stories "Leia também" or "Leia mais"; the tail names
"Fonte:", the original, its translator and what may be reproduced.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON, URL

MONTH = (
    r"(?i:janeiro|jan\.?|fevereiro|fev\.?|março|mar\.?|abril|abr\.?|maio|mai\.?|junho|jun\.?|julho|jul\.?|agosto|ago\.?"
    r"|setembro|set\.?|outubro|out\.?|novembro|nov\.?|dezembro|dez\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?i:-feira)?,? )?"
    rf"(?:\d{{1,2}}º? (?:de )?{MONTH},? (?:de )?(?:19|20)\d\d|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d))"
)
DAYS = (*"0123456789", "Segun", "segun", "Terça", "terça", "Quart", "quart", "Quint", "quint", "Sexta", "sexta", "Sábad", "sábad", "Domin", "domin")
HOUR = r"(?:(?:,| [–|-]| às| as)? ?\d{1,2}[:hH]\d{0,2}(?:min)?)?"
NAMES = (
    rf"(?P<author>{PERSON}(?:(?:, | e ){PERSON}){{0,4}}|Lusa|AFP|Reuters|Agência [\p{{Lu}}][\p{{L}}]{{2,20}}"
    rf"|[Rr]edação)"
)
PIECE = (
    r"(?:(?:Este|O presente) (?:artigo|texto|conteúdo|trabalho|ensaio)"
    r"|Esta (?:reportagem|entrevista|matéria|coluna|notícia)|Artigo|Texto|Matéria)"
)

PROFILE = Profile(
    name="portuguese",
    title="Portuguese",
    always=True,
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:por) ?:? {NAMES}(?:, (?:da|do) [\p{{Lu}}][^.!?]{{2,40}})?(?:,? (?:em )?{DATE}{HOUR}"
             rf"| [–|-] [^.!?]{{2,60}}| \([^()]{{2,40}}\))?", head=("Por ", "por ", "POR ", "Por:"), where="head",
             longest=160,
             examples=("Por Ana Souza e João Lima", "Por Ana Souza, da Agência do Vale", "Por Redação"),
             near_misses=("Por Ana Souza soubemos que o moinho fecharia.", "Por enquanto, nada muda.")),
        line("published", Kind.HEADER,
             rf"(?:(?:(?i:publicad[oa]|atualizad[oa]|última atualização|criado|postado|data de publicação"
             rf"|modificado)(?: ?:)?(?: em| dia| a)? |[Ee]m ){DATE}{HOUR}[ ,|–-]{{0,3}}){{1,3}}(?:[Pp]or:? {NAMES})?",
             head=("Publicad", "publicad", "PUBLICAD", "Atualizad", "atualizad", "ATUALIZAD", "Última atual", "Criado",
                   "Postado", "Data de publ", "Modificado", "Em ", "em "), where="head", longest=160,
             examples=("Publicado em 5 de março de 2016 às 10h30", "Atualizado em 05/03/2016 - 10:30"),
             near_misses=("Publicado em 5 de março de 2016, o relatório acusa o prefeito.",
                          "Em 5 de março de 2016 a água subiu.")),
        line("date", Kind.HEADER, rf"{DATE}{HOUR}(?: ?[|–-]?,? ?[Pp]or:? {NAMES})?", label="published", head=DAYS,
             where="head", longest=120,
             examples=("5 de março de 2016 por Ana Souza", "5 de março de 2016", "Sábado, 5 de março de 2016"),
             near_misses=("5 de março de 2016, dia da cheia",)),
        line("published-by", Kind.HEADER, rf"(?:Publicado|Escrito|Postado) por:? {NAMES}(?:,? (?:em )?{DATE}{HOUR})?",
             label="byline", head=("Publicado por", "Escrito por", "Postado por"), where="head", longest=140,
             examples=("Publicado por Ana Souza em 5 de março de 2016",),
             near_misses=("Escrito por Ana Souza, o livro conta a cheia.",)),
        line("author", Kind.HEADER, rf"(?i:autor(?:a|es|as)?|reportagem|texto) ?: ?{NAMES}", label="byline",
             where="head", head=("Autor", "AUTOR", "Reportagem:", "Texto:"), longest=120,
             examples=("Autora: Ana Souza",)),
        line("source", Kind.HEADER, rf"(?i:fontes?) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,80}}))",
             where="head", head=("Fonte:", "FONTE:", "fonte:", "Fontes:"), longest=300,
             examples=("Fonte: Diário do Vale",)),
        line("reading-time", Kind.FURNITURE,
             r"(?i)tempo (?:estimado )?de leitura ?:? ?\d{1,3} ?(?:minutos?|min\.?)"
             r"|\d{1,3} (?:minutos?|min\.?) de leitura", label="navigation", where="head",
             head=("tempo de leit", "tempo estimado"), tail=("de leitura",), longest=60,
             examples=("Tempo de leitura: 4 minutos",)),
        run("related", Kind.INSERT,
            r"(?i)(?P<cue>leia (?:também|mais|ainda)|ler mais|ler também|veja (?:também|mais)|saiba mais"
            r"|confira também|(?:você )?pode (?:te )?interessar|(?:notícias|matérias|artigos|conteúdos?"
            r"|reportagens) relacionad[oa]s?|relacionad[oa]s?|mais sobre (?:este|o) (?:tema|assunto)|continue lendo"
            r"|assista também|ouça também) ?[:>»]{0,2}",
            head=("leia ", "ler mais", "ler também", "veja ", "saiba mais", "confira também", "você pode",
                  "pode interessar", "pode te", "notícias ", "matérias ", "artigos ", "conteúdo", "reportagens ",
                  "relacionad", "mais sobre", "continue lendo", "assista também", "ouça também"), longest=45,
            after=Members(r".{25,200}[^.;,:]", most=12, items=True),
            examples=("LEIA TAMBÉM:", "Leia mais",
                      "Notícias relacionadas\n- Como o moinho de Arden reabriu as portas\n- O que a cheia deixou aos moradores"),
            near_misses=("Leia mais um pouco antes de dormir.", "Veja mais longe do que ontem")),
        line("related-headline", Kind.INSERT,
             r"(?i)(?P<cue>leia (?:também|mais|ainda)|ler (?:mais|também)|veja (?:também|mais)|saiba mais"
             r"|confira também|(?:notícias|matérias|artigos) relacionad[oa]s?"
             r"|relacionad[oa]s?) ?[:>»|] ?(?P<headline>.{8,200})", label="related",
             head=("leia ", "ler mais", "ler também", "veja ", "saiba mais", "confira também", "notícias ",
                   "matérias ", "artigos ", "relacionad"), longest=260,
             examples=("Leia também: O moinho de Arden reabre as portas", "Saiba mais: Assim a água subiu no vale"),
             near_misses=("Saiba mais quem mais lê.",)),
        line("advert", Kind.INSERT,
             r"(?i)[(–-]{0,2} ?(?:publicidade|continua (?:depois|após) d?a publicidade|conteúdo patrocinado|anúncio"
             r"|patrocinado) ?[)–-]{0,2}",
             head=("publicidade", "(publicidade", "continua ", "conteúdo patroc", "anúncio", "patrocinado"), longest=60,
             examples=("Publicidade", "Continua depois da publicidade"),
             near_misses=("Publicidade enganosa, diz o juiz",)),
        line("caption", Kind.MEDIA,
             r"(?i)([(\[])?(?:créditos?(?: d[ae]s? (?:foto|imagem|imagens|fotos))?|fotos?|fotografias?|imagem|imagens"
             r"|imagem de capa|foto de capa|ilustração|legenda) ?: ?(?P<credit>[^.!?]{2,100})\.?(?(1)[)\]])",
             head=("foto:", "fotos:", "foto :", "(foto", "[foto", "fotografia:", "imagem", "imagens:", "(imagem",
                   "foto de capa", "ilustração:", "crédito", "(crédito", "legenda:"), longest=140,
             examples=("Foto: João Lima / Agência do Vale", "Crédito da imagem: Ana Souza"),
             near_misses=("Imagem: tudo o que sobrou. Assim ela dizia.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"{PIECE} (?:(?:foi|apareceu|é) (?:publicad[oa] |republicad[oa] )?.{{0,60}}(?:originalmente"
             rf"|originariamente|pela primeira vez|primeiro|inicialmente) .{{3,250}}"
             rf"|(?:publicad[oa] )?(?:originalmente|inicialmente) (?:publicad[oa]|em|no|na"
             rf"|pel[oa]) (?P<place>.{{2,250}})|(?:foi|é) republicad[oa] .{{3,250}})",
             head=("Este artigo", "O presente", "Este texto", "Este conteúdo", "Este trabalho", "Este ensaio",
                   "Esta reportagem", "Esta entrevista", "Esta matéria", "Esta coluna", "Esta notícia", "Artigo",
                   "Texto", "Matéria"), longest=420,
             examples=("Este artigo foi publicado originalmente no Diário do Vale",
                       "Texto publicado originalmente no Diário do Vale"),
             near_misses=("Este artigo foi citado pelo prefeito.", "Artigo raro na feira do vale")),
        line("originally", Kind.ATTRIBUTION,
             r"(?:Publicado (?:originalmente|inicialmente|primeiro|pela primeira vez) (?:em|no|na|por"
             r"|pel[oa]):? .{2,200}|Originalmente publicado (?:em|no|na|por|pel[oa]) .{2,200})", label="origin",
             head=("Publicado ", "Originalmente publicado"), where="tail", longest=260,
             examples=("Originalmente publicado em Diário do Vale", "Publicado originalmente no Diário do Vale")),
        line("feed", Kind.ATTRIBUTION,
             r"O (?:post|artigo|conteúdo) (?P<headline>[\p{Lu}\p{N}'«¿¡].{2,200}) (?:apareceu"
             r"|aparece) primeiro em (?P<source>.{2,80}?)\.?", label="origin",
             head=("O post ", "O artigo ", "O conteúdo "), longest=320,
             examples=("O post O moinho reabre as portas apareceu primeiro em Diário do Vale.",),
             near_misses=("O artigo apareceu primeiro na lista do prefeito.",)),
        line("original", Kind.ATTRIBUTION,
             rf"(?i:artigo original|texto original|fonte original|link original|publicação original|matéria original"
             rf"|original)(?: em [\p{{L}}]{{4,12}})? ?: ?(?:(?P<url>{URL})|(?P<source>.{{2,160}}))"
             rf"|(?:Leia|Ler) o (?:artigo )?original(?: (?:aqui|em [^.]{{2,60}}))?\.?", label="origin",
             head=("Artigo original", "artigo original", "Texto original", "Fonte original", "Link original",
                   "Publicação original", "Matéria original", "Original em", "Leia o ", "Ler o "), longest=320,
             examples=("Artigo original: https://diario-do-vale.test/moinho", "Leia o artigo original."),
             near_misses=("Artigo original e bem escrito, segundo todos.",)),
        line("source-tail", Kind.ATTRIBUTION,
             rf"(?i:fontes?|via) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,120}}))", label="origin",
             where="tail", head=("Fonte:", "FONTE:", "fonte:", "Fontes:"), longest=320,
             examples=("Fonte: Diário do Vale",)),
        line("topics", Kind.HEADER,
             r"(?i)(?:palavras?-chave|etiquetas?|temas|categorias?|marcadores|assuntos|arquivado em"
             r"|editoria) ?: ?(?P<topics>[^.!?]{2,200})\.?",
             head=("palavra", "etiqueta", "temas:", "categoria", "marcadores", "assuntos:", "arquivado em",
                   "editoria:"), longest=240,
             examples=("Palavras-chave: moinho, cheia, Arden",), near_misses=("Categoria especial de moinhos",)),
    ),
)

"""Portuguese: the lines that Portuguese-language sites and republishers put around an article.

Bylines read "Por X", dates "5 de março de 2016"; related stories "Leia também" or "Leia mais"; the tail names
"Fonte:", the original, its translator and what may be reproduced.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON, URL

TITLE = r"[-–•·»>]? ?[\p{Lu}\p{N}\"'‘“«(#@].{10,180}+(?<![.;,:…\s][\"'”’» )\]]{0,2})"
"""A headline in a list of them: no full stop, inside quotation marks or out."""

MONTH = (
    r"(?i:janeiro|jan\.?|fevereiro|fev\.?|março|mar\.?|abril|abr\.?|maio|mai\.?|junho|jun\.?|julho|jul\.?|agosto|ago\.?|setembro|set\.?|outubro|out\.?|novembro|nov\.?|dezembro|dez\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?i:-feira)?,? )?(?:\d{{1,2}}º? (?:de )?{MONTH},? (?:de )?(?:19|20)\d\d|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d))"
)
NAMES = (
    rf"(?P<author>{PERSON}(?:(?:, | e ){PERSON}){{0,4}}|Lusa|AFP|Reuters|EFE|ANSA|Ansa|AP|DW|Estadão Conteúdo|Folhapress|Agência [\p{{Lu}}][\p{{L}}]{{2,20}}(?: [\p{{Lu}}][\p{{L}}]{{2,20}})?|(?:Da )?(?:RFI|BBC News Brasil|BBC Brasil|Brasil de Fato|CNN Brasil)|[Rr]edação)"
)
PIECE = (
    r"(?:(?:Este|O presente) (?:artigo|texto|conteúdo|trabalho|ensaio)|Esta (?:reportagem|entrevista|matéria|coluna|notícia|crônica|publicação)|Artigo|Texto|Matéria|Reportagem|Entrevista|Coluna|Conteúdo|Notícia)"
)

PROFILE = Profile(
    name="portuguese",
    title="Portuguese",
    always=True,
    rules=(
        line("signed-from", Kind.HEADER,
             rf"{NAMES} ?[-–—,|] ?(?:[Dd][ao] |[Rr]epórter d[aoe] |[Ee]nviad[oa] especial d[aoe] "
             rf"|[Cc]orrespondente d[aoe] )(?P<source>[\p{{Lu}}][\p{{L}}\d]{{0,20}}(?: (?:d[aeo]s? "
             rf"|e )?[\p{{Lu}}\d][\p{{L}}\d]{{0,20}}){{0,4}})(?:,? (?:em|de|para a|para o) [\p{{Lu}}][^\n.!?]{{2,60}}"
             rf"| ?[-–—] ?[\p{{Lu}}][^\n.!?]{{2,30}})?", label="byline", where="head", longest=150,
             stem=("Da ", "Do ", "da ", "do ", "epórter ", "special de ", "espondente de "),
             examples=("Ana Souza - Da Gazeta do Vale em Arden", "Ana Souza – Repórter da Gazeta do Vale – Arden",
                       "Ana Souza, da Gazeta do Vale"), near_misses=("Ana Souza, da margem, viu a cheia.",)),
        run("related", Kind.INSERT,
            r"(?i)(?P<cue>leia (?:também|mais|ainda|aqui)(?: (?:sobre (?:o (?:tema|assunto))|nesta edição))?"
            r"|ler (?:mais|também|ainda)|(?:veja|vê) (?:também|mais|ainda)|saiba mais"
            r"|confira(?: também| mais| ainda| outras notícias)?|(?:talvez )?(?:você )?(?:também )?(?:pode"
            r"|possa) (?:te |lhe )?(?:interessar|gostar)|(?:você )?também (?:pode|vai) gostar(?: de)?"
            r"|(?:notícias?|matérias?|artigos?|conteúdos?|reportagens|posts|textos|assuntos) (?:relacionad[oa]s?"
            r"|recomendad[oa]s?|semelhantes)|relacionad[oa]s?|mais sobre (?:este|o) (?:tema|assunto)"
            r"|sobre (?:este|o mesmo) (?:tema|assunto)|continue lendo"
            r"|(?:assista|ouça|acesse|entenda)(?: também| mais| a seguir)|recomendad[oa]s? para você|não perca"
            r"|para saber mais|outras notícias|mais notícias) ?[:>»]{0,2}",
            head=("leia ", "ler mais", "ler também", "veja ", "saiba mais", "confira também", "você pode",
                  "pode interessar", "pode te", "notícias ", "matérias ", "artigos ", "conteúdo", "reportagens ",
                  "relacionad", "mais sobre", "continue lendo", "assista ", "ouça ", "acesse ", "entenda ",
                  "ler ainda", "vê ", "confira", "talvez você", "também pode", "você também", "também vai", "notícia ",
                  "matéria ", "artigo ", "posts ", "textos ", "assuntos rel", "sobre este", "sobre o mesmo",
                  "recomendad", "não perca", "para saber", "outras notícias", "mais notícias"), longest=50,
            after=Members(TITLE, most=12, listing=True, characters=1600),
            examples=("LEIA TAMBÉM:", "Leia mais",
                      "Notícias relacionadas\n- Como o moinho de Arden reabriu as portas\n- O que a cheia deixou aos moradores",
                      "Leia também:\nComo o moinho de Arden reabriu as portas"),
            near_misses=("Leia mais um pouco antes de dormir.", "Veja mais longe do que ontem")),
        line("related-headline", Kind.INSERT,
             r"(?i)(?P<cue>leia (?:também|mais|ainda|aqui)|ler (?:mais|também)|(?:veja|vê) (?:também|mais|ainda)"
             r"|saiba mais|confira(?: também| mais)?|(?:notícias?|matérias?|artigos?|conteúdos?) (?:relacionad[oa]s?"
             r"|recomendad[oa]s?)|relacionad[oa]s?|(?:assista|ouça|entenda)(?: também| mais)?|não perca"
             r"|para saber mais) ?[:>»|] ?(?P<headline>.{8,200})", label="related",
             head=("leia ", "ler mais", "ler também", "veja ", "saiba mais", "confira também", "notícias ",
                   "matérias ", "artigos ", "notícia ", "matéria ", "artigo ", "conteúdo", "confira", "vê ", "assista",
                   "ouça", "entenda", "não perca", "para saber", "relacionad"), longest=260,
             examples=("Leia também: O moinho de Arden reabre as portas", "Saiba mais: Assim a água subiu no vale"),
             near_misses=("Saiba mais quem mais lê.",)),
        line("advert", Kind.INSERT,
             r"(?i)[(–-]{0,2} ?(?:publicidade|pub|continua (?:depois|após) d?a publicidade"
             r"|continua (?:depois|após) o anúncio|conteúdo (?:patrocinado|publicitário|de marca)|anúncios?"
             r"|patrocinado|informe publicitário|(?:a matéria|o texto|a notícia) continua (?:depois|após"
             r"|abaixo)[^\n]{0,30}|leia (?:mais )?(?:após|depois d)[^\n]{0,6} ?(?:a|o) (?:publicidade"
             r"|anúncio)) ?[)–-]{0,2}",
             head=("publicidade", "(publicidade", "continua ", "conteúdo p", "conteúdo de marca", "anúncio",
                   "patrocinado", "pub", "informe pub", "a matéria continua", "o texto continua", "a notícia continua",
                   "leia "), longest=60,
             examples=("Publicidade", "Continua depois da publicidade"),
             near_misses=("Publicidade enganosa, diz o juiz",)),
        line("caption", Kind.MEDIA,
             r"(?i)([(\[])?(?:cr[ée]ditos?(?: (?:d[ae]s? )?(?:foto|imagem|imagens|fotos))?|fotos?|fotografias?|imagem"
             r"|imagens|(?:imagem|foto)(?: (?:de (?:capa|arquivo|destaque)|em destaque|ilustrativa|principal"
             r"|meramente ilustrativa))|ilustração|na (?:foto|imagem)|arte|legenda(?: da (?:foto|imagem))?"
             r"|fonte da (?:foto|imagem)) ?: ?(?P<credit>[^.!?]{2,100})\.?(?(1)[)\]])",
             head=("foto:", "fotos:", "foto :", "(foto", "[foto", "fotografia:", "imagem", "imagens:", "(imagem",
                   "foto de ", "foto em", "foto ilus", "foto principal", "ilustração:", "na foto:", "na imagem:",
                   "arte:", "crédito", "credito", "(crédito", "legenda", "fonte da"), longest=140,
             examples=("Foto: João Lima / Agência do Vale", "Crédito da imagem: Ana Souza"),
             near_misses=("Imagem: tudo o que sobrou. Assim ela dizia.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"{PIECE} (?:(?:foi|apareceu|é) (?:publicad[oa] |republicad[oa] )?.{{0,60}}(?:originalmente"
             rf"|originariamente|pela primeira vez|primeiro|inicialmente) .{{3,250}}"
             rf"|(?:publicad[oa] )?(?:originalmente|inicialmente) (?:publicad[oa]|em|no|na"
             rf"|pel[oa]) (?P<place>.{{2,250}})|(?:foi|é|está sendo) (?:republicad|reproduzid|traduzid|extraíd"
             rf"|retirad)[oa] (?:aqui |com|de|do|da|sob|a partir|por|pel[oa]|n[oa]|originalmente)[^\n]{{3,250}})"
             rf"|(?:Uma|A) (?:primeira )?versão (?:original |anterior |mais longa |em inglês )?d(?:este|esta"
             rf"|o) (?:artigo|texto|matéria|reportagem) foi publicada .{{3,250}}",
             head=("Este artigo", "O presente", "Este texto", "Este conteúdo", "Este trabalho", "Este ensaio",
                   "Esta reportagem", "Esta entrevista", "Esta matéria", "Esta coluna", "Esta notícia", "Esta crônica",
                   "Esta publicação", "Artigo", "Reportagem", "Entrevista", "Coluna", "Conteúdo", "Notícia",
                   "Uma versão", "Uma primeira versão", "A versão", "A primeira versão", "Texto", "Matéria"),
             longest=420,
             examples=("Este artigo foi publicado originalmente no Diário do Vale",
                       "Texto publicado originalmente no Diário do Vale"),
             near_misses=("Este artigo foi citado pelo prefeito.", "Artigo raro na feira do vale")),
        line("originally", Kind.ATTRIBUTION,
             r"(?:Publicado (?:originalmente|inicialmente|primeiro|pela primeira vez) (?:em|no|na|por"
             r"|pel[oa]):? .{2,200}|Originalmente publicado (?:em|no|na|por|pel[oa]) .{2,200})", label="origin",
             head=("Publicado ", "Originalmente publicado"), where="tail", longest=260,
             examples=("Originalmente publicado em Diário do Vale", "Publicado originalmente no Diário do Vale")),
        line("published-in", Kind.ATTRIBUTION,
             rf"{PIECE} (?:foi |é )?(?:originalmente |inicialmente )?(?:publicad[oa]|republicad[oa]|veiculad[oa]"
             rf"|extraíd[oa]|reproduzid[oa])(?: originalmente| inicialmente)?(?: pela primeira vez)? (?:em|no|na|por"
             rf"|pel[oa]|d[oa]) (?:(?P<url>{URL})|(?:(?:site|portal|jornal|blog|revista"
             rf"|página) (?:d[oae] )?)?(?P<source>\p{{Lu}}[^,;!?.\d]{{1,50}}?(?:\.(?:com|org|net|br|pt)){{0,2}}"
             rf"|(?:www\.)?[\w-]{{2,40}}(?:\.\p{{Ll}}{{2,6}}){{1,3}}))(?:,? (?:em )?{DATE})?\.?", label="origin",
             where="tail", longest=300,
             head=("Este artigo", "O presente", "Este texto", "Este conteúdo", "Este trabalho", "Este ensaio",
                   "Esta reportagem", "Esta entrevista", "Esta matéria", "Esta coluna", "Esta notícia", "Esta crônica",
                   "Esta publicação", "Artigo ", "Texto ", "Matéria ", "Reportagem ", "Entrevista ", "Coluna ",
                   "Conteúdo ", "Notícia "),
             examples=("Este texto foi publicado originalmente em https://diario-do-vale.test/moinho",
                       "Artigo publicado no Diário do Vale",
                       "Matéria publicada pelo Diário do Vale em 5 de março de 2016."),
             near_misses=("Este artigo foi publicado por engano.",)),
        line("taken-from", Kind.ATTRIBUTION,
             rf"(?:Publicado|Extraído|Retirado|Reproduzido|Republicado|Tirado) (?:em {DATE},? )?(?:em|no|na|de|do|da"
             rf"|por|pel[oa]) (?:(?:site|portal|jornal|blog|revista|página) (?:d[oae] )?)?(?:(?P<url>{URL})"
             rf"|(?P<source>\p{{Lu}}[^,;!?.\d]{{1,50}}?(?:\.(?:com|org|net|br|pt)){{0,2}}"
             rf"|(?:www\.)?[\w-]{{2,40}}(?:\.\p{{Ll}}{{2,6}}){{1,3}}))(?:,? (?:em )?{DATE})?\.?", label="origin",
             where="tail", longest=240,
             head=("Publicado ", "Extraído ", "Retirado ", "Reproduzido ", "Republicado ", "Tirado "),
             examples=("Extraído do Diário do Vale", "Publicado no Diário do Vale em 5 de março de 2016"),
             near_misses=("Retirado da água, o moinho secou.",)),
        line("information", Kind.ATTRIBUTION,
             r"[*(]? ?(?:As informações (?:são|foram (?:divulgadas|publicadas))"
             r"|A informação (?:é|foi (?:divulgada|publicada))|(?:A matéria|A reportagem|O texto|A notícia"
             r"|O conteúdo) é) (?:d[oae]s?|pel[oa]|por) (?:(?:jornal|site|portal|agência|revista|colunista"
             r"|jornalista) )?(?P<source>(?:[OA] )?[\p{Lu}\d][^\n,;!?.]{1,60}?(?:\.com(?:\.br)?)?)\.?\)?",
             label="origin", where="tail", longest=140,
             head=("As informações ", "A informação ", "A matéria é", "A reportagem é", "O texto é", "A notícia é",
                   "O conteúdo é", "*As inform", "* As inform", "(As inform"),
             examples=("As informações são da Agência Brasil", "As informações são do jornal Diário do Vale.",
                       "*As informações são do Diário do Vale."),
             near_misses=("As informações são falsas.", "A matéria é do interesse de todos, disse ela.")),
        line("courtesy", Kind.ATTRIBUTION,
             r"(?:(?:Artigo |Texto |Matéria )?(?:[Pp]ublicad|[Rr]epublicad"
             r"|[Rr]eproduzid)[oa] (?:aqui )?com (?:a )?(?:autorização|permissão"
             r"|gentil autorização)(?: expressa)? d[oae][^\n]{3,140}"
             r"|Com (?:a )?(?:autorização|permissão) d[oae] [\p{Lu}][^\n,]{2,100})", label="origin", where="tail",
             longest=240, head=("Artigo ", "Texto ", "Matéria ", "Publicad", "Republicad", "Reproduzid", "Com "),
             examples=("Publicado com autorização do Diário do Vale", "Reproduzido com permissão da autora."),
             near_misses=("Com a permissão da prefeita, o moinho gira.",)),
        line("read-on", Kind.ATTRIBUTION,
             rf"(?:Leia|Ler|Veja|Confira|Acesse) (?:o (?:artigo|texto|conteúdo|post)"
             rf"|a (?:matéria|reportagem|notícia|entrevista|íntegra|coluna|publicação))(?: (?:complet[oa]|original"
             rf"|na íntegra|íntegra))?(?: (?:d[oa]|da reportagem) [^\n.:]{{2,40}})? (?:em|no|na|n[oa] site d[oae]"
             rf"|aqui|:) ?(?:(?P<url>{URL})|(?P<source>[^\n.!?]{{2,60}}(?:\.\p{{Ll}}{{2,4}}){{0,2}}))?\.?",
             label="origin", where="tail", longest=200, head=("Leia ", "Ler ", "Veja ", "Confira ", "Acesse "),
             examples=("Leia a matéria completa no Diário do Vale", "Leia o texto original em diario-do-vale.com.br"),
             near_misses=("Leia a matéria e cale-se.",)),
        line("feed", Kind.ATTRIBUTION,
             r"O (?:post|artigo|conteúdo) (?P<headline>[\p{Lu}\p{N}'«¿¡].{2,200}) (?:apareceu"
             r"|aparece) primeiro em (?P<source>.{2,80}?)\.?", label="origin",
             head=("O post ", "O artigo ", "O conteúdo "), longest=320,
             examples=("O post O moinho reabre as portas apareceu primeiro em Diário do Vale.",),
             near_misses=("O artigo apareceu primeiro na lista do prefeito.",)),
        line("original", Kind.ATTRIBUTION,
             rf"(?i:artigo original|texto original|fonte original|fonte d[ao] (?:artigo|matéria|notícia|texto)"
             rf"|link original|link (?:para|d)[oa] (?:artigo|matéria|notícia)(?: original)?|publicação original"
             rf"|matéria original|reportagem original|versão original"
             rf"|original)(?: em [\p{{L}}]{{4,12}})? ?: ?(?:(?P<url>{URL})|(?P<source>.{{2,160}}))"
             rf"|(?:Leia|Ler) o (?:artigo )?original(?: (?:aqui|em [^.]{{2,60}}))?\.?", label="origin",
             head=("Artigo original", "artigo original", "Texto original", "Fonte original", "Link original",
                   "Publicação original", "Matéria original", "Reportagem original", "Versão original", "Fonte d",
                   "Link ", "Original:", "Original em", "Leia o ", "Ler o "), longest=320,
             examples=("Artigo original: https://diario-do-vale.test/moinho", "Leia o artigo original."),
             near_misses=("Artigo original e bem escrito, segundo todos.",)),
        line("source-tail", Kind.ATTRIBUTION,
             rf"(?i:fontes?|via) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,120}}))", label="origin",
             where="tail", head=("Fonte:", "FONTE:", "fonte:", "Fontes:", "FONTES:", "Via:", "VIA:", "Fonte :"),
             longest=320,
             examples=("Fonte: Diário do Vale", "Via: Diário do Vale")),
        line("skip", Kind.FURNITURE,
             r"(?i)(?:(?:pular|saltar|ir) (?:diretamente )?para (?:o )?(?:conteúdo|menu|texto)(?: principal)?"
             r"|(?:voltar|ir) (?:ao topo|para o topo|ao início|para o início|à página inicial)|menu principal"
             r"|(?:artigo|post|notícia|matéria|página)s? (?:anterior|seguinte|próxim[oa])(?:es)?"
             r"|próxim[oa] (?:artigo|post|notícia|matéria|página)|(?:ver|mostrar"
             r"|carregar) mais(?: (?:notícias|posts|artigos))?|carregando ?(?:…|\.{2,3})?|abrir (?:o )?menu"
             r"|fechar(?: (?:o )?menu)?|(?:comunicar|reportar|informar) (?:um )?erro|mapa do site|aviso legal"
             r"|fazer login|esqueceu (?:a|sua) senha\??|fale conosco|contactos?|quem somos"
             r"|termos (?:de uso|e condições)|política de (?:privacidade|cookies)|expediente|anuncie(?: conosco)?)",
             label="navigation", longest=80,
             head=("pular ", "saltar ", "ir para", "ir ao", "ir à", "voltar ", "menu ", "artigo ", "artigos ", "post ",
                   "posts ", "notícia ", "notícias ", "matéria ", "página ", "próxim", "ver mais", "mostrar mais",
                   "carregar mais", "carregando", "abrir ", "fechar", "comunicar ", "reportar ", "informar ",
                   "mapa do site", "aviso legal", "fazer login", "esqueceu", "fale conosco", "contacto", "quem somos",
                   "termos ", "política de", "expediente", "anuncie"),
             examples=("Pular para o conteúdo", "Voltar ao topo", "Comunicar erro"),
             near_misses=("Voltar ao rio", "Fechar o moinho")),
        line("topics", Kind.HEADER,
             r"(?i)(?:palavras?-chave|etiquetas?|temas|categorias?|marcadores|assuntos|arquivado em"
             r"|editoria) ?: ?(?P<topics>[^.!?]{2,200})\.?",
             head=("palavra", "etiqueta", "temas:", "categoria", "marcadores", "assuntos:", "arquivado em",
                   "editoria:"), longest=240,
             examples=("Palavras-chave: moinho, cheia, Arden",), near_misses=("Categoria especial de moinhos",)),
        line("breadcrumbs", Kind.FURNITURE,
             r"(?:Início|Página inicial|Capa)(?: ?[|>»›/·•→] ?[\p{Lu}\d¿«“\"][^|>»›•→\n]{1,60}?){1,12}",
             label="navigation", longest=400, head=("Início ", "Página inicial ", "Capa "),
             examples=("Início > Notícias > Rios",)),
    ),
)

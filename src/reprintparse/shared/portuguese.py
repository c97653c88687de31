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
        line("translator", Kind.ATTRIBUTION,
             rf"(?:(?i:traduzid[oa]|tradução|tradutora?|tradução e adaptação)(?: d[oe] [\p{{L}}]{{4,12}})?"
             rf"(?: para o português)?(?: ?: ?(?:por |de )?| por | de ))(?P<translator>{PERSON}(?:(?:, "
             rf"| e ){PERSON}){{0,3}}|[\p{{Lu}}][\p{{L}}.-]{{2,30}})(?:,? (?:para|revisão de) [^.!?]{{2,60}}"
             rf"| \([^()]{{2,60}}\))?\.?", label="credit",
             head=("Traduzid", "traduzid", "Tradução", "tradução", "TRADUÇÃO", "Tradutor"), longest=180,
             examples=("Tradução: João Lima", "Traduzido do inglês por Ana Souza"),
             near_misses=("Traduzido por um aluno, o poema mantém a força.",)),
        line("note", Kind.ATTRIBUTION,
             r"(?i)[\[(]?(?:nota d[aoe] (?:redação|editora?|tradutora?|autora?)|n\. ?d[aeo] ?[ret]\.?"
             r"|errata) ?: ?.{5,600}", head=("nota d", "[nota", "(nota", "N. da R.", "N. do T.", "N. do E.", "errata"),
             longest=700,
             examples=("Nota da redação: este artigo foi corrigido para precisar a data da cheia.",),
             near_misses=("Nota de pesar do clube",)),
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
        line("republished", Kind.LEGAL,
             r"(?:É (?:livre|permitida|autorizada) a (?:reprodução|republicação|cópia).{3,300}"
             r"|(?:A )?[Rr]eprodução (?:livre|permitida|autorizada|é (?:livre|permitida|autorizada)).{0,300}"
             r"|(?:Este artigo|Este texto|O conteúdo) pode ser (?:reproduzid|republicad).{3,300})", label="license",
             head=("É livre", "É permitida", "É autorizada", "Reprodução ", "A reprodução", "Este artigo pode",
                   "Este texto pode", "O conteúdo pode"), where="tail", longest=380,
             examples=("É livre a reprodução deste texto, desde que citada a fonte.",)),
        line("license", Kind.LEGAL,
             r"(?:(?:Esta obra|Este (?:artigo|texto|conteúdo|trabalho)|O conteúdo d.{3,40}|Salvo .{3,60},"
             r"|Exceto .{3,60},).{0,80}[Ll]icença.{0,30}Creative Commons.{0,250}"
             r"|(?:Sob )?[Ll]icença Creative Commons.{0,120})",
             head=("Esta obra", "Este artigo", "Este texto", "Este conteúdo", "Este trabalho", "O conteúdo d",
                   "Salvo ", "Exceto ", "Sob licença", "Licença Creative"), longest=420,
             examples=("Este trabalho está licenciado sob uma Licença Creative Commons Atribuição 4.0 Internacional.",),
             near_misses=("Esta obra precisa de licença municipal.",)),
        line("copyright", Kind.LEGAL,
             r"(?i)(?:(?:©|\(c\)|copyright|direitos autorais).{0,160}(?:todos os direitos reservados"
             r"|direitos reservados|proibida a reprodução).{0,200}|todos os direitos (?:são )?reservados.{0,160}"
             r"|(?:é |fica )?(?:expressamente )?proibida a reprodução (?:total|parcial|d|sem|por).{3,250})",
             head=("©", "copyright", "(c)", "todos os direitos", "direitos autorais", "proibida a", "é proibida",
                   "é expressamente", "fica proibida", "expressamente"), longest=460,
             examples=("© 2016 Diário do Vale. Todos os direitos reservados.", "Todos os direitos reservados"),
             near_misses=("Todos os direitos dos moradores foram respeitados.",)),
        line("disclaimer", Kind.LEGAL,
             r"(?:(?:Nota|Aviso|Aviso legal|Disclaimer) ?: ?)?(?:As? (?:opiniões|opinião|ideias)"
             r"|Os (?:pontos de vista|artigos|textos|conteúdos)).{0,30}(?:express|publicad|emitid|contid|manifestad"
             r"|assinad|veiculad).{0,160}(?:não (?:necessariamente )?(?:reflete|representa|correspond|expressa|traduz"
             r"|condiz)(?=.{0,160}(?:necessariamente|posição|posicionamento|opini|ponto de vista|linha editorial"
             r"|redação))|responsabilidade (?:exclusiva |única |inteira |dos?|das?|de seus)"
             r"|são de (?:inteira |exclusiva )?responsabilidade).{3,300}"
             r"|\*? ?Este (?:texto|artigo) não (?:reflete|representa|expressa),? necessariamente.{5,200}"
             r"|Isenção de responsabilidade ?: ?.{20,500}",
             head=("As opiniões", "A opinião", "As ideias", "Os pontos de vista", "Os artigos", "Os textos",
                   "Os conteúdos", "Este texto", "Este artigo", "* Este", "Nota:", "Aviso:", "Aviso legal:",
                   "Isenção de resp"), longest=620,
             examples=("As opiniões expressas neste artigo são de responsabilidade do autor e não refletem necessariamente a posição deste jornal.",
                       "Os artigos assinados não refletem necessariamente a opinião da redação."),
             near_misses=("As opiniões expressas pelos moradores são diversas.",
                          "Os textos publicados ontem não representam um avanço.")),
        line("topics", Kind.HEADER,
             r"(?i)(?:palavras?-chave|etiquetas?|temas|categorias?|marcadores|assuntos|arquivado em"
             r"|editoria) ?: ?(?P<topics>[^.!?]{2,200})\.?",
             head=("palavra", "etiqueta", "temas:", "categoria", "marcadores", "assuntos:", "arquivado em",
                   "editoria:"), longest=240,
             examples=("Palavras-chave: moinho, cheia, Arden",), near_misses=("Categoria especial de moinhos",)),
        line("with-agency", Kind.ATTRIBUTION,
             r"\(?(?:Com informações d[aeo]s?|Com) (?:Lusa|AFP|AP|Reuters|EFE|ANSA"
             r"|Agência [\p{Lu}][\p{L}]{2,20}(?: [\p{Lu}][\p{L}]{2,20})?|agências(?: internacionais)?"
             r"|[\p{Lu}][\p{L}]{1,20}(?: [\p{Lu}\d][\p{L}\d]{0,20}){0,2})(?:(?:,"
             r"| e)(?: d[aeo])? [\p{Lu}][\p{L}]{1,14}){0,3}\)?\.?", label="credit", where="tail",
             head=("Com ", "(Com "), longest=90,
             examples=("Com informações da Agência Brasil",)),
        run("about-author", Kind.ATTRIBUTION, r"(?i)(?:sobre (?:o|a|os|as) autora?e?s?|(?:o|a) autora?|autora?) ?:?",
            label="bio", where="tail", head=("sobre o au", "sobre a au", "sobre os au", "o autor", "a autora"),
            longest=40, after=Members(r"[\s\S]{10,900}", most=1),
            examples=("Sobre a autora\nAna Souza escreve sobre rios e mora perto de Arden.",)),
        line("bio", Kind.ATTRIBUTION,
             rf"{PERSON}(?: e {PERSON})? (?:é|são) (?:(?:uma?|o|a) )?(?:ex-)?(?:jornalistas?|escritora?(?:es)?"
             rf"|ensaísta|professora?(?:es)?|pesquisadora?(?:es)?|investigadora?|historiadora?|economista"
             rf"|sociólog[oa]|cientista polític[oa]|filósof[oa]|analista|autora?|correspondente|colunista|advogad[oa]"
             rf"|doutora? em|editora?)\b.{{5,500}}", where="tail", stem=(" é ", " são "), longest=600, shortest=40,
             examples=("Ana Souza é jornalista independente, especializada em rios. Vive em Arden.",),
             near_misses=("Ana Souza é a dona do moinho que volta a girar hoje.",)),
    ),
)

"""Brasil 247: Brazilian news site that prints much of Agência Brasil and other outlets.

Head: menu, title, deck, "(Foto: ...)", date with "h", "Apoie o 247"; stories open with "247 -". Inside: a mark where an
advertisement stands. Tail: the prize, the channels, the appeal, comments with their disclaimer.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="brasil-247",
    title="Brasil 247",
    sites=("brasil247.com", "brasil247.com.br"),
    aliases=("Brasil 247", "Brasil247", "TV 247"),
    rules=(
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“][^\n]{15,300}", label="subtitle", where="head", longest=310,
             follows="title",
             below=r"[^\n]{2,200}\((?:Foto|Imagem|Crédito|Reprodução)|Apoie o 247|\d{1,2} de \p{Ll}{4,9} de 20\d\d",
             examples=("A moleira de Arden vendeu vacas para salvar a roda",)),
        line("picture", Kind.MEDIA, r"[\p{Lu}\d][^\n]{2,200} \((?:Foto|Imagem|Crédito)s?: ?(?P<credit>[^()\n]{2,80})\)",
             label="caption", where="head", stem="(", longest=300,
             examples=("Moinho de Arden (Foto: Divulgação)",)),
        line("support", Kind.CALL_TO_ACTION, r"Apoie o 247|(?:Assine|Apoie) o 247[,.] ?[^\n]{3,200}", label="support",
             head=("Apoie o 247", "Assine o 247"), identifies=True, longest=260,
             examples=("Apoie o 247",
                       "Assine o 247, apoie por Pix, inscreva-se na TV 247, no canal Cortes 247 e assista:")),
        line("support-google", Kind.CALL_TO_ACTION, r"Apoie o 247 ?(?P<as_social>Siga-nos no Google News)",
             label="support", head="Apoie o 247", longest=200, identifies=True,
             examples=("Apoie o 247 Siga-nos no Google News", "Apoie o 247Siga-nos no Google News")),
        line("google", Kind.CALL_TO_ACTION, r"Siga-nos no Google News", label="social", head="Siga-nos no Google",
             longest=90,
             examples=("Siga-nos no Google News",)),
        line("published", Kind.HEADER,
             r"(?P<date>\d{1,2}º? de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro"
             r"|novembro|dezembro) de 20\d\d)(?:, \d{1,2}:\d\d ?h)?"
             r"(?: [Aa]tualizado em \d{1,2}º? de \p{Ll}{4,9} de 20\d\d(?:, \d{1,2}:\d\d ?h?)?)?", where="head",
             head=tuple("0123456789"), longest=100,
             examples=("8 de novembro de 2022, 09:12 h",
                       "8 de novembro de 2022, 09:12 h Atualizado em 8 de novembro de 2022, 10:30")),
        line("appeal", Kind.CALL_TO_ACTION,
             r"A você que chegou até aqui, agradecemos muito por valorizar nosso conteúdo\.[^\n]{20,500}",
             label="support", head="A você que chegou até aqui", identifies=True, longest=600,
             examples=("A você que chegou até aqui, agradecemos muito por valorizar nosso conteúdo. Ao contrário da mídia corporativa, o Brasil 247 e a TV 247 se financiam por meio da sua própria comunidade de leitores e telespectadores.",)),
        line("goes-on", Kind.INSERT, r"(?i:continua após o anúncio)", label="advert",
             head=("CONTINUA APÓS", "Continua após"), longest=30,
             examples=("CONTINUA APÓS O ANÚNCIO",)),
        span("byline", Kind.HEADER,
             rf"Por (?P<author>{NAMES}),? (?:repórter )?(?:da|do|para [ao]) "
             rf"(?P<source>[\p{{Lu}}][\p{{L}} ]{{3,30}}?) ?[-–]", label="byline", stem="Por ", lead=r"(?<=^|\n)",
             examples=("Por Ana Ruiz, repórter da Agência Brasil -",)),
        line("edited", Kind.ATTRIBUTION, rf"Edição: (?P<credit>{NAMES})", label="credit", where="tail", head="Edição: ",
             longest=80,
             examples=("Edição: Ana Ruiz",)),
        line("prize", Kind.INSERT, r"iBest: 247 é o melhor canal de política do Brasil[^\n]{0,60}", label="related",
             identifies=True, head="iBest: 247", longest=120,
             examples=("iBest: 247 é o melhor canal de política do Brasil no voto popular",)),
        span("member", Kind.CALL_TO_ACTION, r"O conhecimento liberta\. Quero ser membro\.", label="support",
             stem="O conhecimento liberta. Quero",
             examples=("O conhecimento liberta. Quero ser membro.",)),
        span("telegram", Kind.CALL_TO_ACTION, r"Siga-nos no Telegram\.", label="social", stem="Siga-nos no Telegram",
             examples=("Siga-nos no Telegram.",)),
        line("comments", Kind.LEGAL,
             r"Os comentários aqui postados expressam a opinião dos seus autores, responsáveis por seu teor, e não "
             r"do 247\.?", label="disclaimer", identifies=True, head="Os comentários aqui postados", longest=130,
             examples=("Os comentários aqui postados expressam a opinião dos seus autores, responsáveis por seu teor, e não do 247",)),
        span("reporter", Kind.HEADER,
             r"(?:repórter|enviad[oa] especial) da (?P<source>Agência Brasil|Reuters|Rede Brasil Atual"
             r"|Sputnik) ?[-–—]", label="byline",
             lead=r"(?<=^|\n)(?P<author>\p{Lu}[\p{L}'’-]{1,20}(?: (?:d[aeo]s? )?\p{Lu}[\p{L}'’-]{1,20}){1,3}), ",
             stem=("repórter da ", "enviada especial da ", "enviado especial da "),
             examples=("Ana Ruiz, repórter da Agência Brasil -",)),
    ),
)

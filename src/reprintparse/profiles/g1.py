"""G1: the news site of the Brazilian Globo group, which carries stories of the BBC, RFI, Deutsche Welle and agencies.

Head: "G1", section, title, deck, "Por BBC" or "Por NAME, g1 — TOWN", "08/10/2019 07h12  Atualizado há um ano", a row of
share buttons. Captions read "What is seen — Foto: NAME/OUTLET". Tail: channels, videos, tags.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import PERSON

WIRE = (
    r"BBC(?: News Brasil| Brasil)?|France Presse|Reuters|RFI|Deutsche Welle|Associated Press|EFE|Agência EFE|Agência Brasil"
    r"|Estadão Conteúdo|Ansa|Agência Lusa|Valor Online|AP"
)
STAMP = r"\d\d/\d\d/20\d\d,? (?:às )?\d\dh\d\d"
BUTTON = r"(?:Facebook|Twitter|Whatsapp|WhatsApp|Pinterest|Linkedin|LinkedIn|Copiar [Ll]ink|Google\+|Email|Telegram)"

PROFILE = Profile(
    name="g1",
    title="G1",
    sites=("g1.globo.com",),
    aliases=("G1", "g1", "g1.globo.com", "Portal G1"),
    rules=(
        line("page-title", Kind.HEADER,
             r"(?P<title>[^\n|]{8,220}?) \| (?P<topics>[\p{Lu}][\p{L} &-]{2,40}) \| (?P<republisher>G1|g1)",
             label="title", where="head", tail=("| G1", "| g1"), longest=290, identifies=True, first=True,
             examples=("A barqueira do rio Arden | Mundo | G1",)),
        line("section", Kind.HEADER,
             r"(?P<topics>Mundo|Economia|Política|Educação|Ciência e Saúde|Ciência|Saúde|Natureza|Meio Ambiente"
             r"|Pop & Arte|Tecnologia|Tecnologia e Games|Turismo e Viagem|Planeta Bizarro|Concursos e Emprego|Carros"
             r"|Agro|Monitor do PIB|Bem Estar|Fato ou Fake|Inovação)", label="topics", where="head", longest=24,
             examples=("Mundo", "Ciência e Saúde")),
        line("title", Kind.HEADER, r"[\p{Lu}\d‘'\"“][^\n]{20,160}(?<![.;:,])", where="head", longest=164,
             awaits="published", follows=("topics", "navigation"), below=r"[\p{Lu}\d‘'\"“][^\n]{40,320}\.$",
             examples=("A barqueira que desenhou todas as margens do rio Arden",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d‘'\"“][^\n]{40,320}\.", label="subtitle", where="head", longest=324,
             follows="title", below=rf"(?:Por \p{{Lu}}|{STAMP})",
             examples=("Em 11 anos, Ana Ruiz mediu 38 mil passos de margem, e o seu caderno virou lei.",)),
        line("byline-wire", Kind.HEADER, rf"Por (?P<author>(?P<source>{WIRE}))", label="byline", where="head",
             head="Por ", longest=30,
             examples=("Por BBC", "Por France Presse")),
        line("byline-of-wire", Kind.HEADER,
             rf"Por (?P<author>{PERSON}(?:(?:, | e ){PERSON}){{0,3}}), (?:d[ao] )?(?P<source>{WIRE})", label="byline",
             where="head", head="Por ", longest=140,
             examples=("Por Ana Ruiz, BBC News Brasil",)),
        line("byline", Kind.HEADER,
             rf"Por (?P<author>{PERSON}(?:(?:, | e ){PERSON}){{0,3}}), (?:[Gg]1|GloboNews"
             rf"|TV Globo)(?: [—–-] (?P<place>[\p{{Lu}}][\p{{L}} .'-]{{2,40}}))?", where="head", head="Por ",
             longest=160, identifies=True,
             examples=("Por Ana Ruiz, G1 — Arden", "Por Ana Ruiz e Tomas Brand, g1")),
        line("own-byline", Kind.HEADER,
             r"Por (?P<author>[Gg]1(?: [\p{Lu}][\p{L} ]{1,24})?)(?: [—–-] [\p{Lu}][\p{L} .'-]{2,40})?", label="byline",
             where="head", head="Por ", longest=70, identifies=True,
             examples=("Por G1", "Por g1 — Arden")),
        line("published", Kind.HEADER,
             rf"(?P<date>\d\d/\d\d/20\d\d),? (?:às )?\d\dh\d\d(?: ?[-–|]? ?Atualizado (?:há [\p{{L}}\d ]{{3,24}}"
             rf"|(?:em )?{STAMP}))?", where="head", head=tuple("0123"), longest=70,
             examples=("08/10/2019 07h12 Atualizado há um ano", "08/10/2019 07h12")),
        line("share", Kind.CALL_TO_ACTION, rf"{BUTTON}(?: {BUTTON}){{2,8}}", label="social", where="head", longest=90,
             examples=("Facebook Twitter Whatsapp Pinterest Linkedin Copiar Link",)),
        line("caption", Kind.MEDIA,
             r"(?:[\p{Lu}\d‘'\"“][^\n]{3,300} )?[—–] Foto: (?P<credit>[^\n.!?]{2,90}(?:\.com(?:\.br)?)?)",
             stem=("— Foto: ", "– Foto: "), longest=400,
             examples=("Ana Ruiz mede a margem na praça de Arden — Foto: Tomas Brand/BBC",)),
        line("channel", Kind.CALL_TO_ACTION,
             r"(?:📲 ?)?(?:Clique aqui (?:e se inscreva|para (?:seguir|se inscrever|entrar))|Participe do|Siga o"
             r"|Receba no WhatsApp as) [^\n]{0,60}\b[Gg]1\b[^\n]{0,80}", label="subscribe", identifies=True,
             longest=200, head=("📲", "Clique aqui ", "Participe do ", "Siga o ", "Receba no WhatsApp"),
             examples=("📲 Participe do canal do g1 Arden no WhatsApp",
                       "Clique aqui para seguir o canal do g1 no WhatsApp")),
        line("videos", Kind.INSERT,
             r"(?:Veja|Assista a(?:os)?) (?:os )?vídeos mais (?:assistidos|vistos) do [Gg]1[^\n]{0,40}"
             r"|VÍDEOS: [^\n]{4,120}|Veja mais notícias (?:d[aoe]s? [^\n]{3,60} )?(?:em|no|do) [Gg]1[^\n]{0,60}",
             label="related",
             head=("Veja os vídeos mais", "Veja vídeos mais", "Assista aos vídeos mais", "VÍDEOS: ",
                   "Veja mais notícias"), longest=160,
             examples=("Veja os vídeos mais assistidos do g1", "Veja mais notícias da região em g1 Arden")),
        line("tag", Kind.HEADER, r"(?P<topics>[\p{Lu}][\p{L}\d -]{2,30})", label="topics", where="tail", longest=34,
             examples=("Áustria", "BBC")),
        line("copyright", Kind.LEGAL,
             r"© ?Copyright (?P<year>20\d\d)(?:-20\d\d)? (?P<holder>Globo Comunicação e Participações S\.A\.)",
             head=("© Copyright 20", "©Copyright 20"), longest=90, identifies=True,
             examples=("© Copyright 2000-2020 Globo Comunicação e Participações S.A.",)),
    ),
)

"""Observador: a Portuguese daily on the web, which carries stories of the agency Lusa.

Head: "TITLE – Observador", a note on the dark mode, the picture's caption twice and its credit in capitals, title, deck, "Agência
Lusa" with "Texto" below, date and hour. Within the text: "PUB • CONTINUE A LER A SEGUIR". Tail: the dialog for giving an article.
"""

from reprintparse import Kind, Profile, line

DAY = (
    r"\d{1,2} (?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)\.? 20\d\d"
)

CREDIT = (
    r"(?:[\p{Lu}][\p{Lu} .'-]{2,40}/(?:LUSA|OBSERVADOR|EPA|AFP)|(?:AFP via )?Getty Images|LUSA"
    r"|[\p{Lu}][\p{L} .'-]{2,40}/(?:Observador|Lusa))"
)

PROFILE = Profile(
    name="observador",
    title="Observador",
    sites=("observador.pt",),
    aliases=("Observador", "observador.pt", "Jornal Observador"),
    rules=(
        line("page-title", Kind.HEADER, r"(?P<title>[^\n|]{8,220}?) [–|-] (?P<republisher>Observador)", label="title",
             where="head", tail=("– Observador", "| Observador", "- Observador"), longest=240, identifies=True,
             first=True,
             examples=("Pescadores de Arden abrem o moinho – Observador",)),
        line("dark-mode", Kind.FURNITURE,
             r"\d{1,7} ?kWh poupados com (?:a|o)(?: opção)?(?: Dark Mode)?"
             r"|A opção Dark Mode permite-lhe poupar até \d{1,2}% de bateria\.", label="navigation",
             head=(*"123456789", "A opção Dark Mode"), longest=90,
             examples=("910kWh poupados com a", "A opção Dark Mode permite-lhe poupar até 30% de bateria."),
             near_misses=("910 kWh poupados com a roda nova chegam à vila.",)),
        line("footprint", Kind.FURNITURE, r"Reduza a sua pegada ecológica\.(?: Saiba mais)?", label="navigation",
             head="Reduza a sua pegada ecológica", longest=50,
             examples=("Reduza a sua pegada ecológica.",)),
        line("learn", Kind.FURNITURE, r"Saiba mais", label="navigation", head="Saiba mais", longest=12,
             examples=("Saiba mais",)),
        line("mark", Kind.FURNITURE, r"i", label="navigation", where="head", longest=2, head="i", examples=("i",)),
        line("caption", Kind.MEDIA, r"[\p{Lu}\d“\"][^\n]{5,300}", label="caption", where="head", longest=304,
             follows="navigation", awaits="title",
             examples=("O moinho pesa 38 toneladas",)),
        line("credit", Kind.MEDIA, rf"(?P<credit>{CREDIT})", label="caption", where="head", longest=60,
             examples=("TOMÁS RUIZ/LUSA",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d“\"][^\n]{20,420}[.!?”]", label="subtitle", where="head", longest=424,
             follows="title", below=r"Agência Lusa$|Texto$",
             examples=("A roda veio presa nas redes a oito milhas da costa.",)),
        line("agency", Kind.HEADER, r"(?P<author>Agência (?P<source>Lusa))", label="byline", where="head",
             head="Agência Lusa", longest=14,
             examples=("Agência Lusa",)),
        line("part", Kind.HEADER, r"Texto", label="byline", where="head", head="Texto", longest=6, follows="byline",
             examples=("Texto",)),
        line("published", Kind.HEADER, rf"(?P<date>{DAY}),? (?:às )?\d\d:\d\d(?: \d{{1,4}})?", where="head",
             head=tuple("0123456789"), longest=34,
             examples=("12 fev. 2022, 10:15", "12 fev 2022, 10:15 4")),
        line("give", Kind.CALL_TO_ACTION, r"Ofereça este artigo a um amigo", label="social",
             head="Ofereça este artigo a um amigo", identifies=True, longest=34,
             examples=("Ofereça este artigo a um amigo",)),
        line("advert", Kind.INSERT, r"PUB • CONTINUE A LER A SEGUIR", label="advert", head="PUB •", longest=40,
             identifies=True,
             examples=("PUB • CONTINUE A LER A SEGUIR",)),
        line("giving", Kind.CALL_TO_ACTION,
             r"A enviar artigo\.\.\.|Artigo oferecido com sucesso|Ainda tem (?:\d{1,2} )?para partilhar este mês\."
             r"|O seu amigo vai receber, nos próximos minutos, um e-mail com uma ligação para ler este artigo "
             r"gratuitamente\.", label="social", longest=130,
             head=("A enviar artigo", "Artigo oferecido", "Ainda tem ", "O seu amigo vai receber"),
             examples=("A enviar artigo...", "Artigo oferecido com sucesso", "Ainda tem para partilhar este mês."),
             near_misses=("A enviar artigos pelo correio ninguém ganha.",)),
    ),
)

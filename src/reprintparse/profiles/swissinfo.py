"""SWI swissinfo.ch: Switzerland for readers abroad, with stories of Keystone-SDA, AFP and Reuters.

Head: title, the picture with its agency, deck, "June 10, 2024 - 09:42", the agency. Tail: how the story was translated, the Journalism
Trust Initiative, its debates, its address.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY

AGENCY = r"(?:Keystone-SDA|Keystone[- /]ATS|SDA-ATS|AFP|Reuters|AP|The Associated Press)"

PROFILE = Profile(
    name="swissinfo",
    title="SWI swissinfo.ch",
    sites=("swissinfo.ch",),
    aliases=("SWI swissinfo.ch", "swissinfo.ch", "Swissinfo", "swissinfo", "SWI Swissinfo", "SWI"),
    rules=(
        line("caption", Kind.MEDIA, rf"\p{{Lu}}[^\n]{{5,260}}[.!?] (?P<credit>{AGENCY}(?: / [^\n/]{{2,40}}){{0,2}})",
             where="head", follows="title", longest=320,
             tail=("Keystone-SDA", "Keystone", "AFP", "Reuters", "AP", "ATS"),
             examples=("The ferry carries about ninety passengers a day. Keystone-SDA",)),
        line("published", Kind.HEADER, rf"(?P<date>{DAY}) ?[-–] ?\d{{1,2}}:\d\d", where="head", longest=34,
             examples=("June 10, 2024 - 09:42",)),
        line("published-spanish", Kind.HEADER,
             r"(?:Este contenido fue publicado en )?(?P<date>\d{1,2} \p{Ll}{4,10} 20\d\d) ?[-–] ?\d{1,2}:\d\d",
             label="published", where="head", longest=70,
             examples=("Este contenido fue publicado en 18 mayo 2022 - 13:47", "18 mayo 2022 - 13:47")),
        line("minutes", Kind.FURNITURE, r"\d{1,2} (?:minutos?|Minuten?)", label="navigation", where="head", longest=14,
             examples=("2 minutos",)),
        line("deck", Kind.HEADER, r"\p{Lu}[^\n]{50,420}\.", label="subtitle", where="head", longest=430,
             follows=("caption", "title"), below=rf"(?:{DAY} ?[-–] ?\d|\d{{1,2}} minutes?$)",
             examples=("The residents of Arden have voted clearly in favour of the old ferry. They will have to borrow three millions for it.",)),
        line("agency", Kind.HEADER, rf"(?P<source>{AGENCY})(?:/[a-z]{{2,6}})?", label="source", where="head",
             follows=("published", "byline"), longest=30,
             examples=("Keystone-SDA",)),
        span("translated", Kind.ATTRIBUTION,
             r"This news story has been (?:written and carefully fact-checked by an external editorial team"
             r"|translated and carefully checked by an external editorial team)\.", label="note",
             stem="This news story has been ",
             examples=("This news story has been written and carefully fact-checked by an external editorial team.",)),
        span("select", Kind.ATTRIBUTION,
             r"At SWI swissinfo\.ch we select the most relevant news for an international audience[^\n.]{0,160}\."
             r"(?: Providing you with automatically translated news[^\n.]{0,80}\.)?", label="note",
             stem="At SWI swissinfo.ch we select", identifies=True,
             examples=("At SWI swissinfo.ch we select the most relevant news for an international audience and use automatic translation tools such as DeepL to translate it into English.",)),
        line("how-we-work", Kind.ATTRIBUTION,
             r"If you want to know more about how we work, have a look here, if you want to learn more about how we "
             r"use technology, click here,[^\n]{0,140}", label="note", longest=300, where="tail",
             head="If you want to know more about how we work",
             examples=("If you want to know more about how we work, have a look here, if you want to learn more about how we use technology, click here,",)),
        span("feedback", Kind.FURNITURE,
             r"and if you have feedback on this news story please write to (?P<contact>english@swissinfo\.ch)\.?",
             label="contact", stem="and if you have feedback on this",
             examples=("and if you have feedback on this news story please write to english@swissinfo.ch.",)),
        line("standards", Kind.FURNITURE,
             r"In compliance with the JTI standards|En cumplimiento de los estándares JTI|Conforme aux normes du JTI"
             r"|In Übereinstimmung mit den JTI-Standards|Em conformidade com os padrões da JTI", label="navigation",
             head=("In compliance with the JTI", "En cumplimiento de los estándares JTI", "Conforme aux normes du JTI",
                   "In Übereinstimmung mit den JTI", "Em conformidade com os padrões da JTI"), longest=60,
             examples=("In compliance with the JTI standards", "En cumplimiento de los estándares JTI")),
        line("certified", Kind.FURNITURE,
             r"(?:More: )?SWI swissinfo\.ch certified by the Journalism Trust Initiative"
             r"|(?:Mostrar más: )?Certificación JTI para (?:SWI )?swissinfo\.ch"
             r"|(?:Plus: )?SWI swissinfo\.ch certifiée par la Journalism Trust Initiative"
             r"|(?:Mehr: )?JTI-Zertifizierung von SWI swissinfo\.ch", label="navigation",
             head=("More: SWI swissinfo.ch certified", "SWI swissinfo.ch certified", "Mostrar más: Certificación JTI",
                   "Certificación JTI para", "Plus: SWI swissinfo.ch certifiée", "SWI swissinfo.ch certifiée",
                   "Mehr: JTI-Zertifizierung", "JTI-Zertifizierung von"), identifies=True, longest=90,
             examples=("More: SWI swissinfo.ch certified by the Journalism Trust Initiative",)),
        line("debates", Kind.CALL_TO_ACTION,
             r"You can find an overview of ongoing debates with our journalists here ?\. Please join us!"
             r"|Puede encontrar un debate en curso con nuestros periodistas aquí ?\. ¡Por favor, únase!"
             r"|Vous pouvez trouver un aperçu des conversations en cours avec nos journalistes ici ?\. "
             r"Rejoignez-nous ?!|Einen Überblick über die laufenden Debatten mit unseren Journalisten finden Sie "
             r"hier ?\. Diskutieren Sie mit!", label="comment",
             head=("You can find an overview of ongoing debates with", "Puede encontrar un debate en curso con",
                   "Vous pouvez trouver un aperçu des", "Einen Überblick über die laufenden Debatten"), longest=140,
             examples=("You can find an overview of ongoing debates with our journalists here. Please join us!",)),
        line("address", Kind.FURNITURE,
             r"If you want to start a conversation about a topic raised in this article or want to report factual "
             r"errors, email us at (?P<contact>[a-z]{4,12}@swissinfo\.ch)\.?"
             r"|(?:Si quiere iniciar una conversación sobre un tema abordado en este artículo"
             r"|Si vous souhaitez entamer une conversation sur un sujet abordé dans cet article"
             r"|Wenn Sie eine Diskussion über ein in diesem Artikel angesprochenes Thema beginnen)[^\n@]{20,160}?"
             r"(?P<contact>[a-z]{4,12}@swissinfo\.ch)\.?", label="contact", identifies=True,
             head=("If you want to start a conversation about", "Si quiere iniciar una conversación sobre",
                   "Si vous souhaitez entamer une conversation sur", "Wenn Sie eine Diskussion über ein in diesem"),
             examples=("If you want to start a conversation about a topic raised in this article or want to report factual errors, email us at english@swissinfo.ch.",)),
    ),
)

"""Internazionale: an Italian weekly of translated articles from the world's press.

Head: menu, theme, title, "NAME, OUTLET, COUNTRY", date and hour, a picture with its credit in brackets. Tail: "(Traduzione di
NAME)", the number of the magazine that printed the article, an invitation to write to the page of letters.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import NAMES, PERSON

PROFILE = Profile(
    name="internazionale",
    title="Internazionale",
    sites=("internazionale.it",),
    aliases=("Internazionale", "internazionale.it"),
    rules=(
        line("menu", Kind.FURNITURE, r"Ultimi articoli|Le notizie|Opinioni|Reportage|Video|Foto|Sommario|Abbonati",
             label="navigation", where="head", longest=20, follows=("", "navigation"),
             head=("Ultimi articoli", "Le notizie", "Opinioni", "Reportage", "Video", "Foto", "Sommario", "Abbonati"),
             examples=("Ultimi articoli", "Opinioni")),
        line("theme", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L}' -]{2,30})", label="topics", where="head", longest=32,
             follows=("", "navigation"), below=r"[^\n]{24,170}(?<![.:;,])$", awaits="published",
             examples=("Danimarca",)),
        line("byline", Kind.HEADER,
             rf"(?P<author>{NAMES}), (?P<source>\p{{Lu}}[^\n,]{{1,50}}), (?P<place>\p{{Lu}}[\p{{L}} ]{{2,24}})",
             where="head", longest=140, below=r"\d{1,2} \p{Ll}{4,9} 20\d\d",
             examples=("Ana Ruiz, Arden Post, Stati Uniti",)),
        line("signed", Kind.HEADER,
             rf"(?P<author>{NAMES}), (?:giornalista|scrittore|scrittrice)(?: di Internazionale)?", label="byline",
             where="head", longest=100, below=r"\d{1,2} \p{Ll}{4,9} 20\d\d",
             examples=("Ana Ruiz, giornalista di Internazionale",)),
        line("caption", Kind.MEDIA, r"\p{Lu}[^\n]{8,300}\. \((?P<credit>[\p{L}\d .,/&'-]{3,90})\)", where="head",
             follows="published", tail=")", longest=400,
             examples=("La mulino di Arden, febbraio 2021. (Ana Ruiz, Arden Photo/Afp)",)),
        line("caption-agency", Kind.MEDIA,
             r"\p{Lu}[^\n]{8,300}[.,:] \((?P<credit>\p{Lu}[\p{L}' .-]{2,40}, (?:(?:[\p{L}]{2,20} )?[\p{L}]{2,20}/)?"
             r"(?:Afp|Ap|Epa|Reuters|Getty [Ii]mages|Getty|Contrasto|LaPresse|Ansa|Magnum|Panos|Luz|Zuma|Laif|Redux"
             r"|Bloomberg|Alamy|Corbis))\)", label="caption", longest=400,
             tail=("fp)", "Ap)", "Epa)", "Reuters)", "mages)", "Getty)", "Contrasto)", "LaPresse)", "Ansa)", "Magnum)",
                   "Panos)", "Luz)", "Zuma)", "Laif)", "Redux)", "Bloomberg)", "Alamy)", "Corbis)"),
             examples=("Il mulino di Arden, febbraio 2021. (Ana Ruiz, Afp)",
                       "Il porto di Arden. (Ana Ruiz, Arden/Reuters)")),
        run("next", Kind.INSERT, r"Articolo (?:successivo|precedente)", label="related", where="tail", longest=24,
            head=("Articolo successivo", "Articolo precedente"),
            after=Members(r"[\p{Lu}\d“\"][^\n]{5,140}(?<![.:;,])", most=1),
            examples=("Articolo successivo\nIl mulino in affitto",)),
        run("also", Kind.INSERT, r"Leggi anche:?", label="related", head="Leggi anche", longest=14,
            after=Members(r"[\p{Lu}\d“\"][^\n]{10,140}(?<![.:;,?!”\"])", most=1),
            examples=("Leggi anche\nArden costruisce un’isola per i mulini",)),
        line("translation", Kind.ATTRIBUTION, rf"\(Traduzione di (?P<translator>{PERSON})\)", label="credit",
             head="(Traduzione di ", longest=70,
             examples=("(Traduzione di Ana Ruiz)",)),
        span("number", Kind.ATTRIBUTION,
             r"Questo articolo è (?:uscito|stato pubblicato) (?:il [^\n.]{5,30} )?(?:sul"
             r"|nel) numero \d{2,4} di Internazionale(?:,? a pagina \d{1,3})?(?:,? con il titolo [^\n.]{3,120})?\.",
             label="note", stem="Questo articolo è ", identifies=True, longest=400,
             examples=("Questo articolo è uscito sul numero 1481 di Internazionale, a pagina 114.",)),
        span("buy", Kind.CALL_TO_ACTION, r"Compra questo numero(?: ?\| ?Abbonati)?", label="support",
             stem="Compra questo numero",
             examples=("Compra questo numero | Abbonati",)),
        span("letters", Kind.CALL_TO_ACTION,
             r"Internazionale pubblica ogni settimana una pagina di lettere\."
             r"(?: Ci piacerebbe sapere cosa pensi di questo articolo\.)?", label="comment",
             stem="Internazionale pubblica ogni settimana", identifies=True,
             examples=("Internazionale pubblica ogni settimana una pagina di lettere. Ci piacerebbe sapere cosa pensi di questo articolo.",)),
        span("write", Kind.FURNITURE, r"Scrivici a: (?P<contact>posta@internazionale\.it)", label="contact",
             stem="Scrivici a: posta@internazionale.it",
             examples=("Scrivici a: posta@internazionale.it",)),
    ),
)

"""Süddeutsche Zeitung (SZ.de): a German daily, whose pages carry agency stories straight from the dpa.

Head: "HEADLINE - Panorama - SZ.de", the headline after its theme and a colon, date and hour, "Direkt aus dem
dpa-Newskanal". Tail: the agency's "© dpa-infocom" with the number of the dispatch.
"""

from reprintparse import Kind, Profile, line

SECTION = (
    r"(?:Politik|Wirtschaft|Panorama|Sport|München|Bayern|Kultur|Medien|Wissen|Gesundheit|Digital|Karriere|Reise|Auto"
    r"|Stil|Leben|Gesellschaft|Bildung|Meinung|Geld|Landkreis München)"
)

DAY = (
    r"\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) (?:19|20)\d\d"
)

JOBS = r"!?\[?Jobs bei der SZ Digitale Medien\]?(?:\([^\s()]{8,120}\))?"
"""Behind "jetzt!" a link reads like a picture and keeps its address."""

PROFILE = Profile(
    name="sueddeutsche",
    title="Süddeutsche Zeitung",
    sites=("sueddeutsche.de", "sz.de"),
    aliases=("Süddeutsche Zeitung", "Süddeutsche.de", "SZ.de", "SZ", "sueddeutsche.de", "Sueddeutsche Zeitung"),
    rules=(
        line("page-title", Kind.HEADER,
             rf"(?:\p{{Lu}}[\p{{L}} ,]{{2,30}} - \p{{Lu}}[\p{{L}} ./()]{{1,30}} - )?(?P<title>[^\n]{{8,220}}?) - "
             rf"(?P<topics>{SECTION}) - (?:SZ\.de|Süddeutsche\.de)", label="title", where="head",
             tail=("- SZ.de", "- Süddeutsche.de"), longest=260, identifies=True,
             examples=("Kommunen - Arden: Die Mühle hat wieder Wasser - Panorama - SZ.de",
                       "Tiere - Arden - Ente hält die Fähre auf - Panorama - SZ.de")),
        line("masthead", Kind.FURNITURE, r"(?P<republisher>Süddeutsche Zeitung|SZ\.de)", label="navigation",
             where="head", head=("Süddeutsche Zeitung", "SZ.de"), longest=24,
             examples=("Süddeutsche Zeitung",)),
        line("kicker", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L} ,]{2,30} - \p{Lu}[\p{L} ./()-]{1,30}):?", label="topics",
             where="head", longest=64, stem=" - ", follows=("title", "navigation", ""),
             examples=("Sport - Altdorf", "Tiere - Altdorf:")),
        line("title", Kind.HEADER, r"[\p{Lu}\d«\"„][^\n]{11,200}(?<![.;,])", where="head", longest=210,
             follows=("topics", "navigation"), below=DAY,
             examples=("Ente hält die Fähre auf",)),
        line("published", Kind.HEADER, rf"(?P<date>{DAY}), \d{{1,2}}:\d\d Uhr", where="head", longest=50, tail=" Uhr",
             examples=("3. Mai 2021, 10:12 Uhr",)),
        line("crumb", Kind.FURNITURE,
             rf"Home|{SECTION}|Augsburg|Nürnberg|Würzburg|Regensburg|Bamberg|Ansbach|Deutschland", label="navigation",
             where="head", longest=24, follows="navigation", awaits="published",
             examples=("Bayern", "Augsburg")),
        line("title-theme", Kind.HEADER,
             r"\p{Lu}[\p{L} ,]{2,30} - \p{Lu}[\p{L} ./()]{1,30}: ?(?P<title>[\p{Lu}\d\"„][^\n]{8,200}(?<![.;,]))",
             label="title", where="head", longest=270, stem=" - ", follows=("published", "navigation", ""),
             examples=("Verkehr - Arden:Ente hält die Fähre auf",)),
        line("enlarge", Kind.MEDIA, r"Detailansicht öffnen", label="media", head="Detailansicht öffnen", longest=24,
             examples=("Detailansicht öffnen",)),
        line("news-channel", Kind.HEADER,
             r"Direkt aus dem (?P<source>dpa)-Newskanal(?:: Dieser Text wurde automatisch von der Deutschen "
             r"Presse-Agentur \(dpa\) übernommen und von der SZ-Redaktion nicht bearbeitet\.?)?", label="source",
             identifies=True, head="Direkt aus dem dpa-Newskanal", longest=180,
             examples=("Direkt aus dem dpa-Newskanal",
                       "Direkt aus dem dpa-Newskanal: Dieser Text wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen und von der SZ-Redaktion nicht bearbeitet.")),
        line("copyright", Kind.LEGAL, r"© (?P<holder>SZ|SZ\.de|Süddeutsche Zeitung(?: GmbH)?)", where="tail",
             head="© S", longest=30,
             examples=("© SZ",)),
        line("topics-tail", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L} -]{2,30})", label="topics", where="tail", longest=32,
             follows=("navigation", "topics"),
             examples=("Tiere",)),
        line("job-market", Kind.INSERT, r"In anspruchsvollen Berufsfeldern im Stellenmarkt der SZ\.?", label="advert",
             head="In anspruchsvollen Berufsfeldern im Stellenmarkt", longest=70,
             examples=("In anspruchsvollen Berufsfeldern im Stellenmarkt der SZ.",)),
        line("jobs", Kind.INSERT,
             rf"Sie möchten die digitalen Produkte der SZ mit uns weiterentwickeln\?(?: Bewerben Sie sich jetzt!?)?"
             rf"(?: ?{JOBS})?|Bewerben Sie sich jetzt!?(?: ?{JOBS})?|{JOBS}", label="advert",
             head=("Sie möchten die digitalen Produkte der SZ", "Bewerben Sie sich jetzt", "Jobs bei der SZ"),
             longest=320,
             examples=("Sie möchten die digitalen Produkte der SZ mit uns weiterentwickeln? Bewerben Sie sich jetzt! Jobs bei der SZ Digitale Medien",
                       "Bewerben Sie sich jetzt![Jobs bei der SZ Digitale Medien](https://jobs.sueddeutsche.example/)")),
        line("home", Kind.FURNITURE, r"Zur SZ-Startseite", label="navigation", head="Zur SZ-Startseite",
             identifies=True,
             examples=("Zur SZ-Startseite",)),
        line("service", Kind.ATTRIBUTION,
             r"SZ[.]de/(?P<source>dpa)(?:/[\w-]{2,8}){0,4}|© SZ/(?P<source>dpa)(?:/[\w-]{2,8}){0,4}"
             r"(?: - Rechte am Artikel können Sie hier erwerben\.?)?", label="credit", where="tail",
             head=("SZ.de/dpa", "© SZ/dpa"), longest=90,
             examples=("© SZ/dpa/jael - Rechte am Artikel können Sie hier erwerben.",)),
        line("rights", Kind.LEGAL, r"Rechte am Artikel können Sie hier erwerben\.?", label="license",
             head="Rechte am Artikel können", longest=60,
             examples=("Rechte am Artikel können Sie hier erwerben.",)),
    ),
)

"""NachDenkSeiten: a German site on politics and economy, own articles and some taken over from other outlets.

Head: title, date and hour with "Ein Artikel von NAME", a deck in bold that ends in "Von NAME.", "Drucken". Tail: where the
article appeared first, the picture's credit, more on the subject, tags ("Schlagwörter: ..."), an appeal for support. The page to
print lists "Titel:", "Datum:", "Rubrik:" and "Verantwortlich:", and ends in "Hauptadresse:" and "Artikel-Adresse:".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import NAMES

DAY = (
    r"\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) (?:19|20)\d\d"
)
MONTHS = (" Januar ", " Februar ", " März ", " April ", " Mai ", " Juni ", " Juli ", " August ", " September ", " Oktober ", " November ", " Dezember ")
FROM = (
    r"[Aa]us dem (?:Englischen|Französischen|Spanischen|Russischen|Italienischen|Amerikanischen|Portugiesischen|Griechischen) (?:übersetzt )?von"
    r"|Übersetzung (?:aus dem \p{Lu}\p{Ll}{4,16} )?von|Übersetzt von|Übersetzung:"
)

PROFILE = Profile(
    name="nachdenkseiten",
    title="NachDenkSeiten",
    sites=("nachdenkseiten.de",),
    aliases=("NachDenkSeiten", "Nachdenkseiten", "nachdenkseiten.de"),
    rules=(
        line("masthead", Kind.FURNITURE, r"(?P<republisher>NachDenkSeiten) ?[–—-] ?Die kritische Website",
             label="navigation", where="head", head="NachDenkSeiten", longest=50, identifies=True,
             examples=("NachDenkSeiten – Die kritische Website",)),
        line("print-title", Kind.HEADER, r"Titel: (?P<title>[^\n]{6,220})", label="title", where="head", head="Titel: ",
             longest=230,
             examples=("Titel: Die Stadt, die ihre Mühle zurückkaufte",)),
        line("print-date", Kind.HEADER, rf"Datum: (?P<date>{DAY})(?: um \d{{1,2}}:\d\d(?: Uhr)?)?", label="published",
             where="head", head="Datum: ", longest=60,
             examples=("Datum: 27. Oktober 2020 um 11:45 Uhr",)),
        line("print-topics", Kind.HEADER, r"Rubrik(?:en)?: (?P<topics>[^\n]{3,300})", label="topics", where="head",
             head="Rubrik", longest=320,
             examples=("Rubrik: Kommunalpolitik, Ressourcen",)),
        line("print-editor", Kind.HEADER, r"Verantwortliche?r?: ?[^\n.]{2,60}", label="byline", where="head",
             head="Verantwortlich", longest=80,
             examples=("Verantwortlich: Redaktion",)),
        line("signed", Kind.HEADER,
             rf"(?P<date>{DAY}) um \d{{1,2}}:\d\d(?: Uhr)? ?Ein Artikel von:? (?P<author>{NAMES}|Redaktion)"
             r"(?: ?\| ?Verantwortliche?r?: ?[^\n]{2,40})?", label="published", where="head", stem="Ein Artikel von",
             longest=180, identifies=True,
             examples=("4. Mai 2021 um 9:00 Ein Artikel von Ana Ruiz", "4. Mai 2021 um 9:00 Ein Artikel von: Ana Ruiz")),
        line("published", Kind.HEADER, rf"(?P<date>{DAY}) um \d{{1,2}}:\d\d(?: Uhr)?", where="head", stem=MONTHS,
             longest=40,
             examples=("4. Mai 2021 um 9:00",)),
        line("byline", Kind.HEADER, rf"Ein Artikel von:? (?P<author>{NAMES}|Redaktion)", where="head",
             head="Ein Artikel von", longest=120,
             examples=("Ein Artikel von: Ana Ruiz", "Ein Artikel von: Redaktion")),
        line("deck", Kind.HEADER,
             rf"[\p{{Lu}}\d„\"][^\n]{{40,800}}[.!?“\"] (?P<as_byline>(?:Von"
             rf"|Ein (?:Artikel|Kommentar|Beitrag|Essay) von) (?P<author>{NAMES}(?: und {NAMES})?)\.?)"
             rf"(?:,? (?P<as_credit>(?:{FROM}) (?P<translator>{NAMES}(?: und {NAMES})?)\.?))?", label="subtitle",
             where="head", stem=(" Von ", " von "), longest=980,
             examples=("In der kleinen Stadt Arden kam fünf Jahre lang kein Tropfen aus der Leitung, dann kam der Regen. Von Ana Ruiz.",
                       "In der kleinen Stadt Arden kam fünf Jahre lang kein Tropfen aus der Leitung. Von Ana Ruiz. Aus dem Englischen von Anna Schmidt.")),
        line("deck-translated", Kind.HEADER,
             rf"(?![^\n]{{40,800}} [Vv]on {NAMES}[.,]? (?:{FROM}))[\p{{Lu}}\d„\"][^\n]{{40,800}}[.!?“\"] "
             rf"(?P<as_credit>(?:{FROM}) (?P<translator>{NAMES}(?: und {NAMES})?)\.?)", label="subtitle", where="head",
             longest=900, follows=("byline", "published"), stem=("Aus dem ", "Übersetzt von ", "Übersetzung: "),
             examples=("Als die Mühle schließen sollte, gründeten die Leute von Arden eine Genossenschaft. Aus dem Englischen übersetzt von Anna Schmidt.",)),
        line("player", Kind.MEDIA, r"Podcast: Play in new window(?: ?\| ?(?:Download|Embed)){0,2}", label="media",
             head="Podcast: Play in new", longest=60,
             examples=("Podcast: Play in new window | Download",)),
        line("podcast", Kind.MEDIA, r"Dieser Beitrag ist auch als Audio-Podcast verfügbar\.?", label="media",
             head="Dieser Beitrag ist auch als", longest=70,
             examples=("Dieser Beitrag ist auch als Audio-Podcast verfügbar.",)),
        run("more", Kind.INSERT, r"Mehr zum Thema:", label="related", head="Mehr zum Thema", longest=20,
            after=Members(r"[\p{Lu}\d„\"“][^\n]{8,200}(?<![.:])", most=6),
            examples=("Mehr zum Thema:\nDas Wasser und die Mühle von Arden",)),
        line("see-also", Kind.INSERT, r"Lesen Sie (?:dazu|hierzu)(?: bitte)? auch: ?(?P<headline>[^\n]{6,240})",
             label="related", head="Lesen Sie ", longest=270,
             examples=("Lesen Sie dazu auch: Das Wasser und die Mühle von Arden",)),
        line("topics", Kind.HEADER, r"Rubriken: (?P<topics>[^\n]{3,300})", label="topics", where="tail",
             head="Rubriken: ", longest=320,
             examples=("Rubriken: Gesundheit Rente",)),
        line("buttons", Kind.CALL_TO_ACTION, r"(?:Teilen|Drucken|Leserbriefe?)", label="social", where="tail",
             head=("Teilen", "Drucken", "Leserbrief"), longest=12,
             examples=("Teilen", "Drucken")),
        line("tags", Kind.HEADER, r"Schlagwörter: (?P<topics>[^\n]{3,300})", label="topics", where="tail",
             head="Schlagwörter: ", longest=320,
             examples=("Schlagwörter: Wasser, Mühlen",)),
        line("original", Kind.ATTRIBUTION,
             r"(?:Der|Dieser) (?:Artikel|Text|Beitrag) (?:erschien|ist) (?:zuerst )?"
             r"(?:im (?:\p{Ll}{4,16}en )?Original )?(?:zuerst )?(?:am (?P<date>\d{1,2}\. \p{Lu}\p{Ll}{2,8} 20\d\d) )?"
             r"(?:bei|auf|in der|im|in) (?P<source>[^\n]{2,60}?)(?: erschienen)?\.?", label="origin", where="tail",
             head=("Der ", "Dieser "), longest=240,
             examples=("Der Artikel erschien im englischen Original bei Arden Post.",
                       "Dieser Artikel ist zuerst im Original bei Arden Post erschienen."),
             near_misses=("Der Artikel erschien.",)),
        line("print-address", Kind.FURNITURE,
             r"(?:Hauptadresse|Artikel-Adresse): https?://(?:www\.)?nachdenkseiten\.de/[^\s]{0,40}", label="navigation",
             head=("Hauptadresse: http", "Artikel-Adresse: http"), longest=110, identifies=True,
             examples=("Hauptadresse: http://www.nachdenkseiten.de/",
                       "Artikel-Adresse: http://www.nachdenkseiten.de/?p=66104")),
        run("appeal", Kind.CALL_TO_ACTION,
            r"Die NachDenkSeiten sind für eine kritische Meinungsbildung wichtig, das sagen uns sehr,? sehr "
            r"viele[^\n]{0,200}", label="support", identifies=True, longest=320, head="Die NachDenkSeiten sind für",
            after=Members(r"Herzlichen Dank!?"),
            examples=("Die NachDenkSeiten sind für eine kritische Meinungsbildung wichtig, das sagen uns sehr, sehr viele – aber sie kosten auch Geld und deshalb bitten wir Sie, liebe Leser, um Ihre Unterstützung.\n\nHerzlichen Dank!",)),
        span("helpers", Kind.CALL_TO_ACTION,
             r"Damit die NachDenkSeiten Ihnen auch künftig als unabhängige Informationsquelle zur Verfügung stehen "
             r"können[^\n]{5,200}", label="support", identifies=True,
             stem="Damit die NachDenkSeiten Ihnen auch künftig", longest=400,
             examples=("Damit die NachDenkSeiten Ihnen auch künftig als unabhängige Informationsquelle zur Verfügung stehen können, brauchen sie Förderer.",)),
    ),
)

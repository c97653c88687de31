"""RT DE (formerly RT Deutsch): the German service of RT; columns, agency stories, articles translated from Russian papers.

Head: section, title, "18 Nov. 2022 06:45 Uhr", deck, "Quelle: Gettyimages.ru © NAME", "Symbolbild", "Von NAME". Inside: "Mehr zum
Thema - HEADLINE". Tail: "Übersetzt aus dem Russischen", where the article appeared first, a biography, the note on opinions, and a
paragraph on the ban of RT in the EU that asks for sharing.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

DATE = (
    r"\d{1,2} (?:Jan|Feb|März|Mär|Apr|Mai|Juni|Juli|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez)\. ?20\d\d"
    r"|\d{1,2} (?:März|Mai|Juni|Juli) 20\d\d"
)

PROFILE = Profile(
    name="rt-de",
    title="RT DE",
    sites=("de.rt.com", "deutsch.rt.com", "rtde.live", "rtde.site", "freede.tech", "rtde.world"),
    aliases=("RT DE", "RT Deutsch", "RT DEUTSCH"),
    rules=(
        line("section", Kind.HEADER,
             r"(?P<topics>Meinung|Inland|International|Russland|Europa|Wirtschaft|Gesellschaft|Nordamerika|Asien"
             r"|Afrika|Nahost|Lateinamerika|Kurzclips|Der Nahe Osten)", label="topics", where="head", longest=20,
             first=True,
             examples=("Meinung",)),
        line("published", Kind.HEADER, rf"(?P<date>{DATE}) \d{{1,2}}:\d\d Uhr", where="head", tail=" Uhr", longest=40,
             examples=("18 Nov. 2022 06:45 Uhr", "3 Mai 2021 10:12 Uhr")),
        line("deck", Kind.HEADER, r"[\p{Lu}\d„«\"][^\n]{40,320}[.!?“\"]", label="subtitle", where="head", longest=340,
             follows="published", below=r"Quelle: |©|Symbolbild|(?:\*|_)?Von \p{Lu}",
             examples=("Die Mühle von Arden dreht sich wieder, doch wer dort mahlen will, braucht drei Scheine und viel Geduld.",)),
        line("picture", Kind.MEDIA, r"Quelle: (?P<credit>[^\n©]{2,40} ?© ?[^\n]{2,90})", label="caption",
             head="Quelle: ", longest=150,
             examples=("Quelle: Sputnik © Ana Ruiz", "Quelle: Legion-media.ru © Ana Ruiz")),
        line("symbol", Kind.MEDIA, r"(?:Symbolbild|Archivbild)(?:: [^\n]{3,260})?", label="caption",
             head=("Symbolbild", "Archivbild"), where="head", longest=280,
             examples=("Symbolbild: Eine Mühle am Fluss", "Archivbild")),
        line("byline", Kind.HEADER, rf"(?:Von|Eine Analyse von|Ein Kommentar von) (?P<author>{NAMES})", where="head",
             head=("Von ", "Eine Analyse von ", "Ein Kommentar von "), longest=100,
             examples=("Von Anna Schmidt", "Eine Analyse von Anna Schmidt")),
        line("more", Kind.INSERT, r"Mehr zum Thema ?[–—-] ?(?P<headline>[^\n]{8,220})", label="related",
             head="Mehr zum Thema", longest=240,
             examples=("Mehr zum Thema - Arden: Die Mühle steht wieder still",)),
        line("first-there", Kind.ATTRIBUTION,
             r"(?:(?P<as_credit>Übersetzt aus dem \p{Lu}\p{Ll}{4,16}\.) )?(?:Der|Dieser) (?:Artikel|Text|Beitrag"
             r"|Kommentar) (?:ist|erschien) (?:am (?P<date>\d{1,2}\. \p{Lu}\p{Ll}{2,8} 20\d\d) )?(?:zuerst"
             r"|im Original) (?:am (?P<date>\d{1,2}\. \p{Lu}\p{Ll}{2,8} 20\d\d) )?(?:auf der (?:Webs(?:ite|eite)"
             r"|Seite) (?:der (?:Zeitung|Zeitschrift|Agentur) |von |des )?|bei |auf |in der "
             r"|im )(?P<source>[^\n]{2,60}?)(?: erschienen)?\.?", label="origin",
             head=("Der ", "Dieser ", "Übersetzt aus dem "), where="tail", longest=260,
             examples=("Der Artikel ist am 16. November 2022 zuerst auf der Website der Zeitung Bote erschienen.",
                       "Dieser Artikel erschien zuerst bei Bote.",
                       "Übersetzt aus dem Russischen. Der Artikel ist zuerst bei Bote erschienen.")),
        line("opinions", Kind.LEGAL,
             r"RT DE bemüht sich um ein breites Meinungsspektrum\. Gastbeiträge und Meinungsartikel müssen nicht die "
             r"Sichtweise der Redaktion widerspiegeln\.?", label="disclaimer", head="RT DE bemüht sich um ein breites",
             identifies=True, longest=200,
             examples=("RT DE bemüht sich um ein breites Meinungsspektrum. Gastbeiträge und Meinungsartikel müssen nicht die Sichtweise der Redaktion widerspiegeln.",)),
        line("banned", Kind.CALL_TO_ACTION, r"Durch die Sperrung von RT zielt die EU darauf ab, [^\n]{40,900}",
             label="social", head="Durch die Sperrung von RT zielt die EU", identifies=True, longest=960,
             examples=("Durch die Sperrung von RT zielt die EU darauf ab, eine Quelle zum Schweigen zu bringen. Teilt unsere Artikel gern überall.",)),
        line("blocked", Kind.CALL_TO_ACTION,
             r"Die EU versucht, mit der Sperrung von RT [^\n]{20,700}"
             r"|Folge uns auf (?:unserem )?Telegram(?:-Kanal)?[^\n]{0,90}RT DE[^\n]{0,60}", label="social",
             head=("Die EU versucht, mit der Sperrung von RT", "Folge uns auf"), longest=800,
             examples=("Folge uns auf Telegram: RT DE",)),
    ),
)

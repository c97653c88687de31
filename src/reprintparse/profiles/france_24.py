"""France 24: French public broadcaster; its pages in English and French carry AFP copy.

The page, top to bottom. Head: title; "Issued on:" and "Modified:" with day before month; caption; reading time;
"ADVERTISING". In mid-story: notes in place of players that need consent. Tail: "© 2021 AFP"; newsletter box.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, NAMES

STAMP = r"\d{2}/\d{2}/20\d{2}(?: - \d{2}:\d{2})?"

PROFILE = Profile(
    name="france-24",
    title="France 24",
    sites=("france24.com",),
    aliases=("France 24", "FRANCE 24", "France24", "france24.com"),
    rules=(
        line("published", Kind.HEADER,
             rf"(?:Issued on|Publié le) ?: ?(?P<date>{STAMP})(?: ?(?:Modified|Modifié le) ?: ?{STAMP})?", where="head",
             identifies=True, head=("Issued on", "Publié le"), longest=90,
             examples=("Issued on: 12/03/2021 - 10:12",
                       "Publié le : 12/03/2021 - 10:12 Modifié le : 13/03/2021 - 09:00")),
        line("modified", Kind.HEADER, rf"(?:Modified|Modifié le) ?: ?{STAMP}", label="published", where="head",
             head=("Modified", "Modifié le"), longest=50,
             examples=("Modified: 12/03/2021 - 10:10",)),
        line("advertising", Kind.INSERT, r"ADVERTISING|PUBLICITÉ|Advertising", label="advert", longest=14,
             head=("ADVERTISING", "PUBLICITÉ", "Advertising"),
             examples=("ADVERTISING",)),
        line("consent", Kind.MEDIA,
             r"To display this content from [^\n]{2,40}, you must enable advertisement tracking and audience "
             r"measurement\.", label="media", identifies=True, longest=160,
             examples=("To display this content from YouTube, you must enable advertisement tracking and audience measurement.",)),
        line("gone", Kind.FURNITURE, r"The content you requested does not exist or is not available anymore\.",
             label="navigation", longest=90,
             examples=("The content you requested does not exist or is not available anymore.",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Daily newsletter ?Receive essential international news every morning(?: Subscribe)?"
             r"|Take international news everywhere with you! Download the France 24 app"
             r"|Keep up to date with international news by downloading the France 24 app"
             r"|Receive essential international news every morning", label="subscribe", longest=110,
             head=("Daily newsletter", "Take international news", "Keep up to date with international",
                   "Receive essential international"),
             examples=("Take international news everywhere with you! Download the France 24 app",)),
        line("topics-dashed", Kind.HEADER, r"(?P<topics>\p{L}[\p{L} ]{2,24}(?: - \p{L}[\p{L} ]{2,24}){1,7})",
             label="topics", where="head", stem=" - ", longest=150,
             examples=("- rivers - mills - Arden",)),
        line("wires", Kind.HEADER,
             r"By (?P<author>News Wires|FRANCE 24)(?: \((?:text|video|with wires)\))?(?: with (?P<source>AFP|REUTERS"
             r"|AP))?", label="byline", where="head", head="By ", longest=50, identifies=True,
             examples=("By News Wires (text)", "By FRANCE 24 (video)")),
        line("text-by", Kind.HEADER,
             rf"Text by ?: ?(?:(?P<author>(?P<source>AFP|AP|REUTERS|Reuters))"
             rf"|(?P<author>(?i:news wires)|FRANCE 24|{NAMES}))(?: Follow)?", label="byline", where="head",
             head="Text by", longest=100,
             examples=("Text by: AFP", "Text by: Ana Ruiz Follow", "Text by: NEWS WIRES")),
        line("caption-agency", Kind.MEDIA,
             r"[\p{Lu}\d\"“'‘][^\n]{14,300} (?P<credit>(?:[\p{Lu}][\p{L}'’.-]{1,20} ){2,3}AFP(?:/(?:File|Archives"
             r"|Archivos))?)", label="caption", where="head", tail=("AFP", "AFP/File", "AFP/Archives", "AFP/Archivos"),
             follows=("published", "subtitle", "advert"), longest=370,
             examples=("The wheel at Arden stands still for the first time in a century ANA RUIZ AFP",)),
        line("latest", Kind.HEADER, rf"Latest update ?: ?(?P<date>{DATE})", label="published", where="head",
             head="Latest update", longest=50, identifies=True,
             examples=("Latest update: 03/05/2012",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“][^\n]{60,420}", label="subtitle", where="head",
             follows=("published", "topics", "title"), awaits="byline", longest=430,
             examples=("The last ferry to the islands has been sold, and nobody knows who will carry the mail to them.",)),
    ),
)

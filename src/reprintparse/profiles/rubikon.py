"""Rubikon and its successor Manova: German magazine, part of it translated from American sites.

Deck above the text; biography, "Redaktionelle Anmerkung:" with where the text first appeared and who translated it, the appeal, a
Creative Commons license.
"""

from reprintparse import Kind, Members, Profile, line, run, span

PROFILE = Profile(
    name="rubikon",
    title="Rubikon",
    sites=("rubikon.news", "manova.news"),
    aliases=("Rubikon", "Rubikon Magazin", "Manova"),
    rules=(
        line("note-heading", Kind.ATTRIBUTION, r"Redaktionelle Anmerkung:", label="note",
             head="Redaktionelle Anmerkung", longest=30,
             examples=("Redaktionelle Anmerkung:",)),
        span("first", Kind.ATTRIBUTION,
             r"Dieser (?:Text|Artikel|Beitrag) erschien (?:zuerst|am [^\n.]{5,30}(?:zuerst )?)(?: am [^\n.]{5,30})?"
             r"(?: unter dem Titel (?P<headline>[„“\"»][^\n“”\"«]{3,160}[“”\"«]))? (?:bei|auf"
             r"|in) (?P<source>[^\n.]{2,60})\.", label="origin",
             stem=("Dieser Text erschien ", "Dieser Artikel erschien ", "Dieser Beitrag erschien "),
             lead=r"(?<=^|\n|: )",
             examples=("Dieser Text erschien zuerst unter dem Titel „The Mill That Stopped“ bei Truthout.",)),
        span("translated", Kind.ATTRIBUTION,
             r"Er wurde von (?P<translator>[^\n.]{3,60}) aus dem ehrenamtlichen (?:Rubikon"
             r"|Manova)-Übersetzungsteam übersetzt und vom ehrenamtlichen (?:Rubikon"
             r"|Manova)-Korrektoratsteam lektoriert\.", label="credit", stem="Er wurde von ", identifies=True,
             examples=("Er wurde von Anna Schmidt aus dem ehrenamtlichen Rubikon-Übersetzungsteam übersetzt und vom ehrenamtlichen Rubikon-Korrektoratsteam lektoriert.",)),
        run("appeal", Kind.CALL_TO_ACTION,
            r"Wenn Sie für unabhängige Artikel wie diesen etwas übrig haben, können Sie uns[^\n]{5,300}",
            label="support", head="Wenn Sie für unabhängige Artikel wie diesen", identifies=True, longest=420,
            after=Members(r"(?:Oder senden Sie einfach eine SMS mit dem Stichwort|Mit (?:der|Ihrer) nächsten Handyrechnung)[^\n]{5,400}", most=3),
            examples=("Wenn Sie für unabhängige Artikel wie diesen etwas übrig haben, können Sie uns zum Beispiel mit einem kleinen Dauerauftrag oder einer Einzelspende unterstützen.",)),
    ),
)

"""Infosperber: Swiss news site that reprints columns and stories of other Swiss titles.

Head: title, author, date. Tail: where the text first appeared, the appeal, "Themenbezogene Interessenbindung", comments.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="infosperber",
    title="Infosperber",
    sites=("infosperber.ch",),
    aliases=("Infosperber", "infosperber.ch"),
    rules=(
        line("appeal", Kind.CALL_TO_ACTION,
             r"(?:➔ ?)?Solche Artikel sind nur dank Ihren SPENDEN möglich\.[^\n]{0,160}"
             r"|Mit Twint oder Bank-App auch gleich hier:?", label="support",
             head=("➔ Solche Artikel", "➔Solche Artikel", "Solche Artikel sind nur dank", "Mit Twint oder Bank-App"),
             identifies=True, longest=220,
             examples=("Solche Artikel sind nur dank Ihren SPENDEN möglich. Spenden an unsere Stiftung können Sie bei den Steuern abziehen.",
                       "Mit Twint oder Bank-App auch gleich hier:")),
        run("interests", Kind.LEGAL, r"Themenbezogene Interessenbindung der Autorin/des Autors:?", label="disclaimer",
            head="Themenbezogene Interessenbindung", identifies=True, longest=70,
            after=Members(r"Keine\.?(?: [^\n]{5,200})?|[^\n]{5,300}", most=1),
            examples=("Themenbezogene Interessenbindung der Autorin/des Autors\nKeine.",)),
        line("opinions", Kind.LEGAL,
             r"(?:_{3,40} ?)?Meinungen in Beiträgen auf Infosperber entsprechen jeweils den persönlichen "
             r"Einschätzungen der Autorin oder des Autors\.", label="disclaimer",
             head=("Meinungen in Beiträgen auf Infosperber", "____"), identifies=True, longest=200,
             examples=("Meinungen in Beiträgen auf Infosperber entsprechen jeweils den persönlichen Einschätzungen der Autorin oder des Autors.",)),
        line("comment-form", Kind.CALL_TO_ACTION, r"Ihre Meinung", label="comment", where="tail", head="Ihre Meinung",
             longest=14,
             examples=("Ihre Meinung",)),
        line("loading", Kind.FURNITURE, r"Lade Eingabefeld\.\.\.", label="navigation", head="Lade Eingabefeld",
             longest=24,
             examples=("Lade Eingabefeld...",)),
        line("caption", Kind.MEDIA, r"[\p{Lu}«][^\n]{8,240}[.!?»] ?© ?(?P<credit>[^\n]{2,40})", label="caption",
             stem="©", longest=300,
             examples=("Die alte Mühle beherbergt heute die Praxis. © zvg",)),
    ),
)

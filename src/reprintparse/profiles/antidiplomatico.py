"""L'AntiDiplomatico: an Italian site on world politics, own articles, translations and many taken over.

Tail: an appeal against "la dittatura degli algoritmi", which starts "ATTENZIONE!".
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="antidiplomatico",
    title="L'AntiDiplomatico",
    sites=("lantidiplomatico.it",),
    aliases=("L'AntiDiplomatico", "l'AntiDiplomatico", "L'Antidiplomatico", "AntiDiplomatico", "lantidiplomatico.it"),
    rules=(
        line("attention", Kind.CALL_TO_ACTION, r"ATTENZIONE!", label="support", where="tail", head="ATTENZIONE!",
             longest=14,
             examples=("ATTENZIONE!",)),
        line("algorithms", Kind.CALL_TO_ACTION,
             r"(?:ATTENZIONE! ?)?Abbiamo poco tempo per reagire alla dittatura degli algoritmi\.[^\n]{0,300}",
             label="support", identifies=True, longest=380,
             head=("ATTENZIONE! Abbiamo poco", "ATTENZIONE!Abbiamo poco", "Abbiamo poco tempo per reagire"),
             examples=("Abbiamo poco tempo per reagire alla dittatura degli algoritmi.",)),
        line("censored", Kind.CALL_TO_ACTION,
             r"La censura imposta a l'AntiDiplomatico lede un tuo diritto fondamentale\.[^\n]{0,200}"
             r"|Rivendica una vera informazione pluralista\.(?: Partecipa alla nostra Lunga Marcia\.)?"
             r"|Partecipa alla nostra Lunga Marcia\.|oppure effettua una donazione|Abbonati ?/ ?Rinnova",
             label="support", longest=300,
             head=("La censura imposta a l", "Rivendica una vera inf", "Partecipa alla nostra Lunga",
                   "oppure effettua una don", "Abbonati"),
             examples=("La censura imposta a l'AntiDiplomatico lede un tuo diritto fondamentale.",
                       "Rivendica una vera informazione pluralista.", "Partecipa alla nostra Lunga Marcia.")),
    ),
)

"""Contropiano: an Italian communist paper on the web, own articles and translations.

Tail: "- © Riproduzione possibile DIETRO ESPLICITO CONSENSO della REDAZIONE di CONTROPIANO", "Ultima modifica: 5 Marzo 2019, ore
10:30", "stampa".
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="contropiano",
    title="Contropiano",
    sites=("contropiano.org",),
    aliases=("Contropiano", "CONTROPIANO", "contropiano.org"),
    rules=(
        line("rights", Kind.LEGAL,
             r"(?:[-–—] ?)?© Riproduzione possibile DIETRO ESPLICITO CONSENSO della REDAZIONE di "
             r"(?P<holder>CONTROPIANO)(?P<as_published>\.? ?Ultima modifica: [^\n]{6,40}?)?(?P<as_social> ?stampa)?",
             label="copyright", identifies=True, longest=200,
             head=("- © Riproduzione possibile", "© Riproduzione possibile", "– © Riproduzione possibile"),
             examples=("- © Riproduzione possibile DIETRO ESPLICITO CONSENSO della REDAZIONE di CONTROPIANO",)),
        line("updated", Kind.HEADER,
             r"Ultima modifica: \d{1,2} \p{L}{3,9} 20\d\d,? ore \d{1,2}:\d\d(?P<as_social> ?stampa)?",
             label="published", where="tail", head="Ultima modifica:", longest=60,
             examples=("Ultima modifica: 5 Marzo 2019, ore 10:30", "Ultima modifica: 5 Marzo 2019 ore 10:30 stampa")),
        line("print", Kind.CALL_TO_ACTION, r"stampa", label="social", where="tail", head="stampa", longest=8,
             examples=("stampa",)),
    ),
)

"""ANSA: the Italian news agency, whose stories open with its name in brackets and end in its reserved rights.

"(ANSA) - TOWN, 5 MAR -" opens the text; "RIPRODUZIONE RISERVATA © Copyright ANSA" ends it.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="ansa",
    title="ANSA",
    sites=("ansa.it",),
    aliases=("ANSA", "Ansa", "ansa.it", "ANSA.it", "Agenzia ANSA", "Agência ANSA", "Redazione ANSA"),
    rules=(
        line("byline", Kind.HEADER, r"(?:(?:di|Di) )?(?P<author>Redazione ANSA|ANSA)", where="head", longest=24,
             head=("di ", "Di ", "Redazione ANSA", "ANSA"),
             examples=("Redazione ANSA",)),
        line("copyright", Kind.LEGAL,
             r"(?i:riproduzione riservata) ?©? ?(?:Copyright|copyright) (?P<holder>(?P<outlet>ANSA))",
             head=("RIPRODUZIONE RISERVATA", "Riproduzione riservata", "riproduzione riservata"), longest=60,
             identifies=True,
             examples=("RIPRODUZIONE RISERVATA © Copyright ANSA",)),
        line("consent", Kind.FURNITURE,
             r"(?:Se hai scelto di non accettare i cookie di profilazione e tracciamento"
             r"|Per accedere senza limiti a tutti i contenuti di ANSA\.it)[^\n]{10,400}", label="navigation",
             longest=460,
             head=("Se hai scelto di non accettare i cookie", "Per accedere senza limiti a tutti i contenuti di ANSA"),
             examples=("Per accedere senza limiti a tutti i contenuti di ANSA.it scegli una delle offerte.",)),
    ),
)

"""EFE: the Spanish agency, whose stories open with "Madrid, 5 may (EFE).-" and close with "EFE", initials and its notice."""

from reprintparse import Kind, Profile, line, span

FORBIDDEN = (
    r"(?:Está|Queda) expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos de los servicios de"
    r" Efe, sin previo y expreso consentimiento de la Agencia EFE,? S\.A\.(?:U\.)?"
)

PROFILE = Profile(
    name="efe",
    title="EFE",
    sites=("efe.com", "agenciaefe.es"),
    aliases=("EFE", "Efe", "Agencia EFE", "Agencia Efe"),
    rules=(
        line("copyright", Kind.LEGAL,
             r"(?:©|\([cC]\)) ?(?P<holder>(?P<source>Agencia EFE|EFE))(?:,? S\.A\.)?,? ?(?P<year>20\d\d)?\.?"
             rf"(?: {FORBIDDEN})?|{FORBIDDEN}",
             head=("© EFE", "©EFE", "(c) EFE", "(C) EFE", "(c) Agencia EFE", "© Agencia EFE",
                   "Está expresamente prohibida la redistr", "Queda expresamente prohibida la redistr"),
             identifies=True,
             examples=("© EFE 2022.", "(c) Agencia EFE",
                       "Está expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos de los servicios de Efe, sin previo y expreso consentimiento de la Agencia EFE S.A."),
             near_misses=("© EFE Molinos de Arden",)),
        line("initials", Kind.ATTRIBUTION, r"(?:EFE ?)?\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){1,4}", label="credit",
             where="tail", longest=26,
             examples=("pam/jdg/lml", "EFE ar-rt/cl")),
        span("signed-inside", Kind.ATTRIBUTION, r"(?:[.!?…\"”»] \K(?P<source>EFE)|\((?P<source>EFE)\))$",
             label="origin", stem=(". EFE", "! EFE", "? EFE", "… EFE", "\" EFE", "” EFE", "» EFE", "(EFE)"),
             where="tail",
             examples=("(EFE)",), near_misses=("Según la agencia EFE",)),
        line("signature", Kind.ATTRIBUTION, r"\(?(?P<source>EFE)\)?\.?", label="origin", where="tail", longest=6,
             head=("EFE", "(EFE)"),
             examples=("EFE", "(EFE)")),
        line("codes", Kind.ATTRIBUTION, r"\d{6,8}(?: ?/ ?[a-z]{2,4}){1,5}", label="credit", where="tail", longest=40,
             examples=("1011423 / fab/mcm/jlg",)),
    ),
)

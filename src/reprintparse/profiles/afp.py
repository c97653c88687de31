"""Agence France-Presse: agency stories with "By AFP" or the agency's name above, its copyright and desk marks below."""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="afp",
    title="AFP",
    sites=("afp.com",),
    aliases=("AFP", "Agence France-Presse", "Agence France Presse"),
    rules=(
        line("byline", Kind.HEADER,
             r"By (?:(?P<author>\p{Lu}[\p{L}' .-]{3,60}), )?(?P<source>AFP|Agence France[- ]Presse)", where="head",
             identifies=True, head="By ",
             examples=("By AFP", "By Ana Ruiz, Agence France-Presse"),
             near_misses=("By AFP's count it rained twice.",)),
        line("source", Kind.HEADER, r"(?P<source>Agence France[- ]Presse)", where="head", identifies=True,
             head="Agence France",
             examples=("Agence France-Presse",)),
        line("place", Kind.HEADER, r"(?P<place>\p{Lu}[\p{L} .'-]{2,30}) \((?P<source>AFP)\)(?: ?[–—-])?",
             label="source", tail=("(AFP)", "(AFP) -", "(AFP) –", "(AFP) —"), longest=60,
             examples=("Arden (AFP)",)),
        line("byline-with", Kind.HEADER,
             rf"(?i:by) (?P<author>{NAMES},? with (?:(?!AFP){NAMES}))(?: in \p{{Lu}}[\p{{L}} .'’-]{{2,30}})?",
             label="byline", where="head", head=("by ", "By "), stem=" with ", longest=140,
             examples=("by Ana Ruiz with Tomas Brand in Arden",), near_misses=("by Ana Ruiz with the miller",)),
        line("place-dated", Kind.HEADER,
             rf"(?P<place>\p{{Lu}}[\p{{L}} .,'’-]{{2,40}}) \((?P<source>AFP)\) (?P<date>{DAY})", label="published",
             where="head", stem="(AFP) ", longest=90, identifies=True, fallback=True,
             examples=("Arden, Chile (AFP) Aug 21, 2019",), near_misses=("Arden (AFP) August was dry",)),
        line("sign-off", Kind.ATTRIBUTION, r"(?:--|[—–]) ?(?P<source>AFP)|\((?P<source>AFP)\)", label="origin",
             where="tail", identifies=True, head=("--AFP", "-- AFP", "—AFP", "— AFP", "–AFP", "– AFP", "(AFP)"),
             examples=("— AFP", "(AFP)"), near_misses=("— AFP photographers",)),
        span("barrons", Kind.ATTRIBUTION,
             r"The (?P<republisher>Barron's|MarketWatch) news department was not involved in the creation of the "
             r"(?:content above|above content)\.", label="note",
             stem=("The Barron's news", "The Barron’s news", "The MarketWatch news"), lead="", identifies=True,
             examples=("The Barron's news department was not involved in the creation of the content above.",)),
        span("produced", Kind.ATTRIBUTION,
             r"This (?:story|article) was produced by (?P<source>AFP)\.(?: For more information go to AFP\.com\.?)?",
             label="origin", identifies=True,
             stem=("This story was produced by AFP", "This article was produced by AFP"),
             examples=("This story was produced by AFP. For more information go to AFP.com.",)),
        line("from-afp", Kind.HEADER, r"(?:FROM|From) (?P<source>AFP) (?:NEWS|News)", label="source", where="head",
             head=("FROM AFP NEWS", "From AFP News"), longest=16, identifies=True,
             examples=("FROM AFP NEWS",)),
        span("french-notice", Kind.LEGAL,
             r"Toutes les informations reproduites dans cette rubrique \(ou sur cette page selon le cas\) sont "
             r"protégées par des droits de propriété intellectuelle détenus par l'(?P<holder>(?P<source>AFP))\."
             r"(?: Par conséquent, aucune de ces informations ne peut être reproduite[^\n.]{20,260}sans l'accord "
             r"préalable écrit de l'AFP\.)?", label="copyright",
             stem="Toutes les informations reproduites dans cette rubrique", identifies=True,
             examples=("Toutes les informations reproduites dans cette rubrique (ou sur cette page selon le cas) sont protégées par des droits de propriété intellectuelle détenus par l'AFP. Par conséquent, aucune de ces informations ne peut être reproduite, modifiée, rediffusée, traduite, exploitée commercialement ou réutilisée de quelque manière que ce soit sans l'accord préalable écrit de l'AFP.",)),
        span("french-liability", Kind.LEGAL,
             r"L'AFP ne pourra être tenue pour responsable des (?:délais, erreurs, omissions"
             r"|retards, erreurs, omissions),? qui ne peuvent être exclus,? ni des conséquences des actions ou "
             r"transactions effectuées sur la base de ces informations\.", label="disclaimer",
             stem=("L'AFP ne pourra être tenue pour", "L’AFP ne pourra être tenue pour"),
             examples=("L'AFP ne pourra être tenue pour responsable des délais, erreurs, omissions, qui ne peuvent être exclus ni des conséquences des actions ou transactions effectuées sur la base de ces informations.",)),
        line("copyright", Kind.LEGAL,
             r"(?:Copyright )?(?:©|\([Cc]\)) ?(?:(?P<year>(?:19|20)\d\d)(?:[-–](?:20)?\d\d)? "
             r"(?P<holder>(?P<source>AFP|Agence France[- ]Presse))|(?P<holder>(?P<source>Agence France[- ]Presse))"
             r"(?:,? (?P<year>(?:19|20)\d\d))?)\.?(?: All rights reserved\.?)?", head=("©", "(c)", "(C)", "Copyright"),
             identifies=True,
             examples=("© 2017 AFP", "© Agence France-Presse",
                       "Copyright (c) 2019 Agence France-Presse. All rights reserved."), near_misses=("© AFP",)),
        line("desk", Kind.ATTRIBUTION, r"burs?[-/][a-z]{2,4}(?:[-/][a-z]{2,4}){1,3}", label="credit", where="tail",
             head="bur",
             examples=("burs-abc/de",)),
        line("byline-named", Kind.HEADER, r"(?:By )?(?P<author>(?P<source>AFP) - Agence France Presse)", label="byline",
             where="head", head=("By AFP - Agence", "AFP - Agence"), longest=40, identifies=True,
             examples=("By AFP - Agence France Presse",)),
        line("about", Kind.ATTRIBUTION,
             r"With 2,400 staff representing 100 different nationalities, AFP covers the world as a leading global "
             r"news agency\.[^\n]{0,160}", label="bio", identifies=True, head="With 2,400 staff representing",
             longest=300,
             examples=("With 2,400 staff representing 100 different nationalities, AFP covers the world as a leading global news agency.",)),
        span("rights-rubric", Kind.LEGAL,
             r"Toutes les informations reproduites (?:dans cette rubrique"
             r"|sur cette page) \((?:ou sur cette page selon le cas"
             r"|dépêches, photos, logos)[^\n()]{0,60}\) sont protégées par des droits de propriété intellectuelle "
             r"détenus par l'AFP\.(?: Par conséquent, aucune de ces informations ne peut être "
             r"reproduite[^\n]{10,260}?(?:de l'AFP\.|$))?", label="copyright", lead="",
             stem="Toutes les informations reproduites ", identifies=True,
             examples=("Toutes les informations reproduites dans cette rubrique (dépêches, photos, logos) sont protégées par des droits de propriété intellectuelle détenus par l'AFP. Par conséquent, aucune de ces informations ne peut être reproduite sans l'accord préalable écrit de l'AFP.",)),
    ),
)

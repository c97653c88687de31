"""Global Research in Portuguese, Italian and German: texts on globalresearch.ca itself, in the frame of the English pages.

Head: title, "Por NAME" or "Di NAME", "Global Research, 12 de Outubro de 2017", the source with its date. Tail: "A fonte original deste
artigo é ...", then the lines of the English pages. The French and Spanish sites have profiles of their own.
"""

from reprintparse import Kind, Profile, line

MONTHS = (
    r"(?i:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre"
    r"|januar|februar|märz|mai|juni|juli|oktober|dezember)"
)

PROFILE = Profile(
    name="global-research-editions",
    title="Global Research",
    rules=(
        line("published-abroad", Kind.HEADER,
             rf"(?P<republisher>Global Research),? (?P<date>\d{{1,2}}\.?(?: de)? {MONTHS}(?: de)? 20\d\d"
             rf"|{MONTHS} \d{{1,2}},? 20\d\d)", label="published", where="head", head="Global Research", longest=60,
             identifies=True,
             examples=("Global Research, 12 de Outubro de 2017", "Global Research, Marzo 01, 2016"),
             near_misses=("Global Research, October 06, 2015",)),
        line("source-abroad", Kind.HEADER,
             r"(?P<source>[\p{L}\d][^\n,;:!?]{1,50}?),? (?P<date>\d{1,2}(?: de)? \p{Lu}?\p{L}{3,10}(?: de)? 20\d\d)",
             label="source", where="head", longest=80, follows="published",
             examples=("Resistir.info 10 Outubro 2017",)),
        line("origin-portuguese", Kind.ATTRIBUTION, r"A fonte original deste artigo é:? (?P<source>[^\n]{2,120}?)\.?",
             label="origin", head="A fonte original deste artigo é", longest=160, identifies=True, opens_tail=True,
             examples=("A fonte original deste artigo é Resistir.info",)),
    ),
)

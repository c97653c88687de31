"""Payvand (Iran News): reports of agencies and broadcasters about Iran, gathered in California.

Head: date in figures, title, "Source: OUTLET". Tail: "... Payvand News - DATE ... --" and the copyright of NetNative.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="payvand",
    title="Payvand News",
    sites=("payvand.com", "netnative.com"),
    aliases=("Payvand News", "Payvand", "Payvand Iran News", "Payvand.com"),
    rules=(
        line("published", Kind.HEADER, r"(?P<date>\d{1,2}/\d{1,2}/\d\d)", where="head", longest=10,
             head=(*"0123456789",),
             examples=("3/23/10",)),
        line("end-mark", Kind.FURNITURE,
             r"(?:\.{2,3} ?)?(?P<republisher>Payvand)(?:'s)?(?: Iran)? News ?- ?\d{1,2}/\d{1,2}/\d\d ?\.{2,3}"
             r"(?: ?-{1,2})?", label="navigation", stem="News", head=("... Payvand", "...Payvand", "Payvand"),
             longest=60, identifies=True, opens_tail=True,
             examples=("... Payvand News - 03/23/10 ... --",)),
        line("copyright", Kind.LEGAL,
             r"(?:© ?)?Copyright (?:© ?)?(?P<year>(?:19|20)\d\d) (?P<holder>NetNative) ?\(?All Rights Reserved\)?\.?",
             head=("© Copyright", "©Copyright", "Copyright"), stem="NetNative", longest=70, identifies=True,
             examples=("© Copyright 2010 NetNative (All Rights Reserved)",)),
    ),
)

"""Mercola: health articles that many sites copy with their disclaimer.

Tail: "Disclaimer: The entire contents of this website are based upon the opinions of Dr. Mercola, unless otherwise noted. ..."
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="mercola",
    title="Mercola",
    sites=("mercola.com", "articles.mercola.com"),
    aliases=("Mercola", "Mercola.com", "Dr. Mercola", "mercola.com"),
    rules=(
        line("disclaimer", Kind.LEGAL,
             r"Disclaimer: The entire contents of this website are based upon the opinions of Dr\. Mercola, unless "
             r"otherwise noted\.[^\n]{0,1600}", identifies=True, longest=1800,
             head="Disclaimer: The entire contents of this website",
             examples=("Disclaimer: The entire contents of this website are based upon the opinions of Dr. Mercola, unless otherwise noted.",)),
        span("copied", Kind.LEGAL,
             r"This content may be copied in full, with copyright, contact, creation and information intact, without "
             r"specific permission, when used only in a not-for-profit format\.", label="license",
             stem="This content may be copied in full, with copyright, contact, creation", lead="", identifies=True,
             examples=("This content may be copied in full, with copyright, contact, creation and information intact, without specific permission, when used only in a not-for-profit format.",)),
    ),
)

"""Atlas Obscura: wonders of the world and of food.

Inside: calls for its letters. Tail: where to follow it.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="atlas-obscura",
    title="Atlas Obscura",
    sites=("atlasobscura.com",),
    aliases=("Atlas Obscura", "Gastro Obscura", "atlasobscura.com"),
    rules=(
        line("gastro", Kind.CALL_TO_ACTION,
             r"Gastro Obscura covers the world's most wondrous food and drink\.[^\n]{0,120}", label="subscribe",
             identifies=True, longest=200,
             examples=("Gastro Obscura covers the world's most wondrous food and drink. Sign up for our regular newsletter.",)),
        line("follow", Kind.CALL_TO_ACTION,
             r"(?:(?:Follow us on Twitter|Like us on Facebook|Follow us on (?:Instagram"
             r"|Pinterest)) to get the latest on the world's hidden wonders\. ?){1,3}", label="social", identifies=True,
             longest=220,
             head=("Follow us on Twitter to get the latest on the world",
                   "Like us on Facebook to get the latest on the world",
                   "Follow us on Instagram to get the latest on the world",
                   "Follow us on Pinterest to get the latest on the world"),
             examples=("Follow us on Twitter to get the latest on the world's hidden wonders.",)),
        line("letters", Kind.CALL_TO_ACTION,
             r"(?:Get our latest, delivered straight to your inbox by subscribing to our newsletter"
             r"|Sign up for our newsletter|Every weekday we compile our most wondrous stories and deliver them "
             r"straight to you\.)[^\n]{0,60}", label="subscribe", longest=150,
             head=("Get our latest, delivered straight", "Sign up for our newsletter",
                   "Every weekday we compile our most wondrous"),
             examples=("Every weekday we compile our most wondrous stories and deliver them straight to you.",)),
        line("see", Kind.INSERT,
             r"Stories Like This|Want to see fewer ads\? Become a Member\."
             r"|(?:Visit|Explore) [^\n.]{3,60} with Atlas Obscura(?: Trips| Experiences)?", label="related",
             longest=110, head=("Stories Like This", "Want to see fewer ads?", "Visit ", "Explore "), where="tail",
             examples=("Want to see fewer ads? Become a Member.",)),
    ),
)

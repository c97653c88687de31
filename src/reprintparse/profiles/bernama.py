"""BERNAMA: stories of the Malaysian news agency, as its own site and others print them.

The story ends with "-- BERNAMA". On its own site a paragraph on the agency's wires, channels and stations follows, and
a line with its accounts.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="bernama",
    title="BERNAMA",
    sites=("bernama.com",),
    aliases=("BERNAMA", "Bernama", "Malaysian National News Agency"),
    rules=(
        line("sign-off", Kind.ATTRIBUTION, r"[-–—]{1,2} ?(?P<source>BERNAMA|Bernama)\.?", label="origin",
             identifies=True,
             head=("--BERNAMA", "-- BERNAMA", "- BERNAMA", "– BERNAMA", "— BERNAMA", "-- Bernama", "— Bernama",
                   "– Bernama"),
             examples=("-- BERNAMA", "— Bernama"), near_misses=("-- Bernama said so.",)),
        line("about", Kind.ATTRIBUTION,
             r"BERNAMA provides up-to-date authentic and comprehensive news and information which are disseminated "
             r"via BERNAMA Wires[^\n]{0,500}", label="bio", identifies=True, opens_tail=True,
             head="BERNAMA provides up-to-date", longest=640,
             examples=("BERNAMA provides up-to-date authentic and comprehensive news and information which are disseminated via BERNAMA Wires; www.bernama.com; BERNAMA TV and BERNAMA Radio.",)),
    ),
)

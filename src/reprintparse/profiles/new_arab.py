"""The New Arab (Al-Araby Al-Jadeed): pages that open with the date of publication and close with agencies and "Read Also"."""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DATE

PROFILE = Profile(
    name="new-arab",
    title="The New Arab",
    sites=("newarab.com", "alaraby.co.uk"),
    aliases=("The New Arab", "Al-Araby Al-Jadeed", "Al-Araby", "alaraby", "newarab.com"),
    rules=(
        span("published", Kind.HEADER, rf"Date of publication:? (?P<date>{DATE})",
             examples=("Date of publication: 3 October 2017",)),
        span("agencies", Kind.ATTRIBUTION, r"Agencies contributed to this (?:report|story)\.?(?= Read Also|$)",
             label="credit",
             examples=("Agencies contributed to this report.",)),
        line("opinions", Kind.LEGAL,
             r"Opinions expressed in this article remain those of the author and do not necessarily (?:represent"
             r"|reflect) those of (?:The New Arab|al-Araby al-Jadeed"
             r"|Al-Araby Al-Jadeed),? its editorial board or staff\.?", label="disclaimer", identifies=True,
             examples=("Opinions expressed in this article remain those of the author and do not necessarily represent those of The New Arab, its editorial board or staff.",)),
        line("follow", Kind.CALL_TO_ACTION,
             r"Follow us on (?:Twitter|Facebook|X)(?: and .{3,20})?:? ?@(?:The_NewArab|the_newarab|alaraby_en).{0,60}",
             label="social", head="Follow us on ", identifies=True,
             examples=("Follow us on Twitter: @The_NewArab",)),
    ),
)

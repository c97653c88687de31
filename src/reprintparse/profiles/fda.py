"""FDA: news releases of the US Food and Drug Administration, as its site and the wires carry them.

The page, top to bottom. Head: "FDA NEWS RELEASE", "For Immediate Release: DATE", inquiries of the media and of consumers,
title. Body. Tail: "For more information:" with a list of the agency's pages, what the agency is, "###", inquiries again.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="fda",
    title="U.S. Food and Drug Administration",
    sites=("fda.gov",),
    aliases=("U.S. Food and Drug Administration", "US Food and Drug Administration", "FDA"),
    rules=(
        line("masthead", Kind.HEADER, r"FDA (?:NEWS RELEASE|News Release|STATEMENT|Statement)", label="topics",
             where="head", longest=20, head="FDA ", identifies=True,
             examples=("FDA NEWS RELEASE",)),
        line("consumers", Kind.FURNITURE, r"Consumers?(?: Inquiries)?: ?888-INFO-FDA\.?", label="contact",
             head="Consumer", longest=40, identifies=True,
             examples=("Consumer Inquiries: 888-INFO-FDA",), near_misses=("Consumers of bread: 888",)),
        line("agency", Kind.ATTRIBUTION,
             r"The (?P<organization>FDA), an agency within the U\.S\. Department of Health and Human Services, "
             r"(?:protects|promotes) [^\n]{10,900}", label="bio", longest=1000, identifies=True,
             head="The FDA, an agency",
             examples=("The FDA, an agency within the U.S. Department of Health and Human Services, protects the public health by looking after the mills.",),
             near_misses=("The FDA, an agency within the U.S. Department of Health and Human Services, came to see the mill.",)),
        run("more-information", Kind.INSERT, r"For more information:", label="related", where="tail", longest=24,
            after=Members(r"[\p{Lu}\d][^\n.!?]{4,140}\??", most=16, characters=1200),
            examples=("For more information:\nFDA: Mills and Wheels\nNIH: Flour",)),
    ),
)

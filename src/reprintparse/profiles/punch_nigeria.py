"""The Punch (Lagos): Nigerian daily.

Tail: "Kindly share this story:", "Copyright PUNCH." over the reserved rights, "Contact: theeditor@punchng.com".
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="punch-nigeria",
    title="The Punch",
    sites=("punchng.com",),
    aliases=("The PUNCH", "PUNCH", "Punch Newspapers", "punchng.com"),
    rules=(
        line("share", Kind.CALL_TO_ACTION, r"Kindly share this story:?", label="social", head="Kindly share this story",
             longest=26,
             examples=("Kindly share this story:",)),
        line("copyright", Kind.LEGAL,
             r"Copyright (?P<holder>PUNCH)\.?(?: All rights reserved\. This material, and other digital content on "
             r"this website, may not be[^\n]{5,260})?", label="copyright", head="Copyright PUNCH", longest=360,
             identifies=True,
             examples=("Copyright PUNCH.",
                       "Copyright PUNCH. All rights reserved. This material, and other digital content on this website, may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior express written permission from PUNCH.")),
        line("reserved", Kind.LEGAL,
             r"All rights reserved\. This material, and (?:any )?other digital content on this website, may not be "
             r"reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior "
             r"express written permission from (?P<holder>PUNCH)\.?", label="copyright", head="All rights reserved.",
             longest=280, identifies=True,
             examples=("All rights reserved. This material, and other digital content on this website, may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without prior express written permission from PUNCH.",)),
        line("contact", Kind.FURNITURE, r"Contact: ?(?P<contact>the ?editor@punchng\.com)", label="contact",
             head="Contact:", longest=44, identifies=True,
             examples=("Contact: theeditor@punchng.com",)),
    ),
)

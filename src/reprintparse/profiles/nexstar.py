"""Nexstar: local television stations of the United States and their agency copy.

Head: section, title, "by: NAME", "Posted: Oct 6, 2021 / 10:12 PM EDT", "Updated: ...", "SHARE". Body, often with a headline of another
story between paragraphs. Tail: the owner's copyright, "Suggest a Correction", a note on archived stories.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="nexstar",
    title="Stations of Nexstar, and others built alike",
    rules=(
        line("copyright", Kind.LEGAL,
             r"Copyright (?P<year>20\d\d) (?P<holder>Nexstar (?:Media|Broadcasting),? Inc\."
             r"|Nexstar Inc\.)[^\n]{0,160}", label="copyright", head="Copyright 20", longest=240, identifies=True,
             stem="Nexstar",
             examples=("Copyright 2021 Nexstar Media Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.",)),
        line("posted", Kind.HEADER,
             r"(?P<date>Posted: [A-Z][a-z]{2} \d{1,2}, 20\d\d) ?/ ?\d{1,2}:\d\d [AP]M [A-Z]{2,4}", label="published",
             where="head", head="Posted: ", longest=60,
             examples=("Posted: Oct 6, 2021 / 10:12 PM EDT",)),
        line("archived", Kind.ATTRIBUTION,
             r"This is an archived article and the information in the (?:article"
             r"|story) may be outdated\.(?: Please look at the time stamp on the story to see when it was last "
             r"updated\.)?", label="note", head="This is an archived article and the information", longest=180,
             identifies=True,
             examples=("This is an archived article and the information in the article may be outdated. Please look at the time stamp on the story to see when it was last updated.",)),
        line("watch-inbox", Kind.CALL_TO_ACTION,
             r"(?:Close ?)?(?:Thanks for signing up! ?)?Watch for us in your inbox\.?|Close ?Thanks for signing up!",
             label="subscribe", longest=70,
             head=("Close", "Thanks for signing up! Watch", "Watch for us in your inbox"),
             examples=("Close Thanks for signing up! Watch for us in your inbox.",)),
        line("correction", Kind.FURNITURE, r"Suggest a Correction", label="contact", head="Suggest a Correction",
             longest=22,
             examples=("Suggest a Correction",)),
    ),
)

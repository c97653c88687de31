"""The Siasat Daily, Hyderabad: much agency copy, said to be so in a closing note in brackets.

Head: title, agency, "Published: 12th June 2021 9:14 am IST". Inside: the name of an advertiser. Tail: the note, a call to
subscribe to its channels, tags, "Back to top button".
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="siasat",
    title="The Siasat Daily",
    sites=("siasat.com",),
    aliases=("Siasat", "Siasat Daily", "The Siasat Daily", "Siasat.com"),
    rules=(
        line("feed", Kind.ATTRIBUTION,
             r"\(Except for the headline, (?:the|this) story has not been edited by "
             r"(?P<republisher>Siasat) staff and is published from a syndicated feed\.\)", label="note",
             identifies=True,
             head=("(Except for the headline, the story has not been edited by Siasat",
                   "(Except for the headline, this story has not been edited by Siasat"),
             examples=("(Except for the headline, the story has not been edited by Siasat staff and is published from a syndicated feed.)",)),
        line("channels", Kind.CALL_TO_ACTION,
             r"Get the latest updates in Hyderabad City News, [^\n]{10,120} on [^\n]{4,60}by subscribing to our "
             r"channels\.?[^\n]{0,120}", label="subscribe", identifies=True, head="Get the latest updates in Hyderabad",
             longest=400,
             examples=("Get the latest updates in Hyderabad City News, Technology, Entertainment, Sports, Politics and Top Stories on WhatsApp & Telegram by subscribing to our channels.",)),
        line("academy", Kind.INSERT, r"MS (?:Education|Creative|Junior) (?:Academy|College|School)", label="advert",
             longest=30, head="MS ",
             examples=("MS Education Academy",)),
        line("top", Kind.FURNITURE, r"Back to top button", label="navigation", examples=("Back to top button",)),
    ),
)

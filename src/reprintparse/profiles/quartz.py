"""Quartz: business journalism; takes over and gives away pieces, and closes with invitations to its letters.

Tail: "Sign up to the Quartz Africa Weekly Brief here for ...", the Daily Brief, where to send ideas.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="quartz",
    title="Quartz",
    sites=("qz.com",),
    aliases=("Quartz", "Quartz Africa", "Quartz India", "Quartz at Work", "qz.com"),
    rules=(
        line("signature", Kind.HEADER,
             rf"(?P<author>{NAMES}), \p{{Lu}}[^\n.!?]{{5,60}}, (?:[^\n.!?,]{{0,40}} )?(?:University|College|Institute"
             rf"|School)[^\n.!?]{{0,60}}", label="byline", where="tail", longest=170,
             examples=("Ana Ruiz, Lecturer in river history, Arden Valley University",)),
        line("africa-brief", Kind.CALL_TO_ACTION,
             r"Sign up (?:to|for) the Quartz (?:Africa|India) Weekly Brief (?:here )?(?:for|—|–|-) ?[^\n]{10,180}",
             label="subscribe", identifies=True, head=("Sign up to the Quartz ", "Sign up for the Quartz "),
             longest=240,
             examples=("Sign up to the Quartz Africa Weekly Brief here for news and analysis on African business, tech and innovation in your inbox",
                       "Sign up for the Quartz Africa Weekly Brief — the most important and interesting news from across the continent, in your inbox.")),
        line("brief", Kind.CALL_TO_ACTION,
             r"(?:📬 )?(?:Sign up for the (?:Quartz )?(?:Daily|Weekend|Weekly) Brief"
             r"|Get the Quartz Daily Brief[^\n]{0,100})|Our free, fast,? and fun briefing on the global economy, "
             r"delivered every weekday morning\.", label="subscribe", longest=150,
             head=("📬 Sign up for the", "Sign up for the Daily Brief", "Sign up for the Quartz",
                   "Sign up for the Week", "Get the Quartz", "Our free, fast"),
             examples=("📬 Sign up for the Daily Brief",
                       "Our free, fast, and fun briefing on the global economy, delivered every weekday morning.")),
        line("ideas", Kind.FURNITURE,
             r"(?:Read more Quartz Ideas\. )?(?:Learn how to write for Quartz Ideas\. )?We welcome your comments at "
             r"(?P<contact>ideas(?:\.[a-z]{2,6})?@qz\.com)\.?", label="contact", identifies=True, longest=130,
             head=("Read more Quartz Ideas", "Learn how to write for Quartz", "We welcome your comments at ideas"),
             examples=("Learn how to write for Quartz Ideas. We welcome your comments at ideas@qz.com.",)),
    ),
)

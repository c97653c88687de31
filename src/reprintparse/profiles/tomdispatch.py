"""TomDispatch: long essays edited by Tom Engelhardt, posted first there and the same week on a dozen other sites.

Title at home: "Tomgram: NAME, HEADLINE". Reprints open with "This article originally appeared at TomDispatch.com. To receive
TomDispatch in your inbox three times a week, click here." and end with a biography, "Follow TomDispatch on Twitter and join
us on Facebook. Check out the newest Dispatch Book, ...", and a copyright in the author's name.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

SITE = r"TomDispatch(?:\.com)?"

PROFILE = Profile(
    name="tomdispatch",
    title="TomDispatch",
    sites=("tomdispatch.com",),
    aliases=("TomDispatch", "TomDispatch.com", "Tom Dispatch", "Tomdispatch"),
    rules=(
        line("title", Kind.HEADER, rf"Tomgram: (?P<author>{NAMES}), (?P<title>.{{4,160}}(?<![.,;]))", where="head", identifies=True,
             examples=("Tomgram: Ana Ruiz, The Ferry at the End of Arden",)),
        line("origin", Kind.ATTRIBUTION,
             rf"(?:This (?:article|essay|piece|post|story) )?(?i:(?:was )?(?:originally |first )?(?:appeared|published|posted)) (?:at|on|in|by) (?P<source>{SITE}) ?\.?(?: To (?:receive TomDispatch in your inbox|stay on top of important articles) .{{5,160}})?",
             head=("This article ", "This essay ", "This piece ", "This post ", "This story ", "Originally ", "First ", "Published ", "Posted "), identifies=True,
             examples=("This article originally appeared at TomDispatch.com. To receive TomDispatch in your inbox three times a week, click here.",
                       "Originally posted at TomDispatch."),
             near_misses=("This article quotes TomDispatch.",)),
        line("sign-up", Kind.CALL_TO_ACTION,
             rf"(?:To receive {SITE} in your inbox (?:two|three|several) times a week|To stay on top of important articles like these, sign up to receive the latest updates from {SITE}),? ?.{{0,30}}",
             label="subscribe", identifies=True, head=("To receive TomDispatch", "To stay on top of important articles"),
             examples=("To stay on top of important articles like these, sign up to receive the latest updates from TomDispatch.com here.",)),
        line("note", Kind.ATTRIBUTION, r"\[Note (?:for|to) TomDispatch [Rr]eaders: .{10,1500}", identifies=True, longest=1600,
             head=("[Note for TomDispatch", "[Note to TomDispatch"),
             examples=("[Note for TomDispatch Readers: The next ferry sails on Thursday.]",)),
        line("follow", Kind.CALL_TO_ACTION, rf"Follow {SITE} on Twitter and join us on Facebook ?\..{{0,600}}", label="social", identifies=True,
             longest=700,
             examples=("Follow TomDispatch on Twitter and join us on Facebook. Check out the newest Dispatch Book, Ana Ruiz's The Ferry at the End of Arden.",)),
    ),
)

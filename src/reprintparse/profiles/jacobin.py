"""Jacobin: a socialist magazine.

Inside or above: that a new issue is out and how to subscribe.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="jacobin",
    title="Jacobin",
    sites=("jacobin.com", "jacobinmag.com"),
    aliases=("Jacobin", "Jacobin Magazine", "Jacobinmag", "jacobin.com"),
    rules=(

        line("issue", Kind.CALL_TO_ACTION,
             r"(?:Our (?:new|latest|spring|summer|fall|winter|special) issue[^\n]{0,80}is out(?: now)?\."
             r"|The new issue of Jacobin is out(?: now)?\.|Jacobin's "
             r"(?:\p{Ll}{3,10} )?issue[^\n]{0,80}is out now\.)[^\n]{0,160}", label="support", longest=300,
             identifies=True, head=("The new issue of Jacobin is out", "Jacobin's", "Jacobin’s"),
             examples=("The new issue of Jacobin is out now. Subscribe today and get a yearlong print and digital subscription.",)),
        line("discounted", Kind.CALL_TO_ACTION,
             r"[^\n]{0,120}(?:Follow this link to get|Get|Click here to get) a discounted subscription to our "
             r"(?:beautiful )?(?:print quarterly|print magazine)[^\n]{0,60}\.", label="support", where="tail",
             longest=260, stem="a discounted subscription to our",
             examples=("Get a discounted subscription to our print magazine today.",)),
        line("origin", Kind.ATTRIBUTION,
             r"(?:Republished|Reprinted) (?:with permission )?from (?P<source>Jacobin)(?: magazine)?\.?",
             identifies=True, longest=60,
             head=("Republished from Jacobin", "Reprinted from Jacobin", "Republished with permission from Jacobin",
                   "Reprinted with permission from Jacobin"),
             examples=("Republished from Jacobin.",)),
    ),
)

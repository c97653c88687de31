"""ZNetwork (ZNet, Z Magazine): left essays, own and from elsewhere.

Head: title, "By NAME", date, "Source: OUTLET". Tail: an appeal for gifts ("ZNetwork is funded solely through the generosity of
its readers."), the newsletter, the house's tax number.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="znet",
    title="ZNetwork",
    sites=("znetwork.org", "zcomm.org", "zmag.org"),
    aliases=("ZNetwork", "ZNet", "Z Magazine", "ZCommunications", "ZNetwork.org", "Z Net", "ZMag"),
    rules=(
        line("source", Kind.HEADER, r"Source: (?P<source>[\p{Lu}\d][^\n.!?]{2,60})", where="head", head="Source: ",
             longest=70, follows=("title", "byline", "published", "subtitle", "caption"),
             examples=("Source: Arden Post",)),
        span("funded", Kind.CALL_TO_ACTION,
             r"ZNetwork is funded solely through the generosity of its readers\.(?: Donate| DONATE)?", label="support",
             stem="ZNetwork is funded solely through", lead="", identifies=True,
             examples=("ZNetwork is funded solely through the generosity of its readers. Donate",)),
        line("tax", Kind.CALL_TO_ACTION,
             r"Institute for Social and Cultural Communications, Inc\. is a 501\(c\)3 non-profit\."
             r"|Our EIN# is #22-2959506\.[^\n]{0,140}|We do not accept funding from "
             r"(?:big media )?advertising or corporate sponsors\.[^\n]{0,100}", label="support", longest=240,
             identifies=True,
             head=("Institute for Social and Cultural Communications", "Our EIN# is #22-2959506",
                   "We do not accept funding from"),
             examples=("Institute for Social and Cultural Communications, Inc. is a 501(c)3 non-profit.",
                       "Our EIN# is #22-2959506. Your donation is tax-deductible to the extent allowable by law.")),
        line("letters", Kind.CALL_TO_ACTION,
             r"(?:Subscribe )?(?:All the latest from Z, directly to your inbox\."
             r"|Join the Z Community – receive event invites, announcements, a Weekly Digest, and opportunities to "
             r"engage\.)", label="subscribe", longest=140, identifies=True,
             head=("All the latest from Z, directly", "Subscribe All the latest from Z", "Join the Z Community",
                   "Subscribe Join the Z Community"),
             examples=("All the latest from Z, directly to your inbox.",)),
    ),
)

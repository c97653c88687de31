"""Patch: local news of American towns, own and of partners.

Head: section, title, deck, "NAME, News Partner", "Posted Mon, Oct 12, 2020 at 7:12 am ET". Inside and in the tail: calls
to sign up for the town's letter; the rules for replies.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import MONTH, NAMES, WEEKDAY

PROFILE = Profile(
    name="patch",
    title="Patch",
    sites=("patch.com",),
    aliases=("Patch", "Patch.com"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?P<author>{NAMES}(?:, CalMatters)?),? ?(?:News Partner|Patch Staff|Neighbor|Community Contributor"
             rf"|Brand Partner)", where="head", longest=90,
             tail=("News Partner", "Patch Staff", "Neighbor", "Community Contributor", "Brand Partner"),
             examples=("Ana Ruiz, Patch Staff", "Ana Ruiz, News Partner")),
        line("verified", Kind.FURNITURE,
             r"Verified (?:Patch Staff|News Partner|Patch National Staff) Badge|Verified Badge", label="navigation",
             head="Verified ", identifies=True, longest=40,
             examples=("Verified Patch Staff Badge",)),
        line("published", Kind.HEADER,
             rf"Posted {WEEKDAY}, (?P<date>{MONTH} \d{{1,2}}, 20\d\d) at \d{{1,2}}:\d\d ?[ap]m [A-Z]{{2}}"
             rf"(?: ?\|? ?Updated {WEEKDAY}, {MONTH} \d{{1,2}}, 20\d\d at \d{{1,2}}:\d\d ?[ap]m [A-Z]{{2}})?",
             where="head", head="Posted ", longest=130,
             examples=("Posted Mon, Oct 12, 2020 at 7:12 am ET",)),
        line("find-out", Kind.CALL_TO_ACTION,
             r"Find out what's happening in (?P<place>[^\n]{2,60}) with free, real-time updates from Patch\."
             r"(?: Let's go!)?", label="subscribe", identifies=True, longest=160,
             head=("Find out what's happening in", "Find out what’s happening in"),
             examples=("Find out what's happening in Arden with free, real-time updates from Patch.",)),
        line("newsletters", Kind.CALL_TO_ACTION,
             r"(?:Get more local news delivered straight to your inbox\. )?Sign up for free Patch newsletters and "
             r"alerts\.?|Subscribe to Patch\.?|To request removal of your name from an arrest report, submit these "
             r"required items to [^\n]{5,60}", label="subscribe", identifies=True, longest=150,
             head=("Get more local news delivered straight", "Sign up for free Patch", "Subscribe to Patch",
                   "To request removal of your name"),
             examples=("Get more local news delivered straight to your inbox. Sign up for free Patch newsletters and alerts.",)),
        line("rules", Kind.CALL_TO_ACTION,
             r"(?:The rules of replying:|Be respectful\. This is a space for friendly local discussions\.[^\n]{0,160}"
             r"|Review the Patch Community Guidelines\.|Reply to this article Reply)", label="comment", longest=230,
             head=("The rules of replying:", "Be respectful. This is a space for friendly",
                   "Review the Patch Community", "Reply to this article"),
             examples=("The rules of replying:", "Review the Patch Community Guidelines.")),
        line("views", Kind.LEGAL,
             r"The views expressed in this post are the author's own\. Want to post on Patch\? ?[^\n]{0,40}",
             label="disclaimer", identifies=True, longest=130,
             head=("The views expressed in this post are the author's own",
                   "The views expressed in this post are the author’s own"),
             examples=("The views expressed in this post are the author's own. Want to post on Patch? Register for a user account.",)),
        line("thank", Kind.CALL_TO_ACTION, r"Thank(?: \(\d{1,4}\))?(?: ?Reply(?: \(\d{1,4}\))?)?(?: ?Share)?",
             label="social", where="tail", head="Thank", longest=36,
             examples=("Thank (3) Reply (2) Share",)),
    ),
)

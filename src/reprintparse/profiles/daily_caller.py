"""Daily Caller News Foundation: articles that any large site may run, with a notice that says so."""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="daily-caller",
    title="Daily Caller News Foundation",
    sites=("dailycallernewsfoundation.org",),
    aliases=("Daily Caller News Foundation", "DCNF", "The Daily Caller News Foundation"),
    rules=(
        span("license", Kind.LEGAL,
             r"(?:All c|C)ontent created by (?:The |the )?(?P<source>Daily Caller News Foundation)"
             r"(?:, an independent and nonpartisan newswire service,)? is available without charge to any (?:eligible"
             r"|legitimate) news publisher that can provide a large audience\."
             r"(?: All republished articles [^\n]{10,300}?\.(?= For |$))?", identifies=True,
             stem=("All content created by", "Content created by The Daily", "Content created by the Daily",
                   "Content created by Daily"),
             examples=("Content created by The Daily Caller News Foundation is available without charge to any eligible news publisher that can provide a large audience.",
                       "All content created by the Daily Caller News Foundation, an independent and nonpartisan newswire service, is available without charge to any legitimate news publisher that can provide a large audience. All republished articles must include our logo, our reporter's byline and their DCNF affiliation.")),
        span("address", Kind.FURNITURE,
             r"For (?:licensing opportunities of our original content"
             r"|any questions about our guidelines or partnering with us), please contact "
             r"(?P<contact>licensing@dailycallernewsfoundation\.org)\.?", label="contact",
             stem=("For licensing opportunities", "For any questions about our guidelines"), lead="", identifies=True,
             examples=("For any questions about our guidelines or partnering with us, please contact licensing@dailycallernewsfoundation.org.",)),
        line("byline", Kind.HEADER,
             rf"(?:[Bb]y )?(?P<author>{NAMES}),? ?(?:[|,] ?)?(?P<source>Daily Caller News Foundation|DCNF)",
             where="head", tail=("Daily Caller News Foundation", "DCNF"), identifies=True, longest=120,
             examples=("Ana Ruiz, DCNF", "By Ana Ruiz, Daily Caller News Foundation")),
        line("send-tips", Kind.FURNITURE,
             r"Send tips to (?P<contact>[\w.]{3,30}@dailycaller(?:newsfoundation)?\.(?:com|org))\.?", label="contact",
             head="Send tips to ",
             examples=("Send tips to ana@dailycallernewsfoundation.org.",)),
    ),
)

"""Raw Story: own reports and many of ProPublica, AlterNet, AFP and The Conversation.

Top to bottom: title, author or outlet, date; the story; "For customer support contact ..." and where to send corrections.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="raw-story",
    title="Raw Story",
    sites=("rawstory.com",),
    aliases=("Raw Story", "RawStory", "The Raw Story", "rawstory.com"),
    rules=(
        line("support", Kind.FURNITURE,
             r"For customer support contact (?P<contact>support@rawstory\.com)\."
             r"(?: Report typos and corrections to: ?corrections@rawstory\.com\.?)?"
             r"|Report typos and corrections to: ?(?P<contact>corrections@rawstory\.com)\.?", label="contact",
             identifies=True, head=("For customer support contact support@rawstory", "Report typos and corrections to"),
             longest=130,
             examples=("For customer support contact support@rawstory.com. Report typos and corrections to: corrections@rawstory.com.",
                       "Report typos and corrections to: corrections@rawstory.com.")),
        line("outlet", Kind.HEADER,
             r"(?P<source>ProPublica|The Conversation|Agence France-Presse|AlterNet|Common Dreams|Salon"
             r"|Kaiser Health News|Reuters|The Texas Tribune|States Newsroom)", label="source", where="head",
             longest=30, follows="title", awaits=("published", "byline"),
             examples=("ProPublica",)),
        line("published", Kind.HEADER, rf"(?P<date>{DAY})(?:,? \d{{1,2}}:\d\d ?[AP]M ET)?", where="head", longest=40,
             follows=("title", "source", "byline"),
             examples=("September 19, 2022",)),
    ),
)

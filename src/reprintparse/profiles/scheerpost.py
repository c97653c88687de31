"""ScheerPost: Robert Scheer's site, its own columns and many from other outlets.

Head: title, "By NAME / OUTLET". Tail: "Please share this story and help us grow our network!", the author's name and
biography, an "Editor's Note" that turns into an appeal for donations.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="scheerpost",
    title="ScheerPost",
    sites=("scheerpost.com",),
    aliases=("ScheerPost", "Scheerpost", "SCHEERPOST", "scheerpost.com"),
    rules=(
        line("byline", Kind.HEADER,
             rf"By (?P<author>{NAMES}) ?/ ?(?:(?:Original to )?(?P<republisher>ScheerPost)"
             rf"|(?P<source>(?!Original)[\p{{Lu}}\d][^\n/]{{1,60}}))", where="head", head="By ", longest=140,
             examples=("By Ana Ruiz / Arden Review", "By Ana Ruiz / Original to ScheerPost")),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{20,300}", label="subtitle", where="head", longest=310,
             follows=("published", "title"), awaits="byline",
             examples=("\"They sold the land under the mill,\" said one miller, \"and now the rent is too high.\"",)),
        line("grow", Kind.CALL_TO_ACTION, r"Please share this story and help us grow our network!", label="social",
             identifies=True,
             examples=("Please share this story and help us grow our network!",)),
        span("appeal", Kind.CALL_TO_ACTION,
             r"(?:Editor's Note: )?At a moment when the once vaunted model of responsible journalism is "
             r"overwhelmingly the play thing of self-serving billionaires and their corporate scribes, alternatives "
             r"of integrity are desperately needed, and ScheerPost is one of them\."
             r"(?: Please support our independent journalism by [^\n]{10,300}?\.)?"
             r"(?: We can't thank you enough, and promise to keep bringing you this kind of vital news\.)?",
             label="support",
             stem=("Editor's Note: At a moment when the once", "Editor’s Note: At a moment when the once",
                   "At a moment when the once vaunted model"), lead="", identifies=True, longest=1200,
             examples=("Editor's Note: At a moment when the once vaunted model of responsible journalism is overwhelmingly the play thing of self-serving billionaires and their corporate scribes, alternatives of integrity are desperately needed, and ScheerPost is one of them.",)),
        span("support", Kind.CALL_TO_ACTION,
             r"(?:Please support our independent journalism by contributing to our online donation platform, Network "
             r"for Good[^\n.]{0,120}\.|We can't thank you enough, and promise to keep bringing you this kind of "
             r"vital news\.|You can also make a donation to our PayPal or subscribe to our Patreon\.)", label="support",
             lead="", identifies=True,
             stem=("Please support our independent journalism by contributing",
                   "We can't thank you enough, and promise", "We can’t thank you enough, and promise",
                   "You can also make a donation to our PayPal"),
             examples=("You can also make a donation to our PayPal or subscribe to our Patreon.",)),
    ),
)

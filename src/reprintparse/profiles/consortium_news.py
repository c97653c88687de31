"""Consortium News: independent reporting founded by Robert Parry.

Head: title, a deck that ends with "reports NAME" or starts with "Exclusive:", "By NAME", "Special to Consortium News".
Tail: the author's biography, "The views expressed are solely those of the author and may or may not reflect those of
Consortium News", an appeal for the current fund drive. Reprints: "Reprinted with permission from Consortiumnews.com."
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

OUTLETS = (
    r"(?:Common Dreams|TomDispatch(?:\.com)?|The Conversation|Pearls and Irritations|Declassified (?:UK|Australia)|(?:Original to )?Scheer[Pp]ost|Mint ?[Pp]ress News"
    r"|Peoples Dispatch|The Intercept|Inter Press Service|Globetrotter|Independent Media Institute|The Grayzone|openDemocracy|Tricontinental[\p{L}: ]{0,40}|Truthout"
    r"|Middle East Eye|Al Mayadeen|Drop Site News|The Dissenter|The Floutist|Moon of Alabama|Antiwar\.com)"
)
NAME = r"Consortium ?[Nn]ews(?:\.com)?"

PROFILE = Profile(
    name="consortium-news",
    title="Consortium News",
    sites=("consortiumnews.com",),
    aliases=("Consortium News", "ConsortiumNews", "Consortiumnews", "Consortiumnews.com", "ConsortiumNews.com"),
    rules=(
        line("special", Kind.HEADER, rf"(?:(?i:by) (?P<author>{NAMES}) )?Special [Tt]o (?P<source>{NAME})", label="byline", where="head",
             tail=("onsortium News", "onsortiumnews", "onsortiumNews", "ews.com"), identifies=True,
             examples=("Special to Consortium News", "By Ana Ruiz Special to Consortium News")),
        line("outlet", Kind.HEADER, rf"(?P<source>{OUTLETS}|[\w-]{{2,40}}\.(?:com|org|net|au|uk)(?:\.au)?)", label="source", where="head", longest=60, follows="byline",
             examples=("Common Dreams", "ArdenPost.com")),
        line("from", Kind.ATTRIBUTION, r"This (?:article|piece) is from (?P<source>[\p{Lu}][^\n]{2,60}?)(?: and republished with permission)?\.", label="origin", where="tail", head="This ",
             examples=("This article is from Common Dreams.",), near_misses=("This article is from the heart.",)),
        line("deck", Kind.HEADER, r"(?i:exclusive): .{20,400}", label="subtitle", where="head", longest=420, head=("Exclusive:", "EXCLUSIVE:"),
             examples=("Exclusive: The ferry never came, and the council knew that it would not, writes Ana Ruiz.",)),
        line("views", Kind.LEGAL,
             rf"(?:The )?[Vv]iews expressed (?:in this article )?are solely those of the author and (?:may or may not|do not necessarily) reflect those of {NAME}\.?",
             label="disclaimer", head=("The views expressed ", "Views expressed "), identifies=True,
             examples=("The views expressed are solely those of the author and may or may not reflect those of Consortium News.",),
             near_misses=("The views expressed are solely those of the author.",)),
        line("donate", Kind.CALL_TO_ACTION,
             rf"If you (?:enjoyed|value|valued) this original article,? please consider making a donation to {NAME} so we can bring you more stories like this one\.",
             label="support", head="If you ", where="tail", identifies=True,
             examples=("If you enjoyed this original article please consider making a donation to Consortium News so we can bring you more stories like this one.",)),
        line("fund-drive", Kind.CALL_TO_ACTION,
             r"(?:Please )?(?i:support|donate today to|donate to|contribute to) (?:CN's|[Oo]ur)(?: [\p{L}\p{N}]{2,12}){0,3} [Ff]und [Dd]rive[!.]?|Please (?i:contribute|donate) to Consortium News.{0,60}",
             label="support", where="tail", head=("Please Support ", "Support ", "Donate ", "Please Contribute ", "Please Donate "),
             examples=("Donate Today to CN's 2022 Fall Fund Drive", "Support CN's Winter Fund Drive!"),
             near_misses=("Support Our Town.", "Support our harbor.",)),
        line("donate-how", Kind.CALL_TO_ACTION, r"Donate securely (?:with|by) (?:PayPal|credit card).{0,120}", label="support", where="tail",
             examples=("Donate securely with PayPal here.",)),
        line("more-on-topic", Kind.INSERT, rf"\[For more on this topic, see {NAME}(?:'s)? .{{4,300}}\]?", label="related",
             identifies=True, examples=("[For more on this topic, see Consortiumnews.com's “The Ferry That Never Came.”]",)),
        line("origin", Kind.ATTRIBUTION,
             rf"(?:Re(?:printed|published) with permission from|(?:This (?:article|piece|story) )?(?:was )?[Oo]riginally published (?:by|at|on|in)|An earlier version of this article (?:was published|appeared) (?:on|at|in)) (?P<source>{NAME}) ?\.?",
             tail=("ews.com.", "ews.com", "tium News.", "tium News"), where="tail", identifies=True,
             examples=("Reprinted with permission from Consortiumnews.com.", "This article was originally published at Consortium News.")),
    ),
)

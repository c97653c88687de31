"""Popular Resistance: a daily collection of articles from left outlets.

Head: "Skip to content", "View Featured Image", title, "Above Photo: ...", deck, "By NAME, OUTLET." with its full stop, date,
"| Educate!, Newsletter".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, NAMES

SECTION = r"(?:Educate!|Resist!|Create!|Organize!|Strategize!|Newsletter|Clearing The FOG|Featured|From Our Staff)"

SECTIONS = ("Educate!", "Resist!", "Create!", "Organize!", "Strategize!")

PROFILE = Profile(
    name="popular-resistance",
    title="Popular Resistance",
    sites=("popularresistance.org",),
    aliases=("Popular Resistance", "PopularResistance.org", "Popular Resistance.org"),
    rules=(
        line("featured", Kind.FURNITURE, r"View Featured Image", label="navigation", head="View Featured Image",
             identifies=True, longest=30,
             examples=("View Featured Image",)),
        line("caption", Kind.MEDIA, r"Above (?:[Pp]hoto|[Ii]mage): ?(?P<credit>[^\n]{3,400})",
             head=("Above Photo:", "Above photo:", "Above Image:", "Above image:"), longest=440, identifies=True,
             examples=("Above Photo: Drivers at the depot. Ana Ruiz / Arden Ledger.",)),
        line("title", Kind.HEADER, rf"(?!{SECTION})[\p{{Lu}}\d\"'‘“][^\n]{{6,180}}(?<![.;,:])", where="head",
             longest=190, follows=("navigation", ""), below=r"Above (?:[Pp]hoto|[Ii]mage):|By \p{Lu}",
             examples=("Bus Drivers Win The Right To Refuse A Broken Bus",)),
        line("deck", Kind.HEADER, r"(?!By )[\p{Lu}\d\"'‘“][^\n]{15,300}", label="subtitle", where="head", longest=310,
             follows=("caption", "title"), below=r"By \p{Lu}[^\n]{3,100}, [^\n]{2,80}\.$",
             examples=("A morning in Arden ended with a signed agreement by lunch.",)),
        line("suppressed", Kind.CALL_TO_ACTION,
             r"Independent media outlets are being suppressed and dropped by corporations like Google, Facebook and "
             r"Twitter\.(?: Sign up for our daily email digest before it's too late so you don't miss the latest "
             r"movement news\.)?", label="subscribe", identifies=True,
             head="Independent media outlets are being suppressed",
             examples=("Independent media outlets are being suppressed and dropped by corporations like Google, Facebook and Twitter. Sign up for our daily email digest before it’s too late so you don’t miss the latest movement news.",)),
        line("byline", Kind.HEADER, rf"By (?P<author>{NAMES}), (?P<source>[\p{{Lu}}\d][^\n]{{1,70}}?)\.(?: ?[-–—])?",
             where="head", head="By ", longest=160,
             examples=("By Ana Ruiz, Arden Ledger.",)),
        line("topics", Kind.HEADER, rf"(?:(?P<date>{DAY}) ?)?(?:\| ?)?(?P<topics>{SECTION}(?:, ?{SECTION}){{0,4}})",
             where="head", longest=110, identifies=True, head=SECTIONS, tail=SECTIONS,
             examples=("Educate!, Strategize!", "October 12, 2021 | Educate!")),
    ),
)

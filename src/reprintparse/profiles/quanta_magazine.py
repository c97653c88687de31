"""Quanta Magazine: journalism on mathematics and science from the Simons Foundation, reprinted by other magazines.

The page, top to bottom. Head: topic, title, deck, author, date. Body. Tail: corrections, and in which outlet the
article was reprinted. Those outlets carry "Original story reprinted with permission from Quanta Magazine, ..."
"""

from reprintparse import Kind, Profile, line

ABOUT = (
    r"(?:,? an editorially independent (?:online )?(?:publication|division"
    r"|magazine) of (?:the )?(?:Simons ?Foundation(?:\.org)?)[^\n.]{0,240})"
)

PROFILE = Profile(
    name="quanta-magazine",
    title="Quanta Magazine",
    sites=("quantamagazine.org",),
    aliases=("Quanta Magazine", "Quanta", "quantamagazine.org"),
    rules=(
        line("origin", Kind.ATTRIBUTION,
             rf"(?:Original story |This (?:article|story) (?:is |was )?|Story "
             rf"|Article )?[Rr]eprinted with permission from (?P<source>Quanta Magazine)"
             rf"(?:'s Abstractions blog)?{ABOUT}?\.?",
             head=("Original story reprinted with permission from Quanta", "Reprinted with permission from Quanta",
                   "This article is reprinted with permission from Quanta",
                   "This story is reprinted with permission from Quanta",
                   "This article was reprinted with permission from Quanta"), identifies=True, longest=500,
             examples=("Original story reprinted with permission from Quanta Magazine, an editorially independent publication of the Simons Foundation whose mission is to enhance public understanding of science by covering research developments and trends in mathematics and the physical and life sciences.",
                       "Reprinted with permission from Quanta Magazine’s Abstractions blog.")),
        line("origin-first", Kind.ATTRIBUTION,
             rf"This (?:article|story) (?:was )?(?:originally |first )(?:published|appeared) (?:in|on"
             rf"|by) (?P<source>Quanta Magazine){ABOUT}?\.?", label="origin", identifies=True,
             head=tuple(f"This {piece} {way} Quanta Magazine" for piece in ("article", "story") for way in
                        ("was originally published in", "was originally published by", "was originally published on", "originally appeared in", "originally appeared on", "first appeared in")),
             examples=("This story originally appeared in Quanta Magazine.",)),
        line("reprinted-elsewhere", Kind.ATTRIBUTION,
             r"This article was reprinted (?:on|in) (?P<republisher>[A-Z][\w .'-]{2,40}?(?:\.com)?)(?: and (?:on"
             r"|in) [A-Z][\w .'-]{2,40}?)?(?: in (?:Spanish|Italian|French|German|Japanese|Portuguese))?\.?",
             label="origin",
             examples=("This article was reprinted on Wired.com.",)),
    ),
)

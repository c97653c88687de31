"""Le Grand Soir (legrandsoir.info): a French militant journal, much of it reprinted or translated.

Tail: "URL de cet article 12345" with the address, "Tags :", same author and same theme, the copyleft notice.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import URL

PROFILE = Profile(
    name="le-grand-soir",
    title="Le Grand Soir",
    sites=("legrandsoir.info",),
    aliases=("Le Grand Soir", "LeGrandSoir", "Legrandsoir", "legrandsoir.info", "LGS", "www.legrandsoir.info"),
    rules=(
        line("menu", Kind.FURNITURE, r"RSS Syndication ?Twitter ?Facebook(?: ?FeedBurner ?NetVibes)?|Rechercher",
             label="navigation", where="head", longest=60,
             head=("RSS Syndication", "RSS SyndicationTwitter", "Rechercher"),
             examples=("RSS SyndicationTwitterFacebook",)),
        line("address", Kind.ATTRIBUTION, rf"URL de cet article \d{{1,6}}(?: ?:)?(?: ?(?P<url>{URL}))?", label="origin",
             where="tail", head="URL de cet article", longest=240,
             examples=("URL de cet article 12345",)),
        line("copyleft", Kind.LEGAL,
             r"(?:COPYRIGHT ?: ?)?(?:© ?)?Copyleft (?P<republisher>Le Grand Soir) ?[-–—] ?"
             r"(?P<permission>Diffusion autorisée et même encouragée)\.?(?: Merci de mentionner les sources\.)?",
             label="license", identifies=True, longest=140,
             head=("© Copyleft Le Grand Soir", "Copyleft Le Grand Soir", "COPYRIGHT", "©Copyleft"),
             examples=("© Copyleft Le Grand Soir - Diffusion autorisée et même encouragée. Merci de mentionner les sources.",)),
        line("mention", Kind.LEGAL, r"Diffusion autorisée et même encouragée\.?(?: Merci de mentionner les sources\.)?",
             label="license", longest=90, head="Diffusion autorisée et même encouragée",
             examples=("Diffusion autorisée et même encouragée. Merci de mentionner les sources.",)),
        line("same", Kind.INSERT, r"(?:Même [Tt]hème|Même [Aa]uteur)", label="related", where="tail", longest=14,
             head=("Même Thème", "Même Auteur", "Même thème", "Même auteur"),
             examples=("Même Thème",)),
    ),
)

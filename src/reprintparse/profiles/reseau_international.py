"""Réseau International: a French site that takes over and translates articles on world politics.

Head: title, "par NAME". Tail: "source : OUTLET" or its address, "traduction NAME – Réseau International".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import URL

PROFILE = Profile(
    name="reseau-international",
    title="Réseau International",
    sites=("reseauinternational.net",),
    aliases=("Réseau International", "Reseau International", "reseauinternational.net", "RI"),
    rules=(
        line("source", Kind.ATTRIBUTION,
             rf"(?i:source) ?: ?(?:(?P<url>{URL})|(?P<source>(?:www\.)?[\w-]{{2,40}}(?:\.\p{{Ll}}{{2,6}}){{1,2}}"
             rf"|\p{{Lu}}[^\n.!?]{{1,60}}))(?: (?:via|par) [^\n.!?]{{2,50}})?", label="origin", where="tail",
             head=("source", "Source"), longest=300,
             examples=("source : Arden Post", "source : https://ardenpost.example/le-moulin via La Gazette")),
        line("translated", Kind.ATTRIBUTION,
             r"(?i:traduction|traduit)(?: ?:| par)?(?: [^\n]{1,60}?)?(?: ?[–—-] ?| pour | )Réseau International\.?",
             label="credit", tail=("Réseau International", "Réseau International."), identifies=True, longest=120,
             head=("traduction", "Traduction", "Traduit", "traduit"),
             examples=("Traduction : Ana – Réseau International", "traduction Réseau International",
                       "Traduit par Ana Ruiz pour Réseau International")),
    ),
)

"""Esquerda.net: a Portuguese left-wing news site, own stories, those of the agency Lusa and translations.

Tail: "Artigo publicado em OUTLET", "Traduzido por NAME para o Esquerda.net".
"""

from reprintparse import Kind, Profile, span
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="esquerda-net",
    title="Esquerda.net",
    sites=("esquerda.net",),
    aliases=("Esquerda.net", "esquerda.net", "Esquerda.Net"),
    rules=(
        span("translated", Kind.ATTRIBUTION,
             rf"(?:Tradução|Traduzido|Traduzida)(?: (?:de|por))? ?:? ?(?P<translator>{NAMES}(?: e {NAMES})?),? "
             rf"(?:para|do) (?:o )?Esquerda\.net\.?", label="credit", stem=("Tradução", "Traduzido ", "Traduzida "),
             identifies=True,
             examples=("Tradução de Ana Ruiz para o Esquerda.net", "Traduzido por Ana Ruiz para o Esquerda.net.")),
    ),
)

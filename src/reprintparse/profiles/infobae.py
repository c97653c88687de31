"""Infobae: an Argentine daily on the web, which carries stories of agencies and of The Conversation.

Head: "TITLE - Infobae", menu, title, deck, "Por NAME", "21 May, 2023 04:10 a.m.", "Compartir". Captions end in their credit,
"(Imagen Ilustrativa Infobae)". Tail: who the author is, where the article is from, "Seguir leyendo:" with headlines.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="infobae",
    title="Infobae",
    sites=("infobae.com",),
    aliases=("Infobae", "infobae", "INFOBAE", "infobae.com", "Infobae América"),
    rules=(
        line("page-title", Kind.HEADER, r"(?P<title>[^\n|]{8,220}?) [|–-] (?P<republisher>Infobae)", label="title",
             where="head", tail=("- Infobae", "| Infobae", "– Infobae"), longest=240, identifies=True, first=True,
             examples=("El molino de Arden reabre - Infobae",)),
        line("menu", Kind.FURNITURE, r"Últimas Noticias", label="navigation", where="head", head="Últimas Noticias",
             longest=18,
             examples=("Últimas Noticias",)),
        line("section", Kind.FURNITURE,
             r"Tendencias|Salud|Política|Economía|Sociedad|Deportes|América|Mundo|Opinión|Policiales|Teleshow|Cultura"
             r"|México|Colombia|Perú|España|Dólar hoy|Game On", label="navigation", where="head", longest=12,
             follows="navigation",
             examples=("Tendencias",)),
        line("caption", Kind.MEDIA,
             r"[\p{Lu}\d¿¡\"“'«][^\n]{8,400} ?\((?P<credit>(?:Imagen [Ii]lustrativa Infobae|Infobae/[^()\n]{2,50}"
             r"|[^()\n]{2,50}/Infobae|(?:Foto|Crédito|Imagen): ?Infobae))\)", label="caption", longest=480, tail=")",
             stem=("Infobae",), identifies=True,
             examples=("La rueda se mantuvo estable en el molino de Arden (Imagen Ilustrativa Infobae)",),
             near_misses=("La rueda se paró, según la nota (Infobae).",)),
        line("bio", Kind.ATTRIBUTION,
             rf"(?P<author>{PERSON}) es (?i:(?:profesora?|catedrátic[oa]|investigadora?|doctora?|directora?"
             rf"|docente)\b)"
             r"[^\n]{2,200}(?:Universi|Instituto|CSIC|CONICET|Hospital)[^\n]{0,120}", where="tail", stem=" es ",
             longest=380,
             examples=("Ana Ruiz es Profesora titular de Historia, Universidad del Valle de Arden.",)),
    ),
)

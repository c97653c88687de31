"""Rebelión (rebelion.org): left-wing articles in Spanish from many outlets, with permission of their authors.

Head: "Recomiendo: 0", perhaps a line above the headline, the headline, "Por AUTHOR | DATE | THEME" in one line or three,
"Fuentes: OUTLET" and the first words of the article, cut; before 2020 the date, the title, the author and the outlet, a
line each. Tail: "Fuente: ADDRESS", and the notice that Rebelión published the article with the author's permission under
Creative Commons.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import NAMES

HEADLINE = r"[\p{Lu}\d\"«“¿¡][^\s]{0,24}(?: [^\s]{1,24}){2,24}(?<![.;:,])"
NUMERIC = r"\d{1,2}/\d{1,2}/(?:19|20)\d\d"

PROFILE = Profile(
    name="rebelion",
    title="Rebelión",
    sites=("rebelion.org",),
    aliases=("Rebelión", "Rebelion", "rebelion.org"),
    rules=(
        line("recommend", Kind.CALL_TO_ACTION, r"Recomiendo: ?\d{0,5}", label="social", where="head",
             head="Recomiendo:", longest=20,
             examples=("Recomiendo:", "Recomiendo: 12")),
        line("recommended", Kind.CALL_TO_ACTION, r"\d{1,5}", label="social", where="head", longest=5, follows="social",
             examples=("12",)),
        line("byline", Kind.HEADER,
             rf"Por (?P<author>{NAMES})(?: ?\| ?(?P<date>{NUMERIC})(?: ?\| ?(?P<topics>[\p{{Lu}}][^\n|]{{2,50}}))?)?",
             where="head", head="Por ", longest=180,
             examples=("Por Ana Ruiz | 12/03/2019 | Ecología social", "Por Ana Ruiz")),
        line("published", Kind.HEADER, rf"(?:\| ?)?(?P<date>{NUMERIC})(?: ?\| ?(?P<topics>[\p{{Lu}}][^\n|]{{2,50}}))?",
             where="head", longest=80, head=tuple("0123456789|"),
             examples=("21/03/2019", "21/03/2019 | Ecología social")),
        line("published-above", Kind.HEADER, r"(?P<date>\d{2}-\d{2}-(?:19|20)\d\d)", label="published", where="head",
             longest=12, shortest=10,
             examples=("05-10-2016",)),
        line("title-below", Kind.HEADER, HEADLINE, label="title", where="head", longest=190, follows="published",
             awaits="byline",
             examples=("El pueblo que reparó su molino",)),
        line("author-below", Kind.HEADER, rf"(?P<author>{NAMES})", label="byline", where="head", longest=90,
             follows="title",
             examples=("Ana Ruiz",)),
        line("outlet-below", Kind.HEADER, r"(?P<source>\p{Lu}[^\n\d]{2,48}(?<![.,;:]))", label="source", where="head",
             longest=50, follows="byline",
             examples=("El Correo de Arden",)),
        line("theme", Kind.HEADER, r"(?:\| ?)?(?P<topics>\p{Lu}[\p{L},.]{2,20}(?: [\p{L},.]{1,20}){0,3}(?<![.,]))",
             label="topics", where="head", longest=44, follows="published",
             examples=("Ecología social",)),
        line("sources", Kind.HEADER,
             r"Fuentes: ?(?P<source>[\p{Lu}\p{N}][^\n\[\]]{1,70}?)(?: ?(?P<as_caption>\[(?:Imagen|Foto"
             r"|Ilustración): (?P<credit>[^\n\]]{3,240})\]))?", label="source", where="head", head="Fuentes:",
             longest=340,
             examples=("Fuentes: El Correo de Arden",
                       "Fuentes: El Correo de Arden [Imagen: el molino en marzo. Créditos: Ana Ruiz]")),
        line("headline", Kind.HEADER, HEADLINE, label="title", where="head", longest=190, awaits=("source", "byline"),
             follows=("", "social", "subtitle"),
             examples=("«El molino es una continuación del río»", "El pueblo que reparó su molino")),
        line("above-headline", Kind.HEADER, HEADLINE, label="subtitle", where="head", longest=190, follows="social",
             awaits="title",
             examples=("Entrevista a Ana Ruiz (y II)",)),
        line("summary", Kind.HEADER, r"[\p{Lu}«¿¡\d][^\n]{60,700}\[…\]", label="subtitle", where="head", longest=720,
             follows="source", tail="[…]",
             examples=("Se cumplen cincuenta años de la caída del molino de Arden, y el pueblo recuerda a la molinera que […]",)),
        line("bio", Kind.ATTRIBUTION,
             rf"{NAMES} (?:es|son) (?:un |una |el |la )?(?:(?:\p{{Ll}}{{3,14}} y )?(?:periodista|escritora?"
             rf"|profesora?|historiadora?|economista|socióloga?|filósof[oa]|abogad[oa]|investigadora?|politólog[oa]"
             rf"|activista|poeta|ensayista|analista|médic[oa]|docente|militante)s?)\b[^\n]{{0,300}}\.", label="bio",
             where="tail", stem=(" es ", " son "), longest=420,
             examples=("Ana Ruiz es periodista.", "Ana Ruiz es escritora y activista en Arden.")),
        line("permission", Kind.LEGAL,
             r"(?P<republisher>Rebelión) ha publicado este artículo con (?:el permiso|la autorización"
             r"|permiso) (?:expreso )?de(?:l| la| los| las)? ?(?:autor|autora|autores"
             r"|autoras)?[^\n]{0,20}mediante una (?P<license>licencia de Creative Commons"
             r"|licencia Creative Commons)[^\n]{0,120}", label="license", identifies=True, longest=300,
             head="Rebelión ha publicado este",
             examples=("Rebelión ha publicado este artículo con el permiso de la autora mediante una licencia de Creative Commons, respetando su libertad para publicarlo en otras fuentes.",)),
        line("free-copy", Kind.LEGAL,
             r"(?:Esta traducción|Este artículo) se puede reproducir libremente[^\n]{5,200}Rebelión[^\n]{0,80}",
             label="license", identifies=True, head=("Esta traducción se puede", "Este artículo se puede"), longest=340,
             examples=("Esta traducción se puede reproducir libremente a condición de respetar su integridad y mencionar al autor, al traductor y Rebelión como fuente de la traducción.",)),
        line("translated", Kind.ATTRIBUTION,
             r"Traducid[oa] (?:del [\p{Ll}]{4,12} )?(?:para Rebelión )?por (?P<translator>[\p{Lu}][^\n.]{2,60})\.?",
             label="credit", where="tail", head=("Traducido ", "Traducida "),
             examples=("Traducido del inglés para Rebelión por Ana Ruiz",)),
        span("with-leave", Kind.LEGAL,
             r"Rebelión ha publicado este artículo con (?:el permiso|la autorización) de(?:l autor|la autora"
             r"|los autores| la autora) mediante una licencia de (?P<license>Creative Commons), respetando su "
             r"libertad para publicarlo en otras fuentes\.", label="license", lead="",
             stem="Rebelión ha publicado este artículo", identifies=True,
             examples=("Rebelión ha publicado este artículo con el permiso del autor mediante una licencia de Creative Commons, respetando su libertad para publicarlo en otras fuentes.",)),
    ),
)

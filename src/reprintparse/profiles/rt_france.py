"""RT France (francais.rt.com): the French edition of RT.

Head: title, date and hour, a picture with "© NAME Source: AGENCY". Between paragraphs "Lire aussi : ...". Tail: under columns
the notice that what they say is their authors'.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="rt-france",
    title="RT France",
    sites=("francais.rt.com", "rtfrance.tv"),
    aliases=("RT France", "RT en français", "RT en Français", "RT Français", "francais.rt.com"),
    rules=(
        line("credit", Kind.MEDIA,
             r"(?:[\p{Lu}\"«“][^\n©]{8,300} )?© (?P<credit>[^\n©]{2,60}) Source ?: (?:AFP|Reuters|Sputnik|AP"
             r"|RT France|Ruptly|Getty Images|Global Look Press|Twitter|Facebook|YouTube)", label="caption",
             stem=" Source", longest=400, identifies=True,
             examples=("© Anne Lefort Source: AFP", "Le moulin d'Arden © Jean Morel Source: Reuters"),
             near_misses=("© 2016 La Gazette du Val. Source: AFP, Reuters",)),
        line("views", Kind.LEGAL,
             r"Les opinions, assertions et points de vue exprimés dans cette section sont le fait de leurs? auteurs? "
             r"et ne peuvent en aucun cas être imputés à RT(?: France)?\.?", label="disclaimer", identifies=True,
             examples=("Les opinions, assertions et points de vue exprimés dans cette section sont le fait de leur auteur et ne peuvent en aucun cas être imputés à RT.",)),
    ),
)

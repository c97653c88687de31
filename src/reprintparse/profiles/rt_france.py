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
        line("illustration", Kind.MEDIA, r"[\p{Lu}«\"][^\n]{10,240}\(image d'illustration\)\.?", label="caption",
             longest=270, stem="(image d",
             examples=("Un moulin au bord de la rivière (image d'illustration).",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“'‘«][^\n]{40,420}[.?!]", label="subtitle", where="head", longest=440,
             follows="caption", below=r"[^\n]{60}",
             examples=("La roue tourne de nouveau. Pour la meunière Ana Ruiz, ce n'est ni un rêve ni un hasard, mais un choix.",)),
        line("columnist", Kind.ATTRIBUTION,
             r"(?P<author>\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){1,3}) est (?:un |une |le "
             r"|la )?(?:économiste|journaliste|essayiste|écrivain|historien|politologue|avocat|diplomate|analyste"
             r"|géopolitologue|sociologue|ancien|professeur)[^\n]{4,400}", label="bio", where="head", longest=480,
             follows=("subtitle", "caption", "published"),
             examples=("Ana Ruiz est économiste et essayiste. Elle est l'auteur de La Roue.",)),
    ),
)

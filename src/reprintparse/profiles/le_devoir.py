"""Le Devoir: a Montreal daily, which carries stories of Agence France-Presse and La Presse canadienne.

Head: "TITLE | Le Devoir", breadcrumbs, title, "Photo: NAME AGENCY" and the caption in one line, the agency as author, date, section.
Tail: "À voir en vidéo".
"""

from reprintparse import Kind, Profile, line

SECTION = (
    r"(?:Monde|Europe|États-Unis|Amériques|Asie|Afrique|Moyen-Orient|Politique|Québec|Canada|Économie|Culture|Société"
    r"|Éducation|Santé|Environnement|Sports|Science|Montréal|Opinion|Lire|Cinéma|Musique|Théâtre)"
)

PROFILE = Profile(
    name="le-devoir",
    title="Le Devoir",
    sites=("ledevoir.com",),
    aliases=("Le Devoir", "ledevoir.com", "LeDevoir.com"),
    rules=(
        line("page-title", Kind.HEADER, r"(?P<title>[^\n|]{8,220}?) \| (?P<republisher>Le Devoir)", label="title",
             where="head", tail="| Le Devoir", longest=240, identifies=True,
             examples=("Le moulin d'Arden rouvre | Le Devoir",)),
        line("section", Kind.HEADER, rf"(?P<topics>{SECTION})", label="topics", where="head", longest=16,
             follows="published",
             examples=("Europe",)),
        line("picture", Kind.MEDIA,
             r"Photo ?: (?P<credit>[\p{Lu}][^\n.!?]{2,60}(?:Agence France-Presse|La Presse canadienne"
             r"|Associated Press|Le Devoir|Getty Images|Archives Le Devoir))(?: [\p{Lu}][^\n]{8,300})?",
             label="caption", where="head", head=("Photo: ", "Photo : "), longest=400,
             examples=("Photo: Anne Lefort Agence France-Presse Le moulin d'Arden, lundi matin",)),
        line("video", Kind.INSERT, r"À voir en vidéo", label="related", where="tail", head="À voir en vidéo",
             longest=18,
             examples=("À voir en vidéo",)),
    ),
)

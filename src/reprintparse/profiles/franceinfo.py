"""franceinfo (francetvinfo.fr): French public broadcasters' site; it prints AFP and the stories of their own stations.

Head: title, deck, "Article rédigé par franceinfo avec AFP", the station under it, "Publié le DATE HOUR" and "Mis à jour le
DATE HOUR", reading time; old stories open with how old they are. Tail: "Voir les commentaires" and buttons to share.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

STATION = r"France (?:Télévisions|Info|Inter|Bleu|Culture|[2-5](?: \p{Lu}[\p{L}-]{2,24}){0,2})|Radio France|franceinfo"

PROFILE = Profile(
    name="franceinfo",
    title="franceinfo",
    sites=("francetvinfo.fr", "franceinfo.fr"),
    aliases=("franceinfo", "Franceinfo", "France Info", "francetvinfo.fr"),
    rules=(
        line("written", Kind.HEADER,
             rf"Article rédigé par (?P<author>franceinfo|{NAMES})(?:,? avec (?:l['’])?(?:AFP|Reuters|agences))?",
             label="byline", where="head", head="Article rédigé par", longest=120, identifies=True,
             examples=("Article rédigé par franceinfo", "Article rédigé par Anne Lefort")),
        line("station", Kind.HEADER, rf"(?P<source>{STATION})", where="head", label="source", follows="byline",
             longest=44, head=("France ", "Radio France", "franceinfo"),
             examples=("France Télévisions", "Radio France", "France 3 Normandie")),
        line("replay", Kind.MEDIA, r"Ce replay n['’]est plus disponible\.|[Vv]idéo : \d{1,3}min", label="media",
             longest=44, head=("Ce replay n", "Vidéo : ", "vidéo : "),
             examples=("Ce replay n'est plus disponible.", "vidéo : 40min")),
        line("length", Kind.FURNITURE, r"Durée de la vidéo : \d{1,3} ?min", label="navigation", where="head",
             head="Durée de la vidéo", longest=34,
             examples=("Durée de la vidéo : 19 min",)),
        line("join", Kind.CALL_TO_ACTION,
             r"Connectez-vous à votre compte franceinfo pour participer à la conversation\.", label="comment",
             longest=90, identifies=True,
             examples=("Connectez-vous à votre compte franceinfo pour participer à la conversation.",)),
    ),
)

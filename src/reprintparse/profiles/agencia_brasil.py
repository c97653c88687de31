"""Agência Brasil (agenciabrasil.ebc.com.br): the public news agency of Brazil, free to reprint with its name.

Head: title, "Publicado em 05/03/2019 - 10:30 Por NAME – Repórter da Agência Brasil - TOWN". Captions end in "/Agência
Brasil". Tail: "Edição: NAME".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import PERSON

DATE = r"(?P<date>\d{2}/\d{2}/20\d\d)(?: ?[-–] ?\d{1,2}[h:]\d\d)?"

PROFILE = Profile(
    name="agencia-brasil",
    title="Agência Brasil",
    sites=("agenciabrasil.ebc.com.br", "ebc.com.br"),
    aliases=("Agência Brasil", "Agencia Brasil", "AGÊNCIA BRASIL", "da Agência Brasil", "Da Agência Brasil", "agenciabrasil.ebc.com.br"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:Publicado em {DATE} )?(?:Por )?(?P<author>{PERSON}(?:(?:, | e ){PERSON}){{0,3}}) ?[-–—,*] ?"
             r"(?:(?:Repórter|Repórteres|Enviad[oa] [Ee]special|Estagiári[oa]"
             r"|Correspondente) )?[Dd]a (?P<source>Agência Brasil)[* ]{0,2}(?: ?[-–—] ?[\p{Lu}][\p{L} ]{2,30})?",
             where="head", stem="a Agência Brasil", longest=160, identifies=True,
             examples=("Ana Souza - Repórter da Agência Brasil", "Por Ana Souza – Repórter da Agência Brasil - Arden")),
        line("published", Kind.HEADER,
             rf"Publicado em {DATE}(?: Por [\p{{Lu}}][^\n]{{3,60}})?(?: Atualizado em [\d/ :h–-]{{8,20}})?",
             where="head", head="Publicado em ", longest=120,
             examples=("Publicado em 25/03/2019 - 10:30",)),
        line("credit", Kind.MEDIA, r"(?:[\p{Lu}\"“][^\n©]{5,300} )?© (?P<credit>[^\n©]{2,60}/Agência Brasil)",
             label="caption", tail="/Agência Brasil", longest=400,
             examples=("© Ana Souza/Agência Brasil",)),
        line("edited", Kind.ATTRIBUTION, rf"Edição: (?P<author>{PERSON}(?: e {PERSON})?)", label="credit", where="tail",
             head="Edição: ", longest=80,
             examples=("Edição: João Lima",)),
    ),
)

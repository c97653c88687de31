"""EcoDebate (ecodebate.com.br): a Brazilian daily on the environment that takes over texts of agencies and universities.

Head: the name of the site and its motto, title, "Por AUTHOR, OUTLET". Tail: "Da OUTLET, in EcoDebate, ISSN 2446-9394, DATE",
the license in brackets, how to get the daily bulletin by mail.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="eco-debate",
    title="EcoDebate",
    sites=("ecodebate.com.br",),
    aliases=("EcoDebate", "Portal EcoDebate", "ecodebate.com.br"),
    rules=(
        line("masthead", Kind.FURNITURE,
             r"(?P<republisher>EcoDebate)(?: ?[|–-] ?Site de informações, artigos e notícias socioambientais)?"
             r"|Site de informações, artigos e notícias socioambientais", label="navigation", where="head", longest=80,
             head=("EcoDebate", "Site de informações, artigos"), identifies=True,
             examples=("EcoDebate", "Site de informações, artigos e notícias socioambientais"),
             near_misses=("EcoDebate publica hoje um texto sobre o moinho.",)),
        line("origin", Kind.ATTRIBUTION,
             r"(?:(?:Da |Do |De )?(?P<source>[\p{Lu}][^\n]{2,90}), )?in EcoDebate, (?:ISSN 2446-9394, )?"
             r"(?P<date>\d{1,2}/\d{1,2}/20\d\d)", label="origin", stem="in EcoDebate,", identifies=True, longest=160,
             examples=("Da Agência do Vale, in EcoDebate, ISSN 2446-9394, 12/03/2019",
                       "in EcoDebate, ISSN 2446-9394, 12/03/2019")),
        line("license", Kind.LEGAL,
             r"\[? ?(?P<license>CC BY-NC-SA 3\.0) ?\]? ?\[? ?O conteúdo d[ao] EcoDebate[^\n]{0,400}", label="license",
             longest=460, stem="O conteúdo da EcoDebate", identifies=True,
             examples=("[CC BY-NC-SA 3.0][ O conteúdo da EcoDebate pode ser copiado, reproduzido e/ou distribuído, desde que seja dado crédito ao autor ]",)),
        line("bulletin", Kind.CALL_TO_ACTION,
             r"Inclusão na lista de distribuição do Boletim Diário da revista eletrônica EcoDebate[^\n]{0,40}"
             r"|Caso queira ser incluído\(a\) na lista de distribuição de nosso boletim diário[^\n]{0,400}",
             label="subscribe", longest=480, identifies=True,
             head=("Inclusão na lista de distribuição do Boletim", "Caso queira ser incluído(a) na lista"),
             examples=("Inclusão na lista de distribuição do Boletim Diário da revista eletrônica EcoDebate, ISSN 2446-9394,",
                       "Caso queira ser incluído(a) na lista de distribuição de nosso boletim diário, basta enviar um email para boletim@ecodebate.example .")),
    ),
)

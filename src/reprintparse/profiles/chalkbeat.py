"""Chalkbeat: a nonprofit newsroom on public schools; republishers carry one line with a newsletter address.

The page, top to bottom. Head: "By AUTHOR", date, title. Body with "Sign up for Chalkbeat CITY's free newsletter".
Tail: the reporter and an address. Republishers carry "This story was originally published by Chalkbeat. Sign up for
their newsletters at ckbe.at/newsletters".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE, EMAIL, NAMES, PERSON

PROFILE = Profile(
    name="chalkbeat",
    title="Chalkbeat",
    sites=("chalkbeat.org",),
    aliases=("Chalkbeat", "chalkbeat.org", "Chalkbeat New York", "Chalkbeat Chicago"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:[Bb]y )?(?P<author>{NAMES})(?:,| \||,? for| -) (?P<source>Chalkbeat)"
             rf"(?: [A-Z][a-z]{{1,20}}(?: [A-Z][a-z]{{1,20}})?)?", where="head", stem="Chalkbeat", longest=140,
             examples=("By Ana Ruiz, Chalkbeat", "Ana Ruiz | Chalkbeat New York")),
        line("caption", Kind.MEDIA,
             rf"(?:[\p{{Lu}}\"“‘'][^\n]{{8,420}}(?:[(\[]|[.!?\"”)] "
             rf"|[|,] ?)(?:(?:Credit|Photo|Image|Photograph|Illustration)s?(?::| by) )?"
             rf"|(?:Credit|Photo|Image|Photograph|Illustration)s?(?::| by) ){PERSON} ?/ ?(?:Chalkbeat)[)\].]{{0,2}}",
             longest=520,
             tail=("/Chalkbeat", "/ Chalkbeat", "/Chalkbeat)", "/ Chalkbeat)", "/Chalkbeat.", "/ Chalkbeat.",
                   "/Chalkbeat]", "/ Chalkbeat]"),
             examples=("The mill in winter. Ana Ruiz/Chalkbeat", "The mill in winter. (Photo by Ana Ruiz/Chalkbeat)"),
             near_misses=("The wheel stopped. It was Ana Ruiz of Chalkbeat who saw it.",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Sign up for Chalkbeat(?: [A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})?)?'s free (?:daily |weekly "
             r"|monthly )?(?:[a-z ]{0,20})?newsletter [^\n]{3,200}", label="subscribe", identifies=True,
             head="Sign up for Chalkbeat",
             examples=("Sign up for Chalkbeat Arden’s free daily newsletter to keep up with the city’s public school system.",)),
        run("origin", Kind.ATTRIBUTION,
            r"This (?:story|article) (?:was )?(?:originally |first )(?:published|appeared) (?:by|on"
            r"|in) (?P<source>Chalkbeat)(?: [A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})?)?(?:,? a nonprofit (?:news (?:site"
            r"|organization|outlet)|newsroom) covering [^\n.]{5,120})?\.?(?: Sign up for (?:their|its"
            r"|our) newsletters? at (?:https?://)?(?:ckbe\.at/newsletters?|www\.chalkbeat\.org[^\s]{0,40})\.?)?",
            identifies=True,
            head=tuple(f"This {piece} {way} Chalkbeat" for piece in ("story", "article") for way in ("was originally published by", "was originally published on", "was originally published in", "was first published by", "originally appeared on", "originally appeared in", "first appeared on", "first appeared in")),
            after=Members(r"Sign up for (?:their|its|our) newsletters?[^\n]{3,60}"),
            examples=("This story was originally published by Chalkbeat. Sign up for their newsletters at ckbe.at/newsletters.",),
            near_misses=("This story first appeared on Chalkbeat Street, where the mill stands.",)),
        line("about", Kind.ATTRIBUTION,
             r"Chalkbeat(?: [A-Z][a-z]{1,20})? is a nonprofit news (?:site|organization"
             r"|outlet) covering (?:educational change in public schools|public education)[^\n]{0,160}", label="bio",
             identifies=True, head="Chalkbeat",
             examples=("Chalkbeat is a nonprofit news site covering educational change in public schools.",)),
        run("reporter", Kind.ATTRIBUTION,
            rf"{PERSON} (?:is|covers|writes) [^\n]{{5,200}}(?:for|at) Chalkbeat"
            rf"(?: [A-Z][a-z]{{1,20}}(?: [A-Z][a-z]{{1,20}})?)?\.(?: (?:Contact|Reach"
            rf"|You can reach) [^\n]{{2,40}} at (?P<contact>{EMAIL})\.?)?", label="bio", where="tail", stem="Chalkbeat",
            after=Members(rf"(?:Contact|Reach|You can reach) [^\n]{{2,40}} at (?P<contact>{EMAIL})\.?"),
            examples=("Ana Ruiz is a reporter for Chalkbeat Arden. Contact Ana at aruiz@chalkbeat.org.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Chalkbeat)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True, head=tuple(f"{how} Chalkbeat" for how in BARE),
             examples=("Originally published by Chalkbeat.", "Republished with permission from Chalkbeat."),
             near_misses=("Originally published by Chalkbeat and long forgotten, it told of the mill.",)),
    ),
)

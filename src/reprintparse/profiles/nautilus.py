"""Nautilus: essays on science, some first printed years ago.

Inside: the call for its letter. Tail: the lead picture's credit, where a piece first stood.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="nautilus",
    title="Nautilus",
    sites=("nautil.us", "nautilus.us"),
    aliases=("Nautilus", "Nautilus Magazine", "nautil.us"),
    rules=(
        run("letter", Kind.CALL_TO_ACTION,
            r"Get the Nautilus newsletter(?: (?:Cutting-edge science, unraveled by the very brightest living thinkers"
            r"|The newest and most popular articles delivered right to your inbox)[.!]?)?", label="subscribe",
            head="Get the Nautilus newsletter", identifies=True, longest=130,
            after=Members(r"Cutting-edge science, unraveled by the very brightest living thinkers\.?|The newest and most popular articles delivered right to your inbox!?", most=2),
            examples=("Get the Nautilus newsletter\nCutting-edge science, unraveled by the very brightest living thinkers.",)),
        line("lead-image", Kind.MEDIA,
             r"Lead (?:image|art|photo|photograph|illustration)(?: collage)?(?:: | by | courtesy of )[^\n]{3,160}",
             label="caption", where="tail", head="Lead ", longest=190,
             examples=("Lead image: Ana Ruiz / Arden Images",)),
        line("classic", Kind.ATTRIBUTION,
             r"This (?:classic (?:Facts So Romantic post|article|Nautilus (?:article|story))|article|essay|story"
             r"|interview) (?:was )?(?:originally|first) (?:published"
             r"|appeared)(?: online)? in (?:our [\"“][^\n\"”]{3,60}[\"”] issue(?: in [\p{Lu}][\p{L}]{2,9},? 20\d\d)?"
             r"|[\p{Lu}][\p{L}]{2,9},? 20\d\d)\.?", label="origin", longest=200,
             head=("This classic ", "This article ", "This essay ", "This story ", "This interview "),
             examples=("This classic Facts So Romantic post was originally published in March 2018.",
                       "This article was originally published in our “Rivers” issue in March 2014.")),
        line("copyright", Kind.LEGAL,
             r"© (?P<year>20\d\d) (?P<holder>NautilusNext Inc|Nautilus Think Inc)\.?,? All rights reserved\.?",
             head="© 20", identifies=True, longest=70,
             examples=("© 2023 NautilusNext Inc., All rights reserved.",)),
    ),
)

"""NPR's member stations: their own stories and the network's, on pages of one system.

Head: "Play Live Radio", the station's name with its slogan ("Arden's NPR News Source"), "Donate", title, byline, "Published May 4, 2022 at 5:04 AM
EDT", share links, "Listen • 3:48", picture with a credit behind a stroke. Tail: the copyright of the network with "To see more, visit
https://www.npr.org.", tags, the author again with "See stories by NAME".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, NAMES, PERSON

CALL = r"(?:[KW][A-Z]{2,3}(?:-FM|-TV)?|[A-Z]{3,5})"

PROFILE = Profile(
    name="npr-stations",
    title="NPR and its member stations, on the stations' pages",
    rules=(
        line("masthead", Kind.FURNITURE,
             rf"(?P<republisher>{CALL}|\p{{Lu}}[\p{{L}} ]{{4,40}}(?:Public (?:Radio|Media)"
             rf"|Radio))(?: \d\d\d?\.\d)?(?: FM)?"
             r"(?: ?[–—|-] ?|, )[^\n]{0,60}\bNPR\b[^\n]{0,40}", label="navigation", where="head", stem="NPR",
             longest=130, identifies=True,
             examples=("WARD 90.7 - Arden's NPR News Source", "KARD 89.5 FM | Arden's NPR Station",
                       "Arden Public Radio | NPR for the Valley")),
        line("live", Kind.MEDIA, r"Play Live Radio", label="media", where="head", longest=18, identifies=True,
             examples=("Play Live Radio",)),
        line("next-up", Kind.FURNITURE, r"Next Up:?|0:00|Available On Air Stations|All Streams", label="navigation",
             where="head", head=("Next Up", "0:00", "Available On Air", "All Streams"), longest=30,
             examples=("Next Up:", "Available On Air Stations")),
        line("byline", Kind.HEADER,
             rf"[\p{{Lu}}][\p{{L}}\d .&-]{{2,40}} \| By (?P<author>{NAMES})"
             rf"(?:, (?P<source>[\p{{Lu}}][^\n,|]{{2,50}}))?", where="head", stem=" |", longest=180,
             examples=("WARD | By Ana Ruiz", "Arden Public Radio | By Ana Ruiz, Arden Post")),
        line("published", Kind.HEADER, rf"(?:Published )?(?P<date>{DATE}) at \d{{1,2}}:\d\d [AP]M [ECMPA][SD]T",
             where="head", longest=60, stem=" at ",
             examples=("Published May 4, 2022 at 5:04 AM EDT",)),
        line("picture", Kind.MEDIA,
             rf"[\p{{Lu}}\"“'‘][^\n]{{8,420}} / (?P<credit>{PERSON} (?:for|/) [\p{{Lu}}][\p{{L}} ]{{1,30}}|{CALL}|NPR"
             rf"|AP"
             r"|Getty Images|AFP (?:via|/) Getty Images)", label="caption", where="head", stem=" / ", longest=520,
             examples=("The mill by the river in Arden, Ohio. / Ana Ruiz for NPR",)),
        line("picture-credit", Kind.MEDIA, rf"(?:{PERSON} )?/ ?(?P<credit>[\p{{Lu}}][\p{{L}} /]{{1,40}})",
             label="caption", where="head", longest=70, follows=("media", "caption"), stem="/",
             examples=("Ana Ruiz / Arden Public Radio",)),
        run("stories", Kind.INSERT, rf"See stories by {NAMES}", label="related", head="See stories by ", longest=80,
            identifies=True,
            examples=("See stories by Ana Ruiz",)),
        run("tags", Kind.HEADER, r"Tags", label="topics", longest=5, where="tail",
            after=Members(r"(?P<topics>(?!See |Copyright)[\p{Lu}\d][^\n.!?]{1,40})", most=6, least=1),
            examples=("Tags\nNPR News",)),
        line("connected", Kind.CALL_TO_ACTION, r"Stay Connected", label="social", where="tail", longest=16,
             examples=("Stay Connected",)),
        line("byline-station", Kind.HEADER,
             rf"(?P<republisher>{CALL}) \| By (?P<author>{NAMES})(?: (?:-|/"
             rf"|,) (?P<source>[\p{{Lu}}][^\n,|]{{2,50}}))?", label="byline", where="head", stem=" | By ", longest=180,
             identifies=True,
             examples=("WARD | By Ana Ruiz - Arden Health News", "WARD | By Ana Ruiz")),
    ),
)

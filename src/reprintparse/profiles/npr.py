"""NPR: stories and transcripts, closed by a copyright with terms of use and a note on how transcripts are made."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="npr",
    title="NPR",
    sites=("npr.org",),
    aliases=("NPR", "National Public Radio", "NPR News", "npr.org"),
    rules=(
        line("name", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="head", longest=40,
             follows=("published", "topics"),
             examples=("Ana Ruiz",)),
        line("heard-on", Kind.HEADER,
             r"(?:Heard on|From) (?P<topics>Morning Edition|All Things Considered|Weekend Edition (?:Saturday|Sunday)"
             r"|Fresh Air|Here & Now)", label="topics", where="head", longest=50, identifies=True,
             head=("Heard on ", "From "),
             examples=("Heard on Morning Edition",)),
        line("hide-caption", Kind.MEDIA, r".{5,500} hide caption", label="caption", tail="hide caption", longest=540,
             examples=("The ferry crosses the river. Ana Ruiz/Arden Radio hide caption",)),
        line("photo-credit", Kind.MEDIA, rf"(?P<credit>{PERSON} ?/ ?(?:for )?\p{{Lu}}[\p{{L}} .&'-]{{1,40}})",
             label="caption", where="head", longest=80, follows=("published", "caption", "navigation"),
             examples=("Ana Ruiz/Arden Public Radio",)),
        line("copyright", Kind.LEGAL,
             r"Copyright © (?P<year>(?:19|20)\d\d) (?P<holder>NPR)\. ?All rights reserved\."
             r"(?: Visit our website terms of use and permissions pages at ?"
             r"(?:www\.npr\.org)? ?for further information\.)?", head="Copyright", identifies=True,
             examples=("Copyright © 2023 NPR. All rights reserved. Visit our website terms of use and permissions pages at www.npr.org for further information.",)),
        line("to-see-more", Kind.LEGAL,
             r"Copyright (?P<year>20\d\d) (?P<holder>NPR)\. To see more, visit "
             r"(?:https?://(?:www\.)?(?P<source>npr\.org)/?|(?P<source>NPR))\.?", label="copyright",
             head="Copyright 20", identifies=True,
             examples=("Copyright 2020 NPR. To see more, visit https://www.npr.org.",
                       "Copyright 2020 NPR. To see more, visit NPR.")),
        line("transcript", Kind.ATTRIBUTION,
             r"(?:NPR transcripts are created on a rush deadline|Accuracy and availability of NPR transcripts may "
             r"vary\.).{0,500}", label="note", head=("NPR transcripts are created", "Accuracy and availability of NPR"),
             longest=700, identifies=True,
             examples=("NPR transcripts are created on a rush deadline by an NPR contractor. This text may not be in its final form and may be updated or revised in the future. Accuracy and availability may vary. The authoritative record of NPR's programming is the audio record.",)),
        line("partner-copyright", Kind.LEGAL,
             r"Copyright (?P<year>20\d\d) (?P<holder>(?!NPR)[\p{Lu}\d][^\n.]{1,60})\. To see more, visit "
             r"(?:(?P<url>https?://[^\s]{4,80}?)|[\p{Lu}\d][^\n.]{1,60})\.?", label="copyright", where="tail",
             head="Copyright 20", longest=220,
             examples=("Copyright 2014 Arden Radio. To see more, visit http://www.arden.example/.",)),
        line("from", Kind.HEADER,
             r"From (?P<source>(?:The )?[\p{Lu}][\p{L}\d.'’&-]{1,24}(?: [\p{Lu}][\p{L}\d.'’&-]{0,24}){0,4})",
             label="source", where="head", follows=("byline", "source"), head="From ", longest=60,
             examples=("From Arden Public Radio",), near_misses=("From here on the river is calm.",)),
        line("listen", Kind.MEDIA, r"Listen to the Story|\d{1,2} min \d{1,2} sec|\d{1,2}-Minute Listen", label="media",
             where="head", head=("Listen to the Story", *"0123456789"), longest=24,
             examples=("Listen to the Story", "3 min 52 sec")),
        line("player", Kind.CALL_TO_ACTION, r"Playlist|Download|Embed", label="social", where="head",
             follows=("media", "social"), longest=12,
             examples=("Playlist",)),
        line("transcript-link", Kind.FURNITURE, r"Transcript", label="navigation", where="head",
             follows=("media", "social"), longest=12,
             examples=("Transcript",)),
        line("caption-for", Kind.MEDIA, rf"[\p{{Lu}}\"“][^\n]{{8,400}}[.!?\"”)] (?P<credit>{PERSON} for NPR)",
             label="caption", where="anywhere", tail=" for NPR", longest=480,
             examples=("The miller at the wheel in Arden, Ohio. Ana Ruiz for NPR",),
             near_misses=("She went to Arden for NPR",)),
        run("shots", Kind.INSERT,
            r"Shots - Health News|The Salt|The Two-Way|Goats and Soda|Code Switch|Parallels|Planet Money"
            r"|All Tech Considered", label="related", longest=24,
            head=("Shots - Health News", "The Salt", "The Two-Way", "Goats and Soda", "Code Switch", "Parallels",
                  "Planet Money", "All Tech Considered"),
            after=Members(r"[\p{Lu}\d\"'‘“][^\n]{8,140}(?<![.:,;])", most=1, least=1),
            examples=("Shots - Health News\nWhen The Mill Is A Clinic",)),
        line("sponsor", Kind.INSERT, r"Become an NPR sponsor", label="advert", longest=24, identifies=True,
             examples=("Become an NPR sponsor",)),
        line("sponsor-message", Kind.INSERT, r"Sponsor Message", label="advert", longest=18,
             examples=("Sponsor Message",)),
        line("caption-toggle", Kind.MEDIA, r"Enlarge this image|toggle caption|hide caption", label="caption",
             head=("Enlarge this image", "toggle caption", "hide caption"), longest=20, identifies=True,
             examples=("Enlarge this image", "toggle caption")),
    ),
)

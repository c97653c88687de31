"""NPR: stories and transcripts, closed by a copyright with terms of use and a note on how transcripts are made."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="npr",
    title="NPR",
    sites=("npr.org",),
    aliases=("NPR", "National Public Radio", "NPR News", "npr.org"),
    rules=(
        line("name", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="head", longest=40,
             follows="published",
             examples=("Ana Ruiz",)),
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
    ),
)

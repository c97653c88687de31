"""Radio New Zealand (RNZ): news that Pacific and local papers run under community partnerships, pictures with its name."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="rnz",
    title="Radio New Zealand",
    sites=("rnz.co.nz", "radionz.co.nz", "rnz.nz"),
    aliases=("Radio New Zealand", "RNZ", "RNZ News", "RNZ Pacific", "rnz.co.nz"),
    rules=(
        line("picture", Kind.MEDIA,
             rf"[\p{{Lu}}\"“'‘][^\n]{{4,400}}[.!?”\"'’)] (?:(?:Photo|Image|Picture): ?)?RNZ ?/ ?(?P<credit>{PERSON})",
             label="caption", stem=" RNZ", longest=480, identifies=True,
             examples=("The head of the school among the first row of vines. RNZ / Ana Ruiz",
                       "Pupils at the mill. Photo: RNZ / Ana Ruiz"),
             near_misses=("The head of the school spoke to RNZ / Ana Ruiz",)),
        line("credit", Kind.MEDIA, rf"(?:Photo|Image|Picture): ?RNZ(?: ?/ ?(?P<credit>{PERSON}))?", label="caption",
             head=("Photo: RNZ", "Photo:RNZ", "Image: RNZ", "Picture: RNZ"), longest=70, identifies=True,
             examples=("Photo: RNZ / Ana Ruiz",)),
        line("community", Kind.ATTRIBUTION,
             r"This article is republished under a community partnership agreement with (?P<source>RNZ"
             r"|Radio New Zealand)\.?", label="origin",
             head="This article is republished under a community partnership", longest=110, identifies=True,
             examples=("This article is republished under a community partnership agreement with RNZ.",)),
    ),
)

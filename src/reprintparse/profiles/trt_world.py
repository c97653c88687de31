"""TRT World: Turkish broadcaster's stories, each with a last line that names the source."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="trt-world",
    title="TRT World",
    sites=("trtworld.com",),
    aliases=("TRT World", "TRTWorld", "TRT", "trtworld.com"),
    rules=(
        line("source", Kind.ATTRIBUTION,
             r"(?i:source): ?(?P<source>TRT ?World(?:\.com)?)(?: and (?:news )?agencies)?\.?", label="origin",
             head=("Source: TRT", "SOURCE: TRT", "Source:TRT", "SOURCE:TRT"), identifies=True,
             examples=("Source: TRTWorld and agencies", "SOURCE:TRT World"),
             near_misses=("Source: TRT World staff said so.",)),
    ),
)

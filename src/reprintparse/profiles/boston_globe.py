"""The Boston Globe (and Boston.com): stories closed by the writer's address and the paper's copyright."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="boston-globe",
    title="The Boston Globe",
    sites=("bostonglobe.com", "boston.com"),
    aliases=("Boston Globe", "The Boston Globe", "Boston.com", "Globe"),
    rules=(
        line("contact", Kind.FURNITURE,
             r"(?:(?:\p{Lu}[\p{L}.' -]{2,60} can be reached at|Send comments to) "
             r"(?P<contact>[\w.]{2,40}@globe\.com)\.?(?: Follow .{5,80})? ?){1,4}", where="tail",
             tail=("@globe.com.", "@globe.com"), identifies=True,
             examples=("Ana Ruiz can be reached at aruiz@globe.com.",)),
        line("copyright", Kind.LEGAL,
             r"© Copyright (?P<year>(?:19|20)\d\d) (?P<holder>(?:The )?(?:Globe Newspaper Company"
             r"|Boston Globe Media Partners,? LLC))\.?", head="© Copyright ", identifies=True,
             examples=("© Copyright 2010 Globe Newspaper Company.",), near_misses=("© Copyright 2010 Arden Post",)),
        line("formatted", Kind.FURNITURE,
             r"(?:(?P<republisher>Boston\.com) )?THIS STORY HAS BEEN FORMATTED FOR EASY PRINTING", label="navigation",
             where="head", head=("Boston.com THIS STORY", "THIS STORY HAS BEEN FORMATTED"), longest=70, identifies=True,
             examples=("Boston.com THIS STORY HAS BEEN FORMATTED FOR EASY PRINTING",)),
    ),
)

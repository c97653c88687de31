"""Middle East Eye: columns with a disclaimer in the outlet's name, reprinted elsewhere with the author's permission."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="middle-east-eye",
    title="Middle East Eye",
    sites=("middleeasteye.net",),
    aliases=("Middle East Eye", "MEE", "middleeasteye.net"),
    rules=(
        line("views", Kind.LEGAL,
             r"The views expressed in this article belong to the author and do not necessarily reflect the editorial "
             r"policy of Middle East Eye\.", label="disclaimer", identifies=True,
             examples=("The views expressed in this article belong to the author and do not necessarily reflect the editorial policy of Middle East Eye.",)),
        line("french", Kind.INSERT, r"This article is available in French on Middle East Eye French edition\.",
             label="related", identifies=True,
             examples=("This article is available in French on Middle East Eye French edition.",)),
        line("caption", Kind.MEDIA, r"[\p{Lu}\"“‘'][^\n]{8,400} \(MEE/(?P<credit>[^()\n]{2,60})\)\.?", label="caption",
             stem="(MEE/", longest=480, identifies=True,
             examples=("The miller at his wheel in the old town (MEE/Ana Ruiz)", "The mill at dusk. (MEE/Ana Ruiz)"),
             near_misses=("The miller spoke (MEE/Ana Ruiz heard him) and left.",)),
        line("reprinted", Kind.ATTRIBUTION,
             r"Re(?:printed|published) from (?:the )?(?P<source>Middle East Eye) with (?:the author's )?permission\.?",
             label="origin", head=("Reprinted from ", "Republished from "),
             examples=("Reprinted from the Middle East Eye with the author's permission.",)),
    ),
)

"""TechCrunch: technology news. Head: title, author, "@handle / 9:15 AM EDT • March 12, 2023", "Comment"."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE

PROFILE = Profile(
    name="techcrunch",
    title="TechCrunch",
    sites=("techcrunch.com",),
    aliases=("TechCrunch", "techcrunch.com"),
    rules=(
        line("published", Kind.HEADER, rf"@\w{{2,24}} / \d{{1,2}}:\d\d [AP]M [EP][DS]T ?• ?(?P<date>{DATE})",
             where="head", stem=" • ", longest=70, identifies=True,
             examples=("@anaruiz / 9:15 AM EDT • March 12, 2023",)),
        line("image", Kind.MEDIA, r"Image Credits: ?(?P<credit>[^\n.]{2,80})", label="caption", head="Image Credits:",
             longest=100,
             examples=("Image Credits: Ana Ruiz / Arden Post",)),
    ),
)

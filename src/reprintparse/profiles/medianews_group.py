"""MediaNews Group and Southern California News Group: local papers of the United States (The Denver Post, The Mercury News, Orange County Register).

Head: sections, title, "By NAME | EMAIL | PAPER", "PUBLISHED: October 6, 2021 at 5:10 p.m. | UPDATED: ...". Tail: what comments are for, where to
report one.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, EMAIL, NAMES, TIME

PROFILE = Profile(
    name="medianews-group",
    title="Newspapers of MediaNews Group (The Denver Post, The Mercury News)",
    rules=(
        line("byline", Kind.HEADER,
             rf"By (?P<author>{NAMES}) ?\| ?(?P<contact>{EMAIL}) ?\| ?(?P<source>[\p{{Lu}}][^\n|]{{3,60}})",
             label="byline", where="head", head="By ", longest=200,
             examples=("By Ana Ruiz | aruiz@post.example | The Arden Post",)),
        line("published", Kind.HEADER, rf"PUBLISHED: (?P<date>{DAY}) at {TIME}(?: ?\| ?UPDATED: {DAY} at {TIME})?",
             label="published", where="head", head="PUBLISHED: ", longest=120, identifies=True,
             examples=("PUBLISHED: October 6, 2021 at 5:10 p.m. | UPDATED: October 6, 2021 at 6:10 p.m.",)),
        line("respectful", Kind.CALL_TO_ACTION,
             r"As you comment, please be respectful of other commenters and other viewpoints\.[^\n]{0,500}",
             label="comment", head="As you comment, please be respectful of other", longest=600, identifies=True,
             examples=("As you comment, please be respectful of other commenters and other viewpoints. Our goal with article comments is to provide a space for civil, informative and constructive conversations.",)),
        line("invited", Kind.CALL_TO_ACTION,
             r"We invite you to use our commenting platform to engage in insightful conversations about issues in "
             r"our community\.[^\n]{0,700}|If you see comments that you find offensive, please use the [^\n]{5,300}",
             label="comment", longest=800, identifies=True,
             head=("We invite you to use our commenting platform", "If you see comments that you find offensive"),
             examples=("We invite you to use our commenting platform to engage in insightful conversations about issues in our community.",)),
        line("join", Kind.CALL_TO_ACTION, r"Join the Conversation", label="comment", longest=24, where="tail",
             head="Join the Conversation",
             examples=("Join the Conversation",)),
    ),
)

"""Embedded posts of other networks: Instagram, Facebook, and their signature lines.

Instagram's embed leaves the caption and "A post shared by Name (@handle) on Jun 15, 2017 at 10:05am PDT";
Facebook's leaves the text and "Posted by Name on Wednesday, February 7, 2018".
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import MONTH, WEEKDAY

WHEN = rf"(?P<date>{MONTH} \d{{1,2}}, 20\d\d)(?: at \d{{1,2}}:\d\d ?[ap]m ?[A-Z]{{2,4}})?"

PROFILE = Profile(
    name="social-posts",
    title="Embedded posts",
    always=True,
    rules=(
        span("instagram", Kind.EMBED, rf"\((?P<handle>@[\w.]{{1,40}})\) on {WHEN}", label="embed", stem="(@",
             lead=r"(?:(?:^|(?<=\n))(?P<text>[^\n]{0,600})|(?<=[.:!?]\s)(?P<text>[^\n]{0,300}?)|)A (?:post|video|photo) (?:shared|posted) by (?P<author>[^\n]{1,80}?) ?",
             examples=("Sunday on the pier #arden A post shared by Ana Ruiz (@anaruiz) on Jun 15, 2017 at 10:05am PDT",)),
        line("instagram-view", Kind.EMBED, r"View this post on Instagram.{0,300}", label="embed",
             examples=("View this post on Instagram",)),
        line("facebook", Kind.EMBED, rf"Posted by (?P<author>.{{1,80}}?) on (?P<date>{WEEKDAY}, {MONTH} \d{{1,2}}, 20\d\d|{WEEKDAY}, \d{{1,2}} {MONTH} 20\d\d)",
             label="embed", examples=("Posted by Ana Ruiz on Wednesday, February 7, 2018",)),
    ),
)

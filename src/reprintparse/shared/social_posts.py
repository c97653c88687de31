"""Embedded posts of other networks: Instagram, Facebook, and their signature lines.

Instagram's embed leaves the caption and "A post shared by Name (@handle) on Jun 15, 2017 at 10:05am PDT";
Facebook's leaves the text and "Posted by Name on Wednesday, February 7, 2018".
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import MONTH, WEEKDAY

WHEN = rf"(?P<date>{MONTH} \d{{1,2}}, 20\d\d)(?: at \d{{1,2}}:\d\d ?[ap]m ?[A-Z]{{2,4}})?"
TEXT = r"(?:(?:^|(?<=\n))(?P<text>[^\n]{1,600})|(?<=[.:!?]\s)|)"
SHARED = ("A post shared by ", "A photo shared by ", "A video shared by ", "A photo posted by ", "A video posted by ")

PROFILE = Profile(
    name="social-posts",
    title="Embedded posts",
    always=True,
    rules=(
        span("instagram", Kind.EMBED, rf"A (?:post|photo|video) (?:shared|posted) by (?:(?P<author>(?:[^\n@(]|\((?!@)){{1,80}}?) ?)??(?:\((?P<handle>@ ?[\w.]{{1,40}})\)|(?P<handle>@ ?[\w.]{{1,40}}))(?: (?:on )?{WHEN}| on(?!\w))?", label="embed", stem=SHARED, lead=TEXT,
             examples=("Sunday on the pier #arden A post shared by Ana Ruiz (@anaruiz) on Jun 15, 2017 at 10:05am PDT", "A post shared by @anaruiz on Jun 15, 2017 at 10:05am PDT",
                       "A photo posted by Ana Ruiz (@ana.ruiz) Aug 13, 2016 at 10:37pm PDT"),
             near_misses=("A photo posted by the mayor himself shows the pier.",)),
        line("instagram-view", Kind.EMBED, r"View this post on Instagram.{0,300}", label="embed",
             examples=("View this post on Instagram",)),
        span("facebook", Kind.EMBED, rf"Posted by (?P<author>[^\n]{{1,80}}?) on (?P<date>{WEEKDAY}, {MONTH} \d{{1,2}}, 20\d\d|{WEEKDAY}, \d{{1,2}} {MONTH} 20\d\d)", label="embed", stem="Posted by ", lead=TEXT,
             examples=("Posted by Ana Ruiz on Wednesday, February 7, 2018", "The ferry is back. Posted by Port of Arden on Tuesday, March 6, 2018"),
             near_misses=("Posted by Ana Ruiz on Wednesday",)),
        line("address", Kind.EMBED, r"(?P<url>https?://(?:www\.|m\.)?(?:instagram\.com/(?:p|reel|tv)/|facebook\.com/[^\s/]{1,80}/(?:posts|videos|photos)/|tiktok\.com/@[^\s/]{1,60}/video/|reddit\.com/r/[^\s/]{1,60}/comments/|t\.me/[^\s/]{1,60}/\d)[^\s]{0,200})", label="embed",
             head=("https://www.instagram.com/", "https://instagram.com/", "https://www.facebook.com/", "https://m.facebook.com/", "https://www.tiktok.com/", "https://www.reddit.com/", "https://reddit.com/", "https://t.me/", "http://www.facebook.com/", "http://instagram.com/"),
             examples=("https://www.instagram.com/p/BQQfB_agHEb/?taken-by=anaruiz", "https://www.facebook.com/PortOfArden/posts/2800731780195723"),
             near_misses=("https://www.instagram.com/anaruiz/",)),
    ),
)

"""WTOP (Washington radio): stories closed by a newsletter line and the station's notice for visitors from Europe."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="wtop",
    title="WTOP",
    sites=("wtop.com",),
    aliases=("WTOP", "WTOP News", "wtop.com"),
    rules=(
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Get breaking news and daily headlines delivered to your email inbox by signing up here\.",
             label="subscribe", identifies=True,
             examples=("Get breaking news and daily headlines delivered to your email inbox by signing up here.",)),
        line("like", Kind.CALL_TO_ACTION,
             r"Like WTOP on Facebook and follow @WTOP on (?:Twitter"
             r"|Instagram) .{0,120}to engage in conversation about this article and others\.", label="social",
             identifies=True,
             examples=("Like WTOP on Facebook and follow @WTOP on Twitter to engage in conversation about this article and others.",)),
        line("copyright", Kind.LEGAL,
             r"© (?P<year>20\d\d) (?P<holder>WTOP)\. All [Rr]ights [Rr]eserved\."
             r"(?: This website is not intended for users located within the European Economic Area\.)?", head="© 20",
             identifies=True,
             examples=("© 2020 WTOP. All Rights Reserved. This website is not intended for users located within the European Economic Area.",)),
        line("contributors", Kind.ATTRIBUTION, rf"(?P<author>{NAMES}) (?:is a|are) WTOP contributors?\b[^\n]{{0,400}}",
             label="bio", stem=" WTOP contributor", longest=480,
             examples=("Ana Ruiz and Tomas Brand are WTOP contributors who work for an agency in Arden.",)),
        line("more-news", Kind.INSERT, r"More (?:\p{Lu}[\p{L}.']{1,20} ){1,4}News", label="related", head="More ",
             longest=60,
             examples=("More Arden County News", "More Local News"),
             near_misses=("More News from the mill came on Friday.",)),
        run("categories", Kind.HEADER, r"Related Categories:", label="topics", head="Related Categories:", longest=22,
            after=Members(r"(?P<topics>\p{Lu}[\p{L}.,'&/ -]{2,40})", most=8, least=1),
            examples=("Related Categories:\nArden News",)),
    ),
)

"""Arab News (Saudi Arabia): own reports and agency copy, with a short address of its own above each story.

Head: "Short Url", "https://arab.news/...", "Updated DATE", the agency, date and time, "Follow", title, points of the story as a list. The
story opens with the place and a colon. Tail: "Topics: ..." and "Related".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="arab-news",
    title="Arab News",
    sites=("arabnews.com", "arabnews.pk", "arabnews.jp", "arab.news"),
    aliases=("Arab News", "ARAB NEWS", "arabnews.com"),
    rules=(
        line("short", Kind.CALL_TO_ACTION, r"Short U[Rr][Ll]", label="social", where="head", head="Short U", longest=12,
             examples=("Short Url",)),
        line("address", Kind.CALL_TO_ACTION, r"https?://arab\.news/\w{3,12}", label="social",
             head=("https://arab.news/", "http://arab.news/"), longest=40, identifies=True,
             examples=("https://arab.news/mill1",)),
        line("updated", Kind.HEADER, rf"Updated (?P<date>{DAY})(?: ?\d\d:\d\d)?", label="published", where="head",
             longest=40, head="Updated ",
             examples=("Updated 04 May 2021",)),
        line("byline", Kind.HEADER,
             rf"(?P<author>(?P<source>AFP|AP|Reuters|REUTERS|Bloomberg|SPA)|Arab News(?: (?:Japan|Pakistan))?"
             rf"|ARAB NEWS|{NAMES})", where="head", longest=70, follows="published", below=rf"{DAY}(?: ?\d\d:\d\d)?$",
             examples=("AFP", "Ana Ruiz")),
        line("published", Kind.HEADER, rf"(?P<date>{DAY}) ?\d\d:\d\d", where="head", longest=40, follows="byline",
             examples=("May 04, 2021 10:22",)),
        line("follow", Kind.CALL_TO_ACTION, r"Follow(?: @?\w{2,24})?", label="social", where="head", longest=32,
             follows=("published", "byline"),
             examples=("Follow",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{10,170}(?<![.;:,])", where="head", longest=176,
             follows="social",
             examples=("River bakers seek recognition for their bread",)),
        line("point", Kind.HEADER, r"(?!\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}$)[\p{Lu}\d\"“'‘][^\n]{12,220}(?<![.:?!\"”])",
             label="subtitle", where="head", longest=226, follows=("title", "subtitle"),
             examples=("- Three hundred bakers still make the bread by hand",)),
    ),
)

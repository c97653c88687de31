"""McClatchy: regional papers of the United States (Miami Herald, The Kansas City Star, The Sacramento Bee).

Head: section, title, "By NAME", "Updated October 6, 2021 5:00 AM". Tail: "This story was originally published October 6, 2021 5:00 AM.",
which gives the date of the paper's own page; "Related stories from ..."; a portrait and the reporter's beat; subscriptions.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, NAMES, TIME

PROFILE = Profile(
    name="mcclatchy",
    title="Newspapers of McClatchy (Miami Herald, The Kansas City Star)",
    rules=(
        line("first-published", Kind.HEADER,
             rf"This story was originally published (?P<date>{DAY})(?:,| at)? {TIME}\.?", label="published",
             where="tail", head="This story was originally published ", longest=80, identifies=True,
             examples=("This story was originally published October 6, 2021 5:00 AM.",
                       "This story was originally published October 6, 2021, 5:00 AM."),
             near_misses=("This story was originally published by the Arden Post.",)),
        run("related", Kind.INSERT, r"Related stories from [\p{Lu}][^\n.]{3,60}", label="related",
            head="Related stories from ", longest=90, after=Members(r"[\p{Lu}\d\"“'‘][^\n]{12,160}(?<![.:])", most=5),
            examples=("Related stories from Arden Star\nFerry stops on Sundays",)),
        run("portrait", Kind.ATTRIBUTION, rf"Profile Image of (?P<author>{NAMES})", label="bio",
            head="Profile Image of ", longest=80, where="tail", identifies=True,
            after=Members(r"[\p{Lu}][\p{L}.'’ -]{3,50}|\d{3}-\d{3}-\d{4}|[\p{Lu}][^\n]{20,500}\.|(?P<as_support>Support my work with a digital subscription)", most=4),
            examples=("Profile Image of Ana Ruiz\nAna Ruiz\nAna Ruiz covers rivers for the Arden Star.\nSupport my work with a digital subscription",)),
        line("local", Kind.CALL_TO_ACTION, r"#ReadLocal|Get unlimited digital access", label="support", longest=30,
             head=("#ReadLocal", "Get unlimited digital access"),
             examples=("#ReadLocal",)),
    ),
)

"""Wikinews: news that its readers write, under a Creative Commons license (CC BY).

The page, top to bottom. Head: "From Wikinews, the free news source you can write!", date. Body. Tail: "Sources" with
a list, "External links", share and comment lines, then the box of an archived page: what an article reflects and how
to have it corrected.
"""

from reprintparse import Kind, Members, Profile, line, run, span

PROFILE = Profile(
    name="wikinews",
    title="Wikinews",
    sites=("wikinews.org",),
    aliases=("Wikinews", "wikinews.org"),
    rules=(
        line("slogan", Kind.FURNITURE, r"From Wikinews, the free news source you can write!", label="navigation",
             identifies=True,
             examples=("From Wikinews, the free news source you can write!",)),
        line("comment", Kind.CALL_TO_ACTION, r"Have an opinion on this story\?(?: Share it!)?",
             examples=("Have an opinion on this story? Share it!",)),
        line("archived", Kind.FURNITURE, r"This page is archived, and is no longer publicly editable\.[^\n]{0,900}",
             label="navigation", identifies=True, longest=1200,
             examples=("This page is archived, and is no longer publicly editable.",)),
        line("reflects", Kind.LEGAL,
             r"Articles presented on Wikinews reflect the specific time at which they were written and published, "
             r"and do not attempt to encompass events or knowledge which "
             r"(?:occur or )?bec[oa]me known after their publication\.", label="disclaimer", identifies=True,
             examples=("Articles presented on Wikinews reflect the specific time at which they were written and published, and do not attempt to encompass events or knowledge which occur or become known after their publication.",)),
        run("correction", Kind.FURNITURE, r"Got a correction\?(?: Add the template [^\n]{5,300})?", label="contact",
            after=Members(r"Add the template [^\n]{5,300}"),
            examples=("Got a correction? Add the template {{editprotected}} to the talk page along with your corrections, and it will be brought to the attention of the administrators.",)),
        line("policy", Kind.FURNITURE,
             r"Please note that due to our archival policy, we will not alter or update the content of articles that "
             r"are archived,[^\n]{5,160}", label="navigation",
             examples=("Please note that due to our archival policy, we will not alter or update the content of articles that are archived, but will only accept requests to make grammatical and formatting corrections.",)),
        line("links-age", Kind.FURNITURE,
             r"Note that some listed sources or external links may no longer be available online due to age\.",
             label="navigation",
             examples=("Note that some listed sources or external links may no longer be available online due to age.",)),
        line("origin", Kind.ATTRIBUTION,
             r"(?:This (?:article|story) (?:was )?)?(?:[Oo]riginally published|originally appeared|[Ff]irst published"
             r"|is (?:adapted|republished)|[Ss]ource:?) ?(?:on|by|at|in"
             r"|from)? ?(?P<source>Wikinews)(?:,? the free news source[^\n.]{0,60})?(?:,? (?:and is )?(?:under"
             r"|licensed under) (?:the |a )?(?P<license>Creative Commons[^\n]{0,60}?))?\.?", identifies=True,
             head=("This article was originally published on Wikinews",
                   "This article was originally published by Wikinews",
                   "This story was originally published on Wikinews", "This article originally appeared on Wikinews",
                   "Originally published on Wikinews", "Originally published by Wikinews", "Source: Wikinews"),
             examples=("This article was originally published on Wikinews.", "Source: Wikinews")),
        span("license", Kind.LEGAL,
             r"All text created after September 25, 2005 available under the terms of the "
             r"(?P<license>Creative Commons Attribution 2\.5 License)\.?"
             r"(?: Copyright on material submitted[^.\n]{0,160}\.)?",
             examples=("All text created after September 25, 2005 available under the terms of the Creative Commons Attribution 2.5 License.",)),
    ),
)

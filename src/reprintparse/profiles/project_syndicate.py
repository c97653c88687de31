"""Project Syndicate: commentary that newspapers in many countries run, with a copyright line of its own."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="project-syndicate",
    title="Project Syndicate",
    sites=("project-syndicate.org",),
    aliases=("Project Syndicate", "project-syndicate.org"),
    rules=(
        line("copyright", Kind.LEGAL,
             r"[\[(*]?(?:(?:Copyright|©|\(c\)|Exclusive to)[: ]{0,2}){1,2}(?P<holder>(?P<source>Project Syndicate))"
             r"(?:[.,/]{0,2} ?\(?(?P<year>(?:19|20)\d\d)\)?)?[.,]?(?: ?(?:www\.)?project-syndicate\.org/?)?[\])*]?",
             identifies=True, head=("Copyright", "©", "(c)", "Exclusive to Project"), longest=110,
             examples=("Copyright: Project Syndicate, 2019.", "© Project Syndicate 2014",
                       "Copyright: Project Syndicate, 2019. www.project-syndicate.org")),
        line("address", Kind.ATTRIBUTION, r"(?:https?://)?www\.project-syndicate\.org/?", label="origin",
             identifies=True,
             head=("www.project-syndicate.org", "http://www.project-syndicate.org",
                   "https://www.project-syndicate.org"), longest=50,
             examples=("www.project-syndicate.org",)),
        line("byline", Kind.HEADER, r"(?P<source>Project Syndicate)", label="source", where="head",
             head="Project Syndicate", longest=20, follows="byline",
             examples=("Project Syndicate",)),
    ),
)

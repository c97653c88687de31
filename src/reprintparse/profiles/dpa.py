"""Deutsche Presse-Agentur: German agency stories that close with a notice and the number of the dispatch."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="dpa",
    title="dpa",
    sites=("dpa.com", "dpa-international.com"),
    aliases=("dpa", "DPA", "Deutsche Presse-Agentur", "dpa-infocom"),
    rules=(
        line("dispatch", Kind.LEGAL, r"© (?P<holder>dpa(?:-infocom)?)(?: GmbH)?, dpa:\d{6}-\d{2,4}-\d{3,8}/\d{1,2}",
             label="copyright", identifies=True,
             examples=("© dpa-infocom, dpa:210101-99-123456/2",)),
    ),
)

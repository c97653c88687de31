"""APO Group: distributes the releases of governments and companies to newspapers across Africa.

Head: title, "Download logo", a dateline with "/APO Group/". Tail: "Distributed by APO Group on behalf of ISSUER." and the
contacts for the press.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="apo-group",
    title="APO Group",
    sites=("apo-opa.com", "apo-opa.org", "africa-newsroom.com"),
    aliases=("APO Group", "APO", "African Press Organization", "Africa Newsroom"),
    rules=(
        line("logo", Kind.MEDIA, r"Download logo", label="media", head="Download logo", longest=14,
             examples=("Download logo",)),
        span("behalf", Kind.ATTRIBUTION,
             r"Distributed by (?P<source>APO Group|APO)(?: \(African Press Organi[sz]ation\))? on behalf of "
             r"(?P<organization>(?:the )?[\p{Lu}\d][^\n]{1,120}?)\.?$", label="origin", identifies=True,
             stem=("Distributed by APO Group on behalf of", "Distributed by APO on behalf of",
                   "Distributed by APO (African"),
             examples=("Distributed by APO Group on behalf of Ministry of Mills, Republic of Arden.",)),
        line("issued", Kind.ATTRIBUTION,
             r"This [Pp]ress [Rr]elease has been issued by (?P<source>APO"
             r"(?: Group)?)\. The content is not monitored by the editorial team of "
             r"(?P<outlet>[^\n]{2,60}?) and [^\n]{5,300}", label="note", identifies=True, longest=480,
             head="This Press Release has been issued by APO",
             examples=("This Press Release has been issued by APO. The content is not monitored by the editorial team of Arden Business and not of the content has been checked or validated by our editorial teams, proof readers or fact checkers. The issuer is solely responsible for the content of this announcement.",)),
    ),
)

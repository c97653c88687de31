"""AllAfrica: a distributor of reports from some hundred African newspapers.

The page, top to bottom. Head: date; the newspaper with its town; title; "By AUTHOR". Body. Tail: where to read the
original, a copyright line that names the newspaper and the distributor, paragraphs on who answers for the content.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="allafrica",
    title="AllAfrica",
    sites=("allafrica.com",),
    aliases=("AllAfrica", "allAfrica.com", "AllAfrica Global Media"),
    rules=(
        line("newspaper", Kind.HEADER, r"(?P<source>(?:The )?[\p{Lu}][\p{L}\d .'’&-]{2,50}?) \((?P<place>[\p{Lu}][\p{L} .'’-]{2,30})\)", label="source", where="head", follows="published", longest=100,
             examples=("Arden Post (Millford)",)),
        line("original", Kind.ATTRIBUTION, r"Read the original (?:article on (?P<source>[^\n]{2,80}?)|of this report, including embedded links and illustrations, on the [^\n]{2,80} site)\.", label="origin", where="tail", head="Read the original",
             examples=("Read the original article on Arden Post.",)),
        run("copyright", Kind.LEGAL,
            r"Copyright © (?P<year>(?:19|20)\d\d) (?P<holder>[^\n]{2,90}?)\. All rights reserved\.(?: Distributed by AllAfrica Global Media \(allAfrica\.com\)\.[^\n]{0,260})?", head=("Copyright © 20", "Copyright © 19"),
            after=Members(r"(?:Distributed by AllAfrica Global Media|To contact the copyright holder directly)[^\n]{5,260}", most=2), where="tail",
            examples=("Copyright © 2019 Arden Post. All rights reserved.",)),
        line("distributed", Kind.LEGAL, r"(?:Copyright © (?P<year>(?:19|20)\d\d) (?P<holder>[^\n]{2,90}?)\. All rights reserved\. )?Distributed by AllAfrica Global Media(?: \(allAfrica\.com\))?\.(?: To contact the copyright holder directly[^\n]{5,200})?", label="copyright", identifies=True,
             head="Distributed by AllAfrica Global Media", tail=("AllAfrica Global Media (allAfrica.com).", "AllAfrica Global Media."),
             examples=("Distributed by AllAfrica Global Media (allAfrica.com).",
                       "Copyright © 2019 Arden Post. All rights reserved. Distributed by AllAfrica Global Media (allAfrica.com).")),
        run("publishes", Kind.LEGAL, r"AllAfrica (?:publishes around|aggregates and indexes content from) [^\n]{5,700}", label="disclaimer", identifies=True, longest=900,
            after=Members(r"(?:We publish news and views|Publishers named above each report)[^\n]{5,300}", most=2),
            examples=("AllAfrica publishes around 500 reports a day from more than 90 news organizations and over 500 other institutions and individuals, representing a diversity of positions on every topic. We publish news and views ranging from vigorous opponents of governments to government publications and spokespersons. Publishers named above each report are responsible for their own content, which AllAfrica does not have the legal right to edit or correct.",)),
        run("commentaries", Kind.LEGAL, r"Articles and commentaries that identify allAfrica\.com as the publisher are produced or commissioned by AllAfrica\.(?: To address comments or complaints, please Contact us\.)?", label="disclaimer", identifies=True,
            after=Members(r"To address comments or complaints, please Contact us\.", most=1),
            examples=("Articles and commentaries that identify allAfrica.com as the publisher are produced or commissioned by AllAfrica. To address comments or complaints, please Contact us.",)),
        run("about", Kind.ATTRIBUTION, r"AllAfrica is a voice of, by and about Africa [^\n]{5,400}", label="bio", identifies=True, longest=600, after=Members(r"We operate from Cape Town[^\n]{5,160}", most=1),
            examples=("AllAfrica is a voice of, by and about Africa - aggregating, producing and distributing 500 news and information items daily from over 110 African news organizations and our own reporters to an African and global public.",)),
    ),
)

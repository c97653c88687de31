"""AllAfrica: a distributor of reports from some hundred African newspapers.

The page, top to bottom. Head: date; the newspaper with its town; title; "By AUTHOR". Body. Tail: where to read the
original, a copyright line that names the newspaper and the distributor, paragraphs on who answers for the content.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="allafrica",
    title="AllAfrica",
    sites=("allafrica.com",),
    aliases=("AllAfrica", "allAfrica.com", "AllAfrica Global Media"),
    rules=(
        line("file-photo", Kind.MEDIA, r"[\p{Lu}\"“‘'][^\n]{4,160} ?\((?i:file photo)\)\.?", label="caption", where="head", tail=("(file photo).", "(file photo)", "(File photo).", "(File photo)"), longest=190, examples=("The ferry at its landing (file photo).",)),
        line("document", Kind.HEADER, r"(?P<topics>document|press release|column|opinion|analysis|interview|blog|editorial|guest column|content from)", label="topics", where="head", follows=("title", "published"), longest=20, examples=("press release",)),
        line("newspaper", Kind.HEADER, r"(?P<source>(?:The )?[\p{Lu}][\p{L}\d .'’&-]{2,50}?) \((?P<place>[\p{Lu}][\p{L} ,.'’-]{2,30})\)", label="source", where="head", follows=("published", "title", "caption"), longest=100,
             examples=("Arden Post (Millford)",)),
        line("published", Kind.HEADER, rf"(?P<date>{DAY})", where="head", follows=("source", "title", "", "navigation"), longest=24, examples=("5 March 2014",)),
        run("photo", Kind.MEDIA, r"Photo: ?(?P<credit>[^\n]{2,80})", label="caption", head="Photo:", longest=90, after=Members(r"[\p{Lu}\"“‘'(][^\n]{3,80}", most=1, listing=True),
            examples=("Photo: Ana Ruiz/Arden Post", "Photo: Arden Post\nThe ferry at its landing.")),
        line("tagged", Kind.HEADER, r"Tagged:? ?(?P<topics>[^\n]{2,200})", label="topics", where="tail", head=("Tagged:", "Tagged "), examples=("Tagged: Arden, Rivers",)),
        run("tagged-below", Kind.HEADER, r"Tagged:?", label="topics", where="tail", head="Tagged", longest=8, after=Members(r"(?P<topics>\p{Lu}[^\n.!?]{2,40})", most=12, least=1), examples=("Tagged:\nArden\nRivers",)),
        line("original", Kind.ATTRIBUTION, rf"Read the original (?:article on (?P<source>[^\n]{{2,80}}?)(?:, published on (?P<date>{DAY}))?|of this report, including embedded links and illustrations, on the [^\n]{{2,80}} site)\.", label="origin", head="Read the original",
             examples=("Read the original article on Arden Post.", "Read the original article on Arden Post, published on 7 September 2022.")),
        span("copyright", Kind.LEGAL, r"Copyright © (?P<year>(?:19|20)\d\d) (?P<holder>[^\n]{2,90}?)\. All rights reserved\.(?= |$)", stem="Copyright © ", examples=("Copyright © 2019 Arden Post. All rights reserved.",)),
        span("distributed", Kind.LEGAL, r"Distributed by (?P<republisher>AllAfrica) Global Media(?: \(allAfrica\.com\))?\.(?= |$)", label="copyright", identifies=True, stem="Distributed by AllAfrica Global Media", lead="",
             examples=("Distributed by AllAfrica Global Media (allAfrica.com).",)),
        span("holder", Kind.LEGAL, r"To contact the copyright holder directly for corrections [^\n.]{5,160}, click here\.", label="copyright", stem="To contact the copyright holder directly",
             examples=("To contact the copyright holder directly for corrections — or for permission to republish or make other authorized use of this material, click here.",)),
        span("complaints", Kind.FURNITURE, r"To address comments or complaints, please Contact us\.", label="contact", stem="To address comments or complaints", examples=("To address comments or complaints, please Contact us.",)),
        span("responsible", Kind.LEGAL, r"Publishers named above each report are responsible for their own content, which AllAfrica does not have the legal right to edit or correct\.", label="disclaimer", stem="Publishers named above each report", identifies=True,
             examples=("Publishers named above each report are responsible for their own content, which AllAfrica does not have the legal right to edit or correct.",)),
        span("publishes", Kind.LEGAL, r"AllAfrica (?:publishes around|aggregates and indexes content from) [^\n]{5,700}?(?=$| Publishers named above)", label="disclaimer", identifies=True, longest=900, stem=("AllAfrica publishes around", "AllAfrica aggregates and indexes content"),
            examples=("AllAfrica publishes around 500 reports a day from more than 90 news organizations and over 500 other institutions and individuals, representing a diversity of positions on every topic. We publish news and views ranging from vigorous opponents of governments to government publications and spokespersons.",)),
        span("commentaries", Kind.LEGAL, r"Articles and commentaries that identify allAfrica\.com as the publisher are produced or commissioned by AllAfrica\.", label="disclaimer", identifies=True, stem="Articles and commentaries that identify allAfrica",
            examples=("Articles and commentaries that identify allAfrica.com as the publisher are produced or commissioned by AllAfrica.",)),
        run("newsletters", Kind.CALL_TO_ACTION, r"Sign up for free AllAfrica Newsletters", label="subscribe", identifies=True,
            after=Members(r"(?:Get the latest in African news delivered straight to your inbox|Success!|Almost finished\.\.\.|Error!|By submitting above, you agree to our privacy policy|We need to confirm your email address|To complete the process, please follow the instructions|There was a problem processing your submission)[^\n]{0,160}", most=8),
            examples=("Sign up for free AllAfrica Newsletters\nGet the latest in African news delivered straight to your inbox",)),
        run("about", Kind.ATTRIBUTION, r"AllAfrica is a voice of, by and about Africa [^\n]{5,400}", label="bio", identifies=True, longest=600, after=Members(r"We operate from Cape Town[^\n]{5,160}", most=1),
            examples=("AllAfrica is a voice of, by and about Africa - aggregating, producing and distributing 500 news and information items daily from over 110 African news organizations and our own reporters to an African and global public.",)),
        line("newspaper-alone", Kind.HEADER, r"(?P<source>(?:The )?[\p{Lu}][\p{L}\d.'’&-]{1,24}(?: [\p{Lu}][\p{L}\d.'’&-]{0,24}){0,4})", label="source", where="head", follows="published", longest=70, below=r"\p{Lu}[\p{L}' -]{2,30}: [\p{Lu}\d\"'‘“]", examples=("The Arden Herald",)),
        line("title", Kind.HEADER, r"\p{Lu}[\p{L}' -]{2,30}: [\p{Lu}\d\"'‘“][^\n]{8,170}(?<![.;,:])", where="head", follows=("source", "published"), longest=200, examples=("Arden: Council Turns Off the Lights of the Mill",)),
        line("motto", Kind.FURNITURE, r"AllAfrica - All the Time", label="navigation", identifies=True, examples=("AllAfrica - All the Time",)),
    ),
)

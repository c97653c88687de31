"""News-Medical: medical news, mostly press releases and stories of KFF Health News, edited and republished.

The page, top to bottom. Head: "Reviewed by EDITOR"; title; date; "Download PDF Copy". Body. Tail: "Source:" and
"Journal reference:" with links, then terms of use: that nothing here replaces a doctor.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, MONTH, PERSON, WEEKDAY

DEGREE = r"(?:B\.?Sc\.?(?: \(Hons\))?|M\.?Sc\.?|Ph\.?D\.?|M\.?D\.?|BA|MPH|PharmD)"

PROFILE = Profile(
    name="news-medical",
    title="News-Medical",
    sites=("news-medical.net",),
    aliases=("News-Medical", "News-Medical.net", "News Medical"),
    rules=(
        line("reviewed", Kind.HEADER,
             rf"(?:Reviewed|By) (?:by )?(?:Dr\. )?(?P<author>{PERSON}), {DEGREE} ?(?P<date>{DAY})"
             rf"|Reviewed by (?P<author>{PERSON}), {DEGREE}[^\n]{{0,40}}", label="byline", where="head",
             head=("Reviewed by ", "By "),
             examples=("Reviewed by Ana Ruiz, B.Sc.", "Reviewed by Ana Ruiz, M.Sc.Oct 6 2015",
                       "By Ana Ruiz, Ph.D. Oct 6 2015")),
        line("download", Kind.CALL_TO_ACTION, r"Download PDF Copy", label="social", identifies=True,
             examples=("Download PDF Copy",)),
        line("book", Kind.CALL_TO_ACTION,
             r"[\p{Lu}][^\n.]{3,60} eBook Compilation of the top interviews, articles, and news in the last year\. "
             r"Download [^\n]{3,40}", label="subscribe", identifies=True,
             stem=" eBook Compilation of the top interviews", longest=200,
             examples=("Mills eBook Compilation of the top interviews, articles, and news in the last year. Download a free copy",)),
        run("reference", Kind.ATTRIBUTION, r"Journal references?:", label="credit", where="tail",
            head="Journal reference", after=Members(r"[^\n]{10,500}", most=2),
            examples=("Journal reference:\nRuiz, A. (2019) Mills and rivers. Arden Journal of Hydrology. doi.org/10.1000/arden.2019.1",)),
        run("terms", Kind.LEGAL,
            r"News-Medical\.[Nn]et provides this medical information service in accordance with these terms and "
            r"conditions\.[^\n]{0,400}", label="disclaimer", identifies=True,
            after=Members(r"Please note that medical information[^\n]{5,300}"),
            examples=("News-Medical.net provides this medical information service in accordance with these terms and conditions. Please note that medical information found on this website is designed to support, not to replace the relationship between patient and physician/doctor and the medical advice they may provide.",)),
        line("carried", Kind.HEADER, r"(?P<source>Kaiser Health News|KFF Health News)", label="source", where="head",
             head=("Kaiser Health News", "KFF Health News"), longest=24,
             follows=("title", "navigation", "published", "social", "credit"),
             examples=("Kaiser Health News",)),
        line("carried-dated", Kind.HEADER,
             rf"(?!{WEEKDAY} |Published|Posted|Updated|Last|Reviewed"
             rf"|By )(?P<source>[\p{{Lu}}][^\n,.|]{{2,60}}?) (?P<date>{DAY})", label="published", where="head",
             longest=90, follows=("", "title", "navigation", "social", "credit"),
             examples=("Arden Health News Oct 6 2015", "University of Arden Oct 6 2015"),
             near_misses=("The mill turned, as it had, on Oct 6 2015",)),
        line("network", Kind.LEGAL,
             r"News-Medical\.[Nn]et ?[-–—] ?An AZoNetwork Site\.?(?: Owned and operated by "
             r"(?P<holder>AZoNetwork),? © ?(?P<year>20\d\d)(?:[-–—]20\d\d)?\.?)?", label="copyright", identifies=True,
             examples=("News-Medical.net - An AZoNetwork Site. Owned and operated by AZoNetwork, © 2000-2015",)),
        line("comment-form", Kind.CALL_TO_ACTION, r"Post a new comment|Login ?/ ?\(?Logout\)?", label="comment",
             where="tail", head=("Post a new", "Login"), longest=24,
             examples=("Post a new comment",)),
        line("menu", Kind.FURNITURE,
             r"About News Life Sciences A-Z[^\n]{0,140}|Medical Home Life Sciences Home[^\n]{0,140}",
             label="navigation", where="head", head=("About News Life", "Medical Home Life"), longest=200,
             identifies=True,
             examples=("About News Life Sciences A-Z White Papers Lab Equipment Interviews Newsletters Webinars More...",)),
        line("reviewed-by", Kind.ATTRIBUTION, rf"Reviewed by (?P<credit>{PERSON})", label="credit", where="head",
             head="Reviewed by ", longest=60, follows=("title", "subtitle", "published"),
             examples=("Reviewed by Ana Ruiz",)),
        run("source-below", Kind.ATTRIBUTION, r"Source:", label="origin", where="tail", head="Source:", longest=8,
            after=Members(r"(?P<source>\p{Lu}[^\n.!?]{2,80})", most=1, least=1),
            examples=("Source:\nArden Health News",)),
        line("dated-source", Kind.HEADER,
             rf"(?P<as_published>(?P<date>{MONTH} \d{{1,2}} 20\d\d)) ?"
             rf"(?P<source>(?!Reviewed)[\p{{Lu}}][^\n,.|]{{2,70}})", label="source", where="head",
             follows=("title", "source"), longest=100,
             examples=("Mar 20 2023 Arden Health News",)),
    ),
)

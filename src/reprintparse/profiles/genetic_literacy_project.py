"""Genetic Literacy Project: excerpts and reposts of what others write about biotechnology.

Head: title, "NAME | OUTLET | DATE", a picture's credit, a note that the text belongs to the daily selection. Inside: a call
to follow the debates and subscribe. Tail: biography, the notice of a repost or "This is an excerpt. Read the original
post here.", and why the site featured the text.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="genetic-literacy-project",
    title="Genetic Literacy Project",
    sites=("geneticliteracyproject.org",),
    aliases=("Genetic Literacy Project", "The Genetic Literacy Project", "geneticliteracyproject.org"),
    rules=(
        line("tagline", Kind.FURNITURE,
             r"(?:Genetic Literacy Project:? ?[|–—-]? ?)?Science Not Ideology|glp menu logo outlined",
             label="navigation", where="head", longest=60,
             examples=("Genetic Literacy Project | Science Not Ideology",)),
        line("byline", Kind.HEADER,
             rf"(?:By )?(?P<author>{NAMES}) ?\| ?(?P<source>[\p{{L}}\d][^\n|]{{1,60}}?) ?\| ?(?P<date>{DAY})",
             where="head", longest=160, follows=("title", "subtitle", "caption"),
             examples=("Ana Ruiz | Arden Post | May 21, 2021",)),
        span("selection", Kind.ATTRIBUTION,
             r"This article or excerpt is included in the GLP's daily curated selection of ideologically diverse "
             r"news, opinion and analysis of biotechnology innovation\.(?: It is posted under Fair Use guidelines\.)?",
             label="note", identifies=True, lead="", stem="This article or excerpt is included in the GLP",
             examples=("This article or excerpt is included in the GLP's daily curated selection of ideologically diverse news, opinion and analysis of biotechnology innovation. It is posted under Fair Use guidelines.",)),
        span("follow-debates", Kind.CALL_TO_ACTION,
             r"(?:Want to )?[Ff]ollow the latest news and policy debates on [^\n.?]{5,120}[.?] Subscribe to our "
             r"newsletter\.", label="subscribe", identifies=True, lead="",
             stem=("Follow the latest news and policy debates on", "Want to follow the latest news and policy debates"),
             examples=("Follow the latest news and policy debates on mills, ferries, and other 'disruptive' innovations. Subscribe to our newsletter.",
                       "Want to follow the latest news and policy debates on mills and ferries? Subscribe to our newsletter.")),
        span("reposted", Kind.ATTRIBUTION,
             r"(?:A version of this|This) (?:article|post|piece|blog|story) (?:was )?(?:originally|first) (?:posted"
             r"|published|appeared|ran) (?:at|on|in|by) (?:the )?(?P<source>[\p{Lu}\d][^\n.]{1,60}?)(?: (?:as"
             r"|under) [^\n]{4,160}?)? and has been (?:reposted|republished) (?:here )?with permission(?: (?:from"
             r"|of) [^\n.]{3,60})?\.", label="origin", lead="",
             stem=("A version of this ", "This article ", "This post ", "This piece ", "This blog ", "This story "),
             examples=("A version of this article was originally posted at Arden Post and has been reposted here with permission.",)),
        span("found-on", Kind.CALL_TO_ACTION, r" can be found on (?:Twitter|Facebook|X) (?:at )?@\w{1,30}\.?(?=$|\s)",
             lead=r"(?<=^|\n|[.!?)] )[\p{Lu}][\p{L}\p{N}.&'’]{1,25}(?: [\p{Lu}][\p{L}\p{N}.&'’]{1,25}){0,4}",
             label="social", stem=" can be found on ",
             examples=("Arden Post can be found on Twitter @ardenpost",)),
        line("excerpt", Kind.ATTRIBUTION,
             r"(?:This is an excerpt\. )?Read (?:the )?(?:full,? |complete )?original (?:post|article|piece|story"
             r"|paper|study)(?: in full)?(?: here)?(?: \([^()\n]{3,30}\))?(?::[^\n]{3,200})?"
             r"(?: \([Bb]ehind paywall\))?\.?", label="origin", where="tail",
             head=("This is an excerpt.", "Read full", "Read the", "Read original"), longest=260,
             examples=("This is an excerpt. Read the original post here.",
                       "Read full, original article: The mill that would not turn (Behind paywall)")),
        span("featured", Kind.LEGAL,
             r"The GLP (?:featured|aggregated and excerpted) this [\p{L}/]{4,16} to reflect the diversity of news, "
             r"opinion,? and analysis\.(?: The viewpoint is the author's own\.)?"
             r"(?: The GLP's goal is to stimulate constructive discourse on challenging science issues\.)?"
             r"(?: Read full, original (?:post|article)[^\n]{0,200})?", label="disclaimer", identifies=True, lead="",
             stem=("The GLP featured this", "The GLP aggregated and excerpted this"),
             examples=("The GLP featured this article to reflect the diversity of news, opinion, and analysis. The viewpoint is the author's own. The GLP's goal is to stimulate constructive discourse on challenging science issues.",
                       "The GLP aggregated and excerpted this blog/article to reflect the diversity of news, opinion and analysis.")),
        span("credit-us", Kind.LEGAL,
             r"Any reposting should credit the original author and provide links to both the GLP and the original "
             r"article\.", label="license", identifies=True, lead="",
             stem="Any reposting should credit the original author",
             examples=("Any reposting should credit the original author and provide links to both the GLP and the original article.",)),
        line("ran-before", Kind.ATTRIBUTION,
             rf"(?:A version of this|This) article (?:originally|previously|first) (?:ran|appeared) (?:at"
             rf"|on) the GLP(?: on {DAY})?\.?", label="note", identifies=True, where="anywhere",
             head=("A version of this article", "This article "), longest=120,
             examples=("A version of this article previously appeared on the GLP on May 3, 2018.",)),
        run("needs-help", Kind.CALL_TO_ACTION, r"The GLP [Nn]eeds [Yy]our [Hh]elp:?", label="support", identifies=True,
            head="The GLP ", longest=30,
            after=Members(r"It is easier than ever for advocacy groups to spread disinformation[^\n]{5,900}", most=1),
            examples=("The GLP Needs Your Help\nIt is easier than ever for advocacy groups to spread disinformation about mills.",)),
        line("transparency", Kind.CALL_TO_ACTION,
             r"The GLP is committed to full transparency\. Download and review our [^\n]{4,40}Annual Report\.?",
             label="support", identifies=True, head="The GLP is committed to full transparency",
             examples=("The GLP is committed to full transparency. Download and review our 2019 Annual Report.",)),
        line("sources", Kind.LEGAL,
             r"Articles written (?:specifically )?for the GLP (?:or the articles that are reposted "
             r"[^\n]{10,120})?list the source as Genetic Literacy Project\.[^\n]{0,500}", label="disclaimer",
             identifies=True, head="Articles written ", longest=760,
             examples=("Articles written for the GLP list the source as Genetic Literacy Project. All other articles were written for the sources noted with excerpts provided by the GLP.",)),
    ),
)

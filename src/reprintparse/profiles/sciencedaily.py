"""ScienceDaily: press releases of universities and journals, edited lightly and republished under a form of its own.

Head: title, then "Date:", "Source:", "Summary:", "Share:" with what they announce beside or below, "FULL STORY". Tail:
"Story Source:" with "Materials provided by INSTITUTION. Original written by NAME. Note: Content may be edited for style
and length.", "Journal Reference:", "Cite This Page:" with the citation, other headlines. Older pages open with
"ScienceDaily (May 5, 2010) —" and say "The above story is based on materials provided by ...".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, HEADLINE, MONTH

PROFILE = Profile(
    name="sciencedaily",
    title="ScienceDaily",
    sites=("sciencedaily.com",),
    aliases=("ScienceDaily", "Science Daily", "ScienceDaily.com", "sciencedaily.com"),
    rules=(
        line("masthead", Kind.FURNITURE, r"Science News|from research organizations", label="navigation", where="head",
             head=("Science News", "from research organizations"), longest=28,
             examples=("Science News", "from research organizations")),
        line("from-organizations", Kind.FURNITURE, r"Science News from research organizations", label="navigation",
             where="head", head="Science News from research", longest=44, identifies=True,
             examples=("Science News from research organizations",)),
        run("date", Kind.HEADER, r"Date:", label="published", head="Date:", longest=6,
            after=Members(rf"(?P<date>{DAY})", most=1, least=1),
            examples=("Date:\nNovember 5, 2020",)),
        line("date-inline", Kind.HEADER, rf"Date: ?(?P<date>{DAY})", label="published", where="head", head="Date:",
             longest=40,
             examples=("Date: November 5, 2020",)),
        run("institution", Kind.HEADER, r"Source:", label="source", head="Source:", longest=8,
            after=Members(r"(?P<source>\p{Lu}[^\n]{2,110}(?<![.!?]))", most=1, least=1),
            examples=("Source:\nArden University",)),
        line("institution-inline", Kind.HEADER, r"Source: (?P<source>\p{Lu}[^\n]{2,110})", label="source", where="head",
             head="Source: ", longest=130, follows=("published", "title"),
             examples=("Source: Arden University",)),
        run("summary", Kind.HEADER, r"Summary:", label="subtitle", head="Summary:", longest=10,
            after=Members(r"[^\n]{30,800}[.!?]", most=1, least=1),
            examples=("Summary:\nA mill wheel turns slower than its miller thinks.",)),
        line("summary-inline", Kind.HEADER, r"Summary: [^\n]{20,800}", label="subtitle", where="head", head="Summary: ",
             longest=820,
             examples=("Summary: A mill wheel turns slower than its miller thinks.",)),
        line("share", Kind.CALL_TO_ACTION,
             r"Share:(?: Facebook(?: Twitter| X)?(?: Pinterest)?(?: LinkedIn| Linkedin)?(?: Email)?)?", label="social",
             where="head", head="Share:", longest=60,
             examples=("Share:", "Share: Facebook Twitter Pinterest LinkedIN Email".replace("IN", "In"))),
        line("full-story", Kind.FURNITURE, r"FULL STORY", label="navigation", head="FULL STORY", longest=11,
             closes_head=True,
             examples=("FULL STORY",)),
        span("dateline", Kind.HEADER, rf"ScienceDaily \((?P<date>{MONTH} \d{{1,2}}, \d{{4}})\) (?:—|–|--?)",
             label="published", stem="ScienceDaily (", lead=r"(?<=^|\n)", identifies=True,
             examples=("ScienceDaily (May 5, 2010) —",)),
        span("provided", Kind.ATTRIBUTION,
             r"(?:Materials provided by|The above (?:story|post) is (?:based on"
             r"|reprinted (?:from|\(with editorial adaptations by [^()\n]{5,40}\) from)) "
             r"(?:the )?materials provided by) (?P<source>[^\n]{3,110}?)(?:\. The original (?:article|item"
             r"|story) was written by (?P<author>[^\n.]{3,80}))?\.(?= Original written| Note:| The original|$)",
             label="origin", stem=("Materials provided by ", "The above story is ", "The above post is "),
             lead=r"(?<=^|\n|Story Source: )",
             examples=("Materials provided by Arden University.",
                       "The above story is based on materials provided by Arden University.")),
        line("story-source", Kind.ATTRIBUTION, r"Story Source:(?! )", label="origin", head="Story Source:", longest=14,
             examples=("Story Source:",)),
        span("written", Kind.ATTRIBUTION,
             r"(?:Original written by|The original (?:item|article|story) was written by) "
             r"(?P<author>\p{Lu}(?:[\p{L}'’ -]|(?<=\b\p{Lu})\.){3,60})[^\n.]{0,60}\.", label="credit",
             stem=("Original written by ", "The original item was written", "The original article was written",
                   "The original story was written"),
             examples=("Original written by Ana Ruiz.",)),
        span("edited", Kind.ATTRIBUTION,
             r"Note: (?:Content|Materials) may be edited for (?:style and length"
             r"|content and length)\.(?: For further information, please contact the source cited above\.)?",
             label="note", stem=("Note: Content may be edited for style", "Note: Materials may be edited for content"),
             identifies=True,
             examples=("Note: Content may be edited for style and length.",
                       "Note: Materials may be edited for content and length. For further information, please contact the source cited above.")),
        run("journal", Kind.ATTRIBUTION, r"Journal References?:", label="credit", head="Journal Reference", longest=20,
            after=Members(r"(?:\d\. )?\p{Lu}[^\n]{15,900}(?:DOI: ?[^\s]{5,100}|, (?:19|20)\d\d[^\n]{0,80})", most=4),
            examples=("Journal Reference:\nAna Ruiz, Tomas Brand. Wheels and rivers. Arden Journal of Mills, 2020; 4 (2): 31 DOI: 10.1000/ajm.2020.31",)),
        run("cite", Kind.FURNITURE, r"Cite This Page:?", label="navigation", head="Cite This Page", longest=16,
            identifies=True, after=Members(r"[^\n]{2,400}", most=9),
            until=r"[^\n]{0,400}www\.sciencedaily\.com/[^\n]{3,120}",
            examples=("Cite This Page:\nMLA APA Chicago\nArden University. \"Wheels turn.\" ScienceDaily. ScienceDaily, 5 November 2020. <www.sciencedaily.com/releases/2020/11/1.htm>.",)),
        run("cite-alone", Kind.FURNITURE, r"Cite This Page:?", label="navigation", head="Cite This Page", longest=16,
            after=Members(r"MLA ?(?:APA ?(?:Chicago)?)?|APA|Chicago", most=3),
            examples=("Cite This Page:\nMLA\nAPA\nChicago",)),
        line("citation", Kind.FURNITURE, r"[^\n]{5,300} ScienceDaily\. ScienceDaily, [^\n]{5,160}", label="navigation",
             where="tail", stem="ScienceDaily. ScienceDaily, ", longest=520, identifies=True,
             examples=("Arden University. \"Wheels turn.\" ScienceDaily. ScienceDaily, 5 November 2020. <www.sciencedaily.com/releases/2020/11/1.htm>.",)),
        line("need-to-cite", Kind.FURNITURE,
             r"Need to cite this story in your essay, paper, or report\? Use one of the following formats:"
             r"|Note: If no author is given, the source is cited instead\.", label="navigation",
             head=("Need to cite this story in your essay", "Note: If no author is given, the source"), identifies=True,
             longest=100,
             examples=("Note: If no author is given, the source is cited instead.",)),
        line("disclaimer", Kind.LEGAL,
             r"Disclaimer: (?:This article is not intended to provide medical advice, diagnosis or treatment\. "
             r")?Views expressed (?:here|in this article) do not necessarily reflect those of ScienceDaily or its "
             r"staff\.", label="disclaimer", identifies=True, head="Disclaimer: ", longest=200,
             examples=("Disclaimer: This article is not intended to provide medical advice, diagnosis or treatment. Views expressed here do not necessarily reflect those of ScienceDaily or its staff.",)),
        run("related", Kind.INSERT, r"RELATED (?:STORIES|TOPICS|TERMS)|Related Multimedia:?", label="related",
            where="tail", head=("RELATED ", "Related Multimedia"), longest=20, after=Members(HEADLINE, most=12),
            examples=("RELATED STORIES\nThe Mill by the River Reopens in Spring",)),
        line("email", Kind.CALL_TO_ACTION, r"Email or share this story:[^\n]{0,40}", label="social",
             head="Email or share this story:", longest=70,
             examples=("Email or share this story:| More",)),
    ),
)

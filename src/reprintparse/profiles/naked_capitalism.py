"""Naked Capitalism: a blog on finance and power by Yves Smith that takes over pieces from economists and other sites.

Head: title, "Posted on DATE by Yves Smith", an introduction that opens with "Yves here.", then "By NAME, who ... ." and
"Originally published at OUTLET". Tail: the print button, "This entry was posted in ... on DATE by Yves Smith.", links to the
posts before and behind it. Listings give "Topics: ..." and "Posted by NAME at TIME".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, NAMES, TIME

BLOGGER = (
    r"(?:Yves Smith|Lambert Strether|Jerri-Lynn Scofield|Nick Corbishley|Conor Gallagher|Nat Wilson Turner"
    r"|Haig Hovaness|Curro Jimenez|David Dayen|Outis Philalithopoulos)"
)

PROFILE = Profile(
    name="naked-capitalism",
    title="Naked Capitalism",
    sites=("nakedcapitalism.com",),
    aliases=("Naked Capitalism", "naked capitalism", "nakedcapitalism.com", "NakedCapitalism"),
    rules=(
        line("posted", Kind.HEADER, rf"(?:(?:By|by) )?Posted on (?P<date>{DAY}) by {BLOGGER}", label="published",
             where="head", head="Posted on ", identifies=True, longest=80,
             examples=("Posted on October 12, 2022 by Yves Smith",)),
        line("introduction", Kind.ATTRIBUTION, r"(?:Yves|Lambert|Jerri-Lynn|Nick|Conor) here[.:,] [^\n]{10,1500}",
             label="note", head=("Yves here", "Lambert here", "Jerri-Lynn here", "Nick here", "Conor here"),
             longest=1600, identifies=True,
             examples=("Yves here. The ferry has been sold again, and this piece tells to whom.",),
             near_misses=("Yves here knows the mill well, he said.",)),
        line("by-who", Kind.HEADER,
             rf"By (?P<author>{NAMES}),? (?:who|an?|the|[Pp]rofessor|[Ss]enior|[Ff]ormer|[Aa]ssociate|[Aa]ssistant"
             rf"|[Ff]ellow|[Rr]esearch|[Ee]conomics?|[Ee]ditor|[Ff]ounder|[Dd]irector|[Cc]hief|[Jj]ournalist"
             rf"|[Ww]riter) [^\n]{{3,700}}?(?:\. (?:Originally|Cross) ?-?(?:published|posted) (?:at|on|from"
             rf"|in) (?P<source>[^\n]{{2,60}}?))?\.?", label="byline", where="head", head="By ", longest=900,
             examples=("By Ana Ruiz, who writes about mills.",
                       "By Ana Ruiz, a professor of history at Arden University."),
             near_misses=("By then it rained.",)),
        line("origin", Kind.ATTRIBUTION,
             r"(?:Originally published|Originally posted|Cross[- ]?posted|Originally appeared|First published) (?:at"
             r"|on|by|in|from) (?:the )?(?P<source>(?:[\p{Lu}\d]|open\p{Lu})[^\n]{1,60}?) ?"
             r"(?:; cross-?posted from [^\n]{2,60})?\.?", where="head", longest=150,
             head=("Originally ", "Cross", "First published"),
             examples=("Originally published at openDemocracy", "Cross posted from Arden Post")),
        span("origin-inside", Kind.ATTRIBUTION,
             r"(?:(?<=[.!?] )|^)(?:Originally published|Cross[- ]?posted) (?:at|on"
             r"|from) (?:the )?(?P<source>(?:[\p{Lu}\d]|open\p{Lu})[^\n.]{1,60}(?:\.(?:com|org|net))?)\.?$",
             label="origin",
             stem=("Originally published at", "Originally published on", "Cross posted from", "Cross-posted from"),
             examples=("Originally published at Arden Post",)),
        line("print", Kind.CALL_TO_ACTION, r"(?:Print Friendly, PDF & Email ?){1,2}", label="social",
             head="Print Friendly, PDF", longest=60,
             examples=("Print Friendly, PDF & Email",)),
        span("fundraising", Kind.CALL_TO_ACTION,
             r"This is Naked Capitalism fundraising week\.(?: [\d,]{1,6} donors have already invested in our efforts "
             r"to combat corruption and predatory conduct, particularly in the financial realm\.)?"
             r"(?: Please join us and participate via our donation page[^\n.]{0,160}\.)?", label="support",
             stem="This is Naked Capitalism fundraising", identifies=True, longest=900,
             examples=("This is Naked Capitalism fundraising week. 1134 donors have already invested in our efforts to combat corruption and predatory conduct, particularly in the financial realm. Please join us and participate via our donation page, which shows how to give via check, credit card, debit card, or PayPal.",)),
        span("posted-in", Kind.HEADER,
             rf"This entry was posted in (?P<topics>[^\n]{{2,300}}?) on (?P<date>{DAY})(?: {TIME})? by {BLOGGER}\.?",
             label="topics", stem="This entry was posted in ", identifies=True,
             examples=("This entry was posted in Banana republic, Mills on October 12, 2022 by Yves Smith.",)),
        line("masthead", Kind.FURNITURE, r"naked capitalism", label="navigation", where="head", head="naked capitalism",
             longest=20,
             examples=("naked capitalism",)),
        line("motto", Kind.FURNITURE, r"Fearless commentary on finance, economics, politics and power\.?",
             label="navigation", head="Fearless commentary on finance", longest=70, identifies=True,
             examples=("Fearless commentary on finance, economics, politics and power",)),
        line("references", Kind.ATTRIBUTION,
             r"(?:Please s|S)ee (?:the )?original post for (?:references|footnotes"
             r"|notes)(?: and (?:references|footnotes))?\.?", label="note",
             head=("See original post for", "See the original post for", "Please see original post for",
                   "Please see the original post for"), longest=70,
             examples=("See original post for references",)),
        line("post-comments", Kind.CALL_TO_ACTION, r"Subscribe to Post Comments", label="subscribe",
             head="Subscribe to Post Comments", longest=30, opens_tail=True, rest="comment",
             examples=("Subscribe to Post Comments",)),
        line("post-navigation", Kind.FURNITURE, r"Post navigation", label="navigation", head="Post navigation",
             longest=20,
             examples=("Post navigation",)),
        line("neighbors", Kind.INSERT, r"(?:←|<-) ?[^\n]{3,140}|[^\n]{3,140} ?(?:→|->)", label="related", longest=160,
             head=("←", "<-"), tail=("→", "->"),
             examples=("← Links 10/12/2022", "2:00PM Water Cooler 10/12/2022 →")),
        line("listing", Kind.HEADER, r"Topics: (?P<topics>\p{Lu}[^\n]{2,300})", label="topics", where="tail",
             head="Topics: ", longest=320,
             examples=("Topics: China, Mills",)),
        line("posted-by", Kind.HEADER, rf"Posted by (?P<author>{BLOGGER}) at {TIME}(?: \| \d{{1,4}} Comments? ?»?)?",
             label="byline", head="Posted by ", longest=90, identifies=True,
             examples=("Posted by Yves Smith at 6:30 am | 43 Comments »",)),
        run("figure", Kind.MEDIA, r"(?:Figure|Table) \d{1,2}[.:]? [\p{Lu}][^\n]{5,200}(?<![.!?])", label="caption",
            head=("Figure ", "Table "), longest=220, after=Members(r"(?:Notes?|Sources?): [^\n]{3,300}", most=2),
            examples=("Figure 1 Employment in towns with and without a mill, 1995–2015\n\nSource: Authors' calculations.",)),
    ),
)

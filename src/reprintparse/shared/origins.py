"""Where a text was first published or taken from, in the words that republishers use."""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import CLAUSE, DATE, MONTH, NAMES, PERSON, URL

WHAT = (
    r"(?:article|story|post|piece|essay|column|report|interview|content|text|commentary|op-?ed|blog(?: post)?|item"
    r"|analysis|review|version|excerpt|investigation|feature|editorial|letter|opinion|speech|transcript|work|content"
    r"|dispatch|statement)"
)
FIRST = (
    r"(?:(?:first|originally|previously|initially) )?(?:published|appeared|posted|featured|ran|written|produced|printed"
    r"|released|republished|re-published|reposted|re-posted|cross-?posted|syndicated|reprinted|reproduced|adapted"
    r"|excerpted|reported|shared|distributed|carried|provided|sourced)"
)
OUTLET = (
    r"(?P<source>(?:(?!,? (?:and|but|where|when|who|which) (?:it|he|she|they|we|I|there|nobody)\b"
    r"|[.;] ?(?:Copyright|COPYRIGHT|©|\([cC]\)|This work is licensed))[^\n]){2,140}?)"
)
END = (
    r"(?:,? (?:as [\"“'‘][^\n]{2,200}[\"”'’](?: and is)?|under the (?:title|headline) [\"“'‘]|and (?:is|has been|was|appears|republished|is being|reproduced|reviewed|distributed|syndicated)|under (?:an?|the|Creative|CC)\b|as part of|in (?:partnership|collaboration) with)[^\n]{0,240}"
    r"|, (?:an?|part of|one of) [^\n]{4,300}?(?: and (?:is|was|has been) [^\n]{4,120})?)?"
    r"[.,]?(?: ?(?<!\p{L})(?:Read|See|You can read|View|Find|Click|It (?:is|has been)|It was|Reprinted|Republished|Reproduced)\b[^\n]{0,240})?[)*\]_.]{0,3}"
)
PARTNER = r"(?:(?:partnership|collaboration|cooperation|association|conjunction) with )?"
AT = rf"(?:,? at:? (?P<url>{URL}))?"
ON = rf"(?:,? on (?P<date>{DATE}),?| (?P<date>{DATE}))?"

LICENSED = r"This \p{Ll}{4,8} (?:is|was) \p{Ll}{4,12} under (?:the terms of )?(?:an? |the )?Creative Commons [^\n]{0,80}?[Ll]icen[cs]e\W{0,4}$"  # no outlet

PROFILE = Profile(
    name="origins",
    title="Original publication",
    always=True,
    rules=(
        line("appeared-first", Kind.ATTRIBUTION,
             r"[*_(]?(?:The |This )?(?:post|article|story|piece|entry) (?!\p{Ll}{2}"
             r"|[aI] )(?P<title>[^\n]{3,300}?),? (?:appeared first|first appeared|was first (?:published|seen|posted)"
             r"|was originally published|originally appeared|is a post from)(?: on| at| in"
             r"| by)?:? (?P<source>[^\n]{2,100}?)[.)*_ ]{0,4}", label="origin", longest=460, opens_tail=False,
             head=("The post ", "The article ", "The story ", "This post ", "post ", "The entry ", "The Post "),
             examples=("The post How the Mill Was Lost appeared first on Arden Post.",
                       "The article How the Mill Was Lost first appeared on Arden Post.",
                       "This post How the Mill Was Lost appeared first on ArdenPost.com .")),
        line("first-at", Kind.ATTRIBUTION,
             r"[*_(]?This (?:article|story|post|piece) appeared first (?:at|on"
             r"|in) (?P<source>[\p{Lu}\d][^\n.]{1,60}(?:\.(?:com|org|net))?)[.)*_]{0,3}", label="origin", longest=110,
             head=("This article appeared first", "This story appeared first", "This post appeared first",
                   "This piece appeared first", "*This ", "(This "),
             examples=("This article appeared first at Arden Post.",)),
        line("originally", Kind.ATTRIBUTION,
             rf"(?![^\n]{{0,400}}{CLAUSE}|{LICENSED})[*_(\[—–-]{{0,3}} ?(?:Editor's [Nn]ote:? |Note:? |Disclaimer:? "
             rf"|DISCLAIMER:? )?(?:This|The above|The following|A version of this|An earlier version of this"
             rf"|A longer version of this|A shorter version of this|Portions of this|The original|Parts of this"
             rf"|This original|The preceding|The foregoing|An excerpt of this"
             rf"|Original)(?: [\p{{L}}' -]{{1,40}}?)? {WHAT}(?: \([^()\n]{{3,200}}\))?(?:,? (?:by|from|written by"
             rf"|authored by) [^\n]{{2,100}}?,?)? (?:was |has been |is |were |had been |is being |also "
             rf"|is a )?(?:also )?{FIRST}(?: (?:in [\p{{Lu}}]\p{{L}}{{2,20}}|here|with permission"
             rf"|under [^\n]{{3,80}}?))?{ON},? (?:on|at|in|by|from|with|here|via|to|as|under|for"
             rf"|through):? (?!(?:19|20)\d\d\b|(?!the (?!\p{{Ll}}{{2}})"
             rf"|the (?:author|writer|blog|website|site|print|online|spring|summer|fall|autumn|winter"
             rf"|\p{{Ll}}{{2,10}} (?:issue|edition|blog|website))\b|the \p{{Ll}}{{1,8}}\p{{Lu}}"
             rf"|(?:partner|collabor|cooper|associat|conjunct)\w{{3,6}} with )\p{{Ll}}{{2,12}}(?:[., ]{{1,2}}(?=[ \n]"
             rf"|$)| |$)){PARTNER}(?:the (?:(?:blog|website) )?)?(?!{DATE}|{MONTH} \d{{1,2}}\b){OUTLET}{AT}{ON}{END}",
             label="origin", longest=560,
             head=("This ", "*This ", "_This ", "(This ", "[This ", "— This", "–This", "The above", "The following",
                   "A version of", "A longer version", "A shorter version", "An earlier version", "Portions of",
                   "Parts of this", "The original", "The preceding", "The foregoing", "(A version", "[A version",
                   "An excerpt", "Original ", "Editor", "Note: This", "DISCLAIMER: This", "Disclaimer: This"),
             examples=("This article was originally published at Arden Post.",
                       "This story was originally published in The Mill and is reprinted with permission.",
                       "This article first appeared in ArdenPost on April 13, 2021.",
                       "A version of this article first appeared in the Arden Post.",
                       "This article was written by Ana Ruiz and originally published at Arden Post.",
                       "This article (How the Mill Was Lost) was originally published at Arden Post and is reposted with permission.",
                       "This article originally appeared in Arden Magazine under a Creative Commons license.",
                       "This story was produced in partnership with Arden Radio, a nonprofit newsroom.",
                       "This article originally appeared in Arden Post at https://post.example/mill.",
                       "This story was produced by Arden Mills and reviewed and distributed by Arden Media."),
             near_misses=("This story was published in 1911 and forgotten.",
                          "This story was first published by accident.", "This report was written in haste.",
                          "This post was in the north, and it was published nowhere.",
                          "This story was first published in the town newsletter in 1911, and it has been told ever since.",
                          "This story was first published in The Leaf in 1911, and it has been told in the taverns ever since.",
                          "This article is published under a Creative Commons Attribution 4.0 International licence.")),
        line("the-article", Kind.ATTRIBUTION,
             rf"[*_(\[]{{0,2}}The (?:article|story|post|piece|essay|interview|text) (?:was )?(?:originally"
             rf"|first) (?:published|appeared|posted) (?:on|at|in|by) (?:the )?(?=[\p{{Lu}}\d]"
             rf"|\p{{Ll}}\S{{1,30}}\.\p{{Ll}}{{2,4}}){OUTLET}{AT}{ON}{END}", label="origin", where="tail", longest=260,
             head=("The article ", "*The article ", "The story ", "The post ", "The piece ", "The essay ",
                   "The interview ", "The text ", "(The article"),
             examples=("The article originally appeared at Arden Post.",
                       "The story was first published in The Mill and is reprinted with permission."),
             near_misses=("The story was first published by accident, and then forgotten.",
                          "The article first appeared by accident.")),
        line("produced-for", Kind.ATTRIBUTION,
             rf"This {WHAT} (?:was|is) (?:originally|first) (?:produced|written"
             rf"|created) for (?:and (?:posted|published) (?:by|on|at"
             rf"|in) )?(?:the )?(?P<source>\p{{Lu}}[^\n.,]{{1,60}})\.?", label="origin", head="This ", longest=140,
             near_misses=("This post was first created for The Mill Fund, and it has paid since.",),
             examples=("This piece was originally produced for and posted by Arden News.",)),
        line("written-and-published", Kind.ATTRIBUTION,
             rf"[*_(\[]?This {WHAT} (?:was|is) (?:(?:written|authored) by (?P<author>\p{{Lu}}[^\n,.]{{2,60}}?),? and "
             rf"(?:was |is )?(?:originally|first|previously) (?:published|posted|appeared|featured) (?:on|at|in"
             rf"|by)(?: the)? (?P<source>(?:https?://|www\.)?[\p{{Lu}}\p{{N}}\p{{Ll}}][^\n]{{2,80}}?)"
             rf"|originally (?:published|posted) by (?P<author>{PERSON}) at "
             rf"(?P<source>(?:[Tt]he )?\p{{Lu}}[^\n,]{{1,60}}?)) ?[.)*\]]{{0,3}}", label="origin", longest=260,
             head=tuple(f"This {what} {verb} by " for what in ("article", "story", "post", "piece", "essay", "report", "commentary") for verb in ("was written", "was authored", "is written", "was originally published", "was originally posted")),
             examples=("This article was written by Ana Ruiz and originally published at Arden Post.",
                       "This post was written by Ana Ruiz and was originally published at Arden Post / The Mill .",
                       "This report was originally published by Ana Ruiz at The Arden Post."),
             near_misses=("This story was originally published by Ana Ruiz at sea.",)),
        line("is-from", Kind.ATTRIBUTION,
             r"This (?:article|story|piece|essay|excerpt) is from (?P<source>[\p{Lu}][^\n,.]{2,60}), an? "
             r"[^\n.]{0,80}?\b(?:publication|magazine|newsroom|news (?:site|service|organi[sz]ation|outlet)|website"
             r"|journal|newsletter)\b[^\n]{0,300}", label="origin", head="This ", longest=460,
             examples=("This article is from Arden Magazine, an online publication about rivers and mills. Read more stories like this at ardenmagazine.example.",),
             near_misses=("This story is from Millford, a town that nobody visits.",)),
        line("about-produced", Kind.ATTRIBUTION,
             r"This (?:story|column|article|report|opinion piece|podcast) about [^\n]{3,160}? was produced by "
             r"(?P<source>[\p{Lu}][^\n,]{2,60}), an? [^\n.]{0,80}?\b(?:nonprofit|non-profit|independent|newsroom"
             r"|news (?:site|service|organi[sz]ation|outlet))\b[^\n]{0,400}", label="origin", head="This ", longest=640,
             examples=("This story about mill schools was produced by The Arden Report, a nonprofit, independent news organization focused on rural schools. Sign up for the Arden newsletter.",)),
        line("byline-origin", Kind.HEADER,
             rf"(?:By|by|BY) (?P<author>{NAMES}),? (?:originally |first )(?:published|posted|appeared) (?:by|on|in"
             rf"|at) (?:the )?(?P<source>[^\n]{{2,80}}?)(?:,? (?:on )?(?P<date>{DATE}))?", label="byline", where="head",
             head=("By ", "by ", "BY "), longest=200,
             examples=("By Ana Ruiz, originally published by Arden Post",)),
        line("byline-sentence", Kind.ATTRIBUTION,
             rf"[*_]?By (?P<author>{NAMES})(?:, [^\n]{{3,200}}?)?\. (?:Originally|First|Cross-?posted"
             rf"|Cross posted) (?:published |posted |appeared )?(?:at|on|by|in"
             rf"|from) (?:the )?(?P<source>[\p{{Lu}}\d][^\n.;]{{1,80}}?(?:\.(?:com|org|net))?)[.*_]{{0,3}}",
             label="origin", where="head", head=("By ", "*By ", "_By "), longest=340,
             examples=("By Ana Ruiz, a miller in Arden. Originally published at Arden Street.",
                       "By Ana Ruiz. Cross-posted from ArdenPost.com"),
             near_misses=("By Ana Ruiz, a miller in Arden. She came back in spring.",)),
        line("written-by", Kind.ATTRIBUTION,
             rf"[*_(\[]?This {WHAT} (?:was |is )?(?:written|authored|contributed|submitted|posted|produced|provided"
             rf"|brought to you) (?:by|to you by) (?P<author>[^\n]{{2,100}}?)(?:,? and (?:was |is )?(?:originally "
             rf"|first )?(?:published|appeared|posted)(?: on| at| in"
             rf"| by)? (?P<source>[^\n]{{2,100}}?))?[.)*\]]{{0,3}}", label="origin", where="tail",
             head=("This ", "*This ", "(This ", "[This "), longest=260,
             examples=("This article was contributed by Ana Ruiz.",)),
        line("preferred-source", Kind.ATTRIBUTION,
             rf"This (?:story|article|post) was originally (?:published"
             rf"|reported) by (?P<source>[^\n]{{2,60}}?)(?: on (?P<date>{DATE}))?, where it first appeared in the "
             rf"[^\n.]{{2,60}}\.(?: Add [^\n]{{2,60}} as an? [Pp]referred [Ss]ource by clicking here\.?)?",
             label="origin", head="This ", longest=300,
             examples=("This story was originally published by Arden Journal on Feb 1, 2026, where it first appeared in the Rivers section. Add Arden Journal as a Preferred Source by clicking here.",)),
        span("originally-here", Kind.ATTRIBUTION,
             r"(?:originally|first|previously) (?:appeared|published|posted)(?: over)? here[.)\]*_]{0,3}$",
             label="origin",
             lead=(r"(?<=^|\n|[.!?…:”\"'’)] ?|  )[*_(\[]{0,2}(?:This|The above) (?:article|story|post|piece|essay"
                   r"|column|interview|blog post) (?:was |is )?"),
             stem=("originally appeared ", "originally published ", "originally posted ", "first appeared ",
                   "first published ", "first posted ", "previously appeared ", "previously published "),
             examples=("This article originally appeared here.", "This post was first published here"),
             near_misses=("This post was first published here in 1911.",)),
        line("published-url", Kind.ATTRIBUTION,
             rf"(?i:originally (?:published|posted|appeared)|first (?:published|posted)|(?:article|post) source"
             rf"|full article|original link): ?(?P<url>{URL})", label="origin",
             head=("Originally p", "ORIGINALLY P", "Originally a", "First p", "Article source", "Article Source",
                   "Post source", "Full article", "Full Article", "Original link", "Original Link"), longest=400,
             examples=("Originally published: https://post.example/mill",),
             near_misses=("Originally published: nobody knows where",)),
        line("first", Kind.ATTRIBUTION,
             rf"(?![^\n]{{0,200}}{CLAUSE})[*_(\[—–-]{{0,3}} ?(?:First|Originally|Previously|Initially|Also|Reprinted"
             rf"|Re-printed|Republished|Re-published|Reposted|Re-posted|Cross-?posted|Crossposted|Posted|Syndicated"
             rf"|Adapted|Excerpted|Reproduced|Taken)(?: (?:published|appeared|posted|printed|featured|aired|broadcast"
             rf"|written|seen|released))?(?: (?:in [\p{{Lu}}]\p{{L}}{{2,20}}"
             rf"|with (?:the )?(?:kind )?(?:authors?['’]s? )?permission|with permission from the author|by permission"
             rf"|with thanks|under (?:a )?Creative Commons(?: licen[cs]e)?))?(?: {DATE})? (?:by|on|at|in|from|of"
             rf"|with permission (?:from|of)|by permission (?:from|of)|here on|to"
             rf"|(?<=posted )with):? {PARTNER}(?:the )?(?!{DATE}|\d{{1,2}}:\d\d){OUTLET}{AT}{ON}{END}", label="origin",
             longest=320,
             head=("First published", "First appeared", "First posted", "Originally published", "Originally appeared",
                   "Originally posted", "Originally written", "Originally printed", "Originally aired",
                   "Previously published", "Also published", "Also posted", "Reprinted", "Re-printed", "Republished",
                   "Re-published", "Reposted", "Cross-posted", "Crossposted", "Cross posted", "Syndicated",
                   "Adapted from", "Excerpted from", "Reproduced", "(Originally", "(First", "(Reprinted",
                   "(Republished", "*First", "*Originally", "*Reprinted", "*Republished", "[Originally",
                   "ORIGINALLY PUBLISHED", "REPRINTED", "Taken from"),
             examples=("Reprinted with permission from Arden Post.",
                       "Reprinted with the author's permission from Arden Post.",
                       "First published in Spanish by Correo de Arden.", "Originally published at Arden Post",
                       "Republished with permission from Ana Ruiz and Brand Law.", "Cross-posted with Arden Post",
                       "Originally published under Creative Commons by Arden Post."),
             near_misses=("First published in 1925, the book has never been out of print.",
                          "Adapted from the novel by Ana Ruiz, the film opens on Friday.",
                          "Reprinted by Arden House in 1962, it found a new public.",
                          "Originally published in 1851, The Mill sold badly.")),
        span("permission-copyrighted", Kind.ATTRIBUTION,
             r"(?:Republished|Reprinted|Reposted) with permission (?:from"
             r"|of) (?P<source>[^\n.]{2,100})\.(?= (?:Copyright|COPYRIGHT|©|\([cC]\)|All rights)|$)", label="origin",
             lead=r"(?<=^|\n|[.!?] )",
             stem=("Republished with permission ", "Reprinted with permission ", "Reposted with permission "),
             examples=("Republished with permission from Ana Ruiz and Arden Mills.",),
             near_misses=("Reprinted with permission of the miller and read by all.  He said so.",)),
        line("permission", Kind.ATTRIBUTION,
             r"[*_(\[]?(?:(?:This )?(?:[Aa]rticle|[Ss]tory|[Pp]ost)(?: (?:is|was|has been))?|Content|Text|Essay"
             r"|Column) (?:posted|reposted|reprinted|republished|used|shared|published"
             r"|reproduced) with (?:the )?(?:kind )?permission (?:from|of"
             r"|by):? ?(?P<source>[^\n]{0,120}?)[.)*\]]{0,3}", label="origin", longest=190,
             head=("Article posted", "Article re", "Article used", "This article was used", "This story was used",
                   "Story posted", "Story re", "Post re", "Content re", "Article shared", "Essay re", "Column re"),
             examples=("Article posted with permission from Arden Post",
                       "Article reprinted with permission of Arden Post.")),
        line("contributed-by", Kind.ATTRIBUTION,
             r"This (?:article|story|post|piece|report) (?:has been|was) (?:contributed|provided|submitted"
             r"|brought to you) by (?P<source>[\p{Lu}][^\n.]{1,60})\.? ?(?:(?:Visit|Please visit|Check out"
             r"|See) [^\n]{3,160})?", label="origin", longest=260,
             head=("This article has been", "This story has been", "This post has been", "This report has been",
                   "This article was", "This story was", "This post was"),
             examples=("This article has been contributed by Arden Plan. Visit www.plan.example for alternative news.",)),
        line("provided", Kind.ATTRIBUTION,
             r"(?:Provided|Contributed|Supplied|Distributed|Delivered|Materials provided|Story provided"
             r"|Content provided|Submitted) by:? ?(?P<source>[\p{Lu}][^\n.]{1,100})\.?"
             r"(?: Note: Content may be edited[^\n]{0,60})?", label="origin", where="tail", longest=160,
             head=("Provided by", "Distributed by", "Delivered by", "Materials provided", "Story provided",
                   "Content provided", "Supplied by"),
             examples=("Provided by Arden University", "Materials provided by Arden University.")),
        line("originally-url", Kind.ATTRIBUTION,
             r"(?:Originally|First) (?:published|posted|appeared)(?: (?:at|on"
             r"|here))?: ?(?P<url>https?://[^\s]{4,300})", label="origin",
             head=("Originally published: ", "Originally published at: ", "Originally published on: ",
                   "Originally posted: ", "Originally posted at: ", "First published: ", "First published at: ",
                   "Originally appeared: ", "Originally appeared at: "), longest=340,
             examples=("Originally published: https://post.example/mill-2016",),
             near_misses=("Originally published: never.",)),
        line("reposted-from", Kind.ATTRIBUTION,
             rf"(?:Re-?[Pp]osted|Re-?[Bb]logged|Re-?[Pp]ublished|Reproduced|Copied|Taken) from:? ?(?P<url>{URL})",
             label="origin",
             head=("Re-posted from", "Re-Posted from", "Reposted from", "Reblogged from", "Re-blogged from",
                   "Republished from", "Re-published from", "Reproduced from", "Copied from", "Taken from"),
             longest=300,
             examples=("Re-posted from http://post.example/2013/mill",)),
        line("information-from", Kind.ATTRIBUTION,
             rf"(?:_{{2,3}} ?)?Information from: (?P<source>[\p{{Lu}}][^\n,]{{2,60}}), (?P<url>{URL})", label="origin",
             head=("Information from: ", "___ Information from: ", "__ Information from: "), longest=180,
             examples=("Information from: The Arden Post, http://www.post.example",
                       "___ Information from: Arden Journal, http://www.journal.example")),
        line("by-courtesy", Kind.ATTRIBUTION,
             r"(?:Reprinted|Republished|Reproduced|Published|Posted) (?:by )?courtesy of (?:the )?"
             r"(?P<source>[\p{Lu}][^\n.!?]{2,60})\.?", label="origin", where="tail", longest=110,
             head=("Reprinted courtesy", "Reprinted by courtesy", "Republished courtesy", "Reproduced courtesy",
                   "Reproduced by courtesy", "Published courtesy", "Posted courtesy", "Posted by courtesy"),
             examples=("Reprinted courtesy of the Arden Review.",),
             near_misses=("Reprinted courtesy of whoever kept it. It sold.",)),
        line("original-source", Kind.ATTRIBUTION,
             r"(?:[Oo]riginal|[Aa]rticle|[Nn]ews) [Ss]ource ?[:–-] ?(?P<source>[\p{Lu}\d][^\n]{2,80}?)\.?",
             label="origin", where="tail",
             head=("Original source", "Original Source", "Article source", "Article Source", "News source",
                   "News Source"), longest=110,
             examples=("Original source: The Arden Post",)),
        line("cross-posted-at", Kind.ATTRIBUTION,
             r"(?:Cross[- ]?posted|CROSS[- ]?POSTED|X-?posted) (?:at|on|to|from|with"
             r"|here from) (?:the )?(?P<source>[\p{Lu}\d][^\n.]{2,60}(?:\.\p{L}{2,4})?)\.?", label="origin",
             where="tail", head=("Cross", "CROSS", "X-posted", "Xposted"), longest=90,
             examples=("Cross posted at Arden Watch", "Cross-posted at Daily Mill.")),
        line("continue-at", Kind.ATTRIBUTION,
             r"(?:Continue [Rr]eading|Continued|Read on|Keep reading) (?:at|on"
             r"|over at) (?:the )?(?P<source>[\p{Lu}\d][^\n]{2,60}?)(?: ?(?:…|\.{1,3}|»|→|>{1,2}))?", label="origin",
             where="tail",
             head=("Continue reading", "Continue Reading", "Continued at", "Continued on", "Read on at",
                   "Keep reading"), longest=100,
             examples=("Continue reading at Arden Watch", "Continue reading at Arden Watch…")),
        line("click-original", Kind.ATTRIBUTION,
             r"Click here (?:for|to (?:read|see|view)) the (?i:original (?:article|post|story|version|source)"
             r"|original)\.?", label="origin", where="tail", head="Click here ", longest=60,
             examples=("Click here for the original article", "Click here to read the original.")),
        line("comes-to", Kind.ATTRIBUTION,
             r"This (?:story|article|report) comes to (?:us|(?P<republisher>[\p{Lu}][^\n.]{1,50}?)) (?:through|from"
             r"|via) (?:a |our )(?:reporting |content |news )?(?:partnership"
             r"|collaboration) with (?P<source>[\p{Lu}][^\n]{2,80}?)\.?", label="origin",
             head=("This story comes to", "This article comes to", "This report comes to"), longest=220,
             examples=("This story comes to Arden Radio through a reporting partnership with Arden Recorder.",)),
    ),
)

"""Where a text was first published or taken from, in the words that republishers use."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE, NAMES, URL

WHAT = r"(?:article|story|post|piece|essay|column|report|interview|content|text|commentary|op-?ed|blog(?: post)?|item|analysis|review|version|excerpt|investigation|feature|editorial|letter|opinion|speech|transcript|work|content|dispatch)"
FIRST = r"(?:(?:first|originally|previously|initially) )?(?:published|appeared|posted|featured|ran|written|produced|printed|released|republished|re-published|reposted|re-posted|cross-?posted|syndicated|reprinted|reproduced|adapted|excerpted|reported|shared|distributed|carried|provided|sourced)"
OUTLET = r"(?P<source>[^\n]{2,140}?)"
END = (
    r"(?:,? (?:and (?:is|has been|was|appears|republished|is being|reproduced|reviewed|distributed|syndicated)|under (?:an?|the|Creative|CC)\b|as part of|in (?:partnership|collaboration) with)[^\n]{0,240}"
    r"|, (?:an?|part of|one of) [^\n]{4,300}?(?: and (?:is|was|has been) [^\n]{4,120})?)?"
    r"[.,]?(?: ?(?:Read|See|You can read|View|Find|Click|It (?:is|has been)|It was|Reprinted|Republished|Reproduced)[^\n]{0,240})?[)*\]_.]{0,3}"
)
PARTNER = r"(?:(?:partnership|collaboration|cooperation|association|conjunction) with )?"
AT = rf"(?:,? at:? (?P<url>{URL}))?"
ON = rf"(?:,? on (?P<date>{DATE}),?| (?P<date>{DATE}))?"

PROFILE = Profile(
    name="origins",
    title="Original publication",
    always=True,
    rules=(
        line("appeared-first", Kind.ATTRIBUTION, r"[*_(]?(?:The )?(?:post|article|story|piece|entry) (?P<title>[^\n]{3,300}?),? (?:appeared first|first appeared|was first (?:published|seen|posted)|was originally published|originally appeared|is a post from)(?: on| at| in| by)?:? (?P<source>[^\n]{2,100}?)[.)*_ ]{0,4}", label="origin", longest=460, opens_tail=False,
             head=("The post ", "The article ", "The story ", "This post ", "post ", "The entry ", "The Post "), examples=("The post How the Mill Was Lost appeared first on Arden Post.", "The article How the Mill Was Lost first appeared on Arden Post.")),
        line("originally", Kind.ATTRIBUTION, rf"[*_(\[—–-]{{0,3}} ?(?:Editor's [Nn]ote:? |Note:? |Disclaimer:? |DISCLAIMER:? )?(?:This|The above|The following|A version of this|An earlier version of this|A longer version of this|A shorter version of this|Portions of this|The original|Parts of this|This original|The preceding|The foregoing|An excerpt of this|Original)(?: [\p{{L}}' -]{{1,40}}?)? {WHAT}(?:,? (?:by|from|written by|authored by) [^\n]{{2,100}}?,?)? (?:was |has been |is |were |had been |is being |also |is a )?(?:also )?{FIRST}(?: (?:in [\p{{Lu}}]\p{{L}}{{2,20}}|here|with permission|under [^\n]{{3,80}}?))?{ON},? (?:on|at|in|by|from|with|here|via|to|as|under|for|through):? (?!(?:19|20)\d\d\b|(?!the |(?:partner|collabor|cooper|associat|conjunct)\w{{3,6}} with )\p{{Ll}}{{2,12}}(?: |$)){PARTNER}(?:the )?{OUTLET}{AT}{ON}{END}", label="origin", longest=560,
             head=("This ", "*This ", "_This ", "(This ", "[This ", "— This", "–This", "The above", "The following", "A version of", "A longer version", "A shorter version", "An earlier version", "Portions of", "Parts of this", "The original", "The preceding", "The foregoing", "(A version", "[A version", "An excerpt", "Original ", "Editor", "Note: This", "DISCLAIMER: This", "Disclaimer: This"),
             examples=("This article was originally published at Arden Post.", "This story was originally published in The Mill and is reprinted with permission.", "A version of this article first appeared in the Arden Post.", "This article was written by Ana Ruiz and originally published at Arden Post.",
                       "This article originally appeared in Arden Magazine under a Creative Commons license.", "This story was produced in partnership with Arden Radio, a nonprofit newsroom.",
                       "This article originally appeared in Arden Post at https://post.example/mill.", "This story was produced by Arden Mills and reviewed and distributed by Arden Media."),
             near_misses=("This story was published in 1911 and forgotten.", "This post was in the north, and it was published nowhere.")),
        line("is-from", Kind.ATTRIBUTION, r"This (?:article|story|piece|essay|excerpt) is from (?P<source>[\p{Lu}][^\n,.]{2,60}), an? [^\n.]{0,80}?\b(?:publication|magazine|newsroom|news (?:site|service|organi[sz]ation|outlet)|website|journal|newsletter)\b[^\n]{0,300}", label="origin", head="This ", longest=460,
             examples=("This article is from Arden Magazine, an online publication about rivers and mills. Read more stories like this at ardenmagazine.example.",), near_misses=("This story is from Millford, a town that nobody visits.",)),
        line("about-produced", Kind.ATTRIBUTION, r"This (?:story|column|article|report|opinion piece|podcast) about [^\n]{3,160}? was produced by (?P<source>[\p{Lu}][^\n,]{2,60}), an? [^\n.]{0,80}?\b(?:nonprofit|non-profit|independent|newsroom|news (?:site|service|organi[sz]ation|outlet))\b[^\n]{0,400}", label="origin", head="This ", longest=640,
             examples=("This story about mill schools was produced by The Arden Report, a nonprofit, independent news organization focused on rural schools. Sign up for the Arden newsletter.",)),
        line("byline-origin", Kind.HEADER, rf"(?:By|by|BY) (?P<author>{NAMES}),? (?:originally |first )(?:published|posted|appeared) (?:by|on|in|at) (?:the )?(?P<source>[^\n]{{2,80}}?)(?:,? (?:on )?(?P<date>{DATE}))?", label="byline", where="head", head=("By ", "by ", "BY "), longest=200,
             examples=("By Ana Ruiz, originally published by Arden Post",)),
        line("written-by", Kind.ATTRIBUTION, rf"[*_(\[]?This {WHAT} (?:was |is )?(?:written|authored|contributed|submitted|posted|produced|provided|brought to you) (?:by|to you by) (?P<author>[^\n]{{2,100}}?)(?:,? and (?:was |is )?(?:originally |first )?(?:published|appeared|posted)(?: on| at| in| by)? (?P<source>[^\n]{{2,100}}?))?[.)*\]]{{0,3}}", label="origin", where="tail", head=("This ", "*This ", "(This ", "[This "), longest=260,
             examples=("This article was contributed by Ana Ruiz.",)),
        line("first", Kind.ATTRIBUTION, rf"[*_(\[—–-]{{0,3}} ?(?:First|Originally|Previously|Initially|Also|Reprinted|Re-printed|Republished|Re-published|Reposted|Re-posted|Cross-?posted|Crossposted|Posted|Syndicated|Adapted|Excerpted|Reproduced|Taken)(?: (?:published|appeared|posted|printed|featured|aired|broadcast|written|seen|released))?(?: (?:in [\p{{Lu}}]\p{{L}}{{2,20}}|with (?:the )?(?:kind )?permission|by permission|with thanks|under (?:a )?Creative Commons(?: licen[cs]e)?))?(?: {DATE})? (?:by|on|at|in|from|of|with permission (?:from|of)|by permission (?:from|of)|here on|to):? {PARTNER}(?:the )?(?!{DATE}){OUTLET}{AT}{ON}{END}", label="origin", longest=320,
             head=("First published", "First appeared", "First posted", "Originally published", "Originally appeared", "Originally posted", "Originally written", "Originally printed", "Originally aired", "Previously published", "Also published", "Also posted", "Reprinted", "Re-printed", "Republished", "Re-published", "Reposted", "Cross-posted", "Crossposted", "Cross posted", "Syndicated", "Adapted from", "Excerpted from", "Reproduced", "(Originally", "(First", "(Reprinted", "(Republished", "*First", "*Originally", "*Reprinted", "*Republished", "[Originally", "ORIGINALLY PUBLISHED", "REPRINTED", "Taken from"),
             examples=("Reprinted with permission from Arden Post.", "First published in Spanish by Correo de Arden.", "Originally published at Arden Post", "Republished with permission from Ana Ruiz and Brand Law.", "Originally published under Creative Commons by Arden Post."),
            ),
        line("permission", Kind.ATTRIBUTION, r"[*_(\[]?(?:Article|Story|Post|Content|Text|Essay|Column) (?:posted|reposted|reprinted|republished|used|shared|published|reproduced) with (?:the )?(?:kind )?permission (?:from|of|by):? ?(?P<source>[^\n]{0,120}?)[.)*\]]{0,3}", label="origin", longest=190,
             head=("Article posted", "Article re", "Article used", "Story posted", "Story re", "Post re", "Content re", "Article shared", "Essay re", "Column re"), examples=("Article posted with permission from Arden Post", "Article reprinted with permission of Arden Post.")),
        line("source", Kind.ATTRIBUTION, rf"[*_(\[—–-]{{0,3}} ?(?i:sources?|original source|source link|original article|original|article source|full story|originally posted|read the original(?: article)?|original post|source url|story source|news source|read more at source|original story|reference|content source)(?: here| at| from| on)? ?[:—–-] ?(?P<source>{URL}|[\w.-]{{2,60}}\.(?:com|org|net|co\.uk|info|gov|edu|tv|ca|us|uk|eu|de|fr|ru|in)(?:/[^\s]{{0,250}})?)[.)*\]]{{0,3}}", label="origin", longest=420, where="tail",
             head=("Source", "SOURCE", "source", "Original", "ORIGINAL", "original", "Article source", "Article Source", "Full story", "Full Story", "Read the original", "Story source", "News source", "News Source", "(Source", "[Source", "(source", "*Source", "Content source"),
             examples=("Source: https://post.example/mill", "source: post.com")),
        line("source-name", Kind.ATTRIBUTION, r"[(\[—–*-]{0,3} ?(?:Source|SOURCE|Sources|source|Via|VIA|via|H/T|h/t|H/t|HT|Hat tip|Hat Tip|HAT TIP|Courtesy|From|Credit|Read more at|Read more|For entire story|Read the full story at|Read full story|Read the rest at|Full story at|More at|Via our friends at)(?: to)? ?[:–—-] ?(?P<source>[\p{L}\d][^\n]{1,90}?)[.)\]*]{0,3}", label="origin", where="tail", longest=110,
             head=("Source", "SOURCE", "source", "Via", "VIA", "via", "H/T", "h/t", "H/t", "HT", "Hat tip", "Hat Tip", "HAT TIP", "Courtesy", "(Source", "(Via", "(via", "(h/t", "(H/T", "[Via", "[h/t", "For entire story", "Read the full story", "Read the rest", "Full story at", "— via", "–via", "[Source"),
             examples=("Via: Arden Post", "H/T: Arden Post", "Source: Arden Post", "via: https://post.example/mill"), near_misses=("Via the bridge you reach the mill.",)),
        line("via-url", Kind.ATTRIBUTION, rf"(?:via|Via|VIA|from|h/t|H/T) ?:? ?(?P<url>{URL})", label="origin", where="tail", head=("via", "Via", "VIA", "h/t", "H/T"), longest=300, examples=("via: https://post.example/mill",)),
        line("source-bare", Kind.ATTRIBUTION, r"(?i:source|via|source link|original source|original|original article|read original article here|link to (?:the )?original article|read the original article here)[.:]?", label="origin", where="tail", longest=50,
             head=("source", "Source", "SOURCE", "Via", "Original", "Read original", "Link to", "Read the original"), examples=("source", "Read the original article here")),
        line("press-source", Kind.ATTRIBUTION, r"SOURCES?:? (?P<source>[\p{Lu}\d][^\n]{1,160})", label="origin", where="tail", head="SOURCE", longest=180, examples=("SOURCE Arden Mills Ltd.",)),
        line("provided", Kind.ATTRIBUTION, r"(?:Provided|Contributed|Supplied|Distributed|Delivered|Materials provided|Story provided|Content provided|Submitted) by:? ?(?P<source>[\p{Lu}][^\n.]{1,100})\.?(?: Note: Content may be edited[^\n]{0,60})?", label="origin", where="tail", longest=160,
             head=("Provided by", "Distributed by", "Delivered by", "Materials provided", "Story provided", "Content provided", "Supplied by"), examples=("Provided by Arden University", "Materials provided by Arden University.")),
    ),
)

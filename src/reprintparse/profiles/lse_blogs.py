"""The blogs of the London School of Economics (EUROPP, LSE Business Review, Impact, USAPP ...), which swap posts.

Head: title, a deck that ends in what the authors argue. Tail: "Please read our comments policy before commenting.", one
note that says where the post appeared first, whose views it gives and whose picture it shows, "Shortened URL for this
post", a rule, and "About the author".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import NAMES, PERSON

BLOG = (
    r"(?P<republisher>EUROPP|USAPP|USApp|LSE Business Review|(?:the )?LSE Impact [Bb]log|the Impact Blog"
    r"|Impact of Social Science|British Politics and Policy|LSE Brexit|Democratic Audit|the LSE USAPP blog"
    r"|LSE Review of Books)"
)

PROFILE = Profile(
    name="lse-blogs",
    title="EUROPP and other LSE blogs",
    sites=("blogs.lse.ac.uk", "europp.eu"),
    rules=(
        line("deck", Kind.HEADER,
             rf"[\p{{Lu}}\"“'‘][^\n]{{30,700}}\b{NAMES} (?:draws?|argues?|writes?|explains?"
             r"|looks?|discuss(?:es)?|examines?|considers?|assess(?:es)?|reflects?|shows?|outlines?|suggests?|finds?"
             r"|presents?|highlights?|analyses?|asks?|notes?)\b[^\n.]{5,400}\.?", label="subtitle", where="head",
             follows="title", longest=1100, shortest=90,
             examples=("Why do mills stand by rivers? Drawing on a survey of nine valleys, Ana Ruiz argues that the wheel came first and the road to the market much later.",)),
        line("comments-policy", Kind.CALL_TO_ACTION, r"Please read our comments policy before commenting\.?",
             label="comment", head="Please read our comments policy", longest=60,
             examples=("Please read our comments policy before commenting.",)),
        span("origin", Kind.ATTRIBUTION,
             r"(?:Note: ?)?This (?:article|post|blog ?post|piece) (?:was )?(?:originally|first) (?:appeared"
             r"|published) (?:at|on|in|by) (?:the )?(?P<source>[\p{Lu}\d][^\n.]{1,80}?)"
             r"(?: and is reposted here with permission)?\.(?= (?:It|This (?:article|post)) (?:gives"
             r"|represents) the views?\b|$)", label="origin",
             stem=("Note: This article ", "Note: This post ", "This article ", "This post ", "This blog",
                   "This piece "),
             examples=("Note: This article originally appeared at Arden Audit.",)),
        span("views", Kind.LEGAL,
             r"(?:Note: ?)?(?:(?:It|This (?:article|post|blog ?post|book review|review)) gives the views? of (?:the"
             r"|its) "
             rf"(?:authors?|author\(s\)|interviewees?|reviewers?)|The views expressed here are those of the "
             rf"authors?),? (?:and )?not the position of (?:the )?{BLOG}[^\n.]{{0,200}}(?:\.|$)", label="disclaimer",
             identifies=True,
             stem=("It gives the view", "This article gives the view", "This post gives the view",
                   "Note: This article gives", "Note: This post gives", "This blog post gives", "This review gives",
                   "The views expressed here are those"),
             examples=("It gives the views of the authors, and not the position of EUROPP – European Politics and Policy, nor of the London School of Economics.",
                       "Note: This article gives the views of the author, and not the position of EUROPP – European Politics and Policy or the London School of Economics.",
                       "This post gives the views of its authors, not the position of LSE Business Review or the London School of Economics.")),
        span("picture", Kind.MEDIA, r"(?:Featured i|I)mage(?: credit)?: (?P<credit>[^\n]{2,160})", label="caption",
             stem=("Featured image credit: ", "Featured image: ", "Image credit: "),
             examples=("Featured image credit: Ana Ruiz (CC-BY-SA-2.0)",)),
        line("content", Kind.LEGAL,
             r"The content generated on this blog is for information purposes only\.[^\n]{20,500}", label="disclaimer",
             head="The content generated on this blog is for information", longest=600, identifies=True,
             examples=("The content generated on this blog is for information purposes only. This Article gives the views and opinions of the authors and does not reflect the views and opinions of the blog.",)),
        line("shortened", Kind.CALL_TO_ACTION, r"Shortened URL for this post: ?https?://[^\s]{4,60}", label="social",
             head="Shortened URL for this post", longest=110, identifies=True,
             examples=("Shortened URL for this post: http://bit.ly/2mill",)),
        run("about", Kind.ATTRIBUTION, r"About the [Aa]uthors?", label="bio",
            head=("About the author", "About the Author"), longest=20,
            after=Members(rf"(?P<author>{PERSON})(?: [–—-] [\p{{Lu}}][^\n]{{2,120}}|,? (?:is|was|has) [^\n]{{10,900}})", most=10),
            examples=("About the author\nAna Ruiz – University of Arden\nAna Ruiz is a Professor of History at the University of Arden.",)),
        line("chart-note", Kind.MEDIA, r"Notes?: [^\n]{5,400}? Sources?: [^\n]{2,160}", label="caption",
             head=("Note: ", "Notes: "), longest=560,
             examples=("Note: Bars show sacks of flour. Source: authors' calculations.",)),
    ),
)

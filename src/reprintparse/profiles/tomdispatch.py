"""TomDispatch: long essays edited by Tom Engelhardt, posted first there and the same week on a dozen other sites.

Title at home: "Tomgram: NAME, HEADLINE". Reprints open with "This article originally appeared at TomDispatch.com. To receive
TomDispatch in your inbox three times a week, click here." and end with a biography, "Follow TomDispatch on Twitter and join
us on Facebook. Check out the newest Dispatch Book, ...", and a copyright in the author's name.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, NAMES

SITE = r"TomDispatch(?:\.com)?"
CREDITS = tuple(
    f"This {piece} {way}{what} {at} TomDispatch"
    for piece in ("article", "essay", "piece", "post", "story")
    for way in ("was ", "was originally ", "was first ", "originally ", "first ", "")
    for what in ("appeared", "published", "posted")
    for at in ("at", "on", "in", "by")
)

PROFILE = Profile(
    name="tomdispatch",
    title="TomDispatch",
    sites=("tomdispatch.com",),
    aliases=("TomDispatch", "TomDispatch.com", "Tom Dispatch", "Tomdispatch"),
    rules=(
        line("title", Kind.HEADER, rf"Tomgram: (?P<author>{NAMES}), (?P<title>.{{4,160}}(?<![.,;]))", where="head",
             identifies=True,
             examples=("Tomgram: Ana Ruiz, The Ferry at the End of Arden",)),
        line("masthead", Kind.FURNITURE,
             r"(?:TomDispatch(?:\.com)?[:|–—, -]{1,3})?[Aa] [Rr]egular [Aa]ntidote to the [Mm]ainstream [Mm]edia\.?",
             label="navigation", head=("TomDispatch", "A regular antidote", "A Regular Antidote", "a regular antidote"),
             longest=80, identifies=True,
             examples=("TomDispatch.com: A Regular Antidote to the Mainstream Media",
                       "TomDispatch - a regular antidote to the mainstream media")),
        span("origin", Kind.ATTRIBUTION,
             rf"This \p{{L}}{{4,7}} (?:was )?(?:originally |first )?(?:appeared|published|posted) (?:at|on|in"
             rf"|by) (?P<source>{SITE}) ?(?:\.(?= |$)|$)", stem=CREDITS, identifies=True,
             examples=("This article originally appeared at TomDispatch.com.",
                       "This essay was first posted at TomDispatch."),
             near_misses=("This article quotes TomDispatch.",)),
        line("origin-bare", Kind.ATTRIBUTION,
             rf"(?:Originally |First )?(?i:appeared|published|posted) (?:at|on|in|by) (?P<source>{SITE}) ?\.?",
             label="origin", identifies=True, head=("Originally ", "First ", "Published ", "Posted "),
             examples=("Originally posted at TomDispatch.",)),
        span("sign-up", Kind.CALL_TO_ACTION,
             r"To (?:receive TomDispatch(?:\.com)? in your inbox|stay on top of important articles like these, sign "
             r"up to receive the latest updates from TomDispatch)[^\n]{0,90}?(?:\.(?= |$)|$)", label="subscribe",
             identifies=True, stem=("To receive TomDispatch", "To stay on top of important articles"),
             examples=("To stay on top of important articles like these, sign up to receive the latest updates from TomDispatch.com here.",
                       "To receive TomDispatch in your inbox three times a week, click here.")),
        line("note", Kind.ATTRIBUTION, r"\[Note (?:for|to) TomDispatch [Rr]eaders: .{10,1500}", identifies=True,
             longest=1600, head=("[Note for TomDispatch", "[Note to TomDispatch"),
             examples=("[Note for TomDispatch Readers: The next ferry sails on Thursday.]",)),
        span("follow", Kind.CALL_TO_ACTION,
             r"Follow TomDispatch(?:\.com)? on Twitter and join us on Facebook(?: or Tumblr)? ?\.", label="social",
             identifies=True, stem="Follow TomDispatch",
             examples=("Follow TomDispatch on Twitter and join us on Facebook.",)),
        span("book", Kind.CALL_TO_ACTION, r"Check out the newest Dispatch Books?,[^\n]{5,700}", label="support",
             identifies=True,
             examples=("Check out the newest Dispatch Book, Ana Ruiz's The Ferry at the End of Arden, and Tom Hale's The Mill.",)),
        run("head-inside", Kind.HEADER, rf"By (?P<author>{NAMES})", label="byline", head="By ", longest=70,
            before=Members(r"(?!Tomgram)[^\n]{2,140}(?<![.,;])", most=3, least=2),
            examples=("The Hangar at the End\nHow the river became a budget line\nBy Ana Ruiz",),
            near_misses=("By Ana Ruiz the mill was sold.",)),
        line("posted", Kind.HEADER,
             rf"Posted by (?P<author>{NAMES}) at \d{{1,2}}:\d\d ?[ap]m, (?P<date>{DAY})\.?"
             rf"(?: Follow TomDispatch on Twitter @TomDispatch\.?)?(?: E-?mail)?(?: Print)?", label="byline",
             where="head", head="Posted by ", longest=180,
             examples=("Posted by Ana Ruiz at 8:02am, October 6, 2015.",)),
        span("handle", Kind.CALL_TO_ACTION, r"Follow TomDispatch on Twitter @TomDispatch\.?(?= |$)", label="social",
             stem="Follow TomDispatch on Twitter @", identifies=True,
             examples=("Follow TomDispatch on Twitter @TomDispatch.",)),
        line("print", Kind.CALL_TO_ACTION, r"(?:E-?mail|Print)(?: (?:E-?mail|Print))?", label="social", where="head",
             longest=16,
             examples=("Email Print",)),
        span("introduction", Kind.ATTRIBUTION,
             r"Read Tom Engelhardt's (?:introduction|full introduction) (?:to (?:this|the) (?:article|piece|essay"
             r"|story) )?here ?\.", label="origin", lead="", stem=("Read Tom Engelhardt's", "Read Tom Engelhardt’s"),
             identifies=True,
             examples=("Read Tom Engelhardt's introduction here.",),
             near_misses=("Read Tom Engelhardt's introduction to the book.",)),
        line("to-appear", Kind.HEADER,
             r"\[This (?:essay|article|piece|story) (?:will appear|appears|appeared|first appeared"
             r"|originally appeared) in (?:[\"“][^\n\"”]{2,60}[\"”],? )?(?:the [\p{L}]{2,10} (?:20\d\d )?issue of "
             r"|the latest issue of )?(?P<source>[\p{Lu}][^\n.]{2,60}?)\. [^\n]{0,120}?posted at TomDispatch"
             r"(?:\.com)? with the (?:kind )?permission of [^\n.\]]{3,80}\.\]", label="source", identifies=True,
             head="[This ", longest=420,
             examples=('[This essay will appear in "Rivers," the Fall 2012 issue of Arden Quarterly. This slightly adapted version is posted at TomDispatch.com with the kind permission of that magazine.]',)),
        span("tomcast", Kind.INSERT,
             r"To listen to [^\n]{3,60} (?:Tomcast|TomCast) [^\n]{5,260}? click here"
             r"(?:,? or,? (?:to )?download it to your iPod,? here)?\.?", label="related", lead="", identifies=True,
             stem="To listen to ",
             examples=("To listen to Ben Okafor's latest Tomcast audio interview in which Ruiz discusses the mill, click here or download it to your iPod here.",),
             near_misses=("To listen to the mill he would click here and there.",)),
        line("regular", Kind.ATTRIBUTION,
             r"(?P<author>\p{Lu}[\p{L}.'’ -]{3,50}?), an? TomDispatch regular,? [^\n]{5,900}", label="bio",
             where="tail", stem=", a TomDispatch regular", longest=1000, identifies=True,
             examples=("Ana Ruiz, a TomDispatch regular, kept the books of a mill for 31 years. She is the author of The Wheel.",),
             near_misses=("Ana Ruiz was a TomDispatch regular.",)),
        line("posted-at", Kind.HEADER, rf"posted (?P<date>{DAY}) at \d{{1,2}}:\d\d ?[ap]m", label="published",
             where="head", head="posted ", longest=60,
             examples=("posted May 19, 2005 at 1:29 pm",)),
        line("mail", Kind.CALL_TO_ACTION, r"(?:e-?mail|email) to a friend|printer friendly version", label="social",
             where="tail", longest=40,
             examples=("email to a friend", "printer friendly version")),
        line("printed", Kind.HEADER, rf"Posted on (?P<date>{DAY}), Printed on {DAY}", label="published", where="head",
             head="Posted on ", stem="Printed on", longest=80, identifies=True,
             examples=("Posted on December 15, 2015, Printed on December 16, 2015",)),
        line("blog-address", Kind.HEADER,
             r"(?P<url>https?://www\.tomdispatch\.com/(?:blog|post)/\d{3,7}/?[^\s]{0,160})", label="source",
             where="head", head=("http://www.tomdispatch", "https://www.tomdispatch"), longest=220, identifies=True,
             examples=("http://www.tomdispatch.com/blog/176999/",)),
    ),
)

"""What the two great blog systems set under a post: neighbors, readers' replies, feeds, their own names.

Blogger: "Email This BlogThis! ...", "8 comments:", "Anonymous said...", "Newer Post Older Post Home", "Subscribe to: Post
Comments (Atom)". WordPress: "Be the first to like this.", the reply form, widgets ("Meta", "Entries feed"), "Blog at
WordPress.com." Nearly everything counts only in the tail.
"""

from reprintparse import Kind, Members, Profile, line, run

WIDGETS = (
    r"(?:Archives?|Meta|Entries (?:feed|RSS)|Comments (?:feed|RSS)|WordPress\.org|Primary Menu|Main Menu|Search for:|Scroll to top|Recent (?:Posts|Comments)"
    r"|Blog Archive|Blogroll|About Me|View my complete profile|View (?:mobile|web) version|Followers|Pages|Search This Blog)"
)

PROFILE = Profile(
    name="blog-feet",
    title="Feet of blogs",
    always=True,
    rules=(
        line("pages", Kind.FURNITURE, r"(?:Newer Posts?|Older Posts?|Home)(?: (?:Older Posts?|Home)){0,2}",
             label="navigation", where="tail", longest=36, head=("Newer Post", "Older Post", "Home"),
             examples=("Newer Post Older Post Home", "Older Post")),
        line("feed", Kind.CALL_TO_ACTION, r"Subscribe to: ?(?:Post Comments|Posts|Comments) \(Atom\)",
             label="subscribe", head="Subscribe to:", amid=True,
             examples=("Subscribe to: Post Comments (Atom)",), near_misses=("Subscribe to: nothing, he wrote.",)),
        line("blog-this", Kind.CALL_TO_ACTION,
             r"(?:Email This ?)?BlogThis! ?(?:Share to (?:Twitter|X|Facebook|Pinterest|Google Buzz|Orkut) ?){0,5}"
             r"|Share to (?:Twitter|X|Pinterest)", label="social", head=("Email This", "BlogThis!", "Share to "),
             longest=110, amid=True,
             examples=("Email This BlogThis! Share to Twitter Share to Facebook Share to Pinterest",)),
        line("links-to", Kind.FURNITURE, r"Links to this post:?|Create a Link", label="navigation", where="tail",
             head=("Links to this post", "Create a Link"), longest=24,
             examples=("Links to this post",)),
        run("replies", Kind.CALL_TO_ACTION, r"(?:\d{1,4}|No) comments?:", label="comment", where="tail",
            tail=("comments:", "comment:"), longest=18,
            after=Members(r"(?:Anonymous|[^\n.!?]{2,40}) said\.\.\.|Post a Comment|(?!Newer|Older|Subscribe|Links to)[^\n]{1,700}", most=40),
            opens_tail=True, rest="comment",
            examples=("2 comments:\nAnonymous said...\nI knew that mill.\nMarch 4, 2016 at 7:20 PM", "No comments:")),
        line("said", Kind.CALL_TO_ACTION, r"[^\n.!?]{2,40} said\.\.\.", label="comment", tail=" said...", longest=50,
             where="tail", opens_tail=True, rest="comment",
             examples=("Anonymous said...",)),
        line("wordpress", Kind.FURNITURE,
             r"(?:Create a free website or )?[Bb]log at WordPress\.com\.?"
             r"|(?:Proudly )?[Pp]owered by WordPress(?:\.com)?[^\n]{0,60}|Designed by Elegant Themes[^\n]{0,40}"
             r"|(?:Copyright © (?:19|20)\d\d \| )?(?:WordPress )?Theme(?::| by) [^\n]{2,50}", label="navigation",
             longest=110, where="tail",
             head=("Create a free website", "Blog at WordPress", "Proudly powered", "Powered by WordPress",
                   "Designed by Elegant", "Copyright ©", "Theme", "WordPress Theme"),
             examples=("Blog at WordPress.com.", "Create a free website or blog at WordPress.com.",
                       "Designed by Elegant Themes | Powered by WordPress")),
        line("liked", Kind.CALL_TO_ACTION,
             r"Be the first to like this\.?|(?:\d{1,4}|One) bloggers? likes? this\.?|Reactions:", label="social",
             longest=40, amid=True, head=("Be the first to like this", "One blogger", *"0123456789", "Reactions:"),
             tail=("like this.", "likes this.", "like this", "Reactions:"),
             examples=("Be the first to like this.", "3 bloggers like this.")),
        line("followers", Kind.CALL_TO_ACTION,
             r"Join (?:[\d.,]{1,9}K? )?other (?:followers|subscribers)|Follow Blog via Email|Email Subscription",
             label="subscribe", where="tail", head=("Join ", "Follow Blog", "Email Subscription"), longest=40,
             examples=("Join 1,200 other followers", "Follow Blog via Email")),
        line("reply-box", Kind.CALL_TO_ACTION, r"Enter your comment here\.{0,3}", label="comment",
             head="Enter your comment here", longest=30,
             examples=("Enter your comment here...",)),
        line("widgets", Kind.FURNITURE, WIDGETS, label="navigation", where="tail", longest=30,
             examples=("Meta", "Entries feed", "Recent Posts")),
        line("in-category", Kind.INSERT, r"In [\"“][\p{Lu}\d][^\n\"”]{1,40}[\"”]", label="related", where="tail",
             head="In ", longest=48,
             examples=("In \"Mills\"",)),
        line("published-by", Kind.HEADER, r"Published by (?P<author>\p{L}[\p{L}\d.'’ _-]{1,40})", label="byline",
             where="tail", head="Published by ", longest=56,
             follows=("comment", "social", "related", "navigation", "topics"),
             examples=("Published by Ana Ruiz",)),
        line("report-ad", Kind.INSERT, r"Report this ad|REPORT THIS AD|About these ads", label="advert",
             head=("Report this ad", "REPORT THIS AD", "About these ads"), longest=18, amid=True,
             examples=("Report this ad",)),
        line("recipe-source", Kind.ATTRIBUTION,
             r"(?![^\n]{0,100}, \p{Ll})Recipe [Ss]ource: (?P<source>[\p{Lu}@][^\n]{2,90}?)\.?", label="origin",
             head=("Recipe Source: ", "Recipe source: "), longest=110, amid=True,
             examples=("Recipe Source: MillsAndFlour.example.",),
             near_misses=("Recipe source: My mother, who never wrote it down.",)),
        line("shared-recipe", Kind.ATTRIBUTION,
             r"(?:Recipe )?[Aa]dapted and (?:shared|reprinted|published) with permission (?:from"
             r"|of) (?P<source>[\p{Lu}][^\n.,!?]{2,80})\.?", label="origin", longest=150,
             head=("Adapted and ", "Recipe adapted and "), amid=True,
             examples=("Adapted and shared with permission from Arden Bakery",)),
        line("view-original", Kind.ATTRIBUTION, r"View original post(?: [\d.,]{1,7} more words)?", label="origin",
             head="View original post", longest=44, amid=True,
             examples=("View original post", "View original post 1,234 more words")),
        line("viewing-options", Kind.CALL_TO_ACTION,
             r"Comment viewing options|Select your preferred way to display the comments and click [\"“]?Save "
             r"settings[\"”]? to activate your changes\.|(?:Flat|Threaded) list - (?:collapsed|expanded)",
             label="comment", where="tail",
             head=("Comment viewing options", "Select your preferred way to display", "Flat list", "Threaded list"),
             longest=130,
             examples=("Comment viewing options",
                       "Select your preferred way to display the comments and click \"Save settings\" to activate your changes.")),
        line("disqus-note", Kind.CALL_TO_ACTION,
             r"Note: Disqus 20\d\d is best viewed on an up to date browser\.[^\n]{0,260}", label="comment", longest=340,
             head="Note: Disqus ", amid=True,
             examples=("Note: Disqus 2012 is best viewed on an up to date browser. Click here for information.",)),
    ),
)

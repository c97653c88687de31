"""The Unz Review: an American site of columnists, much of it reprinted with permission.

The page, top to bottom. Head: motto; title; deck; author, date, word count and comment count, parted by dots. Tail: the
note where the piece first stood; "← Category:" and "Tags:".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, NAMES

COUNT = r"[\d,]{1,7} (?i:words|comments?)"

PROFILE = Profile(
    name="unz-review",
    title="The Unz Review",
    sites=("unz.com",),
    aliases=("The Unz Review", "Unz Review", "unz.com", "Unz.com"),
    rules=(
        line("motto", Kind.FURNITURE,
             r"(?:The Unz Review ?• ?)?An Alternative Media Selection"
             r"|A Collection of Interesting, Important, and Controversial Perspectives Largely Excluded from the "
             r"American Mainstream Media", label="navigation", identifies=True, longest=150,
             head=("The Unz Review", "An Alternative Media Selection",
                   "A Collection of Interesting, Important, and Controversial"),
             examples=("The Unz Review • An Alternative Media Selection",)),
        line("byline", Kind.HEADER,
             rf"(?P<author>{NAMES}|[\p{{Lu}}][\p{{Lu}} .'’-]{{4,50}}) ?• ?(?:(?P<as_published>(?P<date>{DAY}"
             rf"|\p{{Lu}}{{3,9}} \d{{1,2}}, 20\d\d))(?P<as_navigation>(?: ?• ?{COUNT}){{0,2}}(?: ?• ?(?i:reply))?))?",
             where="head", longest=160, stem="•",
             examples=("Ana Ruiz • December 13, 2016 • 2,100 Words", "ANA RUIZ • DECEMBER 13, 2016 • 2,100 WORDS")),
        line("published", Kind.HEADER,
             rf"(?:• ?)?(?P<date>{DAY}|\p{{Lu}}{{3,9}} \d{{1,2}}, 20\d\d)(?: ?• ?{COUNT}){{0,2}}(?: ?• ?(?i:reply))?",
             where="head", longest=90,
             tail=("20", *"0123456789", "Words", "WORDS", "Comments", "COMMENTS", "Reply", "REPLY"),
             examples=("December 13, 2016", "December 13, 2016 • 2,100 Words")),
        line("words", Kind.FURNITURE, r"(?:• ?)?[\d,]{1,7} (?i:words)(?: ?•)?|•", label="navigation", where="head",
             longest=24, tail=("Words", "WORDS", "•"),
             examples=("• 2,100 Words",)),
        line("replies", Kind.CALL_TO_ACTION, r"(?:• ?)?[\d,]{1,7} (?i:comments?)(?: ?• ?(?i:reply))?", label="comment",
             where="head", longest=40, tail=("Comments", "COMMENTS", "Comment", "Reply", "REPLY"),
             examples=("7 Comments • Reply",)),
        line("category", Kind.HEADER, r"← ?Category: (?P<topics>[^\n•]{2,120})(?: ?• ?Tags: (?P<topics>[^\n]{2,300}))?",
             label="topics", identifies=True, head="← Category", longest=440,
             examples=("← Category: Rivers • Tags: Ferries, Mills",)),
        line("page-tools", Kind.CALL_TO_ACTION, r"Email This Page to Someone|=>", label="social", where="head",
             head=("Email This Page", "=>"), longest=30, identifies=True,
             examples=("Email This Page to Someone",)),
        line("remember", Kind.FURNITURE, r"Remember My Information", label="navigation", where="head", identifies=True,
             examples=("Remember My Information",)),
        span("comments-behind", Kind.CALL_TO_ACTION, r"Comments?(?: ?• ?(?i:reply))?(?: ?•)?$", label="comment",
             stem="Comment", lead=r"(?:• ?)?[\d,]{1,6} ",
             examples=("• 7 Comments • Reply",)),
        line("categories", Kind.HEADER,
             r"(?:• ?)?Category: (?P<topics>[^\n•]{2,120})(?: ?• ?Tags: (?P<topics>[^\n]{2,300}))?", label="topics",
             head=("Category: ", "• Category: "), longest=440,
             examples=("• Category: Rivers • Tags: Ferries, Mills",)),
        run("comment-tools", Kind.CALL_TO_ACTION, r"Hide \d{1,4} Comments?(?: ?Leave a Comment)?", label="comment",
            where="tail", head="Hide ", longest=40,
            after=Members(r"Leave a Comment|\d{1,4} Comments? to \"[^\n]{2,200}\"", most=2),
            examples=("Hide 4 Comments Leave a Comment",)),
        line("reader-tools", Kind.CALL_TO_ACTION,
             r"(?:Show CommentNext New Comment|ReplyAgree/Disagree/Etc\.|Ignore Commenter ?Follow Commenter"
             r"|These buttons register your public Agreement, Disagreement, Thanks, LOL, or Troll)[^\n]{0,420}",
             label="comment", identifies=True, longest=520,
             head=("Show CommentNext New", "ReplyAgree/Disagree", "Ignore Commenter",
                   "These buttons register your public"),
             examples=("Show CommentNext New CommentNext New ReplyRead More", "Ignore Commenter Follow Commenter")),
        line("page-options", Kind.FURNITURE,
             r"Bookmark ?Toggle All ?ToC ?Add to Library ?Remove from Library ?(?:• ?B)?"
             r"|Search Text ?Case Sensitive[^\n]{0,60}|List of Bookmarks", label="navigation", identifies=True,
             longest=120, head=("Bookmark", "Search Text", "List of Bookmarks"),
             examples=("Bookmark Toggle AllToCAdd to LibraryRemove from Library • B", "List of Bookmarks")),
        line("ignore-list", Kind.CALL_TO_ACTION, r"Commenters to Ignore\.\.\.to Follow ?Endorsed Only|Trim Comments\?",
             label="comment", identifies=True, opens_tail=True, rest="comment", longest=60,
             head=("Commenters to Ignore", "Trim Comments?"),
             examples=("Commenters to Ignore...to FollowEndorsed Only", "Trim Comments?")),
    ),
)

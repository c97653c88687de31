"""The Washington Post: pages whose buttons came along as words.

Head: "Listen 8 min Comment on this story Comment Gift Article Share", or "Back to previous page" on printed ones.
Inside: newsletter calls that end in "ArrowRight". Tail: "GiftOutline Gift Article", a newsletter line.
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="washington-post",
    title="The Washington Post",
    sites=("washingtonpost.com",),
    aliases=("Washington Post", "The Washington Post", "WaPo", "WP", "washingtonpost.com"),
    rules=(
        span("listen", Kind.MEDIA, r"Listen \d{1,3} min(?=$| Comment on this story)", label="media", stem="Listen ",
             examples=("Listen 8 min",), near_misses=("Listen 8 minutes, she said.",)),
        span("buttons", Kind.CALL_TO_ACTION,
             r"Comment on this story ?Comment ?\d{0,6}(?: Add to your saved stories)?(?: Save)?"
             r"(?: Gift(?: Article)?)? Share", label="comment", stem="Comment on this story", lead="", identifies=True,
             examples=("Comment on this story Comment Gift Article Share",),
             near_misses=("Comment on this story as you like.",)),
        line("gift", Kind.CALL_TO_ACTION, r"GiftOutline(?: Gift Article)?", label="social", identifies=True,
             examples=("GiftOutline Gift Article",)),
        span("arrow", Kind.CALL_TO_ACTION, r"ArrowRight", label="subscribe",
             lead=(r"(?:Tech is not your friend\. We are\. |Wp Get the full experience\. "
                   r"|\p{Lu}[^\n.?!]{3,60}\? )?(?:Subscribe|Sign up|Choose)[^\n.?!]{3,120}[.?!]? "),
             examples=("Want to know the river? Sign up for The Miller newsletter. ArrowRight",
                       "Wp Get the full experience. Choose your plan ArrowRight"),
             near_misses=("Press the key marked ArrowRight to go on.",)),
        line("weekly", Kind.CALL_TO_ACTION, r"For more health news, you can sign up for our weekly newsletter here\.",
             label="subscribe", identifies=True,
             examples=("For more health news, you can sign up for our weekly newsletter here.",)),
        line("copyright", Kind.LEGAL,
             r"(?:\([Cc]\)|©) ?(?P<year>20\d\d),? (?P<holder>(?:The )?Washington Post)(?: Co\.?)?"
             r"(?: ?· ?(?P<author>.{3,80}))?", head=("(c) 20", "(C) 20", "© 20", "(c)20", "©20"), identifies=True,
             examples=("(c) 2019, The Washington Post · Ana Ruiz", "© 2020 The Washington Post"),
             near_misses=("(c) 2019, The Arden Post",)),
        line("back", Kind.FURNITURE, r"Back to previous page", label="navigation", examples=("Back to previous page",)),
    ),
)

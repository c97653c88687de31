"""NutritionFacts.org: transcripts of a physician's short videos on nutrition, copied with the page around them.

Head: the title, the marks of a rating plug-in, "Close Transcript Transcript:" and the title again, a note that the
text is an approximation. Tail: a call for volunteers, a call to subscribe, how to post comments, the comments.
"""

from reprintparse import Kind, Profile, span

PROFILE = Profile(
    name="nutrition-facts",
    title="NutritionFacts.org",
    sites=("nutritionfacts.org",),
    rules=(
        span("approximation", Kind.ATTRIBUTION, r"Below is an approximation of this video's audio content\.",
             label="note", identifies=True,
             stem=("Below is an approximation of this video's", "Below is an approximation of this video’s"),
             examples=("Below is an approximation of this video's audio content.",)),
        span("charts", Kind.ATTRIBUTION,
             r"To see any graphs, charts, graphics, images, and quotes to which .{2,40}? may be referring, watch the "
             r"above video\.", label="note", stem="To see any graphs, charts",
             examples=("To see any graphs, charts, graphics, images, and quotes to which Dr. Ruiz may be referring, watch the above video.",)),
        span("rating", Kind.FURNITURE, r"VN:F \[[\d._]{3,20}\]", label="navigation", stem="VN:F [",
             examples=("VN:F [1.9.22_1171]",)),
        span("transcript", Kind.FURNITURE, r"Close Transcript Transcript:", label="navigation", stem="Close Transcript",
             examples=("Close Transcript Transcript:",)),
        span("volunteer", Kind.CALL_TO_ACTION, r"Please consider volunteering to help out on the site\.",
             label="support", stem="Please consider volunteering",
             examples=("Please consider volunteering to help out on the site.",)),
        span("subscribe", Kind.CALL_TO_ACTION,
             r"If you haven't yet, you can subscribe to my videos for free by clicking here ?\.", label="subscribe",
             stem=("If you haven't yet, you can subscribe", "If you haven’t yet, you can subscribe"),
             examples=("If you haven't yet, you can subscribe to my videos for free by clicking here .",)),
        span("board", Kind.CALL_TO_ACTION,
             r"To post comments or questions into our discussion board, first log into Disqus .{5,200}?(?:logins"
             r"|account)\.(?: Click on Login .{5,40}?\.)?(?: Click here for help\.)?", label="comment", opens_tail=True,
             rest="comment", identifies=True, stem="To post comments or questions into our discussion board",
             examples=("To post comments or questions into our discussion board, first log into Disqus with your account.",)),
    ),
)

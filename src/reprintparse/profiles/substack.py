"""Substack: letters of single writers.

Inside and below: that a letter lives on its readers ("Thanks for reading X! Subscribe for free ..."), share buttons; at the foot
Substack's own lines.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="substack",
    title="Substack",
    sites=("substack.com",),
    aliases=("Substack", "Substack.com"),
    rules=(
        line("thanks", Kind.CALL_TO_ACTION,
             r"Thanks for reading [^\n!]{0,70}! (?:Subscribe for free to receive new posts and support my work\."
             r"|This post is public so feel free to share it\.)", label="subscribe", identifies=True, longest=190,
             head="Thanks for reading ",
             examples=("Thanks for reading The Arden Letter! Subscribe for free to receive new posts and support my work.",)),
        line("supported", Kind.CALL_TO_ACTION,
             r"(?:[\p{Lu}\d][^\n.!?]{1,70}|This Substack) is a reader-supported (?:publication"
             r"|guide)[^\n.]{0,60}\. To receive new posts and support my work, consider becoming a "
             r"(?:free or )?paid subscriber\.|This Substack is reader-supported\. To receive new posts and support "
             r"my work, consider becoming a (?:free or )?paid subscriber\.", label="support", identifies=True,
             longest=240, tail=("becoming a free or paid subscriber.", "becoming a paid subscriber."),
             examples=("The Arden Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.",)),
        line("foot", Kind.FURNITURE,
             r"Substack is the home for great (?:culture|writing)|Start (?:your|writing) ?(?:Substack"
             r"|today\. Use the button below to create a Substack of your own)|Start your Substack ?Get the app"
             r"|Get the app|© 20\d\d [^\n]{2,60}? ?Privacy ?[∙·] ?Terms ?[∙·] ?Collection notice", label="navigation",
             where="tail", longest=130,
             head=("Substack is the home for great", "Start your Substack", "Start writing", "Get the app", "© 20"),
             examples=("Substack is the home for great culture", "© 2023 Ana Ruiz Privacy ∙ Terms ∙ Collection notice")),
        line("share-post", Kind.CALL_TO_ACTION,
             r"Share this post|Copy link ?Facebook ?Email ?(?:Notes ?)?More|Share [\p{Lu}][^\n.!?]{2,50}",
             label="social", where="tail", longest=60, head=("Share this post", "Copy link", "Share "),
             examples=("Share this post", "Copy link Facebook Email Notes More")),
        line("discussion", Kind.CALL_TO_ACTION,
             r"Discussion about this (?:post|episode|video)|Ready for more\?|No posts|CommentsRestacks"
             r"|Comments Restacks", label="comment", where="tail", longest=34,
             head=("Discussion about this", "Ready for more?", "No posts", "Comments"),
             examples=("Discussion about this post", "Ready for more?")),
        line("counts", Kind.CALL_TO_ACTION, r"\d{1,4}", label="social", where="head", longest=4,
             follows=("published", "social", "byline"),
             examples=("41",)),
    ),
)

"""The Inquisitr: gossip stories with "Loading..." where players stood, related posts and a bracketed credit at the end."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import HEADLINE, PERSON

PROFILE = Profile(
    name="inquisitr",
    title="The Inquisitr",
    sites=("inquisitr.com",),
    aliases=("Inquisitr", "The Inquisitr", "inquisitr.com"),
    rules=(
        line("loading", Kind.FURNITURE, r"Loading\.\.\.", label="navigation", examples=("Loading...",)),
        run("related-posts", Kind.INSERT, r"(?i:related posts on (?:the )?inquisitr):?", label="related", longest=40,
            head=("RELATED POSTS ON", "Related Posts on", "Related posts on"), identifies=True,
            after=Members(HEADLINE, most=8, characters=1200, listing=True),
            examples=("RELATED POSTS ON THE INQUISITR",
                      "RELATED POSTS ON INQUISITR\nMiller Gives It All To His Barber")),
        line("name-below", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="head", longest=50,
             follows="published",
             examples=("Ana Ruiz",)),
        line("via", Kind.ATTRIBUTION, r"\[[Vv]ia (?P<source>[\p{Lu}][^\[\]\n]{1,50})\]", label="origin", where="tail",
             head=("[Via ", "[via "), longest=60,
             examples=("[Via Arden Post]",)),
        line("feed", Kind.ATTRIBUTION,
             r"(?P<title>[\p{Lu}\d\"“‘'][^\n]{8,200}) is a post from: (?P<source>The Inquisitr)(?: News)?",
             label="origin", tail=(" is a post from: The Inquisitr", " is a post from: The Inquisitr News"),
             longest=250, identifies=True,
             examples=("The Mill Stops for Good is a post from: The Inquisitr News",)),
        line("featured-image", Kind.MEDIA, r"\[Featured Image (?:by|via|courtesy of) (?P<credit>[^\[\]]{3,160})\]",
             label="caption", identifies=True, head="[Featured Image ",
             examples=("[Featured Image by Ana Ruiz/Arden Images]",)),
        line("image", Kind.MEDIA, r"\[(?:Image|Photo) (?:by|via|courtesy of) (?P<credit>[^\[\]]{3,160})\]",
             label="caption", head=("[Image by", "[Image via", "[Photo by", "[Image courtesy"),
             examples=("[Image via Ana Ruiz / Arden Images]",)),
        line("related-posts-below", Kind.INSERT, r"(?i:related posts on (?:the )?inquisitr):?", label="related",
             longest=40, head=("RELATED POSTS ON", "Related Posts on", "Related posts on"), below=r"Loading\.{3}$",
             opens_tail=True, rest="related",
             examples=("RELATED POSTS ON INQUISITR",)),
    ),
)

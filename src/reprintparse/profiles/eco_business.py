"""Eco-Business: sustainability news of Asia, with stories from Mongabay, Carbon Brief and others.

Head: menu, title, deck, a picture with "Image: ...", "By NAME, OUTLET", date. Tail: with whose permission the story was published,
an appeal to join the EB Circle, related stories, topics, regions and tags as links.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import NAMES

PROFILE = Profile(
    name="eco-business",
    title="Eco-Business",
    sites=("eco-business.com",),
    aliases=("Eco-Business", "Eco-Business.com", "eco-business.com"),
    rules=(
        line("menu", Kind.FURNITURE, r"News(?: (?:Opinion|Videos|Podcasts|Press Releases|Research|Events|Jobs)){2,7}",
             label="navigation", where="head", head="News ", longest=80,
             examples=("News Opinion Videos Podcasts",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{40,320}\.", label="subtitle", where="head", follows="title",
             longest=330,
             examples=("Farmers of Arden have built three hundred dams with oil drums. The council wants to copy them.",)),
        line("caption", Kind.MEDIA, r"[\p{Lu}\d\"“'‘][^\n]{5,300}[.!?”\"] Image: ?(?P<credit>[^\n]{2,120})",
             where="head", stem=" Image: ", longest=420,
             examples=("The mill of Arden at low water. Image: Ana Ruiz, Arden Post.",)),
        line("byline", Kind.HEADER, rf"By (?P<author>{NAMES}), (?P<source>\p{{Lu}}[^\n,]{{1,50}})", where="head",
             head="By ", longest=140,
             examples=("By Ana Ruiz, Arden Post",)),
        line("permission", Kind.ATTRIBUTION,
             r"This (?:story|article) (?:was|is) (?:originally )?(?:re)?published with permission from (?:the )?"
             r"(?P<source>\p{Lu}[^\n]{1,60}?)\.?", label="origin", where="tail",
             head=("This story was ", "This article was ", "This story is ", "This article is "), longest=160,
             examples=("This story was published with permission from Arden Post.",)),
        line("circle-join", Kind.CALL_TO_ACTION, r"Find out more and join The EB Circle", label="support",
             identifies=True,
             examples=("Find out more and join The EB Circle",)),
        line("circle", Kind.CALL_TO_ACTION,
             r"Thanks for reading to the end of this story!|We would be grateful if you would consider joining as a "
             r"member of The EB Circle\.[^\n]{0,500}", label="support",
             head=("Thanks for reading to the end of this", "We would be grateful if you would consider"), longest=600,
             examples=("Thanks for reading to the end of this story!",)),
        line("related", Kind.INSERT, r"Related to this story", label="related", head="Related to this story",
             longest=24,
             examples=("Related to this story",)),
        run("topics", Kind.HEADER, r"Topics|Regions|Tags", label="topics", where="tail", longest=10,
            head=("Topics", "Regions", "Tags"),
            after=Members(r"(?!Topics$|Regions$|Tags$)(?P<topics>[\p{L}\d][^\n.!?]{1,160})", most=6, least=1),
            examples=("Topics\nCarbon & Climate", "Tags\npeatlands forest fires")),
    ),
)

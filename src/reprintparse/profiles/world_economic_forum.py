"""World Economic Forum: the Agenda blog, which takes over posts of VoxEU, The Conversation and others.

Head: section, title, "Written by", "Published", "Share". Tail: with whom the article is published, that this implies no
endorsement, the newsletter, "Author: NAME is ...", the picture, "License and Republishing" with a license that speaks of the
Forum's own articles, whose views these are.
"""

from reprintparse import Kind, Members, Profile, line, run, span

PROFILE = Profile(
    name="world-economic-forum",
    title="World Economic Forum",
    sites=("weforum.org", "agenda.weforum.org"),
    aliases=("World Economic Forum", "The World Economic Forum", "WEF", "World Economic Forum Agenda", "Forum Agenda"),
    rules=(
        line("agenda", Kind.FURNITURE, r"Agenda|Forum Agenda|Global Agenda", label="navigation", where="head",
             longest=16,
             examples=("Agenda",)),
        line("section", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L}&, -]{3,60})", label="topics", where="head", longest=64,
             follows="navigation", awaits="title",
             examples=("Behavioural Sciences",)),
        span("collaboration", Kind.ATTRIBUTION,
             r"This (?:article|post|story) (?:is|was|has been) (?:first |originally )?published in (?:collaboration"
             r"|partnership) with (?P<source>(?:the )?[\p{Lu}\d][^\n.]{1,60}?)\.(?= Publication|$)", label="origin",
             stem=("This article is published in collaboration", "This post is published in collaboration",
                   "This article was published in collaboration", "This article is published in partnership"),
             examples=("This article is published in collaboration with Arden Post.",)),
        span("endorsement", Kind.LEGAL,
             r"Publication does not imply endorsement of (?:the )?views by the World Economic Forum\.?",
             label="disclaimer", stem="Publication does not imply endorsement", identifies=True,
             examples=("Publication does not imply endorsement of views by the World Economic Forum.",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"To keep up with (?:the )?(?:Forum:?)?Agenda,? subscribe to our weekly newsletter\.?", label="subscribe",
             identifies=True,
             head=("To keep up with the Agenda", "To keep up with Agenda", "To keep up with the Forum",
                   "To keep up with Forum"), longest=90,
             examples=("To keep up with the Agenda subscribe to our weekly newsletter.",)),
        line("updates", Kind.CALL_TO_ACTION,
             r"A weekly update of (?:the most important issues driving|what's on) the [Gg]lobal [Aa]genda\.?"
             r"|Don't miss any update on this topic|Create a free account and access your personalized content "
             r"collection with our latest publications and analyses\.?|Subscribe for updates", label="subscribe",
             head=("A weekly update of", "Don't miss any update on this", "Don’t miss any update on this",
                   "Create a free account and access your personal", "Subscribe for updates"), longest=150,
             examples=("A weekly update of the most important issues driving the global agenda",
                       "Create a free account and access your personalized content collection with our latest publications and analyses.")),
        run("have-you-read", Kind.INSERT, r"Have you read\?", label="related", head="Have you read?", longest=16,
            after=Members(r"[\p{Lu}\d\"“'‘][^\n]{8,160}(?<![.:;,])", most=6, items=True),
            examples=("Have you read?\n- Why the mill runs backwards",)),
        line("author", Kind.ATTRIBUTION,
             r"Authors?: (?P<author>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})(?:,| is"
             r"| and) [^\n]{8,400}", label="bio", where="tail", head=("Author: ", "Authors: "), longest=460,
             examples=("Author: Ana Ruiz is a Professor of Economics at the University of Arden.",)),
        run("license", Kind.LEGAL, r"License and Republishing", label="license", head="License and Republishing",
            longest=26, identifies=True,
            after=Members(r"World Economic Forum articles may be republished in accordance with the (?P<license>Creative "
                          r"Commons[^\n]{5,120}?),? and in accordance with our Terms of Use\.?", least=1),
            examples=("License and Republishing\nWorld Economic Forum articles may be republished in accordance with the Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International Public License, and in accordance with our Terms of Use.",)),
        line("views", Kind.LEGAL,
             r"The (?:views|opinions) expressed in this article are those of the authors? alone and not "
             r"(?:necessarily those of )?the World Economic Forum\.?", label="disclaimer", identifies=True, longest=140,
             head=("The views expressed in this article", "The opinions expressed in this article"),
             examples=("The views expressed in this article are those of the author alone and not the World Economic Forum.",)),
        line("picture", Kind.MEDIA, r"Image: (?P<text>[^\n]{3,300})", label="caption", head="Image: ", longest=310,
             examples=("Image: A wheel turns in Arden. ARDEN PICTURES/Ana Ruiz",)),
        line("crowd", Kind.CALL_TO_ACTION,
             r"Get involved with our crowdsourced digital platform to deliver impact at scale|Crowdsource Innovation"
             r"|Explore and monitor how [^\n]{3,60} is affecting economies, industries and global issues"
             r"|You can unsubscribe at any time using the link in our emails\.[^\n]{0,80}", label="subscribe",
             longest=170,
             head=("Get involved with our crowdsourced", "Crowdsource Innovation", "Explore and monitor how ",
                   "You can unsubscribe at any time using"),
             examples=("Get involved with our crowdsourced digital platform to deliver impact at scale",)),
    ),
)

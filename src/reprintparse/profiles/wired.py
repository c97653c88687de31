"""WIRED (Condé Nast): own stories and, from partners of Climate Desk and others, those of Grist, Ars Technica and Undark.

Head: "NAME, OUTLET", section, date, title, deck, "Photograph: NAME", where the story first appeared. In the story: "Most Popular".
Tail: "More Great WIRED Stories" as a list, topics, Condé Nast's copyright with a word on the site's sales.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY

PROFILE = Profile(
    name="wired",
    title="Wired",
    sites=("wired.com", "wired.co.uk"),
    aliases=("WIRED", "Wired", "Wired.com", "Wired UK", "WIRED UK", "wired.com"),
    rules=(
        line("published", Kind.HEADER, rf"(?P<date>{DAY}) \d{{1,2}}:\d\d [AP]M", where="head", longest=40,
             tail=(" AM", " PM"),
             examples=("Jul 9, 2023 7:00 AM",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{20,300}", label="subtitle", where="head", longest=310,
             follows="title", awaits=("caption", "byline", "published"),
             examples=("Growers put a roof over their lettuce. Their crews noticed the difference first.",)),
        line("picture", Kind.MEDIA, r"(?:Photograph|Illustration|Photo-Illustration|Video|Animation): [^\n]{3,160}",
             label="caption", head=("Photograph: ", "Illustration: ", "Photo-Illustration: ", "Animation: "),
             longest=180,
             examples=("Photograph: Ana Ruiz/Arden Images",)),
        run("popular", Kind.INSERT, r"Most Popular", label="related", head="Most Popular", longest=14,
            after=Members(r"[\p{Lu}\d\"“'‘][^\n]{8,140}(?<![.:])|By [\p{Lu}][^\n]{3,50}|\p{Lu}\p{L}{3,14}", most=10, items=True),
            examples=("Most Popular\n- The mill that learned to leak",)),
        line("latest", Kind.CALL_TO_ACTION, r"\W{0,6}The latest on tech, science,? and more: Get our newsletters!?",
             label="subscribe", stem="The latest on tech, science", identifies=True, longest=80,
             examples=("📩 The latest on tech, science, and more: Get our newsletters!",)),
        line("topics", Kind.HEADER, r"Topics(?P<topics>[\p{L}\d][^\n.!?]{2,200})", where="tail", head="Topics",
             longest=220,
             examples=("TopicsClimate Deskagriculture",)),
        line("contribution", Kind.FURNITURE,
             r"(?:Let us know what you think about this article\. )?Submit a letter to the editor at "
             r"(?P<contact>mail@wired\.com)\.?", label="contact", stem="mail@wired.com", longest=120, identifies=True,
             examples=("Let us know what you think about this article. Submit a letter to the editor at mail@wired.com.",)),
        run("more", Kind.INSERT,
            r"(?:More [Gg]reat WIRED [Ss]tories|Great WIRED Stories|More [Ff]rom WIRED(?: on [^\n]{3,60})?):?",
            label="related", longest=90,
            head=("More Great WIRED", "More great WIRED", "Great WIRED Stories", "More From WIRED", "More from WIRED"),
            after=Members(r"(?!\W{0,6}The latest on tech|Topics\p{Lu}|© )[^\n]{8,170}(?<![.:])", most=12, items=True),
            examples=("More Great WIRED Stories\n- The mill by the river reopens in spring",)),
        line("story", Kind.INSERT, r"[^\n]{8,170}(?<![.:])", label="related", where="tail", longest=180,
             target=r"wired\.(?:com|co\.uk)/(?:story|gallery|review|article|video|tag)/",
             examples=("[The mill that learned to leak](https://www.wired.com/story/the-mill/)",)),
        line("great", Kind.INSERT, r"More [Gg]reat WIRED [Ss]tories:?", label="related", identifies=True, longest=32,
             head=("More Great WIRED", "More great WIRED"),
             examples=("More Great WIRED Stories",)),
        line("origin", Kind.ATTRIBUTION,
             r"This (?:story|article) (?:originally|first) appeared (?:on|in) (?P<source>wired\.com|WIRED(?: UK)?"
             r"|Wired(?:\.com)?|Wired UK)\.?", identifies=True, longest=70,
             head=tuple(f"This {what} {how} {prep} {who}" for what in ("story", "article") for how in ("originally appeared", "first appeared") for prep in ("on", "in") for who in ("wired.com", "WIRED", "Wired")),
             examples=("This story originally appeared on wired.com.", "This article first appeared in WIRED UK.")),
        line("earn", Kind.INSERT,
             r"WIRED may earn a portion of sales from products that are purchased through our site[^\n]{0,120}",
             label="advert", head="WIRED may earn a portion of sales", longest=240, identifies=True,
             examples=("WIRED may earn a portion of sales from products that are purchased through our site as part of our Affiliate Partnerships with retailers.",)),
        line("tips", Kind.CALL_TO_ACTION,
             r"If you buy something using links in our stories, we may earn a commission\.[^\n]{0,90}WIRED\.?",
             label="support", head="If you buy something using links in our stories", longest=180, identifies=True,
             examples=("If you buy something using links in our stories, we may earn a commission. This helps support our journalism. Learn more. Please also consider subscribing to WIRED.",)),
    ),
)

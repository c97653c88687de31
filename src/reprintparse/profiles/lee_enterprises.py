"""Lee Enterprises: local papers of the United States whose pages are built alike, full of agency copy.

The page, top to bottom. Head: section; title; byline; date; share buttons that end in "Save". In mid-story: "People
are also reading…" over a numbered list, and the sign-up box of the newsletter. Tail: the agency's copyright; comment
count; "Tags"; "Related to this story"; "Most Popular".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="lee-enterprises",
    title="Newspapers of Lee Enterprises, and others built alike",
    rules=(
        line("share", Kind.CALL_TO_ACTION,
             r"(?:(?:Facebook|Twitter|WhatsApp|SMS|Email|LinkedIn|Bluesky"
             r"|X) ){2,8}(?:Print )?Copy article link(?: Save)?", label="social", identifies=True,
             tail=("Copy article link", "Copy article link Save"), longest=100,
             examples=("Facebook Twitter WhatsApp SMS Email Print Copy article link Save",)),
        line("button", Kind.CALL_TO_ACTION, r"SMS|Copy article link|Bluesky", label="social", where="head", longest=20,
             head=("SMS", "Copy article link", "Bluesky"),
             examples=("SMS",)),
        line("photographer", Kind.MEDIA,
             rf"(?P<credit>{PERSON}(?:, (?:Associated Press|AP|\p{{Lu}}[\p{{L}} ]{{2,30}}))?)", label="caption",
             where="head", longest=70, follows="caption",
             examples=("Tomas Brand", "Tomas Brand, Associated Press")),
        run("comments", Kind.CALL_TO_ACTION, r"Comments", label="comment", head="Comments", longest=10,
            before=Members(r"\d{1,4}", most=1, least=1),
            examples=("0\nComments",)),
        line("local-coverage", Kind.CALL_TO_ACTION,
             r"Support local news coverage and the people who report it by subscribing to "
             r"(?:the )?[\p{Lu}][^\n.]{2,60}\.", label="support", identifies=True, longest=150,
             head="Support local news coverage and the people",
             examples=("Support local news coverage and the people who report it by subscribing to the Arden Star.",)),
        run("also-reading", Kind.INSERT, r"People are also reading(?:…|\.\.\.)?", label="related", identifies=True,
            head="People are also reading", longest=30,
            after=Members(r"(?:\d{1,2}[.)] )?[\p{Lu}\d\"“‘'][^\n]{12,170}[^\n.]", most=10, listing=True),
            examples=("People are also reading…\nSawmill reopens after a dispute over the road\nFerry stops on Sundays",
                      "People are also reading…\n1. Sawmill reopens after a dispute over the road\n2. Why the ferry stops on Sundays")),
        run("sign-up", Kind.CALL_TO_ACTION,
            r"Be the first to know|Build your health & fitness knowledge|Watch Now:? [^\n]{3,120}", label="subscribe",
            head=("Be the first to know", "Watch Now", "Build your health"), longest=140,
            after=Members(r"Get (?:local|the latest|the week's)[^\n]{5,120}|\*? ?I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy\.?|Sign up!?|Email Address", most=4),
            examples=("Be the first to know\nGet local news delivered to your inbox!",)),
        line("agreement", Kind.CALL_TO_ACTION,
             r"\*? ?I understand and agree that registration on or use of this site constitutes agreement to its "
             r"user agreement and privacy policy\.?", label="subscribe", identifies=True,
             head=("* I understand and agree", "I understand and agree", "*I understand and agree"), longest=140,
             examples=("* I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy.",)),
        line("related", Kind.INSERT, r"Related to this story|Most Popular", label="related", where="tail", longest=24,
             head=("Related to this story", "Most Popular"),
             examples=("Related to this story",)),
        line("remaining", Kind.INSERT, r"You have (?:\d{1,2} )?free articles remaining\.?", label="advert",
             head="You have ", tail="articles remaining.", longest=50,
             examples=("You have free articles remaining.",)),
        run("tags", Kind.HEADER, r"Tags", label="topics", where="tail", head="Tags", longest=6,
            after=Members(r"(?P<topics>\p{Lu}[\p{L}\d&'’ -]{2,40})", most=8, least=1),
            examples=("Tags\nRivers\nMills",)),
        line("powered", Kind.FURNITURE,
             r"Powered by BLOX Content Management System(?: from (?:TownNews\.com|BLOX Digital))?\.?",
             label="navigation", identifies=True, head="Powered by BLOX", longest=90,
             examples=("Powered by BLOX Content Management System from TownNews.com.",)),
    ),
)

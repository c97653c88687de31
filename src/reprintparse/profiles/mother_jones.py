"""Mother Jones: a nonprofit magazine of reporting from San Francisco.

The page, top to bottom. Head: title, deck, author, date. Body with boxes for newsletters and advertisers. Tail: an
appeal that tells how the magazine was founded and asks for gifts.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import BARE, DAY, NAMES, TIME, WEEKDAY

PROFILE = Profile(
    name="mother-jones",
    title="Mother Jones",
    sites=("motherjones.com",),
    aliases=("Mother Jones", "MotherJones", "motherjones.com"),
    rules=(
        line("newsletter", Kind.CALL_TO_ACTION,
             r"(?:Let our journalists help you make sense of the noise: )?Subscribe to the Mother Jones Daily "
             r"newsletter and get a recap of news that matters\.?", label="subscribe", identifies=True,
             head=("Let our journalists help you make sense of the noise", "Subscribe to the Mother Jones Daily"),
             examples=("Let our journalists help you make sense of the noise: Subscribe to the Mother Jones Daily newsletter and get a recap of news that matters.",)),
        line("fight", Kind.CALL_TO_ACTION,
             r"Fight disinformation:(?: Sign up for the free Mother Jones Daily newsletter and follow the news that "
             r"matters\.)?", label="subscribe", head="Fight disinformation:",
             examples=("Fight disinformation: Sign up for the free Mother Jones Daily newsletter and follow the news that matters.",
                       "Fight disinformation:")),
        line("follow-news", Kind.CALL_TO_ACTION,
             r"Sign up for the free Mother Jones Daily newsletter and follow the news that matters\.",
             label="subscribe", identifies=True,
             examples=("Sign up for the free Mother Jones Daily newsletter and follow the news that matters.",)),
        span("fight-inside", Kind.CALL_TO_ACTION,
             r"Fight disinformation: Sign up for the free Mother Jones Daily newsletter and follow the news that "
             r"matters\.", label="subscribe", identifies=True,
             stem="Fight disinformation: Sign up for the free Mother Jones", lead="",
             examples=("Fight disinformation: Sign up for the free Mother Jones Daily newsletter and follow the news that matters.",)),
        line("sign-up", Kind.CALL_TO_ACTION,
             r"(?:Looking for news you can trust\? ?)?Sign up for the Mother Jones Daily(?: newsletter)?[^\n]{0,100}"
             r"|Looking for news you can trust\?(?: Subscribe to our free newsletters\.)?", label="subscribe",
             head=("Looking for news you can trust?", "Sign up for the Mother Jones Daily"),
             examples=("Looking for news you can trust? Subscribe to our free newsletters.",)),
        line("advertise", Kind.INSERT, r"Advertise on MotherJones\.com", label="advert", identifies=True,
             examples=("Advertise on MotherJones.com",)),
        line("founded", Kind.CALL_TO_ACTION,
             r"Mother Jones was founded as a nonprofit in 1976 because we knew [^\n]{10,700}", label="support",
             identifies=True, longest=900,
             examples=("Mother Jones was founded as a nonprofit in 1976 because we knew corporations and billionaires wouldn't fund the type of hard-hitting journalism we set out to do.",)),
        line("origin", Kind.ATTRIBUTION,
             r"This (?:story|article|piece) (?:was )?(?:originally |first )(?:published|appeared) (?:by|on|in"
             r"|at) (?P<source>Mother Jones)(?: magazine)?(?:,? and is [^\n.]{0,10}(?:republished|reproduced"
             r"|reprinted)[^\n.]{0,110})?\.?", identifies=True,
             head=tuple(f"This {piece} {way} Mother Jones" for piece in ("story", "article", "piece") for way in ("was originally published by", "was originally published in", "was originally published on", "originally appeared in", "originally appeared on", "first appeared in", "first appeared on", "was first published by")),
             examples=("This story originally appeared in Mother Jones.",
                       "This story was originally published by Mother Jones and is reproduced here as part of the Climate Desk collaboration."),
             near_misses=("This story first appeared in Mother Jones Square, by the mill.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>Mother Jones)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True, head=tuple(f"{how} Mother Jones" for how in BARE),
             examples=("Originally published by Mother Jones.", "Republished with permission from Mother Jones."),
             near_misses=("Originally published by Mother Jones and long forgotten, it told of the mill.",)),
        line("blunt", Kind.CALL_TO_ACTION,
             r"(?:WE'LL BE BLUNT[:.]?|We'll Be Blunt[:.]?)|It is astonishingly hard keeping a newsroom afloat these "
             r"days,[^\n]{0,200}", label="support", identifies=True, longest=280,
             head=("WE'LL BE BLUNT", "WE’LL BE BLUNT", "We'll Be Blunt", "It is astonishingly hard keeping a newsroom"),
             examples=("WE'LL BE BLUNT",
                       "It is astonishingly hard keeping a newsroom afloat these days, and we need to raise $253,000 in online donations quickly.")),
        line("raise", Kind.CALL_TO_ACTION,
             r"We need to start raising significantly more in donations from our online community of "
             r"readers,[^\n]{0,260}", label="support", identifies=True, longest=380,
             head="We need to start raising significantly more",
             examples=("We need to start raising significantly more in donations from our online community of readers, especially from those who read Mother Jones regularly but have never decided to pitch in.",)),
        line("oligarchs", Kind.CALL_TO_ACTION,
             r"Get your news from a source that's not owned and controlled by oligarchs\. Sign up for the free "
             r"Mother Jones Daily\.", label="subscribe", identifies=True,
             head=("Get your news from a source that's not owned", "Get your news from a source that’s not owned"),
             examples=("Get your news from a source that's not owned and controlled by oligarchs. Sign up for the free Mother Jones Daily.",)),
        line("author", Kind.HEADER, rf"(?P<author>{NAMES})", label="byline", where="head", longest=90,
             follows=("title", "subtitle"), awaits=("published", "caption", "subscribe", "social"),
             examples=("Ana Ruiz",)),
        line("bio-follow", Kind.CALL_TO_ACTION, r"Bio(?: \| Follow)?", label="social", where="head", follows="byline",
             longest=14,
             examples=("Bio | Follow",)),
        line("magazine", Kind.CALL_TO_ACTION,
             r"Award-winning photojournalism\. Stunning video\. Fearless reporting\. Subscribe today and get a full "
             r"year of Mother Jones for just \$\d{1,3}(?:\.\d\d)?\.", label="support", identifies=True,
             head="Award-winning photojournalism. Stunning video.",
             examples=("Award-winning photojournalism. Stunning video. Fearless reporting. Subscribe today and get a full year of Mother Jones for just $19.95.",)),
        line("kicker", Kind.HEADER,
             r"(?P<topics>Politics|Environment|Criminal Justice|Media|Food|Crime and Justice|Justice|Investigations"
             r"|Climate Desk)", label="topics", where="head", follows=("", "navigation", "support", "subscribe"),
             awaits="published", longest=20,
             examples=("Environment",)),
        line("latest", Kind.INSERT, r"LATEST|RECENT|RELATED ARTICLES", label="related", where="tail", longest=18,
             examples=("LATEST",)),
        line("coral", Kind.CALL_TO_ACTION,
             r"We have a new comment system! We are now using Coral, from Vox Media, for comments on all new "
             r"articles\.[^\n]{0,80}", label="comment", longest=180,
             examples=("We have a new comment system! We are now using Coral, from Vox Media, for comments on all new articles. We'd love your feedback.",),
             near_misses=("We have a new comment system, says the miller.",)),
        line("button", Kind.CALL_TO_ACTION, r"(?i:donate(?: now)?|subscribe(?: now)?)", label="support", where="tail",
             longest=16, head=("Donate", "DONATE", "Subscribe", "SUBSCRIBE", "donate", "subscribe"),
             examples=("DONATE",)),
        line("byline-dash", Kind.HEADER,
             rf"[—–-]{{1,2}} ?By (?P<author>{NAMES})(?: (?P<as_published>\| (?P<date>{WEEKDAY},? {DAY})"
             rf"(?:,? {TIME})?))?", label="byline", where="head", head=("—", "–", "-"), longest=120,
             examples=("—By Ana Ruiz | Wed May. 14, 2014 3:24 PM EDT", "—By Ana Ruiz and Tomas Brand")),
        line("caption-signed", Kind.MEDIA,
             r"[\p{Lu}\d\"“][^\n]{10,240}[.!?\"”] (?P<credit>\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3}"
             r"(?: ?/ ?\p{Lu}[\p{L} .'’-]{1,40})?(?<!\.))", label="caption", where="head", longest=300,
             follows=("published", "byline"),
             examples=("The old wheel of the mill in Arden. Ana Ruiz", "The ferry at its pier. Tomas Brand/Arden Post"),
             near_misses=("The mill stood still. So did Ana Ruiz.", "The mill stood still for Ana Ruiz")),
    ),
)

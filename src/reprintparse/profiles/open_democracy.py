"""openDemocracy: comment and reporting from London, mostly free to republish (CC BY-NC).

The page, top to bottom. Head: section, title, deck, author, date. Body. Tail: the licence note, rules for comments,
a newsletter. Republishers say "This article was originally published on opendemocracy.net".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import BARE, DAY, NAMES, PERSON

CREDITS = tuple(
    f"This {piece} {way} {the}{name}"
    for name in ("openDemocracy", "OpenDemocracy", "opendemocracy.net", "Open Democracy")
    for the in ("", "www.")
    for piece in ("article", "piece", "essay", "post", "interview")
    for way in ("was originally published on", "was originally published by", "was originally published at", "was originally published in", "was first published on",
                "was first published by", "was first published in", "first appeared on", "originally appeared on", "is republished from")
)  # fmt: skip

LANGUAGE = r"(?:Español|Italiano|Français|Português|Deutsch|Русский|Polski|Türkçe|العربية|English),?"

PROFILE = Profile(
    name="open-democracy",
    title="openDemocracy",
    sites=("opendemocracy.net",),
    aliases=("openDemocracy", "Open Democracy", "opendemocracy.net", "democraciaAbierta"),
    rules=(
        line("source", Kind.HEADER, r"(?P<source>open ?[dD]emocracy(?:\.net)?|Open Democracy)", where="head",
             head=("open", "Open Democracy"),
             follows=("title", "subtitle", "byline", "published", "navigation", "topics"),
             examples=("openDemocracy",)),
        run("license", Kind.LEGAL,
            r"This article is published under a (?P<license>Creative Commons Attribution-NonCommercial (?:3\.0"
            r"|4\.0 International)) licen[cs]e\.(?: If you have any queries about republishing please contact us\."
            r"(?: Please check individual images for licensing details\.)?)?", identifies=True,
            after=Members(r"(?:If you have any queries about republishing|Please check individual images)[^\n]{5,90}", most=2),
            examples=("This article is published under a Creative Commons Attribution-NonCommercial 4.0 International licence. If you have any queries about republishing please contact us.",)),
        line("comments", Kind.CALL_TO_ACTION,
             r"We encourage anyone to comment, please consult the (?:oD"
             r"|openDemocracy) commenting guidelines if you have any questions\.?", label="comment", identifies=True,
             head="We encourage anyone to comment, please consult",
             examples=("We encourage anyone to comment, please consult the oD commenting guidelines if you have any questions.",)),
        line("origin", Kind.ATTRIBUTION,
             r"This (?:article|piece|essay|post|interview) (?:is |was )?(?:originally |first )?(?:published|appeared"
             r"|republished) (?:on|by|at|in|from) (?:www\.)?(?P<source>[oO]pen ?[dD]emocracy(?:\.net)?)(?:(?:'s"
             r"|,) [^\n.]{2,40}?)?(?:,? and is (?:re-?published|reproduced"
             r"|reposted)[^\n.]{0,110})?(?: under (?:a )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?(?: Read the original(?: article)?(?: here)?\.?)?", identifies=True, head=CREDITS,
             examples=("This article was originally published on opendemocracy.net",
                       "This article was first published on openDemocracy and is republished under a Creative Commons licence."),
             near_misses=("This article was first published on open democracies of the north.",)),
        line("credit-line", Kind.ATTRIBUTION,
             r"(?:(?:Originally|First) (?:published|appeared)|Re(?:published|printed)"
             r"|This (?:article|story) is republished) (?:with permission )?(?:by|on|in|at"
             r"|from) (?P<source>openDemocracy)(?: under (?:a |the )?(?P<license>Creative Commons)(?:[^\n.]"
             r"|\.\d){0,90})?\.?", label="origin", identifies=True, head=tuple(f"{how} openDemocracy" for how in BARE),
             examples=("Originally published by openDemocracy.", "Republished with permission from openDemocracy."),
             near_misses=("Originally published by openDemocracy and long forgotten, it told of the mill.",)),
        line("kicker", Kind.HEADER,
             r"(?P<topics>(?:oDR|oDUK|openDemocracyUK|oD Russia|ourBeeb|OurNHS|ourNHS|ourEconomy|OurKingdom"
             r"|ourKingdom|50\.50|openMovements|openGlobalRights|openSecurity|openIndia|digitaLiberties"
             r"|Transformation|democraciaAbierta|DemocraciaAbierta|Beyond Trafficking and Slavery"
             r"|North Africa,? West Asia|Can Europe Make It\?|Dark Money Investigations|openJustice|Podcast|HRI|Home"
             r"|Countering the Radical Right|Tracking the backlash|Shine A Light)(?: ?: ?(?:Analysis|Opinion|News"
             r"|Investigations?|Feature|Interview|Explainer|Review|Video|Podcast))?)", label="topics", where="head",
             longest=80, follows=("", "navigation"), identifies=True,
             head=("oDR", "oDUK", "our", "OurNHS", "OurKingdom", "50.50", "open", "digitaL", "Transformation:",
                   "democraciaA", "DemocraciaA", "Beyond Traff", "North Africa", "Can Europe", "Dark Money",
                   "Tracking", "Shine A", "Home: ", "Home : "),
             examples=("oDR: Analysis", "50.50: Opinion")),
        line("kicker-plain", Kind.HEADER,
             r"(?P<topics>(?:Analysis|Opinion|News|Investigations?|Feature|Interview|Explainer"
             r"|Review)(?: ?: ?[\p{L} ]{3,30})?)", label="topics", where="head", longest=50,
             follows=("", "navigation", "topics"),
             examples=("Analysis",)),
        line("author-first", Kind.HEADER, rf"(?P<author>{PERSON})", label="byline", where="head", longest=50,
             follows="", below=rf"{DAY}", proper=True,
             examples=("Ana Ruiz",)),
        line("author", Kind.HEADER, rf"(?P<author>{NAMES})", label="byline", where="head", longest=100,
             follows=("title", "subtitle", "topics"), awaits="published",
             examples=("Ana Ruiz",)),
        line("caption", Kind.MEDIA, r"[^\n]{5,360}(?:[Ss]ome|[Aa]ll) [Rr]ights [Rr]eserved\.?", label="caption",
             where="anywhere", tail=("ights reserved", "ights reserved.", "ights Reserved", "ights Reserved."),
             longest=400,
             examples=("Apples on the ground near Arden. Ana Ruiz / Alamy Stock Photo. All rights reserved",),
             near_misses=("All rights reserved.",)),
        run("caption-barred", Kind.MEDIA, r"\|", label="caption", head="|", longest=2,
            before=Members(r"[\p{Lu}\d\"'‘“][^\n]{5,260}"),
            after=Members(r"(?P<credit>[\p{Lu}][^\n.!?]{3,120})", most=1),
            examples=("Apples on the ground near Arden, September 2020\n|\nAna Ruiz / Alamy Stock Photo",)),
        run("newsletter", Kind.CALL_TO_ACTION, r"We've got a newsletter for everyone", label="subscribe",
            identifies=True, head=("We've got a newsletter for", "We’ve got a newsletter for"), longest=50,
            after=Members(r"Whatever you're interested in, there's a free openDemocracy newsletter for you\.?", most=1),
            examples=("We’ve got a newsletter for everyone\nWhatever you’re interested in, there’s a free openDemocracy newsletter for you.",)),
        run("weekly", Kind.CALL_TO_ACTION, r"Get our weekly email", label="subscribe", identifies=True, longest=30,
            after=Members(r"Submit|Unsubscribe at any time[^\n]{0,40}", most=3),
            examples=("Get our weekly email",)),
        line("submit", Kind.CALL_TO_ACTION, r"Submit|Have a look", label="subscribe", where="anywhere",
             head=("Submit", "Have a look"), longest=12,
             examples=("Submit",)),
        run("alternative-facts", Kind.CALL_TO_ACTION,
            r"Had enough of ['\"‘“]alternative facts['\"’”]\? openDemocracy is different"
            r"(?: Join the conversation: get our weekly email)?", label="subscribe", identifies=True,
            head="Had enough of ", longest=130, after=Members(r"Join the conversation: get our weekly email"),
            examples=("Had enough of ‘alternative facts’? openDemocracy is different\nJoin the conversation: get our weekly email",)),
        run("about-heading", Kind.ATTRIBUTION, r"About the authors?(?:\(s\))?", label="bio", where="anywhere",
            head="About the author", longest=24, after=Members(r"[\p{Lu}][^\n]{20,900}", characters=1000),
            examples=("About the author\nAna Ruiz is a journalist based in Arden.",)),
        line("donate", Kind.CALL_TO_ACTION,
             r"(?:openDemocracy needs your help|Support openDemocracy|Donate to openDemocracy)[^\n]{0,400}",
             label="support", where="tail",
             head=("openDemocracy needs your", "Support openDemocracy", "Donate to openDemocracy"), longest=480,
             examples=("Donate to openDemocracy",)),
        line("pdf", Kind.CALL_TO_ACTION, r"Print Friendly(?: and|,) PDF|Print Friendly", label="social",
             where="anywhere", head="Print Friendly", longest=30,
             examples=("Print Friendly and PDF",)),
        run("top-lines", Kind.FURNITURE, r"(?P<republisher>openDemocracy)", label="navigation", head="openDemocracy",
            longest=20, after=Members(r"free thinking for the world", least=1),
            examples=("openDemocracy\nfree thinking for the world",)),
        line("author-dated", Kind.HEADER, rf"(?P<author>{NAMES}) (?P<as_published>(?P<date>{DAY}))", label="byline",
             where="head", longest=110, follows=("title", "subtitle"),
             examples=("ANA RUIZ 4 March 2013",)),
        line("deck-below-author", Kind.HEADER, rf"[\p{{Lu}}\d\"'‘“][^\n]{{40,330}}[.?!](?: ?{LANGUAGE}){{0,3}}",
             label="subtitle", where="head", longest=370, follows="byline",
             awaits=("caption", "media", "social", "source"),
             examples=("In Arden the mill is swept each night by men who have no contract. They have begun to leave notes.",)),
        line("caption-credit", Kind.MEDIA,
             r"[\p{Lu}\d\"'‘“][^\n]{5,320}[.!?\"'”’)] (?:Image|Photo|Picture|Credit"
             r"|Photo credit)s?: ?(?P<credit>[^\n]{2,90}?)(?:[.,]? \(?(?:CC[ -]BY[^\n]{0,30}"
             r"|Creative Commons[^\n]{0,40}|Public domain))\)?\.?", label="caption", longest=460,
             stem=("CC BY", "CC-BY", "Creative Commons", "Public domain"),
             examples=("The Ferry, Arden. Image: A. Ruiz. CC BY 2.0.",
                       "The mill at Arden. Credit: Flickr/Ana Ruiz. CC BY-NC 2.0."),
             near_misses=("The picture is free to use. It is under CC BY 2.0.",)),
        line("liking", Kind.CALL_TO_ACTION,
             r"If you enjoyed this article then please consider liking openDemocracy on Facebook and following us on "
             r"Twitter(?: @openDemocracy)?\.?", label="social", identifies=True,
             examples=("If you enjoyed this article then please consider liking openDemocracy on Facebook and following us on Twitter @openDemocracy",)),
        line("masthead", Kind.FURNITURE, r"(?P<republisher>open ?[dD]emocracy|Open Democracy)", label="navigation",
             where="head", longest=16, head=("open", "Open Democracy"), follows="",
             examples=("openDemocracy",)),
        line("deck-languages", Kind.HEADER, rf"[\p{{Lu}}\d\"'‘“][^\n]{{40,330}}[.?!](?: ?{LANGUAGE}){{1,3}}",
             label="subtitle", where="head", longest=370, follows="title",
             examples=("In Arden the mill is swept each night by men who have no contract. Español",)),
        line("masthead-sections", Kind.FURNITURE, r"(?P<republisher>open ?Democracy) (?:News Analysis|Comment|News)",
             label="navigation", where="head", head="open", longest=30, identifies=True,
             examples=("open Democracy News Analysis",)),
        line("search-only", Kind.FURNITURE, r"only search openDemocracy\.net", label="navigation", identifies=True,
             head="only search open",
             examples=("only search openDemocracy.net",)),
        line("author-dashed", Kind.HEADER,
             rf"(?P<author>{NAMES}),? (?P<as_published>(?P<date>\d\d ?- ?\d\d ?- ?(?:19|20)\d\d))", label="byline",
             where="head", longest=100, follows=("title", "subtitle"),
             examples=("Ana Ruiz, 12 - 05 - 2009",)),
        run("also-by", Kind.INSERT, rf"Also by {NAMES} in openDemocracy:?", label="related", head="Also by ",
            longest=90, identifies=True,
            after=Members(r"[\"“][^\n]{4,140}[\"”] \(\d{1,2} \p{Lu}[^\n()]{3,20}\)", most=8),
            examples=("Also by Ana Ruiz in openDemocracy:\n\"Arden: a mill too many\" (20 February 2008)",)),
        line("license-author", Kind.LEGAL,
             r"This article is published by [^\n]{2,90}?,? and openDemocracy\.net under a "
             r"(?P<license>Creative Commons) licen[cs]e\.[^\n]{0,700}", label="license",
             head="This article is published by ", longest=860, identifies=True,
             stem="openDemocracy.net under a Creative",
             examples=("This article is published by Ana Ruiz, and openDemocracy.net under a Creative Commons licence. You may republish it without needing further permission.",)),
        run("appeal-book", Kind.CALL_TO_ACTION, r"Why should you care about freedom of information\?", label="support",
            identifies=True, head="Why should you care about freedom",
            after=Members(r"From coronation budgets to secretive government units[^\n]{5,600}"),
            examples=("Why should you care about freedom of information?\nFrom coronation budgets to secretive government units, journalists have used the Act.",)),
        run("related-story", Kind.INSERT, r"Related story", label="related", head="Related story", longest=16,
            after=Members(rf"[\p{{Lu}}\d\"'‘“][^\n]{{9,120}}(?<![.:;,])|{DAY} \| [^\n]{{3,60}}", most=3, least=1),
            examples=("Related story\nMill owners paid for new wheel\n14 March 2023 | Ana Ruiz",)),
        line("deck-says", Kind.HEADER,
             rf"[\p{{Lu}}\d\"'‘“][^\n]{{40,400}}, (?:says|writes|argues|asks|reports|finds|explains"
             rf"|reflects) {PERSON}\.", label="subtitle", where="head", follows=("byline", "published"), longest=460,
             examples=("A decade after the flood, the missing have become a subject for anniversaries, says Ana Ruiz.",)),
        line("boletin", Kind.CALL_TO_ACTION, r"Únete a nuestro boletín\b[^\n]{0,300}", label="subscribe",
             head="Únete a nuestro boletín", longest=340, identifies=True,
             examples=("Únete a nuestro boletín ¿Qué pasa con la democracia, la participación y derechos humanos en Latinoamérica?",)),
    ),
)

"""The Associated Press: agency stories that papers and broadcasters run under its byline and notice.

Head: "By JANE DOE, Associated Press" or "By The Associated Press". Tail: who else reported, a line that leads to
more AP coverage on apnews.com, the note on which foundations pay for a beat, and the notice that the material may
not be published, broadcast, rewritten or redistributed, with AP as holder and the year.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, NAMES

ROLES = ("Writer", "Writers", "Reporter", "Reporters", "Correspondent", "Correspondents", "Editor", "Columnist")
ROLE = (
    r"(?:[\p{Lu}][\p{L}.&]{1,14} ){0,3}(?:Writers?|Reporters?|Correspondents?|Editor|Columnist)"
)

PROFILE = Profile(
    name="associated-press",
    title="The Associated Press",
    sites=("apnews.com", "ap.org", "hosted.ap.org"),
    aliases=("Associated Press", "The Associated Press", "AP", "AP News", "apnews.com"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:by|author:) (?:(?P<author>{NAMES})(?:,| \||) )?(?P<source>(?:The )?Associated Press)"
             rf"(?: (?:[Ww]riters?|[Rr]eporter|[Cc]orrespondent|[Ss]taff))?", where="head",
             head=("By ", "BY ", "by ", "Author: "), identifies=True,
             examples=("By ANA RUIZ, Associated Press", "Author: ANA RUIZ Associated Press", "By The Associated Press",
                       "By Ana Ruiz and Tom Hale Associated Press Writers"),
             near_misses=("By noon the Associated Press had called the race.",)),
        line("byline-role", Kind.HEADER,
             rf"(?:(?i:by) )?(?P<author>{NAMES})(?:,| \|)? (?P<source>(?:The )?Associated Press|AP) {ROLE}",
             label="byline", where="head", tail=ROLES, longest=140, identifies=True,
             examples=("By Ana Ruiz, AP Medical Writer", "ANA RUIZ AP Sports Writer",
                       "By Ana Ruiz and Tom Hale, Associated Press Chief Science Correspondents"),
             near_misses=("The mill hired an AP Medical Writer",)),
        run("agency-below", Kind.HEADER, rf"(?P<source>(?:The )?Associated Press|AP)(?: {ROLE})?", label="byline",
            head=("Associated Press", "The Associated Press", "AP "), longest=50, identifies=True,
            before=Members(rf"(?i:by) (?P<author>{NAMES})", most=1, least=1),
            examples=("By ANA RUIZ\nAssociated Press", "By Ana Ruiz\nAP Sports Writer")),
        line("correction-title", Kind.HEADER, r"Correction: [\p{Lu}\d][^\n.:!?]{2,60} [Ss]tory", label="title",
             head="Correction: ", longest=80,
             examples=("Correction: Mill Fire story",),
             near_misses=("Correction: The mill is older than this story.",)),
        line("corrected", Kind.ATTRIBUTION,
             r"(?:[\p{Lu}][^\n()]{2,40} \(AP\) ?[—–-]{1,2} )?In (?:an? )?(?:story|stories|photo gallery"
             r"|list) [^\n]{4,200}?, The Associated Press (?:reported erroneously|erroneously|incorrectly|misspelled"
             r"|misidentified|misstated|reported incorrectly|referred)\b[^\n]{4,700}", label="note",
             stem=", The Associated Press ", longest=1000, identifies=True,
             examples=("ARDEN, Ohio (AP) — In a story Dec. 1 about a fire at the mill, The Associated Press reported erroneously when it was built. It was built in 1926.",
                       "In a story published April 4, 2019, about ferries, The Associated Press misspelled the miller's name."),
             near_misses=("In a story about the mill, The Associated Press reported that it would close.",)),
        run("corrected-below", Kind.ATTRIBUTION, r"A corrected version of the story (?:is below|follows):?",
            label="note", head="A corrected version of the story", longest=50,
            after=Members(r"(?P<as_title>[\p{Lu}\d\"'‘“][^\n]{8,120}(?<![.:;,]))", most=1),
            examples=("A corrected version of the story is below:\nFire guts the mill in Arden",
                      "A corrected version of the story is below:")),
        line("credit", Kind.ATTRIBUTION,
             r"(?:(?:The )?(?:Associated Press|AP) (?:[A-Z]\w{2,20} )?(?:[Ww]riters?|journalists?|reporters?"
             r"|researchers?|editors?|video journalists?|photographers?) )(?P<credit>\p{Lu}.{3,400}?) contributed"
             r"(?: to this (?:report|story))?\.?", head=("Associated Press ", "AP ", "The Associated Press "),
             identifies=True,
             examples=("Associated Press writers Ana Ruiz in Arden and Tom Hale in Lowell contributed to this report.",
                       "AP journalist Ana Ruiz contributed."),
             near_misses=("Associated Press writers contributed more than a hundred stories that year.",)),
        line("more-coverage", Kind.INSERT,
             r"(?:(?:More|Find more|Follow|Read more|See) (?:of )?)?(?:the )?AP(?:'s)? .{2,120}?:? (?:(?:at"
             r"|on):? )?(?:https?://)?(?:www\.)?apnews\.com/\S{1,120}(?: and .{3,120})?", label="related",
             head=("More AP", "More of AP", "Find more", "Follow ", "Read more", "See ", "AP "), identifies=True,
             examples=("More AP rowing: https://apnews.com/rowing and https://twitter.com/AP_Sports",
                       "Follow AP's coverage of the flood at https://apnews.com/hub/floods"),
             near_misses=("Follow AP and see.",)),
        line("sign-off", Kind.ATTRIBUTION, r"(?:--|[—–]) ?(?:The )?(?P<source>Associated Press|AP)|\((?P<source>AP)\)",
             label="origin", where="tail", identifies=True,
             head=("--AP", "-- AP", "—AP", "— AP", "–AP", "– AP", "(AP)", "--Associated", "-- Associated",
                   "—Associated", "— Associated", "– Associated", "— The Associated", "–The Associated"),
             examples=("— Associated Press", "(AP)"), near_misses=("— AP photographers",)),
        line("funding", Kind.LEGAL,
             r"(?:The )?Associated Press.{0,200} (?:receives?|is made possible"
             r"|is supported) .{5,700}AP is solely responsible for all (?:of its )?content\..{0,250}",
             label="disclaimer", head=("The Associated Press", "Associated Press"), longest=1300, identifies=True,
             examples=("The Associated Press' river coverage receives financial support from several foundations. AP is solely responsible for all content. Find AP's standards for working with philanthropies at AP.org.",),
             near_misses=("The Associated Press receives calls from readers every day.",)),
        line("automated", Kind.ATTRIBUTION,
             r"(?:The )?(?P<source>Associated Press) created this story using technology provided by [^\n]{3,120}\.",
             label="credit", identifies=True, head=("The Associated Press created", "Associated Press created"),
             examples=("The Associated Press created this story using technology provided by Data Skrive and data from Sportradar.",),
             near_misses=("The Associated Press created this story of the flood.",)),
        line("member", Kind.ATTRIBUTION,
             r"Information from: (?P<credit>\p{Lu}[^\n,;!?]{2,60})(?:, (?:https?://|www\.)\S{4,80})?", label="credit",
             head="Information from: ",
             examples=("Information from: The Arden Herald",
                       "Information from: Arden Herald, http://www.ardenherald.test/"),
             near_misses=("Information from: the miller, who knew.",)),
        line("terms", Kind.FURNITURE, r"Learn more about our Privacy Policy(?: and Terms of Use)?\.?(?: \|)?",
             label="navigation", head="Learn more about our Privacy Policy",
             examples=("Learn more about our Privacy Policy and Terms of Use.",)),
        line("copyright-line", Kind.LEGAL,
             r"(?:© )?(?:Copyright )?(?:© ?|\([Cc]\) ?)?(?:(?P<year>(?:19|20)\d\d),? (?:by )?"
             r"|(?<=Copyright © ?))(?:[Tt]he )?(?P<holder>(?P<source>Associated Press))\. All [Rr]ights "
             r"[Rr]eserved\.?(?: This material may not be [^\n]{5,160})?", label="copyright", identifies=True,
             head=("© 20", "©20", "© 19", "Copyright 20", "Copyright 19", "Copyright © 20", "Copyright (c) 20",
                   "Copyright (C) 20", "(c) 20", "© Copyright 20", "Copyright © The Associated",
                   "Copyright © Associated"), longest=320,
             examples=("© 2019 The Associated Press. All rights reserved.",
                       "Copyright © The Associated Press. All rights reserved.",
                       "© Copyright 2019 The Associated Press. All rights reserved.",
                       "Copyright 2019 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.")),
        span("copyright", Kind.LEGAL,
             r"(?P<holder>(?P<source>Associated Press))\. All [Rr]ights [Rr]eserved\.?"
             r"(?: This material may not be published, ?broadcast, ?(?:re)?written,? or redistributed[^.]{0,30}\.?)?",
             stem="Associated Press.",
             lead=r"\*?(?:\(|Copyright |\([Cc]\) ?|© ?)*+(?P<year>(?:19|20)\d\d),? (?:by )?(?:[Tt]he )?",
             examples=("Copyright 2011 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
                       "© 2019 Associated Press. All Rights Reserved."),
             near_misses=("He wrote for the Associated Press. All of us read him.",)),
        line("keep-reading", Kind.CALL_TO_ACTION, r"Keep reading for just \$\d", label="support",
             head="Keep reading for just", longest=30,
             examples=("Keep reading for just $1",)),
        line("press-release", Kind.ATTRIBUTION,
             r"Press release content from (?P<source>[\p{Lu}][\p{L} .]{2,40})\. The "
             r"(?P<republisher>AP) news staff was not involved in its creation\.", label="note",
             head="Press release content from", identifies=True, longest=130,
             examples=("Press release content from Arden Wire. The AP news staff was not involved in its creation.",)),
        line("published-gmt", Kind.HEADER, rf"(?P<date>{DAY}) GMT", label="published", where="head", tail="GMT",
             longest=28,
             examples=("April 5, 2022 GMT",)),
    ),
)

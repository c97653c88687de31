"""Truthout (Sacramento): progressive news and op-eds, its own and reprinted.

Head: title; in older pages "By NAME, Truthout | Op-Ed" (or the outlet it was taken from: "By NAME, OUTLET | Report");
later name and date. Inside and below the text stand appeals for donations. Tail: a copyright or Creative Commons line,
or "This piece was reprinted by Truthout with permission or license", the author's biography, a newsletter call. Before
2011 the site wrote its name "t r u t h o u t", led to "Go to Original" and closed with Title 17.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, MONTH, NAMES, PERSON, WEEKDAY

SECTIONS = ("Op-Ed", "News", "News Analysis", "Report", "Interview", "Video", "Video Interview", "Review", "Book Review", "Solutions", "Buzzflash Commentary", "Speakout", "Human Rights", "Issue", "Podcast", "Audio", "Explainer", "Series", "Photo Essay", "Interviews")
SECTION = rf"(?:{'|'.join(SECTIONS)})"
ENDS = tuple(f"| {section}" for section in SECTIONS)
SPACED = r"t r u t h o u t"

PROFILE = Profile(
    name="truthout",
    title="Truthout",
    sites=("truthout.org", "truth-out.org"),
    aliases=("Truthout", "Truth-Out", "TruthOut", "t r u t h o u t", "truthout.org", "truth-out.org"),
    rules=(
        line("byline-own", Kind.HEADER,
             rf"(?:(?i:by) )?(?P<author>{NAMES}), (?P<source>Truthout) ?\| ?(?P<topics>{SECTION})", label="byline",
             where="head", tail=ENDS, identifies=True,
             examples=("By Ana Ruiz, Truthout | Op-Ed",)),
        line("byline-other", Kind.HEADER,
             rf"(?:(?i:by) )?(?P<author>{NAMES}), (?P<as_source>(?P<source>(?!Truthout)[^|]{{2,60}}?)) ?\| ?"
             rf"(?P<topics>{SECTION})", label="byline", where="head", tail=ENDS,
             examples=("By Ana Ruiz, Arden Post | Report", "By Ana Ruiz, Arden Post | News Analysis")),
        line("byline-letters", Kind.HEADER,
             rf"(?:(?i:by):? )?(?:(?P<author>{NAMES}),? ?)?(?P<source>{SPACED}) ?\| ?"
             rf"(?P<topics>[\p{{Lu}}][\p{{L}} -]{{2,30}})", label="byline", where="head", identifies=True, longest=160,
             stem="t r u t h o u t |",
             examples=("by: Ana Ruiz, t r u t h o u t | Report", "t r u t h o u t | Perspective")),
        line("outlet-below", Kind.HEADER,
             r"(?P<source>(?:The )?\p{Lu}[\p{L}\d.'’&-]{1,20}(?: (?:of|the|and|for|\p{Lu}[\p{L}\d.'’&-]{0,20})){0,5})",
             label="source", where="head", follows="byline", awaits="published", longest=60,
             examples=("The Arden Post UK",)),
        line("to-original", Kind.FURNITURE, r"(?:» ?)?Go to Original", label="navigation", where="head",
             head=("Go to Original", "»"), longest=20,
             examples=("Go to Original",)),
        line("originals", Kind.LEGAL,
             r"[\"“]?Go to Original[\"”]? links are provided as a convenience to our readers and allow for "
             r"verification of authenticity\.[^\n]{0,320}", label="disclaimer", identifies=True, longest=460,
             head=('"Go to Original', "“Go to Original", "Go to Original"),
             examples=('"Go to Original" links are provided as a convenience to our readers and allow for verification of authenticity.',)),
        span("no-affiliation", Kind.LEGAL,
             rf"{SPACED} has no affiliation whatsoever with the originator of this article nor is {SPACED} endorsed "
             rf"or sponsored by the originator\.\)?", label="fair_use", identifies=True, lead="",
             stem="t r u t h o u t has no affiliation",
             examples=("t r u t h o u t has no affiliation whatsoever with the originator of this article nor is t r u t h o u t endorsed or sponsored by the originator.)",)),
        line("copyright-letters", Kind.LEGAL, rf"© ?:? ?(?P<holder>{SPACED}) (?P<year>20\d\d)\.?", label="copyright",
             identifies=True, head="©", longest=40,
             examples=("© : t r u t h o u t 2005",)),
        line("menu-letters", Kind.FURNITURE,
             rf"\|? ?{SPACED} ?\|(?: ?[\p{{Ll}} ]{{3,24}} ?(?:\||$)){{3,14}}"
             rf"|{SPACED} (?:Town Meeting|Home)(?: {SPACED} Home)?|Jump to (?:today's )?(?:TO"
             rf"|Truthout) Features[^\n]{{0,60}}|Today's (?:TO|Truthout) Features(?: ?-{{2,20}})?", label="navigation",
             identifies=True, longest=220,
             head=("| t r u t h o u t", "t r u t h o u t", "Jump to ", "Today's TO", "Today’s TO", "Today's Truthout",
                   "Today’s Truthout"),
             examples=("| t r u t h o u t | issues | environment | labor | women | donate | contact |",
                       "Jump to today's Truthout Features:", "t r u t h o u t Home")),
        line("skip", Kind.FURNITURE, r"Skip to content ?(?:[|] ?)?Skip to footer", label="navigation",
             examples=("Skip to content Skip to footer",)),
        line("byline-site", Kind.HEADER, rf"By (?P<author>{NAMES}) ?, ?(?P<source>Truthout)", label="byline",
             where="head", head="By ", identifies=True,
             examples=("By Ana Ruiz, Truthout", "By Ana Ruiz , Truthout")),
        line("byline-outlet", Kind.HEADER,
             rf"By (?P<author>{NAMES}) ?, (?P<source>[Tt]he Conversation|TomDispatch|Common ?Dreams|Inequality\.org"
             rf"|The Progressive|Grist|Prism|Stateline|The 19th|Inside Climate News|KFF Health News|Labor Notes"
             rf"|Waging Nonviolence|YES! Magazine|Capital & Main|ProPublica|Kaiser Health News|Democracy ?Now ?!)",
             label="byline", where="head", head="By ",
             examples=("By Ana Ruiz, TomDispatch", "By Ana Ruiz & Tomas Brand , DemocracyNow!")),
        line("published", Kind.HEADER, rf"Published (?P<date>{DAY})", where="head", head="Published ", longest=40,
             examples=("Published May 25, 2025",)),
        line("donate-story", Kind.CALL_TO_ACTION,
             r"This story (?:could not|wouldn't) have been published without the support of readers like you\. "
             r".{0,200}", label="support",
             examples=("This story could not have been published without the support of readers like you. Click here to make a tax-deductible donation to Truthout and fund more stories like it!",)),
        line("donate", Kind.CALL_TO_ACTION,
             r"Truthout doesn't take corporate funding .{0,300}|Truthout is funded by readers, not corporations or "
             r"lobbyists.{0,300}|Honest, paywall-free news is rare\. Please support our boldly independent "
             r"journalism with a donation of any size\.|Did you know\? Truthout is a nonprofit and independently "
             r"funded by readers like you\..{0,200}|Support justice-driven, accurate and transparent "
             r"news ?[—–-]{1,2} ?make a quick donation to Truthout(?: today)?[!.]", label="support", identifies=True,
             head=("Truthout doesn't take corporate funding", "Truthout doesn’t take corporate funding",
                   "Did you know? Truthout is a nonprofit", "Truthout is funded by readers, not corporations",
                   "Honest, paywall-free news is rare.",
                   "Honest, paywall-free news is rare. Please support our boldly",
                   "Support justice-driven, accurate and transparent"),
             examples=("Support justice-driven, accurate and transparent news — make a quick donation to Truthout today!",
                       "Truthout doesn't take corporate funding - that's how we're able to confront the forces of greed and regression, with no strings attached.",
                       "Did you know? Truthout is a nonprofit and independently funded by readers like you. If you value what we do, please support our work with a donation.")),
        line("donate-writers", Kind.CALL_TO_ACTION,
             r"Support your favorite writers by making sure we can keep publishing them! Make a donation to Truthout "
             r"to ensure independent journalism survives\.", label="support", identifies=True,
             examples=("Support your favorite writers by making sure we can keep publishing them! Make a donation to Truthout to ensure independent journalism survives.",)),
        line("copyright", Kind.LEGAL,
             r"Copyright,? (?:© ?)?(?P<holder>Truthout)\. May not be reprinted without permission"
             r"(?: of the author)?\.", identifies=True,
             head=("Copyright, Truthout.", "Copyright Truthout.", "Copyright © Truthout.", "Copyright, © Truthout."),
             examples=("Copyright, Truthout. May not be reprinted without permission of the author.",
                       "Copyright © Truthout. May not be reprinted without permission.")),
        span("reprinted", Kind.LEGAL,
             r"This (?:piece|article|story) was reprinted by (?P<republisher>Truthout) with permission or license\.",
             label="license", identifies=True, lead="",
             stem=tuple(f"This {what} was reprinted by Truthout with" for what in ("piece", "article", "story")),
             examples=("This piece was reprinted by Truthout with permission or license.",)),
        span("reproduced", Kind.LEGAL,
             r"It may not be reproduced in any form without permission or license from the source\.", label="copyright",
             lead="", stem="It may not be reproduced in any form without permission or license",
             examples=("It may not be reproduced in any form without permission or license from the source.",)),
        line("obtained", Kind.LEGAL,
             r"All republished content that appears on (?P<republisher>Truthout) has been obtained by permission or "
             r"license\.", label="license", identifies=True, head="All republished content that appears on Truthout",
             examples=("All republished content that appears on Truthout has been obtained by permission or license.",)),
        line("license", Kind.LEGAL,
             r"This article is licensed under Creative Commons \((?P<license>CC BY-NC-ND [34]\.0)\), and you are "
             r"free to share and republish under the terms of the license\.", identifies=True,
             examples=("This article is licensed under Creative Commons (CC BY-NC-ND 4.0), and you are free to share and republish under the terms of the license.",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Don't miss a beat: get the latest news and thought-provoking analysis from Truthout\."
             r"|Get the news you want, delivered to your inbox every day\.?|(?i:get daily truthout updates)",
             label="subscribe", where="tail",
             head=("GET DAILY TRUTHOUT", "Get Daily Truthout", "Get daily Truthout", "Don't miss a beat:",
                   "Don’t miss a beat:", "Get the news you want, delivered"),
             examples=("Don't miss a beat: get the latest news and thought-provoking analysis from Truthout.",)),
        line("kicker", Kind.HEADER, rf"(?P<topics>{SECTION}(?: ?\| ?[\p{{Lu}}][\p{{L}}&, -]{{2,50}})?)(?: ?\|)?",
             label="topics", where="head", longest=80, follows=("", "navigation"),
             examples=("News | Prisons & Policing", "Op-Ed | Economy & Labor", "Interview |")),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"'‘“].{8,220}", where="head", longest=240,
             follows=("topics", "navigation"), awaits=("subtitle", "byline", "published"),
             examples=("The Mill Was Sold Twice. The Workers Were Told Once.",)),
        line("byline-together", Kind.HEADER,
             rf"By (?P<author>{NAMES}) ?, ?(?P<source>Truthout)(?: ?/ ?[\p{{Lu}}][\p{{L}}' ]{{2,40}})? ?,? ?Published"
             rf" (?P<date>{DAY})", label="byline", where="head", head="By ",
             examples=("By Ana Ruiz , Truthout Published March 4, 2025",)),
        run("series", Kind.HEADER, r"Part of the Series", label="topics", head="Part of the Series", longest=24,
            after=Members(r"(?P<topics>[\p{Lu}][\p{L}:&'’ -]{3,60})"),
            examples=("Part of the Series\nThe Public Intellectual",)),
        run("vital", Kind.CALL_TO_ACTION,
            r"Truthout is (?:a vital news source and a living history of political struggle"
            r"|an indispensable resource for activists, movement leaders and workers everywhere)\..{0,400}",
            label="support", head=("Truthout is a vital", "Truthout is an indispensable"), identifies=True,
            after=Members(r"(?:If you think our work is valuable|Please make this work possible)[^\n]{5,200}"),
            examples=("Truthout is a vital news source and a living history of political struggle. If you think our work is valuable, support us with a donation of any size.",),
            near_misses=("Truthout is a vital part of my mornings.",)),
        line("appeal", Kind.CALL_TO_ACTION,
             r"(?=[^\n]{0,900}\b(?:we|We|our|us|you|your)\b)(?=[^\n]{0,900}(?:donat|tax-deductible|fundrais"
             r"|your support|contribution|reader-funded|funded almost entirely by readers))"
             r"(?:(?:[^\n]{0,60} )?(?:Truthout|here at \w{2,10},)[^\n]{20,900}"
             r"|(?:Please|Support|Help|If you|Can you|Will you|We (?:need|rely|must|have|only|urgently|still)|Over \d"
             r"|With your|Your|Thank you|You may not know that Truthout|At this (?:very )?moment)[^\n]{20,700})",
             label="support", longest=1000, shortest=60,
             stem=("donat", "tax-deductible", "fundrais", "your support", "contribution", "reader-funded",
                   "by readers"),
             examples=("Truthout relies on reader donations, and we need your help to keep publishing.",),
             near_misses=("The company sent its donations to the ministry, a clerk told Truthout.",)),
        run("threats", Kind.CALL_TO_ACTION,
            r"We're not backing down in the face of Trump's threats\.|Media that fights fascism"
            r"|Help us Prepare for Trump's Day One|A (?:terrifying|dire"
            r"|critical) moment\. We appeal for your support\.|Not everyone can pay for the news\. But if you can, "
            r"we need your support\.|We need to update you on where Truthout stands this month\."
            r"|Keep the press free\. Fight political repression\.|An important appeal for your support",
            label="support", identifies=True,
            head=("We're not backing down in", "We’re not backing down in", "Media that fights fascism",
                  "Help us Prepare for Trump", "A terrifying moment. We", "A dire moment. We", "A critical moment. We",
                  "Not everyone can pay for the news.", "We need to update you on where", "Keep the press free. Fight",
                  "An important appeal for your support"),
            after=Members(r"(?:As Donald Trump is inaugurated a second time|(?:And do|Do) that work (?:even as|in community)|Tell the truth more loudly|We've never needed your support|We need you to|Trump is busy getting ready for Day One|Truthout |To be brutally honest|In the (?:last|past|coming) |As we |We |Our |Please |This (?:work|moment|month)|Your |If you |Last week|Over the |With |That's why|You )[^\n]{10,900}", most=6),
            examples=("We’re not backing down in the face of Trump’s threats.\nAs Donald Trump is inaugurated a second time, independent media organizations are faced with urgent mandates.",)),
        run("loop", Kind.CALL_TO_ACTION, r"Stay in the loop|Get our free (?:daily )?emails?|Don't miss a beat",
            label="subscribe", head=("Stay in the loop", "Get our free", "Don't miss a beat", "Don’t miss a beat"),
            longest=40,
            after=Members(r"Never miss the news and analysis you care about\.?|Get the latest news and thought-provoking analysis from Truthout\.|Name|Email\*?|Sign Up|Choose [^\n]{3,40}|Your privacy [^\n]{3,80}", most=5),
            examples=("Stay in the loop\nNever miss the news and analysis you care about.",)),
        line("tip", Kind.FURNITURE, r"(?:Have a (?:news )?tip|Got a tip)\?[^\n]{5,200}@truthout\.org[^\n]{0,60}",
             label="contact", head=("Have a tip", "Have a news tip", "Got a tip"),
             examples=("Have a tip? Write to editor@truthout.org.",)),
        line("note-reposted", Kind.ATTRIBUTION,
             r"This (?:article|piece|story|interview) (?:was|is) (?:originally |first )?(?:published|produced) (?:by"
             r"|at|on|in) (?P<source>Truthout)(?: and (?:is )?(?:re-?published|reprinted"
             r"|reposted) (?:here )?with permission)?\.?", label="origin", identifies=True,
             tail=("Truthout.", "Truthout", "permission.", "permission"),
             examples=("This article was originally published by Truthout and is reprinted with permission.",)),
        line("byline-stamped", Kind.HEADER,
             rf"(?P<as_published>(?P<date>{WEEKDAY}, \d{{1,2}} {MONTH} 20\d\d) \d\d:\d\d) ?By (?P<author>{NAMES}), "
             rf"(?P<source>[^|\n]{{2,60}}?) ?\| ?(?P<topics>{SECTION})", label="byline", where="head", tail=ENDS,
             identifies=True,
             examples=("Wednesday, 12 March 2014 09:32 By Ana Ruiz, Truthout | News Analysis",
                       "Tuesday, 10 March 2015 00:00 By Ana Ruiz, Arden Watch | Report")),
        line("byline-spaced", Kind.HEADER,
             rf"By (?P<author>{NAMES})(?: , ?|, (?!(?i:staff|special|contribut|guest|op-ed|report|edit|correspond"
             rf"|opinion|ph\.?d|m\.?d\b|jr|sr))(?=The |\S{{1,30}}\.\p{{Ll}}"
             rf"|\S{{1,30}} \S{{1,30}} \S))(?P<source>(?:[Tt]he )?[\p{{Lu}}][\p{{L}}\d.'’&! -]{{2,50}})",
             label="byline", where="head", head="By ", longest=120,
             examples=("By Ana Ruiz , Arden Ledger", "By Ana Ruiz, The Ledger", "By Ana Ruiz, Arden County News"),
             near_misses=("By Ana Ruiz, Bo Lind",)),
        line("section-more", Kind.HEADER,
             r"(?P<topics>(?:Politics & Elections|Prisons & Policing|Economy & Labor|Environment & Health"
             r"|Human Rights|Immigration|Racial Justice|War & Peace|LGBTQ Rights|Education & Youth"
             r"|Reproductive Rights|Culture & Media|Health|Palestine|Labor|Economy|Environment|Elections|Politics"
             r"|Education))", label="topics", where="head", follows="topics", longest=60,
             examples=("Politics & Elections",)),
        run("kicker-parted", Kind.HEADER, rf"(?P<topics>{SECTION})", label="topics", where="anywhere", head=SECTIONS,
            longest=24, below=r"\|$",
            after=Members(r"\||(?P<topics>[\p{Lu}][\p{L}]{2,15}(?: (?:& )?[\p{Lu}][\p{L}]{2,15}){0,3})", most=2, least=2),
            examples=("Video\n|\nEconomy & Labor",)),
        line("keep-publishing", Kind.CALL_TO_ACTION,
             r"(?:Help Truthout keep publishing stories like this|(?:To )?(?:support|keep) [^\n]{5,90} Truthout"
             r"|Truthout (?:needs|depends on|relies on) [^\n]{3,80})[^\n]{0,120}(?:tax-deductible|donat|make a"
             r"|contribution)[^\n]{0,200}", label="support", identifies=True, longest=420,
             head=("Help Truthout", "To support", "To keep", "Support ", "Keep ", "Truthout needs",
                   "Truthout depends on", "Truthout relies on"),
             examples=("Help Truthout keep publishing stories like this: They can't be found in corporate media! Make a tax-deductible donation today.",)),
        line("no-copying", Kind.LEGAL,
             r"It may not be reproduced in any form without permission or license from the source\.", label="copyright",
             examples=("It may not be reproduced in any form without permission or license from the source.",)),
        run("related-stories", Kind.INSERT, r"Related Stories", label="related", where="anywhere", longest=16,
            after=Members(r"By [^\n]{3,60}(?:, ?| ?\| ?)[^\n]{2,60}|[\p{Lu}\d\"“'‘][^\n]{8,160}(?<![.:])", most=8, least=2),
            examples=("Related Stories\nThe Mill That Was Sold Twice\nBy Ana Ruiz, Truthout | Report\nFerries for Everybody\nBy Tomas Brand, Arden Post | News",)),
        line("show-comments", Kind.CALL_TO_ACTION, r"Show Comments(?: Hide Comments)?|Hide Comments", label="comment",
             head=("Show Comments", "Hide Comments"), longest=30,
             examples=("Show Comments Hide Comments",)),
        line("widely-read", Kind.CALL_TO_ACTION,
             r"Truthout is widely read among people with lower[^\n]{5,700}"
             r"|You may not know that Truthout's journalism is funded overwhelmingly by individual "
             r"supporters\.[^\n]{0,400}|We(?:'|’)re committed to keeping all Truthout articles free and available to "
             r"the public\.[^\n]{0,300}|We(?:'|’)ll never require you to give, but we can ask you from the bottom of "
             r"our hearts: [^\n]{5,300}", label="support", longest=800, identifies=True,
             head=("Truthout is widely read among", "You may not know that Truthout",
                   "We're committed to keeping all Truthout", "We’re committed to keeping all Truthout",
                   "We'll never require you to give", "We’ll never require you to give"),
             examples=("Truthout is widely read among people with lower incomes and in libraries.",
                       "You may not know that Truthout’s journalism is funded overwhelmingly by individual supporters.",
                       "We're committed to keeping all Truthout articles free and available to the public.",
                       "We'll never require you to give, but we can ask you from the bottom of our hearts: will you?")),
        line("combats", Kind.CALL_TO_ACTION,
             r"Truthout combats corporati[sz]ation by bringing you trustworthy news: click here to join the effort\.",
             label="support", head="Truthout combats corporat", longest=120, identifies=True,
             examples=("Truthout combats corporatization by bringing you trustworthy news: click here to join the effort.",)),
        line("stories-like", Kind.INSERT, r"To see more stories like this, visit [\"“]?Planet or Profit\??[\"”]?\.?",
             label="related", head="To see more stories like this", longest=80, identifies=True,
             examples=("To see more stories like this, visit \"Planet or Profit?\"",)),
        line("more-by", Kind.INSERT, r"(?i:more by this author)(?:…|\.{3})?", label="related", where="tail",
             head=("MORE BY THIS", "More by this"), longest=30,
             examples=("MORE BY THIS AUTHOR…",)),
        line("caption-caps", Kind.MEDIA,
             r"[\p{Lu}\d\"'‘“][^\n]{10,420}[.!?\"'”’)] (?P<credit>\p{Lu}[\p{Lu}\d .,'’/&-]{2,80}(?:GETTY IMAGES"
             r"|SHUTTERSTOCK|FLICKR|REUTERS|AFP|LIGHTROCKET|AP))", label="caption", longest=520,
             tail=("GETTY IMAGES", "SHUTTERSTOCK", "FLICKR", "REUTERS", "AFP", "LIGHTROCKET", " AP"),
             examples=("The mill in winter. ANA RUIZ / EYEEM VIA GETTY IMAGES",),
             near_misses=("The picture was taken by Getty Images",)),
        line("caption-named", Kind.MEDIA,
             rf"[\p{{Lu}}\d\"'‘“][^\n]{{20,320}}[.\"'”’)] (?P<credit>{PERSON}(?: ?/ ?[\p{{Lu}}][^\n./]{{1,40}})?)",
             label="caption", where="head", follows=("published", "byline", "subtitle"), longest=420,
             examples=("Millers gather outside the mill on January 30, 2019. Ana Ruiz",),
             near_misses=("The mill was sold on January 30. Ana Ruiz wept",)),
        line("thanks-to-readers", Kind.CALL_TO_ACTION,
             r"(?i:support media that doesn't sell out)|(?:The stories you read (?:here|on Truthout)"
             r"|Stories like (?:this|these)) are published thanks to (?:our )?readers[^\n]{0,200}"
             r"|We need your help to continue (?:this|our) essential work\.[^\n]{0,160}", label="support", longest=300,
             head=("SUPPORT MEDIA THAT", "Support media that", "Support Media That",
                   "The stories you read here are published", "The stories you read on Truthout",
                   "Stories like this are published", "Stories like these are published",
                   "We need your help to continue"),
             examples=("The stories you read here are published thanks to our readers -- not corporate sponsors or advertisers.",
                       "We need your help to continue this essential work. Will you support boldly independent journalism today?"),
             near_misses=("The stories you read here were told in the mill.",)),
        run("to-donate", Kind.CALL_TO_ACTION, r"Click here", label="support", head="Click here", longest=10,
            after=Members(r"to (?:donate|make a (?:tax-deductible )?donation)[^\n]{0,60}[.!]?", most=1, least=1),
            examples=("Click here\nto donate.",), near_misses=("Click here\nfor the mill.",)),
        line("never-miss", Kind.CALL_TO_ACTION,
             r"Never miss another story|Get the news you want, delivered to your inbox every day\.?", label="subscribe",
             head=("Never miss another", "Get the news you want,"), longest=64, identifies=True,
             examples=("Never miss another story",)),
    ),
)

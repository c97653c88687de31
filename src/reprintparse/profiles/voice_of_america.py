"""Voice of America, with VOA Learning English: news of the United States government's broadcaster.

The page, top to bottom. Head: title, date, author. Body. Tail: which bureau or agency the report draws on. Learning
English closes with who wrote or adapted the story, a line of low dashes, "Words in This Story" with a list, and an
invitation to comment.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import MONTH, NAMES, PERSON, UNTOLD

PROFILE = Profile(
    name="voice-of-america",
    title="VOA",
    sites=("voanews.com", "learningenglish.voanews.com", "voaafrica.com"),
    aliases=("Voice of America", "VOA", "VOA News", "voanews.com"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:[Bb]y (?:— )?)?(?P<author>{NAMES})(?:(?: ?,| \|| ?/|,? (?:for|of)| [—–-]) "
             rf"|/)(?P<source>Voice of America|VOA(?: News)?)", where="head",
             tail=("Voice of America", "VOA", "VOA News"), longest=140,
             examples=("By Ana Ruiz, VOA News",)),
        line("name", Kind.HEADER, rf"(?P<author>{PERSON}(?:(?:,| and) {PERSON}){{0,2}})", label="byline", where="head",
             follows="published", longest=90,
             examples=("Ana Ruiz",)),
        line("draws-on", Kind.ATTRIBUTION,
             r"\(?Some information (?:for|in) this (?:report|story|article) (?:came from|is from|was provided by"
             r"|comes from|was taken from) (?P<organization>[\p{Lu}][^\n]{1,120}?)\.?\)?", label="credit",
             identifies=True,
             head=("Some information for this", "Some information in this", "(Some information for this",
                   "(Some information in this"),
             examples=("Some information for this report came from The Associated Press and Reuters.",),
             near_misses=("Some information for this report was missing.",)),
        line("contributed", Kind.ATTRIBUTION,
             rf"(?:VOA(?:'s)?(?: [A-Z][\w ]{{2,40}}?(?:Service|Bureau"
             rf"|[Cc]orrespondent))?(?:'s)? )?(?:{NAMES}) contributed to this (?:report"
             rf"|story)(?: from [^\n.]{{2,60}})?\.", label="credit", where="tail", head="VOA",
             examples=("VOA’s Ana Ruiz contributed to this report.",)),
        line("learning", Kind.ATTRIBUTION,
             rf"(?:(?P<author>{PERSON}(?:(?:,| and|, and) {PERSON}){{0,3}}) (?:wrote|adapted|reported(?: on)?"
             rf"|wrote and produced|prepared|produced) (?:this|the) (?:story|lesson|report|article"
             rf"|program) [^\n]{{0,90}}(?:(?:VOA )?Learning English)\.(?: [^\n]{{5,120}} (?:was"
             rf"|were) the editors?\.)?)", label="credit", identifies=True,
             tail=("for VOA Learning English.", "for Learning English.", "was the editor.", "were the editors."),
             examples=("Ana Ruiz wrote this story for VOA Learning English.",
                       "Ana Ruiz wrote and produced this story for VOA Learning English. Ben Okafor was the editor.")),
        line("adapted", Kind.ATTRIBUTION,
             rf"(?:(?P<author>{PERSON}) (?:reported|wrote) (?:on )?this story for "
             rf"(?P<source>[^\n.]{{3,60}})\. {PERSON}|(?P<source>The Associated Press|Agence France-Presse"
             rf"|Reuters) reported (?:on )?this story\. (?P<author>{PERSON})) adapted (?:it"
             rf"|(?:this|the) (?:story|report|article)) for (?:(?P<republisher>VOA Learning English)"
             rf"|Learning English)\.(?: [^\n]{{5,120}} (?:was|were) the editors?\.)?", label="credit", identifies=True,
             tail=("for VOA Learning English.", "for Learning English.", "was the editor.", "were the editors."),
             examples=("Ana Ruiz reported this story for the Associated Press. Ben Okafor adapted it for VOA Learning English.",
                       "The Associated Press reported this story. Ben Okafor adapted the report for Learning English.",
                       "The Associated Press reported this story. Ben Okafor adapted it for VOA Learning English. Ana Ruiz was the editor.")),
        line("dated-caption", Kind.MEDIA,
             rf"{UNTOLD}(?![^\n]{{0,260}}(?:\.\s\p{{Lu}}|\b(?:was|were|had|did|died|began|became|took|held|signed|met"
             rf"|opened|closed|killed|won|left|came)\b))[\p{{Lu}}][^\n]{{14,240}}, (?:in |near "
             rf"|at )?\p{{Lu}}[\p{{L}} .'’-]{{2,30}}, {MONTH} \d{{1,2}}, 20\d\d\.(?: \([^()\n]{{3,60}}\))?",
             label="caption", where="anywhere", tail=tuple(f", 20{year}." for year in range(10, 30)), longest=300,
             examples=("Children watch the ferry leave in Arden, Peru, Sept. 20, 2019.",),
             near_misses=("The miller said that he would close the mill in Arden, Peru, Sept. 20, 2019.",
                          "The mill was closed in Arden, Peru, Sept. 20, 2019.", "The mill closed on Sept. 20, 2019.")),
        line("hear", Kind.CALL_TO_ACTION,
             r"We want to hear from you\. Write to us in the [Cc]omments [Ss]ection(?:,? (?:and visit"
             r"|or (?:on|visit)) our Facebook page| below)?\.?", label="comment", identifies=True,
             examples=("We want to hear from you. Write to us in the Comments Section, and visit our Facebook page.",
                       "We want to hear from you. Write to us in the Comments Section or on our Facebook page.")),
        line("origin", Kind.ATTRIBUTION,
             r"(?:This (?:article|story|report) (?:was )?)?(?:[Oo]riginally|[Ff]irst) (?:published|appeared) (?:on|by"
             r"|in) (?P<source>Voice of America|VOA(?: News)?)\.?", identifies=True,
             head=tuple(f"{start} {where} {name}" for start in ("This article was originally published", "This story was originally published", "This article originally appeared", "This story originally appeared", "Originally published") for where in ("on", "by", "in") for name in ("Voice of America", "VOA")),
             examples=("This article originally appeared on VOA News.",)),
        line("kicker", Kind.HEADER,
             r"(?P<topics>USA|U\.?S\.? (?:News|Politics)|Africa|East Asia(?: Pacific)?"
             r"|(?:South (?:& |and )?(?:Central )?)?Asia|South & Central Asia|Middle East|Europe|Americas|Ukraine"
             r"|Press Freedom|China News|Iran|Immigration|Science & (?:Health|Technology)|Technology"
             r"|Economy(?: & Business)?|Arts & Culture|Silicon Valley & Technology|Student Union|Extremism Watch"
             r"|Health & Lifestyle|As It Is|Words and Their Stories|Education|Rohingya Crisis|Archive)", label="topics",
             where="head", longest=40, follows=("", "navigation"),
             examples=("East Asia", "South & Central Asia")),
        line("player", Kind.MEDIA,
             r"(?:\d:\d\d(?::\d\d)? ){1,3}\d:\d\d(?::\d\d)?|please wait|Your browser doesn't support HTML5"
             r"|Direct link|Pop-out player|(?:Auto )?\d{3,4}p(?: \| \d{1,3}\.\d ?MB)?|Embed|Download"
             r"|(?:The code|The URL) has been copied to your clipboard|width px height px|Play or stop video",
             label="media", where="anywhere", longest=60,
             head=("0:00", "please wait", "Your browser doesn", "Direct link", "Pop-out player", "Auto ", "240p",
                   "270p", "360p", "480p", "720p", "1080p", "Embed", "Download", "The code has been",
                   "The URL has been", "width px height", "Play or stop video"), identifies=False,
             examples=("0:00 0:04:40 0:00",)),
        line("file-caption", Kind.MEDIA, r"FILE [-–—] [^\n]{10,400}", label="caption", where="anywhere",
             head=("FILE - ", "FILE – ", "FILE — "), longest=420,
             examples=("FILE - Houseboats line the river north of Arden, March 9, 2018.",)),
        line("see-comments", Kind.CALL_TO_ACTION, r"See comments(?: \(\d{1,4}\))?|Comments \(\d{1,4}\)",
             label="comment", where="anywhere", head=("See comments", "Comments ("), longest=24,
             examples=("See comments (3)",)),
        run("related", Kind.INSERT, r"(?i:see also):?|Related (?:Stories|Articles)", where="anywhere",
            head=("See Also", "SEE ALSO", "See also", "Related "), longest=20,
            after=Members(r"(?:[\p{Lu}\d\"'‘“][^\n]{8,140}(?<![.:?!])|By [\p{Lu}][^\n]{2,40})", most=2),
            identifies=False,
            examples=("See Also:\nThe Mill by the River Reopens",)),
        line("forum", Kind.CALL_TO_ACTION, r"This forum has been closed\.|(?:Show|Load) more comments|Facebook Forum",
             label="comment", where="tail",
             head=("This forum has been", "Show more comments", "Load more comments", "Facebook Forum"), longest=40,
             examples=("This forum has been closed.",)),
        line("special", Kind.HEADER,
             r"(?:VOA [\p{Lu}][\p{L}]{3,14}(?: Service)?|(?P<author>(?P<source>Associated Press|Reuters"
             r"|Agence France-Presse)))", label="byline", where="head", longest=40, follows=("published", "byline"),
             examples=("VOA Khmer", "Associated Press")),
        line("breaking", Kind.FURNITURE, r"Breaking News", label="navigation", where="head", longest=14,
             follows=("", "navigation"),
             examples=("Breaking News",)),
        line("contributed-from", Kind.ATTRIBUTION,
             r"(?P<credit>\p{Lu}[\p{L}.'’ -]{3,60}?) contributed to this report(?: from \p{Lu}[\p{L} ]{2,30})?\."
             r"(?: Some information for this report [^\n.]{3,90}\.)?", label="credit", where="tail",
             stem="contributed to this report", longest=260,
             examples=("Ana Ruiz contributed to this report from Arden. Some information for this report came from Reuters.",)),
        line("own-name", Kind.FURNITURE, r"VOA News|VOA|(?:VOA - )?Voice of America(?: - English News| English News)?",
             label="navigation", where="head", head=("VOA", "Voice of America"), longest=50, follows=("", "navigation"),
             identifies=True,
             examples=("VOA News", "Voice of America - English News"), near_misses=("VOA reports from Arden",)),
        run("player-times", Kind.MEDIA, r"No media source currently available", label="media",
            head="No media source currently", longest=50,
            before=Members(r"[\p{Lu}\d\"'‘“][^\n]{8,160}(?<![.,;:])", most=1),
            after=Members(r"\d:\d\d(?::\d\d)?", most=3),
            examples=("The Mill by the River Reopens\nNo media source currently available\n0:00\n0:02:41\n0:00",)),
        line("story-link", Kind.INSERT, r"[\p{Lu}\d\"'‘“][^\n]{15,160}(?<![.,;:])", label="related", between=True,
             longest=180, target=r"voanews\.com/|^#?$",
             examples=("[The Wheel of Arden Turns Again](https://www.voanews.com/a/wheel/1.html)",),
             near_misses=("The Wheel of Arden Turns Again",)),
        line("updates", Kind.INSERT, r"See all News Updates of the Day", label="related", identifies=True,
             examples=("See all News Updates of the Day",)),
        line("service", Kind.ATTRIBUTION,
             r"(?P<organization>VOA's \p{Lu}[\p{L} -]{2,40}?(?: Service)?) contributed to this (?:report"
             r"|story)\.(?: Some information (?:for|in) this (?:report|story) (?:came from"
             r"|was provided by) [^\n]{3,90}\.)?", label="credit", head=("VOA's ", "VOA’s "),
             stem=" contributed to this ", longest=200, identifies=True,
             examples=("VOA's Arden Service contributed to this report.",
                       "VOA's Arden Service contributed to this report. Some information for this report was provided by Reuters.")),
        line("originated", Kind.ATTRIBUTION,
             r"(?:(?:[\p{Lu}][^\n.]{2,60}) contributed to this (?:report|story), which originated"
             r"|This (?:story|report|article) originated) in VOA's [\p{Lu}][\p{L} -]{2,40} (?:Service|Division"
             r"|Branch)\.?", label="credit", stem=" in VOA", longest=180, identifies=True,
             examples=("This story originated in VOA’s Persian Service.",
                       "Ana Ruiz contributed to this report, which originated in VOA’s Persian Service.")),
        line("material-from", Kind.ATTRIBUTION,
             r"Some (?:material|information|background) (?:for|in) this (?:report|article|story) (?:came from"
             r"|was provided by|is from) (?P<credit>[^\n]{2,120}?)\.?", label="credit",
             head=("Some material", "Some information", "Some background"), longest=190,
             examples=("Some material for this report came from Agence France-Presse.",)),
        line("own-picture", Kind.MEDIA,
             r"[\p{Lu}\d\"“'‘][^\n]{10,400}\((?P<credit>(?:[\p{Lu}][\p{L}.' -]{2,40} ?[/-] ?)?VOA"
             r"(?: [\p{Lu}]\p{L}{3,14})?)\)", label="caption", tail="VOA)", longest=480, identifies=True,
             examples=("FILE - A miller mends his wheel near Arden, May 3, 2017. (A. Ruiz/VOA)",),
             near_misses=("He listened to the radio (VOA) at night.",)),
        line("special-section", Kind.FURNITURE, r"VOA Special Section", label="navigation", head="VOA Special Section",
             longest=22, identifies=True,
             examples=("VOA Special Section",)),
        line("sizes", Kind.FURNITURE, r"XS|SM|MD|LG", label="navigation", where="tail", head=("XS", "SM", "MD", "LG"),
             longest=3,
             examples=("XS", "LG")),
        run("more-stories", Kind.INSERT, r"More [\p{Lu}][\p{L}.& -]{2,30} Stories", label="related", head="More ",
            tail=" Stories", longest=44, where="tail", after=Members(r"[\p{Lu}\d\"“'‘][^\n]{9,140}(?<![.:;,])", most=8),
            examples=("More Central Arden Stories\nCotton Growers Await Rain",)),
        line("authors-linked", Kind.HEADER, r"(?P<author>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3})",
             label="byline", where="head", longest=60, target=r"voanews\.com/author/",
             examples=("[Ana Ruiz](https://www.voanews.com/author/ana-ruiz/kpvtm)",)),
        line("report-download", Kind.MEDIA,
             r"\p{Lu}[\p{L}'’-]{1,24} report(?: \([A-Z]{2,4}\))? ?[-–] ?Download (?:[A-Z\d]{2,4} )?\(?\d{1,4}"
             r"(?:\.\d)?[kKmM][bB]?\)?(?: (?:audio|video) clip)?|Listen to \p{Lu}[\p{L}'’-]{1,24} report(?: (?:audio"
             r"|video) clip)?", label="media", stem=(" report",), longest=90, identifies=True,
             examples=("Ruiz report - Download 397k", "Listen to Ruiz report"),
             near_misses=("Listen to the report of the miller.",)),
    ),
)

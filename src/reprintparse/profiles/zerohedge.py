"""ZeroHedge: market and political commentary, much of it taken over from other blogs.

Head: title; "by Tyler Durden" with a time, or in older pages "Submitted by Tyler Durden on DATE TIME ZONE". A text taken
over opens with "Authored by AUTHOR via OUTLET,". Feeds close with "Tyler Durden" and a short date line. Reprints elsewhere
say "This report was originally published by Tyler Durden at Zero Hedge" or "Contributed by Zero Hedge of www.zerohedge.com".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, DAY, NAMES, TIME, WEEKDAY

STAMP = rf"\d{{1,2}}/\d{{1,2}}/(?:20)?\d\d(?: - {TIME}| {TIME})?"
LOWER = r"(?:of|and|the|estate|recovery|headlines|ratings|payrolls|default|goods|sales|sheet|easing|money|debt)"
WHO = r"(?:Tyler Durden|Zero ?[Hh]edge)"

DURDEN = (
    rf"This (?:report|article|post|story|piece) was originally published by (?P<author>{NAMES}) at "
    rf"(?P<source>Zero ?[Hh]edge)\.?"
)

PROFILE = Profile(
    name="zerohedge",
    title="ZeroHedge",
    sites=("zerohedge.com",),
    aliases=("ZeroHedge", "Zero Hedge", "Zerohedge", "zerohedge.com", "Tyler Durden"),
    rules=(
        line("submitted", Kind.HEADER, rf"Submitted by (?P<author>Tyler Durden|{NAMES}) on (?P<date>{STAMP})",
             label="byline", where="head", identifies=True,
             examples=("Submitted by Tyler Durden on 08/09/2012 14:30 -0400",),
             near_misses=("Submitted by Ana Ruiz on behalf of the harbor.",)),
        line("byline", Kind.HEADER,
             rf"(?i:by) (?P<author>Tyler Durden)(?:,? (?:on )?(?P<date>{DATE}(?: - {TIME}|,? {TIME})?"
             rf"|(?:{WEEKDAY}, )?{STAMP}))?", where="head",
             head=("by Tyler Durden", "By Tyler Durden", "BY TYLER DURDEN", "by TYLER DURDEN"), identifies=True,
             examples=("by Tyler Durden", "By Tyler Durden Fri, 10/27/2023 - 18:40"),
             near_misses=("by Tyler Durden from somewhere",)),
        line("taken-over", Kind.HEADER,
             rf"(?:Authored|Submitted|Written(?=[^\n]{{3,80}} via )) by (?P<author>{NAMES}"
             rf"|Tyler Durden) (?P<as_source>(?:via|of|from) (?P<source>"
             rf"(?:[Tt]he )?[\p{{Lu}}\p{{N}}][\p{{L}}\p{{N}}.'&! -]{{2,70}}?))(?:,? \((?:emphasis|bold) (?:ours|added"
             rf"|his|hers|mine)\))?[,:]?", label="byline", where="head", identifies=True,
             head=("Authored by ", "Submitted by ", "Written by "),
             examples=("Authored by Ana Ruiz via The Arden Post,", "Submitted by Ana Ruiz via ArdenPost.example,"),
             near_misses=("Authored by two clerks, the report named nobody.", "Written by Ana Ruiz of Arden")),
        line("authored", Kind.HEADER,
             rf"(?:Authored|Written|Submitted) by (?P<author>{NAMES})(?: \((?:emphasis|bold) (?:ours|added)\))?[,:]",
             label="byline", where="head", head=("Authored by ", "Written by ", "Submitted by "),
             examples=("Authored by Ana Ruiz,",),
             near_misses=("Authored by two clerks, the report named nobody.", "Written by Ana Ruiz of Arden")),
        line("by-of", Kind.HEADER,
             rf"By (?P<author>{NAMES}),? (?:of|at|from|via) (?P<source>[\w-]{{2,40}}\.(?:com|org|net|info)"
             rf"|(?:[Tt]he )?(?:Epoch Times|Mises Institute|Conversation|Federalist|Daily Caller|Center Square))[,:]?",
             label="source", where="head", head="By ", follows=("byline", "published"),
             examples=("By Ana Ruiz of ArdenPost.com",)),
        line("published", Kind.HEADER, rf"(?P<date>(?:{WEEKDAY}, )?(?:{DAY}|{STAMP})(?: - {TIME}| {TIME}))",
             where="head", follows="byline",
             head=(*"0123456789", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
                   "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
             examples=("Saturday, Mar 05, 2022 - 07:30 PM", "Fri, 10/27/2023 - 18:40", "Oct 27, 2016 9:55 PM")),
        line("via", Kind.HEADER,
             r"(?:Via|From|Originally posted at|Submitted via) (?P<source>(?:[\w-]{2,40}\.(?:com|org|net|info|co\.uk)"
             r"|(?:[\p{Lu}\p{N}][\p{L}\p{N}.'&-]{1,24} ?){1,5}))(?: \((?:emphasis|bold) (?:ours|added)\))?,",
             label="source", where="head", head=("Via ", "From ", "Originally posted at ", "Submitted via "),
             follows=("byline", "published", "social", "topics"),
             examples=("Via SchiffGold.com,", "From The Arden Post,"),
             near_misses=("Via the bridge you reach the mill,",)),
        line("origin", Kind.ATTRIBUTION,
             rf"(?!{DURDEN}$)This (?:report|article|post|story|piece) was (?:written by (?P<author>{NAMES}) and )?"
             rf"(?:originally |first )?published (?:by (?P<author>{NAMES}) )?(?:at|on"
             rf"|by) (?P<source>Zero ?[Hh]edge)\.?",
             tail=("ero Hedge", "eroHedge", "ero Hedge.", "eroHedge.", "erohedge", "erohedge."), identifies=True,
             examples=("This article was written by Tyler Durden and originally published at Zero Hedge.",),
             near_misses=("This report was read at Zero Hedge.",)),
        line("taken-from", Kind.HEADER, DURDEN, label="source", longest=110, identifies=True,
             tail=("ero Hedge", "eroHedge", "ero Hedge.", "eroHedge.", "erohedge", "erohedge."),
             examples=("This report was originally published by Tyler Durden at Zero Hedge",)),
        line("contributed", Kind.ATTRIBUTION,
             r"Contributed by (?P<source>Zero ?[Hh]edge)(?: of (?P<url>[\w./:-]{5,60}?))?\.?", label="origin",
             examples=("Contributed by Zero Hedge of www.zerohedge.com.",)),
        line("go-to", Kind.ATTRIBUTION,
             r"Please go to (?:to )?(?P<source>Zero ?[Hh]edge) (?:to )?read the entire article\.?", label="origin",
             examples=("Please go to Zero Hedge to read the entire article.",)),
        line("inbox", Kind.CALL_TO_ACTION,
             r"(?:NEVER MISS THE NEWS(?: THAT MATTERS MOST)? ?)?(?:ZEROHEDGE DIRECTLY TO YOUR INBOX)"
             r"(?: Receive a daily recap featuring a curated list of must-read stories\.)?", label="subscribe",
             head=("ZEROHEDGE DIRECTLY TO", "NEVER MISS THE NEWS"), identifies=True,
             examples=("ZEROHEDGE DIRECTLY TO YOUR INBOX",)),
        line("inbox-more", Kind.CALL_TO_ACTION,
             r"NEVER MISS THE NEWS(?: THAT MATTERS MOST)?|THAT MATTERS MOST|Please enter a valid email"
             r"|Want more of the news you won't get anywhere else\?"
             r"|Sign up now and get a curated daily recap of the most popular and important stories delivered right "
             r"to your inbox\.|Receive a daily recap featuring a curated list of must-read stories\.",
             label="subscribe",
             head=("NEVER MISS THE NEWS", "THAT MATTERS MOST", "Receive a daily recap featuring",
                   "Please enter a valid", "Want more of the news you won", "Sign up now and get a curated"),
             examples=("NEVER MISS THE NEWS THAT MATTERS MOST",
                       "Receive a daily recap featuring a curated list of must-read stories.")),
        line("contributors", Kind.LEGAL,
             r"Contributor posts published on Zero Hedge do not necessarily represent the views and opinions of Zero "
             r"Hedge, and are not selected, edited or screened by Zero Hedge editors\.", label="disclaimer",
             identifies=True,
             examples=("Contributor posts published on Zero Hedge do not necessarily represent the views and opinions of Zero Hedge, and are not selected, edited or screened by Zero Hedge editors.",)),
        line("feed-name", Kind.HEADER, r"(?P<author>Tyler Durden)", label="byline", where="tail", head="Tyler Durden",
             examples=("Tyler Durden",)),
        line("feed-date", Kind.HEADER, rf"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?P<date>{STAMP})", label="published",
             where="tail", head=("Mon, ", "Tue, ", "Wed, ", "Thu, ", "Fri, ", "Sat, ", "Sun, "),
             examples=("Fri, 03/18/2022 - 17:20",)),
        line("views", Kind.CALL_TO_ACTION, r"\d{1,3}(?:,\d{3})?(?: reads)?", label="social", where="tail", longest=12,
             examples=("14,208",)),
        line("reads", Kind.CALL_TO_ACTION, r"\d{1,3}(?:,?\d{3})? reads", label="social", where="anywhere",
             tail=" reads", longest=16,
             examples=("10321 reads",)),
        line("menu", Kind.FURNITURE, r"Home|Contributors|Glossary|RSS Feed|Archives?|Advertise|Forum",
             label="navigation", where="head", follows="navigation", longest=14,
             examples=("Contributors", "RSS Feed")),
        line("portrait", Kind.MEDIA, r"(?:Tyler Durden|[\p{Lu}][\p{L}. -]{2,30})'s (?:picture|Photo)", label="caption",
             where="head", tail=("'s picture", "’s picture", "'s Photo", "’s Photo"), longest=50,
             examples=("Tyler Durden's picture",)),
        line("rating", Kind.CALL_TO_ACTION,
             r"(?:Your rating: (?:None|\d) )?Average: ?\d(?:\.\d)? ?\(\d{1,4} votes?\)|Your rating: None",
             label="comment", where="anywhere", head=("Your rating", "Average"), longest=60,
             examples=("Your rating: None Average: 4.7 (27 votes)",)),
        line("login", Kind.CALL_TO_ACTION,
             r"(?:» )?Login or register to post comments(?: \d{1,7} reads)?(?: Printer-friendly version)?"
             r"(?: Send to friend)?", label="comment", where="anywhere",
             head=("Login or register", "» Login", "»Login"), longest=110,
             examples=("Login or register to post comments",)),
        line("desk", Kind.FURNITURE,
             r"(?:General|Tips|Legal|Abuse/Complaints|Advertising|Advertise|Assistance and Requests"
             r"|Suggestions?):? (?:(?P<contact>\w{3,12}@zerohedge\.com)|Click here|Contact Us)", label="contact",
             where="anywhere", identifies=True, stem="@zerohedge.com", longest=70,
             examples=("Tips: tips@zerohedge.com",)),
        line("guide", Kind.FURNITURE,
             r"Make sure to read our [\"“]?How To \[Read/Tip Off\] Zero Hedge[^\n]{5,160}"
             r"|How to report offensive comments|Notice on Racial Discrimination\.?|More In This Category"
             r"|Suggested Reading", label="navigation", longest=260,
             head=("Make sure to read our", "How to report offensive", "Notice on Racial", "More In This Category",
                   "Suggested Reading"),
             examples=("How to report offensive comments",)),
        line("copyright", Kind.LEGAL,
             r"Copyright ?© ?2009-(?P<year>20\d\d) (?P<holder>Zero ?Hedge(?:\.com)?)(?:/ABC Media,? LTD)?\.?",
             identifies=True, head="Copyright", longest=70,
             examples=("Copyright ©2009-2019 ZeroHedge.com/ABC Media, LTD",)),
        line("topic", Kind.HEADER,
             r"(?!\d{1,6}$|SHARES$)(?P<topics>(?:[\p{Lu}\d][\p{L}\d.&'’/-]{0,20})"
             r"(?: (?:[\p{Lu}\d&][\p{L}\d.&'’/-]{0,20}|of|and|the|to|in)){0,4})", label="topics", where="head",
             longest=44, follows=("byline", "published", "topics"), near_misses=("The wheel stopped.",),
             examples=("Central Banks", "Bank of Arden")),
        run("average", Kind.CALL_TO_ACTION, r"Average:", label="comment", head="Average:", longest=10,
            after=Members(r"[0-5](?:\.\d{1,6})?", most=1, least=1),
            examples=("Average:\n4.733335",)),
        line("printer", Kind.CALL_TO_ACTION, r"(?:» ?)?(?:Printer-friendly version|Send to friend)", label="social",
             where="anywhere", longest=30, head=("Printer-friendly", "» Printer", "Send to friend", "» Send to"),
             examples=("Send to friend", "» Printer-friendly version")),
        line("reader", Kind.CALL_TO_ACTION,
             rf"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), {STAMP} ?\| ?(?:\d{{5,8}} )?[^\n]{{2,40}}", label="comment",
             identifies=True, opens_tail=True, rest="comment", longest=90,
             head=("Mon, ", "Tue, ", "Wed, ", "Thu, ", "Fri, ", "Sat, ", "Sun, "),
             examples=("Fri, 03/18/2012 - 17:20 | 2263120 millwatcher",)),
        line("portrait-named", Kind.MEDIA, r"Profile picture for user [\p{L}\d][^\n]{1,40}", label="media",
             head="Profile picture for user ", longest=64,
             examples=("Profile picture for user Ana Ruiz",)),
        line("shares", Kind.CALL_TO_ACTION, r"\d[\d.,K]{0,8}|SHARES", label="social", where="head",
             head=(*"0123456789", "SHARES"), longest=9, follows=("published", "byline", "social"),
             examples=("12", "SHARES")),
        line("loading", Kind.FURNITURE, r"Loading recommendations\.{3}|Loading\.{3}", label="navigation",
             head="Loading", longest=30,
             examples=("Loading recommendations...",)),
        line("read-more", Kind.ATTRIBUTION, r"Read (?:more|the (?:rest|full (?:story|article|report))) here ?\.{0,3}",
             label="origin", head=("Read more here", "Read the rest here", "Read the full "), longest=40,
             examples=("Read more here...", "Read the rest here..."), near_misses=("Read more here than you should.",)),
        line("blog-link", Kind.FURNITURE, r"Tyler Durden's blog", label="navigation", where="tail", longest=24,
             examples=("Tyler Durden's blog",)),
        run("similar", Kind.INSERT, r"Similar Articles You Might (?:Enjoy|Like):?", label="related", identifies=True,
            head="Similar Articles You Might", longest=40,
            after=Members(r"[\p{Lu}\d\"'‘“][^\n]{8,160}(?<![.:])", most=8),
            examples=("Similar Articles You Might Enjoy:\nGuest Post: The Trouble With Mills",)),
        line("desk-link", Kind.FURNITURE,
             r"(?:Assistance and Requests|Advertising|Abuse/Complaints|Suggestions?):? (?:Contact Us"
             r"|Click here)\.?(?: Tips: tips@zerohedge\.com\.?)?", label="contact", where="tail", longest=90,
             head=("Assistance and Requests", "Advertising", "Abuse/Complaints", "Suggestion"),
             examples=("Advertising: Contact Us", "Assistance and Requests: Contact Us",
                       "Assistance and Requests: Contact Us. Tips: tips@zerohedge.com")),
        line("policies", Kind.LEGAL,
             r"It would be very wise of you to study our (?:disclaimer, our )?privacy policy[^\n]{0,200}",
             label="disclaimer", head="It would be very wise of you", longest=280, identifies=True,
             examples=("It would be very wise of you to study our disclaimer, our privacy policy and our (non)policy on conflicts / full disclosure.",)),
        line("topics-run", Kind.HEADER,
             rf"(?P<topics>\p{{Lu}}[\p{{L}}\d.&'’/-]{{0,24}}(?: (?:{LOWER}"
             rf"|[\p{{Lu}}\d&][\p{{L}}\d.&'’/-]{{0,24}})){{3,45}})", label="topics", where="head",
             follows=("byline", "published"), longest=480,
             examples=("Guest Post Ferry Debt Real estate Recession Bank of Arden recovery",),
             near_misses=("The Bank of Arden was closed on Monday.",)),
        line("topics-listed", Kind.HEADER,
             r"(?P<topics>\p{Lu}[\p{L}\d.&'’/-]{0,24}(?: [\p{Lu}\d&][\p{L}\d.&'’/-]{0,24}){0,4}"
             r"(?:, ?\p{Lu}[\p{L}\d.&'’/-]{0,24}(?: [\p{Lu}\d&][\p{L}\d.&'’/-]{0,24}){0,4}){1,15})", label="topics",
             where="head", follows=("byline", "published"), longest=320,
             examples=("Bond, Ferry Debt, Yield, Real Estate",), near_misses=("Bonds, ferries and a quiet mill.",)),
        line("chart-source", Kind.MEDIA,
             r"(?:Source|Chart|Charts): (?P<credit>Bloomberg|Goldman(?: Sachs)?|Deutsche Bank|Reuters|BofAML"
             r"|JPM(?:organ)?|SocGen|Citi|Barclays|UBS|Morgan Stanley|TD Securities|Nomura|BMO)", label="caption",
             head=("Source: ", "Chart: ", "Charts: "), longest=40,
             examples=("Source: Bloomberg",), near_misses=("Source: Bloomberg says so.",)),
    ),
)

"""Breitbart News: conservative news and opinion.

Tail: biography ("NAME is a reporter for Breitbart News. Follow him ..."), "Follow Breitbart ... on Twitter", the line on
trouble with commenting. Digests credit it as "Via: Breitbart News" or "For entire story: Breitbart News".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import MONTH, NAMES, PERSON

SECTIONS = (
    "Big Government", "Big Hollywood", "Big Journalism", "National Security", "Border / Cartel Chronicles",
    "Cartel Chronicles", "London / Europe", "Israel / Middle East", "Middle East", "Law and Order", "Latin America",
    "Social Justice", "World News", "Environment", "Economy", "Education", "Entertainment", "Health", "Immigration",
    "Jerusalem", "Media", "Crime", "Faith", "Politics", "Pre-Viral", "Radio", "Science", "Sports", "Tech", "Texas", "Asia",
    "Africa", "Clips", "Video",
)  # fmt: skip
SECTION = rf"(?:{'|'.join(SECTIONS)})"

PROFILE = Profile(
    name="breitbart",
    title="Breitbart",
    sites=("breitbart.com",),
    aliases=("Breitbart", "Breitbart News", "Breitbart.com", "Breitbart News Network", "Breitbart Texas", "Breitbart Tech"),
    rules=(
        line("bio", Kind.ATTRIBUTION,
             r"(?P<author>\p{Lu}[\p{L}.' -]{3,50}?) is (?:an? |the )?(?:[\p{L}-]{3,14},? ){0,6}(?:reporter|editor"
             r"|writer|contributor|correspondent|columnist|chief|Editor|Editor-at-Large"
             r"|at large)(?: [\p{L}]{2,10}){0,4} (?:for|at|of|with) Breitbart(?: News| Texas| Tech| London| Jerusalem"
             r"| Sports)?(?: Network)?(?: covering [^\n.]{3,120})?\..{0,400}", where="tail", longest=700,
             stem="Breitbart",
             examples=("Ana Ruiz is a reporter for Breitbart News. Follow her on Twitter at @anaruiz.",
                       "Ana Ruiz is Senior Editor-at-Large at Breitbart News."),
             near_misses=("Ana Ruiz is no friend of Breitbart.",)),
        line("follow", Kind.CALL_TO_ACTION,
             r"Follow Breitbart(?: News| Sports| Tech| Texas| London)? on (?:Twitter|Facebook|X|Instagram)[^\n]{0,80}",
             label="social", where="tail", identifies=True,
             examples=("Follow Breitbart News on Twitter @BreitbartNews.",)),
        line("reach", Kind.CALL_TO_ACTION,
             r"Follow (?P<author>[\p{Lu}][\p{L} .'-]{3,40}) on (?:Facebook,? )?(?:and "
             r"|on )?Twitter(?: at)? @\w{2,20},? (?:or|and) email (?:him|her"
             r"|them) at (?P<contact>[\w.+-]{2,40}@breitbart\.com)\.?", label="social", where="tail", identifies=True,
             examples=("Follow Ana Ruiz on Facebook, Twitter at @anaruiz, or email her at aruiz@breitbart.com.",)),
        line("credit", Kind.ATTRIBUTION,
             r"(?:(?i:via|source|h/t)|For (?:the )?entire story|Please read more"
             r"|Read (?:more|the (?:full|rest|entire) story)(?: (?:at|on|here))?): ?(?P<source>Breitbart(?: News"
             r"| Texas| Tech)?)\.?", label="origin", where="tail",
             tail=("Breitbart", "Breitbart News", "Breitbart.", "Breitbart Texas", "Breitbart Tech"),
             examples=("Via: Breitbart News", "For entire story: Breitbart News")),
        line("byline", Kind.HEADER,
             rf"(?i:by) (?P<author>{NAMES}) ?(?P<as_published>(?P<date>\d{{1,2}} {MONTH} 20\d\d))"
             rf"(?:\p{{Lu}}[\p{{L}}, .]{{2,30}})?(?P<as_comment>(?:,? ?[\d,]{{1,7}})?)", where="head",
             head=("by ", "By ", "BY "), longest=120,
             examples=("by Ana Ruiz 12 Mar 2017 1,243", "by Ana Ruiz 12 Mar 2017", "by The Arden Press12 Mar 201717",
                       "by Ana Ruiz12 Mar 2017Arden, OH0"), near_misses=("by Ana Ruiz in the 12 March 2017 issue",)),
        line("names", Kind.HEADER, rf"(?P<author>{PERSON}(?:, {PERSON}){{0,3}},? and {PERSON})", label="byline",
             where="head", longest=120, follows=("title", "caption", "subtitle"), awaits="published",
             examples=("ANA RUIZ and TOMAS BRAND",), near_misses=("Mills and rivers",)),
        line("player", Kind.MEDIA, r"(?:LISTEN|Listen|WATCH|Watch|VIDEO):", label="media",
             head=("LISTEN:", "Listen:", "WATCH:", "Watch:", "VIDEO:"), longest=8,
             examples=("LISTEN:",)),
        line("stories-run-together", Kind.HEADER,
             rf"(?P<topics>(?:{SECTION}(?=[\p{{L}}\d])){{1,8}}[\p{{L}}\d][^\n.!?]{{1,300}})", label="topics",
             where="tail", longest=360, head=SECTIONS,
             examples=("EnvironmentLondon / EuropeScienceTechmillsArden ferry",),
             near_misses=("Environment and mills",)),
        line("deck", Kind.HEADER, r"[^\n]{40,400}", label="subtitle", where="head", marker="##", longest=420,
             follows=("byline", "published", "subscribe", "social"),
             examples=("## The wheel has stood still since spring, the miller said.",)),
        line("picture-of", Kind.MEDIA, r"(?!(?i:by) )\p{Lu}[^\n]{1,80}(?<![.?!:])", label="caption", where="head",
             follows="title", awaits="byline", longest=90,
             examples=("Arden Fish & Wildlife",), near_misses=("The wheel has stood still since spring.",)),
        line("stories-named", Kind.HEADER,
             r"(?P<topics>(?:20\d\d )?\p{Lu}[\p{L}\d&'’-]{1,20}(?:,? [\p{L}\d&'’-]{1,20}){0,9})", label="topics",
             where="tail", follows="comment", longest=130,
             examples=("Arden", "Latest News, Mills, Arden, wildlife"), near_misses=("The mill is shut.",)),
        run("stories-about", Kind.HEADER, r"Read More Stories About:?", label="topics", head="Read More Stories About",
            longest=26, identifies=True, after=Members(r"(?P<topics>[\p{Lu}\d][^\n.!?:]{1,200})", most=1),
            examples=("Read More Stories About:\nBreitbart London, Mills, Rivers", "Read More Stories About:")),
        line("comment-count", Kind.CALL_TO_ACTION,
             r"Comment count on this article reflects comments made on Breitbart\.com and Facebook\."
             r"(?: Visit Breitbart's Facebook Page\.)?|Visit Breitbart's Facebook Page\.", label="comment",
             head=("Comment count on this article", "Visit Breitbart"), longest=130, identifies=True,
             examples=("Comment count on this article reflects comments made on Breitbart.com and Facebook. Visit Breitbart's Facebook Page.",)),
        line("commenting", Kind.CALL_TO_ACTION, r"Please let us know if you're having issues with commenting\.",
             label="comment", head="Please let us know if you", longest=70, identifies=True,
             examples=("Please let us know if you're having issues with commenting.",)),
        line("site-copyright", Kind.LEGAL, r"Copyright © (?P<year>20\d\d) (?P<holder>Breitbart)(?: News)?\.?",
             label="copyright", tail=("Breitbart", "Breitbart.", "Breitbart News"), longest=40, identifies=True,
             examples=("Copyright © 2020 Breitbart",)),
        line("dated-short", Kind.HEADER, r"(?P<date>\d{1,2} \p{Lu}\p{Ll}{2,8} 20\d\d)", label="published", where="head",
             longest=20, follows=("byline", "caption", "title"),
             examples=("20 Aug 2020",)),
        line("count", Kind.CALL_TO_ACTION, r"\d{1,3}(?:,\d{3})?", label="comment", where="head", longest=8,
             follows="published",
             examples=("38",)),
        line("agency", Kind.HEADER,
             r"(?:by )?(?:(?P<source>UPI|AP|AFP|(?:The )?Associated Press)"
             r"|(?P<author>Breitbart News|Breitbart London|Breitbart Jerusalem))", label="byline", where="head",
             longest=24, follows=("caption", "title", "subtitle"),
             examples=("UPI", "Breitbart London")),
        span("reach-inside", Kind.CALL_TO_ACTION,
             r"Follow (?:him|her|them|[\p{Lu}][\p{L} .'-]{3,40}) on (?:Facebook,? )?(?:and "
             r"|on )?Twitter(?: at)? @\w{2,20},? (?P<as_contact>(?:or|and) e-?mail (?:him|her"
             r"|them) at (?P<contact>[\w.+-]{2,40}@breitbart\.com))\.?\*?", label="social", stem="Follow ",
             lead=r"(?<=^|\n|[.!?] )", identifies=True,
             examples=("Follow her on Twitter @anaruiz or email her at aruiz@breitbart.com.",),
             near_misses=("Follow her on Twitter @anaruiz or email her at aruiz@arden.example.",)),
        line("daily-show", Kind.CALL_TO_ACTION,
             r"Breitbart News (?:Daily|Sunday|Saturday|Tonight) airs (?:live )?on SiriusXM Patriot (?:Channel )?125"
             r"(?: [^\n.]{3,40})? from \d{1,2}(?::\d\d)? ?[ap]\.?m\.? to \d{1,2}(?::\d\d)? ?[ap]\.?m\.? (?:Eastern|ET"
             r"|EST)\.?", label="subscribe", head="Breitbart News ", longest=140, identifies=True,
             examples=("Breitbart News Daily airs on SiriusXM Patriot 125 weekdays from 6:00 a.m. to 9:00 a.m. Eastern.",),
             near_misses=("Breitbart News Daily airs on SiriusXM Patriot 125 because the mill pays for it.",)),
        run("agency-twice", Kind.HEADER, r"(?P<as_caption>(?P<credit>UPI|AP|AFP|(?:The )?Associated Press))",
            label="byline", head=("UPI", "AP", "AFP", "The Associated Press", "Associated Press"), longest=24,
            after=Members(r"(?:by )?(?P<source>UPI|AP|AFP|(?:The )?Associated Press)", most=1, least=1),
            examples=("AFP\nAFP", "AP\nby AP")),
    ),
)

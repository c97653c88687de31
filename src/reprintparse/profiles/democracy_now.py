"""Democracy Now!: a daily broadcast whose transcripts others republish under a Creative Commons license (BY-NC-ND).

The page, top to bottom. Head: title, "Web Exclusive" or "Story", date, a summary. Body: "This is a rush transcript.
Copy may not be in its final form.", then speakers in capitals; before 2010 a call for donations stood above them. Tail:
the license of the program.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="democracy-now",
    title="Democracy Now!",
    sites=("democracynow.org",),
    aliases=("Democracy Now!", "Democracy Now", "DemocracyNow!", "democracynow.org"),
    rules=(
        line("byline", Kind.HEADER,
             rf"(?:By|by|BY) (?:(?P<author>{NAMES})(?:,| \||, (?:Host|Producer)s?,) )?(?P<source>Democracy Now!?)",
             where="head", identifies=True, tail=("Democracy Now!", "Democracy Now"),
             examples=("By Ana Ruiz, Democracy Now!", "by Ana Ruiz and Ben Okafor, Democracy Now!",
                       "By Democracy Now!")),
        line("rush", Kind.ATTRIBUTION,
             r"(?:(?:TRANSCRIPT|Transcript):? ?)?This is a rush transcript\. Copy may not be in its final form\.",
             label="note", identifies=True, head=("This is a rush transcript", "TRANSCRIPT", "Transcript"),
             examples=("This is a rush transcript. Copy may not be in its final form.",
                       "TranscriptThis is a rush transcript. Copy may not be in its final form."),
             near_misses=("This is a rush transcript.",)),
        span("license", Kind.LEGAL,
             r"The original content of this program is licensed under a "
             r"(?P<license>Creative Commons Attribution-Non-?[cC]ommercial-No Derivative Works 3\.0 United States "
             r"License)\.(?: Please attribute legal copies of this work to democracynow\.org\.)?"
             r"(?: Some of the work\(?s\)? that this program incorporates,? however,? may be separately licensed\.)?",
             identifies=True, lead="", stem="The original content of this program is licensed",
             examples=("The original content of this program is licensed under a Creative Commons Attribution-Noncommercial-No Derivative Works 3.0 United States License. Please attribute legal copies of this work to democracynow.org. Some of the work(s) that this program incorporates, however, may be separately licensed.",)),
        span("license-more", Kind.LEGAL,
             r"(?:Please attribute legal copies of this work to democracynow\.org"
             r"|Some of the work\(?s\)? that this program incorporates,? however,? may be separately licensed)\.",
             label="license", lead="",
             stem=("Please attribute legal copies of this work", "Some of the work(s) that this program",
                   "Some of the works that this program"),
             examples=("Please attribute legal copies of this work to democracynow.org.",)),
        line("origin", Kind.ATTRIBUTION,
             r"(?:This (?:article|interview|transcript|story|segment) (?:was )?)?(?:[Oo]riginally"
             r"|[Ff]irst) (?:published|appeared|aired|broadcast) (?:on|by|at"
             r"|in) (?P<source>Democracy Now!?)(?: on [A-Z][a-z]{2,8} \d{1,2}, \d{4})?\.?", identifies=True,
             head=tuple(f"{start} {where} Democracy Now" for start in ("This article was originally published", "This interview was originally published", "This interview originally aired", "This transcript was originally published", "This story was originally published",
                        "This article originally appeared", "This interview originally appeared", "This segment originally aired", "This story originally appeared", "Originally published", "Originally aired", "First published") for where in ("on", "by", "at")),
             examples=("This interview originally aired on Democracy Now!", "Originally published by Democracy Now!")),
        line("donate", Kind.CALL_TO_ACTION,
             r"(?:Democracy Now! is a|We rely on) [^\n]{5,260}(?:donat|gift|inbox|contribution)[^\n]{0,160}",
             label="support", head=("Democracy Now! is a", "We rely on"), where="tail",
             examples=("Democracy Now! is a nonprofit newsroom that lives on contributions.",)),
        run("letter", Kind.CALL_TO_ACTION, r"Hi there,|Dear (?:Friend|friend)s?,", label="support", where="anywhere",
            head=("Hi there,", "Dear Friend", "Dear friend"), longest=20,
            until=r"(?:[-—–] ?)?Amy Goodman|(?:Democracy Now! )?Amy Goodman", after=Members(most=6),
            examples=("Hi there,\nWe do not take money from any government. Can you donate $15 to Democracy Now! today?\n-Amy Goodman",)),
        line("appeal", Kind.CALL_TO_ACTION,
             r"(?=[^\n]{0,1200}(?:donat|gift|contribution))(?:I believe that people who are concerned about the "
             r"climate catastrophe|If you think Democracy Now!'s reporting is"
             r"|Democracy Now! (?:doesn't|does not) accept|This week Democracy Now! is bringing"
             r"|Thanks to a group of generous donors)[^\n]{20,1400}", label="support", longest=1600, identifies=True,
             head=("I believe that people who are concerned", "If you think Democracy Now!", "Democracy Now! doesn",
                   "Democracy Now! does not accept", "This week Democracy Now! is bringing",
                   "Thanks to a group of generous donors"),
             examples=("Democracy Now! doesn't accept corporate advertising. Can you donate $15 today?",)),
        line("signed", Kind.CALL_TO_ACTION, r"[-—–] ?Amy Goodman", label="support", where="head", head=("-", "—", "–"),
             longest=16,
             examples=("-Amy Goodman",)),
        span("permissions", Kind.FURNITURE, r"For further information or additional permissions, contact us\.",
             label="contact", lead="", stem="For further information or additional permissions",
             examples=("For further information or additional permissions, contact us.",)),
        line("voices", Kind.CALL_TO_ACTION, r"You turn to us for voices you won't hear anywhere else\.",
             label="subscribe", head="You turn to us for voices you won", identifies=True,
             examples=("You turn to us for voices you won't hear anywhere else.",)),
        line("digest", Kind.CALL_TO_ACTION,
             r"(?:Sign up for Democracy Now!'s|Our) Daily Digest[^\n]{5,200}|Daily (?:News|Email) Digest"
             r"|Get Email Updates|Enter email address", label="subscribe",
             head=("Sign up for Democracy Now!", "Our Daily Digest", "Daily News Digest", "Daily Email Digest",
                   "Get Email Updates", "Enter email address"), longest=260, identifies=True,
             examples=("Sign up for Democracy Now!'s Daily Digest to get our latest headlines and stories delivered to your inbox every day.",)),
        run("support", Kind.CALL_TO_ACTION, r"Non-commercial news needs your support\.?", identifies=True,
            head="Non-commercial news needs",
            after=Members(r"We rely on contributions from (?:our|you, our) viewers and listeners to do our work\.[^\n]{0,400}|Please do your part today\.?|Make a donation|Donate(?: today)?", most=4),
            examples=("Non-commercial news needs your support\nWe rely on contributions from our viewers and listeners to do our work. Please do your part today.\nMake a donation",
                      "Non-commercial news needs your support.")),
        line("do-your-part", Kind.CALL_TO_ACTION, r"Please do your part today\.?", label="support", where="tail",
             head="Please do your part today", longest=30,
             examples=("Please do your part today.",)),
        line("published", Kind.HEADER,
             rf"(?:Story|Headlines?|Web Exclusive|Special Broadcast|Special Coverage|Daily Show|Media Appearance"
             rf"|Columns?|Blog|Exclusive|Full Show) ?(?:\| ?)?(?P<date>{DAY})?", where="head", longest=50,
             examples=("StoryMay 24, 2024", "Story", "Web ExclusiveMarch 4, 2019")),
        line("media", Kind.MEDIA,
             r"Media Options|Watch (?:Headlines|Full Show|Story)|Watch iconWatch Full Show|Listen iconListen|Listen"
             r"|Download(?: (?:Video|Audio))?|Get CD/DVD|(?:More|Other) Formats|Video squat|Audio Only Podcast",
             where="head", longest=30,
             examples=("Media Options", "Watch Full Show")),
        run("topics", Kind.HEADER, r"Topics:?", where="anywhere", head="Topics", longest=8,
            after=Members(r"(?!(?:Guests|Links)$)(?P<topics>[\p{Lu}\d][\p{L}\d&'’,. -]{1,40}(?<!\.))", least=1, most=10),
            examples=("Topics\nImmigration\nArizona",)),
        line("free-of-charge", Kind.CALL_TO_ACTION,
             r"(?:Rush Transcript:? |Donate - \$25, \$50, \$100, More\.\.\. "
             r"(?:Related Links?[^\n]{0,200}? )?)?This transcript is available free of charge\. However, donations "
             r"help us provide closed captioning for the deaf and hard of hearing on our TV broadcast\. Thank you "
             r"for your generous contribution\.|Donate - \$25, \$50, \$100, More\.\.\.", label="support",
             identifies=True, longest=480,
             head=("Rush Transcript", "Donate - $25, $50, $100", "This transcript is available free of charge"),
             examples=("Rush Transcript This transcript is available free of charge. However, donations help us provide closed captioning for the deaf and hard of hearing on our TV broadcast. Thank you for your generous contribution.",
                       "Donate - $25, $50, $100, More...")),
        run("related-story", Kind.INSERT, r"Related(?: Stor(?:y|ies))?", label="related", head="Related", longest=16,
            after=Members(rf"(?:Story|Web Exclusive|Headline) ?{DAY}[^\n]{{0,160}}", most=4, least=1),
            examples=("Related Story\nStory Feb 11, 2014 The Mill That Was Sold Twice",)),
        run("next", Kind.INSERT,
            r"Next story from this (?:hour|daily show)|Up Next|More from this Interview|Recent News|Recent Columns"
            r"|Headlines for [\p{L}]{3,9} \d{1,2}, \d{4}", label="related", where="tail",
            head=("Next story from this", "Up Next", "More from this Interview", "Recent News", "Recent Columns",
                  "Headlines for "), longest=50, after=Members(r"[^\n]{5,160}(?<![.:])", most=6),
            examples=("Up Next\nThe Mill on Trial",)),
        line("news-hour", Kind.FURNITURE,
             r"(?:A )?[Dd]aily,? independent global news hour(?: with Amy Goodman (?:&|and) Juan Gonz[aá]lez)?",
             label="navigation", head=("A daily", "A Daily", "Daily"), longest=90, identifies=True,
             examples=("A daily independent global news hour with Amy Goodman & Juan González",)),
        line("later", Kind.FURNITURE, r"Please check back later for full transcript\.?", label="navigation",
             identifies=True,
             examples=("Please check back later for full transcript.",)),
        run("links", Kind.INSERT, r"Links", label="related", head="Links", longest=6,
            after=Members(r"[\"“][^\n]{3,160}[\"”](?:[ ,][^\n]{0,80})?|(?:Read|Watch|Download|See|Follow) [^\n]{3,120}"
                          r"|[^\n]{3,80} on (?:Twitter|Instagram)", most=8),
            examples=("Links\n\"The Mill That Was Sold Twice\" by Ana Ruiz\nRead the report", "Links")),
        line("top-lines", Kind.FURNITURE,
             r"Democracy Now!?|(?:(?:Daily Shows|Topics|Columns|Headlines|Web Exclusives|About|Events|Contact"
             r"|Get Involved|Donate|Stations|Español) ?\|? ?){3,9}", label="navigation", where="head", longest=130,
             examples=("Democracy Now!", "Daily Shows | Topics | Columns | About | Get Involved | Donate")),
        line("transcript", Kind.FURNITURE, r"Transcript", label="navigation", head="Transcript", longest=12,
             examples=("Transcript",)),
        line("viewer-supported", Kind.CALL_TO_ACTION,
             r"This is viewer[- ]supported news\.(?: Please do your part today\.)?", label="support", identifies=True,
             longest=70,
             examples=("This is viewer supported news. Please do your part today.",)),
        line("headlines-title", Kind.HEADER, r"(?P<title>Headlines for [\p{L}]{3,9} \d{1,2}, \d{4})", label="title",
             where="head", head="Headlines for ", longest=40, follows=("", "navigation"),
             examples=("Headlines for May 4, 2021",)),
        run("guests-listed", Kind.ATTRIBUTION, r"Guests", label="bio", where="anywhere", head="Guests", longest=8,
            after=Members(r"(?!Links$|Topics$|Transcript$)(?:[\p{Lu}][\p{L}.'’ -]{3,50}|[\p{Ll}][^\n]{8,260}\.)", most=8, least=1),
            examples=("Guests\nAna Ruiz\nminer and organizer with the Coalition of the Mills.",)),
        line("deck-rush", Kind.HEADER, r"[\p{Lu}“\"][^\n]{30,700}\[includes rush transcript\]", label="subtitle",
             tail="[includes rush transcript]", longest=760, identifies=True,
             examples=("We speak to the miller Ana Ruiz about her new book, The Wheel. [includes rush transcript]",)),
        line("item-date", Kind.HEADER, rf"(?P<date>{DAY})", label="published", where="anywhere", longest=20,
             head=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
             examples=("May 04, 2021",)),
        line("item-topics", Kind.HEADER, r"Topics: (?P<topics>[\p{Lu}][^\n.]{2,120})", label="topics", head="Topics: ",
             longest=140,
             examples=("Topics: Mills",)),
        line("delivered", Kind.CALL_TO_ACTION, r"Up-to-date news delivered to your inbox", label="subscribe",
             head="Up-to-date news delivered", longest=50,
             examples=("Up-to-date news delivered to your inbox",)),
    ),
)

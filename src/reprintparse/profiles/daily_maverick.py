"""Daily Maverick (South Africa): its own stories, marked "DM" at the end, and many of GroundUp.

Head: "Daily Maverick", "Defend Truth", the section in capitals, title, picture, "By NAME", date, number of comments, deck. Tail:
where it was first published and "DM", "Gallery", comments for those who log in, "Top Reads This Hour".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="daily-maverick",
    title="Daily Maverick",
    sites=("dailymaverick.co.za",),
    aliases=("Daily Maverick", "Daily Maverick (South Africa)", "dailymaverick.co.za", "DM168"),
    rules=(
        line("masthead", Kind.FURNITURE, r"Daily Maverick", label="navigation", where="head", first=True, longest=16,
             identifies=True,
             examples=("Daily Maverick",)),
        line("motto", Kind.FURNITURE, r"Defend Truth", label="navigation", where="head", longest=14, identifies=True,
             examples=("Defend Truth",)),
        line("section", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{Lu}\d :’'&,-]{3,50})", label="topics", where="head",
             longest=54, follows="navigation",
             examples=("GROUNDUP", "THE MILL: OP-ED")),
        line("byline", Kind.HEADER, rf"By (?P<author>{NAMES})", where="head", head="By ", longest=90,
             examples=("By Ana Ruiz",)),
        line("published", Kind.HEADER, rf"(?P<date>{DAY})", where="head", longest=24, follows="byline",
             examples=("04 May 2023",)),
        line("count", Kind.CALL_TO_ACTION, r"\d{1,3}", label="comment", where="head", longest=3,
             follows=("byline", "published"),
             examples=("0",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{20,200}", label="subtitle", where="head", longest=210,
             follows="comment",
             examples=("The mill was rebuilt in 2021. It lasted a winter.",)),
        span("end-mark", Kind.FURNITURE, r"(?:(?<=[.!?”\"’)] )|^)(?:DM168|DM/MC|DM/ML|DM/BM|DM/TGIFood|DM)$",
             label="navigation", stem="DM",
             examples=("DM",), near_misses=("He wrote a DM",)),
        line("weekly", Kind.ATTRIBUTION,
             r"This (?:story|article) first appeared in our weekly Daily Maverick 168 newspaper[^\n]{0,160}",
             label="note",
             head=("This story first appeared in our weekly", "This article first appeared in our weekly"),
             identifies=True, longest=260,
             examples=("This story first appeared in our weekly Daily Maverick 168 newspaper, which is available countrywide for R25.",)),
        line("letters", Kind.FURNITURE, r"You may write a letter to the DM168 editor at [^\n]{10,300}", label="contact",
             identifies=True, longest=360, head="You may write a letter to the DM168",
             examples=("You may write a letter to the DM168 editor at mill@post.example sharing your views on this story.",)),
        line("gallery", Kind.FURNITURE, r"Gallery", label="navigation", where="tail", longest=8, examples=("Gallery",)),
        line("comments", Kind.CALL_TO_ACTION,
             r"Comments ?[-–—] ?(?:Please (?:login|log in|sign in) in order to comment"
             r"|[^\n]{0,60}comment[^\n]{0,60})\.?|Please peer review \d community comments before your comment can "
             r"be posted\.?", label="comment", head=("Comments - Please", "Comments – Please", "Please peer review"),
             longest=120,
             examples=("Comments - Please login in order to comment.",
                       "Please peer review 3 community comments before your comment can be posted")),
        run("top-reads", Kind.INSERT, r"(?i:top reads (?:this hour|in section))", label="related",
            head=("Top Reads", "TOP READS", "Top reads"), longest=24,
            after=Members(r"[\p{Lu}\d\"“'‘][^\n]{2,140}(?<![.:?!])", most=12),
            examples=("Top Reads This Hour\nThe mill by the river\nBusiness Maverick",)),
        line("home", Kind.INSERT, r"Visit Daily Maverick's home page for more news, analysis and investigations\.?",
             label="related", identifies=True,
             head=("Visit Daily Maverick's home page", "Visit Daily Maverick’s home page"), longest=90,
             examples=("Visit Daily Maverick's home page for more news, analysis and investigations",)),
        line("insiders", Kind.CALL_TO_ACTION,
             r"Comments - (?:share your knowledge and experience|Please \(?login\)? in order to comment\.?)"
             r"|Please note you must be a Maverick Insider to comment\.[^\n]{0,60}", label="comment", longest=150,
             identifies=True,
             head=("Comments - share your knowledge", "Comments - Please",
                   "Please note you must be a Maverick Insider"),
             examples=("Comments - share your knowledge and experience",
                       "Please note you must be a Maverick Insider to comment. Sign up here or sign in if you are already an Insider.")),
        line("quarantine", Kind.CALL_TO_ACTION, r"(?:Become a |Join )?Maverick Insider[^\n]{0,40}", label="support",
             where="tail", longest=60, head=("Become a Maverick Insider", "Join Maverick Insider", "Maverick Insider"),
             examples=("Become a Maverick Insider",)),
    ),
)

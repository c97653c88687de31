"""Common Dreams (Portland, Maine): progressive news and views, its own and reprinted, free to republish.

Head: older pages say "Published on WEEKDAY, DATE by OUTLET", which names the outlet it took the text from or itself;
then title and byline "by NAME, staff writer". Tail: "Our work is licensed under Creative Commons ...", the newsletter
line, and an appeal for support in several paragraphs.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DAY, NAMES, WEEKDAY

PROFILE = Profile(
    name="common-dreams",
    title="Common Dreams",
    sites=("commondreams.org",),
    aliases=("Common Dreams", "CommonDreams", "CommonDreams.org", "Common Dreams staff"),
    rules=(
        line("published-here", Kind.HEADER, rf"Published on (?P<date>{WEEKDAY}, {DAY}) by (?P<source>Common ?Dreams(?:\.org)?)",
             label="published", where="head", head="Published on ", identifies=True,
             examples=("Published on Tuesday, October 6, 2015 by Common Dreams",),
             near_misses=("Published on Tuesday, the report said little.",)),
        line("published-elsewhere", Kind.HEADER, rf"Published on (?P<date>{WEEKDAY}, {DAY}) by (?P<source>(?!Common ?Dreams).{{2,80}})",
             label="published", where="head", head="Published on ",
             examples=("Published on Monday, July 16, 2012 by Arden Watch",)),
        line("published-elsewhere-surely", Kind.HEADER, rf"Published on (?P<date>{WEEKDAY}, {DAY}) by (?P<source>[Tt]he [\p{{Lu}}][^\n.!?]{{2,60}}|(?:[\w-]{{2,40}}\.){{1,2}}(?:com|org|net|uk)|TomDispatch|Reuters|Inter Press Service|Agence France[ -]Presse|Associated Press|Al[ -]Jazeera(?: English)?|Foreign Policy [Ii]n Focus|OtherWords|YES! Magazine|On the Commons|Truthdig|Huffington Post|BBC News|McClatchy Newspapers|Campaign for America's Future(?: Blog)?)",
             label="published", where="head", head="Published on ", identifies=True,
             examples=("Published on Monday, July 16, 2012 by The Arden Post", "Published on Tuesday, May 8, 2012 by TomDispatch.com"),
             near_misses=("Published on Monday, July 16, 2012 by Ana Ruiz",)),
        line("byline", Kind.HEADER, rf"(?:- )?(?:[Bb]y ?)?(?P<author>{NAMES}), (?:staff writer|contributor|Common Dreams)", where="head",
             tail=(", staff writer", ", contributor", ", Common Dreams"),
             examples=("by Ana Ruiz, staff writer", "Ana Ruiz, staff writer"),
             near_misses=("She wrote to Ana Ruiz, staff writer",)),
        line("license", Kind.LEGAL,
             r"Our work is licensed under (?:a )?Creative Commons (?P<license>[^.]{0,90}?(?:[34]\.0\)?)?(?: License)?)\. Feel free to republish and share widely\.",
             identifies=True,
             examples=("Our work is licensed under Creative Commons (CC BY-NC-ND 3.0). Feel free to republish and share widely.",
                       "Our work is licensed under a Creative Commons Attribution-Share Alike 3.0 License. Feel free to republish and share widely.")),
        line("newsletter", Kind.CALL_TO_ACTION, r"(?:Never Miss a Beat\. )?Get our best delivered to your inbox\.", label="subscribe",
             head=("Never Miss a Beat.", "Get our best delivered"), examples=("Get our best delivered to your inbox.",)),
        line("newsletter-box", Kind.CALL_TO_ACTION, r"(?:SUBSCRIBE TO OUR FREE NEWSLETTER )?Daily news & progressive opinion[—–-]funded by the people, not the corporations[—–-]delivered straight to your inbox\.",
             label="subscribe", identifies=True, head=("Daily news & progressive opinion", "SUBSCRIBE TO OUR FREE NEWSLETTER Daily"),
             examples=("Daily news & progressive opinion—funded by the people, not the corporations—delivered straight to your inbox.",)),
        line("newsletter-heading", Kind.CALL_TO_ACTION, r"SUBSCRIBE TO OUR FREE NEWSLETTER", label="subscribe", examples=("SUBSCRIBE TO OUR FREE NEWSLETTER",)),
        line("form-value", Kind.FURNITURE, r"5|#[0-9A-Fa-f]{6}", label="navigation", where="head", head=("5", "#"), longest=7, examples=("#000000", "5")),
        line("ways-to-give", Kind.CALL_TO_ACTION, r"To donate by check, phone, or other method, see our More Ways to Give page\.", label="support",
             identifies=True, examples=("To donate by check, phone, or other method, see our More Ways to Give page.",)),
        line("enough", Kind.CALL_TO_ACTION, r"We've had enough\. The 1% own and operate the corporate media\..{0,900}", label="support", longest=1000, identifies=True,
             head=("We've had enough. The 1%", "We’ve had enough. The 1%", "We've had enough.", "We’ve had enough."),
             examples=("We've had enough. The 1% own and operate the corporate media. They are doing everything they can to defend the status quo, squash dissent and protect the wealthy and the powerful.",),
             near_misses=("We've had enough. The council will hear from us.",)),
        line("join", Kind.CALL_TO_ACTION, r"(?:Join Us: )?News for people demanding a better world", label="support",
             head=("Join Us: News for people", "News for people demanding"), where="tail",
             examples=("Join Us: News for people demanding a better world",)),
        line("appeal", Kind.CALL_TO_ACTION,
             r"Common Dreams is powered by optimists who believe in the power of informed and engaged citizens .{0,300}|The Common Dreams media model is different\..{0,600}",
             label="support", longest=700, identifies=True,
             head=("Common Dreams is powered by optimists", "The Common Dreams media model is different."),
             examples=("Common Dreams is powered by optimists who believe in the power of informed and engaged citizens to ignite and enact change to make the world a better place.",)),
        line("appeal-more", Kind.CALL_TO_ACTION,
             r"(?:We're hundreds of thousands strong, but every single supporter makes the difference|Your contribution supports this bold media model).{0,400}",
             label="support", head=("We're hundreds of thousands strong", "We’re hundreds of thousands strong", "Your contribution supports this bold media model"),
             where="tail", examples=("We're hundreds of thousands strong, but every single supporter makes the difference.",)),
        line("founder-letter", Kind.CALL_TO_ACTION, r"Dear Common Dreams reader,|An Urgent Message From Our Co-Founder", label="support",
             head=("Dear Common Dreams reader,", "An Urgent Message From Our Co-Founder"), where="tail",
             examples=("An Urgent Message From Our Co-Founder",)),
        line("copyright", Kind.LEGAL, r"(?:Copyright )?© ?(?P<year>20\d\d)? ?(?P<holder>Common ?Dreams)(?:\.org)?\.?", where="tail",
             head=("©", "Copyright ©"), examples=("© 2023 Common Dreams",)),
    ),
)

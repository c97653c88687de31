"""Newsquest: British local papers whose pages are built alike (The Northern Echo, The Argus, Oxford Mail, Bournemouth Echo).

Head: title, "6th October 2021", "By NAME", the reporter's role. In mid-story "READ MORE: ...". Tail: comment count, "Comments:
Our rules" with a paragraph on what comments are for, a plea to those who block advertisements, the code of the press regulator,
the owner's copyright.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="newsquest",
    title="Newsquest (The Northern Echo, The Argus, Oxford Mail)",
    rules=(
        line("comment-rules", Kind.CALL_TO_ACTION, r"Comments: Our rules", label="comment", head="Comments: Our rules",
             longest=24, identifies=True,
             examples=("Comments: Our rules",)),
        line("lively", Kind.CALL_TO_ACTION,
             r"We want our comments to be a lively and valuable part of our community[^\n]{0,400}", label="comment",
             head="We want our comments to be a lively", longest=480, identifies=True,
             examples=("We want our comments to be a lively and valuable part of our community - a place where readers can debate and engage with the most important local issues.",)),
        line("report", Kind.CALL_TO_ACTION,
             r"Please report any comments that break our rules\.?|Report this comment(?: Cancel)?", label="comment",
             head=("Please report any comments", "Report this comment"), longest=60,
             examples=("Please report any comments that break our rules.",)),
        line("read-rules", Kind.CALL_TO_ACTION, r"Read the rules here\.?", label="comment", head="Read the rules here",
             longest=22,
             examples=("Read the rules here",)),
        line("fewer-adverts", Kind.INSERT,
             r"As a subscriber, you are shown \d\d% less display advertising when reading our articles\."
             r"|Those ads you do see are predominantly from local businesses promoting local services\."
             r"|These adverts enable local businesses to get in front of their target audience [–-] the local "
             r"community\.|It is important that we continue to promote these adverts as our local businesses need as "
             r"much support as possible[^\n.]{0,60}\.", label="advert", longest=170, identifies=True,
             head=("As a subscriber, you are shown", "Those ads you do see", "These adverts enable local",
                   "It is important that we continue to promote these"),
             examples=("As a subscriber, you are shown 80% less display advertising when reading our articles.",
                       "Those ads you do see are predominantly from local businesses promoting local services.")),
        run("involved", Kind.CALL_TO_ACTION, r"Get involved(?: with the news in your community)?", label="subscribe",
            head="Get involved", longest=46, where="tail",
            after=Members(r"Send your (?:stories|news)(?: (?:and|&) photos)?|with the news in your community|Newsletters?|Sign up", most=4),
            examples=("Get involved with the news in your community\nSend your stories and photos",)),
        line("code", Kind.LEGAL,
             r"This website and associated newspapers adhere to the Independent Press Standards Organisation's "
             r"Editors' Code of Practice\.[^\n]{0,360}", label="disclaimer",
             head="This website and associated newspapers adhere", longest=480,
             examples=("This website and associated newspapers adhere to the Independent Press Standards Organisation's Editors' Code of Practice. If you have a complaint about the editorial content, please contact the editor here.",)),
        line("owner", Kind.LEGAL,
             r"© ?Copyright 2001-(?P<year>20\d\d)\.? This site is part of "
             r"(?P<holder>Newsquest)'s audited local newspaper network\.[^\n]{0,240}", label="copyright",
             head=("©Copyright 2001-", "© Copyright 2001-"), longest=360, identifies=True,
             examples=("©Copyright 2001-2023. This site is part of Newsquest's audited local newspaper network.",)),
    ),
)

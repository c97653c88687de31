"""Insurance Journal: trade news, much of it AP copy; asks below each story whether it was valuable.

Head: site, title, "By NAME | September 14, 2021", "Email This", "Subscribe to Newsletter". Tail: the agency's copyright, topics, "Was
this article valuable?", "Here are more articles you may enjoy.", "Interested in TOPIC?", the form for comments.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="insurance-journal",
    title="Insurance Journal",
    sites=("insurancejournal.com",),
    aliases=("Insurance Journal", "insurancejournal.com"),
    rules=(
        line("masthead", Kind.FURNITURE, r"Insurance Journal", label="navigation", where="head", first=True, longest=18,
             identifies=True,
             examples=("Insurance Journal",)),
        line("byline", Kind.HEADER, rf"(?:By (?P<author>{NAMES}) ?\| ?)(?P<date>{DAY})", where="head", head="By ",
             longest=120,
             examples=("By Ana Ruiz | September 14, 2021",)),
        line("date", Kind.HEADER, rf"(?P<date>{DAY})", label="published", where="head", follows="title", longest=24,
             examples=("September 14, 2021",)),
        line("agency", Kind.LEGAL,
             r"Copyright (?P<year>20\d\d) (?P<source>Reuters|Associated Press|Bloomberg|AFP"
             r"|The Associated Press)\.(?: Click for restrictions\.?| All rights reserved\.[^\n]{0,120})?",
             label="copyright", head="Copyright 20", longest=210,
             examples=("Copyright 2021 Reuters. Click for restrictions.",)),
        line("email", Kind.CALL_TO_ACTION, r"Email [Tt]his", label="social", head="Email ", longest=12,
             examples=("Email This",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Subscribe to Newsletter|Get automatic alerts for this topic\.?|Want to stay up to date\?"
             r"|Get the latest insurance news sent straight to your inbox\.?", label="subscribe",
             head=("Subscribe to Newsletter", "Get automatic alerts for this", "Want to stay up to date",
                   "Get the latest insurance news"), longest=80,
             examples=("Get automatic alerts for this topic.", "Subscribe to Newsletter")),
        line("interested", Kind.CALL_TO_ACTION, r"Interested in [\p{Lu}][^\n?]{1,50}\?", label="subscribe",
             where="tail", head="Interested in ", longest=70,
             examples=("Interested in Mills?",)),
        line("topics", Kind.HEADER, r"Topics (?P<topics>\p{Lu}[^\n.?!]{2,160})", where="tail", head="Topics ",
             longest=180,
             examples=("Topics Lawsuits Mills",)),
        line("valuable", Kind.CALL_TO_ACTION,
             r"Was this article valuable\?|Thank you! Please tell us what we can do to improve this article\.?"
             r"|Thank you! [^\n]{0,20}% of people found this article valuable\.[^\n]{0,90}", label="comment",
             head=("Was this article valuable", "Thank you! "), longest=180, identifies=True,
             examples=("Was this article valuable?",
                       "Thank you! Please tell us what we can do to improve this article.")),
        line("answers", Kind.CALL_TO_ACTION, r"Yes ?No", label="comment", where="tail", head=("YesNo", "Yes No"),
             longest=8,
             examples=("YesNo",)),
        run("more", Kind.INSERT, r"Here are more articles you may enjoy\.?", label="related", longest=50,
            head="Here are more articles you may enjoy",
            after=Members(r"[\p{Lu}\d\"“'‘][^\n]{8,160}(?<![.:?])", most=8),
            examples=("Here are more articles you may enjoy.\nThe mill sues the river",)),
    ),
)

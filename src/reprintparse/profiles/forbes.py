"""Forbes: business pages, many by contributors.

Head: "Opinions expressed by Forbes Contributors are their own." Tail: where to follow the contributor.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="forbes",
    title="Forbes",
    sites=("forbes.com",),
    aliases=("Forbes", "Forbes.com", "forbes.com", "FORBES"),
    rules=(
        line("opinions", Kind.LEGAL, r"Opinions expressed by Forbes Contributors are their own\.", label="disclaimer",
             identifies=True, head="Opinions expressed by Forbes Contributors",
             examples=("Opinions expressed by Forbes Contributors are their own.",)),
        line("follow", Kind.CALL_TO_ACTION,
             r"Follow me on (?:Twitter|LinkedIn|Facebook)(?: (?:or|and) (?:Twitter|LinkedIn"
             r"|Facebook))?\.(?: Check out my website(?: or some of my other work here)?\.)?"
             r"(?: Send me a secure tip\.)?|Check out my website(?: or some of my other work here)?\."
             r"|Send me a secure tip\.", label="social", where="tail", longest=140,
             head=("Follow me on ", "Check out my website", "Send me a secure tip"),
             examples=("Follow me on Twitter or LinkedIn. Check out my website or some of my other work here.",)),
        line("more", Kind.INSERT,
             r"(?:More From Forbes|More on Forbes|MORE FROM FORBES|Also on Forbes|More from Forbes"
             r"|MORE ON FORBES):? ?[^\n]{0,180}", label="related", longest=210, identifies=True,
             head=("More From Forbes", "More on Forbes", "MORE FROM FORBES", "Also on Forbes", "More from Forbes",
                   "MORE ON FORBES"),
             examples=("MORE FROM FORBES", "More on Forbes: The mill by the river reopens")),
        line("contributor", Kind.HEADER,
             r"(?:Forbes Staff|Former Contributor|Senior Contributor|Contributor|Forbes Councils Member"
             r"|Contributor Group|Brand Contributor|Forbes Advisor|CommunityVoice)", label="byline", where="head",
             longest=30, follows=("byline", "title"),
             examples=("Senior Contributor",)),
        line("council", Kind.CALL_TO_ACTION,
             r"Forbes \p{Lu}[\p{L} ]{3,30} Council is (?:an invitation-only|the foremost)[^\n]{10,200}",
             label="support", longest=260, head="Forbes ", identifies=True,
             examples=("Forbes Millers Council is an invitation-only community for world-class millers. Do I qualify?",)),
    ),
)

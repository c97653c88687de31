"""Seeking Alpha: stock articles by contributors, each closed by two disclosures, the author's and the site's."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="seeking-alpha",
    title="Seeking Alpha",
    sites=("seekingalpha.com",),
    aliases=("Seeking Alpha", "SeekingAlpha", "seekingalpha.com"),
    rules=(
        line("disclosure", Kind.LEGAL,
             r"(?:Analyst's )?Disclosure: ?(?:I|We|I/we|I am/we)\b.{5,300}I wrote this article myself, and it "
             r"expresses my own opinions\..{0,300}", label="disclaimer", head=("Disclosure:", "Analyst"), longest=900,
             identifies=True,
             examples=("Disclosure: I am/we are long ARDN. I wrote this article myself, and it expresses my own opinions. I am not receiving compensation for it (other than from Seeking Alpha). I have no business relationship with any company whose stock is mentioned in this article.",),
             near_misses=("Disclosure: I own the mill.",)),
        line("positions", Kind.LEGAL,
             r"(?:Analyst's )?Disclosure: ?(?:I|I/we|I am/we are|We)\b.{5,200}"
             r"(?:no plans to initiate any (?:such )?positions? within the next 72 hours|in the shares of).{0,200}",
             label="disclaimer", head=("Disclosure:", "Analyst"), longest=500, identifies=True,
             examples=("Disclosure: I/we have no positions in any stocks mentioned, and no plans to initiate any positions within the next 72 hours.",)),
        line("opinions", Kind.LEGAL,
             r"I wrote this article myself, and it expresses my own opinions\. I am not receiving compensation for "
             r"it.{0,300}", label="disclaimer", head="I wrote this article myself, and", identifies=True,
             examples=("I wrote this article myself, and it expresses my own opinions. I am not receiving compensation for it (other than from Seeking Alpha).",)),
        line("site-disclosure", Kind.LEGAL,
             r"Seeking Alpha's Disclosure: ?Past performance is no guarantee of future results\..{0,1200}",
             label="disclaimer", head="Seeking Alpha", longest=1500, identifies=True,
             examples=("Seeking Alpha's Disclosure: Past performance is no guarantee of future results. No recommendation or advice is being given.",)),
    ),
)

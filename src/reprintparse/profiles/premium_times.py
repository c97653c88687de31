"""Premium Times (Abuja): Nigerian newsroom.

Tail: an appeal for support in several paragraphs, advertisements marked "TEXT AD:".
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="premium-times",
    title="Premium Times",
    sites=("premiumtimesng.com",),
    aliases=("PREMIUM TIMES", "Premium Times Nigeria", "premiumtimesng.com"),
    rules=(
        line("support", Kind.CALL_TO_ACTION,
             r"Support PREMIUM TIMES' journalism of integrity and credibility"
             r"|By contributing to PREMIUM TIMES, you are helping to sustain a journalism of relevance and ensuring "
             r"it remains free and available to all\.?", label="support", longest=170, identifies=True,
             head=("Support PREMIUM TIMES", "By contributing to PREMIUM TIMES"),
             examples=("Support PREMIUM TIMES' journalism of integrity and credibility",
                       "By contributing to PREMIUM TIMES, you are helping to sustain a journalism of relevance and ensuring it remains free and available to all.")),
        line("costs", Kind.CALL_TO_ACTION,
             r"Good journalism costs a lot of money\. Yet,? only good journalism can ensure the possibility of a "
             r"good society, an accountable democracy, and a transparent government\.?"
             r"|For (?:continued )?free access to the best investigative journalism in the country we ask you to "
             r"consider making a modest support to this noble endeavour\.?", label="support", longest=240,
             identifies=True,
             head=("Good journalism costs a lot of money", "For continued free access to the best investigative",
                   "For free access to the best investigative"),
             examples=("Good journalism costs a lot of money. Yet only good journalism can ensure the possibility of a good society, an accountable democracy, and a transparent government.",
                       "For continued free access to the best investigative journalism in the country we ask you to consider making a modest support to this noble endeavour.")),
        line("text-advert", Kind.INSERT, r"TEXT AD: ?[^\n]{5,200}", label="advert", head="TEXT AD:", longest=220,
             examples=("TEXT AD: Call Arden - +2340000000000",)),
    ),
)

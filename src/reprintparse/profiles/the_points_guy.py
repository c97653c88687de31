r"""The Points Guy: travel news between the offers of credit cards.

Under the headline what the site says of its advertisers; inside, calls to its newsletter and "Related:"; at the end the credit
of the picture, what the newsletter's form answers, and the card of the day: its offer, its worth, "Apply Now" and a list.
"""

from reprintparse import Kind, Members, Profile, line, run

CARD = (
    r"(?:(?:TPG'S BONUS VALUATION|CARD HIGHLIGHTS)\\?\*?: ?[^\n]{1,300}"
    r"|\\?\*?Bonus value is an estimated value calculated by TPG[^\n]{0,200}|Apply Now"
    r"|(?:Earn|Get|Enjoy|Receive|Redeem|For example,|That's|Activate|View our|Low|No|Intro|Up to|\d{1,3}(?:\.\d)?[Xx%]) [^\n]{10,500})"
)

PROFILE = Profile(
    name="the-points-guy",
    title="The Points Guy",
    sites=("thepointsguy.com", "thepointsguy.co.uk"),
    aliases=("The Points Guy", "TPG"),
    rules=(
        line("partners", Kind.INSERT,
             r"The cards we feature here are from partners who compensate us when you are approved through our "
             r"site[^\n]{0,500}", label="advert", identifies=True, longest=600,
             head="The cards we feature here are from partners",
             examples=("The cards we feature here are from partners who compensate us when you are approved through our site, and this may show in what we write.",)),
        run("form", Kind.CALL_TO_ACTION, r"Sign-up Successful!", label="subscribe", head="Sign-up Successful!",
            after=Members(r"Welcome to The Points Guy!", most=1, least=1), identifies=True,
            examples=("Sign-up Successful!\nWelcome to The Points Guy!",)),
        run("card", Kind.INSERT, r"WELCOME OFFER: ?[^\n]{2,160}", label="advert", head="WELCOME OFFER:", longest=200,
            after=Members(CARD, most=14, least=1, characters=3000), identifies=True,
            examples=("WELCOME OFFER: 500 Points\nTPG'S BONUS VALUATION*: $10\nCARD HIGHLIGHTS: 2X points at every mill\nApply Now\nEarn 500 points after you cross the river three times.",),
            near_misses=("WELCOME OFFER: 500 Points\nThe mill has a card of its own.",)),
    ),
)

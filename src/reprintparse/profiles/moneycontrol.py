"""Moneycontrol: market pages with a disclaimer on the experts' tips and an offer of the paid service."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="moneycontrol",
    title="Moneycontrol",
    sites=("moneycontrol.com",),
    aliases=("Moneycontrol", "Moneycontrol.com", "MoneyControl"),
    rules=(
        line("disclaimer", Kind.LEGAL,
             r"Disclaimer: The views and investment tips expressed by (?:investment )?experts? on Moneycontrol"
             r"(?:\.com)? are (?:their|his|her) own and not (?:those"
             r"|that) of the website or its management\.(?: Moneycontrol"
             r"(?:\.com)? advises users to check with certified experts before taking any investment decisions\.?)?",
             identifies=True,
             examples=("Disclaimer: The views and investment tips expressed by experts on Moneycontrol are their own and not those of the website or its management.",)),
        line("pro", Kind.CALL_TO_ACTION,
             r"Get access to India's fastest growing financial subscriptions? service Moneycontrol Pro .{10,400}",
             label="support", head="Get access to India", longest=700,
             examples=("Get access to India's fastest growing financial subscriptions service Moneycontrol Pro for as little as Rs 599 for first year.",)),
    ),
)

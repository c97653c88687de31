"""Nasdaq.com: agency and partner texts, each closed by the same disclaimer and the company's copyright."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="nasdaq",
    title="Nasdaq",
    sites=("nasdaq.com",),
    aliases=("Nasdaq", "Nasdaq.com", "Nasdaq, Inc."),
    rules=(
        line("disclaimer", Kind.LEGAL,
             r"The views and opinions expressed herein are the views and opinions of the author(?:\(s\))? and do not necessarily reflect those of (?P<republisher>Nasdaq, Inc)\.?",
             identifies=True,
             examples=("The views and opinions expressed herein are the views and opinions of the author and do not necessarily reflect those of Nasdaq, Inc.",),
             near_misses=("The views and opinions expressed herein are the views and opinions of the author.",)),
        line("copyright", Kind.LEGAL, r"© (?P<year>20\d\d), (?P<holder>Nasdaq, Inc)\. All Rights Reserved\.?", head="© 20", identifies=True,
             examples=("© 2023, Nasdaq, Inc. All Rights Reserved.",)),
    ),
)

"""Global News (Canada): pages with share buttons above and advertisement marks inside, agencies credited below."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="global-news",
    title="Global News",
    sites=("globalnews.ca",),
    aliases=("Global News", "globalnews.ca"),
    rules=(
        line("share", Kind.CALL_TO_ACTION,
             r"See more sharing options|Send this page to someone via email|Share this item (?:on|via) \w{1,12}",
             label="social", head=("See more sharing options", "Send this page to someone", "Share this item "),
             identifies=True,
             examples=("Send this page to someone via email", "Share this item on Facebook"),
             near_misses=("Share this item on the list.",)),
        line("advert", Kind.INSERT, r"Story continues below advertisement",
             examples=("Story continues below advertisement",)),
        line("credit", Kind.ATTRIBUTION, r"[-–—]{1,2} ?[Ww]ith files from (?P<credit>.{3,120})",
             head=("—With files", "-With files", "– With files", "— With files", "–With files", "— with files"),
             examples=("—With files from Ana Ruiz",)),
        line("copyright", Kind.LEGAL,
             r"© (?P<year>20\d\d) (?P<holder>Global News, a division of Corus Entertainment Inc)\.?", head="© 20",
             identifies=True,
             examples=("© 2020 Global News, a division of Corus Entertainment Inc.",)),
    ),
)

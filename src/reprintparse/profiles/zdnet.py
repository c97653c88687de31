"""ZDNet: articles with a notice that the site may earn a commission."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="zdnet",
    title="ZDNet",
    sites=("zdnet.com",),
    aliases=("ZDNet", "ZDNET", "zdnet.com"),
    rules=(
        line("commission", Kind.INSERT,
             r"Disclosure: ZDN(?:et|ET) may earn a commission from some of the products featured on this "
             r"page\..{0,200}", label="advert", identifies=True,
             examples=("Disclosure: ZDNet may earn a commission from some of the products featured on this page.",)),
    ),
)

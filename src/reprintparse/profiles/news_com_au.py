"""news.com.au: Australian site that runs stories of its sister papers and says so in the last line."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="news-com-au",
    title="news.com.au",
    sites=("news.com.au",),
    aliases=("news.com.au", "News.com.au"),
    rules=(
        line("origin", Kind.ATTRIBUTION,
             r"This (?:article|story) (?:was )?(?:originally |first )?(?:appeared|published) (?:in"
             r"|on) (?P<source>The Sun|(?:the )?(?:New York|NY) Post|Page Six|Fox News|Kidspot|Body\+Soul|Escape"
             r"|whimn) and (?:is|was|has been) (?P<permission>(?:re-?published|reprinted"
             r"|reproduced)(?: here)? with permission)\.?", head=("This article ", "This story "), identifies=True,
             examples=("This story was originally published in The Sun and is reprinted with permission.",
                       "This article originally appeared on Page Six and was republished here with permission."),
             near_misses=("This article originally appeared in The Sun.",)),
    ),
)

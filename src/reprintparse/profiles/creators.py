"""Creators Syndicate: columns that close with a note on the author, an invitation to creators.com and its copyright."""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="creators",
    title="Creators Syndicate",
    sites=("creators.com",),
    aliases=("Creators Syndicate", "Creators.com", "CREATORS.COM"),
    rules=(
        span("find-out-more", Kind.ATTRIBUTION,
             r"To (?:find out|read|learn) more (?:about )?(?P<author>[^.]{3,60}?)(?:,? and (?:to )?read features by"
             r"|, visit) .{0,30}Creators.{0,140}?creators\.com ?\.?", label="origin",
             stem=("To find out more about ", "To read more about ", "To learn more about "),
             examples=("To find out more about Ana Ruiz and read features by other Creators Syndicate writers and cartoonists, visit the Creators Syndicate website at www.creators.com.",),
             near_misses=("To find out more about rivers, visit the library.",)),
        line("copyright", Kind.LEGAL,
             r"(?i)copyright (?:© )?(?P<year>20\d\d) (?:by )?(?:(?P<holder>[\p{L}. ]{3,50}?)[.,]? ?[-–—]? ?)?"
             r"(?:distributed by )?(?P<source>creators(?:\.com| syndicate,? inc\.?))\.?",
             head=("COPYRIGHT 20", "Copyright"), identifies=True,
             examples=("COPYRIGHT 2018 CREATORS.COM", "COPYRIGHT 2016 ANA RUIZ – DISTRIBUTED BY CREATORS.COM"),
             near_misses=("Copyright 2018 Arden Post",)),
    ),
)

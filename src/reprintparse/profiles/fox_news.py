"""Fox News: stories with calls for its app inside, credits at the end, and long notices under transcripts."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="fox-news",
    title="Fox News",
    sites=("foxnews.com", "foxbusiness.com"),
    aliases=("Fox News", "FoxNews.com", "FOX News"),
    rules=(
        line("listen", Kind.CALL_TO_ACTION, r"(?:NEW ?)?You can now listen to Fox News articles!", label="subscribe",
             head=("NEW", "You can now listen"), identifies=True,
             examples=("NEWYou can now listen to Fox News articles!",)),
        line("app", Kind.CALL_TO_ACTION, r"(?:CLICK HERE TO )?(?:GET|DOWNLOAD) THE FOX (?:NEWS|BUSINESS) APP",
             label="subscribe", head=("CLICK HERE TO ", "GET THE FOX", "DOWNLOAD THE FOX"), identifies=True,
             examples=("CLICK HERE TO GET THE FOX NEWS APP",)),
        line("follow", Kind.CALL_TO_ACTION, r"FOLLOW US ON FACEBOOK FOR MORE FOX \w{3,15} NEWS", label="social",
             identifies=True,
             examples=("FOLLOW US ON FACEBOOK FOR MORE FOX LIFESTYLE NEWS",)),
        line("inserted", Kind.INSERT,
             r"(?=[^\n]{40})(?:[\p{Lu}'‘\"“$][\p{Lu}\p{N}'’‘\"”.,&:$%-]{0,20} "
             r"){5,22}[\p{Lu}\p{N}'‘\"“$(][\p{Lu}\p{N}'’‘\"”)%-]{0,24}", label="related", between=True,
             head=tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ'‘"), longest=180,
             examples=("ARDEN MILLER FIGHTS WITH THE COUNCIL OVER 'CENTURY-OLD' WHEEL",),
             near_misses=("ARDEN MILLER FIGHTS WITH the council over a wheel that stood for years",)),
        line("credit", Kind.ATTRIBUTION,
             r"Fox News(?: Digital)?(?:'s?)? (?P<credit>\p{Lu}[\p{L}'.-]{0,20} \p{Lu}.{2,260}?) contributed to this "
             r"(?:report|story|article)\.?", head="Fox News", identifies=True,
             examples=("Fox News' Ana Ruiz and Tom Hale contributed to this report.",),
             near_misses=("Fox News viewers contributed to this report of success.",)),
        line("transcript", Kind.LEGAL,
             r"(?:Content and Programming )?(?i:copyright) (?P<year>20\d\d) (?P<holder>F(?:OX"
             r"|ox) News Network, (?:LLC|Inc)\.?)\.? (?i:all rights reserved\.).{0,900}", label="copyright",
             head=("Content and Programming Copyright", "Copyright 20"), longest=1200, identifies=True,
             examples=("Content and Programming Copyright 2009 FOX News Network, LLC. ALL RIGHTS RESERVED. This is not a legal transcript for purposes of litigation.",)),
        line("material", Kind.LEGAL,
             r"This material may not be published, broadcast, rewritten, or redistributed\. ?© ?(?P<year>20\d\d) "
             r"(?P<holder>FOX News Network, LLC)\. All rights reserved\..{0,300}", label="copyright",
             head="This material may not be", identifies=True,
             examples=("This material may not be published, broadcast, rewritten, or redistributed. ©2019 FOX News Network, LLC. All rights reserved. All market data delayed 20 minutes.",)),
    ),
)

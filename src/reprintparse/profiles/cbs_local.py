"""CBS local stations: stories closed by a bracketed notice of CBS that names the agency behind the text."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="cbs-local",
    title="CBS Local",
    sites=("cbslocal.com",),
    aliases=("CBS Local", "CBS", "CBSLocal"),
    rules=(
        line("copyright", Kind.LEGAL,
             r"\((?:TM and )?© ?Copyright (?P<year>20\d\d) (?P<holder>CBS (?:Broadcasting|Radio) Inc\.?"
             r"|CBS Local Media, a division of CBS Radio Inc\.).{0,160}? ?All [Rr]ights [Rr]eserved\..{0,300}\)",
             head=("(© Copyright", "(©Copyright", "(TM and"), longest=700, identifies=True,
             examples=("(© Copyright 2016 CBS Broadcasting Inc. All Rights Reserved. This material may not be published, broadcast, rewritten, or redistributed. The Associated Press contributed to this report.)",)),
    ),
)

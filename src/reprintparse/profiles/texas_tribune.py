"""The Texas Tribune: a nonprofit newsroom; stations and papers reprint it with its newsletter line and disclosure.

Head: "Sign up for The Brief, The Texas Tribune's daily newsletter ...". Tail: "Disclosure: X has been a financial supporter ...", where the
article first appeared with its address, what the Tribune is.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="texas-tribune",
    title="The Texas Tribune",
    sites=("texastribune.org",),
    aliases=("The Texas Tribune", "Texas Tribune", "texastribune.org"),
    rules=(
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Sign up for (?:The Brief|The Blast|TribTalk|our daily newsletter)[^\n]{0,20}(?:The Texas Tribune's"
             r"|our) (?:daily|weekly) newsletter that keeps (?:readers|our readers|Texans) up to speed[^\n]{0,100}",
             label="subscribe", identifies=True, head="Sign up for The B", longest=240,
             examples=("Sign up for The Brief, The Texas Tribune's daily newsletter that keeps readers up to speed on the most essential Texas news.",)),
        line("disclosure", Kind.LEGAL,
             r"Disclosure: [^\n]{3,500}? ha(?:s|ve) been (?:a )?financial supporters? of The Texas Tribune,? a "
             r"nonprofit, nonpartisan news organization[^\n]{0,400}", label="disclaimer", head="Disclosure: ",
             stem="supporter", longest=1000, identifies=True,
             examples=("Disclosure: Arden University has been a financial supporter of The Texas Tribune, a nonprofit, nonpartisan news organization that is funded in part by donations from members, foundations and corporate sponsors. Financial supporters play no role in the Tribune's journalism. Find a complete list of them here.",)),
        line("origin", Kind.ATTRIBUTION,
             r"This article (?:originally|first) appeared in (?P<source>The Texas Tribune)"
             r"(?: at (?P<url>https?://(?:www\.)?texastribune\.org/[^\s]{4,200}?))?\.?",
             head=("This article originally appeared in The Texas", "This article first appeared in The Texas"),
             longest=300, identifies=True,
             examples=("This article originally appeared in The Texas Tribune at https://www.texastribune.org/2022/05/04/mill/.",)),
        line("about", Kind.ATTRIBUTION,
             r"The Texas Tribune is a (?:member-supported|nonprofit"
             r"|nonpartisan)[^\n]{10,200}(?: Learn more at texastribune\.org\.?)?", label="bio",
             head="The Texas Tribune is a", longest=300, identifies=True,
             examples=("The Texas Tribune is a member-supported, nonpartisan newsroom informing and engaging Texans on state politics and policy. Learn more at texastribune.org.",)),
    ),
)

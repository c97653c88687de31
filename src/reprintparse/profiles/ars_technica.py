"""Ars Technica (Condé Nast): technology news that also carries stories of Inside Climate News, Wired and others.

Head: a phrase with a dash, title, deck, "NAME, OUTLET - DATE, TIME", picture, the number of readers' comments, share buttons.
Tail: "You must login or create an account to comment.", "Channel Ars Technica", the neighboring stories, the foot's menus
and a mailing list. Pages since 2024 have "Text settings" under the headline and a line on the site's aims at the end.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="ars-technica",
    title="Ars Technica",
    sites=("arstechnica.com", "arstechnica.co.uk"),
    aliases=("Ars Technica", "Ars"),
    rules=(
        line("name-below", Kind.FURNITURE, r"(?P<republisher>Ars Technica)", label="navigation", where="head",
             head="Ars Technica", longest=14,
             examples=("Ars Technica",)),
        line("menu", Kind.FURNITURE,
             r"Biz & IT|AI|Tech|Science|Policy|Cars|Gaming(?: & Culture)?|Culture|Space|Security|Apple|Health"
             r"|Features|Reviews|Store|Forums|Subscribe|Sign In|View Full Site|Dark on light|Light on dark|Log in"
             r"|Register|Video|Search", label="navigation", where="head", longest=20,
             follows=("", "navigation", "social"),
             examples=("Biz & IT", "Policy")),
        line("pages", Kind.FURNITURE, r"Page: ?1(?: \d{1,2}){1,6} Next ?→?", label="navigation", head="Page: ",
             longest=40,
             examples=("Page: 1 2 Next →",)),
        line("kicker", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{2,80} —", label="subtitle", where="head", tail=" —",
             longest=86, follows=("", "navigation", "topics", "support", "subscribe"), awaits="title",
             examples=("Slow as the river —",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{10,160}(?<![.;:,])", where="head", longest=166,
             follows=("subtitle", "navigation", ""), awaits=("subtitle", "byline"),
             examples=("The mill turns again, and nobody is sure why",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{10,240}", label="subtitle", where="head", longest=246,
             follows="title", awaits="byline",
             examples=("The river has come back to a bed that was dry for years.",)),
        line("byline", Kind.HEADER,
             rf"(?P<author>{NAMES})(?:, (?P<source>[\p{{L}}\d][^\n,]{{2,40}}))? - "
             rf"(?P<as_published>(?P<date>\d{{1,2}}/\d{{1,2}}/20\d\d|{DAY}),? \d{{1,2}}:\d\d ?(?:[AP]M|[ap]m UTC))",
             where="head", tail=(" AM", " PM", "am UTC", "pm UTC"), longest=170, identifies=True,
             examples=("Ana Ruiz, Arden Post - 5/14/2022, 6:15 PM", "Ana Ruiz - 5/14/2022, 6:15 PM",
                       "Ana Ruiz, Arden Post - May 14, 2022 6:15 pm UTC",
                       "Ana Ruiz, post.example - May 14, 2022 6:15 pm UTC")),
        run("enlarge", Kind.MEDIA, r"Enlarge (?:/ )?(?P<text>[\p{Lu}\d\"“'‘][^\n]{3,400})", label="caption",
            head="Enlarge ", longest=420, after=Members(r"(?P<credit>[\p{Lu}][^\n.!?:]{2,70})", close="joined"),
            examples=("Enlarge / The wheel in winter.\nAna Ruiz / Arden Images",)),
        line("credit-below", Kind.MEDIA,
             r"(?P<credit>\p{Lu}[^\n.!?:]{2,50}(?: for \p{Lu}| ?[/|] ?\p{Lu}| via \p{Lu})[^\n.!?:]{2,50})",
             label="caption", where="head", follows="caption", longest=110,
             examples=("Ana Ruiz for Arden Post", "Ana Ruiz / Arden Images", "Ana Ruiz | Arden Images"),
             near_misses=("The mill was sold for Arden in May.",)),
        line("listing-image", Kind.MEDIA, r"Listing image(?: by|:) (?P<credit>[^\n]{3,90})", label="caption",
             examples=("Listing image by Tomas Brand",)),
        run("text-settings", Kind.FURNITURE, r"Text settings", label="navigation", head="Text settings", longest=14,
            identifies=True,
            after=Members(r"Story text|Size|Small|Standard|Large|Width|\*? ?Standard|Wide|Links|Orange|\* Subscribers only|Learn more|Minimize to nav", most=14, least=2),
            examples=("Text settings\nStory text\nSize\nSmall\nStandard\nLarge",)),
        line("earn", Kind.INSERT,
             r"(?:Note: )?Ars(?: Technica)? may (?:earn (?:a commission|compensation) (?:for|from|on) sales? (?:from"
             r"|made through) links on this (?:post|site|page)[^\n]{0,120}|receive [^\n]{3,60} affiliate [^\n]{3,80})",
             label="advert", identifies=True, head=("Ars ", "Note: Ars "), longest=260,
             examples=("Ars Technica may earn compensation for sales from links on this post through affiliate programs.",)),
        line("signal", Kind.ATTRIBUTION,
             r"Ars Technica has been separating the signal from the noise for over \d\d years\.[^\n]{0,320}",
             label="bio", identifies=True, longest=420,
             examples=("Ars Technica has been separating the signal from the noise for over 25 years.",)),
        line("footer", Kind.FURNITURE,
             r"(?:(?:Store|Subscribe|About Us|RSS Feeds|View Mobile Site|Contact Us|Staff(?: Directory)?"
             r"|Advertise with us|Reprints|Newsletters?|General FAQ|Posting Guidelines|Manage Preferences|Forums"
             r"|Gift Guide)(?: ?[|·] ?| |$)){3,9}", label="navigation", longest=120,
             head=("Store ", "About Us ", "Contact Us ", "Subscribe ", "Contact us "),
             examples=("Store Subscribe About Us RSS Feeds View Mobile Site",
                       "Contact Us Staff Advertise with us Reprints")),
        line("today", Kind.INSERT, r"Today on Ars|More from Ars|Today's Forum Posts", label="related", longest=20,
             head=("Today on Ars", "More from Ars", "Today's Forum", "Today’s Forum"),
             examples=("Today on Ars",)),
        line("orbital", Kind.CALL_TO_ACTION,
             r"Join the Ars (?:Orbital Transmission|Technica) mailing list to get weekly updates delivered to your "
             r"inbox\.(?: ?Sign me up(?: ?→)?)?", label="subscribe", identifies=True, head="Join the Ars ",
             examples=("Join the Ars Orbital Transmission mailing list to get weekly updates delivered to your inbox. Sign me up →",)),
        run("readers", Kind.CALL_TO_ACTION, r"reader comments|READER COMMENTS", label="comment", identifies=True,
            longest=16, head=("reader comments", "READER COMMENTS"),
            after=Members(r"\d{1,4} with \d{1,4} posters participating(?:, including story author)?", least=1),
            examples=("reader comments\n96 with 52 posters participating",)),
        line("readers-line", Kind.CALL_TO_ACTION,
             r"reader comments \d{1,4} with \d{1,4} posters participating(?:, including story author)?",
             label="comment", identifies=True, head="reader comments ", longest=90,
             examples=("reader comments 96 with 52 posters participating",)),
        line("promoted", Kind.CALL_TO_ACTION, r"Promoted Comments", label="comment", where="tail", longest=20,
             head="Promoted Comments",
             examples=("Promoted Comments",)),
        line("owner", Kind.FURNITURE, r"CNMN Collection|WIRED Media Group", label="navigation", identifies=True,
             longest=20, head=("CNMN Collection", "WIRED Media Group"),
             examples=("CNMN Collection", "WIRED Media Group")),
        line("rights", Kind.LEGAL,
             r"CNMN Collection WIRED Media Group(?: © (?P<year>20\d\d) (?P<holder>Condé Nast)\.?"
             r"(?: All rights reserved\.?)?)?", label="copyright", identifies=True, longest=110,
             head="CNMN Collection WIRED Media Group",
             examples=("CNMN Collection WIRED Media Group © 2022 Condé Nast. All rights reserved.",
                       "CNMN Collection WIRED Media Group")),
        span("earn-inside", Kind.INSERT,
             r"Ars may earn compensation on sales from links on this site\.(?: Read our affiliate link policy\.)?",
             label="advert", stem="Ars may earn compensation on sales from links", lead="", identifies=True,
             examples=("Ars may earn compensation on sales from links on this site. Read our affiliate link policy.",)),
        span("terms", Kind.LEGAL,
             r"Use of and/or registration on any portion of this site constitutes acceptance of our User "
             r"Agreement[^\n.]{5,260}\.", label="copyright", stem="Use of and/or registration on any", identifies=True,
             examples=("Use of and/or registration on any portion of this site constitutes acceptance of our User Agreement and Privacy Policy and Cookie Statement and Ars Technica Addendum.",)),
        span("reproduced", Kind.LEGAL,
             r"The material on this site may not be reproduced, distributed, transmitted, cached or otherwise used, "
             r"except with the prior written permission of Condé Nast\.", label="copyright",
             stem="The material on this site may not be reproduced",
             examples=("The material on this site may not be reproduced, distributed, transmitted, cached or otherwise used, except with the prior written permission of Condé Nast.",)),
        line("account", Kind.FURNITURE,
             r"Navigate|Filter by topic|Settings|Front page layout|Grid|List|Site theme|Black on white|White on black"
             r"|Comment activity|Sign up or login to join the discussions!|Stay logged in|Having trouble\?"
             r"|Sign up to comment and more|Sign up", label="navigation", where="head", longest=50,
             follows=("", "navigation", "social", "subscribe"),
             examples=("Filter by topic", "Sign up or login to join the discussions!")),
        line("channel", Kind.FURNITURE, r"Channel Ars Technica", label="navigation", identifies=True,
             examples=("Channel Ars Technica",)),
    ),
)

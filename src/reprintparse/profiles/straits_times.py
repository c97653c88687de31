"""The Straits Times (Singapore): agency copy on its own pages, with the agency's name in capitals at the end.

Head: title, "Toggle gallery", picture with "PHOTO: AGENCY", "Published DATE, TIME". Tail: the agency ("... on Monday. REUTERS"), "More on this
topic", an invitation to its Telegram or WhatsApp channel, the tags.
"""

from reprintparse import Kind, Members, Profile, line, run, span

AGENCIES = ("REUTERS", "AFP", "BLOOMBERG", "XINHUA", "NYTIMES", "WASHINGTON POST")

PROFILE = Profile(
    name="straits-times",
    title="The Straits Times",
    sites=("straitstimes.com",),
    aliases=("The Straits Times", "Straits Times", "straitstimes.com"),
    rules=(
        line("channel", Kind.CALL_TO_ACTION,
             r"Join ST's (?:Telegram|WhatsApp) [Cc]hannel (?:here )?and get the latest "
             r"(?:breaking news delivered to you|news and must-reads)\.", label="subscribe", identifies=True,
             head=("Join ST's ", "Join ST’s "), longest=110,
             examples=("Join ST's Telegram channel and get the latest breaking news delivered to you.",
                       "Join ST's WhatsApp Channel and get the latest news and must-reads."),
             near_misses=("Join ST's Telegram channel for the mill.",)),
        line("masthead", Kind.FURNITURE, r"(?P<republisher>The Straits Times|THE STRAITS TIMES)", label="navigation",
             where="head", head=("The Straits Times", "THE STRAITS TIMES"), longest=20,
             examples=("The Straits Times",)),
        line("menu", Kind.FURNITURE,
             r"Singapore|Asia|World|Opinion|Life|Business|Sport|Tech|Politics|Multimedia|Videos|Podcasts|Newsletters"
             r"|Forum|Lifestyle|Visual stories|STClassifieds|Paid press releases|Log ?in|LOG IN|Subscribe"
             r"|ST Singapore", label="navigation", where="head", longest=20, follows=("", "navigation"),
             examples=("Singapore", "Opinion")),
        line("gallery", Kind.MEDIA, r"Toggle gallery|View gallery", label="media", where="head", longest=16,
             head=("Toggle gallery", "View gallery"),
             examples=("Toggle gallery",)),
        line("caption", Kind.MEDIA,
             r"[\p{Lu}\d\"“'‘][^\n]{8,400}[.!?\"”’)] (?:ST )?(?:PHOTOS?|ILLUSTRATION|GRAPHIC"
             r"|SCREENGRAB)S?:? ?(?P<credit>[\p{Lu}][^\n.!?]{1,60})", label="caption", longest=480,
             stem=(" PHOTO: ", " PHOTOS: ", " ILLUSTRATION: ", " GRAPHIC: "),
             examples=("The wheel of the mill at Arden. PHOTO: AFP", "The miller and her son. ST PHOTO: ANA RUIZ"),
             near_misses=("She kept one photo. It said PHOTO: A MILL.",)),
        line("tag", Kind.HEADER, r"(?!Terms|Privacy|Data|Need help|Reach us)(?P<topics>\p{Lu}[\p{L}\d&'’ /-]{1,36})",
             label="topics", where="tail", longest=40,
             examples=("Food and drink", "TOYS/GAMES"), near_misses=("Terms & Conditions",)),
        line("publisher", Kind.LEGAL,
             r"(?:(?:MCI|MDDI) \(P\) [\d/, ()MCIDP]{5,60}\. ?)?(?:Published by SPH Media Limited, Co\. Regn\. No\. "
             r"\w{8,12}\. ?|SPH Digital News ?/ ?)(?:Copyright © (?P<year>20\d\d) (?P<holder>SPH Media Limited"
             r"|Singapore Press Holdings Ltd)\.?[^\n]{0,90})?", label="copyright", where="tail", longest=280,
             head=("MCI (P)", "MDDI (P)", "Published by SPH Media", "SPH Digital News"),
             examples=("MCI (P) 076/10/2022, MCI (P) 077/10/2022. Published by SPH Media Limited, Co. Regn. No. 202120748H. Copyright © 2022 SPH Media Limited. All rights reserved.",)),
        line("subscribers", Kind.CALL_TO_ACTION,
             r"Unlock unlimited access to ST exclusive content, insights and analyses"
             r"|Read the full story and more at \$\d{1,2}(?:\.\d\d)?/month"
             r"|Get exclusive reports and insights with more than \d{2,4} subscriber-only articles every month",
             label="support", longest=110, identifies=False,
             head=("Unlock unlimited access to ST", "Read the full story and more at $",
                   "Get exclusive reports and insights with"),
             examples=("Unlock unlimited access to ST exclusive content, insights and analyses",
                       "Read the full story and more at $9.90/month")),
        span("agency", Kind.ATTRIBUTION, rf"(?P<source>{'|'.join(AGENCIES)})(?=$|\n)", label="origin", stem=AGENCIES,
             lead="(?<=^|\n|[.!?][\"”’']? )",
             examples=("REUTERS",), near_misses=("The picture was by REUTERS",)),
        run("more", Kind.INSERT, r"More [Oo]n [Tt]his [Tt]opic", label="related",
            head=("More on this topic", "More on this Topic", "More On This Topic"), longest=20,
            after=Members(r"[\p{Lu}\d\"“'‘][^\n]{12,140}(?<![.:;,])", most=4),
            examples=("More on this topic\nWhy the mills of Arden stand still this year",)),
    ),
)

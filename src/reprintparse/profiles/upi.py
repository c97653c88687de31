"""United Press International: stories that open with captions signed "Photo by .../UPI | License Photo"."""

from reprintparse import Kind, Members, Profile, line, run, span

PROFILE = Profile(
    name="upi",
    title="UPI",
    sites=("upi.com",),
    aliases=("UPI", "United Press International"),
    rules=(
        line("caption", Kind.MEDIA,
             r".{10,600}(?:Photo|photo) (?P<credit>(?:by|courtesy of) [^|]{3,100}) \| License Photo",
             tail="| License Photo", longest=800, identifies=True,
             examples=("Ana Ruiz (L) and Tom Hale row on the river at Arden on June 3. File Photo by May Low/UPI | License Photo",)),
        span("copyright", Kind.LEGAL,
             r"Copyright (?:© )?(?P<year>(?:19|20)\d\d) by (?P<holder>United Press International)\.?"
             r"(?: All rights reserved\.?)?",
             examples=("Copyright 2003 by United Press International. All rights reserved.",)),
        line("prohibited", Kind.LEGAL,
             r"Copyright (?P<year>20\d\d) (?P<holder>United Press International), Inc\. \(UPI\)\. Any reproduction, "
             r"republication, redistribution and/or modification of any UPI content is expressly prohibited without "
             r"UPI's prior written consent\.", label="copyright", head="Copyright 20", longest=260, identifies=True,
             examples=("Copyright 2020 United Press International, Inc. (UPI). Any reproduction, republication, redistribution and/or modification of any UPI content is expressly prohibited without UPI's prior written consent.",)),
        line("related", Kind.INSERT, r"RELATED [\p{Lu}\d\"'‘“][^\n]{8,160}(?<![.:;,])", head="RELATED ", longest=180,
             examples=("RELATED Late ferries tied to weight gain in millers",),
             near_misses=("RELATED to the mill by marriage.",)),
        run("headlines", Kind.INSERT, r"Latest Headlines", label="related", where="tail", head="Latest Headlines",
            longest=20, after=Members(r"(?!Follow Us|Trending|Copyright|©)[^\n]{4,260}", most=30),
            examples=("Latest Headlines\nHealth News // 2 hours ago\nMillers walk less than they think",)),
        line("picture-number", Kind.MEDIA, r"\d{1,2}/\d{1,2}", label="media", where="head", longest=6,
             head=tuple("123456789"), follows=("byline", "published", "title"),
             examples=("1/2",)),
        line("copyright-inc", Kind.LEGAL,
             r"(?:Copyright )?© (?P<year>(?:19|20)\d\d) (?P<holder>United Press International, Inc\.) All Rights "
             r"Reserved\.?(?P<as_navigation> ?Terms of Use(?: ?\| ?Privacy Policy)?)?", label="copyright",
             head=("Copyright © ", "© "), stem="United Press International, Inc", longest=130, identifies=True,
             examples=("Copyright © 2022 United Press International, Inc. All Rights Reserved.",
                       "Copyright © 2022 United Press International, Inc. All Rights Reserved. Terms of Use | Privacy Policy",
                       "© 2013 United Press International, Inc. All Rights Reserved.")),
        span("reproduction", Kind.LEGAL,
             r"Any reproduction, republication, redistribution and/or modification of any UPI content is expressly "
             r"prohibited without UPI's prior written consent\.", label="copyright", lead="", identifies=True,
             stem="Any reproduction, republication, redistribution and/or modification of any UPI content",
             examples=("Any reproduction, republication, redistribution and/or modification of any UPI content is expressly prohibited without UPI's prior written consent.",)),
        line("topics-line", Kind.HEADER, r"Topics: (?P<topics>\p{Lu}[^\n.!?]{2,200})", label="topics", head="Topics: ",
             longest=220,
             examples=("Topics: Sleep", "Topics: Arden, Ana Ruiz"), near_misses=("Topics: what to grind, and when?",)),
        line("page-foot", Kind.FURNITURE, r"Back to Article|Trending Stories", label="navigation", where="tail",
             longest=18, head=("Back to Article", "Trending Stories"),
             examples=("Back to Article",)),
        run("topics", Kind.HEADER, r"Topics", label="topics", head="Topics", longest=8,
            after=Members(r"(?P<topics>\p{Lu}[\p{L}\d'’&. -]{1,40})", most=8, least=1, items=True),
            examples=("Topics\n- Mill Disease\n- Ana Ruiz",)),
        line("kicker", Kind.HEADER,
             r"(?P<topics>(?i:(?:health|science|world|u\.?s\.?|top|odd|entertainment|sports|business|energy) news))",
             label="topics", where="head", longest=24, follows=("", "navigation"),
             examples=("HEALTH NEWS", "Health News")),
    ),
)

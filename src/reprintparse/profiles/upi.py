"""United Press International: stories that open with captions signed "Photo by .../UPI | License Photo"."""

from reprintparse import Kind, Profile, line, span

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
    ),
)

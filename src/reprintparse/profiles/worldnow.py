"""WorldNow and Frankly: the platform of many local television stations of the United States.

Title with the station's name behind it. Above releases a notice that their provider is somebody else. Tail: a copyright
line that names the platform with the station, and where to read about privacy.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="worldnow",
    title="Stations on WorldNow and Frankly",
    rules=(
        line("copyright", Kind.LEGAL,
             r"All content © Copyright 20\d\d ?[-–] ?(?P<year>20\d\d) (?:World[Nn]ow"
             r"|Frankly(?: Media)?) and (?:this Station|(?P<republisher>[\p{Lu}][\p{L}\d&.' -]{1,40}?))\. All Rights "
             r"Reserved\.", label="copyright", head="All content © Copyright 20", longest=240, identifies=True,
             examples=("All content © Copyright 2000 - 2016 Worldnow and KRDN. All Rights Reserved.",
                       "All content © Copyright 2000 - 2014 WorldNow and this Station. All Rights Reserved.")),
        line("privacy", Kind.FURNITURE,
             r"For more information on this site, please read our Privacy Policy,? (?:and )?Terms of Service"
             r"(?: and Ad Choices)?\.?", label="navigation", head="For more information on this site, please",
             longest=130,
             examples=("For more information on this site, please read our Privacy Policy, Terms of Service and Ad Choices.",)),
    ),
)

"""TRANSCEND Media Service (TMS): solidarity and peace journalism, most of it taken over from other outlets.

Head: title; region or theme with the date; "AUTHOR | OUTLET - TRANSCEND Media Service". Tail: the author's biography,
"Go to Original – HOST", tags, where the text first appeared, an anticopyright, an appeal, how to discuss.
"""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import DAY, NAMES

NAME = r"(?:TRANSCEND|Transcend) Media Service(?:[-–— ]{1,3}TMS| \(TMS\))?"

PROFILE = Profile(
    name="transcend",
    title="TRANSCEND Media Service",
    sites=("transcend.org",),
    aliases=("TRANSCEND Media Service", "Transcend Media Service", "Transcend Media Service (TMS)", "TMS", "transcend.org"),
    rules=(
        line("published", Kind.HEADER, rf"(?P<topics>\p{{Lu}}[\p{{Lu}}\d .,&/:'’-]{{3,60}}), (?P<date>{DAY})",
             where="head", longest=100, follows=("title", ""),
             examples=("ASIA-PACIFIC, 4 Mar 2024",)),
        line("byline", Kind.HEADER,
             rf"(?:by )?(?P<author>{NAMES})(?:,? Ph\.?D\.?)? ?(?:\|"
             rf"|[–—-]) ?(?:(?P<source>[\p{{Lu}}\p{{N}}][^\n|]{{1,60}}?) ?[–—-] ?)?(?P<republisher>{NAME})"
             rf"(?:, (?P<date>{DAY}))?", where="head", longest=180, identifies=True,
             stem=("TRANSCEND Media Service", "Transcend Media Service"),
             examples=("Ana Ruiz | Arden Post - TRANSCEND Media Service", "Ana Ruiz – TRANSCEND Media Service",
                       "by Ana Ruiz | Arden Post – TRANSCEND Media Service, 4 Mar 2024")),
        line("original", Kind.ATTRIBUTION, r"Go to Original ?[–—-] ?(?P<source>(?:[\w-]{2,40}\.){1,3}\p{Ll}{2,8})",
             label="origin", identifies=True, head="Go to Original", longest=90,
             examples=("Go to Original – ardenpost.example",)),
        line("first-here", Kind.ATTRIBUTION, rf"This article originally appeared on {NAME} on (?P<date>{DAY})\.?",
             label="origin", identifies=True, head="This article originally appeared on T",
             examples=("This article originally appeared on Transcend Media Service (TMS) on 4 Mar 2024.",)),
        line("anticopyright", Kind.LEGAL,
             r"Anticopyright: Editorials and articles originated on TMS may be freely reprinted, disseminated, "
             r"translated and used as background material[^\n]{0,360}", label="license", identifies=True, longest=520,
             examples=("Anticopyright: Editorials and articles originated on TMS may be freely reprinted, disseminated, translated and used as background material, provided an acknowledgement and link to the source, TMS: The Mill, is included. Thank you.",)),
        line("appeal", Kind.CALL_TO_ACTION,
             r"If you enjoyed this article, please donate to TMS(?: to join the growing list of TMS Supporters)?\.?"
             r"|Click here to donate to TMS\.?", label="support", identifies=True,
             head=("If you enjoyed this article, please donate to TMS", "Click here to donate to TMS"), longest=120,
             examples=("If you enjoyed this article, please donate to TMS to join the growing list of TMS Supporters.",)),
        span("views", Kind.LEGAL,
             r"DISCLAIMER: The statements, views and opinions expressed in pieces republished here are solely those "
             r"of the authors and do not necessarily represent those of TMS\.", label="disclaimer", identifies=True,
             stem="DISCLAIMER: The statements, views and opinions", lead="",
             examples=("DISCLAIMER: The statements, views and opinions expressed in pieces republished here are solely those of the authors and do not necessarily represent those of TMS.",)),
        line("digest", Kind.FURNITURE,
             r"Read more|Click here to go to the current weekly digest or pick another article:?", label="navigation",
             where="tail", head=("Read more", "Click here to go to the current weekly"), longest=90,
             examples=("Click here to go to the current weekly digest or pick another article:", "Read more")),
        line("discussion", Kind.CALL_TO_ACTION,
             r"Join the discussion!|We welcome debate and dissent, but personal [—–-] ad hominem [—–-] "
             r"attacks[^\n]{5,400}", label="comment", where="tail", longest=480,
             head=("Join the discussion!", "We welcome debate and dissent"),
             examples=("Join the discussion!",)),
        span("non-profit", Kind.LEGAL,
             r"In accordance with [Tt]itle 17 U\.S\.C\.,? [Ss]ection 107, this material is distributed without "
             r"profit to those who have expressed a prior interest in receiving the included information for "
             r"research and educational purposes\.", label="fair_use", lead="",
             stem=("In accordance with title 17", "In accordance with Title 17"),
             examples=("In accordance with title 17 U.S.C. section 107, this material is distributed without profit to those who have expressed a prior interest in receiving the included information for research and educational purposes.",)),
        span("affiliation", Kind.LEGAL,
             r"TMS has no affiliation whatsoever with the originator of this article nor is TMS endorsed or "
             r"sponsored by the originator\.|[“\"]?GO TO ORIGINAL[”\"]? links are provided as a convenience to our "
             r"readers[^\n]{0,400}?(?:TMS|GO TO ORIGINAL[”\"]? links)\.", label="disclaimer", lead="",
             stem=("TMS has no affiliation", "“GO TO ORIGINAL”", "\"GO TO ORIGINAL\"", "GO TO ORIGINAL"),
             identifies=True,
             examples=("TMS has no affiliation whatsoever with the originator of this article nor is TMS endorsed or sponsored by the originator.",)),
        span("authorized", Kind.LEGAL,
             r"This site contains copyrighted material the use of which has not always been specifically authorized "
             r"by the copyright owner\.[^\n]{0,900}", label="fair_use", lead="",
             stem="This site contains copyrighted material the use of",
             examples=("This site contains copyrighted material the use of which has not always been specifically authorized by the copyright owner. We are making such material available.",)),
    ),
)

"""Invented articles in the true formulas of republishers, each with what its record must say.

The story, the names and the dates are invented; the lines around the story are worded as the sites word them.
"""

from __future__ import annotations

from typing import Any

import attrs

__all__ = ["ARTICLES", "BODY", "SEVEN", "Reprinted"]

SEVEN = ("title", "authors", "republisher", "republished", "source", "source_published", "license")
"""The names of the record that every article here answers for."""

TITLE = "The Ferry of Arden Returns After Four Years"

BODY = """\
The ferry across the Arden came back into service on Monday, four years after the old landing was washed away by the spring flood.

"We had stopped counting the days," said the harbor master, who has kept the timetable on the wall of her office since the accident.

Farmers on the east bank said that the crossing would save them two hours on every trip to the market, and the school bus nearly as much.
"""


@attrs.frozen
class Reprinted:
    """An article: what stands over the story and under it, and what the record must say."""

    name: str
    head: str
    tail: str
    record: dict[str, Any]

    def text(self, body: str = BODY) -> str:
        """The article around a story."""
        return f"{self.head.strip()}\n\n{body.strip()}\n\n{self.tail.strip()}\n".replace("\n\n\n\n", "\n\n")


def article(name: str, head: str, tail: str = "", **record: Any) -> Reprinted:
    """An article whose record says what is given and nothing else."""
    stated = {"title": TITLE, **record}
    return Reprinted(
        name, head.replace("TITLE", TITLE), tail.replace("TITLE", TITLE), {key: stated.get(key) for key in SEVEN}
    )


ARTICLES = (
    article(
        "global-research",
        "TITLE\n\nBy Ana Ruiz\n\nGlobal Research, March 04, 2016\n\nThe Arden Post 2 March 2016\n\nRegion: Europe\n\nTheme: Environment",
        "The original source of this article is The Arden Post\n\nCopyright © Ana Ruiz, The Arden Post, 2016\n\n"
        "Comment on Global Research Articles on our Facebook page\n\nBecome a Member of Global Research\n\nArticles by: Ana Ruiz",
        authors=["Ana Ruiz"], republisher="Global Research", republished="2016-03-04", source="The Arden Post",
        source_published="2016-03-02",
    ),
    article(
        "global-research, its own",
        "TITLE\n\nBy Ana Ruiz\n\nGlobal Research, March 04, 2016",
        "The original source of this article is Global Research\n\nCopyright © Ana Ruiz, Global Research, 2016",
        authors=["Ana Ruiz"], source="Global Research",
    ),
    article(
        "zerohedge",
        "TITLE\n\nSubmitted by Tyler Durden on 08/19/2012 14:30 -0400\n\nAuthored by Ana Ruiz via ArdenPost.com,",
        authors=["Ana Ruiz"], republisher="ZeroHedge", republished="2012-08-19", source="ArdenPost.com",
    ),
    article(
        "the-conversation",
        "# TITLE\n\nBy Ana Ruiz, Associate Professor of River History, University of Arden",
        "This article is republished from The Conversation under a Creative Commons license. Read the original article.",
        authors=["Ana Ruiz"], source="The Conversation",
    ),
    article(
        "biblioteca-pleyades",
        "# TITLE\n\n> Source: https://www.bibliotecapleyades.net/ciencia/ciencia_arden01.htm\n\nby Ana Ruiz\n\nMarch 04, 2016\n\n"
        "from ArdenPost Website",
        authors=["Ana Ruiz"], republisher="Biblioteca Pleyades", source="ArdenPost", source_published="2016-03-04",
    ),
    article(
        "before-its-news",
        "TITLE\n\n(Before It's News)",
        "The post TITLE appeared first on Arden Post.\n\nSource: http://ardenpost.example/2016/03/ferry/",
        republisher="Before It's News", source="Arden Post",
    ),
    article(
        "common-dreams",
        "Published on Friday, March 4, 2016 by The Arden Post\n\nTITLE\n\nby Ana Ruiz",
        "Our work is licensed under a Creative Commons Attribution-Share Alike 3.0 License. Feel free to republish and share widely.",
        authors=["Ana Ruiz"], republisher="Common Dreams", source="The Arden Post", republished="2016-03-04",
        license="CC-BY-SA-3.0",
    ),
    article(
        "originally published",
        "TITLE\n\nBy ANA RUIZ and BO LIND\n\nMarch 4, 2016",
        "This article was originally published at Arden Post.",
        authors=["Ana Ruiz", "Bo Lind"], republished="2016-03-04", source="Arden Post",
    ),
    article(
        "reprinted with permission",
        "TITLE\n\nBy Ana Ruiz",
        "Reprinted with permission from The Arden Institute for Rivers.",
        authors=["Ana Ruiz"], source="The Arden Institute for Rivers",
    ),
    article(
        "licensed",
        "TITLE\n\nBy Ana Ruiz and Bo Lind\n\n4 March 2016",
        "_This article originally appeared on Arden Post and is republished with permission._\n\n"
        "Licensed under CC BY-NC-ND 4.0",
        authors=["Ana Ruiz", "Bo Lind"], republished="2016-03-04", source="Arden Post", license="CC-BY-NC-ND-4.0",
    ),
    article(
        "propublica",
        "TITLE\n\nby Ana Ruiz",
        "This story was originally published by ProPublica.",
        authors=["Ana Ruiz"], source="ProPublica",
    ),
    article(
        "mondialisation",
        "TITLE\n\nPar Anne Lefort\n\nMondialisation.ca, 6 octobre 2015",
        "La source originale de cet article est La Poste d'Arden\n\nCopyright © Anne Lefort, La Poste d'Arden, 2015\n\n"
        "Articles Par : Anne Lefort",
        authors=["Anne Lefort"], republisher="Mondialisation.ca", republished="2015-10-06", source="La Poste d'Arden",
    ),
    article(
        "states newsroom, a member no list names",
        "TITLE\n\nBy Ana Ruiz\n\nMarch 4, 2024",
        "This story was originally produced by the Arden Signal, which is part of States Newsroom, a nonprofit news network "
        "supported by grants and a coalition of donors as a 501c(3) public charity. Arden Signal maintains editorial independence.",
        authors=["Ana Ruiz"], republished="2024-03-04", source="Arden Signal",
    ),
    article(
        "propublica, in the byline and under it",
        "TITLE\n\nBy Ana Ruiz , ProPublica\n\nMarch 4, 2019",
        "This story was originally published by ProPublica.",
        authors=["Ana Ruiz"], republished="2019-03-04", source="ProPublica",
    ),
    article(
        "phys.org",
        "March 4, 2024\n\nTITLE\n\nby Ana Ruiz, University of Arden",
        "Provided by University of Arden\n\nCitation: TITLE (2024, March 4) retrieved 5 March 2024 from "
        "https://phys.org/news/2024-03-ferry-arden.html\n\nThis document is subject to copyright. Apart from any fair dealing for the "
        "purpose of private study or research, no part may be reproduced without the written permission. The content is provided "
        "for information purposes only.",
        authors=["Ana Ruiz"], republisher="Phys.org", republished="2024-03-04", source="University of Arden",
    ),
    article(
        "pr newswire",
        "TITLE\n\nNews provided by\n\nArden Ferries, Inc.\n\nAug 04, 2021, 07:00 ET\n\nShare this article",
        "SOURCE Arden Ferries, Inc.",
        republisher="PR Newswire", republished="2021-08-04", source="Arden Ferries, Inc.",
    ),
    article(
        "radio free europe",
        "TITLE\n\nBy RFE/RL\n\nMarch 4, 2022",
        "Copyright (c)2022 RFE/RL, Inc. Used with the permission of Radio Free Europe/Radio Liberty, 1201 Connecticut Ave NW, "
        "Ste 400, Washington DC 20036.",
        authors=["RFE/RL"], republished="2022-03-04", source="RFE/RL",
    ),
    article(
        "no-derivatives license of a newsroom",
        "TITLE\n\nBy Ana Ruiz\n\nMarch 4, 2023",
        "This article first appeared on Arden Watch and is republished here under a Creative Commons "
        "Attribution-NoDerivatives 4.0 International License.",
        authors=["Ana Ruiz"], republished="2023-03-04", source="Arden Watch", license="CC-BY-ND-4.0",
    ),
    article(
        "under creative commons by an outlet",
        "TITLE\n\nBy Ana Ruiz\n\nMarch 4, 2023",
        "Originally published under Creative Commons by Arden Info.",
        authors=["Ana Ruiz"], republished="2023-03-04", source="Arden Info",
    ),
    article(
        "distributed for a company",
        "TITLE\n\nBy Ana Ruiz\n\nMarch 4, 2023",
        "This story was produced by Arden Insurance and reviewed and distributed by Stacker Media.",
        authors=["Ana Ruiz"], republished="2023-03-04", source="Arden Insurance",
    ),
    article(
        "two newsrooms, the first named",
        "TITLE\n\nBy Ana Ruiz\n\nMarch 4, 2020\n\nThis article was published in partnership with The Marshall Project, a nonprofit "
        "news organization covering the U.S. criminal justice system.",
        authors=["Ana Ruiz"], republished="2020-03-04", source="The Marshall Project",
    ),
    article(
        "a date behind a stroke",
        "TITLE\n\nby Ana Ruiz / April 16th, 2021",
        "This article was originally published at Arden Review.",
        authors=["Ana Ruiz"], republished="2021-04-16", source="Arden Review",
    ),
    article(
        "a byline between section and date",
        "TITLE\n\nin Rivers - by Ana Ruiz - 28/11/2020",
        "First published in Arden Approaches.",
        authors=["Ana Ruiz"], republished="2020-11-28", source="Arden Approaches",
    ),
    article(
        "an agency below the byline",
        "TITLE\n\nBy ANA RUIZ, Associated Press",
        authors=["Ana Ruiz"], source="The Associated Press",
    ),
    article(
        "an agency signs",
        "TITLE\n\nBy Reuters",
        authors=["Reuters"], source="Reuters",
    ),
    article(
        "a newsroom's notice of what it is",
        "TITLE\n\nBy Ana Ruiz",
        "ProPublica is a nonprofit newsroom that investigates abuses of power. Sign up to receive our biggest stories as soon as "
        "they’re published.",
        authors=["Ana Ruiz"], source="ProPublica",
    ),
    article(
        "a newsroom's notices travel with its stories",
        "TITLE\n\nBy Ana Ruiz - March 4, 2024 6:00 am",
        "Arden Signal is part of States Newsroom, a nonprofit news network supported by grants and a coalition of donors as a "
        "501c(3) public charity. Arden Signal maintains editorial independence. Contact Editor Ben Okafor for questions: "
        "info@ardensignal.example. Follow Arden Signal on Facebook and X.",
        authors=["Ana Ruiz"], source="Arden Signal",
    ),
    article(
        "a newsroom's notice on the page where it offers the story",
        "TITLE\n\nBy Ana Ruiz\n\nRepublish This Story for Free",
        "ProPublica is a nonprofit newsroom that investigates abuses of power. Sign up to receive our biggest stories as soon as "
        "they’re published.",
        authors=["Ana Ruiz"],
    ),
    article(
        "two lines of authors",
        "# TITLE\n\nAna Ruiz, Associate Professor of River History, University of Arden\n\n"
        "Ben Okafor, PhD candidate in Hydrology, Brand State University",
        "This article is republished from The Conversation under a Creative Commons license. Read the original article.",
        authors=["Ana Ruiz", "Ben Okafor"], source="The Conversation",
    ),
    article(
        "allafrica, its notice in one line",
        "TITLE\n\n5 June 2015\n\nArden Day (Millford)\n\nBy Ana Ruiz",
        "Copyright © 2015 Arden Day. All rights reserved. Distributed by AllAfrica Global Media (allAfrica.com).",
        authors=["Ana Ruiz"], republisher="AllAfrica", republished="2015-06-05", source="Arden Day",
    ),
    article(
        "a name and an outlet under the headline",
        "TITLE\n\nAna Ruiz, Benzinga\n\nOctober 3, 2018",
        authors=["Ana Ruiz"], source="Benzinga",
    ),
    article(
        "an article that names itself in brackets",
        "TITLE\n\nBy Ana Ruiz",
        "This article (TITLE) was originally published at The Arden Mill and is reposted with permission.",
        authors=["Ana Ruiz"], source="The Arden Mill",
    ),
    article(
        "who posted it, who wrote it, and where",
        "TITLE\n\nPosted on March 28, 2017 by Bo Lind\n\nBy Ana Ruiz, an orchard owner in Arden. Originally published at Arden Row.",
        authors=["Ana Ruiz"], republished="2017-03-28", source="Arden Row",
    ),
    article(
        "an editor's note",
        "TITLE\n\nBy Ana Ruiz | December 1, 2011\n\n"
        "Editor's Note: This article was first published by the Arden Monitor and is reprinted here with permission.",
        authors=["Ana Ruiz"], republished="2011-12-01", source="Arden Monitor",
    ),
    article(
        "common dreams, the outlet below the date",
        "TITLE\n\nAna Ruiz\n\nJun 18, 2022\n\nInequality.org",
        "Our work is licensed under Creative Commons (CC BY-NC-ND 3.0). Feel free to republish and share widely.",
        authors=["Ana Ruiz"], republisher="Common Dreams", republished="2022-06-18", source="Inequality.org",
        license="CC-BY-NC-ND-3.0",
    ),
    article(
        "a name alone gives way to a byline",
        "TITLE\n\nArden Nexus\n\nMar. 07, 2019 08:45AM EST\n\nBy Ana Ruiz",
        "Reposted with permission from our media associate Arden Nexus.",
        authors=["Ana Ruiz"], republisher="EcoWatch", republished="2019-03-07", source="Arden Nexus",
    ),
    article(
        "globenewswire",
        "TITLE\n\nMay 11, 2021 09:00 ET | Source: Arden Ferries, Inc.",
        republisher="GlobeNewswire", republished="2021-05-11", source="Arden Ferries, Inc.",
    ),
    article(
        "two authors of The Conversation, and its license in full",
        "# TITLE\n\nAna Ruiz, University of Arden and Ben Okafor, Brand State University",
        "This article is republished from The Conversation under a Creative Commons Attribution-NoDerivatives 4.0 International "
        "license. Read the original article.",
        authors=["Ana Ruiz", "Ben Okafor"], source="The Conversation", license="CC-BY-ND-4.0",
    ),
    article(
        "nasdaq",
        "TITLE\n\nContributor\n\nAna Ruiz The Motley Fool\n\nPublished\n\nMay 12, 2021 9:40AM EDT",
        "The views and opinions expressed herein are the views and opinions of the author and do not necessarily reflect those of "
        "Nasdaq, Inc.",
        authors=["Ana Ruiz"], republisher="Nasdaq", republished="2021-05-12", source="The Motley Fool",
    ),
    article(
        "a newspaper known by its copyright line alone",
        "TITLE\n\nBy Ana Ruiz, Kaiser Health News\n\nMarch 4, 2021",
        "© 2021 Arden Prairie Gazette. All rights reserved.",
        authors=["Ana Ruiz"], republisher="Arden Prairie Gazette", republished="2021-03-04", source="KFF Health News",
    ),
    article(
        "a newspaper known by its masthead",
        "Home News Sports Opinion Obituaries\n\nArden Valley Courier\n\nTITLE\n\nAssociated Press",
        republisher="Arden Valley Courier", source="The Associated Press",
    ),
    article(
        "a site that stands behind the headline and over the page",
        "TITLE | Arden Now\n\nSkip to main content\n\nTITLE\n\nBy ANA RUIZ\n\nAssociated Press",
        "Copyright 2019 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or "
        "redistributed without permission.",
        authors=["Ana Ruiz"], republisher="Arden Now", source="The Associated Press",
    ),
    article(
        "a known site whose name stands behind the headline",
        "TITLE - Activist Post\n\nBy Ana Ruiz",
        "This story was originally published by ProPublica.",
        authors=["Ana Ruiz"], republisher="Activist Post", source="ProPublica",
    ),
    article(
        "the house that the source is part of took nothing over",
        "TITLE\n\nBy Ana Ruiz",
        "This story was originally produced by the Arden Signal, which is part of States Newsroom, a nonprofit news network "
        "supported by grants and a coalition of donors as a 501c(3) public charity.\n\nOur stories may be republished online or in "
        "print under Creative Commons license CC BY-NC-ND 4.0. We ask that you edit only for style or to shorten, provide proper "
        "attribution and link to our website. Please see our republishing guidelines for use of photos and graphics.",
        authors=["Ana Ruiz"], source="Arden Signal", license="CC-BY-NC-ND-4.0",
    ),
    article(
        "a house, a person and the source itself are no site",
        "TITLE\n\nBy Ana Ruiz, Reuters",
        "© 2019 Bo Lind\n\n© 2019 Arden Media Group\n\n© 2019 Thomson Reuters",
        authors=["Ana Ruiz"], source="Reuters",
    ),
    article(
        "an institute that signs what it provides",
        "March 4, 2024\n\nTITLE\n\nby University of Arden",
        "Provided by University of Arden\n\nCitation: TITLE (2024, March 4) retrieved 5 March 2024 from "
        "https://phys.org/news/2024-03-ferry-arden.html",
        authors=["University of Arden"], republisher="Phys.org", republished="2024-03-04", source="University of Arden",
    ),
    article(
        "the address of the original without a link",
        "TITLE\n\nBy Ana Ruiz, The Conversation\n\nMarch 4, 2023",
        "This article is republished from The Conversation under a Creative Commons license. Read the original article here: "
        "https://theconversation.com/the-ferry-of-arden-197742.",
        authors=["Ana Ruiz"], republished="2023-03-04", source="The Conversation",
    ),
    article(
        "ThePrint runs what comes from the feed",
        "Home India TITLE\n\nTITLE\n\nPTI\n\n5 July, 2022 06:22 pm IST\n\nText Size: A- A+",
        "This report is auto-generated from PTI news service. ThePrint holds no responsibility for its content.",
        authors=["PTI"], republisher="ThePrint", republished="2022-07-05", source="Press Trust of India",
    ),
    article(
        "the date of the last revision, where a site gives no other",
        "TITLE\n\nIANS | Arden\n\nLast Updated at June 12, 2017 17:42 IST",
        "--IANS\n\n(This story has not been edited by Business Standard staff and is auto-generated from a syndicated feed.)",
        republisher="Business Standard", republished="2017-06-12",
        source="IANS",
    ),
    article(
        "global issues",
        "TITLE\n\nby Ana Ruiz (ndola, zambia)\n\nTuesday, March 05, 2013\n\nInter Press Service",
        "© Inter Press Service (2013) — All Rights Reserved\n\nOriginal source: Inter Press Service\n\nWhere next?",
        authors=["Ana Ruiz"], republisher="Global Issues", republished="2013-03-05", source="Inter Press Service",
    ),
    article(
        "a second author behind the first one's outlet",
        "The Arden Sentinel\n\n# TITLE\n\nby Ana Ruiz, ProPublica, and Bo Lind, The Arden Sentinel\n\nAug. 24, 2023, 6 a.m. EDT",
        "© 2023 The Arden Sentinel. All rights reserved.",
        authors=["Ana Ruiz", "Bo Lind"], republisher="The Arden Sentinel", republished="2023-08-24", source="ProPublica",
    ),
    article(
        "a paper beside the author's name, on the page of another",
        "TITLE\n\nBy Ana Ruiz, Arden Valley Tribune\n\nMarch 4, 2023",
        "© 2023 The Brand Ledger. All rights reserved.",
        authors=["Ana Ruiz"], republisher="The Brand Ledger", republished="2023-03-04", source="Arden Valley Tribune",
    ),
    article(
        "a paper beside its own author's name",
        "TITLE\n\nBy Ana Ruiz, Arden Valley Tribune\n\nMarch 4, 2023",
        "© 2023 Arden Valley Tribune. All rights reserved.",
        authors=["Ana Ruiz"],
    ),
    article(
        "transcend",
        "TITLE\n\nASIA-PACIFIC, 4 Mar 2024\n\nAna Ruiz | Arden Post - TRANSCEND Media Service",
        "Go to Original – ardenpost.com",
        authors=["Ana Ruiz"], republisher="TRANSCEND Media Service", republished="2024-03-04", source="Arden Post",
    ),
    article(
        "the daily caller news foundation",
        "TITLE\n\nAna Ruiz\n\nMarch 4, 2020",
        "Content created by The Daily Caller News Foundation is available without charge to any eligible news publisher that can "
        "provide a large audience.\n\n© 2020 The Arden Daily",
        authors=["Ana Ruiz"], republisher="The Arden Daily", republished="2020-03-04", source="Daily Caller News Foundation",
    ),
    article(
        "no reprint", "TITLE\n\nBy Ana Ruiz\n\nMarch 4, 2016", authors=["Ana Ruiz"],
    ),
)  # fmt: skip
"""Articles whose heads let the title be found."""

"""Dow Jones (The Wall Street Journal, Barron's, MarketWatch): articles with contact lines, corrections and a notice.

Head, on some pages: "Order Reprints", "Print Article", the personal-use notice, the address, "Text size". Tail:
"Write to A at a@wsj.com", "—Email column@wsj.com", "Corrections & Amplifications" with its paragraph, copyright.
"""

from reprintparse import Kind, Members, Profile, line, run

DOMAIN = r"(?:wsj|dowjones|barrons|marketwatch)\.com"

PROFILE = Profile(
    name="dow-jones",
    title="The Wall Street Journal and other Dow Jones papers",
    sites=("wsj.com", "online.wsj.com", "barrons.com", "marketwatch.com"),
    aliases=("Wall Street Journal", "The Wall Street Journal", "WSJ", "Barron's", "Barrons.com", "MarketWatch"),
    rules=(
        line("order", Kind.CALL_TO_ACTION, r"Order Reprints(?: Print Article)?|Print Article", label="social",
             head=("Order Reprints", "Print Article"),
             examples=("Order Reprints", "Print Article", "Order Reprints Print Article")),
        line("personal-use", Kind.LEGAL,
             r"This copy is for your personal, non-commercial use only\. (?:To order presentation-ready copies"
             r"|Distribution and use of this material) .{10,400}", label="copyright", longest=600,
             head="This copy is for your personal, non-commercial use", identifies=True,
             examples=("This copy is for your personal, non-commercial use only. To order presentation-ready copies for distribution to your colleagues, clients or customers visit http://www.djreprints.com.",),
             near_misses=("This copy is for your personal use.",)),
        line("text-size", Kind.FURNITURE, r"Text size", label="navigation", examples=("Text size",)),
        line("write-to", Kind.FURNITURE,
             rf"[-–—]? ?Write to (?:\p{{Lu}}.{{2,60}} at )?(?P<contact>[\w.+-]{{2,60}}@{DOMAIN})(?:,? (?:and"
             rf"|or) .{{3,120}})?\.?", label="contact",
             head=("Write to ", "—Write to ", "— Write to ", "–Write to ", "-Write to "), identifies=True,
             examples=("Write to Ana Ruiz at ana.ruiz@wsj.com", "— Write to Ana Ruiz at aches@wsj.com",
                       "Write to Ana Ruiz at ana.ruiz@wsj.com and Tom Hale at tom.hale@dowjones.com"),
             near_misses=("Write to Ana Ruiz at ana.ruiz@ardenpost.test",)),
        line("email", Kind.FURNITURE, rf"[-–—] ?(?:Email|E-mail) (?P<contact>\w{{2,40}}@{DOMAIN})\.?", label="contact",
             head=("—Email ", "— Email ", "–Email ", "—E-mail ", "-Email "), identifies=True,
             examples=("—Email aches@wsj.com",)),
        line("bio", Kind.ATTRIBUTION,
             rf"(?:Mr|Ms|Mrs|Dr)\. \p{{Lu}}.{{10,300}} (?:e-?mail|[Ee]mail|reached"
             rf"|[Ww]rite).{{0,30}}?\b(?P<contact>[\w.]{{2,40}}@{DOMAIN})\.?", where="tail",
             head=("Mr. ", "Ms. ", "Mrs. ", "Dr. "), identifies=True,
             examples=("Ms. Ruiz is a writer in Arden. Email her at reports@wsj.com.",)),
        run("corrections", Kind.ATTRIBUTION, r"Corrections (?:&|and) Amplifications:?", label="note",
            after=Members(r".{10,700}", most=6, close="paragraph"), head="Corrections ", identifies=True,
            examples=("Corrections & Amplifications:\nThe mill closed in 2013. An earlier version of this article incorrectly stated that the year was 2015.",),
            near_misses=("Corrections and amplifications ran for a page.",)),
        line("sent", Kind.FURNITURE, r"An error has occurred, please try again later\.|This article has been sent to",
             label="navigation", head=("An error has occurred, please", "This article has been sent to"),
             examples=("An error has occurred, please try again later.", "This article has been sent to")),
        line("problem", Kind.FURNITURE,
             r"Is there a problem with this press release\?(?: Contact the source provider [^\n]{3,120})?"
             r"(?: You can also contact MarketWatch Customer Service via our Customer Center\.)?"
             r"|You can also contact MarketWatch Customer Service via our Customer Center\.", label="contact",
             longest=280, identifies=True,
             head=("Is there a problem with this press release", "You can also contact MarketWatch Customer"),
             examples=("Is there a problem with this press release? Contact the source provider Comtex at desk@mill.example. You can also contact MarketWatch Customer Service via our Customer Center.",)),
        line("comtex", Kind.FURNITURE, r"COMTEX_\d{4,12}/\d{2,6}/20\d\d-\d\d-\d\dT[\d:]{5,8}", label="navigation",
             head="COMTEX_", longest=60,
             examples=("COMTEX_378465387/2456/2021-02-04T09:00:00",)),
        line("copyright", Kind.LEGAL,
             r"Copyright ?© ?(?P<year>20\d\d) (?P<holder>Dow Jones & Company,? Inc\.?) All [Rr]ights [Rr]eserved\.?"
             r"(?: [0-9a-f]{32})?", head="Copyright", identifies=True,
             examples=("Copyright ©2019 Dow Jones & Company, Inc. All Rights Reserved.",)),
    ),
)

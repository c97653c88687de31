"""Drugs.com: HealthDay's stories, each with its sources below and the site's lists of other news behind.

Top to bottom: breadcrumb, title, who reviewed it, byline; story; "Sources"; a disclaimer on statistics; "Source:
HealthDay"; "Read this next" with headlines and their first lines; "More news resources"; the newsletter.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DATE, MONTH, WEEKDAY

LISTS = (
    r"(?:FDA Medwatch Drug Alerts|Daily MedNews|News for Health Professionals|New Drug Approvals|New Drug Applications|Drug Shortages"
    r"|Clinical Trial Results|Generic Drug Approvals)"
)

PROFILE = Profile(
    name="drugs-com",
    title="Drugs.com",
    sites=("drugs.com",),
    aliases=("Drugs.com",),
    rules=(
        span("reviewed-here", Kind.ATTRIBUTION, r"Medically reviewed by Drugs\.com\.?(?=$| Last updated)", label="note",
             stem="Medically reviewed by Drugs.com", lead=r"(?<=^|\n)", identifies=True,
             examples=("Medically reviewed by Drugs.com.", "Medically reviewed by Drugs.com")),
        span("reviewed", Kind.ATTRIBUTION,
             r"Medically reviewed by (?!Drugs\.com)(?P<credit>[\p{Lu}][^\n]{2,60}?)\.?(?=$| Last updated)",
             label="credit", stem="Medically reviewed by ", lead=r"(?<=^|\n)",
             examples=("Medically reviewed by Ana Ruiz, RN.",)),
        span("updated", Kind.HEADER, rf"Last updated on (?P<date>{DATE})\.?(?=$)", label="published",
             stem="Last updated on ", lead=r"(?<=^|\n|\. |[A-Z] )",
             examples=("Last updated on May 3, 2023.", "Last updated on Sep 22, 2021."),
             near_misses=("The page was last updated on May 3, 2023.",)),
        line("statistics", Kind.LEGAL,
             r"(?:Disclaimer: )?Statistical data in medical articles provide general trends and do not pertain to "
             r"individuals\.[^\n]{0,200}", label="disclaimer", identifies=True, longest=300,
             head=("Disclaimer: Statistical data in medical", "Statistical data in medical articles"),
             examples=("Disclaimer: Statistical data in medical articles provide general trends and do not pertain to individuals. Individual factors can vary greatly.",)),
        line("posted", Kind.HEADER, rf"Posted:? (?P<date>(?:{MONTH} \d{{1,2}},? |{MONTH} )20\d\d)", label="published",
             where="tail", head="Posted", longest=30,
             examples=("Posted May 2023", "Posted: May 2023")),
        line("consult", Kind.LEGAL,
             r"Always consult your healthcare provider to ensure the information displayed on this page applies to "
             r"your personal circumstances\.", label="disclaimer", head="Always consult your healthcare provider",
             longest=130, identifies=True,
             examples=("Always consult your healthcare provider to ensure the information displayed on this page applies to your personal circumstances.",)),
        line("medical-disclaimer", Kind.LEGAL, r"Medical Disclaimer", label="disclaimer", head="Medical Disclaimer",
             where="tail", longest=20,
             examples=("Medical Disclaimer",)),
        run("read-next", Kind.INSERT, r"Read this next", label="related", head="Read this next", longest=16,
            identifies=True,
            after=Members(rf"{WEEKDAY}, {MONTH} \d{{1,2}}, 20\d\d (?:--|—) [^\n]{{10,400}}|(?!More news resources)[\p{{Lu}}\d][^\n]{{8,140}}[^\s.]", most=10),
            examples=("Read this next\nWalking Groups Help Millers Sleep\nTHURSDAY, April 27, 2023 -- Millers who walk with others sleep longer.",)),
        run("more-news", Kind.INSERT, r"More news resources", label="related", head="More news resources", longest=24,
            identifies=True, after=Members(LISTS, most=8),
            examples=("More news resources\nFDA Medwatch Drug Alerts\nDaily MedNews",)),
    ),
)

"""MedlinePlus: the National Library of Medicine's portal, which carried HealthDay's news until 2020.

The page, top to bottom. Head: menu; "URL of this page:" with the date until which it stays; title; deck; byline; date.
Tail: HealthDay's sources and copyright; a disclaimer; "More Health News on:" over topics.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="medlineplus",
    title="MedlinePlus",
    sites=("medlineplus.gov", "nlm.nih.gov"),
    aliases=("MedlinePlus",),
    rules=(
        line("address", Kind.FURNITURE,
             r"URL of this page: ?https?://(?:www\.)?(?:medlineplus\.gov"
             r"|nlm\.nih\.gov)/\S{3,120}(?: \(\*?this news item will not be available after [\d/]{6,10}\))?",
             label="navigation", identifies=True, longest=260,
             examples=("URL of this page: https://medlineplus.gov/news/fullstory_100000.html (*this news item will not be available after 07/11/2016)",)),
        line("until", Kind.FURNITURE, r"\(this news item will not be available after [\d/]{6,10}\)", label="navigation",
             identifies=True, head="(this news item", longest=80,
             examples=("(this news item will not be available after 07/11/2016)",)),
        line("motto", Kind.FURNITURE, r"Trusted Health Information for You", label="navigation", where="head",
             examples=("Trusted Health Information for You",)),
        line("picture", Kind.MEDIA, r"HealthDay news image", label="caption", examples=("HealthDay news image",)),
        line("disclaimer", Kind.LEGAL,
             r"(?:\*{1,3} ?)?News stories are (?:written and )?provided by (?P<source>HealthDay) and do not reflect "
             r"(?:federal policy, )?the views of MedlinePlus[^\n]{0,240}", label="disclaimer", identifies=True,
             head=("News stories are", "*News stories are"), longest=400,
             examples=("News stories are written and provided by HealthDay and do not reflect federal policy, the views of MedlinePlus, or the U.S. Department of Health and Human Services.",)),
        run("more-news", Kind.INSERT,
            r"(?:More Health News on|Related MedlinePlus Pages|Related MedlinePlus Health Topics):?", label="related",
            where="tail", head=("More Health News on", "Related MedlinePlus"), longest=50,
            after=Members(r"[\p{Lu}][^\n.!?]{2,60}", most=8),
            examples=("More Health News on:\nChild Nutrition",)),
    ),
)

"""Advance Local: papers of the United States on one kind of page (NJ.com, al.com, cleveland.com, MLive, OregonLive, PennLive).

Head: title, dates ("Updated: Oct. 06, 2021, 5:10 p.m. | Published: Oct. 06, 2021, 5:00 p.m."), "By NAME | PAPER". Tail: a plea to subscribe,
where to reach the reporter, the terms on purchases through links.
"""

from reprintparse import Kind, Profile, line

SITE = (
    r"(?:NJ\.com|AL\.com|al\.com|cleveland\.com|MLive(?:\.com)?|OregonLive(?:\.com)?|PennLive(?:\.com)?|syracuse\.com"
    r"|silive\.com|SILive\.com|lehighvalleylive\.com|MassLive(?:\.com)?|NOLA\.com)"
)

PROFILE = Profile(
    name="advance-local",
    title="Advance Local (NJ.com, al.com, cleveland.com)",
    sites=("nj.com", "al.com", "cleveland.com", "mlive.com", "oregonlive.com", "pennlive.com", "syracuse.com", "silive.com", "masslive.com", "lehighvalleylive.com"),
    rules=(
        line("terms", Kind.LEGAL,
             r"If you (?:purchase a product|buy something) or register for an account through (?:a"
             r"|one of the) links? on our site, we may (?:receive|earn) (?:compensation|a commission)\.[^\n]{0,420}",
             label="disclaimer", longest=560, identifies=True,
             head=("If you purchase a product or register", "If you buy something or register"),
             examples=("If you purchase a product or register for an account through a link on our site, we may receive compensation.",)),
        line("support", Kind.CALL_TO_ACTION,
             rf"Our journalism needs your support\. Please subscribe today to {SITE}\.?"
             rf"|Thank you for relying on us to provide the "
             r"journalism you can trust\.[^\n]{0,120}", label="support", longest=200, identifies=True,
             head=("Our journalism needs your support. Please subscribe", "Thank you for relying on us to provide"),
             examples=("Our journalism needs your support. Please subscribe today to NJ.com.",
                       "Thank you for relying on us to provide the journalism you can trust. Please consider supporting us with a subscription.")),
        line("newsletter", Kind.CALL_TO_ACTION,
             rf"Get the latest updates right in your inbox\. Subscribe to {SITE}'s newsletters\.?", label="subscribe",
             head="Get the latest updates right in your inbox.", longest=110, identifies=True,
             examples=("Get the latest updates right in your inbox. Subscribe to NJ.com's newsletters.",)),
        line("facebook", Kind.CALL_TO_ACTION, rf"(?:Find|Like) {SITE} on Facebook\.?", label="social", longest=44,
             head=("Find ", "Like "), identifies=True,
             examples=("Find NJ.com on Facebook.",), near_misses=("Find the mill on Facebook.",)),
    ),
)

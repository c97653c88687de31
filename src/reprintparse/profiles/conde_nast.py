"""Condé Nast's magazines (WIRED, Vanity Fair, Vogue, GQ, The New Yorker ...): one long copyright line, with the title's name in it."""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="conde-nast",
    title="WIRED, Vanity Fair and other Condé Nast magazines",
    rules=(
        span("sales", Kind.INSERT,
             r" may earn a portion of sales from products that are purchased through our site as part of our "
             r"Affiliate Partnerships with retailers\.", label="advert", identifies=True,
             stem=(" may earn a portion of sales from products",),
             lead=r"(?<=^|\n|[.!?] )(?P<republisher>[\p{Lu}][\p{L}'’& ]{1,30})",
             examples=("Arden Weekly may earn a portion of sales from products that are purchased through our site as part of our Affiliate Partnerships with retailers.",)),
        span("reproduced", Kind.LEGAL,
             r"The material on this site may not be reproduced, distributed, transmitted, cached or otherwise used, "
             r"except with the prior written permission of Condé Nast\.(?: Ad Choices)?", label="copyright",
             identifies=True, stem="The material on this site may not be reproduced",
             examples=("The material on this site may not be reproduced, distributed, transmitted, cached or otherwise used, except with the prior written permission of Condé Nast.",)),
        line("privacy", Kind.FURNITURE,
             r"Your California Privacy Rights(?: ?\| ?(?:Do Not Sell My Personal Information|Manage Preferences))?"
             r"|Do Not Sell My Personal Information|Manage Preferences|Ad Choices", label="navigation", longest=80,
             head=("Your California Privacy", "Do Not Sell My", "Manage Preferences", "Ad Choices"),
             examples=("Your California Privacy Rights | Do Not Sell My Personal Information", "Ad Choices")),
        span("agreement", Kind.LEGAL,
             r"Use of (?:and/or registration on any portion of )?this (?:site"
             r"|website) constitutes acceptance of our User Agreement(?:,? and|,| \(updated)[^\n.]{5,260}\.",
             label="copyright",
             stem=("Use of this site constitutes acceptance of our User",
                   "Use of this website constitutes acceptance of our User"),
             examples=("Use of this site constitutes acceptance of our User Agreement and Privacy Policy and Cookie Statement and Your California Privacy Rights.",)),
    ),
)

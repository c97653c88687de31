"""Space Daily and its sister sites (Terra Daily, Space War, Energy Daily ...) of Space Media Network: wire stories.

Head: subject in capitals, title, "by Staff Writers", "Lisbon (AFP) May 4, 2021". Tail: the desk's initials, "Related Links", an
appeal with two kinds of supporters, one long copyright notice.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DAY, NAMES

NETWORK = r"(?:SpaceDaily|Space Daily|TerraDaily|Terra Daily|SpaceWar|Space War|Space Media|EnergyDaily|Energy Daily)"
COPYRIGHT = "The content herein, unless otherwise known to be public domain"

PROFILE = Profile(
    name="space-daily",
    title="Space Daily",
    sites=("spacedaily.com", "terradaily.com", "spacewar.com", "energy-daily.com", "space-travel.com", "marsdaily.com",
           "sinodaily.com", "seeddaily.com", "solardaily.com", "gpsdaily.com", "moondaily.com", "biofueldaily.com"),
    aliases=("Space Daily", "SpaceDaily", "Space Media Network", "TerraDaily", "SpaceWar", "spacedaily.com"),
    rules=(
        line("subject", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{Lu}\d ,&'-]{3,40})", label="topics", where="head",
             first=True, longest=44,
             examples=("ROCKET SCIENCE",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"“'‘][^\n]{10,170}(?<![.;:,])", where="head", longest=176,
             below=r"by (?:Staff Writers|\p{Lu})",
             examples=("Small mill rocket aborts launch",)),
        line("staff", Kind.HEADER, r"(?:by|By) Staff Writers(?: for [^\n]{3,60})?", label="byline", where="head",
             longest=80, head=("by Staff Writers", "By Staff Writers"),
             examples=("by Staff Writers",)),
        line("writer", Kind.HEADER, rf"by (?P<author>{NAMES})(?: for [^\n]{{3,60}})?", label="byline", where="head",
             head="by ", longest=120, below=r"\p{Lu}[\p{L} .,]{2,40}\((?:AFP|SPX|UPI|XNA|IANS|ESA|JPL|NASA)\)",
             examples=("by Ana Ruiz",)),
        line("place", Kind.HEADER,
             rf"(?P<place>\p{{Lu}}[\p{{L}} .,'-]{{2,40}}) \((?P<source>AFP|UPI|IANS|XNA|RIA Novosti|Xinhua"
             rf"|Sputnik)\) (?P<date>{DAY})", label="published", where="head", stem=") ", longest=90,
             examples=("Arden (AFP) May 4, 2021",)),
        line("place-own", Kind.HEADER,
             rf"(?P<place>\p{{Lu}}[\p{{L}} .,'-]{{2,40}}) \((?:SPX|ESA|JPL|NASA)\) (?P<date>{DAY})", label="published",
             where="head", stem=") ", longest=90,
             examples=("Arden OH (SPX) May 5, 2021",)),
        line("sections", Kind.ATTRIBUTION, r"(?:[a-z]{2,4}(?:-[a-z]{2,4})?/){1,5}[a-z]{2,4}", label="credit",
             where="tail", longest=30, stem="/",
             examples=("ahm/jt/bp",)),
        line("illustration", Kind.MEDIA, r"illustration only|file (?:image|photo|illustration)(?: only)?",
             label="caption", where="head", follows="published", longest=30,
             examples=("illustration only",)),
        run("related-links", Kind.INSERT, r"Related Links", label="related", head="Related Links", longest=14,
            after=Members(r"(?!Thanks for being|We need your|Comment )[\p{Lu}][^\n]{4,120}(?<![.?!:;])", most=6),
            examples=("Related Links\nMill Science News at Mill-Travel.Com",)),
        run("thanks", Kind.CALL_TO_ACTION, r"Thanks for being (?:here|there);?(?: We need your help\.[^\n]{0,200})?",
            label="support", identifies=True, longest=240, head=("Thanks for being here", "Thanks for being there"),
            until=r"paypal only", after=Members(r"[^\n]{2,500}", most=14, characters=2400),
            examples=("Thanks for being here;\nWe need your help. The SpaceDaily news network continues to grow but revenues have never been harder to maintain.\nSpaceDaily Contributor\n$5 Billed Once\ncredit card or paypal\nSpaceDaily Monthly Supporter\n$5 Billed Monthly\npaypal only",)),
        run("previous", Kind.INSERT, r"Previous Report", label="related", where="tail", head="Previous Report",
            longest=18, after=Members(r"(?!Comment )[\p{Lu}][^\n]{4,120}(?<![.?!:;])", most=2),
            examples=("Previous Report\nROCKET SCIENCE\nThe mill rocket that flew",)),
        line("accounts", Kind.CALL_TO_ACTION,
             r"Comment (?:on this article )?using your Disqus, Facebook, Google or Twitter login\.?", label="comment",
             head="Comment ", longest=80,
             examples=("Comment using your Disqus, Facebook, Google or Twitter login.",)),
        line("networks", Kind.CALL_TO_ACTION,
             r"Share this article via these popular social media networks"
             r"|del\.icio\.us ?Digg ?Reddit ?Google(?: ?News)?", label="social",
             head=("Share this article via these", "del.icio.us"), longest=70,
             examples=("del.icio.us Digg Reddit Google",)),
        span("grow", Kind.CALL_TO_ACTION,
             rf"We need your help\. The {NETWORK} news network continues to grow but revenues have never been harder "
             rf"to "
             r"maintain\.", label="support", stem="We need your help. The ", identifies=True,
             examples=("We need your help. The SpaceDaily news network continues to grow but revenues have never been harder to maintain.",)),
        span("copyright", Kind.LEGAL,
             rf"{COPYRIGHT}, (?:are|is) Copyright (?:(?:19|20)\d\d-)?(?P<year>20\d\d) ?- ?"
             rf"(?P<holder>Space ?Media Network"
             r"|SpaceDaily|Space Daily)\.(?:(?! ?Advertising does not imply)[^\n]){0,1800}?"
             r"(?= ?Advertising does not imply|$)", label="copyright", stem=COPYRIGHT, identifies=True, opens_tail=True,
             examples=("The content herein, unless otherwise known to be public domain, are Copyright 1995-2021 - Space Media Network. All websites are published in Australia and are solely subject to Australian law and governed by Fair Use principals for news reporting and research purposes. All NASA sourced material is public domain.",)),
        span("privacy", Kind.FURNITURE, r"Privacy Statement", label="navigation", stem="Privacy Statement",
             where="tail",
             examples=("Privacy Statement",)),
        span("endorsement", Kind.LEGAL,
             r"Advertising does not imply endorsement, ?agreement or approval of any opinions, statements or "
             r"information provided by Space ?Media Network on any Web page published or hosted by Space ?Media "
             r"Network\.(?: ?All images and articles appearing on Space Media Network[^\n]{0,700})?",
             label="disclaimer", stem="Advertising does not imply endorsement", identifies=True,
             examples=("Advertising does not imply endorsement, agreement or approval of any opinions, statements or information provided by Space Media Network on any Web page published or hosted by Space Media Network.",)),
    ),
)

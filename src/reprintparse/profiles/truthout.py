"""Truthout (Sacramento): progressive news and op-eds, its own and reprinted.

Head: title; in older pages "By NAME, Truthout | Op-Ed" (or the outlet it was taken from: "By NAME, OUTLET | Report");
later name and date. Inside and below the text stand appeals for donations. Tail: a copyright or Creative Commons line,
or "This piece was reprinted by Truthout with permission or license", the author's biography, a newsletter call.
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import NAMES

SECTION = r"(?:Op-Ed|News|News Analysis|Report|Interview|Video|Book Review|Review|Solutions|Buzzflash Commentary|Speakout)"

PROFILE = Profile(
    name="truthout",
    title="Truthout",
    sites=("truthout.org", "truth-out.org"),
    aliases=("Truthout", "Truth-Out", "TruthOut", "truthout.org", "truth-out.org"),
    rules=(
        line("byline-own", Kind.HEADER, rf"(?:(?i:by) )?(?P<author>{NAMES}), (?P<source>Truthout) ?\| ?(?P<topics>{SECTION})", label="byline",
             where="head", tail=tuple(f"| {one}" for one in ("Op-Ed", "News", "News Analysis", "Report", "Interview", "Video", "Review", "Book Review", "Solutions", "Buzzflash Commentary", "Speakout")),
             identifies=True, examples=("By Ana Ruiz, Truthout | Op-Ed",)),
        line("byline-other", Kind.HEADER, rf"(?:(?i:by) )?(?P<author>{NAMES}), (?P<source>(?!Truthout)[^|]{{2,60}}?) ?\| ?(?P<topics>{SECTION})", label="byline",
             where="head", tail=tuple(f"| {one}" for one in ("Op-Ed", "News", "Report", "Interview", "Video", "Review")),
             examples=("By Ana Ruiz, Arden Post | Report",)),
        line("skip", Kind.FURNITURE, r"Skip to content ?(?:[|] ?)?Skip to footer", label="navigation", examples=("Skip to content Skip to footer",)),
        line("byline-site", Kind.HEADER, rf"By (?P<author>{NAMES}) ?, ?(?P<source>Truthout)", label="byline", where="head", head="By ", identifies=True,
             examples=("By Ana Ruiz, Truthout", "By Ana Ruiz , Truthout")),
        line("byline-outlet", Kind.HEADER, rf"By (?P<author>{NAMES}) ?, (?P<source>[Tt]he Conversation|TomDispatch|Common ?Dreams|Inequality\.org|The Progressive|Labor Notes|Waging Nonviolence|YES! Magazine|Capital & Main|ProPublica|Kaiser Health News|Democracy Now!)", label="byline",
             where="head", head="By ", examples=("By Ana Ruiz, TomDispatch",)),
        line("donate-story", Kind.CALL_TO_ACTION,
             r"This story (?:could not|wouldn't) have been published without the support of readers like you\. .{0,200}", label="support",
             examples=("This story could not have been published without the support of readers like you. Click here to make a tax-deductible donation to Truthout and fund more stories like it!",)),
        line("donate", Kind.CALL_TO_ACTION, r"Truthout doesn't take corporate funding .{0,300}|Did you know\? Truthout is a nonprofit and independently funded by readers like you\..{0,200}",
             label="support", identifies=True,
             head=("Truthout doesn't take corporate funding", "Truthout doesn’t take corporate funding", "Did you know? Truthout is a nonprofit"),
             examples=("Truthout doesn't take corporate funding - that's how we're able to confront the forces of greed and regression, with no strings attached.",
                       "Did you know? Truthout is a nonprofit and independently funded by readers like you. If you value what we do, please support our work with a donation.")),
        line("donate-writers", Kind.CALL_TO_ACTION,
             r"Support your favorite writers by making sure we can keep publishing them! Make a donation to Truthout to ensure independent journalism survives\.",
             label="support", identifies=True,
             examples=("Support your favorite writers by making sure we can keep publishing them! Make a donation to Truthout to ensure independent journalism survives.",)),
        line("copyright", Kind.LEGAL, r"Copyright,? (?:© ?)?(?P<holder>Truthout)\. May not be reprinted without permission(?: of the author)?\.",
             identifies=True, head=("Copyright, Truthout.", "Copyright Truthout.", "Copyright © Truthout.", "Copyright, © Truthout."),
             examples=("Copyright, Truthout. May not be reprinted without permission of the author.", "Copyright © Truthout. May not be reprinted without permission.")),
        line("reprinted", Kind.LEGAL,
             r"This (?:piece|article|story) was reprinted by (?P<republisher>Truthout) with permission or license\.(?: It may not be reproduced in any form without permission or license from the source\.)?",
             label="license", identifies=True, tail=("permission or license.", "license from the source."),
             examples=("This piece was reprinted by Truthout with permission or license. It may not be reproduced in any form without permission or license from the source.",)),
        line("license", Kind.LEGAL,
             r"This article is licensed under Creative Commons \((?P<license>CC BY-NC-ND [34]\.0)\), and you are free to share and republish under the terms of the license\.",
             examples=("This article is licensed under Creative Commons (CC BY-NC-ND 4.0), and you are free to share and republish under the terms of the license.",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"Don't miss a beat: get the latest news and thought-provoking analysis from Truthout\.|Get the news you want, delivered to your inbox every day\.?",
             label="subscribe", where="tail", head=("Don't miss a beat:", "Don’t miss a beat:", "Get the news you want, delivered"),
             examples=("Don't miss a beat: get the latest news and thought-provoking analysis from Truthout.",)),
    ),
)

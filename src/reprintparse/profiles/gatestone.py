"""Gatestone Institute: comment on foreign affairs; its pages end in a notice of rights.

Tail: a biography, "Follow NAME on Twitter", "© 2022 Gatestone Institute. All rights reserved. ..."
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="gatestone",
    title="Gatestone Institute",
    sites=("gatestoneinstitute.org",),
    aliases=("Gatestone Institute", "Gatestone", "GatestoneInstitute.org"),
    rules=(
        line("copyright", Kind.LEGAL,
             r"© (?P<year>20\d\d) (?P<holder>(?P<source>Gatestone Institute))\. All rights reserved\.", head="© 20",
             identifies=True, longest=70,
             examples=("© 2022 Gatestone Institute. All rights reserved.",)),
        span("views", Kind.LEGAL,
             r"The (?:articles|opinions) (?:printed|expressed) here do not necessarily reflect the views of the "
             r"Editors or of Gatestone Institute\.", label="disclaimer",
             stem=("The articles printed here do not", "The opinions expressed here do not"), lead="", identifies=True,
             examples=("The articles printed here do not necessarily reflect the views of the Editors or of Gatestone Institute.",)),
        span("no-part", Kind.LEGAL,
             r"No part of (?:the Gatestone website|this website) or any of its contents may be reproduced, copied or "
             r"modified, without the prior written consent of Gatestone Institute\.", label="copyright",
             stem=("No part of the Gatestone website", "No part of this website or any of its contents"), lead="",
             identifies=True,
             examples=("No part of the Gatestone website or any of its contents may be reproduced, copied or modified, without the prior written consent of Gatestone Institute.",)),
    ),
)

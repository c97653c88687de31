"""OffGuardian: comment from Britain, its own and reprinted.

Tail: biography, then the appeal "SUPPORT OFFGUARDIAN" with "If you enjoy OffG's content, please help us make our monthly
fund-raising goal and keep the site alive." and where to donate otherwise.
"""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="off-guardian",
    title="OffGuardian",
    sites=("off-guardian.org", "offguardian.org"),
    aliases=("OffGuardian", "Off-Guardian", "OffG", "off-guardian.org"),
    rules=(
        line("replies", Kind.CALL_TO_ACTION, r"\d{1,4}", label="comment", where="head", follows="published",
             awaits="title", longest=4,
             examples=("47",)),
        run("appeal", Kind.CALL_TO_ACTION,
            r"If you enjoy OffG's content, please help us make our monthly fund-raising goal and keep the site "
            r"alive\.(?: For other ways to donate[^\n]{0,120})?", label="support",
            head=("If you enjoy OffG's", "If you enjoy OffG’s"), longest=260, identifies=True, opens_tail=True,
            rest="comment", before=Members(r"(?i:support offguardian)", most=1),
            after=Members(r"For other ways to donate,? [^\n]{5,120}", most=1),
            examples=("SUPPORT OFFGUARDIAN\nIf you enjoy OffG's content, please help us make our monthly fund-raising goal and keep the site alive.\nFor other ways to donate, including direct-transfer bank details click HERE.",)),
    ),
)

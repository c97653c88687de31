"""The Gateway Pundit: Jim Hoft's conservative news blog.

Tail: "Thanks for sharing!", biography, "You can email NAME here, and read more of NAME's articles here.", an appeal that starts
"Dear Reader". Other sites credit it with "Via: Gateway Pundit" or "h/t Gateway Pundit".
"""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import PERSON

PROFILE = Profile(
    name="gateway-pundit",
    title="The Gateway Pundit",
    sites=("thegatewaypundit.com",),
    aliases=("The Gateway Pundit", "Gateway Pundit", "TheGatewayPundit.com"),
    rules=(
        line("thanks", Kind.CALL_TO_ACTION, r"Thanks for sharing!", label="social", where="tail",
             examples=("Thanks for sharing!",)),
        line("email", Kind.CALL_TO_ACTION,
             rf"You can email (?P<author>{PERSON}) here,? and read more of .{{3,60}} articles here\.", label="social",
             identifies=True,
             examples=("You can email Ana Ruiz here, and read more of Ana Ruiz's articles here.",)),
        line("appeal", Kind.CALL_TO_ACTION,
             r"Dear Reader ?[—–-] ?The enemies of freedom are choking off the Gateway Pundit .{10,500}",
             label="support", longest=700, identifies=True,
             examples=("Dear Reader - The enemies of freedom are choking off the Gateway Pundit from the resources we need to bring you the truth.",)),
        line("bio", Kind.ATTRIBUTION, r"Jim Hoft is the founder and editor of The Gateway Pundit,.{5,400}",
             where="tail", identifies=True,
             examples=("Jim Hoft is the founder and editor of The Gateway Pundit, one of the top conservative news outlets in America.",)),
        line("credit", Kind.ATTRIBUTION, r"(?i:via|source|h/t|hat tip):? (?P<source>(?:The )?Gateway Pundit)\.?",
             label="origin", where="tail", tail=("Gateway Pundit", "Gateway Pundit."),
             examples=("Via: Gateway Pundit", "H/T Gateway Pundit")),
    ),
)

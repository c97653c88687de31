"""Deccan Herald: pages that close with the date and time of publication in brackets."""

from reprintparse import Kind, Profile, line
from reprintparse.shapes import DATE

PROFILE = Profile(
    name="deccan-herald",
    title="Deccan Herald",
    sites=("deccanherald.com",),
    aliases=("Deccan Herald", "DH", "DHNS", "deccanherald.com"),
    rules=(
        line("published", Kind.HEADER, rf"\(?Published:? (?P<date>{DATE}), \d\d:\d\d IST\)?", where="tail",
             head=("(Published", "Published"), identifies=True,
             examples=("(Published 12 March 2020, 10:22 IST)",), near_misses=("Published in 2020, it sold well.",)),
        line("channel", Kind.CALL_TO_ACTION,
             r"Deccan Herald is on WhatsApp Channels ?\| ?Join now for Breaking News & Editor's Picks",
             label="subscribe", identifies=True, head="Deccan Herald is on WhatsApp", longest=100,
             examples=("Deccan Herald is on WhatsApp Channels| Join now for Breaking News & Editor's Picks",)),
        line("updated", Kind.HEADER, rf"Last Updated ?: ?(?P<date>{DATE}), \d\d:\d\d IST", label="published",
             where="head", head="Last Updated", longest=60,
             examples=("Last Updated : 04 March 2024, 10:12 IST",)),
        line("topics", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L}\d' &-]{2,30})", where="tail",
             follows=("social", "topics"), longest=34,
             examples=("Arden News",), near_misses=("The mill is shut.",)),
        line("follow", Kind.CALL_TO_ACTION, r"(?i:follow us(?: on)?) ?:?", label="social", longest=16,
             head=("Follow", "FOLLOW"),
             examples=("Follow us on :", "Follow Us")),
    ),
)

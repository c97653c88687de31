"""Ace of Spades HQ, a blog whose whole side column comes with the text.

A post that arrives as one line: "Donate to Ace of Spades HQ!", the headline; the latest readers' replies, each a name
and the first words in quotation marks, cut off by three dots; the headlines of recent posts; then the list of old
favorites, the same on every page, from "Primary Document: The Audio" to 'The Donkey ("The Raven" parody)'.
"""

from reprintparse import Kind, Profile, span

REPLY = r": \"[^\"\n]{2,80} \.\.\.\""

PROFILE = Profile(
    name="ace-of-spades",
    title="Ace of Spades HQ",
    sites=("ace.mu.nu",),
    aliases=("Ace of Spades HQ", "Ace of Spades", "AoSHQ"),
    rules=(
        span("donate", Kind.CALL_TO_ACTION, r"Donate to Ace of Spades HQ!", label="support",
             stem="Donate to Ace of Spades HQ!", identifies=True,
             examples=("Donate to Ace of Spades HQ!",)),
        span("replies", Kind.CALL_TO_ACTION, rf"{REPLY}(?: [^\"\n]{{1,120}}{REPLY}){{0,40}}", label="comment",
             stem=(": \"", ": “"), longest=20000, lead=r"(?<=^|\n|[^\"] )(?:[^\s\"]{1,20} ){0,4}[^\s\"]{1,20}",
             examples=("Tom of Arden: \"The mill is a fine mill, and the wheel turns a goo ...\"",)),
        span("favorites", Kind.INSERT,
             r"Primary Document: The Audio [^\n]{20,4000}? The Donkey \(\"The Raven\" parody\)", label="related",
             stem="Primary Document: The Audio ", longest=20000, identifies=True,
             lead=r"(?<=^|\n)|(?<=\.\.\.[\"”] )(?:(?!\.\.\.[\"”] )[^\n]){1,1600}",
             examples=("Primary Document: The Audio Signs Your Miller Has Gone Bad The Donkey (\"The Raven\" parody)",)),
    ),
)

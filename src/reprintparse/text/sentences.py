"""Sentences: where a line comes apart that was several paragraphs before they lost their breaks."""

from __future__ import annotations

import re

import regex

__all__ = ["part"]

GLUED = 1000  # a line longer than this is taken for several paragraphs that lost their breaks
# A full stop right before a blank ends no sentence behind an abbreviation. Each of these starts with a plain
# class, so that the engine skips to the places in question instead of trying every character.
STOP = re.compile(
    r"""[.!?…](?:["”’')\]]{1,2}\s|\s(?<!\b[A-Z]\.\s)(?<!\b(?:Dr|Mr|Ms|St|Lt|vs|No|Jr|Sr)\.\s)"""
    r"""(?<!\b(?:Mrs|Sen|Rep|Gov|Gen|Col|Sgt)\.\s)(?<!\bProf\.\s))\s{0,7}"""
)
BREAK = re.compile(r"\s(?:\s{1,7}|(?=©)(?<!Copyright\s)(?<!COPYRIGHT\s))")
SOURCED = re.compile(
    r"(?:Via|VIA|Source|For entire story(?: go to)?|Read more|READ MORE) ?: |[Hh]/[Tt](?: ?:)? (?=[A-Z])"
)
OPENERS = frozenset('"“‘([—–#@>©&-')
ENDING = 3  # so many last lines of a text are parted already when they are longer than
ENDING_GLUED = 160  # this: pages end in lines that hold several notices
LINK = regex.compile(r"\[[^\[\]\r\n]{1,400}\]\(")


def part(lines: list[str], glued: set[int]) -> list[str]:
    """Part every glued line into its sentences; `glued` receives the places of all but each first one."""
    longest = max(map(len, lines), default=0)
    if longest <= ENDING_GLUED:
        return lines
    last, seen = len(lines), 0
    while last and seen < ENDING:
        last -= 1
        seen += not lines[last].isspace()
    first = 0 if longest > GLUED else last  # no line before this one is parted
    out = lines[:first]
    for number in range(first, len(lines)):
        line, at = lines[number], 0
        if len(line) > (ENDING_GLUED if number >= last else GLUED):
            linked = "](" in line
            for end in sentence_ends(line):
                if line[at:end].isspace() or (linked and inside_link(line, at, end)):
                    continue
                out.append(line[at:end])
                at = end
                glued.add(len(out))
        if at < len(line):
            out.append(line[at:])
        else:  # the line ended with its last sentence
            glued.discard(len(out))
    return out


def inside_link(line: str, low: int, at: int) -> bool:
    """Whether a place is inside the words of a Markdown link, which are not parted."""
    opened = line.rfind("[", max(low, at - 400), at)
    return opened >= 0 and "]" not in line[opened:at] and LINK.match(line, opened) is not None


def sentence_ends(line: str) -> list[int]:
    """Where the sentences of a line end, the blank space behind them included; never at its very end's content."""
    ends = {stop.end() for stop in STOP.finditer(line)}
    if "©" in line or "  " in line:
        ends.update(space.end() for space in BREAK.finditer(line))
    size = len(line)
    ends = {end for end in ends if end == size or line[end].isupper() or line[end] in OPENERS}
    if ": " in line or "/" in line:
        places = [place.start() for place in SOURCED.finditer(line)]
        ends.update(at for at in places if at and not (line[at - 1].isspace() or line[at - 1].isalpha()))
    return sorted(ends)

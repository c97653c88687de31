"""Where the head of an article was run into its first line: headline, byline, date and first sentence as one.

"Ferry stops for the winter October 5, 2015 The last ferry ..." is three blocks. A seam is only set where the text
gives itself away: at a date between two capitals, behind a signature with its date, before share buttons, and
between a headline and a sentence where a word is capitalized without need and the sentence takes up the headline's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from ..shapes import DATE, MONTH, NAMES, TIME, WEEKDAY
from .echo import echo
from .headline_words import (
    ALL,
    ARTICLES,
    LINKING,
    OPENERS,
    begins_anew,
    capitals,
    core,
    is_common,
    leads_on,
    possessor,
    renames,
)

__all__ = ["MAIMED", "seams"]

SHORTEST = 20  # a shorter line holds nothing that could be parted
APART = 40  # share buttons behind fewer characters belong to a byline's own line
LONG = 120  # a headline and a sentence together are at least so long
REACH = 230  # no headline is longer
FARTHEST = REACH + 40  # nor does a date behind one end later
LATEST = 900  # nor a date behind a headline with its deck later than this
PROSE = 420  # so much of what follows must take up a headline's words
TITLED = 0.85  # with this share of capitals a headline is in title case
AGAIN = 40  # a line at least so long that stands in the text once more is no accident
SPELLED = 11  # so many words with capitals throughout are a headline and no name
TITLES = 3  # so many words of a title may stand before a last name ("Former President Ana")
PLAIN = 0.5  # with at most this share of them, words are those of a sentence
ENOUGH = 4  # so much must speak for a seam
FAR = 6000  # so much of a text tells whether a word is a common one

CLOCKED = rf"{DATE}(?:,? ?(?:- |\| |at |@ ?)?{TIME})?"
SIGNED = regex.compile(
    rf"(?:[Bb]y|BY) (?:{NAMES}|Reuters|AFP|AP|Associated Press)(?:(?: on |, ?| ){CLOCKED}| {{1,3}}\d{{1,2}}:\d\d [ap]m)(?= +[\p{{Lu}}\"'“‘])"
)
DATED = regex.compile(
    rf"(?<=[\p{{L}}\p{{N}}?!’”'\"%)] ++)(?:(?:Published|Posted|Updated|UPDATED)(?: on)?:? )?{CLOCKED}(?= +[\p{{Lu}}\"'“‘]| *$)"
)
LED = regex.compile(rf"(?:(?:Date of publication|Published|Posted|Updated):? )?{CLOCKED}(?= +[\p{{Lu}}\"“‘])")
LISTED = regex.compile(rf"\n\s{{0,20}}{DATE}")  # a chronicle: each of its entries opens with a date
CARRIED = regex.compile(
    rf"(?<=\p{{L}} ++)\p{{Lu}}\p{{Ll}}{{1,20}} \p{{Lu}}[\p{{L}}’'-]{{1,20}}, (?:The )?\p{{Lu}}[\p{{L}} ]{{1,25}}, {DATE}\s*$"
)
NAMED = regex.compile(
    rf"(?<!(?:[Aa]rticles|[Pp]osts|[Ss]tories|[Mm]ore) ++)(?<=[\p{{L}}\p{{N}}?!’”'\"] ++)(?:[Bb]y|BY) (?:[\p{{Lu}}]{{2,5}} (?:(?:executive|senior|managing) )?(?:editor|columnist|editor and (?:senior )?columnist) )?(?:Dr\. )?{NAMES}(?<!\p{{Ll}}{{3}}\.)(?:, reporter)?\s*$"
)
DAYS = regex.compile(DATE)
DONE_BY = regex.compile(
    r"(?<!Posted|Published|Written|Submitted|Reported|Edited|Authored)(?<=\p{Ll}(?:ed|en|wn|ught)|\b\p{L}(?:ade|uilt|ed|old|ound|ost|eld|it|aid|hot|un)) ++by "
)  # what something was done by belongs to the headline
BELOW = regex.compile(
    r"\s*+(?:[^\n]{0,40}\d[^\n]{0,40}\n\s*+)?(?:[#*_> ]{0,6}+)(?:By|by|BY):? \[?\p{Lu}"
)  # the byline has a line of its own, perhaps below that of the date
# Byline and month lost with their mark-up: a gap remains before what is left of the date.
MAIMED = regex.compile(r"(?<=[.!?…][\"'”’)]? {3,9})\d{1,2}, 20\d\d(?= {1,3}[\p{Lu}\"“‘])")
SHARED = regex.compile(
    r"(?<=[\p{L}\p{N}.?!’”'\"…] ++)(?:Share on (?:Twitter|Facebook)(?: Print This (?:Post|Article))?|Share [Tt]his|Print This (?:Post|Article)|\d{1,4} Shares?(?: Email)?|Tweet Widget)\s*$"
)
WORDS = re.compile(r"\S+")  # (the standard library's engine finds these many times faster)
DIGIT = re.compile(r"\d")
STOPPED = regex.compile(
    r"(?<!\b(?:Dr|Mr|Mrs|Ms|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Jr|Sr|vs|No|\p{Lu}))[.!?…][\"”’)]?\s+\p{Lu}"
)
TYPED = regex.compile(
    r"\(@|pic\.twitter|https?:|(?i:embargo|for release|editor.s note)"
)  # a post or a notice, not a headline
LOST = regex.compile(r"\w {2,3}\p{Ll}")  # a gap where a quotation mark was lost tells nothing
PLACE = regex.compile(
    rf"\p{{Lu}}[\p{{Lu}}.'’-]{{2,20}}(?: \p{{Lu}}[\p{{Lu}}.'’-]{{1,20}}){{0,3}}(?:,? {MONTH} \d{{1,2}}|, (?:\p{{Lu}}[\p{{L}}.]{{1,20}} ?){{1,2}})?(?: ?\([\p{{Lu}}\d][\p{{L}}\d .&'’/-]{{1,30}}\))? ?[—–-]{{1,2}} ?\S"
)
WIRED = regex.compile(
    r"\p{Lu}[^()\n]{2,60} \((?:AP|AFP|Reuters|REUTERS|UPI|CNN|dpa|Sputnik|RIA Novosti|Xinhua|[A-Z]{4}|FOX \d{1,2}|CBS \d{1,2}|NBC \d{1,2})\) ?[—–-]{1,2} ?\S"
)
WHEN = regex.compile(rf"(?:{MONTH}|{WEEKDAY}|(?:19|20)\d\d),?$")
FULL = regex.compile(r"\p{Lu}[\p{L}.’'-]{1,20} \p{Lu}[\p{L}-]{2,20}")
QUOTES = frozenset("\"'‘’“”")
OPENED = regex.compile(r"(?<!\w)[‘']\w")
CLOSED = regex.compile(r"\w[!?.,]?[’'](?!\w)")


def seams(line: str, text: str) -> list[int]:
    """The offsets in the first line of a text at which another part of the head, or the story, begins."""
    if len(line) < SHORTEST:
        return []
    maimed = MAIMED.search(line, 0, LATEST)
    if maimed:
        title = [at for at in headline(line, text) if at < maimed.start()]
        return [*title, maimed.start(), maimed.end()]
    found: list[int] = []
    signed = SIGNED.match(line) or led(line, text)
    dated = next(dates(line), None)
    carried = CARRIED.search(line, SHORTEST) if len(line) < REACH else None
    if signed and len(line) - signed.end() > LONG // 2:
        found.append(signed.end())
    elif carried:
        found.append(carried.start())
    elif dated:
        found += [dated.start(), dated.end()]
    elif not signed and len(line) >= LONG:
        found += headline(line, text)
    wired = not dated and len(found) == 1 and WIRED.match(line, found[0]) is not None
    end = dated.start() if dated else found[0] if wired else len(line)
    named = NAMED.search(line, SHORTEST, end) if dated or wired or len(line) < REACH else None
    whole = named is not None and (
        done_in_title(line[: named.end()]) if wired else is_whole(line, text, named.start(), dated is not None)
    )
    if (
        named
        and not signed
        and not whole
        and not STOPPED.search(line, 0, named.start())
        and not DAYS.search(line, 0, named.start())
    ):
        found.append(named.start())
    shared = SHARED.search(line, max(0, len(line) - 60))
    if shared and shared.start() > APART and (signed or not DAYS.search(line)):
        found.append(shared.start())
    return sorted({at for at in found if line[at:].strip()})


def is_whole(line: str, text: str, at: int, dated: bool) -> bool:
    """Whether the "by" in a line is the headline's own.

    It is where the line is told twice, a byline stands below, the story has the words behind it in lower case, or something
    was done by them.
    """
    if text[:FAR].splitlines().count(line) > 1 or BELOW.match(text, len(line)):
        return True
    if sum(is_common(word, text, len(line), FAR) for word in line[at:].split()[1:]) > 1:
        return True
    return not dated and DONE_BY.match(line, at - 1) is not None


def done_in_title(left: str) -> bool:
    """Whether the "by" before a dateline is small, or belongs to a headline in title case: "Mill Bought By Ana Ruiz"."""
    at = max(left.rfind(" By "), left.rfind(" BY ")) + 1
    words = [(hit.start(), hit.group()) for hit in WORDS.finditer(left, 0, at)]
    return at == 0 or (capitals(words) >= TITLED and DONE_BY.match(left.replace(" By ", " by "), at - 1) is not None)


def led(line: str, text: str) -> regex.Match[str] | None:
    """The date that a line starts with, unless the text is a chronicle."""
    hit = LED.match(line)
    return hit if hit and not LISTED.search(text, len(line), FAR) else None


def dates(line: str) -> Iterator[regex.Match[str]]:
    """The dates that stand between a headline and what follows it: nothing in the line leads to them."""
    for hit in DATED.finditer(line, 0, FARTHEST) if DIGIT.search(line, 0, FARTHEST) else ():
        left = line[: hit.start()].strip("#*>|- ").split()
        if DAYS.search(line, 0, hit.start()) or TYPED.search(line, 0, hit.start()):
            break
        if hit.end() == FARTHEST < len(line):
            break  # cut off by the reach, not by the end of the line
        if len(left) > 4 and core(left[-1]).lower() not in LINKING and not STOPPED.search(line, 0, hit.start()):
            yield hit


def headline(line: str, text: str) -> list[int]:
    """Where a headline ends and a sentence begins, if that is beyond doubt."""
    words = [(hit.start(), hit.group()) for hit in WORDS.finditer(line, 0, REACH + 100)]
    stops = (hit for hit in STOPPED.finditer(line, 0, REACH + 1) if not asks_on(hit, words))
    reach = next((hit.end() - 1 for hit in stops), REACH)
    best, most = -1, ENOUGH - 1
    for number in range(3, len(words)):
        at, word = words[number]
        if at > reach:
            break
        if word.islower():
            continue
        weight = evidence(line, text, words, number)
        if weight > most:
            best, most = at, weight
    if best < 0 or TYPED.search(line, 0, REACH) or (text.find("  ", 0, FAR) >= 0 and LOST.search(text, 0, FAR)):
        return []
    return [best]


def asks_on(stop: regex.Match[str], words: list[tuple[int, str]]) -> bool:
    """Whether a question or cry ends here with capitals throughout: a headline may go on behind it ("Cold? Here Is Why")."""
    return stop[0][0] != "." and capitals([word for word in words if word[0] < stop.end() - 1]) >= ALL


def evidence(line: str, text: str, words: list[tuple[int, str]], number: int) -> int:
    """How much speaks for a sentence beginning at a word; nothing does where the word belongs to what precedes it."""
    at, word = words[number]
    before, behind = words[number - 1][1], words[number + 1][1] if number + 1 < len(words) else ""
    first, last = core(word), core(before)
    name = possessor(first)
    if not first[:1].isupper() or before[-1] in ".,;:—–-&|/" or not last or leads_on(last, words[:number]):
        return 0
    left, right, far = line[:at], line[at : at + PROSE], at + FAR
    place = PLACE.match(right) is not None and not before.isupper()
    lower = first in OPENERS and (behind[:1].islower() or behind[-1:] == "," or WHEN.match(behind) is not None)
    opener = lower or first in ARTICLES
    common = word.isalpha() and behind[:1].islower() and len(word) > 3 and is_common(word, text, at + len(word), far)
    gap = line[at - 2 : at].isspace()
    again = len(left) > AGAIN and text.find(left.rstrip(), at, far) >= 0
    renamed = renames(words, number) and not any(
        renames(words, n) and not leads_on(core(words[n - 1][1]), words[:n])
        for n in range(max(3, number - TITLES), number)
    )
    fresh = begins_anew(words, number, text[at + len(word) : far])
    if not (place or opener or common or gap or again or renamed or fresh) or unclosed(left):
        return 0
    if f"{last} {name}" in left or any(text.find(f"{last}{s} {name}", at, far) >= 0 for s in ("", "’s", "'s")):
        return 0  # the two words are a name
    plain = capitals(words[number + 1 : number + 9]) <= PLAIN
    titled = plain and number > 4 and not last[0].islower() and capitals(words[:number]) >= TITLED
    if before[-1] in "!?…" and not titled:
        return 0
    count, share = echo(left, right)
    echoed = (
        (count >= 2 and share >= 0.3)
        + (count >= 3 and share >= 0.5)
        + ((plain or first == "The") and count >= 4 and share >= 0.6)
    )
    topped = (
        number >= SPELLED
        and capitals(words[:number]) >= ALL
        and not (first in ARTICLES and capitals(words[number + 1 : number + 3]) == 1)
    )
    renamed = renamed and (echoed > 0 or opener or (topped and count > 1))
    fresh = fresh and count > (not titled or (not topped and behind[:1].islower()))
    retold = lower and any(name in right for name in FULL.findall(left))
    wired = place and WIRED.match(right) is not None
    return (
        3 * (gap + again + renamed)
        + 2 * (place + wired)
        + opener
        + lower
        + common
        + retold
        + topped
        + 2 * (titled + fresh)
        + echoed
    )


def unclosed(text: str) -> bool:
    """Whether a quotation begins in a text and does not end in it."""
    if QUOTES.isdisjoint(text):
        return False
    return (
        text.count("“") > text.count("”")
        or text.count('"') % 2 == 1
        or len(OPENED.findall(text)) > len(CLOSED.findall(text))
    )

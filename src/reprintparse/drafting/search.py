"""The search for recurring lines: first those with slots, then those that never change.

Lines are gathered by the words they start or end with. Every step is linear in the samples' size: a line adds
at most a dozen keys, and only keys that enough samples share are looked at, most shared first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

import attrs
import regex

from .cues import Guess, guess
from .samples import Samples, Unit
from .slots import MARK, letters
from .templates import Template, joined, template_of

__all__ = ["Finding", "search"]

HEAD, TAIL = 6, 12  # a line among so many first or last blocks stands at an edge
AT_EDGE = 0.9  # when this share of its places are there
LONGEST = 600  # longer lines are looked at only for recurring word by word
KEYS = (1, 2, 3, 4, 6, 8)  # how many words the keys of a line have
MOST_TRIED = 400  # keys looked at closely
SHORT, SLOTTED, PLAIN = 0.5, 0.25, 0.15  # without telling words, a line must stand in this share of the samples
FEW_LETTERS = "too few letters that never vary to know it by"
FEW_ARTICLES = "too few for a line that says nothing about itself"
LABEL = "a label of which nothing is known, perhaps the author's"
ALIKE = "alike but for a part that could be anything, perhaps the author's"
ALONE = regex.compile(
    r"(?i)(?:by|photo|image|author|source|tags?|topics?|posted|published|updated|written|related|read|see|watch|more|credit)"
)


@attrs.frozen(eq=False)
class Finding:
    """A template that is worth a rule, or that a person has to look at.

    Attributes:
        template: The lines.
        edge: `head`, `tail` or an empty string.
        guess: What they are; None when only their place speaks for them.
        sentence: Whether they stand inside longer blocks.
        why_not: Why they become no rule, for the report.
    """

    template: Template
    edge: str
    guess: Guess | None
    sentence: bool = False
    why_not: str = "perhaps the author's"


@attrs.define
class Search:
    """The state of one search."""

    floor: int
    total: int
    taken: set[int] = attrs.field(factory=set)
    found: list[Finding] = attrs.field(factory=list)
    pending: list[Finding] = attrs.field(factory=list)
    left: list[Finding] = attrs.field(factory=list)
    doubts: list[Finding] = attrs.field(factory=list)

    def free(self, units: Iterable[Unit]) -> list[Unit]:
        return [unit for unit in units if id(unit) not in self.taken]

    def accept(self, finding: Finding) -> None:
        """Take a finding; one that its words alone do not prove waits until the edges are known."""
        (self.found if finding.guess and finding.guess.certain else self.pending).append(finding)
        self.taken.update(map(id, finding.template.units))


def search(samples: Samples) -> Search:
    """The findings that become rules, those left to a person, and those that are no rule beyond doubt."""
    whole = [unit for units in samples.units for unit in units if unit.whole]
    state = Search(max(3, len(samples.texts) // 50), len(samples.texts))
    slotted(whole, state)
    constant(whole, state, sentence=False)
    inside = {(unit.doc, unit.top) for unit in whole if id(unit) in state.taken}
    sentences = [u for units in samples.units for u in units if not u.whole and (u.doc, u.top) not in inside]
    constant(sentences, state, sentence=True)
    settle(state, [[unit for unit in units if unit.whole] for units in samples.units])
    doubtful(whole, state)
    return state


def settle(state: Search, whole: list[list[Unit]]) -> None:
    """Accept those pending findings that peel off their edge, with nothing but recurring lines beyond them."""
    depth = {edge: [reach(units, state.taken, edge) for units in whole] for edge in ("head", "tail")}
    for finding in state.pending:
        units = finding.template.units
        edge = finding.edge
        peeled = sum((u.top if edge == "head" else u.bottom) <= depth[edge][u.doc] for u in units) if edge else 0
        template = finding.template
        least = SHORT if template.words < 3 and not finding.guess else SLOTTED if template.slots else PLAIN
        often = template.docs >= least * state.total
        if often and peeled >= AT_EDGE * len(units):
            state.found.append(finding)
        else:
            state.left.append(finding if often else attrs.evolve(finding, why_not=FEW_ARTICLES))


def reach(units: list[Unit], taken: set[int], edge: str) -> int:
    """How far from an edge recurring lines go on, a few others (headline and deck, a headline list) let through."""
    others = 0
    for distance, unit in enumerate(units if edge == "head" else reversed(units)):
        if id(unit) in taken:
            others = 0
        else:
            others += 1
            if others > (2 if edge == "head" else 1):
                return distance
    return len(units)


def edge_of(template: Template) -> str:
    """The edge that a template's lines stand at, if they do."""
    head, tail = template.share(top=HEAD, bottom=TAIL)
    if max(head, tail) < AT_EDGE:
        return ""
    if head == tail:  # short samples: every block is near both
        return "head" if sum(u.top - u.bottom for u in template.units) < 0 else "tail"
    return "head" if head > tail else "tail"


def keys_of(unit: Unit) -> Iterator[tuple[str, ...]]:
    """The beginnings and the endings of a line, as keys."""
    parts = unit.atoms
    ends = [at + 1 for at, part in enumerate(parts) if part[0].isalpha() or part[0] == MARK]
    for count in KEYS:
        if count < len(ends):
            end = ends[count - 1]
            yield ("head", *parts[: end + (parts[end] == ":")])
            if count > 1:
                yield ("tail", *parts[ends[-count] - 1 :])


def slotted(units: list[Unit], state: Search) -> None:
    """Find lines of which some words recur and others vary."""
    groups: defaultdict[tuple[str, ...], list[Unit]] = defaultdict(list)
    for unit in units:
        if len(unit.plain) <= LONGEST:
            for key in keys_of(unit):
                groups[key].append(unit)
    ranked = []
    for key, members in groups.items():
        docs = len({unit.doc for unit in members})
        if docs >= state.floor and promising(key, members):
            ranked.append((-docs, -len(key), key))
    for _, _, key in sorted(ranked)[:MOST_TRIED]:
        members = state.free(groups[key])
        if len({unit.doc for unit in members}) < state.floor or len({unit.plain for unit in members}) < 2:
            continue
        for some in (members, *subsets(members)):
            template = template_of(some) if some else None
            if template and template.slots and template.docs >= state.floor and telling(template):
                finding = Finding(template, edge_of(template), guess(template, edge_of(template)))
                if sound(finding):
                    if finding.guess and finding.guess.certain:  # then it is the same line elsewhere too
                        template.units = [unit for unit in members if template.matches(unit)]
                    state.accept(finding)
                    break


def subsets(members: list[Unit]) -> Iterator[list[Unit]]:
    """Those at an edge, and those at the most common place: a byline is one sort with no sentence that begins alike."""
    yield [unit for unit in members if unit.top < HEAD]
    yield [unit for unit in members if unit.bottom < TAIL]
    places = Counter(unit.top for unit in members if unit.top < HEAD)
    if places:
        top = min(places, key=lambda place: (-places[place], place))
        yield [unit for unit in members if unit.top == top]


def promising(key: tuple[str, ...], members: list[Unit]) -> bool:
    """Whether lines with this beginning or ending may be of one sort; a cheap test before they are aligned."""
    words = key[1:]
    colon = key[0] == "head" and words[-1] == ":"
    single = sum(part[0].isalpha() or part[0] == MARK for part in words) == 1
    if single and not colon and not (key[0] == "head" and ALONE.fullmatch(words[-1])):
        return False
    if not single and not colon and letters(words) < 6:
        return False
    near = sum(unit.top < HEAD or unit.bottom < TAIL for unit in members)
    return near >= 0.8 * len(members) or colon or bool(ALONE.fullmatch(words[0]))


def sound(finding: Finding) -> bool:
    """Whether lines with slots are boilerplate: by their words, or by their edge and words that are many enough."""
    template, guessed = finding.template, finding.guess
    if guessed is not None and (guessed.certain or finding.edge != ""):
        return bool(template.letters) or finding.edge == "head"
    if template.wide or not finding.edge:
        return False
    if any(slot.shape in ("NAMES", "NAME") for slot in template.slots):
        return template.letters >= 12 and template.words >= 3
    return template.letters >= 4


def doubtful(units: list[Unit], state: Search) -> None:
    """Note lines that begin alike in enough articles and were not taken: labels of which nothing is known, and the like."""
    known = {id(unit) for finding in (*state.left, *state.doubts) for unit in finding.template.units} | state.taken
    groups: defaultdict[tuple[str, ...], list[Unit]] = defaultdict(list)
    for unit in units:
        if id(unit) not in known and len(unit.plain) <= LONGEST:
            for key in keys_of(unit):
                groups[key].append(unit)
    ranked = sorted((-len({unit.doc for unit in some}), -len(key), key) for key, some in groups.items())
    for docs, _, key in [one for one in ranked if announcing(one[2], -one[0], state)][:MOST_TRIED]:
        members = [unit for unit in groups[key] if id(unit) not in known]
        template = template_of(members) if len({unit.doc for unit in members}) == -docs else None
        if template and template.docs == -docs:
            why_not = LABEL if key[-1] == ":" else ALIKE
            state.doubts.append(Finding(template, edge_of(template), None, why_not=why_not))
            known.update(map(id, template.units))


def announcing(key: tuple[str, ...], docs: int, state: Search) -> bool:
    """Whether lines with this beginning or ending recur visibly: a label with its colon, or words in half of the articles."""
    words = letters(key[1:])
    if key[0] == "head" and key[-1] == ":":
        return docs >= min(2, state.floor) and words >= 4
    return docs >= max(state.floor, state.total / 2) and words >= 12


def telling(template: Template) -> bool:
    """Whether what never varies in a template outweighs slots that take nearly anything."""
    if not template.wide:
        return True
    first = template.parts[0]
    if isinstance(first, str) and first.rstrip().endswith((":", "|", "»", "›")) and len(first.split()) <= 6:
        return True  # a label and what it announces
    if len({unit.plain for unit in template.units}) < 0.6 * len(template.units):
        return False  # a few lines that alternate: each is its own template
    share = template.letters * len(template.units) / sum(len(unit.plain) for unit in template.units)
    return template.letters >= 25 and template.words >= 5 and share >= 0.3


def constant(units: list[Unit], state: Search, *, sentence: bool) -> None:
    """Find lines that recur word by word, but for dates, links and numbers."""
    groups: defaultdict[tuple[str, ...], list[Unit]] = defaultdict(list)
    for unit in state.free(units):
        groups[(unit.plain,) if len(unit.plain) > LONGEST else unit.atoms].append(unit)
    for _, members in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        docs = len({unit.doc for unit in members})
        if docs < 2:
            continue
        template = template_of(members)
        if template is None:
            bare = Finding(Template(tuple(joined(members[0].atoms)), members), "", None, why_not=FEW_LETTERS)
            state.doubts += [bare] * (not sentence)
            continue
        edge = edge_of(template)
        finding = Finding(template, edge, guess(template, edge), sentence)
        if worth(finding, state.floor):
            state.accept(finding)
        elif docs >= state.floor and template.letters >= 4:
            state.left.append(finding)
        elif not sentence:
            state.doubts.append(attrs.evolve(finding, why_not=FEW_LETTERS if template.letters < 4 else FEW_ARTICLES))


def worth(finding: Finding, floor: int) -> bool:
    """Whether a line that never changes is boilerplate beyond doubt."""
    template, guessed = finding.template, finding.guess
    if finding.sentence:
        return template.docs >= floor and guessed is not None and guessed.certain and template.words >= 5
    if guessed and (guessed.certain or finding.edge):
        by_words = guessed.certain and not guessed.why.startswith("the rule")
        return template.docs >= floor or (by_words and template.letters >= 10 and template.words >= 3)
    return template.docs >= floor and finding.edge != "" and template.letters >= 3

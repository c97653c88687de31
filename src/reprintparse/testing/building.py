"""Articles built from the rules' own examples, with their right answer.

Head lines in an order that peels, invented prose, strong examples between paragraphs, tail lines at the end.
A parser that moves one offset, drops one priority or misses one anchor no longer takes such an article apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from random import Random

import attrs

from ..claiming.surroundings import is_sentence
from ..document import Document
from ..kinds import Kind
from ..matching.anchors import compiled
from ..parse import parse
from ..profile import Profile, compose, resolved
from ..registry import installed
from ..rules import Rule
from .layouts import LAYOUTS, Layout

__all__ = ["Article", "Example", "Part", "Trial", "build", "pieces", "prose", "trial", "usable"]

SENTENCES = (
    "The old mill on the east bank turned for the first time in forty years, and half the village came to see it.",
    "Nobody could say for certain who had kept the key, although three families claimed the honor.",
    "In the afternoon the wind rose and the ferry stayed in harbor with a dozen impatient passengers aboard.",
    "A carpenter who had worked on the wheel since spring said that the oak would outlast all of them.",
    "Flour from the first sacks was baked the same night, and the loaves were gone before the church bell rang.",
    "The council had set aside a small sum for repairs, which was spent long before the roof was finished.",
    "Children ran along the millrace with paper boats, and one of the boats got as far as the weir.",
    "Two engineers from the valley measured the water every morning and wrote the numbers on the barn door.",
    "It was a dry summer, the third in a row, and the farmers spoke of little else at the market.",
    "What surprised the visitors most was the noise, a low drumming that one felt before one heard it.",
    "The schoolteacher kept a diary of the works, with drawings of every gear and a list of those who helped.",
    "Later that year the bridge was painted green, a color that had been voted down twice before.",
)

LEADS = ("ARDEN (Reuters) - ", "Arden Post: How The Mill Was Lost And Found\n\n")


def prose(number: int, sentences: int = 5) -> str:
    """An invented paragraph that no rule has a claim on; another one for every number."""
    return " ".join(SENTENCES[(number * 5 + at) % len(SENTENCES)] for at in range(sentences))


@attrs.frozen
class Part:
    """A stretch of a built article and what it is; body without label and rule."""

    text: str
    kind: Kind = Kind.BODY
    label: str | None = None
    rule: str | None = None


OVER = (Kind.HEADER, Kind.FURNITURE, Kind.CALL_TO_ACTION)  # lines over a story; others are told from what follows


@attrs.frozen
class Example:
    """An example of a rule of a profile."""

    profile: str
    rule: Rule
    text: str

    @property
    def part(self) -> Part:
        """The example as a part of an article."""
        return Part(self.text, self.rule.kind, self.rule.label, f"{self.profile}/{self.rule.name}")


@attrs.frozen
class Article:
    """A built article.

    Attributes:
        text: What to parse.
        answer: What must come out: (content, kind, label) of every segment.
        rules: The rule of each of them, None for body.
        layout: How it was laid out.
    """

    text: str
    answer: tuple[tuple[str, Kind, str | None], ...]
    rules: tuple[str | None, ...]
    layout: Layout


def pieces(document: Document) -> tuple[tuple[str, Kind, str | None], ...]:
    """A document in the form of `Article.answer`."""
    return tuple((segment.content, segment.kind, segment.label) for segment in document)


def lay_out(parts: Iterable[Part], layout: Layout) -> Article:
    """Write the parts down; paragraphs of body that follow each other are one segment."""
    merged: list[Part] = []
    for part in parts:
        if merged and part.kind is Kind.BODY and merged[-1].kind is Kind.BODY:
            merged[-1] = attrs.evolve(merged[-1], text=f"{merged[-1].text}\n\n{part.text}")
        else:
            merged.append(part)
    answer = tuple((layout.piece(part.text).strip(), part.kind, part.label) for part in merged)
    return Article(layout.render([p.text for p in merged]), answer, tuple(p.rule for p in merged), layout)


def examples_of(profile: Profile) -> Iterator[Example]:
    """Every example of a profile and what it includes."""
    for atom in sorted(set(profile.atoms()), key=lambda atom: atom.name):
        for rule in atom.rules:
            for text in rule.examples:
                yield Example(atom.name, rule, text)


@lru_cache(maxsize=256)
def provider(labels: tuple[str, ...], below: str | None, profile: Profile, zone: str = "head") -> Example | None:
    """A line of a zone that a rule awaits, follows or wants below it: of the profile itself, else of a habit set."""
    if not labels and below is None:
        return None
    sources = (profile, *(one for one in installed() if one.always))
    for wanted in (labels, ()) if labels and below is not None else (labels,):
        for header in (True, False) if zone == "head" and wanted and "" not in wanted else (zone == "head",):
            for source in sources:
                found = [one for one in examples_of(source) if provides(one, wanted, below, zone, header)]
                if found:
                    return min(found, key=lambda one: (bool(one.rule.awaits), one.rule.form != "line", one.rule.name))
    return None


def provides(one: Example, labels: tuple[str, ...], below: str | None, zone: str, header: bool) -> bool:
    """Whether an example is a line of a zone with one of these labels and, where asked for, this beginning and kind."""
    rule = one.rule
    bound = rule.follows or rule.below is not None or rule.echoed or rule.recurs or rule.first or rule.between
    if bound or rule.where not in (zone, "anywhere"):
        return False
    if header and rule.kind is not Kind.HEADER:
        return False
    return (not labels or rule.label in labels) and (
        below is None or bool(compiled(below).match(one.text.lstrip("# ")))
    )


@attrs.frozen
class Trial:
    """A text in the surroundings that its rule counts in, and what to parse it with."""

    article: Article
    profile: Profile
    at: int

    def parse(self) -> Document:
        """The document of the trial's article."""
        return parse(self.article.text, self.profile)


def trial(example: Example, profile: Profile, layout: Layout = LAYOUTS[0]) -> Trial:
    """Put one example where its rule counts: at its edge, or between paragraphs; with what it awaits or follows."""
    rule = example.rule
    leader = provider(rule.follows, None, profile, "tail" if rule.where == "tail" else "head")
    before = [leader] if leader and rule.where != "tail" else []
    after = [leader] if leader and rule.where == "tail" else []
    for waiting in (rule, *(one.rule for one in before)):
        below = waiting.below if waiting.after is None else None  # a run brings what stands below along
        found = provider(
            waiting.awaits, below, profile, "head" if waiting.kind is Kind.HEADER or waiting.where == "head" else "tail"
        )
        if found and found not in after:
            after.append(found)
    company = provider(("copyright",), None, profile, "tail") if rule.implied else None
    around = [company] if company else []
    if rule.recurs and (holder := provider(("copyright",), None, profile, "tail")):
        around.append(attrs.evolve(holder, text=f"Copyright 2016 {example.text}."))
    known = {rule for atom in profile.atoms() for rule in atom.rules}
    lent: dict[str, tuple[Rule, ...]] = {}
    for one in (*before, *after, *around):
        if one.rule not in known:
            lent[one.profile] = (*lent.get(one.profile, ()), one.rule)
    whole = compose(profile, *(Profile(name=f"{name}-lent", always=True, rules=rules) for name, rules in lent.items()))
    parts = [*(one.part for one in before), example.part, *(one.part for one in after)]
    at_top = rule.where == "head" or rule.first or before or (after and rule.where != "tail")
    top = [] if at_top else [Part(prose(1)), Part(prose(2))]
    bottom = (
        [] if rule.where == "tail" or retires(example, profile) else [Part(opening(rule, prose(3))), Part(prose(4))]
    )
    bottom += [one.part for one in around]
    return Trial(lay_out([*top, *parts, *bottom], layout), whole, bool(top) + len(before))


def retires(example: Example, profile: Profile) -> bool:
    """Whether an example does not count alone between paragraphs of prose: a sentence, or heading, for which only a habit speaks."""
    habit = any(atom.always for atom in profile.atoms() if atom.name == example.profile)
    titled = example.rule.label == "navigation" and example.text.isalpha()
    return habit and example.rule.retiring and "\n" not in example.text and (titled or is_sentence(example.text))


def opening(rule: Rule, text: str) -> str:
    """Prose as a rule wants it below its line: with a dateline or a line with a colon in front, if it asks for that."""
    if rule.below is None or compiled(rule.below).match(text):
        return text
    return next((lead + text for lead in LEADS if compiled(rule.below).match(lead + text)), text)


@lru_cache(maxsize=20_000)
def usable(example: Example, profile: Profile, layout: Layout) -> bool:
    """Whether an example alone comes out whole in a layout, so that an article may count on it.

    `check_profile` says where it does not in the plain layouts; some examples cannot in others, a tweet of
    four lines without blank lines around it for instance. One that comes apart is no single segment of an answer.
    """
    if example.rule.parted:
        return False
    one = trial(example, profile, layout)
    return pieces(one.parse()) == one.article.answer or only_after_opener(one)


def only_after_opener(one: Trial) -> bool:
    """Whether the parts up to the example are right and nothing after it is body, since the example opens the tail."""
    found = pieces(one.parse())
    return any(rule.opens_tail for atom in one.profile.atoms() for rule in atom.rules if rule.opens_tail) and (
        found[: one.at + 1] == one.article.answer[: one.at + 1]
        and all(kind is not Kind.BODY for _, kind, _ in found[one.at + 1 :])
    )


def build(profile: Profile | str, random: Random, layout: Layout = LAYOUTS[0]) -> Article:
    """Build an article from the examples of a profile, or the installed one of a name; the same one for the same state of `random`."""
    profile = resolved(profile)
    choose = Chooser(profile, random, layout)
    found = list(examples_of(profile))
    plain = [one for one in found if not one.rule.opens_tail and not (one.rule.follows and one.rule.where == "tail")]
    plain = [one for one in plain if one.rule.below is None or one.rule.where == "head"]
    parts = [one.part for one in head(plain, choose)]
    parts.append(choose.prose())
    amid = [one for one in plain if one.rule.where == "anywhere" and not (one.rule.first or retires(one, profile))]
    for one in choose(amid, 4):
        parts += [one.part, choose.prose()]
    parts += [one.part for one in tail(plain, [one for one in found if one.rule.opens_tail], choose)]
    return lay_out(parts, layout)


@attrs.frozen
class Chooser:
    """Random choices among usable examples."""

    profile: Profile
    random: Random
    layout: Layout

    def __call__(self, examples: list[Example], most: int) -> list[Example]:
        """Up to `most` of the examples, of different rules, in any order."""
        chosen: dict[str, Example] = {}
        count = min(len(examples), self.random.randint(0, most))
        for one in self.random.sample(examples, count):
            if usable(one, self.profile, self.layout):
                chosen.setdefault(f"{one.profile}/{one.rule.name}", one)
        return list(chosen.values())

    def prose(self) -> Part:
        """A paragraph of body."""
        return Part(prose(self.random.randrange(len(SENTENCES))))


def head(examples: list[Example], choose: Chooser) -> list[Example]:
    """Head lines in an order that peels: what awaits a line, that line, others, a run, what closes the head."""
    plain = [one for one in examples if one.rule.kind in OVER and one.rule.where == "head"]
    runs = [one for one in examples if one.rule.kind is Kind.HEADER and one.rule.form == "run"]
    runs = [one for one in runs if one.rule.where != "tail" and not one.rule.before]
    plain = [
        one for one in plain if not (one.rule.first or one.rule.echoed or one.rule.recurs or one.rule.below is not None)
    ]
    settled = [one for one in plain if not (one.rule.awaits or one.rule.follows or one.rule.closes_head)]
    chosen = choose(settled, 5)
    waiting = [one for one in plain if chosen and chosen[0].rule.label in one.rule.awaits and not one.rule.follows]
    behind = [one for one in plain if chosen and chosen[-1].rule.label in one.rule.follows and not one.rule.awaits]
    closing = [one for one in plain if one.rule.closes_head and not (one.rule.awaits or one.rule.follows)]
    return [*choose(waiting, 1), *chosen, *choose(behind, 1), *(choose(closing, 1) or choose(runs, 1))]


def tail(examples: list[Example], opening: list[Example], choose: Chooser) -> list[Example]:
    """Tail lines: perhaps one that opens the tail, strong and weak ones, and last a run, where it takes nothing along.

    One of each label only: of two tweets in a row nobody can always say where the second begins.
    """
    first = choose(opening, 1)
    last = [one for one in first if one.rule.form == "run"]
    lines = [one for one in examples if one.rule.form != "run" and one.rule.where in ("tail", "anywhere")]
    lines = [one for one in lines if not one.rule.between]
    runs = [one for one in examples if one.rule.form == "run" and one.rule.where == "tail" and not one.rule.before]
    chosen: dict[str, Example] = {}
    for one in (*([] if last else first), *choose(lines, 6), *(last or choose(runs, 1))):
        chosen.setdefault(one.rule.label, one)
    return list(chosen.values())

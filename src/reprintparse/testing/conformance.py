"""What a profile must keep, checked in one call and told in words its author understands."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random

import attrs

from ..claiming.claims import fits
from ..given import meant
from ..kinds import LABELS
from ..matching.anchors import unbounded_repeat
from ..matching.entries import Entry, anchored
from ..options import APART, FIELDS
from ..parse import parse
from ..profile import Profile, is_composition
from ..rules import idle, patterns, unreadable
from ..text.blocks import split
from ..tiles import KIND_OF
from .building import Article, Example, build, pieces, trial
from .goldens import check_golden
from .hostile import hostile_texts
from .layouts import LAYOUTS, Layout

__all__ = ["CHECKS", "check_profile"]

GROUP = re.compile(r"\(\?P<(\w+)>")
ARTICLES = 40  # built and taken apart again for every profile
ENDINGS = LAYOUTS[:3]  # line endings never matter; in other layouts a run of several blocks may lose its outline
SHAPES = tuple({(layout.block, layout.gap): layout for layout in reversed(LAYOUTS[:8])}.values())  # what breaks most


def check_profile(profile: Profile, goldens: Path | str | None = None, *, update: bool = False) -> None:
    """Check everything that the library's own profiles are held to.

    Names and labels are well formed; every rule has examples, claims each of them whole where it counts, and
    leaves its near misses alone; literal anchors never hide a match; no pattern has an unbounded repeat; no
    hostile text raises or loses a character; articles built from the examples come apart into what they were
    built from, their bodies hold nothing more to claim, and no order of rules changes anything.

    Args:
        profile: The profile; of a composition, each part is checked.
        goldens: A folder of golden files (`*.txt`), or one such file.
        update: Write the golden files anew instead of comparing.

    Raises:
        AssertionError: With every problem found, one a paragraph.
        TypeError: When it is no profile.

    Warns:
        UserWarning: For what is allowed, and likelier a slip: a field that nothing reads, a label that looks like a
            standard one, a label to wait for that no rule has, an option that says nothing without another.
    """
    if not isinstance(profile, Profile):
        raise TypeError(f"a profile must be a Profile, not {type(profile).__name__}")
    for doubt in doubts(profile):
        warnings.warn(f"profile {profile.name!r}: {doubt}", stacklevel=2)
    parts = profile.include if is_composition(profile) and profile.include else (profile,)
    rules = [rule for part in parts for rule in part.rules]
    problems = [f"rule {rule.name!r}: {found}" for rule in rules if (found := unreadable(rule))]
    if not problems:  # or every other check would stumble over them
        problems = [problem for part in parts for check in CHECKS for problem in check(part)]
    if goldens is not None:
        problems += golden_problems(Path(goldens), update)
    if problems:
        more = f"\n\n... and {len(problems) - 20} more" if len(problems) > 20 else ""
        raise AssertionError(f"profile {profile.name!r}:\n\n" + "\n\n".join(problems[:20]) + more)


def labels(profile: Profile) -> Iterator[str]:
    """A label is that of its kind."""
    for rule in profile.rules:
        for name in sorted(set(GROUP.findall(f"{rule.pattern} {rule.lead}"))):
            if name.startswith(APART) and name.removeprefix(APART) not in KIND_OF:
                yield f"rule {rule.name!r}: group {name!r} is to be a segment of its own, and there is no label {name.removeprefix(APART)!r}"
        others = [kind for kind, labels in LABELS.items() if rule.label in labels and kind is not rule.kind]
        if others:
            yield f"rule {rule.name!r}: label {rule.label!r} belongs to {others[0]}, the rule says {rule.kind}"


def doubts(profile: Profile) -> Iterator[str]:
    """What is allowed, and likelier a slip of the pen."""
    standard = {label for labels in LABELS.values() for label in labels}
    known = standard | {rule.label for atom in profile.atoms() for rule in atom.rules} | {"", "rest", "body"}
    for rule in profile.rules:
        for option in idle(rule):
            yield f"rule {rule.name!r}: {option}"
        if rule.amid and not profile.always:
            yield f"rule {rule.name!r}: amid says nothing in a profile without always=True"
        groups = {name for _, pattern in patterns(rule) for name in GROUP.findall(pattern)}
        for name in sorted(one for one in groups - {*FIELDS, rule.repeats} if not one.startswith(APART)):
            yield f"rule {rule.name!r}: nothing reads a field {name!r}{meant(name, FIELDS)}"
        if rule.label not in standard and meant(rule.label, standard):
            yield f"rule {rule.name!r}: label {rule.label!r} is no standard one{meant(rule.label, standard)}"
        for name in sorted({*rule.awaits, *rule.follows, rule.rest} - known):
            yield f"rule {rule.name!r} names a label {name!r} that no rule has{meant(name, known)}"


def repeats(profile: Profile) -> Iterator[str]:
    """No repeat without a bound."""
    for rule in profile.rules:
        for place, pattern in patterns(rule):
            found = unbounded_repeat(pattern)
            if found:
                yield f"rule {rule.name!r}: unbounded repeat in {place}, at ...{found}; write {{0,80}} or a possessive one"


def examples(profile: Profile) -> Iterator[str]:
    """Each example is claimed whole by its own rule where that counts.

    A rule's first example is tried in every layout, the others, which show what else its pattern matches, in the
    layouts that break blocks differently; one of several blocks with every line ending.
    """
    for rule in profile.rules:
        if not rule.examples:
            yield f"rule {rule.name!r} has no example: give it a text that it claims whole"
        for number, text in enumerate(rule.examples):
            example = Example(profile.name, rule, text)
            layouts = ENDINGS if "\n" in text else SHAPES if number else LAYOUTS
            tried = (unclaimed(example, profile, layout) for layout in layouts)
            problem = next(filter(None, tried), None)
            if problem:
                yield problem


def unclaimed(example: Example, profile: Profile, layout: Layout) -> str | None:
    """What is wrong with an example in a layout, if anything.

    The whole profile must see in it what its own rule does; where a sister rule is the one that wins, its own must
    claim it alone.
    """
    rule = example.rule
    seen, winners = misread(example, profile, layout)
    if not seen and winners == [f"{example.profile}/{rule.name}"]:
        return None
    alone, _ = misread(example, attrs.evolve(profile, rules=(rule,), include=()), layout)
    if not (seen or alone):
        return None
    where = "between paragraphs" if rule.where == "anywhere" else f"at the {rule.where}"
    other = "" if alone else "; another rule of the profile takes it for something else"
    return (
        f"rule {rule.name!r} does not claim its example whole {where} ({layout.name}){other}:\n"
        f"    {example.text!r}\n  what came out:\n{alone or seen}"
    )


def misread(example: Example, profile: Profile, layout: Layout) -> tuple[str, list[str | None]]:
    """What a profile sees in an example, if it is not what its rule says; and the rules that see it."""
    rule, one = example.rule, trial(example, profile, layout)
    piece = layout.piece(example.text).strip()
    start = one.article.text.index(piece)
    stop = start + len(piece)
    over = [segment for segment in one.parse() if segment.start < stop and segment.stop > start]
    found = [(s.kind, s.label, s.content_start, s.content_stop) for s in over]
    if len(over) > 1 and len({segment.rule for segment in over}) == 1 and any(one.parted for one in profile.rules):
        own = any(one[:2] == (rule.kind, rule.label) for one in found)  # what a rule sets apart is its claim too
        found = [(rule.kind, rule.label, found[0][2], found[-1][3])] if own else found
    right = found == [(rule.kind, rule.label, start, stop)]
    seen = "" if right else "\n".join(f"    {segment.rule or 'body'}: {segment.content[:160]!r}" for segment in over)
    return seen, [segment.rule for segment in over]


def near_misses(profile: Profile) -> Iterator[str]:
    """No near miss is claimed by its rule, neither where the rule counts nor alone."""
    for rule in profile.rules:
        name = f"{profile.name}/{rule.name}"
        for text in rule.near_misses:
            one = trial(Example(profile.name, rule, text), profile)
            start = one.article.text.index(text)
            for whole, low in ((one.article.text, start), (text, 0)):
                over = [s for s in parse(whole, one.profile) if s.start < low + len(text) and s.stop > low]
                claimed = next((s for s in over if s.rule == name), None)
                if claimed:
                    yield f"rule {rule.name!r} claims its near miss {text!r}, namely {claimed.content[:160]!r}"
                    break


def anchors(profile: Profile) -> Iterator[str]:
    """Wherever a pattern matches an example, in capitals too where case does not count, the literal anchor stands."""
    for rule in profile.rules:
        if rule.identifies and not (rule.heads or rule.ends or rule.stems):
            yield f"rule {rule.name!r} identifies its site, yet has no literal anchor to be looked for; give head=, tail= or stem="
        entry = Entry(rule, profile.name, profile.always)
        cased = [form for text in rule.examples if rule.any_case for form in (text.lower(), text.upper())]
        for text in (*rule.examples, *(cased if rule.heads and not (rule.ends or rule.stems) else ())):
            blocks = split(text)
            for at, plain in enumerate(blocks.plains):
                if rule.form != "span" and plain and fits(entry, blocks, at) and not anchored(entry, plain):
                    yield f"rule {rule.name!r}: the pattern matches {plain!r}, which has none of its anchors"
        for text in rule.examples if rule.form == "span" else ():
            if not any(starts_match(entry, plain) for plain in split(text).plains):
                yield f"rule {rule.name!r}: no stem in the example {text!r} starts a match"


def starts_match(entry: Entry, plain: str) -> bool:
    """Whether a span's pattern matches from one of its stems on."""
    offsets = (hit.start() for stem in entry.rule.stems for hit in re.finditer(re.escape(stem), plain))
    return any(entry.pattern().match(plain, offset) for offset in offsets)


def hostile(profile: Profile) -> Iterator[str]:
    """Hostile texts neither raise nor lose a character."""
    for text in hostile_texts():
        problem = failure(partial(parse, text, profile))  # a document that lost a character would not exist
        if problem:
            yield f"parsing {text[:40]!r}... raises {problem}"


def failure(action: Callable[[], object]) -> str | None:
    """What an action raises, whatever it is: the author must hear of all problems, not of the first."""
    try:
        action()
    except Exception as error:
        return str(error) if isinstance(error, AssertionError) else repr(error)
    return None


def built(profile: Profile) -> Iterator[Article]:
    """Articles built from the profile's own examples, the same ones every time; what it includes has tests of its own."""
    profile = attrs.evolve(profile, include=())
    for number in range(ARTICLES):
        yield build(profile, Random(number), LAYOUTS[number % len(LAYOUTS)])


def recovery(profile: Profile) -> Iterator[str]:
    """Built articles come apart into what they were built from; their bodies hold nothing more to claim."""
    profile = attrs.evolve(profile, include=())
    for article in built(profile):
        document = parse(article.text, profile)
        found = pieces(document)
        if found != article.answer:
            wanted = next((one for one in article.answer if one not in found), article.answer[-1])
            got = next((one for one in found if one not in article.answer), found[-1])
            yield f"a built article ({article.layout.name}) should hold\n    {wanted}\n  and holds\n    {got}\n  in\n{article.text}"
            return
        again = parse(document.body.text, profile)
        if any(segment.rule for segment in again):
            yield f"the body of a built article is claimed anew by {next(s.rule for s in again if s.rule)}:\n{document.body.text}"
            return


def order(profile: Profile) -> Iterator[str]:
    """The order of rules changes nothing: no two claims are equal."""
    own, turned = (attrs.evolve(profile, include=()) for _ in range(2))
    object.__setattr__(turned, "rules", own.rules[::-1])  # a constructor would sort them again
    for article in list(built(profile))[:10]:
        if parse(article.text, turned).segments != parse(article.text, own).segments:
            yield f"with its rules listed the other way round the profile gives another result for\n{article.text}"
            return


def golden_problems(folder: Path, update: bool) -> Iterator[str]:
    """Golden files hold what they say."""
    paths = [folder] if folder.is_file() else sorted(folder.glob("*.txt"))
    if not paths:
        yield f"no golden files (*.txt) in {folder}"
    for path in paths:
        problem = failure(partial(check_golden, path, update=update))
        if problem:
            yield problem


CHECKS: tuple[Callable[[Profile], Iterator[str]], ...] = (
    labels, repeats, examples, near_misses, anchors, hostile, recovery, order,
)  # fmt: skip
"""The checks in their order; each yields what is wrong."""

"""Learning a profile from samples: find what recurs, judge it, check it on the samples, write it down."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

import attrs
import regex

from ..errors import ProfileError
from ..given import a_text, strings
from ..kinds import Kind
from ..matching.anchors import compiled
from ..options import NAME
from ..parse import parse
from ..profile import Profile, compose
from ..rules import Members
from ..shapes import HEADLINE
from .company import endings, neighbors
from .cues import habits
from .groups import groups_of, site_names
from .samples import Samples, Unit, read_samples
from .search import TAIL, Finding, search
from .sketch import Sketch, place, sketches
from .source import report_of, source_of

__all__ = ["Draft", "learn"]

FEWEST = 3
HEADLINES = regex.compile(HEADLINE)
OFTEN = 0.8  # a heading governs what follows it when that is so in this share of its places


@attrs.frozen
class Draft:
    """A profile learned from samples, for a person to review.

    Attributes:
        profile: The profile, to use at once.
        report: What was found, with its support, and what was left to a person.
        groups: The samples that share lines of their own, by number; more than one group means mixed sites.
        left: Every line that recurs and became no rule, as a person reads it; the report says why.
        examples: One example of each rule in its place, for an article of the site: where on the page it stands, from
            0 at the top to 1 at the bottom, and its words.
    """

    profile: Profile
    report: str
    groups: tuple[tuple[int, ...], ...]
    left: tuple[str, ...]
    examples: tuple[tuple[float, str], ...] = attrs.field(repr=False)
    _source: str = attrs.field(repr=False)

    def source(self) -> str:
        """The profile as a Python file, to review and keep."""
        return self._source


def learn(texts: Iterable[str], *, name: str = "learned", title: str = "", sites: Iterable[str] = ()) -> Draft:
    """Draft a profile from articles of one site.

    Lines and blocks that recur become rules; what varies in them (dates, names, numbers, links, titles) becomes
    slots. Nothing that occurs once is ever claimed. The same samples always give the same draft, and the time
    grows linearly with their size.

    Args:
        texts: Three or more articles of one site, as scraped. Copies are left out.
        name: What to call the profile: lower-case words joined by hyphens.
        title: The site's name as people write it; guessed from the samples when empty.
        sites: The site's host names.

    Returns:
        A `Draft`: `.profile`, `.source()`, `.report`.

    Raises:
        ValueError: With fewer than three different articles.
        ProfileError: When the name is not lower-case words joined by hyphens.
        TypeError: When an argument is of another type.
    """
    texts, sites = strings(texts, "texts"), strings(sites, "sites")
    a_text(title, "title")
    if not NAME.fullmatch(a_text(name, "name")):
        raise ProfileError(
            f"{name!r} is no name for a profile: write lower-case words joined by hyphens, such as 'arden-post'"
        )
    samples = read_samples(texts)
    if len(samples.texts) < FEWEST:
        counts = ((samples.copies, "copies of others"), (samples.blank, "without words"))
        dropped = " and ".join(f"{count} {what}" for count, what in counts if count)
        raise ValueError(
            f"learning needs {FEWEST} different articles of a site or more; got {len(samples.texts)}"
            + (f" (left out: {dropped})" if dropped else "")
        )
    seen = search(samples)
    found, left = neighbors(seen.found, seen.left)
    found += endings(samples, found, FEWEST)
    groups = groups_of(found, len(samples.texts))
    title = title or site_names(found)
    made, loose = sketches(found, title)
    govern(made, samples)
    identify(made, title, len(samples.texts), mixed=len(groups) > 1)
    bare = Profile(name=name, title=title, sites=sites, rules=tuple(sketch.rule() for sketch in made))
    made, excessive, include = checked(made, bare, samples)
    left = sorted([*left, *seen.doubts, *loose, *excessive], key=lambda finding: -finding.template.docs)
    misses(made, samples)
    profile = attrs.evolve(bare, rules=tuple(sketch.rule() for sketch in made), include=include)
    source = source_of(profile, made, len(samples.texts))
    report = report_of(profile, made, samples, groups, left)
    examples = tuple((place(sketch.finding)[0], sketch.given["examples"][0]) for sketch in made)
    return Draft(profile, report, groups, tuple(finding.template.gist for finding in left), examples, source)


def govern(made: list[Sketch], samples: Samples) -> None:
    """Let headings take the list below them, and let the last lines of a page open its tail."""
    taken = {id(unit) for sketch in made for unit in sketch.finding.template.units}
    whole = [tuple(unit for unit in units if unit.whole) for units in samples.units]
    for sketch in made:
        template = sketch.finding.template
        if sketch.form != "line" or template.slots:
            continue
        below = [[u for u in whole[unit.doc][unit.top + 1 :] if id(u) not in taken] for unit in template.units]
        lists = [listed(whole[unit.doc][unit.top + 1 :], taken) for unit in template.units]
        if sum(map(bool, lists)) >= OFTEN * len(lists) and sum(map(bool, lists)) >= 2:
            sketch.form = "run"
            items = [unit.plain for group in lists for unit in group]
            shape = (
                HEADLINE if all(map(HEADLINES.fullmatch, items)) else rf".{{1,{min(400, 2 * max(map(len, items)))}}}"
            )
            sketch.given["after"] = Members(shape, most=max(map(len, lists)) + 3, items=True)
        elif sketch.finding.edge == "tail" and opens(template.units, below):
            sketch.given["opens_tail"] = True
            if sketch.kind is Kind.INSERT:
                sketch.given["rest"] = "related"


def listed(below: tuple[Unit, ...], taken: set[int]) -> list[Unit]:
    """The list items right below a line."""
    items = []
    for unit in below:
        if not unit.item or id(unit) in taken:
            break
        items.append(unit)
    return items


def opens(units: list[Unit], below: list[list[Unit]]) -> bool:
    """Whether a line opens the tail: what no rule claims below it looks like headlines, never like prose."""
    rest = [unit for group in below for unit in group]
    prose = sum(len(unit.plain) > 160 or bool(regex.search(r"[.!?…,;:][\"')”’]?$", unit.plain)) for unit in rest)
    filled = sum(map(bool, below))
    return filled >= max(2, len(units) / 2) and all(unit.bottom < 2 * TAIL for unit in units) and not prose


def identify(made: list[Sketch], title: str, total: int, *, mixed: bool) -> None:
    """Mark the lines that only this site writes: telling ones with its name in them."""
    if not title or mixed:
        return
    for sketch in made:
        template = sketch.finding.template
        own = any(title in literal for literal in template.literals) and template.letters >= 15 and template.words >= 4
        if own and template.docs * 2 >= total and "where" not in sketch.given and "head" in sketch.given:
            sketch.given["identifies"] = True


Checked = tuple[list[Sketch], list[Finding], tuple[Profile, ...]]


def checked(made: list[Sketch], bare: Profile, samples: Samples) -> Checked:
    """The sketches that claim what they were made from and little else, those that do not, and habits to include."""
    whole = compose(bare, habits())
    claims: defaultdict[str, Counter[int]] = defaultdict(Counter)
    used: defaultdict[str, set[int]] = defaultdict(set)
    for doc, text in enumerate(samples.texts):
        for segment in parse(text, whole):
            if segment.rule:
                owner, _, rule = segment.rule.partition("/")
                if owner == bare.name:
                    claims[rule][doc] += 1
                used[owner].add(doc)
    good, bad = [], []
    for sketch in made:
        units = Counter(unit.doc for unit in sketch.finding.template.units)
        more = sum(max(0, count - units[doc]) for doc, count in claims[sketch.name].items())
        excess = more > max(1, 0.1 * sum(units.values())) and "opens_tail" not in sketch.given
        if excess:
            bad.append(attrs.evolve(sketch.finding, why_not="it fits other lines too"))
        else:
            good.append(sketch)
    include = tuple(habit for habit in habits().atoms() if len(used[habit.name]) >= 2)
    return good, bad, include


def misses(made: list[Sketch], samples: Samples) -> None:
    """Give each rule a near miss from the samples: a line with its anchor that it must leave alone."""
    by_head: defaultdict[str, list[Sketch]] = defaultdict(list)
    for sketch in made:
        if sketch.given.get("head"):
            by_head[sketch.given["head"].split(" ")[0]].append(sketch)
    patterns = {sketch.name: compiled(sketch.rule().pattern) for sketch in made}
    for units in samples.units:
        for unit in units:
            for sketch in by_head.get(unit.plain.split(" ", 1)[0], ()):
                near = unit.whole and len(unit.plain) <= 160 and unit.plain.startswith(sketch.given["head"])
                if near and "near_misses" not in sketch.given and not patterns[sketch.name].fullmatch(unit.plain):
                    sketch.given["near_misses"] = (unit.plain,)

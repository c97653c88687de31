"""What a draft says: the file to review, and the report for the person who reviews it."""

from __future__ import annotations

from ..profile import Profile
from .samples import Samples
from .search import Finding
from .sketch import Sketch, literal, quoted

__all__ = ["report_of", "source_of"]


def source_of(profile: Profile, made: list[Sketch], total: int) -> str:
    """The profile as a Python file in the library's own style."""
    names = sorted({sketch.form for sketch in made})
    members = ["Members"] if any(sketch.form == "run" for sketch in made) else []
    doors = ["Kind"] * bool(made) + members + ["Profile"] + ["get_profile"] * bool(profile.include) + names
    fragments = sorted(set().union(*(sketch.fragments() for sketch in made)))
    rows = [
        f'"""{docstring(profile.title or profile.name)}: drafted from {total} articles; a person has to review it.',
        "",
        "Each rule says in how many of the articles its line stood. Look at kinds and labels first, then at slots",
        "that take too much; then say here, in prose, what a page of the site looks like from top to bottom.",
        '"""',
        "",
        f"from reprintparse import {', '.join(doors)}",
    ]
    rows += [f"from reprintparse.shapes import {', '.join(fragments)}"] * bool(fragments)
    rows += ["", "PROFILE = Profile(", f"    name={quoted(profile.name)},"]
    rows += [f"    title={quoted(profile.title)},"] * bool(profile.title)
    rows += [f"    sites={literal(profile.sites)},"] * bool(profile.sites)
    if profile.include:
        rows.append(f"    include=tuple(map(get_profile, {literal(tuple(one.name for one in profile.include))})),")
    rows.append("    rules=(")
    for sketch in made:
        rows += [f"        # {support(sketch.finding, total)}", f"        {sketch.source()}"]
    return "\n".join([*rows, "    ),", ")", ""])


def docstring(text: str) -> str:
    return text.replace("\\", "/").replace('"', "'")


def support(finding: Finding, total: int) -> str:
    """How often a line was seen, and how sure its kind is."""
    why = f"kind by {finding.guess.why}" if finding.guess else "kind by its place alone, please check"
    return f"{finding.template.docs} of {total} articles; {why}"


def report_of(
    profile: Profile, made: list[Sketch], samples: Samples, groups: tuple[tuple[int, ...], ...],
    left: list[Finding],
) -> str:  # fmt: skip
    """What was found and what a person has to look at, as text."""
    total = len(samples.texts)
    rows = [f"{profile.name}: {len(made)} rules from {total} articles"]
    if samples.copies or samples.blank:
        rows.append(f"left out: {samples.copies} copies of other articles, {samples.blank} without words")
    rows += mixture(groups, total)
    for sketch in made:
        rows.append(f"- {sketch.name} ({sketch.kind}, {sketch.given.get('label', sketch.name.replace('-', '_'))}, "
                    f"{sketch.given.get('where', 'anywhere')}): {support(sketch.finding, total)}: "
                    f"{shortened(sketch.finding.template.gist)}")  # fmt: skip
    rows.append("for a person:")
    if not any(sketch.given.get("identifies") for sketch in made) and not profile.sites:
        rows.append(
            "- nothing tells this site from others: give sites=, or mark a line only it writes with identifies=True"
        )
    rows += [f"- check its kind: {sketch.name}" for sketch in made if sketch.finding.guess is None]
    for finding in left:
        rows.append(f"- in {finding.template.docs} articles, {finding.why_not}: {shortened(finding.template.gist)}")
    return "\n".join([*rows, "- nothing else"] if rows[-1] == "for a person:" else rows) + "\n"


def mixture(groups: tuple[tuple[int, ...], ...], total: int) -> list[str]:
    """What to say when the samples do not hang together."""
    rows = []
    if len(groups) > 1:
        said = "; ".join(
            ", ".join(str(doc + 1) for doc in group[:12]) + (", …" if len(group) > 12 else "") for group in groups
        )
        rows.append(f"these look like samples of {len(groups)} sites, for they share no lines of their own: articles {said}; "
                    "learn from each group alone")  # fmt: skip
    alone = total - sum(map(len, groups))
    if groups and alone:
        rows.append(f"{alone} of {total} articles share no telling line with any other; are they of this site?")
    if not groups:
        rows.append("the articles share no telling lines; are they of one site, and complete?")
    return rows


def shortened(text: str) -> str:
    return text if len(text) <= 100 else text[:99] + "…"

"""How fast is the parser? Everything in one run, as ratios to `str.splitlines` on the same texts.

    python benchmarks/bench.py [CORPUS.jsonl[.gz]] [--articles N] [--rounds N] [--only WORD]

Rounds of the measured things are interleaved and medians taken, so that a machine that slows down half-way
slows all of them. Ratios say what a figure in seconds cannot: whether the cost is near that of touching the text.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from invented import HOSTILE, article, synthetic

import reprintparse
from reprintparse import Profile
from reprintparse.registry import installed

SELECTION = import_module("reprintparse.selection")
Row = tuple[str, str, str, str]
KB, MB = 1000, 1_000_000


def texts_of(corpus: Path | None, count: int) -> list[str]:
    """About `count` articles: every n-th of a corpus file with a `text` field a line, or invented ones."""
    if corpus is None:
        return [article(seed) for seed in range(count)]
    opener = gzip.open if corpus.suffix == ".gz" else open
    with opener(corpus, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    return texts[:: max(1, len(texts) // count)][:count]


def medians(jobs: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median seconds of each job, their rounds interleaved."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            start = time.perf_counter()
            job()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(taken) for name, taken in times.items()}


def lines_of(texts: list[str]) -> None:
    for text in texts:
        text.splitlines(True)


def parse_all(texts: list[str]) -> None:
    for text in texts:
        reprintparse.parse(text)


@contextmanager
def installed_too(extra: tuple[Profile, ...]) -> Iterator[None]:
    """Install profiles next to the built-in ones, for as long as the block lasts."""
    before = SELECTION.installed
    whole = tuple(sorted((*installed(), *extra), key=lambda profile: profile.name))
    SELECTION.installed = lambda: whole
    try:
        yield
    finally:
        SELECTION.installed = before


def verdict(value: float, bar: float, unit: str = "x") -> tuple[str, str, str]:
    return f"{value:.2f}{unit}", f"{bar:g}{unit}", "holds" if value <= bar else "MISSED"


def with_rules(extra: tuple[Profile, ...], texts: list[str]) -> Callable[[], None]:
    """A job that parses with more profiles installed, its index built before the clock runs."""

    def job() -> None:
        with installed_too(extra):
            parse_all(texts)

    with installed_too(extra):
        parse_all(texts[:1])
    return job


def articles(texts: list[str], rounds: int) -> Iterator[Row]:
    parse_all(texts)  # patterns are compiled on first use
    taken = medians({"splitlines": lambda: lines_of(texts), "parse": lambda: parse_all(texts)}, rounds)
    size = sum(map(len, texts)) / MB
    yield (f"whole parse, {len(texts)} articles, {size / taken['parse']:.0f} MB/s",
           *verdict(taken["parse"] / taken["splitlines"], 12))  # fmt: skip


def rules(texts: list[str], rounds: int) -> Iterator[Row]:
    sizes = (25, 500, 10_000)
    for kind, always in (("site", False), ("always-active", True)):
        jobs: dict[str, Callable[[], object]] = {"splitlines": lambda: lines_of(texts)}
        jobs |= {str(size): with_rules(synthetic(size, always=always), texts) for size in sizes}
        taken = medians(jobs, rounds)
        for size in sizes:
            ratio = taken[str(size)] / taken["splitlines"]
            yield f"{size:,} more {kind} rules", f"{ratio:.2f}x", "", ""
        yield (f"10,000 {kind} rules against 25", *verdict(taken["10000"] / taken["25"], 1.5))


def lengths(rounds: int) -> Iterator[Row]:
    previous = 0.0
    for size in (KB, 10 * KB, 100 * KB, MB, 10 * MB):
        text = article(7, size)
        repeat = [text] * max(1, 100 * KB // size)
        taken = medians({"splitlines": lambda t=repeat: lines_of(t), "parse": lambda t=repeat: parse_all(t)},
                        3 if size > MB else rounds)  # type: ignore[misc]  # fmt: skip
        a_byte = taken["parse"] / sum(map(len, repeat))
        yield (
            f"one article of {size // KB:,} KB, {1 / a_byte / MB:.0f} MB/s",
            f"{taken['parse'] / taken['splitlines']:.2f}x",
            "",
            "",
        )
        if previous:
            yield "    per byte, against a tenth of the length", *verdict(a_byte / previous, 1.5)
        previous = a_byte


def ordinary_pace(texts: list[str]) -> float:
    """Seconds a character on ordinary articles: 1 MB of them, in articles of their own size."""
    some: list[str] = []
    while sum(map(len, some)) < MB:
        some.append(texts[len(some) % len(texts)])
    return medians({"parse": lambda: parse_all(some)}, 5)["parse"] / sum(map(len, some))


def hostile(texts: list[str]) -> Iterator[Row]:
    pace = ordinary_pace(texts)
    for name, build in HOSTILE.items():
        small, large = build(MB), build(2 * MB)
        jobs = {"1": lambda t=small: reprintparse.parse(t), "2": lambda t=large: reprintparse.parse(t)}
        taken = medians(jobs, 3)  # type: ignore[arg-type]
        yield f"{name}: 2 MB against 1 MB", *verdict(taken["2"] / taken["1"], 2.5)
        yield f"{name}: 1 MB against 1 MB of articles", *verdict(taken["1"] / (pace * MB), 20)


def learning() -> Iterator[Row]:
    few, many = ([article(seed, 5 * KB) for seed in range(count)] for count in (50, 200))
    taken = medians({"few": lambda: reprintparse.learn(few), "many": lambda: reprintparse.learn(many)}, 3)
    yield "learning from 1,000 samples of 5 KB, by 200 of them", *verdict(5 * taken["many"], 30, " s")
    yield "    200 samples against 50", *verdict(taken["many"] / taken["few"], 8)


def start_up(rounds: int) -> Iterator[Row]:
    def run(code: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, "-c", code], check=True)

    base = medians({"theirs": run("import regex, attrs"), "ours": run("import regex, attrs, reprintparse")}, rounds)
    yield "import, above regex and attrs", *verdict(1000 * (base["ours"] - base["theirs"]), 40, " ms")
    first = "import time, reprintparse as r; t = time.perf_counter(); r.parse('A'); print(time.perf_counter() - t)"
    took = [
        float(subprocess.run([sys.executable, "-c", first], check=True, capture_output=True).stdout) for _ in range(3)
    ]
    yield "first parse (profiles imported, index built)", f"{1000 * statistics.median(took):.0f} ms", "", ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "corpus", nargs="?", type=Path, help="articles as JSON lines with a field `text`, may be gzipped"
    )
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", default="", help="sections whose name contains this word")
    given = parser.parse_args()
    texts = texts_of(given.corpus, given.articles)
    sections: dict[str, Callable[[], Iterator[Row]]] = {
        "articles": lambda: articles(texts, given.rounds),
        "rules": lambda: rules(texts, given.rounds),
        "lengths": lambda: lengths(given.rounds),
        "hostile": lambda: hostile(texts),
        "learning": learning,
        "import": lambda: start_up(given.rounds),
    }
    missed = 0
    print(f"{'':58} {'measured':>10} {'bar':>7}")
    for name, section in sections.items():
        if given.only not in name:
            continue
        print(f"-- {name}")
        for what, measured, bar, holds in section():
            missed += holds == "MISSED"
            print(f"{what:58} {measured:>10} {bar:>7} {holds}", flush=True)
    print(f"{missed} missed" if missed else "all bars hold")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())

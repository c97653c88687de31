"""How right is the parser? Measured by character on labeled articles.

    python benchmarks/accuracy.py LABELED.jsonl [--errors N]

Each line of the file is an object with `text` and `spans`, a list of [start, stop, label] in code points with the
labels of `docs/reference/kinds.md`, and `body`. Characters outside all spans (blank space) do not count. Printed are
precision, recall and F1 of the body, the mean F1 of body over documents, F1 by kind and label with their means
(body aside), the share of documents with every kind right, and the costliest confusions.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import reprintparse
from reprintparse import LABELS

KIND = {label: kind.value for kind, labels in LABELS.items() for label in labels} | {"body": "body"}

Counts = list[int]  # true positives, false positives, false negatives


def scores(counts: Counts) -> tuple[float, float, float]:
    """Precision, recall and F1; 1.0 where there was nothing to find and nothing was found."""
    right, wrong, missed = counts
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def compared(text: str, spans: Iterable[list[object]]) -> Iterator[tuple[str, str, str | None, int]]:
    """For every labeled character: its label, the label and rule that parsing gave it, and its offset."""
    parsed: list[tuple[str, str | None]] = []
    for segment in reprintparse.parse(text):
        parsed += [(segment.label or "body", segment.rule)] * (segment.stop - segment.start)
    for start, stop, label, *_ in spans:
        for offset in range(int(start), int(stop)):  # type: ignore[call-overload]
            yield str(label), *parsed[offset], offset


def count(table: dict[str, Counts], wanted: str, got: str) -> None:
    if wanted == got:
        table[wanted][0] += 1
    else:
        table[got][1] += 1
        table[wanted][2] += 1


def report(name: str, table: dict[str, Counts]) -> None:
    rows = {key: counts for key, counts in table.items() if counts[0] + counts[2]}
    mean = [scores(counts)[2] for key, counts in rows.items() if key != "body"]
    print(f"\nmean F1 by {name}, body aside: {sum(mean) / len(mean):.4f}" if mean else f"\nno {name} beside body")
    for key, counts in sorted(rows.items(), key=lambda row: -(row[1][0] + row[1][2])):
        precision, recall, f1 = scores(counts)
        print(f"  {key:15} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  {counts[0] + counts[2]:8} characters")


def main() -> None:
    """Read the file, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labeled", type=Path)
    parser.add_argument("--errors", type=int, default=20, help="how many confusions to list")
    arguments = parser.parse_args()
    kinds: dict[str, Counts] = defaultdict(lambda: [0, 0, 0])
    labels: dict[str, Counts] = defaultdict(lambda: [0, 0, 0])
    confusions: Counter[tuple[str, str, str | None]] = Counter()
    where: dict[tuple[str, str, str | None], str] = {}
    exact, by_document = 0, []
    articles = [json.loads(line) for line in arguments.labeled.read_text("utf-8").split("\n") if line.strip()]
    for article in articles:
        own: dict[str, Counts] = defaultdict(lambda: [0, 0, 0])
        for wanted, got, rule, offset in compared(article["text"], article["spans"]):
            count(labels, wanted, got)
            count(kinds, KIND[wanted], KIND.get(got, got))
            count(own, KIND[wanted], KIND.get(got, got))
            if wanted != got:
                confusions[wanted, got, rule] += 1
                where.setdefault((wanted, got, rule), article["text"][offset : offset + 60].replace("\n", " "))
        by_document.append(scores(own["body"])[2])
        exact += not any(counts[1] for counts in own.values())
    precision, recall, f1 = scores(kinds["body"])
    print(f"{len(articles)} documents: body P {precision:.4f}  R {recall:.4f}  F1 {f1:.4f}, mean document F1 "
          f"{sum(by_document) / len(by_document):.4f}, every kind right in {exact / len(articles):.3f}")  # fmt: skip
    report("kind", kinds)
    report("label", labels)
    print("\ncostliest confusions (labeled, parsed, rule, characters, first place)")
    for key, characters in confusions.most_common(arguments.errors):
        print(f"  {key[0]:10} {key[1]:10} {key[2] or '':32} {characters:6}  {where[key]!r}")


if __name__ == "__main__":
    main()

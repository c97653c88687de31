"""Count what an article is made of: one line a kind and label.

python examples/what_was_removed.py examples/global-research-reprint.txt
"""

from __future__ import annotations

import sys
from collections import Counter

import reprintparse


def main(path: str) -> None:
    """Print characters per kind and label, most first."""
    with open(path, encoding="utf-8", newline="") as stream:
        document = reprintparse.parse(stream.read())
    sizes: Counter[str] = Counter()
    for segment in document:
        sizes[" / ".join(filter(None, (segment.kind.value, segment.label)))] += len(segment.text)
    for name, size in sizes.most_common():
        print(f"{size:6}  {name}")
    assert sum(sizes.values()) == len(document.text)  # nothing is ever lost


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("usage: python what_was_removed.py ARTICLE")
    main(sys.argv[1])

"""Write the body of every article in a folder to another folder.

python examples/clean_corpus.py examples cleaned
"""

from __future__ import annotations

import sys
from pathlib import Path

import reprintparse


def main(source: str, target: str) -> None:
    """Clean a folder of articles; texts without a body are left out."""
    out = Path(target)
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(p for p in Path(source).iterdir() if p.suffix in (".txt", ".md")):
        with path.open(encoding="utf-8", newline="") as stream:  # newline="" keeps line endings as they are
            document = reprintparse.parse(stream.read())
        body = document.body.text
        if body.strip():
            with (out / path.name).open("w", encoding="utf-8", newline="") as stream:
                stream.write(body)
        share = 100 * len(body) // max(1, len(document.text))
        print(f"{path.name}: {share}% body, profiles: {', '.join(document.profiles) or 'none'}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit("usage: python clean_corpus.py FOLDER CLEANED")
    main(*sys.argv[1:])

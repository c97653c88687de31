"""`python -m reprintparse`, and the `reprintparse` command: says what to install when the command line is not."""

from __future__ import annotations

import sys
from importlib.util import find_spec

__all__ = ["main"]


def main() -> None:
    """Run the command line."""
    missing = [name for name in ("typer", "rich") if find_spec(name) is None]
    if missing:
        print(
            f"reprintparse: the command line needs {' and '.join(missing)}; run: pip install 'reprintparse[cli]'",
            file=sys.stderr,
        )
        raise SystemExit(2)
    from .cli.main import run

    run()


if __name__ == "__main__":
    main()

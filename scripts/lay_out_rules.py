"""Lay out the rules of profiles: patterns cut where alternatives begin, lists of literals filled, one look everywhere.

A general formatter sets every literal on a line of its own, so that a rule fills a page, and cannot cut a pattern at
all. This one keeps a rule on few lines that fit the screen:

    python scripts/lay_out_rules.py            # rewrite what is not laid out
    python scripts/lay_out_rules.py --check    # list it, and fail if there is any

What a file declares never changes: a cut pattern is the same pattern in adjacent strings. A rule with a comment
inside stays as its author laid it out, and so does a text that a reader should see in one piece (an example).
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

WIDTH = 120
ROOT = Path(__file__).parents[1]
FOLDERS = ("src/reprintparse/profiles", "src/reprintparse/shared", "examples/plugin-acme/src")
RULES = ("line", "run", "span")
OWN_LINE = ("examples",)

STRING = re.compile(
    r'(?P<prefix>[rRfF]{0,2})(?P<quote>["\'])(?P<body>(?:[^"\'\\\n]|\\.|(?!(?P=quote))["\'])*)(?P=quote)'
)
ATOM = re.compile(
    r"""
    (?:\\[pPuUxN]?\{{1,2}[^{}]*\}{1,2}|\\.)      # an escape
    |\[\^?\]?(?:\\[pP]\{{1,2}\w+\}{1,2}|\\.|[^\]\\])*\]    # a class
    |(?P<open>\((?:\?(?:P<\w+>|[a-zA-Z-]*:|<?[=!]|>))?)
    |(?P<close>\))
    |(?P<bar>\|)
    |\{\{|\}\}
    |\{[^{}]*\}                                      # a name put into the pattern, or a repeat
    |.
    """,
    re.VERBOSE | re.DOTALL,
)
REPEAT = re.compile(r"(?:[?*+]|\{\{\d*,?\d*\}\}|\{\d*,?\d*\})[?+]?")


def main() -> int:
    """Lay out every file of rules, or with `--check` only say which are not."""
    check = "--check" in sys.argv[1:]
    changed = [path for path in files() if rewrite(path, check)]
    for path in changed:
        print(f"{path.relative_to(ROOT)} {'is not laid out' if check else 'laid out'}")
    if check and changed:
        print("run: python scripts/lay_out_rules.py")
    return int(check and bool(changed))


def files() -> Iterator[Path]:
    """Every file of rules."""
    for folder in FOLDERS:
        yield from sorted((ROOT / folder).rglob("*.py"))


def rewrite(path: Path, check: bool) -> bool:
    """Lay one file out; whether that changes it."""
    before = path.read_text(encoding="utf-8")
    after = laid_out(before)
    if after != before and not check:
        path.write_text(after, encoding="utf-8")
    return after != before


def laid_out(source: str) -> str:
    """The source with its rules and long patterns laid out."""
    lines = source.splitlines(keepends=True)
    tree = ast.parse(source)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    rules = [node for node in calls if isinstance(node.func, ast.Name) and node.func.id in RULES]
    constants = [node for node in tree.body if isinstance(node, ast.Assign)]
    edits = [(node, call(node, lines)) for node in rules] + [(node, constant(node, lines)) for node in constants]
    for node, text in sorted(edits, key=lambda edit: edit[0].lineno, reverse=True):
        if text is not None:
            head = characters(lines[node.lineno - 1], node.col_offset)[0]
            tail = characters(lines[node.end_lineno - 1], node.end_col_offset)[1]
            lines[node.lineno - 1 : node.end_lineno] = [head + text + tail]
    return "".join(lines)


def characters(line: str, offset: int) -> tuple[str, str]:
    """A line cut at an offset that counts bytes, as the syntax tree has them."""
    raw = line.encode()
    return raw[:offset].decode(), raw[offset:].decode()


def source_of(node: ast.AST, lines: list[str]) -> str:
    """The source of a node."""
    first, last = node.lineno - 1, node.end_lineno - 1
    if first == last:
        return lines[first].encode()[node.col_offset : node.end_col_offset].decode()
    middle = "".join(lines[first + 1 : last])
    return characters(lines[first], node.col_offset)[1] + middle + characters(lines[last], node.end_col_offset)[0]


def call(node: ast.Call, lines: list[str]) -> str | None:
    """A rule, laid out; nothing where its author put a comment in."""
    if any(commented(line) for line in lines[node.lineno - 1 : node.end_lineno]):
        return None
    name, column = node.func.id, len(characters(lines[node.lineno - 1], node.col_offset)[0])
    parts = [("", source_of(arg, lines), arg) for arg in node.args]
    parts += [
        (f"{word.arg}=" if word.arg else "**", source_of(word.value, lines), word.value) for word in node.keywords
    ]
    whole = f"{name}({', '.join(key + ' '.join(text.split(chr(10))) for key, text, _ in parts)}),"
    if column + len(whole) <= WIDTH and not any("\n" in text for _, text, _ in parts):
        return whole[:-1]
    indent = column + len(name) + 1
    rows = [f"{' ' * column}{name}("]
    for number, (key, text, value) in enumerate(parts):
        end = ")" if number == len(parts) - 1 else ","
        inline = key + " ".join(text.split("\n")) if "\n" not in text else ""
        room = WIDTH - len(rows[-1]) - (0 if rows[-1].endswith("(") else 1) - len(end) - (number == len(parts) - 1)
        if inline and len(inline) <= room and key[:-1] not in OWN_LINE:
            rows[-1] += ("" if rows[-1].endswith("(") else " ") + inline + end
            continue
        chunk = argument(key, text, value, lines, indent)
        if rows[-1].endswith("("):
            rows[-1] += chunk[0].lstrip()
            rows += chunk[1:]
        else:
            rows += chunk
        rows[-1] += end
    return "\n".join(rows)[column:]


def commented(line: str) -> bool:
    """Whether a line of source has a comment."""
    return "#" in STRING.sub('""', line)


def argument(key: str, text: str, value: ast.expr, lines: list[str], indent: int) -> list[str]:
    """One argument on lines of its own."""
    if isinstance(value, ast.Tuple) and value.elts:
        return filled(key, [source_of(item, lines) for item in value.elts], indent)
    strings = literals(text)
    if strings:
        shift = indent + len(key) + bool(key)
        rows = list(cut(strings, WIDTH - shift - 2))
        if len(rows) == 1 or not key:
            return [" " * indent + key + rows[0], *(" " * indent + row for row in rows[1:])]
        return [
            " " * indent + key + "(" + rows[0],
            *(" " * shift + row for row in rows[1:-1]),
            " " * shift + rows[-1] + ")",
        ]
    return [" " * indent + key + text]


def filled(key: str, items: list[str], indent: int) -> list[str]:
    """A tuple, as many items on a line as fit."""
    if len(items) == 1:
        return [f"{' ' * indent}{key}({items[0]},)"]
    shift = indent + len(key) + 1
    rows = [" " * indent + key + "("]
    for number, item in enumerate(items):
        end = ")" if number == len(items) - 1 else ","
        if number and len(rows[-1]) + 1 + len(item) + len(end) + 1 > WIDTH:
            rows.append(" " * shift + item + end)
        else:
            rows[-1] += (" " if number else "") + item + end
    return rows


def literals(text: str) -> list[tuple[str, str, str]]:
    """The adjacent strings that an expression consists of: prefix, quote, body; none if it is anything else."""
    found = list(STRING.finditer(text))
    rest = STRING.sub("", text)
    return [(hit["prefix"], hit["quote"], hit["body"]) for hit in found] if not rest.strip("() \n") else []


def constant(node: ast.Assign, lines: list[str]) -> str | None:
    """A named pattern that is too long for a line, in parentheses; a comment behind it goes above it."""
    text = source_of(node.value, lines)
    strings = literals(text)
    row = "".join(lines[node.lineno - 1 : node.end_lineno]).rstrip("\n")
    if not strings or "\n" in row or len(row) <= WIDTH or commented(row):
        return None
    name = source_of(node.targets[0], lines)
    rows = [f"    {one}" for one in cut(strings, WIDTH - 4)]
    return "\n".join([f"{name} = (", *rows, ")"]) if len(rows) > 1 else None


def cut(strings: Iterable[tuple[str, str, str]], width: int) -> Iterator[str]:
    """Adjacent strings as lines of strings, cut where an alternative begins, else where a group or a word does."""
    joined: list[tuple[str, str, str]] = []
    for prefix, quote, body in strings:
        if joined and joined[-1][:2] == (prefix, quote):
            joined[-1] = (prefix, quote, joined[-1][2] + body)
        else:
            joined.append((prefix, quote, body))
    for prefix, quote, body in joined:
        room = width - len(prefix) - 2
        while len(body) > room:
            at = best_cut(body, room)
            yield f"{prefix}{quote}{body[:at]}{quote}"
            body = body[at:]
        yield f"{prefix}{quote}{body}{quote}"


def best_cut(body: str, room: int) -> int:
    """The offset up to which a string should fill a line."""
    depth, at, best, rank = 0, 0, 0, (-99, 0)
    while at < len(body) and at <= room:
        atom = ATOM.match(body, at)
        if at > room // 2:
            here = -1.0
            if atom["bar"]:
                here = 10 - depth
            elif atom["open"]:
                here = 5 - depth
            elif body[at - 1] == " ":
                here = 1 - depth
            if (here, at) > rank and here > -99:
                best, rank = at, (here, at)
        depth += bool(atom["open"]) - bool(atom["close"])
        at = atom.end()
        again = REPEAT.match(body, at)
        at = again.end() if again else at
    return best or min(room, len(body))


if __name__ == "__main__":
    sys.exit(main())

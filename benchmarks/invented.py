"""Invented articles, hostile texts and synthetic profiles: what the benchmark runs on."""

from __future__ import annotations

import random
from collections.abc import Callable

from reprintparse import Kind, Profile, line, span

NOUNS = [
    "mill",
    "ferry",
    "council",
    "harbor",
    "school",
    "bridge",
    "orchard",
    "library",
    "river",
    "clinic",
    "market",
    "station",
    "museum",
    "quarry",
    "tram",
]
VERBS = ["reopened", "closed", "flooded", "expanded", "burned", "moved", "shrank", "recovered", "voted", "waited"]
PLACES = [
    "Arden",
    "Brackwater",
    "Calder",
    "Dunmore",
    "Elswick",
    "Farrow",
    "Glenholt",
    "Harrow",
    "Isling",
    "Jarrow",
    "Kelby",
    "Lorne",
]
FIRST = ["Ana", "Ben", "Clara", "David", "Elena", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Karim", "Lena"]
LAST = ["Ruiz", "Okafor", "Lindqvist", "Moreau", "Tanaka", "Weber", "Novak", "Haddad", "Silva", "Petrov"]
TAILS = ("after two dry summers", "despite the new tariff", "before the vote", "on Monday night", "with no warning")


def sentence(rng: random.Random) -> str:
    start = f"The {rng.choice(NOUNS)} in {rng.choice(PLACES)} {rng.choice(VERBS)} {rng.choice(TAILS)}"
    more = f", and the {rng.choice(NOUNS)} committee said {rng.randint(2, 900)} people were affected"
    return start + (more if rng.random() < 0.6 else "") + "."


def paragraph(rng: random.Random) -> str:
    return " ".join(sentence(rng) for _ in range(rng.randint(1, 5)))


def person(rng: random.Random) -> str:
    return f"{rng.choice(FIRST)} {rng.choice(LAST)}"


def article(seed: int, size: int = 0) -> str:
    """One article of about `size` characters (3 to 8 KB by default) with the usual furniture around it."""
    rng = random.Random(seed)
    size = size or rng.randint(3000, 8000)
    gap = rng.choice(["\n", "\n\n", "\n\n", "\r\n\r\n"])
    parts = [f"How the {rng.choice(NOUNS)} of {rng.choice(PLACES)} was lost"]
    parts += [f"By {person(rng)}", f"March {rng.randint(1, 28)}, {rng.randint(2009, 2023)}"]
    length = 0
    while length < size:
        parts.append(paragraph(rng))
        length += len(parts[-1])
        if rng.random() < 0.03:
            parts.append(f"READ MORE: How {rng.choice(PLACES)} lost its {rng.choice(NOUNS)}")
        if rng.random() < 0.02:
            handle = rng.choice(LAST).lower()
            parts.append(f"The {rng.choice(NOUNS)} is open again")
            parts.append(f"— {person(rng)} (@{handle}) March {rng.randint(1, 28)}, 2016")
        if rng.random() < 0.05:
            parts.append(f"He told [{rng.choice(PLACES)} Post](https://example.test/{rng.randint(1, 99)}) *so*.")
    parts += [
        f"{person(rng)} is a reporter in {rng.choice(PLACES)}.",
        f"Copyright © {rng.randint(2009, 2023)} {rng.choice(PLACES)} Post",
    ]
    return gap.join(parts) + "\n"


def fill(unit: str) -> Callable[[int], str]:
    return lambda size: (unit * (size // len(unit) + 1))[:size]


TWEET = "— Ana Ruiz (@anaruiz) March 4, 2016"
HOSTILE: dict[str, Callable[[int], str]] = {
    "only newlines": fill("\n"),
    "one line": fill("The mill in Arden reopened on Monday and the council waited. "),
    "every line a tweet start": fill("— Ana Ruiz (@\n"),
    "every line a tweet signature": fill(TWEET + "\n"),
    "tweet signatures in one line": fill(f"The river is rising {TWEET} "),
    "every line Copyright © X": fill("Copyright © X\n"),
    "every line By X": fill("By X\n"),
    "every line By a name": fill("By Ana Ruiz\n"),
    "((((": fill("("),
    "[[[[": fill("["),
    "[a[a": fill("[a"),
    "**": fill("*"),
    "(@(@": fill("(@"),
    "__a__a": fill("__a"),
    "]( in one line": fill("[a]("),
    "all READ MORE:": fill("READ MORE:\n"),
    "READ MORE: in one line": fill("READ MORE: "),
    "all blanks": fill(" "),
    "carriage returns": fill("\r"),
}


def synthetic(rules: int, *, always: bool) -> tuple[Profile, ...]:
    """Profiles of 20 rules each with realistic, distinct heads; one rule in twenty a span, with shared stems."""
    found = []
    for number in range(-(-rules // 20)):
        rng = random.Random(number)
        site = f"{rng.choice(PLACES)} {rng.choice(NOUNS).title()} {number}"
        made = []
        for k in range(min(20, rules - number * 20)):
            opening = rng.choice(
                ["Follow", "More from", "This article from", "Copyright", "Sign up for", "Support", "By the staff of"]
            )
            if k == 19:
                made.append(span(f"rule-{k}", Kind.LEGAL, rf"This article first appeared in {site}[.]?",
                                 stem="This article first appeared in "))  # fmt: skip
            else:
                made.append(line(f"rule-{k}", Kind.LEGAL, rf"{opening} {site} {k}: .{{1,80}}", identifies=k == 0))
        found.append(
            Profile(name=f"synthetic-{number}", always=always, sites=(f"site{number}.test",), rules=tuple(made))
        )
    return tuple(found)

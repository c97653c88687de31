"""Invented sites: articles of varied stories inside the furniture of one site, each piece with its right answer."""

from __future__ import annotations

import random
from collections.abc import Callable

Piece = tuple[str, str]  # label ("body" for the author's words) and text

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
    "vineyard",
    "lighthouse",
    "foundry",
    "archive",
    "reservoir",
]
VERBS = [
    "reopened",
    "closed",
    "flooded",
    "expanded",
    "burned",
    "moved",
    "shrank",
    "recovered",
    "voted",
    "waited",
    "grew",
    "failed",
]
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
    "Marston",
    "Norwell",
]
FIRST = [
    "Ana",
    "Ben",
    "Clara",
    "David",
    "Elena",
    "Farid",
    "Greta",
    "Hugo",
    "Ines",
    "Jonas",
    "Karim",
    "Lena",
    "Mateo",
    "Nadia",
]
LAST = [
    "Ruiz",
    "Okafor",
    "Lindqvist",
    "Moreau",
    "Tanaka",
    "Weber",
    "Novak",
    "Haddad",
    "Silva",
    "Petrov",
    "O'Neill",
    "Castellano",
]
TIMES = ["after two dry summers", "despite the new tariff", "before the vote", "on Monday night", "with no warning",
         "while the valley slept", "as prices fell", "under a new owner", "for the third time in a decade"]  # fmt: skip
SAYINGS = [
    "It rained all night",
    "Nobody asked us",
    "We will rebuild it",
    "The money is gone",
    "I have seen worse",
    "That is not for me to say",
]
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def person(rng: random.Random) -> str:
    return f"{rng.choice(FIRST)} {rng.choice(LAST)}"


def sentence(rng: random.Random) -> str:
    noun, place = rng.choice(NOUNS), rng.choice(PLACES)
    return rng.choice([
        f"The {noun} in {place} {rng.choice(VERBS)} {rng.choice(TIMES)}.",
        f"{person(rng)}, who runs the {noun}, said {rng.randint(2, 900)} people had come.",
        f"“{rng.choice(SAYINGS)},” said {person(rng)} of {place}.",
        f"By {rng.randint(2, 11)} o'clock the {noun} was full, and the road to {place} was not.",
        f"According to the report, the {noun} cost {rng.randint(2, 90)} million crowns, more than the {rng.choice(NOUNS)}.",
        f"In {rng.choice(MONTHS)} {rng.randint(1990, 2020)}, the {noun} {rng.choice(VERBS)} {rng.choice(TIMES)}, and {place} {rng.choice(VERBS)}.",
        f"More than {rng.randint(20, 90)} of them left for {place}.",
        f"Follow the road from {place} and the {noun} comes first.",
    ])  # fmt: skip


def headline(rng: random.Random) -> str:
    noun, place = rng.choice(NOUNS), rng.choice(PLACES)
    return rng.choice([f"How the {noun} of {place} was lost", f"{place} votes to close its {noun}", f"Why a {noun} in {place} matters",
                       f"{rng.randint(3, 40)} hurt as {place} {noun} {rng.choice(VERBS)}"])  # fmt: skip


def date(rng: random.Random) -> str:
    return f"{rng.choice(MONTHS)} {rng.randint(1, 28)}, {rng.randint(2009, 2023)}"


def story(rng: random.Random, low: int = 5, high: int = 14) -> list[Piece]:
    """Paragraphs; some of them short, as tabloids have them."""
    return [
        ("body", " ".join(sentence(rng) for _ in range(rng.choice([1, 1, 2, 3, 4]))))
        for _ in range(rng.randint(low, high))
    ]


def put(pieces: list[Piece], at: int, piece: Piece) -> list[Piece]:
    return [*pieces[:at], piece, *pieces[at:]]


def valley_herald(rng: random.Random) -> list[Piece]:
    body = put(story(rng), 3, ("advert", "Story continues below"))
    body = put(body, 5, ("related", f"READ MORE: {headline(rng)}"))
    author = person(rng)
    return [
        ("title", headline(rng)), ("byline", f"By {author}"), ("published", f"Valley Herald | {date(rng)} | {rng.randint(1, 12)}:{rng.randint(10, 59)} PM"),
        *body,
        ("bio", f"{author} is a staff writer at the Valley Herald. Reach {rng.choice(['him', 'her'])} at {author.split()[1].lower().replace(chr(39), '')}@valleyherald.test."),
        ("subscribe", "Sign up for the Valley Herald morning newsletter and never miss a story."),
        ("copyright", f"© {rng.randint(2009, 2023)} Valley Herald. All rights reserved."),
    ]  # fmt: skip


def northern_commons(rng: random.Random) -> list[Piece]:
    title = headline(rng)
    return [
        ("title", title), ("byline", f"Written by {person(rng)}"), ("published", f"Published {date(rng)}"),
        *put(story(rng), 2, ("support", "Northern Commons is funded by readers. Chip in five crowns a month to keep it free.")),
        ("topics", f"Tags: {', '.join(rng.sample(NOUNS, 3))}"),
        ("license", "This work is licensed under a Creative Commons Attribution 4.0 License. Feel free to republish and share widely."),
        ("origin", f"The post {title} appeared first on Northern Commons."),
        ("comment", f"{rng.randint(2, 90)} comments"),
    ]  # fmt: skip


def bay_wire(rng: random.Random) -> list[Piece]:
    shares = ("social", "Share this article")
    related = [("related", f"- {headline(rng)}") for _ in range(rng.randint(2, 4))]
    return [
        ("title", headline(rng)), ("published", f"Last updated: {date(rng)}"), shares,
        *put(story(rng), 4, ("caption", f"Photo: {person(rng)}/Bay Wire")),
        ("credit", f"(Reporting by {person(rng)} in {rng.choice(PLACES)}; Editing by {person(rng)})"),
        ("related", "MORE FROM BAY WIRE"), *related,
        ("contact", f"Contact the newsroom at news@baywire.test or call 555-{rng.randint(1000, 9999)}."),
    ]  # fmt: skip


def old_quarter(rng: random.Random) -> list[Piece]:
    author = person(rng)
    return [
        ("navigation", "The Old Quarter Review"), ("title", headline(rng)), ("byline", f"by {author} · {date(rng)}"),
        *put(put(story(rng), 2, ("advert", "Advertisement")), 6, ("advert", "Advertisement")),
        ("disclaimer", "The views expressed in this article are the author's own and do not necessarily reflect those of The Old Quarter Review."),
        ("bio", f"About the author: {author} writes about the {rng.choice(NOUNS)}s of {rng.choice(PLACES)}."),
        ("social", "Follow The Old Quarter Review on Twitter and Facebook."),
        ("subscribe", "Get the latest from The Old Quarter Review delivered to your inbox."),
    ]  # fmt: skip


def plain_dealer(rng: random.Random) -> list[Piece]:
    body = story(rng)
    if rng.random() < 0.7:
        body = put(body, 4, ("related", f"Also on Plain Facts: {headline(rng)}"))
    return [
        ("title", headline(rng)), ("byline", f"By {person(rng)}, Plain Facts correspondent"), ("published", date(rng)), *body,
        ("origin", f"This story was originally published by Plain Facts on {date(rng)}."),
        *([("note", "Correction: an earlier version of this story misstated a date.")] if rng.random() < 0.3 else []),
        ("support", "Plain Facts takes no money from anyone it writes about. Become a member today."),
        ("copyright", f"Copyright © {rng.randint(2009, 2023)} Plain Facts Media"),
    ]  # fmt: skip


SITES: dict[str, Callable[[random.Random], list[Piece]]] = {
    "valley-herald": valley_herald, "northern-commons": northern_commons, "bay-wire": bay_wire,
    "old-quarter": old_quarter, "plain-facts": plain_dealer,
}  # fmt: skip


def article(site: str, seed: int, gap: str = "\n\n") -> tuple[str, list[Piece]]:
    """One article of a site: its text and its pieces."""
    pieces = SITES[site](random.Random(f"{site} {seed}"))
    return gap.join(text for _, text in pieces) + "\n", pieces


def samples(site: str, count: int, start: int = 0, gap: str = "\n\n") -> list[str]:
    """Several articles of a site."""
    return [article(site, seed, gap)[0] for seed in range(start, start + count)]


def answer(pieces: list[Piece], gap: str = "\n\n") -> list[str]:
    """The label of every character of an article; blanks between pieces are 'blank'."""
    out: list[str] = []
    for label, text in pieces:
        out += [label] * len(text) + ["blank"] * len(gap)
    return [*out[: -len(gap)], "blank"]

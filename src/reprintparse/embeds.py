"""Tweets, other posts, pointers to other stories and links, as data."""

from __future__ import annotations

import datetime

import attrs
import regex

from .document import Document
from .record.dates import read_date
from .segment import Segment
from .shapes import DATE
from .text.plain import plain_form

__all__ = ["Embed", "Insert", "Link", "Tweet", "embeds", "inserts", "links", "tweets"]

LINK = regex.compile(
    r"(?P<image>!?)\[(?P<words>[^\[\]]{0,400})\]\((?P<target>(?:https?://|www\.|mailto:)(?:[^()\s]|\([^()\s]{0,200}\)){1,2000}+)[^()\n]{0,200}\)"
    r"|(?P<bare>(?:https?://|(?<![\w./@-])(?:www\.|pic\.twitter\.com/))[^\s<>\[\]\"“”]{2,2000}+)"
)
MEDIA = regex.compile(r"(?i)pic\.twitter\.com/|\.(?:jpe?g|png|gif|webp|mp4)$|/(?:photo|video)/\d")
SIGNING = frozenset(("author", "handle", "url"))
SIGNS = regex.compile(
    r"^[\p{L} ]{4,30} Instagram(?: an(?:sehen)?)?|(?:^|(?<=\s|Instagram))(?:[\p{L} ]{3,25} )?[\p{L}]{4,12} (?:by|por|de|par|von|da|oleh)$"
)
AFTER = ".,;:!?'’”)*_"  # what ends a sentence, not an address
DAY = regex.compile(DATE)  # when a story of a list was published
LABEL_LINE = regex.compile(r"[^\n]{1,80}:|[\p{L} ]{3,40}")


@attrs.frozen
class Link:
    """An address in a text.

    Attributes:
        words: The words that carry it; the address itself where it stands bare.
        target: The address.
        start: Offset of the whole link in the text, in code points.
        stop: Offset after it.
        segment: The segment it stands in.
    """

    words: str
    target: str
    start: int
    stop: int
    segment: Segment = attrs.field(repr=False)


@attrs.frozen
class Tweet:
    """An embedded tweet.

    Attributes:
        text: Its words, links left out.
        author: Who signs it.
        handle: Their handle, with the `@`.
        date: The day in its signature.
        links: The addresses in it that are no media.
        media: The addresses of its pictures and videos.
        segment: Where it stands.
    """

    text: str
    author: str | None
    handle: str | None
    date: datetime.date | None
    links: tuple[str, ...]
    media: tuple[str, ...]
    segment: Segment = attrs.field(repr=False)


@attrs.frozen
class Embed:
    """An embedded post that is no tweet.

    Attributes:
        text: What it says, plain.
        author: Who signs it.
        handle: Their handle.
        date: The day in its signature.
        links: The addresses in it.
        segment: Where it stands.
    """

    text: str
    author: str | None
    handle: str | None
    date: datetime.date | None
    links: tuple[str, ...]
    segment: Segment = attrs.field(repr=False)


@attrs.frozen
class Insert:
    """A pointer to another story, or the bare label of one whose story is lost.

    Attributes:
        label: `related` or `advert`.
        cue: The words that announce it ("READ MORE"), if any.
        headline: The other story's headline.
        target: Its address.
        segment: Where it stands.
    """

    label: str | None
    cue: str | None
    headline: str | None
    target: str | None
    segment: Segment = attrs.field(repr=False)


def links(document: Document) -> tuple[Link, ...]:
    """Every address in a document, in order; dead links (`#`) have none."""
    return tuple(link for segment in document.segments for link in links_in(segment))


def links_in(segment: Segment) -> list[Link]:
    """The addresses in one segment."""
    text = segment.text
    if "/" not in text and "www." not in text and "mailto:" not in text:
        return []
    out = []
    for hit in LINK.finditer(text):
        target = hit["target"] or hit["bare"]
        stop = hit.end()
        if hit["bare"]:
            target = hit["bare"].rstrip(AFTER if "(" not in hit["bare"] else AFTER.replace(")", ""))
            stop -= len(hit["bare"]) - len(target)
        words = plain_form(hit["words"]) if hit["words"] else target
        out.append(Link(words, target, segment.start + hit.start(), segment.start + stop, segment))
    return out


def tweets(document: Document) -> tuple[Tweet, ...]:
    """The embedded tweets of a document."""
    return tuple(tweet(segment) for segment in document.segments if segment.label == "tweet")


def tweet(segment: Segment) -> Tweet:
    """One tweet: its words before the signature, its addresses apart."""
    fields = segment.fields
    targets = [link.target for link in links_in(segment)]
    own = [target for target in targets if not status_of(target, fields.get("handle"))]
    media = tuple(target for target in own if MEDIA.search(target))
    return Tweet(
        text=max(wordy(fields.get("text", "")), wordy(before_signature(segment)), key=len),
        author=fields.get("author"),
        handle=fields.get("handle"),
        date=read_date(fields.get("date", "")),
        links=tuple(target for target in own if target not in media),
        media=media,
        segment=segment,
    )


def status_of(target: str, handle: str | None) -> bool:
    """Whether an address is that of the tweet itself, which its date links to."""
    return bool(handle) and regex.search(rf"(?i)/{regex.escape(str(handle).lstrip('@'))}/status/\d", target) is not None


def before_signature(segment: Segment) -> str:
    """The plain words of a post up to where its signature starts."""
    plain = plain_form(segment.content)
    handle, author = segment.fields.get("handle", ""), segment.fields.get("author", "")
    at = plain.rfind(handle) if handle else len(plain) if author else -1
    start = plain.rfind(author, 0, at) if author and at >= 0 else at
    return plain[:start].rstrip(" (—–-\n") if start >= 0 else plain


def wordy(plain: str) -> str:
    """Plain words without the addresses among them."""
    return " ".join(LINK.sub(" ", plain).replace("<>", " ").split()).strip()


def spoken(segment: Segment) -> str:
    """The words of a post that its rule did not capture: nothing but the lines that show and sign it is none."""
    if not SIGNING & segment.fields.keys():
        return plain_form(segment.content)
    return "" if "url" in segment.fields else wordy(SIGNS.sub("", before_signature(segment)))


def embeds(document: Document) -> tuple[Embed, ...]:
    """The embedded posts of a document that are no tweets."""
    return tuple(
        Embed(
            text=segment.fields.get("text") or spoken(segment),
            author=segment.fields.get("author"),
            handle=segment.fields.get("handle"),
            date=read_date(segment.fields.get("date", "")),
            links=tuple(link.target for link in links_in(segment)),
            segment=segment,
        )
        for segment in document.segments
        if segment.kind.value == "embed" and segment.label != "tweet"
    )


def inserts(document: Document) -> tuple[Insert, ...]:
    """The stories that a document's inserts point to, each on its own; a label alone is one without a story."""
    return tuple(
        insert for segment in document.segments if segment.kind.value == "insert" for insert in pointers(segment)
    )


def pointers(segment: Segment) -> list[Insert]:
    """The stories one insert points to: its own headline, or every line of the list under its label."""
    label, cue, headline = segment.label, segment.fields.get("cue"), segment.fields.get("headline")
    lines = [line.strip() for line in segment.content.splitlines() if line.strip()]
    if label != "related":
        return [Insert(label, cue, headline, None, segment)]
    known = links_in(segment)
    if len(lines) < 2 or (headline and ", " not in headline and len(lines) < 3 and plain_form(lines[-1]) != headline):
        return [Insert(label, cue, headline, known[0].target if known else None, segment)]
    targets = {link.words: link.target for link in known}
    first = plain_form(lines[0])
    rows = lines[1:] if LABEL_LINE.fullmatch(first) or first == cue else lines
    cue = cue or (first.rstrip(": ") if rows is not lines else None)
    stories = [story for row in rows if (story := plain_form(row)) and not DAY.fullmatch(story)]
    return [
        Insert(label, cue, None, story, segment)
        if LINK.fullmatch(story)
        else Insert(
            label, cue, story, next((t for words, t in targets.items() if words and words in story), None), segment
        )
        for story in stories
    ]

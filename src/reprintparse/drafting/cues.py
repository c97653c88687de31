"""What a recurring line is: by the rules that are installed already, and by its words."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache

import attrs
import regex

from ..kinds import Kind
from ..parse import parse
from ..profile import Profile, compose
from ..registry import installed
from .templates import Template

__all__ = ["Guess", "guess", "habits"]

SAID = 5  # so many units of a template are shown to the installed rules
MOST = 0.8  # a rule knows a line when it claims this much of it
PROSE = " ".join(
    ["The mill in the valley closed after two dry summers, and the people who had worked there moved away."] * 3
)


@attrs.frozen
class Guess:
    """A guess at kind and label.

    Attributes:
        kind: The kind.
        label: The label.
        why: Where the guess comes from, for the report.
        certain: Whether the words alone show that the line is no body, wherever it stands.
        reads: What an installed rule with this label captures in some of the lines: (line, field, value).
    """

    kind: Kind
    label: str
    why: str
    certain: bool
    reads: tuple[tuple[str, str, str], ...] = ()


C, A, L, F = Kind.CALL_TO_ACTION, Kind.ATTRIBUTION, Kind.LEGAL, Kind.FURNITURE
# The first that matches counts. Every pattern looks at the template's gist, where slots read <date>.
CUES: tuple[tuple[Kind, str, str], ...] = (
    (L, "fair_use", r"\bfair (?:use|dealing)\b"),
    (L, "license", r"creative commons|\bCC[- ]BY\b|\b(?:republish|reprint|repost)\b.{0,60}\b(?:free|articles?|permission|license)|permission to (?:cross|re)-?p"),
    (L, "copyright", r"^(?:copyright\b|©|\(c\) ?(?:<|\d))|all rights reserved|©"),
    (L, "disclaimer", r"\b(?:views|opinions) (?:are|expressed)\b|not (?:necessarily )?(?:reflect|represent)|(?:not|nor) (?:constitute|intended as|be construed)|^disclaimer\b|sole responsibility"),
    (A, "origin", r"\boriginal(?:ly)? (?:published|appeared|source|posted)|\bfirst (?:appeared|published|printed)\b|\breprinted (?:from|with)\b|^(?:source|via): ?<|^this (?:article|story|post|piece|report) (?:first|originally|comes|is republished|was provided)"),
    (A, "credit", r"^\(?(?:additional )?(?:reporting|writing|editing) by\b|\bcontributed (?:to|reporting)\b|^translated (?:by|from)\b"),
    (A, "note", r"^(?:editor'?s? note|correction|clarification)s?\b"),
    (C, "subscribe", r"\bnewsletters?\b|^sign up\b|^subscribe\b|\bin(?:to)? your inbox|^download (?:our|the)\b.{0,30}\bapp\b|^get (?:our|the latest)|^(?:turn on|enable) notifications"),
    (C, "support", r"\b(?:funded|supported) by (?:our )?readers\b|\breader-(?:funded|supported)\b|^contribute (?:to|today|now)\b|\bdonat(?:e|ion)\b|^support (?:us|our|<|the|independent|\p{Lu})|\bbecome an? .{0,20}(?:member|patron|supporter|subscriber)\b|^(?:buy|order) (?:the|our|a copy)\b"),
    (C, "social", r"^(?:share|tweet|print|e-?mail|pin) (?:this|it|on|via|with)\b|^(?:follow|like|find|join) (?:us|<|@|\p{Lu}).{0,60}\b(?:on|at)\b|^share$|^(?:facebook|twitter|whatsapp|linkedin|pinterest)$"),
    (C, "comment", r"^(?:leave|post|add|view|read|show|load|see) (?:a|your|all|the|more)? ?(?:comments?|reply)|^comments?(?: \(|:|$| on )|^<number> (?:comments?|repl)|^(?:join|have your say|what do you think)\b.{0,60}(?:conversation|discussion|comments?)"),
    (Kind.INSERT, "advert", r"^advertise?ments?\b|\b(?:story|article) continues (?:below|after)|^sponsored\b|\baffiliate (?:links?|commission)"),
    (Kind.INSERT, "related", r"^(?:(?:read|see|watch|listen|find out)(?: also| more| next|:)|keep reading ?:|also (?:read|see|on)|more ?:|more (?:from|stories|news|on|in|like|coverage)\b|related\b|recommended\b|don'?t miss\b|trending\b|most (?:read|popular)\b|you (?:may|might) also|up next\b|latest (?:news|stories|from)\b|other stories\b)"),
    (Kind.MEDIA, "caption", r"^(?:(?:file |featured |lead )?(?:photo|image|picture)s?(?: credit| source| courtesy| by| via)?[:/]|caption:|credit:|(?:photo|image)s? (?:by|courtesy|via) )|\bgetty images\)?$"),
    (Kind.MEDIA, "media", r"^(?:watch|listen)(?: below| live| here| the video)?:?$|^loading (?:the )?(?:player|video)|^video:?$"),
    (Kind.HEADER, "topics", r"^(?:tags?|tagged|topics?|filed under|posted in|categor(?:y|ies)|keywords|section|region|theme)\b ?:?"),
    (Kind.HEADER, "published", r"^(?:published|posted|updated|last (?:updated|modified)|first published|modified|created)\b.{0,30}<date>|^<date>$"),
    (Kind.HEADER, "byline", r"^(?:by|written by|author|posted by|submitted by|story by|words by)\b:? ?<(?:author|names?)>"),
    (A, "bio", r"^about (?:the author|us|<|\p{Lu})|(?:\bis|\bare) (?:an?|the) (?:[\p{L}-]+ ){0,6}(?:reporter|writer|editor|author|journalist|correspondent|columnist|professor|fellow|contributor|producer|photographer)\b|\b(?:reports|writes) (?:for|about|on) |^<(?:author|names?)> (?:covers|teaches|works|lives) "),
    (F, "contact", r"^(?:(?:media |press )?contacts?\b ?:|(?:media|press) (?:contact|inquiries)|for (?:more|further) information\b|e-?mail:|phone:|call us\b|contact us\b)|<contact>"),
    (F, "navigation", r"^(?:back to|home$|menu$|skip to|search$|log ?in|sign in|page <number>|next$|previous$|print$|close$|loading|we use cookies|accept cookies|privacy policy|terms of)"),
)  # fmt: skip
COMPILED = [(kind, label, regex.compile(pattern, regex.IGNORECASE)) for kind, label, pattern in CUES]
WEAK = ("byline", "bio", "published", "topics", "contact")  # such words begin sentences of the author too


@cache
def habits() -> Profile:
    """The habits of the trade that are installed, as one profile."""
    return compose(*(profile for profile in installed() if profile.always))


@cache
def strong() -> frozenset[str]:
    """The habits' rules that count anywhere."""
    return frozenset(f"{atom.name}/{rule.name}" for atom in habits().atoms() for rule in atom.rules if not rule.weak)


def guess(template: Template, edge: str) -> Guess | None:
    """What a template is, or None when nothing but its place speaks for it.

    Args:
        template: The template.
        edge: `head` or `tail` when that is where it stands, else an empty string.
    """
    known = by_rules(template)
    gist = template.gist.translate(str.maketrans("’‘“”", "''\"\"")).strip(" *_#>-•|")
    for kind, label, pattern in COMPILED:
        if pattern.search(gist):
            reads = known.reads if known and known.label == label else ()
            return Guess(kind, label, "its words", label not in WEAK, reads)
    return known if known and (known.certain or edge) else None


def by_rules(template: Template) -> Guess | None:
    """What the installed habits make of its lines, between paragraphs of prose and alone."""
    shown = list(dict.fromkeys(unit.plain for unit in template.units))[:SAID]
    for certain, frame in ((True, f"{PROSE}\n\n%s\n\n{PROSE}\n"), (False, "%s\n")):
        votes: Counter[tuple[Kind, str, str]] = Counter()
        reads: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
        for plain in shown:
            for segment in parse(frame.replace("%s", plain), habits()):
                if (
                    segment.rule
                    and segment.label
                    and segment.content.count("\n") == 0
                    and len(segment.content) >= MOST * len(plain)
                ):
                    votes[segment.kind, segment.label, segment.rule] += 1
                    reads[segment.rule] += [(plain, field, value) for field, value in sorted(segment.fields.items())]
        if votes:
            (kind, label, rule), count = min(votes.items(), key=lambda vote: (-vote[1], vote[0][2]))
            if count * 2 > len(shown):
                return Guess(kind, label, f"the rule {rule}", certain or rule in strong(), tuple(reads[rule]))
    return None

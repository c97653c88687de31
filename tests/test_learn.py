"""Learning from samples: what recurs is claimed, what occurs once never is, and the file says what the profile does."""

from __future__ import annotations

import random
import re
from collections import Counter

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from invented_sites import SITES, answer, article, samples, sentence
from reprintparse import Draft, Profile, ProfileError, learn, parse
from reprintparse.drafting.slots import ATOM, SLOTTED, atoms
from reprintparse.testing import check_profile, texts

FRESH = range(1000, 1030)


def drafted(site: str, count: int) -> Draft:
    return learn(samples(site, count), name=site)


def measured(profile: Profile, site: str) -> tuple[float, float]:
    """The share of boilerplate characters claimed, and of body characters kept, in fresh articles."""
    claimed = boilerplate = kept = body = 0
    for seed in FRESH:
        text, pieces = article(site, seed)
        gold, got = answer(pieces), ["body"] * len(text)
        for segment in parse(text, profile):
            if segment.rule:
                got[segment.start : segment.stop] = ["claimed"] * len(segment.text)
        for want, have in zip(gold, got, strict=True):
            boilerplate += want not in ("body", "blank")
            claimed += want not in ("body", "blank") and have == "claimed"
            body += want == "body"
            kept += want == "body" and have == "body"
    return claimed / boilerplate, kept / body


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize(("count", "bar"), [(5, 0.90), (10, 0.95), (20, 0.95)])
def test_a_few_samples_are_enough_for_fresh_articles(site: str, count: int, bar: float) -> None:
    claimed, kept = measured(drafted(site, count).profile, site)
    assert claimed >= bar
    assert kept >= 0.999


@pytest.mark.parametrize("gap", ["\n", "\r\n\r\n"])
def test_samples_of_any_layout_teach_the_same_rules(gap: str) -> None:
    usual = {rule.name for rule in drafted("valley-herald", 6).profile.rules}
    other = learn(samples("valley-herald", 6, gap=gap), name="valley-herald")
    assert {rule.name for rule in other.profile.rules} == usual


@pytest.mark.parametrize("site", SITES)
def test_the_file_says_what_the_profile_does(site: str) -> None:
    draft = drafted(site, 6)
    names: dict[str, object] = {}
    exec(compile(draft.source(), site, "exec"), names)
    assert names["PROFILE"] == draft.profile


@pytest.mark.parametrize("site", SITES)
def test_a_draft_is_held_to_what_every_profile_is_held_to(site: str) -> None:
    check_profile(attrs.evolve(drafted(site, 6).profile, include=()))


def test_the_same_samples_give_the_same_draft() -> None:
    first, second = drafted("old-quarter", 6), drafted("old-quarter", 6)
    assert (first.source(), first.report, first.profile) == (second.source(), second.report, second.profile)


@pytest.mark.parametrize("site", SITES)
def test_every_rule_has_examples_from_the_samples_and_says_how_often_it_was_seen(site: str) -> None:
    draft, whole = drafted(site, 6), "\n".join(samples(site, 6))
    for rule in draft.profile.rules:
        assert rule.examples
        assert all(example in whole for example in rule.examples)
        assert re.search(rf"^- {rule.name} .*: \d of 6 articles; ", draft.report, re.MULTILINE)
    assert draft.source().count(" of 6 articles; ") == len(draft.profile.rules)


def test_what_varies_becomes_slots_with_fields() -> None:
    text = "By Nadia Weber\n\nThe mill reopened on Monday, after the river had fallen.\n\n© 2031 Valley Herald. All rights reserved.\n"
    fields = {segment.label: dict(segment.fields) for segment in parse(text, drafted("valley-herald", 5).profile)}
    assert fields["byline"]["author"] == "Nadia Weber"
    assert fields["copyright"]["year"] == "2031"


def test_kinds_come_from_the_installed_rules_and_from_the_words() -> None:
    report = drafted("plain-facts", 10).report
    assert "kind by its words: Copyright © <year> Plain Facts Media" in report
    assert re.search(r"kind by the rule heads/published: <date>", report)


def test_a_heading_takes_the_list_below_it() -> None:
    draft = drafted("bay-wire", 5)
    text = "The mill reopened.\n\nMORE FROM BAY WIRE\n\n- Council votes to sell the ferry\n\n- Why the river rose\n"
    assert [segment.content for segment in parse(text, draft.profile)][1:] == [text.split("\n\n", 1)[1].strip()]
    text = text.replace("- Council", "Council")
    assert [segment.content for segment in parse(text, draft.profile)][1] == "MORE FROM BAY WIRE"


def test_only_lines_with_the_sites_own_name_identify_it() -> None:
    found = drafted("old-quarter", 5).profile
    assert found.title == "The Old Quarter Review" or found.title == "Old Quarter Review"
    assert all(found.title in rule.pattern for rule in found.rules if rule.identifies)
    assert any(rule.identifies for rule in found.rules)


@given(st.lists(texts(), min_size=3, max_size=6))
def test_no_sample_makes_learning_fail_and_nothing_that_occurs_once_is_claimed(given_texts: list[str]) -> None:
    try:
        draft = learn(given_texts)
    except ValueError:  # copies, or no words at all
        with pytest.raises(ValueError, match="different articles"):
            learn(given_texts)
        return
    exec(compile(draft.source(), "draft", "exec"), {})
    for rule in draft.profile.rules:
        assert re.search(rf"^- {re.escape(rule.name)} .*: ([2-9]) of", draft.report, re.MULTILINE)


def test_articles_that_share_nothing_teach_nothing() -> None:
    rng = random.Random(4)
    apart = ["\n\n".join(f"{sentence(rng)} {n} {rng.random()}" for n in range(8)) for _ in range(6)]
    draft = learn(apart)
    assert draft.profile.rules == ()
    assert "share no telling lines" in draft.report


def test_a_line_of_one_article_is_never_claimed() -> None:
    once = "Subscribe to the newsletter of the lighthouse keepers today."
    given_texts = samples("bay-wire", 6)
    given_texts[2] = given_texts[2].replace("\n\n", f"\n\n{once}\n\n", 4)
    assert all("lighthouse keepers" not in rule.pattern for rule in learn(given_texts).profile.rules)


def test_a_subheading_that_recurs_in_the_middle_is_left_to_a_person() -> None:
    heading = "What the council said"
    given_texts = []
    for text in samples("valley-herald", 6):
        parts = text.split("\n\n")
        given_texts.append("\n\n".join([*parts[:6], heading, *parts[6:]]))
    draft = learn(given_texts)
    assert heading in draft.left
    assert all(heading not in rule.pattern for rule in draft.profile.rules)
    assert f"perhaps the author's: {heading}" in draft.report


def test_a_subheading_near_the_end_is_left_to_a_person_too() -> None:
    heading = "What the river does next"
    given_texts = []
    for text in samples("valley-herald", 6):
        parts = text.split("\n\n")
        given_texts.append("\n\n".join([*parts[:-5], heading, *parts[-5:]]))
    draft = learn(given_texts)
    assert heading in draft.left
    assert all(heading not in rule.pattern for rule in draft.profile.rules)


def within(text: str, line: str) -> str:
    """An article with another line in the middle of its story."""
    parts = text.split("\n\n")
    return "\n\n".join([*parts[:6], line, *parts[6:]])


STORIES = ["Why the old piers were never sold", "What the flood left behind", "Beekeepers count their losses",
           "How the tram lost its bell", "Who painted the weir green", "When the ferry had a band"]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "listed"),
    [
        ([f"Elsewhere on the coast: {one}" for one in STORIES], "a label of which nothing is known, perhaps the author's: "
         "Elsewhere on the coast: <headline>"),
        ([f"From our desk in the harbor — {one}" for one in STORIES], "alike but for a part that could be anything, perhaps "
         "the author's: From our desk in the harbor — <headline>"),
        (["What the council said"] * 6, "perhaps the author's: What the council said"),
        (["What the council said"] * 2 + STORIES[2:], "too few for a line that says nothing about itself: What the council said"),
        (["news@post.test"] * 6, "too few letters that never vary to know it by: <contact>"),
        (["§ § §"] * 2 + STORIES[2:], "too few letters that never vary to know it by: § § §"),
    ],
)  # fmt: skip
def test_a_line_that_recurs_and_becomes_no_rule_is_listed_with_the_reason(lines: list[str], listed: str) -> None:
    draft = learn(map(within, samples("valley-herald", 6), lines))
    assert re.search(rf"^- in \d articles, {re.escape(listed)}$", draft.report, re.MULTILINE)
    assert listed.rsplit("author's: ")[-1].rsplit("itself: ")[-1].rsplit("by: ")[-1] in draft.left
    found = parse(within(samples("valley-herald", 7)[6], lines[0]), draft.profile)
    assert lines[0] in found.body.text


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("count", [4, 8, 30])
def test_no_line_that_recurs_is_passed_over_in_silence(site: str, count: int) -> None:
    given_texts, draft = samples(site, count), drafted(site, count)
    in_texts = Counter(line for text in given_texts for line in set(filter(None, text.split("\n"))))
    slots = re.compile(r"<(?:\w+)>")
    left = [re.compile(".+".join(map(re.escape, slots.split(gist)))) for gist in draft.left]
    claimed = {line for text in given_texts for segment in parse(text, draft.profile) if segment.rule
               for line in segment.content.split("\n")}  # fmt: skip
    for line, times in in_texts.items():
        assert times < 2 or line in claimed or any(one.fullmatch(line) for one in left), line


def lantern(number: int) -> str:
    """An article of an invented site whose lines name it, its authors and dates."""
    author, day = (
        ("Ana Ruiz", "Tomas Brand", "Mina Sorel", "Hugo Novak")[number],
        f"March {number + 4}, 20{number + 18}",
    )
    rows = [
        f"By {author}",
        f"Harbor Lantern, {day}",
        sentence(random.Random(number)),
        sentence(random.Random(number + 9)),
    ]
    rows += [f"{author} writes about the coast for the Harbor Lantern."]
    rows += [f"This story first ran in the Harbor Lantern on {day} and is shared under a free license."]
    return "\n\n".join([*rows, f"© 20{number + 18} Harbor Lantern. All rights reserved.\n"])


def test_what_a_line_names_is_captured_for_the_record() -> None:
    draft = learn(map(lantern, range(4)))
    fields = {segment.label: dict(segment.fields) for segment in parse(lantern(0), draft.profile) if segment.rule}
    assert fields["byline"] == fields["bio"] == {"author": "Ana Ruiz"}
    assert fields["published"] == {"source": "Harbor Lantern", "date": "March 4, 2018"}
    assert fields["origin"] == {"source": "Harbor Lantern", "date": "March 4, 2018"}
    assert fields["copyright"] == {"holder": "Harbor Lantern", "year": "2018"}
    names: dict[str, object] = {}
    exec(draft.source(), names)
    assert names["PROFILE"] == draft.profile
    assert parse(lantern(1), draft.profile).reprint.source == "Harbor Lantern"


@pytest.mark.parametrize(
    ("form", "wanted"),
    [
        ("This piece was originally published by {outlet} and is used here.", "source"),
        ("This article by {person} originally appeared in our print edition.", "author"),
    ],
)
def test_an_origin_line_s_name_is_the_outlet_s_or_the_author_s_by_the_words_before_it(form: str, wanted: str) -> None:
    outlets, people = (
        ("Arden Post", "Valley Herald", "Bay Wire", "Plain Facts"),
        ("Ana Ruiz", "Tomas Brand", "Mina Sorel", "Hugo Novak"),
    )
    rows = [form.format(outlet=outlet, person=person) for outlet, person in zip(outlets, people, strict=True)]
    draft = learn(f"{sentence(random.Random(n))}\n\n{row}\n" for n, row in enumerate(rows))
    (rule,) = draft.profile.rules
    assert f"(?P<{wanted}>" in rule.pattern


def test_samples_of_two_sites_are_told_apart() -> None:
    draft = learn(samples("valley-herald", 5) + samples("bay-wire", 4))
    assert draft.groups == ((0, 1, 2, 3, 4), (5, 6, 7, 8))
    assert "look like samples of 2 sites" in draft.report
    assert not any(rule.identifies for rule in draft.profile.rules)
    assert "2 sites" not in learn(samples("valley-herald", 5)).report


def test_copies_of_an_article_do_not_count_as_support() -> None:
    one, two, three = samples("old-quarter", 3)
    assert "left out: 2 copies" in learn([one, one, two, three, one]).report
    with pytest.raises(
        ValueError, match=r"3 different articles of a site or more; got 2 \(left out: 1 copies of others\)$"
    ):
        learn([one, one, two])
    with pytest.raises(ValueError, match=r"got 0 \(left out: 2 without words\)$"):
        learn([" ", ""])


def test_a_bad_name_is_refused() -> None:
    with pytest.raises(ProfileError, match="lower-case"):
        learn(samples("bay-wire", 3), name="Bay Wire")


def test_words_and_characters_come_out_alike_with_and_without_the_search_for_slots() -> None:
    for site in SITES:
        for text in samples(site, 5):
            for row in text.split("\n"):
                if not SLOTTED.search(row):
                    whole = tuple(
                        h.group() if h.lastgroup in (None, "word") else f"\0{h.lastgroup}" for h in ATOM.finditer(row)
                    )
                    assert atoms(row) == whole


@pytest.mark.parametrize("site", SITES)
def test_the_invented_sites_have_a_right_answer_for_every_character(site: str) -> None:
    text, pieces = article(site, 7)
    gold = answer(pieces)
    assert len(gold) == len(text)
    assert {label for label, _ in pieces} == set(gold) - {"blank"}


def form(text: str) -> str:
    """A sign-up form in the middle of an article, with lines that say nothing about themselves."""
    parts = text.split("\n\n")
    rows = ["Sign up for the river letter", "Please choose your valley", "Your address is safe with our miller"]
    return "\n\n".join([*parts[:6], *rows, *parts[6:]])


def test_lines_that_always_stand_next_to_a_certain_one_are_of_its_kind() -> None:
    draft = learn(map(form, samples("valley-herald", 6)))
    labels = {rule.examples[0]: rule.label for rule in draft.profile.rules}
    assert labels["Please choose your valley"] == labels["Your address is safe with our miller"] == "subscribe"
    assert "what it stands next to: Sign up for the river letter" in draft.report


def test_articles_of_one_line_teach_what_they_all_end_with() -> None:
    ending = "Community rules Discussion Comment via Post Comment via Mail"

    def flat(seed: int) -> str:
        return f"{' '.join(text for label, text in article('bay-wire', seed)[1] if label == 'body')[:-1]} and so on {ending}"

    draft = learn(map(flat, range(8)))
    *_, last = parse(flat(99), draft.profile)
    assert last.content == ending

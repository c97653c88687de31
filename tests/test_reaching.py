"""A post of several lines begins where its own lines do."""

from __future__ import annotations

import pytest

import reprintparse

SIGNED = "— Port of Arden (@PortArden) March 4, 2018"
STORY = "The last cable ferry of the county stopped running on Tuesday, and nobody knew for how long it would."


def tweet_of(*lines: str) -> str:
    document = reprintparse.parse("\n".join((STORY, *lines, SIGNED, STORY)) + "\n")
    return next(segment.content for segment in document if segment.label == "tweet")


@pytest.mark.parametrize(
    ("above", "own"),
    [
        (('"The cable broke at dawn today. No one was hurt," the port tweeted.',), ("The cable broke at dawn today.", "No one was hurt.")),
        ((), ("@anaruiz it is the cable again.", "No one was hurt.")),
        ((), ("....The cable was never new, and all of us knew it.", "No one was hurt.")),
        ((), ("Cable, drum and wheel aside,", "no one was hurt.")),
    ],
)  # fmt: skip
def test_lines_that_are_plainly_its_own_belong_to_a_post(above: tuple[str, ...], own: tuple[str, ...]) -> None:
    assert tweet_of(*above, *own) == "\n".join((*own, SIGNED))


@pytest.mark.parametrize(
    "above",
    [
        "Passengers had to drive around by the bridge.",
        "As the port put it on Twitter,",
        "@PortArden then tweeted this:",
        "No word came from the port, from the county or from the owner of the ferry, who was at sea for all of that week,",
    ],
)
def test_lines_of_the_author_do_not(above: str) -> None:
    assert tweet_of(above, "No one was hurt.") == f"No one was hurt.\n{SIGNED}"


def test_the_text_of_a_post_is_read_from_its_first_line_on() -> None:
    document = reprintparse.parse(f"{STORY}\n@anaruiz it is the cable again.\nNo one was hurt.\n{SIGNED}\n{STORY}\n")
    assert document.tweets[0].text == "@anaruiz it is the cable again. No one was hurt."


def test_a_name_that_stands_above_twice_is_no_line_of_the_post() -> None:
    """So few words may stand above word for word because a page names its author twice."""
    document = reprintparse.parse(
        f"{STORY}\n\nClick for more articles by Ana Ruiz ..\n\n{STORY}\n\nArticles by: Ana Ruiz\n\n"
        "Ferry is back in service this morning. pic.twitter.com/Xy9aB — Port of Arden (@PortArden) March 4, 2016\n"
    )
    tweet = next(segment for segment in document if segment.label == "tweet")
    assert tweet.content.startswith("Ferry is back")


def test_a_line_that_stands_above_as_it_is_is_not_quoted_there() -> None:
    told = 'see also Ana Ruiz stands by her mate "I feel lucky to sail with you each...'
    assert tweet_of(told, STORY, told, "No one was hurt.") == f"No one was hurt.\n{SIGNED}"

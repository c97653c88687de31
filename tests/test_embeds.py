"""Tweets, posts, pointers and links come out as data."""

from __future__ import annotations

import datetime

from reprintparse import parse

TWEET = """The ferry came back into service on Monday.

Ferry is back in service this morning <https://t.co/Ab3dE> pic.twitter.com/Xy9aB

— Port of Arden (@PortArden) [March 4, 2016](https://twitter.com/PortArden/status/123)

Nobody had expected it so soon.
"""


def test_a_tweet_is_its_words_its_author_its_day_and_its_links() -> None:
    (tweet,) = parse(TWEET).tweets
    assert tweet.text == "Ferry is back in service this morning"
    assert (tweet.author, tweet.handle, tweet.date) == ("Port of Arden", "@PortArden", datetime.date(2016, 3, 4))
    assert (tweet.links, tweet.media) == (("https://t.co/Ab3dE",), ("pic.twitter.com/Xy9aB",))
    assert tweet.segment.label == "tweet"


def test_a_tweet_in_one_line_is_the_same_data() -> None:
    line = "Ferry is back in service. pic.twitter.com/Xy9aB — Port of Arden (@PortArden) March 4, 2016"
    (tweet,) = parse(f"The ferry came back on Monday.\n\n{line}\n\nNobody had expected it.\n").tweets
    assert (tweet.text, tweet.media) == ("Ferry is back in service.", ("pic.twitter.com/Xy9aB",))


def test_an_insert_is_its_cue_its_headline_and_its_target() -> None:
    text = (
        "The mill reopened.\n\n**READ MORE:** [How the mill was lost](https://post.example/mill)\n\nNobody knew why.\n"
    )
    (insert,) = parse(text).inserts
    assert (insert.headline, insert.target) == ("How the mill was lost", "https://post.example/mill")
    assert insert.label == "related"


def test_a_label_whose_story_is_lost_has_no_headline() -> None:
    (insert,) = parse("The mill reopened.\n\nLISTEN MORE:\n\nNobody knew why it had been closed at all.\n").inserts
    assert (insert.headline, insert.target) == (None, None)


def test_links_know_their_words_and_their_place() -> None:
    text = "See [the _report_](https://post.example/a_(b)?c=1), http://post.example/x. Or [nothing](#)."
    document = parse(text)
    assert [(link.words, link.target) for link in document.links] == [
        ("the report", "https://post.example/a_(b)?c=1"),
        ("http://post.example/x", "http://post.example/x"),
    ]
    assert [text[link.start : link.stop] for link in document.links] == [
        "[the _report_](https://post.example/a_(b)?c=1)",
        "http://post.example/x",
    ]


def test_other_posts_are_embeds() -> None:
    post = "Sunday on the pier A post shared by Ana Ruiz (@anaruiz) on Jun 15, 2017 at 10:05am PDT"
    embeds = parse(f"The pier was full.\n\n{post}\n\nNobody left before dark.\n").embeds
    assert [(one.handle, one.date) for one in embeds] == [("@anaruiz", datetime.date(2017, 6, 15))]

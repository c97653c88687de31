"""Tweets, posts, pointers and links come out as data."""

from __future__ import annotations

import datetime

import pytest

from reprintparse import parse
from reprintparse.testing.building import prose

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


STORY = "The pier was full on Sunday, and nobody left before dark, which comes late in the summer."
VIEW, BY = "View this post on Instagram", "A post shared by Ana Ruiz (@anaruiz) on Jun 15, 2017 at 10:05am PDT"


@pytest.mark.parametrize(
    ("post", "text"),
    [
        (f"{VIEW}\n\nSunday on the pier\n\n{BY}", "Sunday on the pier"),
        (f"{VIEW}\n\nSunday on the pier\n\n#arden\n\n{BY}", "Sunday on the pier #arden"),
        (f"{VIEW}\n\n{BY}", ""),
        (f"{VIEW} Sunday on the pier {BY}", "Sunday on the pier"),
        (f"> [{VIEW}](https://www.instagram.com/p/CA/)\n>\n> Sunday on the pier\n>\n> {BY}", "Sunday on the pier"),
    ],
)
def test_an_instagram_post_is_one_embed_from_its_button_to_its_signature(post: str, text: str) -> None:
    document = parse(f"{STORY}\n\n{post}\n\n{STORY}\n")
    assert [segment.content for segment in document] == [STORY, post, STORY]
    (embed,) = document.embeds
    assert (embed.text, embed.author, embed.handle, embed.date) == (
        text, "Ana Ruiz", "@anaruiz", datetime.date(2017, 6, 15),
    )  # fmt: skip


def test_a_button_of_instagram_does_not_reach_a_signature_behind_prose() -> None:
    prose = " ".join([STORY] * 4)
    document = parse(f"{STORY}\n\n{VIEW}\n\n{prose}\n\n{BY}\n\n{STORY}\n")
    assert prose in document.body.text


@pytest.mark.parametrize("ends", ["10:42 AM · Jun 3, 2022", "10:42 PM · Jun 3, 2022 · Twitter for iPhone"])
def test_a_tweet_as_the_network_shows_it_is_name_handle_text_and_minute(ends: str) -> None:
    post = f"Ana Ruiz\n@anaruiz\nSunday on the pier.\nWhat a day!\n{ends}"
    document = parse(f"{STORY}\n\n{post}\n\n{STORY}\n")
    assert [segment.content for segment in document] == [STORY, post, STORY]
    (tweet,) = document.tweets
    assert (tweet.text, tweet.author, tweet.handle, tweet.date) == (
        "Sunday on the pier. What a day!", "Ana Ruiz", "@anaruiz", datetime.date(2022, 6, 3),
    )  # fmt: skip


def test_a_quoted_facebook_post_has_its_words() -> None:
    post = "> Sunday on the pier.\n>\n> Posted by [Ana Ruiz](https://www.facebook.com/a/) on [Tuesday, March 6, 2018](https://www.facebook.com/a/posts/1)"
    (embed,) = parse(f"{STORY}\n\n{post}\n\n{STORY}\n").embeds
    assert (embed.text, embed.author, embed.date) == ("Sunday on the pier.", "Ana Ruiz", datetime.date(2018, 3, 6))


def test_other_posts_are_embeds() -> None:
    post = "Sunday on the pier A post shared by Ana Ruiz (@anaruiz) on Jun 15, 2017 at 10:05am PDT"
    embeds = parse(f"The pier was full.\n\n{post}\n\nNobody left before dark.\n").embeds
    assert [(one.handle, one.date) for one in embeds] == [("@anaruiz", datetime.date(2017, 6, 15))]


def test_the_signature_of_one_post_is_no_line_of_the_next() -> None:
    first = "The ferry is back.\n— Port of Arden (@portarden.bsky.social) June 3, 2024 at 10:42 AM"
    second = "The night bus is back as well. — Port of Arden (@PortArden) June 4, 2024"
    document = parse(f"{prose(1)}\n{first}\n{second}\n{prose(2)}\n")
    assert [segment.content for segment in document.select("embed", "tweet")] == [first, second]


def test_the_empty_line_of_a_quotation_between_two_claims_is_no_body() -> None:
    post = "Ferry is back in service this morning. — Port of Arden (@PortArden) March 4, 2016"
    document = parse(f"{prose(1)}\n\n> {post}\n>\n> READ MORE: How the mill was lost\n\n{prose(2)}\n")
    assert [segment.label for segment in document] == [None, "tweet", "related", None]


@pytest.mark.parametrize("lead", ["This is what the harbor master saw:", "As the port of Arden tweeted ,"])
def test_what_announces_a_tweet_whose_words_are_lost_is_the_authors(lead: str) -> None:
    text = f"The ferry came back on Monday, and nobody had expected it.\n\n{lead}\n\n— Port of Arden (@PortArden) March 4, 2016\n\nIt left again at noon, as it had always done."
    (tweet,) = [segment for segment in parse(text) if segment.label == "tweet"]
    assert tweet.content == "— Port of Arden (@PortArden) March 4, 2016"

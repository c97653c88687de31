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


QUOTED = (
    ("> No one was hurt.\n>\n> {}", "No one was hurt."),
    ("> No one was hurt.\n> {}", "No one was hurt."),
    ("> No one was hurt.\n>\n> The cable is new.\n>\n> {}", "No one was hurt. The cable is new."),
    ("> No one was hurt.\n> \n> {}", "No one was hurt."),
)


@pytest.mark.parametrize(("quoted", "text"), QUOTED)
def test_a_markdown_quotation_that_ends_with_a_signature_is_one_post(quoted: str, text: str) -> None:
    post = quoted.format(SIGNED)
    document = reprintparse.parse(f"{STORY}\n\n{post}\n\n{STORY}\n")
    assert [(segment.label, segment.content) for segment in document] == [(None, STORY), ("tweet", post), (None, STORY)]
    assert document.tweets[0].text == text


def test_a_quotation_wrapped_by_a_tool_is_read_whole() -> None:
    post = (
        "> The cable of the ferry broke at dawn today, and no one was hurt by it. We will\n"
        "> tell you more as soon as we know when there will be another.\n>\n> — Port of Arden (@PortArden) [March 4,\n> 2018](https://twitter.com/PortArden/status/966074537279479809)"
    )
    story = "The last cable ferry of the county stopped running on Tuesday, and nobody knew\nfor how long it would, or what had become of the cable, which was not an old\none. It had been on the drum since the spring of the year before."
    document = reprintparse.parse(f"{story}\n\n{post}\n\n{story}\n")
    assert [segment.content for segment in document] == [story, post, story]
    assert document.tweets[0].text == (
        "The cable of the ferry broke at dawn today, and no one was hurt by it. "
        "We will tell you more as soon as we know when there will be another."
    )


def test_a_quotation_is_no_longer_than_a_post_and_holds_one() -> None:
    long = "\n>\n".join(f"> {STORY}" for _ in range(5))
    document = reprintparse.parse(f"{STORY}\n\n{long}\n>\n> No one was hurt.\n>\n> {SIGNED}\n")
    assert document.tweets[0].text == "No one was hurt."
    early = SIGNED.replace("2018", "2014")  # another rule claims it
    two = reprintparse.parse(f"{STORY}\n\n> One.\n>\n> {early}\n>\n> Two.\n>\n> {SIGNED}\n")
    assert [tweet.text for tweet in two.tweets] == ["One.", "Two."]


HEAD = "Cable Ferry Stops Running\n\nBy Ana Ruiz\n\n"


@pytest.mark.parametrize("post", [SIGNED, "pic.twitter.com/Ab12Cd"])
def test_the_first_paragraph_of_a_story_is_not_taken_for_a_post_that_is_lost(post: str) -> None:
    document = reprintparse.parse(f"{HEAD}{STORY}\n\n{post}\n\n{STORY}\n")
    assert document.body.text.count(STORY) == 2
    assert [tweet.text for tweet in document.tweets] == [""]
    assert "text" not in document.tweets[0].segment.fields


@pytest.mark.parametrize(
    "above",
    [
        "No one was hurt. #ferry",
        "@anaruiz No one was hurt.",
        f"{STORY}\n\nNo one was hurt.",
        "The port wrote this:\n\nNo one was hurt.",
    ],
)
def test_a_post_that_shows_as_one_or_that_something_leads_up_to_keeps_its_text(above: str) -> None:
    document = reprintparse.parse(f"{HEAD}{above}\n\n{SIGNED}\n\n{STORY}\n")
    assert "No one was hurt." in document.tweets[0].text


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


@pytest.mark.parametrize(
    ("above", "own"),
    [
        (
            'Ruiz told of her day in a post. "Praying for every miller," she wrote.',
            "Nobody slept. Praying for every miller",
        ),
        ('The port tweeted, "The cable broke again at dawn."', "No one was hurt. The cable broke again at dawn."),
        ("Nobody at the port was surprised by it.", ". @anaruiz tells us that the cable broke at dawn"),
        ("Ana Ruiz asks a good question. Why did nobody count the boats?:", "Why is there no ferry today? #Arden"),
        ("A crowd waited at the landing all night. FERRY LEAVES THE PORT:", "What happens when #Arden wakes up"),
    ],
)
def test_in_one_line_a_tweet_starts_behind_the_author_s_words_that_lead_to_it(above: str, own: str) -> None:
    blank = "" if above.endswith(":") else "  "
    document = reprintparse.parse(f"{STORY} {above}{blank}{own} — Port of Arden (@PortArden) March 4, 2016  {STORY}\n")
    assert [tweet.text for tweet in document.tweets] == [own]
    assert above in document.body.text


def test_a_post_does_not_reach_over_the_end_of_another_one() -> None:
    prose = "Two engineers from the valley measured the water every morning."
    text = (
        f"{prose} Nobody knew why.\n\n@anaruiz ♬ original sound - Ana Ruiz\n\n{prose}\n\n"
        "The ferry is back. Posted by Port of Arden on Tuesday, March 6, 2018\n\nAnd then it rained.\n"
    )
    assert prose in reprintparse.parse(text).body.text.splitlines()


def test_a_post_starts_where_the_address_of_the_one_above_runs_into_it() -> None:
    own = "The cable broke at dawn.Nobody was hurt.Enjoy the bus."
    document = reprintparse.parse(
        f"{STORY} See what the port had to say to us:https://twitter.com/PortArden/status/779830457445781504{own}"
        f"  Ana Ruiz (@anaruiz) March 4, 2016{STORY}\n"
    )
    assert [tweet.text for tweet in document.tweets if tweet.text] == [own]


@pytest.mark.parametrize("name", ["Ana Ruiz", "Port of Arden"])
def test_a_name_without_a_dash_before_the_handle_is_read_whole(name: str) -> None:
    own = "The cable broke at dawn. Nobody was hurt."
    document = reprintparse.parse(
        f"{STORY} The port tweeted this:  {own}  {name} (@PortArden) March 4, 2016  {STORY}\n"
    )
    assert [(tweet.text, tweet.author) for tweet in document.tweets] == [(own, name)]

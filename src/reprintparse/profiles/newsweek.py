"""Newsweek: stories with a call to subscribe between paragraphs."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="newsweek",
    title="Newsweek",
    sites=("newsweek.com",),
    aliases=("Newsweek", "newsweek.com"),
    rules=(
        line("subscribe", Kind.CALL_TO_ACTION, r"Keep up with this story and more by subscribing now", label="support",
             identifies=True,
             examples=("Keep up with this story and more by subscribing now",)),
    ),
)

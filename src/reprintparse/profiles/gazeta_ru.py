"""Газета.Ru (Gazeta.ru): a Russian news site; its call to subscribe at the end."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="gazeta-ru",
    title="Газета.Ru",
    sites=("gazeta.ru",),
    aliases=("Газета.Ru", "Gazeta.ru", "Газета.ру"),
    rules=(
        line("subscribe", Kind.CALL_TO_ACTION, r"Подписывайтесь на [«\"]Газету\.Ru[»\"][^\n]{0,160}", label="subscribe",
             head="Подписывайтесь на", identifies=True, longest=200,
             examples=("Подписывайтесь на «Газету.Ru» в Новостях, Дзен и Telegram.",)),
    ),
)

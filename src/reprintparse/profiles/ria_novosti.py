"""РИА Новости (RIA Novosti): the Russian state agency; its calls to read it elsewhere."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="ria-novosti",
    title="РИА Новости",
    sites=("ria.ru",),
    aliases=("РИА Новости", "RIA Novosti", "РИА «Новости»"),
    rules=(
        line("read-in", Kind.CALL_TO_ACTION,
             r"(?:Читать (?:ria\.ru|РИА Новости) в[^\n]{0,60}|Подписывайтесь на РИА Новости[^\n]{0,80})",
             label="subscribe", head=("Читать ria.ru в", "Читать РИА Новости в", "Подписывайтесь на РИА Новости"),
             identifies=True, longest=120,
             examples=("Подписывайтесь на РИА Новости в Telegram", "Читать ria.ru в Дзен")),
    ),
)

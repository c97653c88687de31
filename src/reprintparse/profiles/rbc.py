"""РБК (RBC): a Russian business outlet; its call to read it on Telegram."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="rbc",
    title="РБК",
    sites=("rbc.ru",),
    aliases=("РБК", "RBC"),
    rules=(
        line("telegram", Kind.CALL_TO_ACTION, r"Чита(?:йте|ть) РБК в Telegram\.?", label="subscribe",
             head=("Читайте РБК в", "Читать РБК в"), identifies=True, longest=40,
             examples=("Читайте РБК в Telegram.",)),
    ),
)

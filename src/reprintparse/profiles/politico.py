"""Politico: stories with newsletter forms put between paragraphs."""

from reprintparse import Kind, Members, Profile, line, run

PROFILE = Profile(
    name="politico",
    title="Politico",
    sites=("politico.com", "politico.eu"),
    aliases=("Politico", "POLITICO", "Politico Magazine"),
    rules=(
        run("sign-up", Kind.CALL_TO_ACTION,
            r"(?:Email )?(?:Sign Up )?By signing up,? you (?:agree|acknowledge and agree) to (?:receive|allow) .{0,60}POLITICO\b.{0,250}", label="subscribe",
            head=("Email Sign Up By signing", "Email By signing", "By signing up", "Sign Up By signing"), identifies=True,
            after=Members(r"You can unsubscribe at any time.{0,200}"),
            examples=("Email Sign Up By signing up you agree to receive email newsletters or alerts from POLITICO.\nYou can unsubscribe at any time.",),
            near_misses=("By signing up you agree to row.",)),
        line("in-your-inbox", Kind.CALL_TO_ACTION, r".{10,160} [-–—] in your inbox\.", label="subscribe", tail="in your inbox.",
             examples=("Get the latest news, every morning — in your inbox.",)),
    ),
)

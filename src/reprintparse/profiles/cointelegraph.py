"""Cointelegraph: news on cryptocurrencies with pointers to its magazine and one of several disclaimers at the end."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="cointelegraph",
    title="Cointelegraph",
    sites=("cointelegraph.com",),
    aliases=("Cointelegraph", "CoinTelegraph", "cointelegraph.com"),
    rules=(
        line("magazine", Kind.INSERT, r"Magazine: (?P<headline>.{8,180})", label="related",
             examples=("Magazine: The miller who counted in coins",)),
        line("advice", Kind.LEGAL,
             r"This article does not contain investment advice or recommendations\. Every investment and trading "
             r"move involves risk, and readers should conduct their own research when making a decision\.",
             label="disclaimer", head="This article does not contain investment advice or", identifies=True,
             examples=("This article does not contain investment advice or recommendations. Every investment and trading move involves risk, and readers should conduct their own research when making a decision.",)),
        line("views", Kind.LEGAL,
             r"(?:This article is for general information purposes .{10,150} advice\. )?The views,? "
             r"(?:thoughts,? )?and opinions expressed here are (?:solely those of the author"
             r"|the author's alone) and do not necessarily reflect (?:or represent )?the views "
             r"(?:and opinions )?of Cointelegraph(?:\.com)?\..{0,200}", label="disclaimer",
             head=("This article is for general information purposes", "The views", "The views,"), longest=800,
             identifies=True,
             examples=("The views and opinions expressed here are solely those of the author and do not necessarily reflect the views of Cointelegraph.com. Every investment and trading move involves risk.",)),
    ),
)

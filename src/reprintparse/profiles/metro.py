"""Metro (London): pages with "MORE:" lines inside, closed by a heading that asks for stories and how to send them."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="metro",
    title="Metro.co.uk",
    sites=("metro.co.uk",),
    aliases=("Metro", "Metro.co.uk", "Metro UK"),
    rules=(
        line("more", Kind.INSERT, r"MORE ?: ?(?P<headline>.{8,180})", label="related",
             head=("MORE: ", "MORE : ", "MORE :"),
             examples=("MORE : The miller opens his door",)),
        line("got-a-story", Kind.FURNITURE, r"Got a (?:showbiz |celebrity )?story\?", label="contact",
             examples=("Got a showbiz story?",)),
        line("tips", Kind.FURNITURE,
             r"If you've got a .{3,40}story, .{3,40} get in touch with the Metro\.co\.uk entertainment team by "
             r"emailing us (?P<contact>\w{3,20}@metro\.co\.uk).{0,200}", label="contact", head="If you",
             identifies=True,
             examples=("If you've got a celebrity story, video or pictures get in touch with the Metro.co.uk entertainment team by emailing us celebtips@metro.co.uk, calling 020 7946 0000 or by visiting our Submit Stuff page – we'd love to hear from you.",),
             near_misses=("If you've got a story, tell it.",)),
        line("news-team", Kind.FURNITURE,
             r"Get in touch with our news team by emailing us at (?P<contact>\w{3,20}@metro\.co\.uk)\.?"
             r"(?: For more stories like this, check our \w{3,15} page\.?)?(?: Follow .{3,120})?", label="contact",
             head="Get in touch with our news team", identifies=True,
             examples=("Get in touch with our news team by emailing us at webnews@metro.co.uk. For more stories like this, check our news page.",)),
        line("more-stories", Kind.INSERT, r"For more stories like this, check our \w{3,15} page\.?", label="related",
             examples=("For more stories like this, check our news page.",)),
    ),
)

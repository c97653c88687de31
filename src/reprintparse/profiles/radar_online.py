"""RadarOnline: gossip stories that close by asking for tips, with an address and a telephone number."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="radar-online",
    title="RadarOnline",
    sites=("radaronline.com",),
    aliases=("RadarOnline", "Radar Online", "RadarOnline.com", "Radar"),
    rules=(
        line("heading", Kind.HEADER,
             r"(?![^\n]{0,240}\bRadar(?:Online)?\.com\b)(?=(?:[\p{Lu}\d\"'‘“&$][^\s]{0,24} (?:(?:a|an|and|as|at|by"
             r"|for|from|her|his|in|of|on|the|to|up|with|—) ){0,2}){4})[^\n]{30,260}", label="title", where="head",
             longest=262, follows=("", "social", "caption", "title"),
             examples=("Falling Mill! Ana Ruiz In Tears Over Flour The miller has not slept since spring.",),
             near_misses=("Ana Ruiz has not slept since the mill stopped turning, a friend says.",
                          "Ana Ruiz and Tomas Brand Pardo cannot sleep, RadarOnline.com has learned.")),
        line("tips", Kind.FURNITURE,
             r"We pay for (?:juicy )?info! Do you have a story for (?:RadarOnline\.com|us)\? (?:Email"
             r"|E-mail) us at (?P<contact>[\w.]{2,30}@radaronline\.com)[^!?]{0,120}", label="contact",
             head="We pay for ", identifies=True,
             examples=("We pay for juicy info! Do you have a story for RadarOnline.com? Email us at tips@radaronline.com, or call us at 800-555-0100 any time, day or night.",),
             near_misses=("We pay for juicy info!",)),
        line("podcast", Kind.CALL_TO_ACTION,
             r"(?:Get the exclusive celebrity scoop|For the biggest celebrity news stories) .{10,160} podcast "
             r".{3,40} below!?", label="subscribe",
             head=("Get the exclusive celebrity scoop", "For the biggest celebrity news stories"),
             examples=("Get the exclusive celebrity scoop on all the stars you love before any of your friends by subscribing to our new podcast The Miller Speaks below!",)),
    ),
)

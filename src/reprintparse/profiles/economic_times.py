"""The Economic Times: Indian business pages whose tail invites to WhatsApp channels, the app and a subscription."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="economic-times",
    title="The Economic Times",
    sites=("economictimes.indiatimes.com", "economictimes.com"),
    aliases=("Economic Times", "The Economic Times", "ET", "economictimes.com"),
    rules=(
        line("channel", Kind.CALL_TO_ACTION,
             r"\((?:You can now subscribe to|Join) our (?:ET\w{2,15}|Economic Times) (?:WhatsApp"
             r"|Telegram) channel.{0,80}", label="subscribe",
             head=("(You can now subscribe to our E", "(Join our ET", "(Join our Economic"), identifies=True,
             examples=("(You can now subscribe to our Economic Times WhatsApp channel)",
                       "(Join our ETNRI WhatsApp channel for all the latest updates)"),
             near_misses=("(You can now subscribe to our Elm Street paper)",)),
        line("catch-all", Kind.CALL_TO_ACTION,
             r"\(?Catch all the .{5,160} News Updates on The Economic Times\.?\)?"
             r"(?: ?Download The Economic Times News App.{0,80})?", label="subscribe",
             head=("(Catch all the ", "Catch all the "), identifies=True,
             examples=("(Catch all the Business News, Breaking News, and Latest News Updates on The Economic Times.)",)),
        line("subscribe", Kind.CALL_TO_ACTION,
             r"Subscribe to The Economic Times Prime and read the (?:Economic Times|ET) ePaper [Oo]nline\.?.{0,40}",
             identifies=True,
             examples=("Subscribe to The Economic Times Prime and read the ET ePaper online.",)),
        line("app", Kind.CALL_TO_ACTION, r"Download The Economic Times News App to get Daily Market Updates.{0,60}",
             label="subscribe", identifies=True,
             examples=("Download The Economic Times News App to get Daily Market Updates & Live Business News.",)),
        line("experts", Kind.LEGAL,
             r"\(?Disclaimer: ?Recommendations, suggestions, views,? and opinions (?:given"
             r"|expressed) by (?:the )?experts are their own\. These do not represent the views of "
             r"(?:The )?Economic Times\.?\)?", label="disclaimer",
             head=("Disclaimer: Recommendations,", "(Disclaimer: Recommendations,"), identifies=True,
             examples=("(Disclaimer: Recommendations, suggestions, views and opinions given by the experts are their own. These do not represent the views of Economic Times)",)),
    ),
)

"""Yahoo (Entertainment, Lifestyle, Finance): own and syndicated stories with calls to read and follow at the end."""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="yahoo",
    title="Yahoo",
    sites=("yahoo.com", "finance.yahoo.com", "yahoo.co.uk"),
    aliases=("Yahoo", "Yahoo News", "Yahoo! News", "Yahoo Finance", "Yahoo Entertainment", "Yahoo Lifestyle"),
    rules=(
        line("read-more", Kind.INSERT, r"Read more (?:from|on) Yahoo \p{Lu}\w{2,20}(?: (?:&|and|\p{Lu}\w{1,20})){0,3}:?", label="related", head=("Read more from Yahoo", "Read more on Yahoo"), identifies=True,
             examples=("Read more from Yahoo Lifestyle:",), near_misses=("Read more from Yahoo is what he did.",)),
        line("follow", Kind.CALL_TO_ACTION, r"Follow us on Instagram, Facebook,(?: Twitter,)? and (?:Twitter|Pinterest) for nonstop inspiration delivered fresh to your feed, every day\.", label="social",
             identifies=True, examples=("Follow us on Instagram, Facebook, and Twitter for nonstop inspiration delivered fresh to your feed, every day.",)),
        line("newsletter", Kind.CALL_TO_ACTION, r"Want (?:daily pop culture news|lifestyle and wellness news) delivered to your inbox\? Sign up here for Yahoo .{3,60}newsletter\.?", label="subscribe",
             head="Want ", identifies=True,
             examples=("Want daily pop culture news delivered to your inbox? Sign up here for Yahoo Entertainment & Lifestyle's newsletter.",)),
        line("finance", Kind.INSERT, r"Read the latest financial and business news from Yahoo Finance\.?", label="related", identifies=True,
             examples=("Read the latest financial and business news from Yahoo Finance",)),
        line("continues", Kind.INSERT, r"Story [Cc]ontinues", label="advert", head=("Story continues", "Story Continues"), examples=("Story continues",)),
    ),
)

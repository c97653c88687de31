"""Freedom Outpost and its sister sites (The Washington Standard, Sons of Liberty Media, Constitution.com, Guns in the News).

The sites reprint one another and guest columnists. Inside the text stands a poll: "take our poll - story continues
below", a question repeated up to three times, answers, form fields, and a notice of what taking part means. Tail:
"Article posted with permission from OUTLET OR AUTHOR", the columnist's biography, "Don't forget to Like ... on Facebook".
"""

from reprintparse import Kind, Members, Profile, line, run, span

TERMS = r"You also agree to this site's Privacy Policy and Terms of Use\."
FIELD = r"(?:Email|Name|Phone|Comments) This field is for validation purposes and should be left unchanged\."

PROFILE = Profile(
    name="freedom-outpost",
    title="Freedom Outpost",
    sites=("freedomoutpost.com", "thewashingtonstandard.com", "sonsoflibertymedia.com", "constitution.com", "gunsinthenews.com"),
    aliases=("Freedom Outpost", "The Washington Standard", "Sons of Liberty Media", "Sons Of Liberty Media", "Constitution.com",
             "Guns in the News", "FreedomOutpost.com"),
    rules=(
        run("poll", Kind.INSERT, r"take our poll - story continues below(?: .{2,300})?", label="advert",
            head="take our poll - story continues below", until=FIELD, identifies=True, after=Members(most=14),
            examples=("take our poll - story continues below\nShould the ferry be free?\nShould the ferry be free?\n* Yes, it should.\nNo, it should not.\nEmail *\nPhone This field is for validation purposes and should be left unchanged.",)),
        span("poll-inline", Kind.INSERT, rf"take our poll - story continues below [^\n]{{2,900}}?{TERMS}", label="advert",
             identifies=True,
             examples=("take our poll - story continues below Should the ferry be free? * Yes No Email * Completing this poll grants you access to Freedom Outpost updates free of charge. You may opt out at anytime. You also agree to this site's Privacy Policy and Terms of Use.",)),
        line("poll-label", Kind.INSERT, r"take our poll - story continues below", label="advert",
             examples=("take our poll - story continues below",)),
        run("poll-terms", Kind.INSERT, r"Completing this poll grants you access to (?P<republisher>.{2,60}) updates free of charge\.(?: You may opt out .{0,150})?",
            label="advert", after=Members(rf"You may opt out at anytime\.(?: {TERMS})?|{TERMS}", most=2), identifies=True,
            examples=("Completing this poll grants you access to Freedom Outpost updates free of charge.",
                      "Completing this poll grants you access to Freedom Outpost updates free of charge.\nYou may opt out at anytime.\nYou also agree to this site's Privacy Policy and Terms of Use.")),
        line("permission", Kind.ATTRIBUTION, r"Article (?:re)?posted with permission from (?P<source>.{2,80}?)\.?", label="origin",
             head=("Article posted with permission", "Article reposted with permission"), where="tail", identifies=True,
             examples=("Article posted with permission from The Washington Standard", "Article posted with permission from Ana Ruiz"),
             near_misses=("Article posted with permission slips was never our way.",)),
        line("courtesy", Kind.ATTRIBUTION, r"Courtesy of (?P<source>Freedom Outpost|The Washington Standard|Sons [Oo]f Liberty Media)\.?",
             label="origin", where="tail", examples=("Courtesy of Freedom Outpost",)),
        line("like", Kind.CALL_TO_ACTION, r"Don't forget to [Ll]ike (?P<republisher>.{3,60}?) on Facebook.{0,300}", label="social",
             head=("Don't forget to Like ", "Don’t forget to Like ", "Don't forget to like ", "Don’t forget to like "), where="tail",
             examples=("Don't forget to Like Freedom Outpost on Facebook, Google Plus, & Twitter. You can also get Freedom Outpost delivered to your Amazon Kindle device here.",)),
        line("insider", Kind.CALL_TO_ACTION, r"Become an insider! Sign up for the free (?P<republisher>.{3,60}) email newsletter, and we'll make sure to keep you in the loop\.",
             label="subscribe",
             examples=("Become an insider! Sign up for the free Freedom Outpost email newsletter, and we'll make sure to keep you in the loop.",)),
    ),
)

"""Reach plc (Daily Mirror and sister titles): pages with a newsletter form and a video player flattened into words.

The form opens the page ("Get the biggest ... stories by email Subscribe ..."); the player stands in the text
("Video Loading Video Unavailable Click to play ..."); captions are "(Image: X)".
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="reach",
    title="Reach plc (Mirror, Express, Daily Star)",
    sites=("mirror.co.uk", "irishmirror.ie", "dailystar.co.uk", "express.co.uk", "ok.co.uk", "dailyrecord.co.uk", "cambridge-news.co.uk",
           "manchestereveningnews.co.uk", "liverpoolecho.co.uk", "walesonline.co.uk"),
    aliases=("Mirror", "Daily Mirror", "Mirror Online", "Irish Mirror", "Daily Record", "Reach plc"),
    rules=(
        line("newsletter", Kind.CALL_TO_ACTION,
             r"(?:Get|Sign up to) .{5,120}(?: by email| newsletter)? Subscribe (?:Thank you for subscribing"
             r"|When you subscribe) .{10,300}(?:Invalid Email|privacy notice)", label="subscribe",
             tail=("Invalid Email", "privacy notice"), identifies=True,
             examples=("Get the biggest river stories by email Subscribe Thank you for subscribing We have more newsletters Show me See our privacy notice Could not subscribe, try again later Invalid Email",)),
        line("player", Kind.MEDIA,
             r"(?:Video Loading Video Unavailable Click to play Tap to play )?The video will (?:start in \d{1,2}"
             r"|auto-play soon\d{0,2}) ?Cancel(?: Play now)?", label="media",
             head=("Video Loading Video Unavailable", "The video will start in", "The video will auto-play"),
             identifies=True,
             examples=("Video Loading Video Unavailable Click to play Tap to play The video will start in 8 Cancel Play now",
                       "The video will start in 8 Cancel")),
        line("image", Kind.MEDIA, r"(?:\(Image: (?P<credit>[^()]{2,120})\) ?){1,8}", label="caption", head="(Image: ",
             examples=("(Image: Arden Images)", "(Image: Arden Images) (Image: PA)")),
    ),
)

"""Embedded posts of other networks: Instagram, Facebook, and their signature lines.

Instagram's embed leaves the caption and "A post shared by Name (@handle) on Jun 15, 2017 at 10:05am PDT";
Facebook's leaves the text and "Posted by Name on Wednesday, February 7, 2018".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import MONTH, WEEKDAY

WHEN = rf"(?P<date>{MONTH} \d{{1,2}}, 20\d\d)(?: at \d{{1,2}}:\d\d ?[ap]m ?[A-Z]{{2,4}})?"
ELSEWHERE = (
    r"(?:le|em|el|am|il|pada) (?P<date>[^\n@()]{6,24}?20\d\d)(?: (?:à|às|a las?|a la\(s\)|um|alle"
    r"|pukul) \d{1,2}[:.h]\d\d(?: Uhr)?(?: [A-Z]{2,4})?)?"
)
TEXT = r"(?:(?:^|(?<=\n))(?P<text>[^\n]{1,600})|(?<=[.:!?]\s)|)"
SHARED = (
    "A post shared by ", "A photo shared by ", "A video shared by ", "A photo posted by ", "A video posted by ", "A reel shared by ", "Una publicación compartida por ",
    "Una publicación compartida de ", "Uma publicação compartilhada por ", "Um post compartilhado por ", "Une publication partagée par ", "Ein Beitrag geteilt von ",
    "Un post condiviso da ", "Sebuah kiriman dibagikan oleh ",
)  # fmt: skip
BY = "(?:" + "|".join(SHARED) + ")"
SIGNED = (
    r"(?:(?P<author>(?:[^\n@(]|\((?!@)){1,80}?) ?)??(?:\((?P<handle>@ ?[\w.]{1,40})\)|(?P<handle>@ ?[\w.]{1,40}))"
    rf"(?: (?:on )?{WHEN}| {ELSEWHERE}| on(?!\w))?"
)
VIEW = (
    r"(?:View this post on Instagram|Ver esta publicación en Instagram|Ver essa foto no Instagram|Ver esta publicação no Instagram|Voir cette publication sur Instagram"
    r"|Sieh dir diesen Beitrag auf Instagram an|Diesen Beitrag auf Instagram ansehen|Visualizza questo post su Instagram|Lihat postingan ini di Instagram)"
)
VIEWS = ("View this post on", "Ver esta publica", "Ver essa foto no", "Voir cette publication", "Sieh dir diesen", "Diesen Beitrag auf", "Visualizza questo post", "Lihat postingan ini")
DATED = rf"(?:{WEEKDAY}, {MONTH} \d{{1,2}}, 20\d\d|{WEEKDAY}, \d{{1,2}} {MONTH} 20\d\d)"
POSTED_BY = rf"Posted by (?P<author>[^\n]{{1,80}}?) on (?P<date>{DATED})"
ABOVE = r"(?:^|(?<=\n))(?P<text>[^\n]{1,400}[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?) ?\n"  # ends as only a post does
VIEWED = rf"(?:{VIEW} ?(?P<text>[^\n]{{0,600}}?)|{TEXT})"
OWN = rf"(?!{VIEW})(?P<text>[^\n]{{1,280}}|(?=[^\n]{{1,1200}}(?:[#@]\w|\p{{So}}))[^\n]{{1,1200}})"

PROFILE = Profile(
    name="social-posts",
    title="Embedded posts",
    always=True,
    rules=(
        span("instagram", Kind.EMBED, rf"{BY}{SIGNED}", label="embed", stem=SHARED, lead=VIEWED,
             examples=("Sunday on the pier #arden A post shared by Ana Ruiz (@anaruiz) on Jun 15, 2017 at 10:05am PDT",
                       "A post shared by @anaruiz on Jun 15, 2017 at 10:05am PDT",
                       "A photo posted by Ana Ruiz (@ana.ruiz) Aug 13, 2016 at 10:37pm PDT",
                       "Une publication partagée par Ana Ruiz (@anaruiz) le 29 Mars 2017 à 11h25 PDT",
                       "View this post on Instagram Sunday on the pier A post shared by Ana Ruiz (@anaruiz)"),
             near_misses=("A photo posted by the mayor himself shows the pier.",)),
        run("instagram-post", Kind.EMBED, VIEW, label="embed", head=VIEWS, longest=60, after=Members(OWN, most=8),
            until=rf"(?:(?P<text>[^\n]{{1,1200}}?) )?{BY}{SIGNED}",
            examples=("View this post on Instagram\nSunday on the pier\n#arden\nA post shared by Ana Ruiz (@anaruiz) on Jun 15, 2017 at 10:05am PDT",
                      "Ver esta publicación en Instagram\nUna publicación compartida de Ana Ruiz (@anaruiz)"),
            near_misses=("View this post on Instagram\nThe pier was full on Sunday.",)),
        line("instagram-view", Kind.EMBED, rf"{VIEW}.{{0,300}}", label="embed", head=VIEWS,
             examples=("View this post on Instagram",)),
        span("facebook", Kind.EMBED, POSTED_BY, label="embed", stem="Posted by ", lead=TEXT, reach=600,
             examples=("Posted by Ana Ruiz on Wednesday, February 7, 2018",
                       "The ferry is back. Posted by Port of Arden on Tuesday, March 6, 2018"),
             near_misses=("Posted by Ana Ruiz on Wednesday",)),
        span("facebook-above", Kind.EMBED, POSTED_BY, label="embed", stem="Posted by ", lead=ABOVE,
             examples=("See the otters of Arden on our camera! \U0001f9a6\nPosted by Port of Arden on Tuesday, March 6, 2018",)),
        span("tiktok", Kind.EMBED, r"♬ [^\n]{2,60}? - [^\n]{2,60}$", label="embed",
             lead=r"(?:(?:^|(?<=[\s]))(?P<handle>@[\w.]{1,30})\s{1,3}(?P<text>[^\n@][^\n]{0,500})?\s{0,3}|)", reach=600,
             examples=("@anaruiz\nThe ferry is back #arden #pier\n♬ original sound - Ana Ruiz",
                       "@anaruiz ♬ original sound - Ana Ruiz"), near_misses=("♬ The ferry is back",)),
        line("address", Kind.EMBED,
             r"(?P<url>https?://(?:www\.|m\.)?(?:instagram\.com/(?:p|reel|tv)/"
             r"|facebook\.com/[^\s/]{1,80}/(?:posts|videos|photos)/|tiktok\.com/@[^\s/]{1,60}/video/"
             r"|reddit\.com/r/[^\s/]{1,60}/comments/|t\.me/[^\s/]{1,60}/\d)[^\s]{0,200})", label="embed",
             head=("https://www.instagram.com/", "https://instagram.com/", "https://www.facebook.com/",
                   "https://m.facebook.com/", "https://www.tiktok.com/", "https://www.reddit.com/",
                   "https://reddit.com/", "https://t.me/", "http://www.facebook.com/", "http://instagram.com/"),
             examples=("https://www.instagram.com/p/BQQfB_agHEb/?taken-by=anaruiz",
                       "https://www.facebook.com/PortOfArden/posts/2800731780195723"),
             near_misses=("https://www.instagram.com/anaruiz/",)),
        line("tweet-debris", Kind.EMBED,
             r"View image on Twitter|View (?:conversation|photos?|replies|summary) on Twitter"
             r"|\d[\d.,]{0,8}[KM]? people are talking about this|See [^\n]{2,50}'s other Tweets"
             r"|Twitter Ads info and privacy|\d[\d.,]{0,8}[KM]? (?:Retweets|Replies)(?: \d[\d.,]{0,8}[KM]? [Ll]ikes)?"
             r"|Follow @\w{2,20} on Twitter to see more[^\n]{0,30}", label="tweet", longest=80,
             head=("View image on Twitter", "View conversation on", "View photo", "View replies on", "View summary on",
                   "See ", "Twitter Ads info", "Follow @", *"0123456789"),
             examples=("View image on Twitter", "5,102 people are talking about this", "See Ana Ruiz's other Tweets",
                       "Twitter Ads info and privacy"), near_misses=("See the mill's other wheels",)),
    ),
)

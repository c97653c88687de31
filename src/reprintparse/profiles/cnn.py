"""CNN: stories on its own site and, as CNN Wire, on those of local stations.

Head: "Story highlights"; the mark "(CNN)" belongs to the text. Inside: invitations to follow CNN Health. Tail:
"CNN's A and B contributed to this report." and a notice, "The-CNN-Wire ™ & © 2017 Cable News Network, Inc., ...".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE

OWNER = (
    r"(?:Turner Broadcasting System, Inc\.|(?:,? (?:an? )?)?(?:A |a |an )?(?:Time Warner|WarnerMedia"
    r"|Warner Bros\. Discovery)(?: Company)?\.?)"
)

PROFILE = Profile(
    name="cnn",
    title="CNN",
    sites=("cnn.com", "cnnnext.com"),
    aliases=("CNN", "CNN.com", "CNN Wire", "CNNMoney", "Cable News Network", "CNN Health"),
    rules=(
        run("highlights", Kind.HEADER, r"(?:Story [Hh]ighlights|STORY HIGHLIGHTS)(?: .{10,300})?", label="subtitle",
            head=("Story highlights", "Story Highlights", "STORY HIGHLIGHTS"), identifies=True,
            after=Members(r"(?!\(CNN\)).{15,140}[^.!?:\"')\s]", most=5),
            examples=("Story highlights The river rose on Monday evening",
                      "Story highlights The river rose on Monday evening\nThe mill stands empty for now"),
            near_misses=("Story highlights the town's troubles with water, and so do the pictures that hang in the hall of the miller's house on the bank, which the family has kept for a hundred years and shows to all who ask for it, be they rich or poor, young or old, and none of them has ever left it without a word of thanks to the house of the miller.",)),
        line("follow", Kind.CALL_TO_ACTION,
             r"(?:Join the conversation|Follow CNN \w{2,15} on Facebook and Twitter) See the latest news and share "
             r"your comments with CNN \w{2,15} on Facebook and Twitter\.?", label="social",
             head=("Join the conversation See", "Follow CNN"), identifies=True,
             examples=("Join the conversation See the latest news and share your comments with CNN Health on Facebook and Twitter.",)),
        line("messenger", Kind.CALL_TO_ACTION,
             r"Chat with us in Facebook Messenger\. Find out what's happening in the world as it unfolds\.",
             label="social", head="Chat with us in Facebook Messenger", identifies=True,
             examples=("Chat with us in Facebook Messenger. Find out what's happening in the world as it unfolds.",)),
        line("moneystream", Kind.CALL_TO_ACTION, r"Get up-to-the-minute updates: Download CNN MoneyStream",
             label="subscribe", identifies=True,
             examples=("Get up-to-the-minute updates: Download CNN MoneyStream",)),
        line("credit", Kind.ATTRIBUTION,
             r"(?:[-–—]{1,2} ?)?CNN(?:'s| \p{Lu}\w{3,12}'s)? (?:[Ii]ntern |[Pp]roducer "
             r"|[Cc]orrespondent )?(?P<credit>\p{Lu}[\p{L}'.-]{0,20} \p{Lu}.{2,260}?) contributed "
             r"(?:reporting )?to this (?:report|story|article)\.?", head=("CNN", "--CNN", "-- CNN", "—CNN", "— CNN"),
             identifies=True,
             examples=("CNN's Ana Ruiz and Tom Hale contributed to this report.",
                       "CNN Medical's Ana Ruiz contributed to this report"),
             near_misses=("CNN's audience contributed to this report of success.",)),
        line("weather", Kind.FURNITURE, r"Loading weather data \.\.\.", label="navigation",
             examples=("Loading weather data ...",)),
        line("wire", Kind.LEGAL,
             r"(?P<source>The-CNN-Wire) ?(?:™ ?)?(?:& )?(?:© )?(?P<year>20\d\d) (?P<holder>Cable News Network, Inc\.)"
             r"(?:,? an? .{3,60}?)?\.?(?: All rights reserved\.?)?", label="copyright", head="The-CNN-Wire",
             identifies=True,
             examples=("The-CNN-Wire ™ & © 2017 Cable News Network, Inc., a Time Warner Company. All rights reserved.",)),
        line("copyright", Kind.LEGAL,
             rf"(?:™ & |\(TM\) & )?© ?(?P<year>20\d\d) (?P<holder>Cable News Network)(?:, Inc\.)?[.,]? ?"
             rf"(?:an? )?{OWNER}? ?(?:All [Rr]ights [Rr]eserved\.?)?(?: ?CNN Sans ™ & © 20\d\d Cable News Network\.)?",
             head=("© 20", "™ &", "(TM) &", "©20"), identifies=True,
             examples=("© 2011 Cable News Network. Turner Broadcasting System, Inc. All Rights Reserved.",
                       "© 2024 Cable News Network. A Warner Bros. Discovery Company. All Rights Reserved. CNN Sans ™ & © 2016 Cable News Network.",
                       "™ & © 2020 Cable News Network, Inc., a WarnerMedia Company. All rights reserved.")),
        line("sign-up", Kind.CALL_TO_ACTION,
             r"(?:Sign up here to get|Sign up for) (?:The Results Are In|CNN(?:'s)?|the CNN"
             r"|[^\n]{3,60} from the CNN)\b[^\n]{0,260}|Get CNN [\p{L} ]{3,20}'s weekly newsletter", label="subscribe",
             identifies=True, head=("Sign up here to get", "Sign up for CNN", "Sign up for The Results", "Get CNN"),
             longest=330,
             examples=("Sign up here to get The Results Are In with Dr. Ana Ruiz every Tuesday from the CNN Health team.",
                       "Get CNN Health's weekly newsletter")),
        line("related-article", Kind.INSERT,
             r"Related (?:article|video|gallery|live-story|interactive)s?(?: [^\n]{5,220})?", label="related",
             head=("Related article", "Related video", "Related gallery", "Related live-story", "Related interactive"),
             longest=250,
             examples=("Related article The mill that would not stop",)),
        line("feedback", Kind.INSERT, r"Ad Feedback", label="advert", identifies=True, examples=("Ad Feedback",)),
        line("byline", Kind.HEADER,
             r"(?:By |Story by )?(?P<author>[\p{Lu}][^\n]{3,120}?),? (?P<source>CNN(?: (?:Business|Politics|Travel"
             r"|Health|Underscored|Opinion|Wire|Entertainment|Sports|Climate|Style))?)", label="byline", where="head",
             longest=150,
             tail=("CNN", "CNN Business", "CNN Politics", "CNN Travel", "CNN Health", "CNN Wire", "CNN Opinion",
                   "CNN Entertainment", "CNN Sports", "CNN Climate", "CNN Style"),
             examples=("By Ana Ruiz and Tom Hale, CNN",)),
        line("published", Kind.HEADER, rf"(?P<date>{DATE}) -- Updated \d{{4}} GMT \(\d{{4}} HKT\)", where="head",
             stem=" -- Updated ", identifies=True,
             examples=("July 24, 2014 -- Updated 1207 GMT (2007 HKT)",)),
        line("buttons", Kind.CALL_TO_ACTION,
             r"Link Copied!|Facebook Tweet Email Link(?: Threads)?(?: Link Copied!)?|See all topics|Follow:",
             label="social", head=("Link Copied!", "Facebook Tweet Email Link", "See all topics", "Follow:"),
             longest=60,
             examples=("Facebook Tweet Email Link", "Link Copied!")),
        line("source", Kind.MEDIA,
             r"[^\n]{0,200}(?:- )?Source: CNN|Video Ad Feedback|Now playing|\d{2}:\d{2} ?- ?Source: CNN", label="media",
             where="anywhere", tail=("Source: CNN", "Video Ad Feedback", "Now playing"), longest=240,
             examples=("02:34 - Source: CNN",)),
    ),
)

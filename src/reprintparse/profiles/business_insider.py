"""Business Insider: own pieces and many of other houses under their name; feeds of it run on other sites.

Head: title, "NAME, OUTLET", "May. 11, 2016, 1:30 PM", the descriptions of the share icons, picture credit. Inside: "SEE
ALSO:", "DON'T MISS:". Tail: "Read the original article on OUTLET. Copyright 2016. Follow OUTLET on Twitter.", "NOW
WATCH: ...", "Join the conversation about this story »" in the feeds.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import MONTH, NAMES

PROFILE = Profile(
    name="business-insider",
    title="Business Insider",
    sites=("businessinsider.com", "businessinsider.in", "businessinsider.com.au", "insider.com"),
    aliases=("Business Insider", "BusinessInsider", "The Business Insider", "Businessinsider.com", "Insider"),
    rules=(
        line("byline", Kind.HEADER, rf"(?P<author>{NAMES})(?:, (?P<source>\p{{Lu}}[^\n,]{{2,40}}))?", where="head",
             longest=110, follows=("title", "subtitle"), below=rf"(?:{MONTH}\.?|Updated) \d{{1,2}}, 20\d\d",
             examples=("Ana Ruiz, Arden Post", "Ana Ruiz")),
        line("published", Kind.HEADER,
             rf"(?:Updated )?(?P<date>{MONTH}\.? \d{{1,2}}, 20\d\d)(?:, \d{{1,2}}:\d\d (?:AM|PM)(?: UTC| ET)?)?",
             where="head", longest=50,
             examples=("May. 11, 2016, 1:30 PM", "Mar 4, 2021, 1:30 PM")),
        line("icons", Kind.CALL_TO_ACTION,
             r"(?:(?:Facebook|Linkedin|LinkedIn|Twitter|Email|Pinterest|Flipboard|Snapchat|Link|Whatsapp|Reddit|Share"
             r"|Save|Print) (?:Icon|icon) [^\n.]{5,90}\. ?){1,10}[^\n]{0,80}", label="social",
             stem=(" Icon The letter", " icon The letter", "Icon An envelope", "Icon An image", "icon An envelope",
                   "icon A stylized", "Icon The word"), longest=700, identifies=True,
             examples=("Facebook Icon The letter F. Linkedin Icon The word \"in\".",)),
        span("original-copyright", Kind.ATTRIBUTION,
             r"Read the original article on (?P<source>[^\n]{2,60}?)\.{1,2} Copyright (?P<year>20\d\d)\.",
             label="origin", stem="Read the original article on ", lead="",
             examples=("Read the original article on Inc.. Copyright 2016.",)),
        run("see-also", Kind.INSERT,
            r"(?![^\n]{0,200} Follow Business Insider )(?:SEE ALSO|DON'T MISS|NOW WATCH|NOW READ|MORE|READ MORE"
            r"|WATCH NOW|AND NOW):? ?(?:[^\n]{5,200})?", label="related", longest=230,
            head=("SEE ALSO", "DON'T MISS", "DON’T MISS", "NOW WATCH", "NOW READ", "READ MORE", "MORE:", "WATCH NOW",
                  "AND NOW"), after=Members(r"[\p{Lu}\d][^\n]{10,160}(?<![.!])", most=1, close="joined"),
            examples=("SEE ALSO: 9 things that millers do before breakfast",
                      "NOW WATCH: A baker explains why bread is flat")),
        span("follow", Kind.CALL_TO_ACTION,
             r"Follow Business Insider(?: \p{Lu}\p{L}{3,14})? on Facebook, Twitter"
             r"(?:, LinkedIn)?,? and \p{Lu}\p{L}{5,9}\.?", label="social", stem="Follow Business Insider", lead="",
             identifies=True,
             examples=("Follow Business Insider Australia on Facebook, Twitter, LinkedIn, and Instagram.",),
             near_misses=("Follow Business Insider to the mill.",)),
        span("follow-facebook", Kind.CALL_TO_ACTION, r"Follow (?:Business Insider|BI|TI): On Facebook\b",
             label="social", stem=("Follow Business Insider: ", "Follow BI: ", "Follow TI: "),
             examples=("Follow TI: On Facebook",)),
        line("join", Kind.CALL_TO_ACTION, r"Join the conversation about this story ?(?:»|&raquo;|>>)?", label="comment",
             head="Join the conversation about this story", identifies=True, longest=50,
             examples=("Join the conversation about this story »",)),
        line("insider-origin", Kind.ATTRIBUTION,
             r"Read the original article on (?P<source>Business Insider|Insider|INSIDER)\.?", label="origin",
             head=("Read the original article on Business Insider", "Read the original article on Insider",
                   "Read the original article on INSIDER"), longest=60, identifies=True,
             examples=("Read the original article on Business Insider",)),
        line("as-told", Kind.ATTRIBUTION,
             r"This as-told-to essay is based on a (?:transcribed )?conversation with [^\n]{5,300}", label="note",
             head="This as-told-to essay is based on", longest=360,
             examples=("This as-told-to essay is based on a transcribed conversation with Ana Ruiz, a miller.",)),
        line("commission", Kind.INSERT,
             r"(?:Insider Inc\.|Business Insider|Axel Springer,? Insider Inc\.'s parent company,?)[^\n]{0,40} "
             r"(?:receives a commission when you buy through our links|may receive a commission)\.?", label="advert",
             longest=140, head=("Insider Inc.", "Axel Springer"),
             examples=("Insider Inc. receives a commission when you buy through our links.",)),
        line("signing-up", Kind.CALL_TO_ACTION,
             r"Thanks for signing up!(?: Access your favorite topics in a personalized feed while you're on the "
             r"go\.)?|Access your favorite topics in a personalized feed while you're on the go\."
             r"(?: download the app)?|Loading Something is loading\.|Something is loading\.", label="subscribe",
             head=("Thanks for signing up!", "Access your favorite topics in a personalized",
                   "Loading Something is loading", "Something is loading."), longest=130,
             examples=("Access your favorite topics in a personalized feed while you're on the go.",
                       "Something is loading.")),
        line("picture", Kind.MEDIA,
             r"(?P<credit>(?:Flickr|REUTERS|Reuters|AP|Getty|YouTube|Wikimedia|Wikipedia|Facebook|Instagram"
             r"|Shutterstock|Thomson Reuters|Business Insider|Unsplash|Pixabay"
             r"|Pexels)(?:[ ,]Images)? ?[/,via] ?[^\n.!?]{2,80}|[^\n.!?/]{3,50}/(?:Getty Images|Reuters|REUTERS|AP"
             r"|Shutterstock|Business Insider|Flickr|AFP)[^\n.!?]{0,40})", label="caption", where="head", longest=120,
             follows=("published", "social", "byline", "caption", "title"),
             examples=("Flickr / Ana Ruiz", "Ana Ruiz/Getty Images")),
    ),
)

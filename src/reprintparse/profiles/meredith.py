"""Meredith magazines (People, Entertainment Weekly, InStyle and others): celebrity pages of one publisher.

Captions came out of the pages as "Image zoom" and the credit. People adds calls for its newsletter, its network
("FROM PEN:") and its videos inside the text.
"""

from reprintparse import Kind, Profile, line

PROFILE = Profile(
    name="meredith",
    title="People, Entertainment Weekly and other Meredith magazines",
    sites=("people.com", "ew.com", "instyle.com", "southernliving.com", "marthastewart.com", "marthastewartweddings.com", "health.com",
           "realsimple.com", "hellogiggles.com"),
    aliases=("People", "PEOPLE", "PEOPLE.com", "People Magazine", "EW", "Entertainment Weekly", "InStyle"),
    rules=(
        line("image", Kind.MEDIA, r"Image zoom(?: (?P<credit>.{2,400}))?", label="caption", identifies=True,
             examples=("Image zoom Ana Ruiz/Arden Images", "Image zoom"), near_misses=("Image zooming is easy.",)),
        line("pen", Kind.INSERT, r"FROM PEN: .{5,160}", label="related",
             examples=("FROM PEN: The Miller Opens His Door",)),
        line("watch", Kind.INSERT, r"WATCH THIS: .{5,160}", label="related",
             examples=("WATCH THIS: The Miller Opens His Door",)),
        line("puzzler", Kind.INSERT, r"The PEOPLE Puzzler crossword is here! How quickly can you solve it\? Play now!",
             label="advert", identifies=True,
             examples=("The PEOPLE Puzzler crossword is here! How quickly can you solve it? Play now!",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"(?:Never miss a story ?[-–—]{1,3} ?sign up for (?P<republisher>PEOPLE)'s free daily newsletter"
             r"|Want to keep up with the latest from (?P<republisher>PEOPLE)\? Sign up for our daily "
             r"newsletter).{0,250}", label="subscribe",
             head=("Never miss a story", "Want to keep up with the latest from PEOPLE"), identifies=True,
             examples=("Want to keep up with the latest from PEOPLE? Sign up for our daily newsletter to get our best stories of the day delivered straight to your inbox.",
                       "Never miss a story — sign up for PEOPLE's free daily newsletter to stay up-to-date on the best of what PEOPLE has to offer."),
             near_misses=("Never miss a story again.",)),
        line("buttons", Kind.CALL_TO_ACTION,
             r"(?:Pinterest|Email|Send Text Message|Print|FB|Tweet|More"
             r"|Comment)(?: (?:Pinterest|Email|Send Text Message|Print|FB|Tweet|More|Comment)){1,8}", label="social",
             longest=90, head=("Pinterest", "Email", "FB", "Tweet", "Print"),
             examples=("Pinterest Email Send Text Message Print", "FB Tweet More")),
        line("credit-shouted", Kind.MEDIA, r"CREDIT: (?P<credit>(?:COURTESY )?[\p{Lu}][\p{Lu}\d .,'/&-]{2,60})",
             label="caption", head="CREDIT: ", longest=80,
             examples=("CREDIT: COURTESY ANA RUIZ",)),
        line("caption-courtesy", Kind.MEDIA, r"Courtesy (?:of )?[\p{Lu}][^\n]{8,240}(?<![.!?:;,])", label="caption",
             where="head", head="Courtesy ", longest=260, follows=("published", "byline"),
             examples=("Courtesy Ana Ruiz Ana Ruiz and the wheel",), near_misses=("Courtesy is the rule here.",)),
        line("push", Kind.CALL_TO_ACTION, r"Get push notifications with news, features and more\.?", label="subscribe",
             head="Get push notifications with", longest=60,
             examples=("Get push notifications with news, features and more.",)),
        line("weekday-stories", Kind.CALL_TO_ACTION,
             r"Want to get the biggest stories from PEOPLE every weekday\?"
             r"(?: Subscribe to our new podcast, PEOPLE Every Day[^\n]{0,160})?|Sign up for Breaking News from PEOPLE"
             r"|Thanks for signing up!", label="subscribe",
             head=("Want to get the biggest stories from", "Sign up for Breaking News from PEOPLE",
                   "Thanks for signing up!"), longest=166,
             examples=("Want to get the biggest stories from PEOPLE every weekday? Subscribe to our new podcast, PEOPLE Every Day.",
                       "Sign up for Breaking News from PEOPLE")),
        line("coinage", Kind.INSERT, r"FROM COINAGE: [^\n]{5,140}|All Topics in [\p{Lu}][\p{L} &]{2,30}",
             label="related", head=("FROM COINAGE: ", "All Topics in ",), longest=93,
             examples=("FROM COINAGE: The ferry in winter",)),
    ),
)

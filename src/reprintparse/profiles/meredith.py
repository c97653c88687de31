"""Meredith magazines (People, Entertainment Weekly, InStyle and others): celebrity pages of one publisher.

Captions came out of the pages as "Image zoom" and the credit. People adds calls for its newsletter, its network
("FROM PEN:") and its videos inside the text.
"""

from reprintparse import Kind, Members, Profile, line, run

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
        run("need-to-know", Kind.HEADER, r"NEED TO KNOW", label="subtitle", head="NEED TO KNOW", longest=14,
            after=Members(r"[\p{Lu}\d\"“'‘][^\n]{12,220}(?<![.])", most=4, least=1, items=True),
            examples=("NEED TO KNOW\n- Ana Ruiz left the mill at noon on May 4\n- Her boat was found in June",)),
        line("keep-up", Kind.CALL_TO_ACTION,
             r"Want to keep up with the latest [\p{Ll}]{3,16} (?:coverage|news)\?(?: Sign up for [^\n]{5,240})?"
             r"|Can't get enough of PEOPLE's [^\n?]{3,40}\?[^\n]{0,220}", label="subscribe",
             head=("Want to keep up with", "Can't get enough of PEOPLE", "Can’t get enough of PEOPLE"), longest=320,
             identifies=True,
             examples=("Want to keep up with the latest crime coverage? Sign up for PEOPLE's free True Crime newsletter for breaking crime news.",
                       "Can’t get enough of PEOPLE’s Royals coverage?")),
        line("pandemic", Kind.ATTRIBUTION,
             r"As information about the coronavirus pandemic rapidly changes, "
             r"(?P<republisher>PEOPLE) is committed to providing the most recent data in our coverage\.[^\n]{0,500}",
             label="note", head="As information about the coronavirus pandemic rapidly", longest=640, identifies=True,
             examples=("As information about the coronavirus pandemic rapidly changes, PEOPLE is committed to providing the most recent data in our coverage. Some of the information in this story may have changed after publication.",)),
        line("fund", Kind.CALL_TO_ACTION, r"PEOPLE has partnered with GoFundMe to raise money for [^\n]{5,400}",
             label="support", head="PEOPLE has partnered with GoFundMe", longest=460, identifies=True,
             examples=("PEOPLE has partnered with GoFundMe to raise money for the COVID-19 Relief Fund.",)),
        line("people-fund", Kind.ATTRIBUTION,
             r"This article originally appeared on (?P<source>(?:ew|people|instyle|realsimple|health"
             r"|southernliving)\.com)\.?", label="origin", head="This article originally appeared on",
             tail=(".com", ".com."), longest=64,
             examples=("This article originally appeared on ew.com",)),
    ),
)

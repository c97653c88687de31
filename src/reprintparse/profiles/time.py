"""Time: articles with newsletter forms flattened into the text and a contact line at the end.

Inside: "Get The Brief." with the form's whole list of countries, "Health Newsletter Get the latest ...", gallery
counters. Tail: a list of must-reads, "Write to NAME at ADDRESS" or "Contact us at editors@time.com."
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, HEADLINE, NAMES

PROFILE = Profile(
    name="time",
    title="Time",
    sites=("time.com", "healthland.time.com"),
    aliases=("TIME", "Time", "Time Magazine", "TIME.com", "time.com"),
    rules=(
        line("brief", Kind.CALL_TO_ACTION,
             r"Get The Brief\. Sign up to receive the top stories you need to know right now\..{0,5000}",
             label="subscribe", longest=6000, head="Get The Brief", identifies=True,
             examples=("Get The Brief. Sign up to receive the top stories you need to know right now. Choose your country Sign Up Now",)),
        line("newsletter", Kind.CALL_TO_ACTION,
             r"(?:\p{Lu}\w{2,20} )?Newsletter (?:Get|Sign up) .{5,250} View Sample Sign Up Now", label="subscribe",
             tail="View Sample Sign Up Now", identifies=True,
             examples=("Health Newsletter Get the latest health and science news, plus: burning questions and expert tips. View Sample Sign Up Now",)),
        line("counter", Kind.FURNITURE, r"1 of \d{1,2}", label="navigation", head="1 of ",
             examples=("1 of 5",), near_misses=("1 of 5 mills closed.",)),
        line("healthland", Kind.CALL_TO_ACTION,
             r"You can also continue the discussion on TIME Healthland's Facebook page and on Twitter at "
             r"@TIMEHealthland\.?", label="social", identifies=True,
             head="You can also continue the discussion on TIME",
             examples=("You can also continue the discussion on TIME Healthland's Facebook page and on Twitter at @TIMEHealthland.",)),
        line("recs", Kind.CALL_TO_ACTION,
             r"Want Weekly Recs on What to Watch, Read, and More\? Sign Up for Worth Your Time", label="subscribe",
             head="Want Weekly Recs",
             examples=("Want Weekly Recs on What to Watch, Read, and More? Sign Up for Worth Your Time",)),
        run("must-reads", Kind.INSERT, r"More Must-?Reads [Ff]rom TIME", label="related", head="More Must",
            after=Members(r"(?!Want ).{3,300}[^.]", most=10, items=True), identifies=True,
            examples=("More Must-Reads From TIME",)),
        run("more-from-sister", Kind.INSERT, r"More from (?:Fortune|Health|Money|Real Simple|Southern Living|XOJane):",
            label="related", where="tail", head="More from ", longest=30, after=Members(HEADLINE, most=5),
            examples=("More from Real Simple:\nThe Best Way to Clean a Mill",)),
        line("ideas", Kind.LEGAL,
             r"TIME Ideas hosts the world's leading voices, .{10,200}Opinions expressed do not necessarily reflect "
             r"the views of TIME editors\.", label="disclaimer", identifies=True, head="TIME Ideas hosts",
             examples=("TIME Ideas hosts the world's leading voices, providing commentary on events in news, society, and culture. We welcome outside contributions. Opinions expressed do not necessarily reflect the views of TIME editors.",)),
        line("write-to", Kind.FURNITURE,
             r"Write to (?:\p{Lu}.{2,60} at )?(?P<contact>[\w.+-]{2,60}@time(?:magazine"
             r"|inc)?\.com)(?: and .{3,80})?\.?", label="contact", head="Write to ", identifies=True,
             examples=("Write to Ana Ruiz at ana.ruiz@time.com.",),
             near_misses=("Write to Ana Ruiz at ana.ruiz@ardenpost.test.",)),
        line("contact", Kind.FURNITURE, r"Contact us at (?P<contact>(?:editors|letters|feedback)@time\.com)\.?",
             head="Contact us at ", identifies=True,
             examples=("Contact us at editors@time.com.",), near_misses=("Contact us at noon.",)),
        line("brief-newsletter", Kind.CALL_TO_ACTION,
             r"The Brief Newsletter|Sign up to receive the top stories you need to know right now\.(?: View Sample)?",
             label="subscribe", longest=90, identifies=True,
             head=("The Brief Newsletter", "Sign up to receive the top stories you need to know"),
             examples=("The Brief Newsletter",
                       "Sign up to receive the top stories you need to know right now. View Sample")),
        line("section", Kind.HEADER,
             r"(?P<topics>(?i:ideas|work|health|world|politics|business|tech|science|sports|entertainment|newsfeed"
             r"|motto|money|living|history|research|books|music|movies|television|education|military|law|crime"
             r"|white house|exercise/fitness|careers & workplace|diet & nutrition|diet/nutrition"
             r"|mental health/psychology|u\.s\.(?: \p{L}{3,14})?))", label="topics", where="head",
             follows=("", "navigation", "topics"), longest=30,
             examples=("Careers & Workplace", "U.S. transportation")),
        line("sections", Kind.HEADER,
             r"(?P<topics>(?:(?:Health|Ideas|Science|Tech|Business|Money|Politics|World|U\.S\.|Entertainment|Newsfeed"
             r"|Living|History|Motto|Sports) ?[•·] ?)[\p{Lu}][\p{L} &/.-]{2,40})", label="topics", where="head",
             longest=70, follows=("", "navigation"), stem=("•", "·"),
             examples=("Health • Exercise", "U.S. • Rivers & Mills")),
        line("title", Kind.HEADER, r"(?!(?i:by) )(?P<title>[\p{Lu}\d\"“‘'][^\n]{14,160})", where="head",
             follows="topics", awaits=("byline", "published"), longest=170,
             examples=("Why This Mill Sends Its Millers Home at 4 P.M.",)),
        line("issue", Kind.ATTRIBUTION,
             r"This (?:appears|appeared|originally appeared) in the (?P<date>\p{Lu}\p{Ll}{2,8} \d{1,2}, (?:19"
             r"|20)\d\d),? (?:double |special )?issue of TIME(?: magazine)?\.", label="origin", identifies=True,
             longest=110, head=("This appears in the", "This appeared in the", "This originally appeared in the"),
             examples=("This appears in the October 5, 2015 issue of TIME.",)),
        line("tap", Kind.FURNITURE, r"Tap to read full story", label="navigation", head="Tap to read full", longest=24,
             examples=("Tap to read full story",)),
        line("compensation", Kind.LEGAL,
             r"TIME may receive compensation for some links to products and services on this website\."
             r"(?: Offers may be subject to change without notice\.)?", label="disclaimer", identifies=True,
             longest=160, head="TIME may receive compensation",
             examples=("TIME may receive compensation for some links to products and services on this website.",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"“‘'][^\n]{20,150}(?<![.?!:\"”])", label="subtitle", where="head",
             follows=("caption", "published"), longest=160, below=r"[^\n]{80}",
             examples=("A wheel on the river cut the price of bread by a tenth",),
             near_misses=("The wheel on the river stood still all summer.",)),
        line("caption-agencies", Kind.MEDIA, r"(?P<credit>Getty Images ?[—–-] ?\p{Lu}[\p{L} .]{2,40})", label="caption",
             head="Getty Images", longest=60,
             examples=("Getty Images—Hero Images",)),
        line("listen", Kind.MEDIA, r"Listen to the most important stories of the day\.", label="media", identifies=True,
             examples=("Listen to the most important stories of the day.",)),
        line("byline-outlet-bare", Kind.HEADER,
             rf"(?P<author>{NAMES}) ?/ ?(?P<source>FORTUNE|Fortune|MONEY|Money|Health(?:\.com)?|Real Simple)",
             label="byline", where="head", longest=90, stem="/",
             examples=("Ana Ruiz / Fortune",)),
        line("byline-outlet", Kind.HEADER,
             rf"(?:BY|By) (?P<author>{NAMES}|[\p{{Lu}}][\p{{Lu}} .'-]{{4,40}}?) ?/ ?(?P<source>FORTUNE|MONEY|Fortune"
             rf"|Money|Health|HEALTH|Real Simple|XOJANE|The Conversation|[\p{{Lu}}][\p{{L}} ]{{2,30}})", label="byline",
             where="head", head=("BY ", "By "), longest=90,
             examples=("BY ANA RUIZ / FORTUNE",)),
        line("published-est", Kind.HEADER,
             rf"(?P<date>{DAY}|\p{{Lu}}{{3,9}} \d{{1,2}}, 20\d\d),? \d{{1,2}}:\d\d [AP]M E[SD]T", label="published",
             where="head", tail=("EDT", "EST"), longest=44,
             examples=("JULY 9, 2015 1:04 PM EDT",)),
        run("confirmation", Kind.CALL_TO_ACTION,
            r"(?:Thank you! )?For your security, we['’]ve sent a confirmation email to the address you "
            r"entered\.[^\n]{0,260}", label="subscribe", longest=360,
            head=("For your security, we've sent", "For your security, we’ve sent", "Thank you! For your security"),
            before=Members(r"Thank you!"),
            examples=("For your security, we've sent a confirmation email to the address you entered.",
                      "Thank you! For your security, we've sent a confirmation email to the address you entered.",
                      "Thank you!\n\nFor your security, we've sent a confirmation email to the address you entered."),
            near_misses=("Thank you!",)),
        line("form", Kind.CALL_TO_ACTION,
             r"Please enter a valid email address\.|Please check the box if you wish to proceed\."
             r"|Check the box if you do not wish to receive promotional offers via email from TIME\.[^\n]{0,120}"
             r"|You can unsubscribe at any time\. By signing up you are agreeing to our Terms of Service and Privacy "
             r"Policy[^\n]{0,120}", label="subscribe",
             head=("Please enter a valid email address.", "Please check the box if you wish to",
                   "Check the box if you do not wish to", "You can unsubscribe at any time. By"), longest=143,
             examples=("Please enter a valid email address.",
                       "Check the box if you do not wish to receive promotional offers via email from TIME.")),
        line("history", Kind.ATTRIBUTION,
             r"Made by History takes readers beyond the headlines with articles written and edited by professional "
             r"historians\.[^\n]{0,160}", label="bio", head=("Made by History takes readers beyond",), longest=218,
             identifies=True,
             examples=("Made by History takes readers beyond the headlines with articles written and edited by professional historians. Learn more about Made by History at TIME here.",)),
        line("byline-series", Kind.HEADER,
             r"By (?P<author>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3}) / (?:Made by History|TIME"
             r"|Money|Health)", label="byline", where="head", head="By ", longest=90, identifies=True,
             examples=("By Ana Ruiz / Made by History",)),
        line("for-more", Kind.FURNITURE,
             r"For more, visit TIME (?:Health|Ideas|Motto|Labs|History)\.?"
             r"|TIME (?:Health|Ideas|Motto|Labs|History|Money)", label="navigation", longest=36,
             head=("For more, visit TIME", "TIME "), where="head", identifies=True,
             examples=("For more, visit TIME Health.",)),
        line("ixzz", Kind.ATTRIBUTION, r"Read more: (?P<url>https?://[\w.]{2,30}\.time\.com/[^\s]{3,200}#ixzz\w{4,16})",
             label="origin", head="Read more: ", longest=280, identifies=True,
             examples=("Read more: http://healthland.time.com/2012/11/14/mill/#ixzz2CIv0dAxn",)),
    ),
)

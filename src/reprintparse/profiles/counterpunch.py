"""CounterPunch: a newsletter and site of political essays.

Below the text stand the author's biography, "More articles by:" with the name, and the site's appeals. Other sites
credit it as "This article originally appeared in CounterPunch".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY, NAMES

PROFILE = Profile(
    name="counterpunch",
    title="CounterPunch",
    sites=("counterpunch.org",),
    aliases=("CounterPunch", "Counterpunch", "counterpunch.org"),
    rules=(
        line("motto", Kind.FURNITURE, r"(?:CounterPunch:? )?Tells the Facts,? Names the Names", label="navigation",
             identifies=True, head=("CounterPunch", "Tells the Facts"), longest=60,
             examples=("Tells the Facts, Names the Names",)),
        line("edition", Kind.HEADER,
             r"(?i:weekend edition)(?: (?P<date>[\p{L}]{3,9}\.? \d{1,2}(?:-\d{1,2})?,? 20\d\d))?", label="published",
             where="head", head=("Weekend Edition", "WEEKEND EDITION"),
             examples=("Weekend Edition", "Weekend Edition October 6-8, 2017")),
        line("edition-dated", Kind.HEADER,
             r"(?i:weekend edition) (?P<date>[\p{L}]{3,9}\.? \d{1,2})-(?:[\p{L}]{3,9}\.? )?\d{1,2},? 20\d\d",
             label="published", where="head", head=("Weekend Edition ", "WEEKEND EDITION "), longest=50,
             identifies=True,
             examples=("WEEKEND EDITION OCTOBER 12-14, 2012",)),
        line("deck", Kind.HEADER, rf"(?!{DAY}$)[\p{{Lu}}\d\"'‘“][^\n]{{6,160}}(?<![.;,:])", label="subtitle",
             where="head", longest=170, follows="published", below=r"[\p{Lu}\d\"'‘“][^\n]{3,120}(?<![.;,:])$",
             awaits="title",
             examples=("How a Mill Came to Cost a Fortune",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"'‘“][^\n]{3,140}(?<![.;,:])", where="head", longest=150,
             follows=("subtitle", "published"), below=r"(?:by|By) \p{Lu}",
             examples=("The Price of Flour in Arden",)),
        line("caps", Kind.HEADER,
             r"by (?P<author>\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,3}(?:,? (?:and"
             r"|AND) \p{Lu}[\p{Lu}.'’ -]{3,50})?)", label="byline", where="head", head="by ", longest=110,
             examples=("by ANA RUIZ",)),
        line("photograph", Kind.MEDIA,
             r"(?:Photograph|Image|Photo|Drawing) (?:Source|source|by):? (?P<credit>[^\n]{2,160})", label="caption",
             head=("Photograph Source", "Image Source", "Photo Source"), identifies=True, longest=200,
             examples=("Photograph Source: Ana Ruiz – CC BY 2.0",),
             near_misses=("Photograph sources were hard to come by.",)),
        line("drawing", Kind.MEDIA, r"(?:Drawing|Cartoon|Illustration) by (?P<credit>Nathaniel St\. Clair)\.?",
             label="caption", identifies=True, head=("Drawing by Nath", "Cartoon by Nath", "Illustration by Nath"),
             examples=("Drawing by Nathaniel St. Clair",)),
        line("more-by", Kind.INSERT, rf"More articles by: ?(?:{NAMES}|[\p{{Lu}} .'-]{{5,60}})", label="related",
             examples=("More articles by: ANA RUIZ", "More articles by:Ana Ruiz")),
        line("more-articles", Kind.INSERT, r"More articles by:", label="related", examples=("More articles by:",)),
        line("debate", Kind.CALL_TO_ACTION, r"Join the debate on Facebook\.?", label="comment", where="tail",
             identifies=True,
             examples=("Join the debate on Facebook",)),
        run("plus", Kind.CALL_TO_ACTION,
            r"To read this article, log in (?:here )?or (?:or )?[Ss]ubscribe(?: here)?\."
            r"(?: In order to read CP\+ articles, your web browser must be set to accept cookies\.)?", label="support",
            identifies=True,
            after=Members(r"(?:In order to read CP\+ articles, your web browser|If you are logged in but can't read CP\+ articles)[^\n]{5,160}|More", most=3),
            examples=("To read this article, log in here or Subscribe here.\nIn order to read CP+ articles, your web browser must be set to accept cookies.",)),
        line("bio", Kind.ATTRIBUTION,
             rf"(?P<author>{NAMES}),? (?:is|was|lives|teaches|writes|works|edits"
             rf"|has) [^\n]{{5,500}} can be reached (?:at|through|via):? [^\n]{{3,120}}", where="tail", longest=700,
             stem="can be reached ",
             examples=("Ana Ruiz is a historian living in Arden. She can be reached at: ana@post.example",)),
        line("origin", Kind.ATTRIBUTION,
             r"(?:This (?:article|essay|piece|column) )?(?:(?i:was )?(?i:originally |first )?(?i:appeared|published"
             r"|ran)) (?:in|on|at|by) (?P<source>Counter[Pp]unch(?:\.org)?|COUNTERPUNCH) ?\.?",
             tail=("unterPunch", "unterpunch", "unterPunch.", "unterpunch.", "nch.org", "nch.org.", "COUNTERPUNCH",
                   "COUNTERPUNCH."), identifies=True, where="tail",
             examples=("This article originally appeared in CounterPunch.", "Originally published by CounterPunch"),
             near_misses=("Her poems appeared in CounterPunch",)),
        line("subscribers", Kind.CALL_TO_ACTION,
             r"CounterPunch(?:'s website is one of the last common spaces on the Internet\. We are|'s website is"
             r"| is) supported almost entirely by (?:the )?subscribers to the print edition of our magazine\b.{0,300}",
             label="support", identifies=True,
             examples=("CounterPunch is supported almost entirely by the subscribers to the print edition of our magazine.",)),
        line("copyright", Kind.LEGAL,
             r"(?:Copyright )?© (?P<holder>CounterPunch)(?:\.?)(?: All rights reserved\.)?"
             r"(?: (?:counterpunch@)?counterpunch\.org)?", head=("Copyright © CounterPunch", "© CounterPunch"),
             identifies=True,
             examples=("Copyright © CounterPunch All rights reserved. counterpunch.org",)),
        line("menu", Kind.FURNITURE,
             r"home / subscribe / (?:about us / )?(?:donate / )?(?:tower / )?(?:books / )?[a-z ]{3,20}"
             r"(?: / [a-z ]{2,20}){1,9}", label="navigation", where="head", head="home / subscribe /", longest=160,
             identifies=True,
             examples=("home / subscribe / donate / books / archives / search / links / faq",)),
        run("missing", Kind.CALL_TO_ACTION, r"What You're Missing in Our Subscriber-only CounterPunch Newsletter",
            label="support", identifies=True, head=("What You're Missing in Our", "What You’re Missing in Our"),
            until=(r"[^\n]{0,1500}Please support this website by buying a subscription to our newsletter[^\n]{0,500}"
                   r"|If you find our site useful please: Subscribe Now!"
                   r"|Get CounterPunch By Email for Only \$\d{1,3} a Year!?"), after=Members(r"[^\n]{1,3000}", most=8),
            examples=("What You're Missing in Our Subscriber-only CounterPunch Newsletter\nThe mills that nobody counted.\nPlease support this website by buying a subscription to our newsletter.",)),
        line("stories", Kind.INSERT, r"Today's Stories", label="related", head=("Today's Stories", "Today’s Stories"),
             longest=16,
             examples=("Today's Stories",)),
        line("stories-date", Kind.INSERT, rf"{DAY}", label="related", where="head", follows="related", longest=24,
             below=rf"{NAMES}(?: / {NAMES})?$",
             examples=("September 18, 2006",)),
        line("stories-author", Kind.INSERT, rf"{NAMES}(?: / {NAMES})?|(?:Photo|Website|Cartoon|Poem) of the Day",
             label="related", where="head", follows="related", longest=90, below=r"[\p{Lu}\d\"'‘“][^\n]{3,110}$",
             examples=("Ana Ruiz", "Website of the Day")),
        line("stories-title", Kind.INSERT, r"[\p{Lu}\d\"'‘“][^\n]{3,110}", label="related", where="head",
             follows="related", longest=116,
             below=rf"(?:{NAMES}(?: / {NAMES})?|(?:Photo|Website|Cartoon|Poem) of the Day|{DAY})$",
             examples=("Deadly Harvest in the Valley",)),
        line("archive", Kind.CALL_TO_ACTION,
             r"CounterPunch Magazine Archive|Read over 400 magazine and newsletter back issues here"
             r"|Support CounterPunch|Make a tax-deductible monthly or one-time donation and enjoy access to CP\+\.?"
             r"(?: ?Donate Now!?)?", label="support", identifies=True, longest=110,
             head=("CounterPunch Magazine Archive", "Read over 400 magazine and newsletter", "Support CounterPunch",
                   "Make a tax-deductible monthly or one-time donation and enjoy access to CP+"),
             examples=("Read over 400 magazine and newsletter back issues here", "Support CounterPunch")),
        line("foot", Kind.LEGAL,
             r"(?:CounterPunch Tells the Facts, Names the Names )?(?:Published since 1996 ?)?Copyright © "
             r"(?P<holder>CounterPunch)(?: All rights reserved\.)?", label="copyright", identifies=True, longest=120,
             stem="Copyright © CounterPunch",
             examples=("Published since 1996 Copyright © CounterPunch All rights reserved.",)),
        line("thanks", Kind.CALL_TO_ACTION, r"Thank you for your support!", label="support", where="tail", longest=30,
             examples=("Thank you for your support!",)),
        run("that-day", Kind.INSERT, rf"{DAY}", label="related", where="tail", longest=24,
            head=("January ", "February ", "March ", "April ", "May ", "June ", "July ", "August ", "September ",
                  "October ", "November ", "December "),
            after=Members(r"[\p{Lu}\d\"'‘“][^\n]{2,110}(?<![.,;:])", most=60, least=2),
            examples=("May 04, 2017\nAna Ruiz\nWho Owns the Mill?",)),
        line("office", Kind.FURNITURE,
             r"(?:(?:Administrative Offices|Mailing Address:?|CounterPunch|P\.?O\.? (?:Box|BOX) 228,?"
             r"|Petrolia, CA 95558|Telephone:?|1 ?\(707\) 629-3683|1 ?\(800\) 840-3683"
             r"|counterpunch@counterpunch\.org) ?){1,8}", label="contact", where="tail", longest=180,
             head=("Administrative Off", "Mailing Address", "P.O. Box 228", "P.O. BOX 228", "PO Box 228", "PO BOX 228",
                   "Petrolia, CA", "Telephone", "1(707)", "1 (707)", "1(800)", "1 (800)", "CounterPunch"),
             examples=("Administrative Offices", "Petrolia, CA 95558",
                       "P.O. Box 228 Petrolia, CA 95558 Telephone 1(707) 629-3683", "PO Box 228, Petrolia, CA 95558"),
             near_misses=("Telephone the miller in Petrolia.",)),
        run("appeal", Kind.CALL_TO_ACTION, r"Annual Fundraising Appeal|Matching Grant Challenge", label="support",
            longest=30, head=("Annual Fundraising Appeal", "Matching Grant Challenge"), identifies=True,
            until=(r"Please,? use our (?:brand new )?secure shopping cart to make a tax-deductible "
                   r"donation[^\n]{0,800}"), after=Members(r"[^\n]{1,1500}", most=14),
            examples=("Annual Fundraising Appeal\nWe ask only once a year.\nPlease, use our brand new secure shopping cart to make a tax-deductible donation to CounterPunch today.",)),
        run("appeal-message", Kind.CALL_TO_ACTION,
            r"Here's an important message (?:to CounterPunch readers )?from [^\n]{0,120}", label="support", longest=180,
            head=("Here's an important message", "Here’s an important message"),
            before=Members(r"Annual Fundraising Appeal", most=1),
            examples=("Annual Fundraising Appeal\nHere's an important message to CounterPunch readers from Ana Ruiz",)),
        line("appeal-more", Kind.CALL_TO_ACTION,
             r"(?:Yes, these are dire political times\. Many who optimistically hoped for real change"
             r"|Unlike other outfits, we don't hit you up for money every month"
             r"|The continued existence of CounterPunch depends solely on the support and dedication of our readers\."
             r"|Please,? use our (?:brand new )?secure shopping cart to make a tax-deductible donation to "
             r"CounterPunch|To contribute by phone,? you can call (?:Becky|Deva)"
             r"|Thank you for your support,? Jeffrey, Joshua|Jeffrey, Joshua, Becky, )[^\n]{0,900}", label="support",
             longest=1000, identifies=True,
             head=("Yes, these are dire political times.", "Unlike other outfits, we don't hit you up",
                   "Unlike other outfits, we don’t hit you up", "The continued existence of CounterPunch depends",
                   "Please, use our brand new secure shopping", "Please use our brand new secure shopping",
                   "Please, use our secure shopping", "Please use our secure shopping", "To contribute by phone",
                   "Thank you for your support, Jeffrey", "Thank you for your support Jeffrey",
                   "Jeffrey, Joshua, Becky, "),
             examples=("The continued existence of CounterPunch depends solely on the support and dedication of our readers.",
                       "To contribute by phone you can call Becky or Deva toll free."),
             near_misses=("Unlike other outfits, we don't hit the road in winter.",)),
    ),
)

"""GlobeNewswire (Notified): press releases as companies wrote them, carried by many sites.

The page, top to bottom. The dateline holds "(GLOBE NEWSWIRE) --"; it is part of the text. Tail: company paragraphs,
contacts, then where the pictures and videos that go with the announcement are.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE, DATELINE, TIME, URL

MONTHS = ("January ", "February ", "March ", "April ", "May ", "June ", "July ", "August ", "September ", "October ", "November ", "December ")

PROFILE = Profile(
    name="globenewswire",
    title="GlobeNewswire",
    sites=("globenewswire.com",),
    aliases=("GlobeNewswire", "GLOBE NEWSWIRE", "globenewswire.com"),
    rules=(
        line("source", Kind.HEADER,
             rf"(?P<as_published>(?P<date>{DATE}) {TIME}) \| Source: ?(?P<source>[\p{{Lu}}\p{{N}}][^\n]{{1,120}})",
             where="head", identifies=True, head=MONTHS, longest=200,
             examples=("May 03, 2021 09:00 ET | Source: Arden Mills, Inc.",)),
        line("picture", Kind.MEDIA,
             r"(?:(?:A|An|The) )?\p{L}{3,14}(?: \p{L}{2,14}){0,5} accompanying this (?:announcement|release) (?:is"
             r"|are) available at:? ?(?:https?://www\.globenewswire\.com/[^\s]{6,160}\.?"
             r"|[^\n]{0,20})(?:\s?https?://www\.globenewswire\.com/NewsRoom/AttachmentNg/[\w-]{6,60}){0,6}",
             label="media", identifies=True, longest=700,
             stem=("accompanying this announcement is available at", "accompanying this announcement are available at",
                   "accompanying this release is available at"),
             examples=("A photo accompanying this announcement is available at https://www.globenewswire.com/NewsRoom/AttachmentNg/432a234b-dca0-44be-9118-91ca2b8996c4",
                       "A map accompanying this announcement is available at")),
        line("address", Kind.MEDIA,
             r"https?://(?:www|ml|resource)\.globenewswire\.com/(?:NewsRoom/AttachmentNg|Resource/Download|media"
             r"|newsroom)[^\s]{3,200}", label="media", identifies=True,
             head=("https://www.globenewswire.com/NewsRoom", "http://www.globenewswire.com/NewsRoom",
                   "https://ml.globenewswire.com/", "http://ml.globenewswire.com/",
                   "http://www.globenewswire.com/newsroom"),
             examples=("https://www.globenewswire.com/NewsRoom/AttachmentNg/432a234b-dca0-44be-9118-91ca2b8996c4",)),
        line("language", Kind.ATTRIBUTION,
             rf"(?:The )?[Ff]ull (?:press )?release is available (?:at|on) GlobeNewswire:? ?(?P<url>{URL})?\.?",
             label="origin",
             head=("The full release is available", "Full release is available", "The full press release is available",
                   "Full press release is available"),
             examples=("The full release is available at GlobeNewswire.",)),
        line("source-line", Kind.HEADER, r"(?:\| ?)?Source:? ?(?P<source>[\p{Lu}\p{N}][^\n]{1,120})", label="source",
             where="head", head=("Source:", "| Source:"), longest=140,
             examples=("| Source: Arden Mills, Inc.",)),
        line("issuer-again", Kind.HEADER, rf"(?!{DATE}$)(?P<source>[\p{{Lu}}\d][^\n!?]{{2,90}})", label="source",
             where="head", follows=("source", "published", "social"), below=DATELINE, longest=96,
             examples=("Millford Bakeries, Inc.",)),
        line("published", Kind.HEADER, rf"(?P<date>{DATE}) {TIME}", where="head", head=MONTHS,
             below=r"(?:\| ?)?Source:", longest=40,
             examples=("May 03, 2021 09:00 ET",)),
        run("about-us", Kind.ATTRIBUTION, r"About Us", label="bio", longest=10,
            after=Members(r"GlobeNewswire is one of the world's largest newswire distribution networks[^\n]{5,300}", least=1),
            examples=("About Us\nGlobeNewswire is one of the world's largest newswire distribution networks, specializing in the delivery of corporate press releases.",)),
        line("follow", Kind.CALL_TO_ACTION, r"Follow", label="social", where="head", head="Follow",
             follows=("source", "published"), longest=8,
             examples=("Follow",)),
        line("masthead", Kind.FURNITURE, r"GlobeNewswire by notified", label="navigation", where="head",
             head="GlobeNewswire by", identifies=True, longest=30,
             examples=("GlobeNewswire by notified",)),
        run("recommended", Kind.INSERT, r"Recommended Reading", label="related", head="Recommended Reading", longest=24,
            after=Members(rf"{DATE} {TIME} \| Source: ?[^\n]{{2,120}}|Explore|(?!Contact|Media|Tags)[\p{{Lu}}\d][^\n]{{12,160}}[^\s.]", most=8),
            examples=("Recommended Reading\nMarch 02, 2022 16:05 ET | Source: Arden Mills\nArden Mills Reports Fourth Quarter Results\nExplore",)),
        line("menu", Kind.FURNITURE,
             r"Newsroom Services Contact Us Sign In Register|(?:Newsroom|Services|Contact Us|Sign In"
             r"|Register)(?: (?:Newsroom|Services|Contact Us|Sign In|Register)){0,4}", label="navigation", where="head",
             longest=60, head=("Newsroom", "Services", "Contact Us", "Sign In", "Register"),
             examples=("Newsroom Services Contact Us Sign In Register",)),
        line("deck-of-release", Kind.HEADER, r"[\p{Lu}\d\"“'‘$£€][^\n]{14,260}", label="subtitle", where="head",
             follows=("title", "subtitle"), awaits=("source", "published"), longest=270,
             examples=("Revenue of the mill rises by a fifth",)),
        line("top", Kind.FURNITURE, r"Accessibility: Skip ?TopNav", label="navigation", head="Accessibility: Skip",
             longest=30, identifies=True,
             examples=("Accessibility: Skip TopNav",)),
        run("contact-data", Kind.FURNITURE, r"Contact Data", label="contact", head="Contact Data", longest=14,
            after=Members(r"(?!Tags|Attachments?$|Recommended)[^\n]{2,90}(?<![!?])", most=10),
            examples=("Contact Data\nAna Ruiz\nArden Mills\nana.ruiz@mills.example",)),
        run("attachment", Kind.MEDIA, r"Attachments?", label="media", head="Attachment", longest=12,
            after=Members(r"[^\n]{2,120}\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|xhtml)|(?!Tags|Contact)[\p{Lu}\d][^\n.]{3,100}", most=4, least=1),
            examples=("Attachment\nArden Mills share capital.pdf",)),
        line("day", Kind.HEADER, rf"(?P<date>{DATE})", label="published", where="head", longest=40, follows="source",
             examples=("September 1, 2020",)),
        line("seat", Kind.HEADER,
             r"(?:[\p{L} .'-]{2,30}, ){1,2}(?:UNITED STATES|CANADA|UNITED KINGDOM|[A-Z]{4,14}(?: [A-Z]{4,14})?)",
             label="source", where="head", longest=80, follows=("source", "social"),
             examples=("Arden, Ohio, UNITED STATES",)),
    ),
)

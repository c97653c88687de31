"""EurekAlert! (AAAS): press releases of universities and journals, as their issuers wrote them.

The page, top to bottom. Head: "Public Release: DATE" or "News Release DATE"; title; issuer. Body. "###" with notes.
Tail, since 2021: a table of facts (journal, DOI, method of research, statement of interests), each a label over its
value; before and after that, the disclaimer that EurekAlert! does not answer for what is posted.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DATE, EMAIL, PERSON

PHONE = r"(?:\+?[\d(][\d ().-]{6,20}\d)(?: ?(?:x|ext\.?) ?\d{1,5})?"
INSTITUTION = (
    r"(?:Universit(?:y|é|ät|à|at)|College|Institut(?:e|es|o)?|School|Hospital|Cent(?:er|re)|Society|Association|Academy|Laborator(?:y|ies)|Foundation|Clinic|Press"
    r"|Journals?|Council|Museum|Observatory|Federation|Ministry|Agency|NASA|CNRS|CSIC|Elsevier|Wiley|Springer|Frontiers|PLOS|JAMA|BMJ|Cell Press)"
)

PROFILE = Profile(
    name="eurekalert",
    title="EurekAlert!",
    sites=("eurekalert.org",),
    aliases=("EurekAlert!", "EurekAlert", "eurekalert.org"),
    rules=(
        line("published", Kind.HEADER, rf"(?i:(?:public|news) release(?: date)?):? (?P<date>{DATE})", where="head",
             head=("Public Release", "Public release", "PUBLIC RELEASE", "News Release", "News release",
                   "NEWS RELEASE"),
             examples=("Public release date: 18-Feb-2012", "Public Release: 3-May-2019", "News Release 3-May-2021",
                       "NEWS RELEASE 3-MAY-2021")),
        line("issuer", Kind.HEADER,
             r"(?:Peer-Reviewed Publication|Reports and Proceedings|Meeting Announcement|Grant and Award Announcement"
             r"|Business Announcement)", label="topics", where="head",
             head=("Peer-Reviewed Publication", "Reports and Proceedings", "Meeting Announcement",
                   "Grant and Award Announcement", "Business Announcement"),
             examples=("Peer-Reviewed Publication",)),
        line("institution", Kind.HEADER, rf"(?P<source>(?:[^\n.!?]{{0,80}}\b)?(?i:{INSTITUTION})\b[^\n.!?]{{0,80}})",
             label="source", where="head", follows=("title", "topics", "subtitle", "contact"), longest=140,
             examples=("University of Arden", "UNIVERSITY OF ARDEN", "Arden Society for Rivers"),
             near_misses=("The university was founded in 1911.",)),
        run("paper", Kind.ATTRIBUTION, r"(?i:journal|doi|article title|funder)", label="credit", where="tail",
            head=("Journal", "JOURNAL", "DOI", "Article Title", "ARTICLE TITLE", "Funder", "FUNDER"),
            after=Members(r"[^\n]{2,300}", most=1),
            examples=("Journal\nArden Journal of Hydrology",)),
        run("method", Kind.ATTRIBUTION, r"(?i:(?:method|subject) of research|article publication date)", label="credit",
            where="tail", identifies=True,
            head=("Method of Research", "METHOD OF RESEARCH", "Subject of Research", "SUBJECT OF RESEARCH",
                  "Article Publication Date", "ARTICLE PUBLICATION DATE"), after=Members(r"[^\n]{2,300}", most=1),
            examples=("Method of Research\nObservational study",)),
        run("interests", Kind.LEGAL, r"COI (?:Statement|STATEMENT)", label="disclaimer", identifies=True,
            after=Members(r"[^\n]{5,900}", most=1), where="tail",
            examples=("COI Statement\nThe authors declare no competing interests.",)),
        line("disclaimer", Kind.LEGAL,
             r"(?:Disclaimer: )?(?:AAAS and EurekAlert!|The American Association for the Advancement of Science and "
             r"EurekAlert!|EurekAlert!?)(?: and AAAS)? (?:are|is) not responsible for the accuracy of (?:news"
             r"|press) releases posted to EurekAlert!?[^\n]{0,200}", identifies=True,
             head=("Disclaimer: AAAS and EurekAlert", "AAAS and EurekAlert",
                   "Disclaimer: The American Association for the Advancement of Science", "EurekAlert"),
             examples=("Disclaimer: AAAS and EurekAlert! are not responsible for the accuracy of news releases posted to EurekAlert! by contributing institutions or for the use of any information through the EurekAlert system.",)),
        line("deck", Kind.HEADER, r"[\p{Lu}\d\"'‘“][^\n]{8,300}", label="subtitle", where="head", longest=320,
             follows="title", awaits=("topics", "source"),
             examples=("What the wheel does to the river",)),
        run("image", Kind.MEDIA, r"(?i:image|video|audio):", label="caption",
            head=("image:", "Image:", "IMAGE:", "video:", "VIDEO:", "audio:", "AUDIO:"), longest=10,
            until=r"(?i:(?:[^\n]{5,500} )?view more)", after=Members(most=3),
            examples=("image:\nThe wheel as seen from the bridge.\nview more",)),
        line("image-line", Kind.MEDIA, r"(?i:image|video|audio): [^\n]{5,500}? view more", label="caption",
             head=("image: ", "Image: ", "IMAGE: ", "video: ", "VIDEO: "), longest=560,
             examples=("image: The wheel as seen from the bridge. view more",)),
        line("image-credit", Kind.MEDIA, r"(?:Credit|CREDIT): (?P<credit>[\p{Lu}\d][^\n]{2,140})", label="caption",
             head=("Credit: ", "CREDIT: "), longest=150,
             examples=("Credit: Ana Ruiz, University of Arden",)),
        line("view-more", Kind.FURNITURE, r"(?i:view more)", label="navigation", head=("view more", "View more"),
             examples=("view more",)),
        line("back", Kind.FURNITURE, r"\[ ?Back to EurekAlert! ?\](?: (?:Public release date: [^\n]{6,20})?)?",
             label="navigation", identifies=True, head="[ Back to EurekAlert", longest=70,
             examples=("[ Back to EurekAlert! ]",)),
        line("back-bare", Kind.FURNITURE, r"\[?Back to EurekAlert!\]?", label="navigation", identifies=True,
             head=("Back to EurekAlert", "[Back to EurekAlert"), longest=30,
             examples=("Back to EurekAlert!",)),
        line("buttons", Kind.CALL_TO_ACTION,
             r"\[ ?(?:(?:Print(?: Article)?)? ?\| ?)?E-?mail(?: Article)? ?\| ?Share(?: Share)? ?\]"
             r"(?: ?\[ ?Close Window ?\])?", label="social", head="[", tail="]", longest=60,
             examples=("[ | E-mail | Share ]", "[ Print | E-mail | Share ] [ Close Window ]",
                       "[ | E-mail | Share Share ]")),
        run("contact-head", Kind.FURNITURE, rf"Contact: ?(?P<contact>{PERSON}(?:,? (?:or|and) {PERSON})?)",
            label="contact", where="anywhere", head="Contact: ", longest=90,
            after=Members(rf"{EMAIL}|{PHONE}", most=3, least=1),
            examples=("Contact: Ana Ruiz\na.ruiz@arden.example\n555-014-2288",)),
        line("source-line", Kind.HEADER, r"Source: (?P<source>[\p{Lu}][^\n]{3,100})", label="source", where="tail",
             head="Source: ", longest=110,
             examples=("Source: University of Arden",)),
        run("media-contact", Kind.FURNITURE, r"Media Contacts?", label="contact", where="tail", head="Media Contact",
            longest=16,
            after=Members(rf"{PERSON}|{EMAIL}|(?:Office|Cell|Mobile|Phone)?:? ?{PHONE}|(?:[^\n.!?]{{0,80}}\b)?{INSTITUTION}\b[^\n.!?]{{0,80}}|@\w{{2,30}}|Expert Contacts?", most=12),
            examples=("Media Contact\nAna Ruiz\nUniversity of Arden\na.ruiz@arden.example",)),
        run("image-above", Kind.MEDIA, r"(?i:image|video|audio): (?![^\n]{0,540}view more$)(?P<text>[^\n]{5,500})",
            label="caption", head=("image: ", "Image: ", "IMAGE: ", "video: ", "VIDEO: "), longest=560,
            until=r"(?i:view more)(?: ?[>›])?", after=Members(most=1),
            examples=("image: The wheel as seen from the bridge.\nview more",)),
        line("address-below", Kind.FURNITURE, r"(?P<contact>https?://(?:www\.)?[\w.-]{4,80}(?:/[a-z]{2})?/?)",
             label="contact", where="tail", follows=("", "navigation", "social", "contact", "disclaimer"),
             head=("http://", "https://"), longest=100,
             examples=("http://www.mills.example",)),
        line("slogan", Kind.FURNITURE, r"(?P<republisher>EurekAlert!)(?:,? The Global Source for Science News)?",
             label="navigation", where="head", head="EurekAlert!", longest=60, follows=("", "navigation"),
             examples=("EurekAlert! The Global Source for Science News",)),
        line("print", Kind.CALL_TO_ACTION, r"(?i:print e-?mail|print|e-?mail|share)", label="social", where="head",
             longest=14, follows=("source", "social"),
             examples=("Print E-Mail",)),
        line("handle", Kind.FURNITURE, r"(?P<contact>@\w{2,30})", label="contact", where="tail", head="@", longest=32,
             examples=("@ardenmills",)),
        span("back-inside", Kind.FURNITURE, r"\[ ?Back to EurekAlert! ?\]", label="navigation", lead="",
             stem="[ Back to EurekAlert", identifies=True,
             examples=("[ Back to EurekAlert! ]",)),
        span("buttons-inside", Kind.CALL_TO_ACTION, r"\[ ?\| ?E-mail ?\| ?Share(?: Share)? ?\]", label="social",
             lead="", stem="[ | E-mail",
             examples=("[ | E-mail | Share ]",)),
    ),
)

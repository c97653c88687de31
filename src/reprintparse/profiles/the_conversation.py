"""The Conversation: essays by academics, free to republish under a Creative Commons license (CC BY-ND).

The page, top to bottom. Head: the author's name with post and university, on republishing sites mostly as one
line. Body. Tail: a line for each author that says who pays them or that nobody does ("Disclosure statement"),
then where the article is from and under which license, in the language of the edition. Science sites put
"Provided by The Conversation" above it.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import NAMES, PERSON

POST = (
    r"(?:(?:Associate|Assistant|Adjunct|Emeritus|Visiting|Clinical|Distinguished|Research|Teaching|Senior|Principal|Honorary|Postdoctoral|Doctoral) ){0,3}(?:Professor|Lecturer|Researcher|Fellow|PhD (?:[Cc]andidate|[Ss]tudent|[Rr]esearcher)|Scientist|Reader|Director|Instructor|Dean|Chair)\b"
)
POSTS = (
    "Professor", "Associate", "Assistant", "Adjunct", "Emeritus", "Visiting", "Clinical", "Distinguished", "Research", "Teaching", "Senior",
    "Principal", "Honorary", "Postdoctoral", "Doctoral", "Lecturer", "Fellow", "PhD", "Scientist", "Reader in", "Director", "Instructor", "Dean", "Chair",
)  # fmt: skip
SCHOOL = (
    r"(?:Universit(?:y|é|at|ät|eit|ad|as|à)|Universidade?|Universitat|College|Institut[eo]?|School|École|Escuela|Escola"
    r"|Sciences Po|CNRS|Inserm|INRAE|CSIC|CSIRO|Whare Wānanga)"
)
PLACE = (
    rf"(?:[\p{{Lu}}][\p{{L}}.'&-]{{0,25}}[ ,]{{1,2}}){{0,5}}{SCHOOL}(?:(?: (?:of|at|the|and|for|in|de|del|da|do|des|du|della|la|o|e|y|et|&)){{0,2}}[ ,]{{1,2}}[\p{{Lu}}][\p{{L}}.'&-]{{0,25}}){{0,6}}"
)
AGENCY = (
    r"(?:[Ss]hutterstock|Flickr|AAP(?: Image)?|(?:[\w ]{2,20} via )?Getty Images|Wikimedia(?: Commons)?|Unsplash|Pexels|EPA|AP Photo|Author provided)"
)
ENGLISH = (
    r"(?P<source>The Conversation)(?: (?:US|UK|AU|Africa|Canada|Indonesia|New Zealand|France))?(?: \(?(?:https?://|www\.)[^\s)]{5,200}\)?)?(?:, an? (?:nonprofit|independent|non-profit)[^.\n]{5,160}?)?(?:,? and (?:is|has been) republished(?: here)?(?= under| with))?(?:,? under (?:a|an|the) (?P<license>Creative Commons)(?: (?:[^.]|\.\d){1,60}?)? licen[cs]e| with permission)?\.?(?: ?Read the original article(?: here)?(?: \(?https?://[^\s)]{5,200}\)?| at (?P<url>https?://\S{5,200}))?\.?)?(?: ?The Conversation$)?(?: ?It was written by: ?(?P<author>[^\n]{3,300}))?(?:(?<=\.)|$)"
)

PROFILE = Profile(
    name="the-conversation",
    title="The Conversation",
    sites=("theconversation.com",),
    aliases=("The Conversation", "theconversation.com", "The Conversation US", "The Conversation UK",
             "The Conversation Africa", "The Conversation France", "The Conversation España", "The Conversation Brasil"),
    rules=(
        span("author", Kind.HEADER,
             rf", {POST}[^.!?\n]{{0,120}}?{SCHOOL}[^.!?\n]{{0,200}}?(?= This (?:article|story) (?:is|was) |$)",
             label="byline", stem=tuple(f", {word}" for word in POSTS),
             lead=rf"(?<=^|\n|[.!?\"] )(?:By )?(?P<author>{PERSON})",
             examples=("Ana Ruiz, Associate Professor of River History, University of Arden",
                       "Ben Okafor, PhD candidate in Hydrology, Arden University"),
             near_misses=("Ana Ruiz, Professor of History at the University of Arden, said that the mill was old.",
                          "The talk was given by Ana Ruiz, Professor of History, University of Arden")),
        line("byline-outlet", Kind.HEADER,
             rf"(?:[Bb]y (?:— )?)?(?P<author>{NAMES})(?:(?: ?,| \|| ?/|,? (?:for|of)| [—–-]) "
             rf"|/)(?P<source>The Conversation)", label="byline", where="head", tail=("The Conversation",), longest=140,
             examples=("By Ana Ruiz, The Conversation",)),
        line("byline", Kind.HEADER,
             rf"(?:[Bb]y )?(?P<author>{PERSON}, {PLACE}(?:(?:,| and|, and| y| e| et) {PERSON}, {PLACE}){{0,3}})",
             where="head", longest=300,
             examples=("Ana Ruiz, University of Arden",
                       "Ana Ruiz, University of Arden and Ben Okafor, Brand State University",
                       "Ana Ruiz, Te Whare Wānanga o Arden",
                       "Ana Ruiz, Universitat de Arden y Luis Gómez, Universidad de Arden"),
             near_misses=("Ana Ruiz, a professor at the University of Arden, disagrees.",
                          "Ana Ruiz, University of Arden, told the mill so.")),
        line("caption", Kind.MEDIA,
             rf"[^\n]{{5,400}}[.?!,] (?:[\p{{Lu}}][\p{{L}} .'’&-]{{2,50}} ?/ ?)?{AGENCY}"
             rf"(?:, CC BY[A-Z0-9 .-]{{0,12}})?", longest=480,
             tail=("Shutterstock", "shutterstock", "Flickr", "AAP", "Getty Images", "Wikimedia Commons", "Wikimedia",
                   "Unsplash", "Pexels", "EPA", "AP Photo", "Author provided", "CC BY", "CC BY-SA", "CC BY-NC",
                   "CC BY-ND", "CC BY-NC-ND", "CC BY-NC-SA", "via Getty Images"),
             examples=("The wheel of the mill. Ana Ruiz/Shutterstock",
                       "The wheel of the mill. Ana Ruiz/Flickr, CC BY-NC-SA", "A wheel in spring. Shutterstock"),
             near_misses=("The wheel was sold, she said, and the mill was left to Flickr",)),
        line("caption-licensed", Kind.MEDIA,
             r"(?:[\p{Lu}\"“‘'][^\n]{4,380}[.?!] )?(?:[\p{Lu}][\p{L}.'’&-]{0,20} ?){1,4}"
             r"(?:/[\p{Lu}][\p{L} ]{2,30})?, CC BY(?:-(?:SA|NC|ND)){0,2}", label="caption", longest=460,
             tail=(", CC BY", ", CC BY-SA", ", CC BY-NC", ", CC BY-ND", ", CC BY-NC-ND", ", CC BY-NC-SA"),
             examples=("The wheel of the mill at dawn. A. Ruiz, CC BY-SA", "Ana Ruiz, CC BY-ND"),
             near_misses=("Reuse of the wheel is allowed under the terms, as she said, of CC BY",)),
        line("post", Kind.HEADER, rf"{POST}[^.!?\n]{{0,120}}?{SCHOOL}[^.!?\n]{{0,120}}", label="byline", where="head",
             follows="byline", longest=260,
             examples=("Associate Professor of River History, University of Arden",)),
        line("motto", Kind.FURNITURE, r"Academic rigou?r, journalistic flair", label="navigation", identifies=True,
             head=("Academic rigour, journ", "Academic rigor, journ"), longest=40,
             examples=("Academic rigour, journalistic flair",)),
        run("authors", Kind.HEADER, r"Authors?", label="byline", head="Author", longest=8,
            after=Members(rf"(?P<author>(?!{POST}){PERSON})|{POST}[^.!?\n]{{0,200}}", most=12, least=2),
            examples=("Authors\nAna Ruiz\nLecturer in Rivers, University of Arden",),
            near_misses=("Author\nNobody knew it at the time.",)),
        line("disclosure-heading", Kind.LEGAL, r"(?i)Disclosure statement", label="disclaimer",
             examples=("Disclosure statement",)),
        line("disclosure", Kind.LEGAL,
             r"[^\n]{3,200} (?:does|do) not work for, consult(?: to)?, own shares in,? or receive funding from any "
             r"company or organi[sz]ation that would benefit from this article,? and (?:has"
             r"|have) (?:disclosed )?no (?:relevant )?affiliations[^\n]{0,90}", label="disclaimer", identifies=True,
             longest=700,
             tail=("academic appointment.", "academic appointment", "appointment above.", "no relevant affiliations.",
                   "no relevant affiliations"),
             examples=("Ana Ruiz does not work for, consult, own shares in or receive funding from any company or organisation that would benefit from this article, and has disclosed no relevant affiliations beyond their academic appointment.",
                       "The authors do not work for, consult to, own shares in or receive funding from any company or organization that would benefit from this article, and have disclosed no relevant affiliations beyond their academic appointment."),
             near_misses=("Ruiz does not work for the mill and owns no shares in it beyond her academic appointment.",)),
        line("funding", Kind.LEGAL,
             rf"(?:{PERSON}) (?:(?:receives|has received|received) funding from|recibe (?:fondos|financiación) de"
             rf"|ha recibido (?:fondos|financiación) de|a reçu des financements d[eu]|a reçu des fonds d[eu]"
             rf"|recebe (?:financiamento|fundos) d[aoe]|ha ricevuto (?:fondi|finanziamenti) d) ?[^\n]{{3,400}}",
             label="disclaimer", where="tail",
             stem=(" funding from ", " fondos de", " financiación de", " des financements d", " des fonds d",
                   " financiamento d", " fundos d", " fondi d", " finanziamenti d"), longest=600,
             examples=("Ana Ruiz receives funding from the Arden Research Council.",
                       "Ana Ruiz recibe fondos de la Junta de Arden.",
                       "Anne Lefort a reçu des financements de l'Agence d'Arden.")),
        line("funding-head", Kind.LEGAL,
             rf"(?:{PERSON}) (?:receives|has received|received) funding from [^\n]{{3,400}}", label="disclaimer",
             where="head", stem=" funding from ", longest=600, follows=("disclaimer", "byline"),
             examples=("Ana Ruiz receives funding from the Arden Research Council.",)),
        line("provided", Kind.ATTRIBUTION, r"Provided by (?P<source>The Conversation)\.?", label="origin",
             identifies=True,
             examples=("Provided by The Conversation",)),
        span("origin", Kind.ATTRIBUTION, ENGLISH, stem="The Conversation",
             lead=(r"(?:This|The (?:original|above|following)) (?:[\w-]{1,20} )?(?:article|story|piece|essay|post"
                   r"|column|analysis|work) (?:(?:is|was|has been) )?(?:(?:being )?(?:originally|first"
                   r"|also) )?(?:published|republished|re-published|reprinted|appeared|reproduced) (?:here )?(?:from"
                   r"|on|in|by|at|with permission from|courtesy of) "), identifies=True,
             examples=("This article is republished from The Conversation under a Creative Commons license. Read the original article.",
                       "This article was originally published on The Conversation. Read the original article.",
                       "This article is republished from The Conversation under a Creative Commons Attribution-NoDerivatives 4.0 International license.",
                       "This article first appeared in The Conversation.",
                       "This article was originally published at The Conversation and has been republished under a Creative Commons license."),
             near_misses=("She had read as much in The Conversation, she said.",
                          "This article was published in The Conversation a year before the flood.")),
        line("written-by", Kind.ATTRIBUTION, rf"It was written by: (?P<author>{PERSON}),? [^\n]{{3,300}}",
             label="credit", where="tail",
             examples=("It was written by: Ana Ruiz, University of Arden",)),
        run("first-published", Kind.ATTRIBUTION,
            r"(?:(?:First|Originally) published (?:on|in|by|at)|Republished from) (?:the )?"
            r"(?P<source>The Conversation)(?:,? under a (?P<license>Creative Commons)"
            r"(?: Attribution[^.\n]{0,30})? licen[cs]e)?\.?(?: Read the original article(?: here)?\.?)?",
            label="origin", identifies=True,
            head=("First published ", "Originally published ", "Republished from The Conversation"),
            after=Members(r"Read the original(?: article)?(?: here)?\.?"),
            examples=("First published by The Conversation",
                      "Originally published on The Conversation. Read the original article.",
                      "Republished from The Conversation under a Creative Commons license.")),
        line("about", Kind.ATTRIBUTION,
             r"\(?The Conversation (?:US )?is an? (?:independent (?:and|,) ?)?(?:nonprofit|non-profit"
             r"|not-for-profit),? (?:and independent )?(?:source of|news) [^\n]{10,300}", label="bio", identifies=True,
             head=("The Conversation is a", "(The Conversation is a", "The Conversation US is a"),
             examples=("The Conversation is an independent and nonprofit source of news, analysis and commentary from academic experts.",),
             near_misses=("The Conversation is a play in two acts, set in Arden.",)),
        line("funders", Kind.ATTRIBUTION, r"The Conversation is funded by [^\n]{10,1500}", label="note",
             identifies=True, longest=1700,
             examples=("The Conversation is funded by the following universities: Aberdeen, Birmingham, Bradford, Bristol.",)),
        run("origin-french", Kind.ATTRIBUTION,
            r"(?:Cet|Ce) (?:article|texte) est republié à partir de (?P<source>The Conversation)(?: France)?"
            r"(?: sous licence (?P<license>Creative Commons))?\.?(?: ?Lire l'article original\.?)?", label="origin",
            identifies=True,
            head=("Cet article est republié à partir de The Conversation",
                  "Ce texte est republié à partir de The Conversation"), after=Members(r"Lire l'article original\.?"),
            examples=("Cet article est republié à partir de The Conversation sous licence Creative Commons. Lire l’article original.",)),
        run("origin-spanish", Kind.ATTRIBUTION,
            r"Este artículo (?:fue|ha sido) publicado (?:originalmente )?en (?P<source>The Conversation)\.?"
            r"(?: Lea el original\.?)?", label="origin", identifies=True,
            head=("Este artículo fue publicado", "Este artículo ha sido publicado"),
            after=Members(r"Le(?:a|er) el original\.?"),
            examples=("Este artículo fue publicado originalmente en The Conversation. Lea el original.",)),
        run("origin-indonesian", Kind.ATTRIBUTION,
            r"Artikel ini terbit pertama kali di (?P<source>The Conversation)\.?(?: Baca artikel sumber\.?)?",
            label="origin", identifies=True, after=Members(r"Baca artikel sumber\.?"),
            examples=("Artikel ini terbit pertama kali di The Conversation. Baca artikel sumber.",)),
        run("origin-portuguese", Kind.ATTRIBUTION,
            r"Este artigo (?:foi|é) (?:originalmente )?(?:publicado|republicado)(?: originalmente)? (?:n[oa]|em"
            r"|do) (?P<source>The Conversation)(?: Brasil)?(?: sob uma licença (?P<license>Creative Commons))?\.?"
            r"(?: Leia o (?:artigo )?original\.?)?", label="origin", identifies=True,
            head=("Este artigo foi", "Este artigo é"), after=Members(r"Leia o (?:artigo )?original\.?"),
            examples=("Este artigo foi publicado originalmente no The Conversation. Leia o artigo original.",)),
        span("newsletter", Kind.CALL_TO_ACTION,
             r"(?:\[ ?)?(?:(?:Over|More than) [\d,]{2,9} readers rely on The Conversation's "
             r"newsletters?[^\n\[\]]{0,160}|Deep knowledge, daily\.[^\n\[\]]{0,120}"
             r"|(?:Get|Understand|Read|Research into|Explore|Expertise in|Insight,)[^\n\[\]]{3,140}(?:Sign up for"
             r"|Subscribe to)[^\n\[\]]{0,40}The Conversation's[^\n\[\]]{0,80}"
             r"|You're smart and curious about the world\.[^\n\[\]]{0,200}"
             r"|Like what you've read\? Want more\?[^\n\[\]]{0,120}"
             r"|The Conversation's (?:science|politics|Politics|most important)[^\n\[\]]{5,160}"
             r"|This week in religion, a global roundup[^\n\[\]]{0,60}"
             r"|(?:Sign up|Subscribe) (?:for|to) The Conversation's[^\n\[\]]{3,120})(?: ?\])?", label="subscribe",
             identifies=True, lead=r"(?<=^|\n)",
             stem=("[Over ", "[More than ", "[Deep knowledge, daily.", "[Get ", "[Understand ", "[Read ",
                   "[Research into ", "[Explore ", "[Expertise in ", "[Insight,", "[You're smart", "[You’re smart",
                   "[Like what you", "[The Conversation's ", "[The Conversation’s ", "[This week in religion",
                   "[Sign up for The Conv", "[Subscribe to The Conv", "Over 1", "Deep knowledge, daily.",
                   "You're smart and curious", "You’re smart and curious", "Like what you've read? Want more?",
                   "Like what you’ve read? Want more?", "Sign up for The Conversation",
                   "Subscribe to The Conversation", "Expertise in your inbox."),
             examples=("[Over 100,000 readers rely on The Conversation’s newsletter to understand the world. Sign up today.]",
                       "[Deep knowledge, daily. Sign up for The Conversation’s newsletter.]")),
        line("bracketed", Kind.CALL_TO_ACTION,
             r"\[ ?(?=[^\n]{0,240}(?:newsletter|Sign up|Subscribe|subscribing"
             r"|The Conversation))[^\[\]\n]{10,260}[.!?] ?\]", label="subscribe", head="[", longest=280,
             examples=("[Get the best of Arden, every weekend. Sign up for our weekly newsletter.]",
                       "[Explore the intersection of mills and rivers. Sign up for This Week in Arden.]"),
             near_misses=("[The mill was closed in May.]",)),
        line("member", Kind.LEGAL,
             r"[\p{Lu}][^\n]{3,160} provides? (?:[\w-]{3,12} )?funding as an? (?:[\w-]{3,12} )?(?:member|partner"
             r"|founding partner) of The Conversation(?: [A-Z][\w-]{1,12}){0,2}\.?", label="disclaimer",
             identifies=True, longest=260,
             stem=("provides funding as a", "provide funding as a", "funding as a member of The Conv"),
             examples=("Arden University provides funding as a member of The Conversation US.",
                       "Arden University provides funding as a founding partner of The Conversation AU.")),
        line("partners", Kind.FURNITURE, r"View all partners|Interested parties", label="navigation", where="anywhere",
             longest=20, head=("View all partners", "Interested parties"),
             examples=("View all partners",)),
        line("partners-heading", Kind.LEGAL, r"Partners", label="disclaimer", where="anywhere", longest=10,
             examples=("Partners",)),
        line("share-names", Kind.CALL_TO_ACTION,
             r"Email|X \(Twitter\)|Twitter|Bluesky|Facebook|LinkedIn|WhatsApp|Messenger|Print|Copy link",
             label="social", where="head", longest=12,
             head=("Email", "X (Twitter)", "Twitter", "Bluesky", "Facebook", "LinkedIn", "WhatsApp", "Messenger",
                   "Print", "Copy link"),
             examples=("Messenger", "LinkedIn")),
        line("foot", Kind.FURNITURE,
             r"Community standards|Republishing guidelines|Friends of The Conversation|Research and Expert Database"
             r"|Analytics|Editorial Policies|Our feeds|Our audience", label="navigation", where="tail", longest=34,
             head=("Community standards", "Republishing guidelines", "Friends of The", "Research and Expert",
                   "Analytics", "Editorial Policies", "Our feeds", "Our audience"),
             examples=("Republishing guidelines", "Community standards")),
        line("topics-below", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L}\d&' -]{2,40})", label="topics", where="tail",
             follows=("navigation", "topics"), longest=44,
             examples=("Marine biology",), near_misses=("The mill is shut.",)),
        line("free-flow", Kind.LEGAL,
             r"We believe in the free flow of information|Republish our articles for free, online or in print,? "
             r"under (?:a )?(?P<license>Creative Commons) licen[cs]e\.?|Republish this article", label="license",
             identifies=True,
             head=("We believe in the free flow", "Republish our articles for free", "Republish this article"),
             longest=110,
             examples=("Republish our articles for free, online or in print, under a Creative Commons license.",
                       "We believe in the free flow of information")),
        line("want-to-write", Kind.CALL_TO_ACTION,
             r"Want to write\?|Write an article and join a growing community of more than [\d,]{5,9} academics and "
             r"researchers from [\d,]{3,7} institutions\.?|Register now", label="comment", where="tail", longest=160,
             head=("Want to write?", "Write an article and join", "Register now"),
             examples=("Write an article and join a growing community of more than 150,000 academics and researchers from 4,000 institutions.",)),
        line("ap-note", Kind.ATTRIBUTION,
             r"(?:The Associated Press and The Conversation are|The Conversation is wholly responsible for"
             r"|This article (?:is|was) (?:made available|provided) [^\n]{0,60}The Conversation)[^\n]{0,200}",
             label="note", identifies=True, longest=300,
             head=("The Associated Press and The Conversation", "The Conversation is wholly responsible",
                   "This article is made", "This article was made", "This article is provided",
                   "This article was provided"),
             examples=("The Conversation is wholly responsible for the content.",)),
        line("stamp", Kind.HEADER,
             r"(?P<date>[A-Z][a-z]{2,8} \d{1,2}, 20\d\d|\d{1,2} [A-Z][a-z]{2,8} 20\d\d),? \d{1,2}\.\d\d[ap]m (?:EDT"
             r"|EST|AEDT|AEST|BST|GMT|CEST|CET|SAST|NZDT|NZST|UTC)", label="published", where="head", longest=50,
             identifies=True,
             tail=tuple(f"m {zone}" for zone in ("EDT", "EST", "AEDT", "AEST", "BST", "GMT", "CEST", "CET", "SAST", "NZDT", "NZST", "UTC")),
             examples=("October 12, 2020 8.21am EDT",)),
        line("published-at", Kind.HEADER,
             r"(?:Published|Updated): (?P<date>[A-Z][a-z]{2,8} \d{1,2}, 20\d\d"
             r"|\d{1,2} [A-Z][a-z]{2,8} 20\d\d),? \d{1,2}[.:]\d\d ?[ap]\.?m\.? ?[A-Z]{2,4}", label="published",
             where="head", longest=60, head=("Published:", "Updated:"),
             examples=("Published: May 6, 2021 8.14am EDT",)),
        line("counter-bracketed", Kind.MEDIA, r"\[(?:IMAGE|Image): ?https?://counter\.theconversation\.com/\S{5,160}\]",
             label="media", head=("[IMAGE:", "[Image:"), longest=200,
             examples=("[IMAGE: https://counter.theconversation.com/content/1/count.gif?distributor=republish-lightbox-advanced]",)),
        line("byline-post", Kind.HEADER,
             rf"By (?P<author>{NAMES}) [-–—] (?:[\p{{Lu}}][\p{{L}} ]{{2,40}} )?(?:Professor|Lecturer|Researcher"
             rf"|Fellow|Candidate|Scientist|Director|Reader|Associate)[^\n.!?]{{3,140}}", label="byline", where="head",
             head="By ", longest=240,
             examples=("By Ana Ruiz - Lecturer in Rivers, Arden University",)),
        line("guidelines", Kind.LEGAL, r"The Conversation's [Rr]epublishing guidelines\.?", label="license",
             head=("The Conversation's", "The Conversation’s"), longest=50, identifies=True,
             examples=("The Conversation’s Republishing guidelines",)),
        line("affiliated", Kind.LEGAL,
             r"[\p{Lu}][^\n.!?]{3,80} (?:is|are) (?:affiliated with|a member of|the \p{Ll}{4,12} of"
             r"|on the board of)[^\n]{3,240}\.", label="disclaimer", where="tail",
             follows=("disclaimer", "license", "bio"), longest=330,
             examples=("Ana Ruiz is affiliated with the River Society.",)),
        line("before-you-go", Kind.CALL_TO_ACTION, r"Before you go ?(?:\.{3}|…)", label="support", where="tail",
             head="Before you go", longest=18,
             examples=("Before you go ...",)),
    ),
)

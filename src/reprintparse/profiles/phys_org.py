"""Phys.org, Medical Xpress and Tech Xplore (Science X): university news and agency copy, edited and republished.

The page, top to bottom. Head: date; title; "by INSTITUTION"; since 2023 the notes on editorial review ("This article
has been reviewed according to Science X's editorial process and policies ... fact-checked"), since 2025 also who wrote,
edited and reviewed it, each over their role. Body; picture credits.
Tail: "Explore further" with another headline; "More information:" with the paper; "Journal information:"; "Provided
by INSTITUTION"; on printed and copied pages the citation and a copyright paragraph.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DATE, DAY, NAMES, PERSON

CHECKS = (
    r"(?:fact-checked|peer-reviewed publication|trusted source|proofread|preprint|written by researcher\(s\)"
    r"|reputable news agency|news agency)"
)

PROFILE = Profile(
    name="phys-org",
    title="Phys.org",
    sites=("phys.org", "techxplore.com", "sciencex.com", "physorg.com"),
    aliases=("Phys.org", "Tech Xplore", "TechXplore", "Science X", "Science X Network", "PhysOrg", "PhysOrg.com"),
    rules=(
        line("feedback", Kind.FURNITURE, r"[Ff]eedback to editors", label="contact",
             head=("Feedback to editors", "feedback to editors"), longest=24,
             examples=("Feedback to editors",)),
        span("correction-form", Kind.FURNITURE,
             r"Use this form if you have come across a typo, inaccuracy or would like to send an edit request for "
             r"the content on this page\.(?: For general inquiries, please use our contact form\.)?", label="contact",
             stem="Use this form if you have come across a typo", identifies=True,
             examples=("Use this form if you have come across a typo, inaccuracy or would like to send an edit request for the content on this page. For general inquiries, please use our contact form.",)),
        line("general-feedback", Kind.CALL_TO_ACTION,
             r"For general feedback, use the public comments section below \(please adhere to guidelines\)\.",
             label="comment", longest=110, head="For general feedback, use the public comments",
             examples=("For general feedback, use the public comments section below (please adhere to guidelines).",)),
        line("feedback-form", Kind.FURNITURE,
             r"Please select the most appropriate category to facilitate processing of your request"
             r"|Thank you for taking (?:the )?time to provide your feedback to the editors\."
             r"|Your feedback is important to us\. However, we do not guarantee individual replies due to the high "
             r"volume of messages\.|Your email address is used only to let the recipient know who sent the "
             r"email\.[^\n]{0,300}", label="contact", longest=420,
             head=("Please select the most appropriate category to",
                   "Thank you for taking time to provide your feedback",
                   "Thank you for taking the time to provide your feedback",
                   "Your feedback is important to us. However", "Your email address is used only to let the"),
             examples=("Please select the most appropriate category to facilitate processing of your request",
                       "Thank you for taking time to provide your feedback to the editors.")),
        line("account", Kind.CALL_TO_ACTION,
             r"Donate and enjoy an ad-free experience|We keep our content available to everyone\."
             r"(?: Consider supporting Science X's mission by getting a premium account\.)?"
             r"|Consider supporting Science X's mission by getting a premium account\.", label="support", longest=150,
             head=("Donate and enjoy an ad-free", "We keep our content available to everyone",
                   "Consider supporting Science X"),
             examples=("Donate and enjoy an ad-free experience",)),
        line("form-words", Kind.FURNITURE,
             r"E-mail the story|More information Privacy policy|The GIST|Newsletter sign up", label="navigation",
             longest=34, head=("E-mail the story", "More information Privacy", "The GIST", "Newsletter sign"),
             examples=("E-mail the story",)),
        line("editors-notes", Kind.FURNITURE, r"Editors' notes", label="navigation", where="head",
             head=("Editors' notes", "Editors’ notes"),
             examples=("Editors' notes",)),
        run("review", Kind.ATTRIBUTION,
            r"This article has been reviewed according to Science X's(?: editorial process and policies ?\.)?"
            r"(?: Editors have highlighted the following attributes while ensuring the content's credibility:)?"
            r"(?: ?fact-checked| ?peer-reviewed publication| ?trusted source| ?proofread){0,4}", label="note",
            head="This article has been reviewed according to Science X", identifies=True,
            after=Members(rf"(?:editorial process|and policies ?\.|Editors have highlighted|the following attributes while ensuring the content's credibility:|Editors have highlighted the following attributes while ensuring the content's credibility:|{CHECKS}|Add as preferred source)", most=9),
            examples=("This article has been reviewed according to Science X's editorial process and policies. Editors have highlighted the following attributes while ensuring the content's credibility:\nfact-checked\ntrusted source\nproofread",)),
        run("explore-further", Kind.INSERT, r"\+? ?Explore further", label="related",
            head=("Explore further", "+ Explore further"), identifies=True,
            after=Members(r"(?!More information|Journal information|Provided by|Citation)[^\n]{12,160}(?<![.:,;])", least=1),
            examples=("Explore further\nWild mills are losing ground",)),
        line("explore-further-alone", Kind.INSERT, r"\+? ?Explore further", label="related",
             head=("Explore further", "+ Explore further"), longest=18, fallback=True,
             examples=("+ Explore further",)),
        span("more-information", Kind.ATTRIBUTION,
             r"More information: [^\n]{8,600}?(?:(?:DOI|doi): ?10\.[^\s]{6,90}|https?://[^\s]{6,200}"
             r"|\bwww\.[^\s]{6,200}|arxiv\.org[^\s]{0,120}|(?:dx\.)?doi\.org/[^\s]{5,90})(?= |$)", label="credit",
             examples=("More information: A. Ruiz et al. Mills and rivers, Arden Journal of Hydrology (2019). DOI: 10.1000/arden.2019.1",),
             near_misses=("More information: ask the miller.",)),
        line("journal", Kind.ATTRIBUTION,
             r"Journal (?:information|reference): ?(?P<organization>[\p{Lu}\d][^\n]{2,120})", label="credit",
             head=("Journal information:", "Journal reference:"),
             examples=("Journal information: Arden Journal of Hydrology",)),
        line("provided", Kind.ATTRIBUTION, r"Provided by (?P<source>[\p{Lu}\d][^\n]{2,100}?)(?: \(news ?: ?web\))?\.?",
             label="origin", where="tail",
             examples=("Provided by Arden University",)),
        line("courtesy", Kind.ATTRIBUTION,
             r"This story is republished courtesy of (?P<source>[\p{Lu}][^\n(,:]{2,80}?)(?: ?\([^)\n]{5,120}\))?"
             r"(?:[:,][^\n]{3,200})?\.?", label="origin", identifies=True,
             examples=("This story is republished courtesy of MIT News (web.mit.edu/newsoffice/), a popular site that covers news about MIT research, innovation and teaching.",)),
        line("dialog", Kind.ATTRIBUTION,
             r"This story is part of Science X Dialog, where researchers can report findings from their published "
             r"research articles\.[^\n]{0,160}", label="note", identifies=True,
             examples=("This story is part of Science X Dialog, where researchers can report findings from their published research articles.",)),
        line("citation", Kind.ATTRIBUTION,
             rf"Citation: (?P<headline>[^\n]{{5,300}}?) \((?P<date>\d{{4}}, [A-Z][a-z]{{2,8}} \d{{1,2}})\) retrieved "
             rf"{DAY} from https?://(?:www\.)?(?P<republisher>(?:phys|medicalxpress|techxplore|sciencex)\.(?:org"
             rf"|com))/[^\s]{{8,300}}", label="origin", identifies=True, longest=700,
             examples=("Citation: Mills turn again in Arden (2019, October 1) retrieved 2 October 2019 from https://phys.org/news/2019-10-mills-arden.html",)),
        span("copyright", Kind.LEGAL,
             r"This document is subject to copyright\.(?: Apart from any fair dealing for the purpose of private "
             r"study or research,(?: no)? part may be reproduced without the written permission\.)?", identifies=True,
             stem="This document is subject to copyright.",
             examples=("This document is subject to copyright. Apart from any fair dealing for the purpose of private study or research, no part may be reproduced without the written permission.",)),
        line("fair-dealing", Kind.LEGAL,
             r"Apart from any fair dealing for the purpose of private study or research,"
             r"(?: no)? part may be reproduced without the written permission\.", label="copyright",
             examples=("Apart from any fair dealing for the purpose of private study or research, no part may be reproduced without the written permission.",)),
        span("information-only", Kind.LEGAL, r"The content is provided for information purposes only\.",
             label="disclaimer", stem="The content is provided for information purposes only.",
             examples=("The content is provided for information purposes only.",)),
        line("editors", Kind.ATTRIBUTION,
             rf"(?:written by {PERSON}, )?[Ee]dited by {PERSON},? (?:and )?reviewed by {PERSON}", label="credit",
             head=("edited by ", "written by ", "Edited by "), identifies=True,
             examples=("edited by Ana Ruiz, reviewed by Tom Hale",)),
        line("published-by", Kind.HEADER,
             rf"(?P<date>{DAY}) (?P<as_byline>by (?:(?P<author>{NAMES}), (?!Phys|Medical"
             rf"|Tech)(?P<source>[\p{{Lu}}][^\n.!?,]{{2,60}})"
             r"|(?P<author>[\p{Lu}\d][^\n.!?,]{2,80})(?:, (?:Phys\.org|Medical Xpress|Tech Xplore))?))",
             label="published", where="head", longest=150, stem=" by ",
             examples=("February 3, 2017 by Ana Ruiz, Arden Health News", "February 3, 2017 by Ana Ruiz",
                       "February 3, 2017 by Tomas Brand, Medical Xpress")),
        line("published-genre", Kind.HEADER,
             rf"(?P<date>{DATE}) (?P<as_topics>(?P<topics>report|feature|weblog|dialog))", label="published",
             where="head", longest=40, tail=("report", "feature", "weblog", "dialog"),
             examples=("September 12, 2025 feature",)),
        run("writer-role", Kind.HEADER, r"(?:contributing|staff) writer", label="byline", longest=20,
            head=("contributing writer", "staff writer"), before=Members(rf"(?P<author>{PERSON})", most=1, least=1),
            examples=("Ana Ruiz\ncontributing writer",)),
        run("editor-role", Kind.ATTRIBUTION, r"(?:scientific|associate|lead|senior|science|managing) editor",
            label="credit", longest=20,
            head=("scientific editor", "associate editor", "lead editor", "senior editor", "science editor",
                  "managing editor"), before=Members(rf"(?P<credit>{PERSON})", most=1, least=1),
            examples=("Ana Ruiz\nscientific editor",)),
        span("work", Kind.ATTRIBUTION,
             rf"Written for you by our author {PERSON}, (?:edited by {PERSON},? and fact-checked and reviewed by "
             rf"{PERSON}|edited by {PERSON})?[^\n]{{0,60}}—this article is the result of careful human work\.",
             label="credit", stem="Written for you by our author", identifies=True, longest=900,
             examples=("Written for you by our author Ana Ruiz, edited by Tom Hale, and fact-checked and reviewed by Tomas Brand—this article is the result of careful human work.",)),
        span("rely", Kind.CALL_TO_ACTION,
             r"We rely on readers like you to keep independent science journalism alive\."
             r"(?: If this reporting matters to you, please consider a donation \(especially monthly\)\.)?"
             r"(?: You'll get an ad-free account as a thank-you\.)?", label="support", identifies=True, longest=900,
             stem="We rely on readers like you to keep independent science",
             examples=("We rely on readers like you to keep independent science journalism alive. If this reporting matters to you, please consider a donation (especially monthly). You’ll get an ad-free account as a thank-you.",)),
        line("load-comments", Kind.CALL_TO_ACTION, r"Load comments \(\d{1,4}\)", label="comment",
             head="Load comments (", longest=24,
             examples=("Load comments (0)",)),
        line("institution", Kind.HEADER,
             r"by (?P<author>[\p{Lu}\d][^\n.!?]{2,90}?)(?:, (?:Phys\.org|Medical Xpress|Tech Xplore))?", label="byline",
             where="head", head="by ", longest=110,
             examples=("by Arden State University", "by Ana Ruiz, Phys.org")),
        line("caption-agency", Kind.MEDIA, r"[\p{Lu}\d\"'‘“][^\n]{24,230}(?<![.!?:;,\"”])", label="caption",
             where="head", follows="title", longest=236, below=r"[^\n]{80}",
             examples=("The mill of Arden has stood beside the river since the flood year",),
             near_misses=("The mill of Arden is shut.",)),
        line("genre", Kind.HEADER, r"(?P<topics>report|feature|weblog|dialog|Dialog|Saturday Citations)",
             label="topics", where="head", longest=20,
             examples=("report",)),
        line("copyright-line", Kind.LEGAL,
             r"© (?P<year>(?:19|20)\d\d) (?P<holder>Science X(?: Network)?|Phys\.org|Medical Xpress|Tech Xplore"
             r"|PhysOrg\.com)\.?", label="copyright", identifies=True,
             examples=("© 2019 Science X Network",)),
        line("copyright-years", Kind.LEGAL,
             r"© (?P<holder>Phys\.org|Medical Xpress|Tech Xplore|PhysOrg\.com)™? 20\d\d ?[-–] ?(?P<year>20\d\d)"
             r"(?:,? powered by|,)? Science X [Nn]etwork\.?", label="copyright", identifies=True, longest=90, head="© ",
             stem="Science X",
             examples=("© Phys.org 2003 - 2019 powered by Science X Network",
                       "© Phys.org™ 2003-2015, Science X network")),
        line("visit", Kind.ATTRIBUTION,
             r"(?:Read it|Read more|See (?:the )?original(?: article)?) (?:at|on) (?P<source>Phys\.org|Medical Xpress"
             r"|Tech Xplore)\.?", label="origin", identifies=True,
             head=("Read it at ", "Read more at ", "Read more on ", "See original", "See the original"),
             examples=("Read it at Phys.org",)),
        run("share", Kind.CALL_TO_ACTION, r"share this!", label="social", head="share this!", longest=12,
            after=Members(r"\d{1,6}|Twit|Share|Email|Tweet|Home|Print", most=6),
            examples=("share this!\n14\nTwit\nShare\nEmail",)),
        line("checked", Kind.ATTRIBUTION, rf"{CHECKS}", label="note", where="head", longest=30, follows=("note", ""),
             examples=("fact-checked",)),
        line("paper", Kind.ATTRIBUTION,
             r"More information: (?:[\"“][^\n]{8,300}[\"”]|[^\n]{8,200}? et al\.?)[^\n]{0,200}(?:\((?:19|20)\d\d\)"
             r"|, (?:19|20)\d\d)\.?", label="credit", head="More information: ", longest=600, where="tail",
             examples=('More information: "How wheels turn," Arden Rivers, 2014.',
                       'More information: "How wheels turn," by Ana Ruiz, et al., Arden Rivers (2011).')),
        line("has-more", Kind.ATTRIBUTION,
             r"More information: (?:The )?\p{Lu}[^\n.]{3,100}(?:[. ]\p{Lu}[^\n]{2,60})? (?:has|have|offers?|provides?"
             r"|explains?) (?:more|information|advice|tips) (?:on|about|for) [^\n.]{3,120}\.", label="credit",
             where="tail", head="More information: ", longest=300,
             examples=("More information: The Arden Institute on Aging has more on preventing falls.",)),
        line("explore-inline", Kind.INSERT, r"Explore further: (?P<headline>[^\n]{8,200})", label="related",
             head="Explore further: ", identifies=True, longest=220,
             examples=("Explore further: How the mill lives with the river",)),
        line("votes", Kind.CALL_TO_ACTION, r"\d(?:\.\d)? ?/ ?5 \(\d{1,4} votes?\)", label="comment",
             tail=("votes)", "vote)"), longest=24,
             examples=("5 /5 (3 votes)",)),
        line("discover", Kind.CALL_TO_ACTION,
             r"Discover the latest in science, tech, and space with over [\d,]{5,9} subscribers[^\n]{0,420}"
             r"|Sign up for our free newsletter and get updates on breakthroughs[^\n]{0,120}", label="subscribe",
             identifies=True, longest=560,
             head=("Discover the latest in science, tech", "Sign up for our free newsletter and get updates"),
             examples=("Discover the latest in science, tech, and space with over 100,000 subscribers who rely on Phys.org for daily insights.",)),
        line("provided-linked", Kind.ATTRIBUTION,
             r"Provided by (?P<source>[\p{Lu}\d][^\n]{2,100}?) \((?:news ?: ?web|web ?: ?news)\)", label="origin",
             identifies=True, tail=("(news : web)", "(web : news)", "(news: web)"), head="Provided by ", longest=130,
             examples=("Provided by Arden University (news : web)",)),
        run("ads", Kind.INSERT, r"Ads by Google", label="advert", head="Ads by Google", longest=16,
            after=Members(r"[^\n]{10,120} [–—-] (?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}", most=3),
            examples=("Ads by Google\nMill wheels - Made to measure - www.mills.example",)),
        line("tools", Kind.CALL_TO_ACTION,
             r"PDF|Email this (?:story|article)(?: to a friend)?|Print|Favorites?|Save as PDF", label="social",
             where="tail", longest=40,
             examples=("PDF", "Email this story to a friend")),
        line("paper-press", Kind.ATTRIBUTION,
             r"More information: (?:[\"“][^\n]{8,300}[\"”]|[^\n]{8,200}? et al\.?)[^\n]{0,200}, in press\.?",
             label="credit", head="More information: ", longest=600, where="tail",
             examples=('More information: "How wheels turn," Ana Ruiz et al., Arden Rivers, in press.',)),
        line("caption-paper", Kind.MEDIA,
             r"[\p{Lu}\d\"'‘“][^\n]{8,600} Credit: (?P<credit>[^\n]{3,160}?\((?:19|20)\d\d\)\.) (?:DOI"
             r"|doi): ?10\.[^\s]{5,90}", label="caption", stem=" Credit: ", longest=900,
             examples=("The mill in spring. Credit: Arden Journal of Rivers (2025). DOI: 10.1000/arden.2025.1",)),
        line("who", Kind.ATTRIBUTION, r"Who's behind this story\?", label="bio", where="tail",
             head=("Who’s behind this story?", "Who's behind this story?"), longest=84,
             examples=("Who's behind this story?",)),
        line("problem", Kind.FURNITURE,
             r"Let us know if there is a problem with our content\.?"
             r"|-- please select one --(?: Compliments / Critique)?(?: Typo or inaccuracy)?(?: Content edit request)?",
             label="contact", longest=110, head=("Let us know if there is a problem",  "-- please select one"),
             identifies=True,
             examples=("Let us know if there is a problem with our content",)),
        line("story-lists", Kind.FURNITURE, r"Featured|Last Comments|Popular", label="navigation", where="head",
             longest=14, follows=("", "navigation"), head=("Featured", "Last Comments", "Popular"),
             examples=("Last Comments",)),
    ),
)

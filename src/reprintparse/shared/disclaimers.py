"""Disclaimers: whose views, no liability, no advice, conflicts of interest; and fair-use notices."""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import CAUTION, UNTOLD

PROFILE = Profile(
    name="disclaimers",
    title="Disclaimers and fair-use notices",
    always=True,
    rules=(
        line("views", Kind.LEGAL,
             r"(?=[^\n]{0,700}\b(?i:authors?'?s?|writers?|contributors?|columnists?|bloggers?|commentators?"
             r"|commenters|guests?|speakers?|interviewees?|participants|individual|own and|my own|his own|her own"
             r"|mine|solely|necessarily|here|herein|above|site|website|blog|publication|readers?|editorial|staff"
             r"|management|employers?|official|organi[sz]ation|company"
             r"|this (?:article|post|piece|column|commentary|op-ed|essay|story|paper|text|report|interview|podcast"
             r"|program|page|material|newsletter|book|video))\b)[*_(\[]?(?:(?i:disclaimer|note|editor's note"
             r"|please note|nb|important)[:.–—-]{1,2} ?)?(?:[^\n]{0,120}?)?(?:(?:[Tt]he |[Aa]ll |[Aa]ny "
             r"|Its )?(?:personal )?(?:[Vv]iews?|[Oo]pinions?|ideas|statements|thoughts|content|facts|conclusions"
             r"|VIEWS|OPINIONS)(?:,? (?:and|or|&|,) ?(?:the )?(?:views?|opinions?|other statements|conclusions|facts"
             r"|positions|beliefs|comments|statements|thoughts|ideas|investment tips|VIEWS"
             r"|OPINIONS)){0,3})[^\n]{0,200}?(?:(?:are|is|do|does|may|should|represent|belong|reflect"
             r"|ARE)[^\n]{0,80}?(?:the author|the writer|the authors|author's|their own|his own|her own|my own"
             r"|of their author|those of|sole(?:ly)?|necessarily|not (?:be )?(?:attributed|reflect|represent)|reflect"
             r"|alone|AUTHOR))[^\n]{0,420}", label="disclaimer", where="anywhere", longest=800,
             head=("The views", "The view", "The opinion", "The opinions", "Views expressed", "Views and opinions",
                   "Opinions expressed", "Views are", "Disclaimer", "DISCLAIMER", "disclaimer", "Note: The views",
                   "Note: The opinion", "*The views", "*The opinions", "(The views", "(The opinion", "The content",
                   "All views", "All opinions", "The ideas", "The statements", "THE VIEWS", "The thoughts",
                   "Any views", "Any opinions", "[The views", "The facts", "(Views", "Statements",
                   "The personal views", "_The views", "The contents of this", "Personal views", "The author's views",
                   "The author's opinions", "The writer's", "This is an opinion piece", "Opinions by", "Opinions are"),
             examples=("The views expressed in this article are the author's own and do not necessarily reflect those of Arden Post.",
                       "Disclaimer: The views and opinions expressed here are solely those of the author.",
                       "The opinion of the writer may not necessarily reflect the position of Arden Post or its staff."),
             near_misses=("The opinions expressed by the judges in this case are not those of the lower court.",
                          "The views from the mill are the best in the valley.", "The opinions of the court are long.")),
        line("commentary-piece", Kind.LEGAL,
             r"(?:Please note|Note|Disclaimer): (?:This|The above) is (?:a commentary|an opinion) (?:piece|article"
             r"|column)\.[^\n]{0,400}", label="disclaimer", head=("Please note: ", "Note: ", "Disclaimer: "),
             longest=460, amid=True,
             examples=("Please note: This is a commentary piece.",), near_misses=("Note: This is a mill.",)),
        line("views-herein", Kind.LEGAL,
             rf"{UNTOLD}[*_(\[]{{0,3}}(?:(?i:disclaimer|note)[:.–—-]{{1,2}}[*_]{{0,3}} ?)?(?:(?:The |All )?(?i:views"
             rf"|opinions)(?:,? (?:and|or|&|and/or) (?i:views|opinions))? (?:expressed|presented|stated"
             rf"|contained) (?:herein|here|in this (?:article|post|piece|column|essay|commentary|publication|story"
             rf"|blog|op-ed))|The content is solely the responsibility of the authors)\b[^\n]{{0,200}}?\b"
             rf"(?i:author'?s?|authors'|writer'?s?|necessarily|do not (?:reflect|represent))\b[^\n]{{0,400}}",
             label="disclaimer", amid=True, longest=700,
             head=("The views", "The opinions", "All views", "All opinions", "Views ", "Opinions ", "Disclaimer",
                   "DISCLAIMER", "Note: The views", "*The views", "The content is solely", "**Disclaimer",
                   "*Disclaimer"),
             examples=("The views and opinions expressed herein represent those of the individual author only and are not necessarily the views of Arden Mills.",
                       "Disclaimer: The content is solely the responsibility of the authors and does not necessarily represent the views of the Arden Institute."),
             near_misses=("The views expressed by the mayor do not reflect what the town thinks.",)),
        line("opinion", Kind.LEGAL,
             r"[*_(\[]?(?:This|The) (?:post|article|piece|column|essay|op-ed|blog|commentary|content|story) (?:is|are"
             r"|reflects?|represents?|expresses|contains) (?:solely |only "
             r"|strictly )?(?:the )?(?:personal )?(?:opinions?|views?)(?: and [\p{L}]{4,14})? of (?:the )?(?:the )?"
             r"(?:authors?|writers?|contributor|columnist)\b[^\n]{0,300}"
             r"|[*_(\[]?(?:The )?[Ii]nformation in this (?:blog )?(?:post|article|column|newsletter|report"
             r"|publication) (?:represents|reflects|is|does|should)\b[^\n]{0,160}?\b(?:opinions?|not|recommendation"
             r"|advice)\b[^\n]{0,400}", label="disclaimer", longest=620,
             head=("This post", "This article", "This piece", "This column", "This essay", "This op-ed", "This blog",
                   "This commentary", "This content", "This story", "*This", "(This", "The information in this",
                   "Information in this"),
             examples=("This post is the opinion of the author and does not necessarily represent Arden Post.",
                       "The information in this blog post represents my own opinions and does not contain a recommendation for any mill."),
             near_misses=("This article is the opinion of everybody in town.",
                          "The information in this report is new.")),
        line("disclaimer", Kind.LEGAL,
             r"[*_(\[]{0,2}(?i:disclaimer|legal disclaimer|medical disclaimer|important disclaimer"
             r"|risk disclaimer)[:.–—-]{1,2} ?[^\n]{10,1500}", label="disclaimer",
             head=("Disclaimer", "DISCLAIMER", "(Disclaimer", "(DISCLAIMER", "[Disclaimer", "*Disclaimer",
                   "Legal disclaimer", "Legal Disclaimer", "Medical disclaimer", "Medical Disclaimer"), longest=1600,
             examples=("Disclaimer: This story is for information only and is not advice.",)),
        run("section", Kind.LEGAL,
            r"(?i:(?:legal |important |general |medical |investment |risk )?disclaimers?|haftungsausschluss"
            r"|avertissement|descargo de responsabilidad)[:.]?", label="disclaimer", where="tail", longest=40,
            opens_tail=True, rest="body",
            head=("Disclaimer", "DISCLAIMER", "Legal ", "LEGAL ", "Important ", "IMPORTANT ", "General ", "Medical ",
                  "MEDICAL ", "Investment ", "Risk ", "Haftungsaus", "HAFTUNGSAUS", "Avertissement", "Descargo"),
            after=Members(r"[\s\S]{20,1500}", most=6, least=1),
            examples=("DISCLAIMER\nTHIS TALE IS THE WORK OF FANS. NO PROFIT SHALL BE MADE OF IT.",)),
        span("gives-views", Kind.LEGAL,
             r"(?:Note: ?)?(?:It|This (?:article|post|blog ?post|piece|book review"
             r"|review)) gives the views? of (?:the|its) (?:authors?|author\(s\)|interviewees?"
             r"|reviewers?),? (?:and )?not the position of [^\n.]{3,200}(?:\.|$)", label="disclaimer",
             stem=("It gives the view", "This article gives the view", "This post gives the view",
                   "This blog post gives the view", "This review gives the view", "Note: This article gives"),
             examples=("It gives the views of the authors, and not the position of the Arden Review.",),
             near_misses=("It gives the view of the river from the mill.",)),
        line("adhere", Kind.LEGAL,
             r"[\p{Lu}][\p{L} .'’&-]{2,60} does not necessarily adhere to (?:all of |any of "
             r"|all )?the views (?:conveyed|expressed) in [^\n]{5,200}", label="disclaimer",
             stem=" does not necessarily adhere to ", longest=320,
             examples=("The Arden Review does not necessarily adhere to all of the views conveyed in articles republished at Arden Online.",),
             near_misses=("The wheel does not necessarily adhere to the axle.",)),
        line("institutional", Kind.LEGAL,
             r"(?![^\n]{0,220}\b(?:which|who|that) does not take)[\p{Lu}][^\n]{2,200}? does not take institutional "
             r"positions(?: or sides| on (?:any |public )?(?:policy )?(?:issues|matters))?(?:[,;.] (?:and )?(?:[Tt]he"
             r"|[Aa]ll|[Aa]ny|[Vv]iews|[Oo]pinions)\b[^\n]{5,300})?\.?", label="disclaimer",
             stem=" does not take institutional positions", longest=560,
             examples=("Arden House does not take institutional positions on public policy issues; the views represented herein are those of the author(s) and do not necessarily reflect the views of Arden House, its staff, or its trustees.",),
             near_misses=("Arden House, which does not take institutional positions, said it would stay.",
                          "Arden House does not take institutional positions, said Ruiz, who has worked there for ten years.")),
        line("advice", Kind.LEGAL,
             r"[*_(\[]?(?:This|The|All|Any|Nothing|Information|Content|Statements|These|No)(?: [^\n]{1,160}?)? (?:is"
             r"|are|does|do|should|has|have|constitutes?|may)(?: [^\n]{0,80}?)? ?not (?:been )?(?:intended (?:to|as"
             r"|for)|be (?:construed|considered|taken|relied|used|interpreted)|constitute|a substitute|meant|provide"
             r"|financial advice|medical advice|investment advice|responsible|liable"
             r"|evaluated by the (?:Food|FDA))[^\n]{3,1500}", label="disclaimer", where="tail", longest=1800,
             head=("This article", "This information", "This content", "This site", "This website", "This post",
                   "This story", "This material", "This communication", "This press release", "This news release",
                   "This announcement", "This publication", "This alert", "This newsletter", "This memorandum",
                   "This blog", "This update", "This document", "This commentary", "The information", "The content",
                   "The contents", "The material", "All information", "All content", "Any information", "Nothing",
                   "Information", "Content", "Statements", "These statements", "*This", "*These", "(This"),
             examples=("This article is not intended to provide medical advice, diagnosis or treatment.",
                       "These statements have not been evaluated by the Food and Drug Administration.")),
        line("counsel", Kind.LEGAL,
             r"(?:Readers|Recipients|Clients)(?: and \p{Ll}{4,12})? should (?:not (?:act|rely)|consult|seek"
             r"|always seek|contact)\b[^\n]{0,120}?\b(?:legal|professional|qualified|independent|tax|medical"
             r"|financial) (?:[\p{Ll}]{4,14} )?(?:counsel|advice|advisers?|advisors?|adviser)\b[^\n]{0,160}",
             label="disclaimer", where="tail", longest=340, head=("Readers ", "Recipients ", "Clients "),
             examples=("Readers should not act upon this information without seeking professional legal counsel.",),
             near_misses=("Readers should not act on what the miller tells them.",
                          "You should seek independent financial advice before you buy a mill.")),
        line("disclosure", Kind.LEGAL,
             # (who paid for a study, and whom its researchers work for, is the story's own)
             r"(?![^\n]{0,500}\b(?:study|studies|research|researchers?|trials?|grants?|funded|co-?authors?"
             r"|investigators?)\b)(?i:disclosures?|full disclosure|financial disclosure"
             r"|conflict of interest|competing interests|declaration of interests?"
             r"|disclosure statement)s?[:.–—-]{1,2}(?! ?None\b) ?[^\n]{5,500}", label="disclaimer", where="tail", longest=560,
             head=("Disclosure", "DISCLOSURE", "Full disclosure", "Full Disclosure", "Financial disclosure",
                   "Financial Disclosure", "Conflict of interest",
                   "Competing interests", "Declaration of"),
             examples=("Disclosure: Ana Ruiz owns shares in the mill.",),
             near_misses=("Disclosure: None",
                          "Disclosures: The study was paid for by the millers, and Ruiz has worked for them.")),
        span("no-infringement", Kind.LEGAL, r"No copyright infringement is intended\.", label="fair_use",
             stem="No copyright infringement is intended",
             examples=("No copyright infringement is intended.",)),
        line("warranties", Kind.LEGAL,
             r"(?:[\p{Lu}*_(][^\n]{0,300}?)?(?:no|any|not make|without) (?:[\p{L}]{3,20} ){0,3}(?:warrant(?:y|ies)"
             r"|representations?|guarantees?)(?: or [\p{L}]{5,15})?[^\n]{0,60}? (?:about|as to|regarding|of) (?:the "
             r"|its |their )?(?:completeness|accuracy|reliability|correctness|timeliness)[^\n]{0,700}",
             label="disclaimer", longest=1100,
             stem=("the completeness", "the accuracy", "completeness, ", "the reliability", "their accuracy",
                   "its accuracy"), where="tail",
             examples=("Note: We at Arden Post cannot make any warranties about the completeness, reliability and accuracy of this information.",),
             near_misses=("The council gave no guarantee of the mill.",)),
        line("association", Kind.LEGAL,
             r"The [Aa]ssociation (?:makes no representation or (?:guarantee|warranty) as to"
             r"|receives funding primarily from|has strict policies to prevent)[^\n]{10,900}"
             r"|Revenues from pharmaceutical[^\n]{10,400}|Foundations and corporations \(including "
             r"pharmaceutical[^\n]{10,400}", label="disclaimer",
             head=("The association makes no", "The Association makes no", "The association receives fund",
                   "The Association receives fund", "The association has strict", "The Association has strict",
                   "Revenues from pharma", "Foundations and corporations ("), longest=1000,
             examples=("The association makes no representation or guarantee as to their accuracy or reliability.",),
             near_misses=("The association makes no flour.",)),
        line("liability", Kind.LEGAL,
             r"(?:[\p{Lu}][^\n]{2,80}?) (?:is|are) not responsible for (?:the )?(?:content|accuracy|opinions|errors"
             r"|any|external|views|comments)[^\n]{3,500}|[\p{Lu}][^\n]{0,200}?\b(?:assumes?"
             r"|accepts?) no (?:responsibility|liability) for (?:the |their |its |any |errors)[^\n]{3,400}",
             label="disclaimer", where="tail", longest=620,
             stem=("not responsible for ", " no responsibility for ", " no liability for "),
             examples=("Arden Post is not responsible for the content of external sites.",)),
        run("forward-looking", Kind.LEGAL,
            r"(?:This (?:press |news )?release|This (?:communication|announcement|document|report|material)|Except as"
            r"|These|Such|Forward|FORWARD|Actual results|Our|You should not|Certain statements|Statements in this"
            r"|Some of the statements|Except for historical|All statements|The statements|Any statements"
            r"|To the extent that statements|Statements (?:included )?herein"
            r"|Safe Harbor Statement)(?:[^\n]{0,300}?forward[- ]looking[\"”’']{0,2},? ?(?:(?i:statements?|information"
            r"|disclosures?|projections)|within the meaning|and (?:involve|are subject|made)|in nature"
            r"|as defined)[^\n]{0,3000}|[^\n]{0,200}?(?:is|are) [\"“]?forward[- ]looking[\"”]?\."
            r"|(?<=Actual results)(?:,? [^\n]{0,60}?)? (?:may|could|might) differ materially(?!, the)[^\n]{0,3000})",
            label="disclaimer", longest=3600, after=Members(CAUTION, most=30, characters=12_000, inline=True),
            opens_tail=True, rest="body",
            head=("This press release", "This news release", "This release", "This communication", "This announcement",
                  "Certain statements", "Statements in this", "Some of the statements", "Except for historical",
                  "All statements", "The statements", "Any statements", "This document contains", "This news release",
                  "This report contains", "This material contains", "Except as ", "These forward", "Such forward",
                  "Forward-looking", "Forward looking", "Actual results", "Our forward", "You should not place",
                  "To the extent that statements", "Statements herein", "Statements included", "Safe Harbor Statement",
                  "Forward-Looking Statements:", "FORWARD-LOOKING STATEMENTS:", "Forward-Looking Statement:"),
            examples=("Forward-Looking Statements: Except for the past, statements made here are forward-looking statements.",
                      "This press release contains forward-looking statements that involve risks and uncertainties.",
                      "This press release contains forward-looking statements.\nThese factors include, among others, the price of oats and the height of the river.\nThe mill undertakes no duty to tell of them again.")),
        line("fair-use", Kind.LEGAL,
             r"[*_(\[]?(?:(?i:fair use(?: notice| disclaimer)?|fair dealing(?: notice)?|copyright disclaimer"
             r"|fair-use notice|legal notice)[:.–—-]? ?)?(?:This|The|These|In accordance|Under|Pursuant|We|All|Any|No"
             r"|Copyright|Our|\p{Lu})[^\n]{0,700}?(?i:fair[- ]use|fair dealing|title 17|17 u\.?s\.?c|section 107"
             r"|sec\. 107|specifically authori[sz]ed by the copyright owner)[^\n]{0,1500}", label="fair_use",
             longest=2400, where="anywhere",
             head=("FAIR USE", "Fair Use", "Fair use", "FAIR DEALING", "Fair dealing", "This site contains copyright",
                   "This site may contain copyright", "This website contains copyright", "This website may contain",
                   "This article may contain copyright", "This article contains copyright", "This blog may contain",
                   "This page may contain", "This post may contain", "These pages may contain",
                   "This video may contain", "In accordance with Title", "Pursuant to Title", "Under Section 107",
                   "Copyright Disclaimer", "COPYRIGHT DISCLAIMER", "*FAIR USE", "(In accordance",
                   "NOTICE: In accordance", "** NOTICE: In accordance", "Legal notice",
                   "This material is distributed without profit", "This material is made available"),
             examples=("FAIR USE NOTICE: This site contains copyrighted material the use of which has not always been specifically authorized by the copyright owner.",
                       "In accordance with Title 17 U.S.C. Section 107, this material is distributed without profit."),
             near_misses=("Fair use is what the editor called it when she quoted the whole poem.",)),
        line("no-offer", Kind.LEGAL,
             r"(?:This|The|Nothing|It|Neither|These)\b[^\n]{0,200}? (?:(?:is|does|do|shall|are) not"
             r"|nor shall) (?:constitute|be|intended to be|an?)(?: or form part of)? ?an? (?:offer(?:ing)?"
             r"|solicitation|invitation)\b[^\n]{0,60}?\b(?:to (?:sell|buy|purchase|subscribe)"
             r"|for (?:the )?(?:sale|purchase)|of (?:any )?securities|solicitation|invitation)\b[^\n]{0,900}"
             r"|No securities (?:of|may|have|will)\b[^\n]{0,160}?\b(?:offered|registered)\b[^\n]{0,700}"
             r"|(?:The|These) (?:securities|shares|notes|bonds)\b[^\n]{0,120}? (?:have not been|will not be"
             r"|are not being)(?: and will not be)? registered under[^\n]{0,900}", label="disclaimer", longest=1400,
             stem=("n offer", "n offering", "solicitation", "n invitation", "No securities", "registered under"),
             examples=("This press release does not constitute an offer to sell or the solicitation of an offer to buy any securities of the mill.",
                       "No securities of the mill may be offered or sold without registration under the law.",
                       "The notes have not been registered under the Securities Act of 1933."),
             near_misses=("This is not an offer anyone at the mill would refuse.",
                          "The shares have not been seen since.")),
        line("exchange", Kind.LEGAL,
             r"(?i:neither (?:the )?(?:TSX Venture Exchange|TSX-?V|Toronto Stock Exchange"
             r"|Canadian Securities Exchange|CSE|NYSE|Exchange)[^\n]{0,240}? accepts? responsibility for the "
             r"(?:adequacy|accuracy)[^\n]{0,160})", label="disclaimer", head=("Neither ", "NEITHER "), longest=500,
             examples=("Neither TSX Venture Exchange nor its Regulation Services Provider (as that term is defined in the policies of the TSX Venture Exchange) accepts responsibility for the adequacy or accuracy of this release.",),
             near_misses=("Neither the exchange nor the mill accepts old coins.",)),
        line("newsroom", Kind.LEGAL,
             r"(?:Please note: |Note: )?The (?P<republisher>[\p{Lu}][\p{L}&'’-]{1,24}"
             r"(?: [\p{Lu}][\p{L}&'’-]{1,24}){0,3}?)(?:'s)? (?i:news ?(?:department|room)"
             r"|editorial (?:staff|team|department|board)|reporters and editors) (?:was|were|is"
             r"|are) not involved in (?:the )?(?:creation|writing|production|preparation) of (?:this|the) (?:content"
             r"|article|material|post|advertisement|page)(?: (?:above|below))?\.?", label="disclaimer", longest=190,
             stem="not involved in ",
             examples=("The Arden Ledger News Department was not involved in the creation of this content.",
                       "The Arden Post newsroom was not involved in the production of the content above."),
             near_misses=("The Arden Post was not involved in the sale of the mill.",)),
        line("interests", Kind.LEGAL,
             r"(?![^\n]{0,600}(?:[.!?)] About \p{Lu}|[\"“”]|\b(?:said|says|told|funded by|supported by|grants?"
             r"|critics?|president|senator|congress\w{0,5})\b))(?!None\b"
             r"|(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?\p{Lu}[\p{L}'’-]{2,20} (?:reports?|reported|declares?|declared"
             r"|disclosed?|did|does|has|had)\b)(?:COI )?[\p{Lu}][^\n]{1,200}? (?:(?:reports?|reported|declares?"
             r"|declared|disclosed?|did not have|does not have|do not have|have|has"
             r"|had)(?: (?:any|no|other|relevant|potential|personal|significant|competing|similar|that they have no"
             r"|having no)){0,6} (?:(?:competing|commercial|conflicting) (?:relationships?|interests?|ties"
             r"|disclosures?|conflicts?)|conflicts? of interest|disclosures? (?:for|to|relevant))"
             r"|reports? no (?:personal )?financial (?:interests?|relationships?|disclosures?|ties|conflicts?)"
             r"|interests? [^\n]{0,40}(?:has|have) been disclosed)\b[^\n]{0,400}", label="disclaimer", where="tail",
             longest=640, shortest=30, stem=("financial", "conflict", "competing interest", "disclos"),
             examples=("The authors report no other relevant potential conflict of interest.",
                       "The researchers did not have any disclosures for this research."),
             near_misses=("Dr. Ruiz did not have any disclosures for this research.",
                          "Ruiz reports no personal financial interests related to the study.",
                          "The miller has a financial interest in the wheel, she said.",
                          "The mayor has a financial interest in the mill.",
                          "The millers have no interest in the river.")),
        line("interests-held", Kind.LEGAL,
             r"(?![^\n]{0,600}(?:[.!?)] About \p{Lu}|[\"“”]|\b(?:said|says|told|funded by|supported by|grants?"
             r"|critics?)\b))[\p{Lu}][^\n]{1,200}? (?:(?:in which (?:it|she|he|they) (?:has|have)|have|has) (?:a |an "
             r"|no |any )?(?:personal )?(?:financial|equity|ownership|investment) (?:interests?|stake)"
             r"|(?:has|have) received (?:partial |financial |research )?(?:compensation|payments?|honorari[au]"
             r"|speaker fees|consulting fees|fees|funding|support) (?:for|from)[^\n.]{2,120})\b[^\n]{0,400}",
             label="disclaimer", where="tail", longest=640, shortest=30,
             follows=("rest", "navigation", "contact", "bio", "disclaimer"),
             stem=("financial interest", "financial stake", "equity interest", "equity stake", "ownership interest",
                   "ownership stake", "investment interest", "received partial", "received payment",
                   "received compensation", "received financial", "received honorari", "received consulting",
                   "received speaker", "received fees", "received funding"),
             examples=("Arden Mills and Ruiz have financial interests in Wheelworks.",
                       "The wheel was developed by Oak & Sons, a company co-founded by Arden Clinic, in which it has financial interest."),
             near_misses=("The miller has a financial interest in the wheel, she said.",)),
        line("no-bank", Kind.LEGAL,
             r"(?:Editorial (?:[Dd]isclaimer|[Nn]ote|[Dd]isclosure): ?)?(?:The )?[Oo]pinions expressed here are "
             r"(?:the )?author's alone, not those of any bank[^\n]{0,400}", label="disclaimer", longest=520,
             head=("Editorial Disclaimer: ", "Editorial disclaimer: ", "Editorial Note: ", "Editorial note: ",
                   "Editorial Disclosure: ", "Opinions expressed here", "The opinions expressed here"), amid=True,
             examples=("Editorial Disclaimer: Opinions expressed here are the author's alone, not those of any bank, mill or ferry, and nobody else has endorsed them.",),
             near_misses=("Opinions expressed here are the author's alone, not those of any miller.",)),
        line("no-endorsement", Kind.LEGAL,
             r"(?:The )?[\p{Lu}][\p{L}.&' ]{2,50} (?:does|do) not (?:necessarily )?(?:endorse|share"
             r"|agree with) (?:any of |all of |all )?(?:the )?(?:views?|opinions?|positions?|content"
             r"|statements)(?:,? (?:and|or) (?:the )?\p{L}{4,12})?(?: (?:expressed|made|presented"
             r"|stated))?(?: (?:here|herein|above|below|by [^\n.]{3,50}|in (?:this|the|its) [^\n.]{3,50}"
             r"|on (?:this|its) [^\n.]{3,40}))?\.?", label="disclaimer", where="tail",
             stem=(" not endorse", " not necessarily endorse", " not share", " not necessarily share",
                   " not necessarily agree"), longest=220,
             examples=("Arden Watch does not endorse any of the views expressed herein.",),
             near_misses=("The mayor does not share the view of the council.",)),
    ),
)

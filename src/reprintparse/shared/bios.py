"""About the author and about the organisation: at the tail, where the text has ended.

An author note names a person and says what they are ("Ana Ruiz is a reporter in Arden."). An organisation's is
a heading "About X" with the paragraphs under it, as press releases close.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON

ROLE = (
    r"(?:reporter|writer|journalist|editor|author|columnist|correspondent|contributor|professor|lecturer|fellow|director|founder|co-founder|president|chair(?:man|woman)?"
    r"|historian|analyst|economist|activist|attorney|lawyer|physician|doctor|scientist|researcher|scholar|blogger|broadcaster|producer|host|filmmaker|photographer|poet|novelist|student|consultant|expert"
    r"|commentator|publisher|executive|associate|senior|freelance|award-winning|independent|investigative|veteran|former|retired|regular|staff|contributing|political|syndicated|New York Times|bestselling|best-selling|graduate|intern|manager|coordinator|specialist"
    r"|strategist|critic|curator|translator|teacher|educator|pastor|minister|priest|rabbi|engineer|entrepreneur|blogs|assistant|managing|deputy|chief|national|foreign|health|science|business|sports|entertainment|ambassador|advis[eo]r|speaker|nutritionist|dietitian|psychologist|sociologist|anthropologist|geographer|secretary|treasurer|cartoonist|nurse|surgeon|psychiatrist|therapist|farmer|artist|musician|composer|actor|designer|developer|programmer|philosopher|politician|CEO|PhD)"
)
VERB = (
    r"(?:(?:is|was|has been) (?=(?:also |currently |now |both )?(?:an?|the|one of|co-"
    r"|[\p{L}-]{0,20}(?:founder|president|director|editor|author|professor|reporter|writer|chair|fellow|secretary"
    r"|correspondent|columnist|executive|publisher|journalist)))|has written|writes|wrote|covers|reports|works|worked"
    r"|teaches|taught|lives|serves|served|holds|hosts|blogs|edits|publishes|contributes|joined|has served|has worked"
    r"|has published|has reported|has covered|currently|has contributed|studies|runs|tweets|specializes|specialises"
    r"|focuses|leads|heads|directs|produces|needs no introduction)"
)
DONE = r"(?:has )?(?:received|won|earned|authored|co-authored|graduated|retired|hails)"
CALLING = (
    r"(?:advocate|organi[sz]er|veteran|businessm[ae]n|businesswoman|lawmaker|mother|father|wife|husband|teen|native"
    r"|resident|member|staff|team|contributor|columns?|articles?|books?|blog|podcast|website|magazine|newspaper"
    r"|newsletter|university|college|institute|center|centre|foundation|project|policy|politics|freedom|history|culture"
    r"|covers?|writes?|writing|reporting|journalism|commentary|classicist|demographer|survivalist|humorist|satirist"
    r"|essayist|theologian|missionary|evangelist|coach|trainer|biologist|chemist|physicist|mathematician|linguist"
    r"|epidemiologist|ecologist|archaeologist|lawyer|barrister|mom|dad|enthusiast|lover)"
)
NOBODY = (
    r"(?:After|Before|Since|If|Then|Now|Last|With|By|Here|There|According|Former|Also|Meanwhile|The|This|In|That|It|A"
    r"|An|At|On|For|But|And|When|While|As|President|Police|Sen|Rep|Gov|He|She|We|They|You|My|Our|His|Her|What|Who|So|No"
    r"|Not) "
)
ABOUT = (
    r"(?:About|ABOUT)(?: [Tt]he)?|(?:Über|ÜBER)(?: (?:die|den|das))?|[ÀA] propos d(?:e la |e l['’]|u |es |e |['’])"
    r"|Acerca de(?:l| la)?|Sobre(?: (?:[oa]s?|el|la))?|Tentang|Over(?: (?:de|het))?|Informazioni su|Chi è"
)
ORGANIZATION = (
    r"compan(?:y|ies)|corporation|organi[sz]ation|foundation|institut(?:e|ion)|universit(?:y|ies)|college|hospital"
    r"|medical cent(?:er|re)|journal|society|association|federation|agency|network|firm|leader|provider|publisher"
    r"|publishes|manufacturer|developer|distributor|non-?profit|charity|coalition|headquartered|employees|Mitarbeiter"
    r"|founded|established|incorporated|members|NYSE|NASDAQ|LSE|Unternehmen|Konzern|Gruppe|Stiftung|Universität"
    r"|Hersteller|Anbieter|entreprise|société|groupe|fondation|université|organisme|empresa|compañía|organización"
    r"|fundación|universidad|perusahaan|lembaga|yayasan|universitas|bedrijf|stichting|azienda|società|fondazione"
    r"|università"
)

BOAST = (
    r"(?i:(?:founded|established|incorporated|chartered) in (?:1[6-9]|20)\d\d|opened its doors in|headquartered in|(?:is|are) (?:based|located) in \p{L}|offices? in \p{L}|\d[\d,]{1,9}(?:\+|-| )(?:members?|employees|students|physicians|radiologists|researchers|scientists|volunteers|faculty|beds|specialists|patients|companies|societies)"
    r"|(?:our|its|the \p{L}{3,14}'s) mission|the mission of|mission is to|missions? of|dedicated to|devoted to|committed to|excellence|peer-reviewed|non-?profit|not-for-profit|501\(c\)|(?:the|one of the|among the|of the) (?:\p{L}{3,12}'s )?(?:world|nation|country|state|region|UK|U\.S\.|Europe)'?s? ?(?:largest|leading|oldest|top|most|premier|foremost|first|\d)|premier\b|foremost|oldest|(?:the|its) (?:nation's |world's )?(?:largest|leading)\b|(?:inter)?nationally recognized|(?:is|are|been) (?:consistently )?ranked|ranks? (?:among|as|in|no)|recipient of|comprehensive cancer cent(?:er|re)s?|NCI-designated|among only \d{1,3}|one of (?:just|only) \d{1,3}|the only [\p{L} -]{3,50} in (?:north|south|east|west|the (?:state|region|country|nation|world))|(?:medical|professional|scientific|learned) (?:society|association|organi[sz]ation)|(?:association|society|federation|coalition|alliance|charity|organi[sz]ation|institution|cent(?:er|re)|college|network|partnership|affiliate) (?:of|that|which|representing|dedicated|devoted|serving|promoting|with|whose|between)|professional home|represents (?:more than|over|the)|membership includes|interdisciplinary|world-renowned|in the world\b|the common good|seven days a week)"
)
"""What an organisation likes to say of itself; two of them in one paragraph without a voice, and it is its own."""

SUBJECT = (
    rf"(?:The |At (?:the )?|(?:Founded|Established|Headquartered|Created|Based|Formed) in [^\n,]{{2,40}}, (?:the )?"
    rf"|As (?:the|a|an|one of) [^\n,]{{10,120}}, (?:the )?)?(?P<organization>(?!{NOBODY})"
    rf"(?:\p{{Lu}}[\p{{Ll}}\d]{{0,12}}\p{{Lu}}[\p{{L}}\d&'.-]{{0,30}}"
    rf"|(?:[\p{{Lu}}][\p{{L}}\d&'.@-]{{1,30}})(?= (?:\p{{Lu}}|of|for|&)))(?: (?:[\p{{Lu}}&][\p{{L}}\d&'.-]{{0,30}}|of"
    rf"|the|and|for|in|on|at|de)){{0,11}})(?:,? (?:Inc|LLC|Ltd|Limited|Corp|Co|PLC|plc|AG|SE|N\.V"
    rf"|S\.A)\.?)?(?: \([^\n()]{{2,60}}\))?,?(?: (?:[^\n,]|,(?=\d)){{3,140}},)?"
)
"""An organisation where a sentence about it starts."""

BOASTED = ("founded in", "Founded in", "stablished in", "opened its doors", "eadquartered in", "based in", "mission", "dedicated to", "devoted to", "committed to", "excellence", "peer-reviewed", "profit", "largest", "leading", "oldest", "premier", "foremost", "recognized", "ranked", "society", "ssociation", "rganization", "rganisation", "harity", "in the world", "world-renowned", "affiliate", "nation's", "nation’s")

PROFILE = Profile(
    name="bios",
    title="Notes about authors and organisations",
    always=True,
    rules=(
        line("author", Kind.ATTRIBUTION,
             rf"(?![^\n]{{0,900}}\b(?:said|says|added), ?[\"“])[*_(\[—–-]{{0,3}} ?(?:(?:About the [Aa]uthors?"
             rf"|ABOUT THE AUTHOR|The author|Author|Contributor|Written by|Guest post by"
             rf"|Bio):? ?)?(?!{NOBODY})(?P<author>(?:(?:Dr|Prof|Professor|Rev|Sen|Rep|Col|Gen|Lt|Capt|Mr|Mrs|Ms|Sir"
             rf"|Dame|Hon)\.? )?(?>{PERSON}))(?:,? (?:Ph\.?D\.?|M\.?D\.?|MBA|MA|J\.?D\.?|RN|MPH|Jr\.?|Sr\.?|III"
             rf"|[\p{{Lu}}.]{{2,6}}))?,?(?: \([^\n()]{{1,80}}\))?,?(?: (?:a|an|the"
             rf"|who) [^\n]{{3,120}}?,)? (?:{VERB}) ?[^\n]{{0,160}}?\b(?i:{ROLE})\b[^\n]{{0,1400}}", label="bio",
             where="tail", longest=1800,
             examples=("Ana Ruiz is a reporter in Arden.",
                       "Ana Ruiz is an Associate Professor of History at Arden University.",
                       "Ana Ruiz, Ph.D., is a professor of history at Arden University and the author of The Mill."),
             near_misses=("Ana Ruiz Partners, the arm of the college, has been a key partner. Tomas Brand, professor at the college, said, \"We hope for much.\"",)),
        line("newcomer", Kind.ATTRIBUTION,
             rf"[*_(\[—–-]{{0,3}} ?(?:\d{{1,2}}\. )?(?=\S{{1,30}}(?: \p{{Ll}}{{1,3}})? [\p{{Lu}}])(?!{NOBODY})"
             rf"(?P<author>(?:(?:Dr|Prof|Professor|Rev|Col|Gen|Lt|Capt|Mr|Mrs|Ms|Sir|Dame"
             rf"|Hon)\.? )?(?>{PERSON}))(?:,? (?:Ph\.?D\.?|M\.?D\.?|MBA|MA|J\.?D\.?|RN|MPH|Jr\.?|Sr\.?|III"
             rf"|[\p{{Lu}}.]{{2,6}}))?,?(?: \([^\n()]{{1,80}}\))?,?(?: (?:a|an|the|who) [^\n]{{3,120}}?,)? (?:{VERB}"
             rf"|{DONE}|(?:is|was) (?=(?:also |currently |now |both )?(?:\p{{Lu}}"
             rf"|(?i:{ROLE}|{CALLING})\b)))\b ?[^\n]{{0,160}}?\b(?i:{ROLE}|{CALLING})s?\b[^\n]{{0,1400}}", label="bio",
             where="tail", longest=1800, newcomer=True, opens_tail=True, rest="body",
             goes_on=r"(?:He|She|They|His|Her|Their|Mr|Ms|Mrs|Dr|Prof|Professor)\b",
             examples=("Ana Ruiz is a ferryman and activist in the Arden area.",
                       "Ana Ruiz lives in Arden with two dogs and writes about mills.",
                       "Ana Ruiz, an investigative historian of rivers, received the Arden Prize for journalism for 2011 for articles on the flood."),
             near_misses=("Ana Ruiz is glad that the mill turns.",)),
        line("author-box", Kind.ATTRIBUTION,
             r"(?:Share on Facebook )?(?:Author|About the [Aa]uthor"
             r"|About [Aa]uthor): (?P<author>\p{Lu}[\p{L}'’-]{1,20}"
             r"(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2}?) [\p{Lu}][^\n]{10,700}", label="bio", where="tail", longest=800,
             newcomer=True, opens_tail=True, rest="body",
             head=("Author: ", "Share on Facebook Author: ", "About the Author: ", "About the author: ",
                   "About Author: "),
             goes_on=(r"(?:He|She|They|His|Her|Their|I|My|In addition|When|At night|Feel free|You can|Engage"
                      r"|Currently|Previously|Follow|Mr|Ms|Mrs|Dr)\b"),
             examples=("Author: Ana Ruiz Ana is one of the luckiest people on the river.",
                       "Share on Facebook Author: Tomas Brand Tomas Brand makes millers laugh as a hobby."),
             near_misses=("Author: the wheel itself",)),
        line("lives-in", Kind.ATTRIBUTION,
             rf"[*_(\[—–-]{{0,3}} ?(?!{NOBODY})(?P<author>(?>{PERSON})) (?:(?:lives|resides"
             rf"|is based) (?:and (?:works|writes|teaches|farms) )?"
             rf"|(?:farms|paints|teaches|gardens|works) and writes "
             rf"|teaches (?:\p{{Ll}}{{3,14}} ){{1,3}})in (?:the )?[\p{{Lu}}][^\n.!?]{{2,60}}(?:\. (?:His|Her"
             rf"|Their) (?:\p{{Ll}}{{3,9}} ){{0,3}}(?:books?|novel|work|website|essays"
             rf"|memoir)\b[^\n]{{5,300}})?[.!)*\]_]{{0,3}}", label="bio", where="tail", longest=440, newcomer=True,
             opens_tail=True, rest="body", goes_on=r"(?:He|She|They|His|Her|Their|Mr|Ms|Mrs|Dr)\b",
             examples=("Ana Ruiz lives in Arden.", "Tomas Brand lives and writes in the Arden hills.",
                       "Tomas Brand farms and writes in the Arden Valley. His last book is The Wheel.",
                       "Ana Ruiz teaches civics in Arden, Ohio."),
             near_misses=("Ana Ruiz lives in fear of the mill.",)),
        line("column-appears", Kind.ATTRIBUTION,
             r"(?P<author>[\p{Lu}][\p{L}.-]{1,20}(?: [\p{Lu}][\p{L}.-]{1,20}){1,3})'s? "
             r"(?:[\p{L}\p{N}'\"“”&.-]{1,20} ){0,6}?(?:columns?|work|writing|articles|essays|stories|latest book"
             r"|new book|most recent book|books?|blog|podcast|reporting|poems"
             r"|radio show) (?:[^\n]{0,40} )?(?:appears?|(?:has|have) (?:appeared|been)"
             r"|is (?:published|available|widely|syndicated|the|a)|are|runs?|can be)\b[^\n]{3,500}", label="bio",
             where="tail", longest=640, newcomer=True, opens_tail=True, rest="body",
             goes_on=r"(?:He|She|They|His|Her|Their|Mr|Ms|Mrs|Dr)\b",
             examples=("Ana Ruiz's Mill Rider column appears weekly in the Arden Post, and is widely reprinted elsewhere.",),
             near_misses=("Ana Ruiz's mill appears small from the bridge.",)),
        line("part-of", Kind.ATTRIBUTION,
             r"(?:The )?(?P<organization>[\p{Lu}][\p{L}&'. -]{1,60}?), (?:an agency"
             r"|a (?:division|unit|subsidiary|part|program|project|member)|part) (?:within"
             r"|of) (?:the )?[\p{Lu}][^\n]{3,1200}", label="bio", where="tail", longest=1300,
             follows=("navigation", "contact", "bio"),
             stem=(", an agency", ", a division", ", a unit", ", a subsidiary", ", a part", ", a program",
                   ", a project", ", a member", ", part of"),
             examples=("The RMA, an agency within the Arden Department of Rivers, protects the mills of the county.",)),
        line("author-surname", Kind.ATTRIBUTION,
             r"(?P<author>[\p{Lu}][\p{L}'-]{2,20}(?: [\p{Lu}][\p{L}'-]{2,20})?),? (?:is|was) (?:a|an"
             r"|the) (?:(?:award-winning|freelance|New York Times|bestselling|best-selling|syndicated|independent"
             r"|investigative|Pulitzer|veteran|senior|contributing|staff|nationally|internationally|former|retired"
             r"|Washington|New York|London)[^\n]{0,120}?)\b(?:journalist|writer|reporter|author|columnist|editor"
             r"|correspondent|contributor|professor|fellow|blogger|broadcaster)\b[^\n]{0,900}"
             r"|(?P<author>[\p{Lu}][\p{L}'-]{2,20}) (?:publishes|edits|hosts|writes for|blogs at|blogs for|writes at"
             r"|is a columnist|is a reporter|is an editor|is a contributor)[^\n]{5,700}", label="bio", where="tail",
             longest=1100,
             examples=("Ruiz is an award-winning journalist who began at the Arden Post.",
                       "Ana publishes The Mill Magazine.")),
        line("author-pronoun", Kind.ATTRIBUTION,
             rf"[*_(]?(?:He|She|They|His|Her|Their|The author|The writer"
             rf"|The authors)(?! was (?!formerly|previously|born|educated))(?! (?:said|says|told|added|adds|noted"
             rf"|argued|thinks|thought|believes|wants|asked|called|explained|warned|hopes|hoped|urged|recalled"
             rf"|admitted|denied)\b)(?: [\p{{L}}'-]{{2,20}}){{0,4}}? (?:{VERB}|latest|most recent|new|book|books|work"
             rf"|writing|articles|internet columns)\b[^\n]{{0,160}}?\b(?:{ROLE}|book|books|columns?|podcast"
             rf"|newsletter|website|blog|degree|University|Institute|[Pp]rize|[Aa]ward|published|author of"
             rf"|work has appeared|works? (?:have|has) (?:been|appeared))\b[^\n]{{0,900}}", label="bio", where="tail",
             longest=1200, head=("He ", "She ", "They ", "His ", "Her ", "Their ", "The author", "The writer"),
             examples=("She is the author of The Mill and other books.",),
             near_misses=("She said workers should write to the newsletter of their guild.",
                          "She was chairman of a club of retired millers, founded on a birthday with the aim of writing books.",
                          "He told the council that he has written a book about the mill.")),
        line("reports-for", Kind.ATTRIBUTION,
             r"(?P<author>[\p{Lu}][\p{L}'-]{1,20}(?:(?:,| and|, and) [\p{Lu}][\p{L}'-]{1,20}){0,4}) (?:reports?"
             r"|reported|writes?|wrote|covers?|is reporting|contributed)(?: (?:for|from|on"
             r"|at)) (?:the )?[\p{Lu}][^\n]{2,140}", label="bio", where="tail", longest=220,
             examples=("Ruiz and Brand report for The Arden Post.", "Ruiz reports for the Arden Post in Millford, Va.")),
        line("name", Kind.ATTRIBUTION, rf"(?P<author>{PERSON})", label="bio", where="tail", follows="bio", longest=40,
             shortest=6, fallback=True,
             examples=("Ana Ruiz",)),
        line("about-author", Kind.ATTRIBUTION,
             r"(?i:about (?:the|this) (?:authors?|writers?|contributors?)"
             r"|(?:the )?author(?:'s)? (?:bio|biography|information|profile)|about me|contributor bio|author)[:.]?",
             label="bio", where="tail", longest=40,
             head=("About the", "About The", "ABOUT THE", "about the", "About this", "Author", "AUTHOR", "The author",
                   "About me", "Contributor"),
             examples=("About the Author", "ABOUT THE AUTHORS:")),
        run("about-author-run", Kind.ATTRIBUTION,
            r"(?i:about the (?:authors?|writers?|contributors?)|(?:the )?author(?:'s)? (?:bio|biography|information"
            r"|profile)|author(?=$|: ?(?-i:(?!Mr|Mrs|Ms|Dr)(?:\p{Lu}[\p{L}.'’-]{1,20} ){1,4}\p{Lu})[^?]{0,500}$))"
            r"(?:: ?.{0,600})?", label="bio", where="tail", after=Members(r"[\s\S]{1,1500}", most=4), longest=700,
            head=("About the", "About The", "ABOUT THE", "about the", "Author", "AUTHOR"),
            examples=("About the Author\nAna Ruiz grew up by the river and now repairs clocks.",)),
        run("about", Kind.ATTRIBUTION,
            r"(?:About|ABOUT)(?: the| The)? (?![^\n]{0,80}\b(?i:trial|study|phase|disease|survey|report|story|book"
            r"|project|syndrome|cancer|method|results|research|author|exhibition|event|campaign"
            r"|data)\b)(?![\p{Lu}\d]{3,20}:?$)(?P<organization>[\p{Lu}\d](?:[^\n.!?]"
            r"|\b(?:Inc|INC|Corp|CORP|Ltd|LTD|Co|CO|Bros|Cos|S\.A|N\.V|L\.P|St|Dr|Mt|[\p{Lu}])\."
            r"|\.(?=\p{L})){1,100}?):?", label="bio", where="tail",
            after=Members(r"(?!SOURCE:? \p{Lu}|View (?:original|source) )[\s\S]{40,3500}|(?!SOURCE:? \p{Lu}|(?i:forward[- ]looking|cautionary|safe harbor))[^\n]{0,40}[^\n:]", most=6, least=1),
            longest=120, head=("About ", "ABOUT "),
            examples=("About Arden Mills\nArden Mills Ltd. makes flour and runs the oldest water wheel in the county.",
                      "About Arden Mills, Inc.\nThe mill grinds oats, barley and wheat for the whole county."),
            near_misses=("About 200 millers met.\nThe mill grinds oats, barley and wheat for the whole county.",)),
        line("edited-and-owned", Kind.ATTRIBUTION,
             r"(?P<organization>\p{Lu}[\p{L} ]{3,60}) is edited by [^\n]{5,220}? and (?:is )?"
             r"(?:owned and )?published by the? ?[^\n]{5,200}", label="bio", where="tail", stem=" is edited by ",
             longest=520,
             examples=("Rivers and Mills is edited by Ana Ruiz, Arden University, and owned and published by the Society of Millers, Inc.",),
             near_misses=("The paper is edited by a miller who sleeps.",)),
        run("about-organization", Kind.ATTRIBUTION,
            rf"(?:{ABOUT}) (?P<organization>(?:[\p{{Lu}}\d]|\p{{Ll}}{{1,3}}[\p{{Lu}}\d]\p{{L}})[^\n.!?]{{1,100}}?):?",
            label="bio", where="tail", longest=130, opens_tail=True, rest="body", repeats="organization",
            below=(rf"(?![^\n]{{0,100}}\b(?:is|was) (?:an?|the|once) (?:[^\s.]{{1,20}} ){{0,5}}?(?:condition|disorder"
                   rf"|disease|cancer|leukemia|medicine|drink|drug|tablet|inhibitor|vaccine|analysis|study|trial"
                   rf"|survey|report)\b)[^\n]{{0,240}}\b(?:Group\b|(?i:{ORGANIZATION}))"),
            after=Members(r"(?!(?:SOURCE|Source|Contacts?|Media|Press|Investors?|References?|Sources|Notes?|Disclosures?)\b[: ]|View (?:original|source) |(?i:forward[- ]looking|cautionary|safe harbor|[^\n]{0,60}forward[- ]looking statements?$)|[^\n]{0,160}\b(?:Tel|Phone|Ph|Cell|Mobile)[.:])(?:[\s\S]{50,3500}|[^\n]{1,50}[.!]|(?:https?://|www\.)[^\n]{2,60}|[\w.-]{2,40}\.(?:com|org|edu|net|gov|ca|uk|eu|de|fr)/?)", most=12, least=1),
            head=("About ", "ABOUT ", "Über ", "ÜBER ", "À propos d", "A propos d", "Acerca de ", "Sobre ", "Tentang ",
                  "Over ", "Informazioni su ", "Chi è "),
            examples=("About Arden Mills\nArden Mills Ltd. is a company that runs the oldest water wheel in the county.",
                      "About ArdenMills®\nArdenMills is a company that runs the oldest water wheel in the county.",
                      "Über die Ardener Mühlen\nDie Ardener Mühlen GmbH ist ein Unternehmen, das das älteste Wasserrad im Tal betreibt."),
            near_misses=("About Arden\nNobody who lives here says that the company did enough for the river.",
                         "About Arden\nArden is where I grew up, and where the wheel turned day and night.",
                         "About Millpox\nMillpox is a rare disease that institutions and members of the trade have known since 1911.")),
        run("in-profile", Kind.ATTRIBUTION,
            r"(?:Die |Das |Der )?(?P<organization>[\p{Lu}\d][^\n.!?]{1,80}?) (?:im (?:Profil|Überblick|Kurzporträt"
            r"|Porträt)|auf einen Blick)|(?:Unternehmensprofil|Kurzprofil|Firmenprofil|Über uns"
            r"|Unternehmensinformation):?", label="bio", where="tail", longest=110, opens_tail=True, rest="body",
            tail=(" im Profil", " im Überblick", " im Kurzporträt", " im Porträt", " auf einen Blick"),
            head=("Unternehmensprofil", "Kurzprofil", "Firmenprofil", "Über uns", "Unternehmensinformation"),
            after=Members(r"[\s\S]{60,2500}", most=4, least=1),
            examples=("Die Ardener Mühlen im Profil\nDas Unternehmen betreibt seit 1911 das älteste Wasserrad im Tal und beschäftigt heute vier Leute.",)),
        run("named", Kind.ATTRIBUTION, r"(?P<organization>(?:The )?[\p{Lu}][^\n.!?:;]{2,90})", label="bio",
            where="tail", longest=100, repeats="organization",
            tail=("Trust", "University", "Hospital", "Hospitals", "Institute", "Institution", "College", "Foundation",
                  "Society", "Association", "Council", "Centre", "Center", "School", "Charity", "Clinic", "Medicine",
                  "Research", "Health", "Inc", "Ltd", "Limited", "Group", "Federation", "Academy", "Alliance", " UK",
                  "Network", "Corporation", "Company"), head=("University of", "The University of"),
            below=rf"(?![^\n]{{0,600}}[\"“”])[^\n]{{0,700}}?{BOAST}",
            after=Members(r"(?!(?:Contacts?|Media|Press|References?|Sources?|Notes?)\b)[^\n]{60,2500}", most=1, least=1),
            examples=("The Arden Valley Trust\nThe Arden Valley Trust opened its doors in 1911 as the oldest school of millers in the county.",),
            near_misses=("Arden Valley Hospital\nArden Valley is where the mill stood, and nobody knows who took its wheel that night.",)),
        line("about-alone", Kind.ATTRIBUTION,
             r"(?:About|ABOUT)(?: the| The)? (?P<organization>[\p{Lu}\d][^\n.!?]{1,90}?):?", label="bio", where="tail",
             longest=100, head=("About ", "ABOUT "), fallback=True,
             examples=("About Arden Mills",), near_misses=("About half of them left.",)),
        line("about-line", Kind.ATTRIBUTION,
             r"(?:About|ABOUT)(?: the| The)? (?P<organization>[\p{Lu}\d][^\n.!?:]{1,100}?)(?: ?: |\. "
             r"| - )[\p{Lu}\d][^\n]{30,2500}", label="bio", where="tail", longest=2700, head=("About ", "ABOUT "),
             examples=("About Arden Mills: Arden Mills Ltd. makes flour and runs the oldest water wheel in the county.",)),
        line("facilities", Kind.ATTRIBUTION,
             r"(?:The )?(?P<organization>\p{Lu}[^\n:.]{3,70}?)(?:'s|') (?:patient[- ]care facilities|member hospitals"
             r"|affiliated hospitals) include:? [^\n]{30,1500}", label="bio", where="tail", follows=("bio", "rest"),
             stem=("care facilities include", "hospitals include"), longest=1700,
             examples=("The Arden Health System's patient care facilities include: the Hospital of the Mills and the Millford clinic, one of the \"oldest\" in the county.",)),
        line("boilerplate", Kind.ATTRIBUTION,
             rf"(?![^\n]{{0,1500}}(?:[\"“”]|\b(?:[Ss]aid|[Ss]ays|[Tt]old|study|trial"
             rf"|findings)\b))(?![^\n]{{0,80}}\b(?i:research|results|paper|article|funded|supported|funding"
             rf"|co-?authors?) (?:was|were|is|are|by|in|for|of)\b){SUBJECT} (?:is|are|was|has|have|provides"
             rf"|represents|comprises|serves|consists|brings|works|employs|operates|offers|advances|coordinates"
             rf"|conducts|helps|develops|enables|delivers|combines|facilitates|opened|uses|unites|supports|trains"
             rf"|publishes|we)\b(?=[^\n]{{0,1200}}?{BOAST}[^\n]{{0,1200}}?{BOAST})[^\n]{{40,1800}}", label="bio",
             where="tail", longest=2000, shortest=90, stem=BOASTED,
             examples=("Founded in 1911, the Arden Society of Millers is a nonprofit organization that promotes the use of water wheels.",
                       "The Arden College of Mills is a 4,900-member professional society. The mission of the College is to keep the wheels of the county turning.",
                       "Arden University has been grinding flour in uncommon ways since 1911. One of the top mill schools in the world, it is committed to the river and its people."),
             near_misses=("The mill is the oldest in the county, and nobody who works there is paid.",
                          "Milldust is the leading cause of cough in the county, and a trade dedicated to it has grown.",
                          "Arden University is one of the oldest in the county, said Ana Ruiz, who is committed to its mission.",
                          "Ana Ruiz has been ranked among the best, and she is committed to the mill. A study of the mill, founded in 1911, showed as much.")),
        line("organization", Kind.ATTRIBUTION,
             rf"(?![^\n]{{0,1500}}(?:[\"“”]|\b(?:[Ss]aid|[Ss]ays|[Tt]old|[Tt]his (?:study|research)|trial|findings"
             rf"|[Cc]o-?authors?|[Cc]ontributors?)\b))(?![^\n]{{0,80}}\b(?i:research|results|paper|article|funded"
             rf"|supported|funding|co-?authors?) (?:was|were|is|are|by|in|for|of)\b){SUBJECT} (?:(?:is|are"
             rf"|was)(?! (?:now |also |currently )?(?!(?:being|leading|working|helping|pioneering|advancing|building"
             rf"|transforming|serving)\b)\p{{Ll}}{{2,16}}ing\b)|has|have|provides|represents|comprises|serves|offers"
             rf"|conducts|helps|develops|operates|publishes|brings|seek|uses|educates|delivers"
             rf"|employs)\b(?=[^\n]{{0,1200}}?{BOAST})[^\n]{{30,1800}}", label="bio", where="tail", longest=2000,
             shortest=90,
             follows=("rest", "navigation", "contact", "bio", "disclaimer", "comment", "copyright", "social",
                      "subscribe"),
             stem=(*BOASTED, "orld's ", "orld’s ", "ountry's ", "ountry’s ", "artnership ", "nterdisciplinary",
                   "omprehensive", "faculty", "patients", "employees", "students"),
             examples=("The Arden Valley Institute is a partnership between the university and the millers of the county.",
                       "Arden College of Millers is one of the world's most influential schools for those who learn the trade."),
             near_misses=("Tivanisiran is a drug for millers that was made by the largest firm of the county.",
                          "Ana Ruiz Brand is visiting the largest mill of the county, which was founded in 1911 by her father.",
                          "The Arden Institute is the largest in the county, said Ana Ruiz.")),
        line("nonprofit", Kind.ATTRIBUTION,
             r"(?P<organization>(?:The )?[\p{Lu}][\p{L}\d&'. -]{2,60}?)(?:,| \([^\n()]{2,30}\))? is (?:a|an"
             r"|the)(?: [^\n]{0,120}?)? ?(?:nonprofit|non-profit|nonpartisan|editorially independent"
             r"|independent,? (?:nonprofit|news|newsroom|media)|news (?:site|service|outlet|organi[sz]ation|network)"
             r"|501\(?c\)?|publicly funded|wire service)[^\n]{0,900}"
             r"|(?P<organization>(?:The )?[\p{Lu}][\p{L}\d&'. -]{2,60}?)(?:,| \([^\n()]{2,30}\))? is (?:a|an"
             r"|the) (?:[\w'-]{2,16} ){0,2}(?:global leader|world'?s (?:largest|leading)"
             r"|leading (?:provider|publisher|global|source|manufacturer|supplier|university|developer))[^\n]{60,900}",
             label="bio", where="tail",
             stem=("nonprofit", "non-profit", "nonpartisan", "independent", "news ", "newsroom", "501",
                   "publicly funded", "wire service", "global leader", "orld's l", "orld’s l", "leading "),
             longest=1100,
             examples=("Arden News is a nonprofit newsroom that covers the river.",)),
    ),
)

"""Notes of the page on its own text: warnings of spoilers and strong words, transcripts, stamps of an update, who helped.

They stand above or below a story and speak of "this story", "this transcript", "the following".
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import DATE, MONTH, NAMES, TIME, UNTOLD, WEEKDAY

STORY = (
    r"(?:story|article|post|piece|recap|review|interview|episode|video|report|column|page|entry|feature|essay|clip"
    r"|transcript|program|programme)"
)

TRUST = (
    r"Produced externally by an organization we trust to adhere to (?:high )?journalistic standards\."
    r"|Based on facts, either observed and verified directly by the reporter, or reported and verified from knowledgeable sources\."
    r"|Based on factual reporting, although it incorporates the expertise of the author/producer and may offer interpretations and conclusions\."
    r"|Advocates for ideas and draws conclusions based on the (?:author/producer's )?interpretation of facts and data\."
    r"|Provides context or background, definition and detail on a specific topic\."
)
"""What the Trust Project's sites say of a kind of story."""

PROFILE = Profile(
    name="page-notes",
    title="Notes of the page",
    always=True,
    rules=(
        line("spoiler", Kind.ATTRIBUTION, r"(?i:spoilers?)!{1,3}", label="note", where="head",
             head=("Spoiler", "SPOILER"), longest=12, first=True,
             examples=("Spoiler!",), near_misses=("Spoiler",)),
        run("type-of-story", Kind.ATTRIBUTION,
            r"(?:Type of (?:[Ss]tory|[Ww]ork)|TYPE OF STORY):? ?(?:News(?: Service)?|Analysis|Opinion|Explainer"
            r"|Review|Press Release|Interview|Profile|Investigation)?", label="note",
            head=("Type of ", "TYPE OF STORY"), longest=40,
            after=Members(r"News(?: Service)?|Analysis|Opinion|Explainer", most=1),
            examples=("Type of Story: News Service", "Type of work:\nAnalysis"),
            near_misses=("Type of story he never told.",)),
        line("published-and-updated", Kind.ATTRIBUTION,
             rf"This {STORY} was (?:originally|first) published (?:on )?(?:{WEEKDAY},? )?{MONTH} \d{{1,2}}(?:, (?:19"
             rf"|20)\d\d)?(?:,? (?:at )?{TIME})?[.,;] (?:It|and) (?:was|has been|has since been"
             rf"|has) (?:last )?(?:updated|revised|corrected)\b[^\n]{{0,300}}", label="note",
             head=tuple(f"This {one} was " for one in ("story", "article", "post", "piece", "report")), longest=440,
             examples=("This story was first published on Dec. 1. It was updated on Dec. 2 to correct the name of the mill.",
                       "This story was originally published on May 2, 2022. It has been updated to correct the name of the mill."),
             near_misses=("This story was first published on Dec. 1. It sold badly.",)),
        line("trust", Kind.ATTRIBUTION,
             rf"(?:(?:News(?: Service)?|Analysis|Opinion|Explainer|Review)[:—–-]? )?(?:{TRUST})", label="note",
             head=("Produced externally by an organization", "Based on facts, either observed",
                   "Based on factual reporting, although", "Advocates for ideas and draws",
                   "Provides context or background, def", "News Service", "Analysis ", "Opinion ", "Explainer "),
             longest=220, amid=True,
             examples=("Based on facts, either observed and verified directly by the reporter, or reported and verified from knowledgeable sources.",)),
        span("optional-trim", Kind.ATTRIBUTION,
             r"(?:EDITORS: )?(?:(?:BEGIN|END) OPTIONAL TRIM|STORY CAN (?:END"
             r"|TRIM) HERE)\.?(?: ?OPTIONAL MATERIAL FOLLOWS\.?)?[)\]]?", label="note", lead=r"(?<=^|\s)[(\[]?",
             stem=("EDITORS: ", "BEGIN OPTIONAL TRIM", "END OPTIONAL TRIM", "STORY CAN END HERE"),
             examples=("EDITORS: BEGIN OPTIONAL TRIM", "(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS.)"),
             near_misses=("EDITORS: TWO OF THEM",)),
        line("spoilers", Kind.ATTRIBUTION,
             rf"[\[(*_]{{0,3}}(?i:(?:warning|spoiler (?:alert|warning)|spoilers?|caution|note|content warning"
             rf"|trigger warning)[:!.-]{{1,3}} ?(?:(?:[^\n]{{0,60}}\bspoilers?"
             rf"|(?:the following|this|some|adult|graphic|strong|may contain|contains)\b[^\n]{{0,60}}\b(?:graphic"
             rf"|strong language|adult language|explicit|disturbing|mature themes|offensive|distressing|language))\b"
             rf"|this (?:{STORY})\b[^\n]{{0,40}}\bcontains\b)[^\n]{{0,220}}"
             rf"|(?:this|the following) {STORY} (?:contains|may contain|includes|discusses"
             rf"|is full of) [^\n]{{0,40}}(?:spoilers?|graphic|strong language|explicit|disturbing|offensive"
             rf"|details some readers)[^\n]{{0,160}})", label="note",
             head=("Warning", "WARNING", "[Warning", "(Warning", "*Warning", "[WARNING", "Spoiler", "SPOILER",
                   "[Spoiler", "*Spoiler", "(Spoiler", "[SPOILER", "Caution", "CAUTION", "*NOTE: THIS", "NOTE: THIS",
                   "Note: This", "Content warning", "Content Warning", "Trigger warning", "Trigger Warning",
                   "TRIGGER WARNING", "This story contains", "This article contains", "This post contains",
                   "This recap contains", "This review contains", "This piece contains", "This interview contains",
                   "This video contains", "This story includes", "This article includes", "This story discusses",
                   "The following"), longest=340,
             examples=("[Warning: This story contains spoilers from the season finale of The Mill.]",
                       "Spoiler alert: Do not read on if you fear spoilers."),
             near_misses=("Warning: the wheel is sharp, and explicit it was.",)),
        line("transcript", Kind.ATTRIBUTION,
             r"[*_(\[]{0,3}(?i:there may be (?:small |minor |some )?errors in this transcript"
             r"|this (?:is a rush transcript|transcript (?:has been|was|may|is) [^\n]{3,120})"
             r"|transcripts? (?:is|are) (?:created|provided|automatically|produced)[^\n]{3,160}"
             r"|(?:this|the) (?:interview|conversation|transcript|exchange|q ?& ?a) (?:has been|was) (?:lightly "
             r"|slightly )?(?:edited|condensed)[^\n]{0,80})[.*_)\]]{0,3}(?: [^\n]{0,160})?", label="note", longest=420,
             head=("There may be", "*There may be", "This is a rush", "This transcript", "*This transcript",
                   "Transcript is", "Transcripts are", "This interview", "*This interview", "The interview",
                   "This conversation", "*This conversation", "(This interview", "(This conversation",
                   "[This interview", "[This conversation", "The conversation", "The transcript"),
             examples=("There may be small errors in this transcript.",
                       "This interview has been edited and condensed for clarity."),
             near_misses=("This interview was about mills.",)),
        line("updated-at", Kind.HEADER,
             rf"[*_(\[]{{0,3}}(?:(?:Updated|UPDATED|Last updated|Posted|Published) (?:at "
             rf"|on )?(?:{TIME})(?:,? (?:on )?(?:{DATE}|{WEEKDAY},? {MONTH} \d{{1,2}}|{WEEKDAY}|{MONTH} \d{{1,2}}))?"
             rf"|(?:{TIME}),? (?:{WEEKDAY},? )?{MONTH} \d{{1,2}}(?:, \d{{4}})?: Updated (?:with"
             rf"|to) [^\n]{{3,160}})[.*_)\]]{{0,3}}", label="published", where="tail", longest=240,
             examples=("*Updated at 1:23 p.m.*", "7:15 a.m. Wednesday, Sept. 27: Updated with the miller's reply.")),
        line("edited-for", Kind.ATTRIBUTION,
             r"[*_(\[]{0,3}(?:This|The|Our) (?:[\p{L}-]{2,14} )?(?:interview|conversation|transcript|exchange"
             r"|discussion|q ?& ?a|Q ?& ?A) (?:has been|was|is) (?:(?:lightly|slightly|heavily) )?(?:edited|condensed"
             r"|shortened|abridged)(?:,? (?:and|or|&) (?:(?:lightly|slightly) )?(?:edited|condensed|shortened"
             r"|abridged))? for (?:brevity|clarity|length|space|style|grammar|readability)\b[^\n]{0,80}", label="note",
             amid=True, longest=200, stem=("edited for ", "condensed for ", "shortened for ", "abridged for "),
             examples=("This interview has been edited and condensed for clarity and length.",),
             near_misses=("The interview was edited by the police.",)),
        line("update-clocked", Kind.ATTRIBUTION,
             rf"[*_(\[]{{0,3}}(?:Update|UPDATE|Updated|Correction|CORRECTION|Clarification)(?:,|:"
             rf"| at)? (?:(?:{WEEKDAY},? )?{MONTH} \d{{1,2}}(?:, ?\d{{4}})?"
             rf"|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)(?:,? (?:at )?{TIME})?(?: ?[A-Z]{{2,4}})?: [^\n]{{5,600}}",
             label="note", longest=700,
             head=("Update", "UPDATE", "Correction", "CORRECTION", "Clarification", "*Update", "*Correction",
                   "(Update", "[Update"), amid=True,
             examples=("Update, March 24, 11:50 am: This story has been updated with the miller's title.",),
             near_misses=("Update the wheel on March 24, he wrote: it is time.",)),
        line("dated", Kind.ATTRIBUTION, rf"\({MONTH} \d{{1,2}}, \d{{4}}\)", label="note", where="tail",
             follows=("contact", "note"), head="(", longest=24,
             examples=("(Oct. 25, 2016)",)),
        line("earlier-version", Kind.ATTRIBUTION,
             rf"[*_(\[]{{0,3}}An? (?:earlier|previous|shorter|longer|different"
             rf"|similar) version of this {STORY} (?:was (?:first |originally )?(?:published|posted|printed)|ran"
             rf"|appeared)(?: (?:here|online))? (?:on|in) [^\n]{{4,80}}[.*_)\]]{{0,3}}", label="note", where="tail",
             longest=200,
             head=("An earlier", "A previous", "A shorter", "A longer", "A different", "A similar", "*An earlier",
                   "(An earlier", "*A previous"),
             examples=("An earlier version of this article was published on Dec. 11, 2015.",)),
        line("since-pulled", Kind.ATTRIBUTION,
             r"\*?[\p{Lu}][^\n*]{3,80} (?:has|have) since (?:pulled|deleted|removed|retracted|corrected"
             r"|updated) (?:their|its|the|his|her) [^\n*]{3,60}\.?\*?", label="note", where="tail", stem=" since ",
             longest=180,
             examples=("*Arden Politics has since pulled their story.",)),
        line("helped", Kind.ATTRIBUTION,
             rf"[*_(\[—–-]{{0,3}} ?(?:(?:Research assistance|Research|Fact[- ]check(?:ing|ed)"
             rf"|Additional (?:editing|research|production|photography"
             rf"|graphics)(?: and (?:production|research|reporting|editing))?|Illustrations?|Graphics|Video|Audio"
             rf"|Production|Design|Translation)(?::| by:?) (?P<credit>{NAMES})[^\n.]{{0,60}}\.?"
             rf"|\p{{Lu}}[\p{{L}}'’-]{{1,20}}(?: \p{{Lu}}[\p{{L}}'’-]{{1,20}}){{0,2}}"
             rf"(?: and \p{{Lu}}[\p{{L}}'’-]{{1,20}}(?: \p{{Lu}}[\p{{L}}'’-]{{1,20}}){{0,2}})? reported from "
             rf"\p{{Lu}}[^\n.]{{2,50}}(?: and [^\n.]{{3,60}} from [\p{{Lu}}][^\n.]{{2,40}})?\.)[.*_)\]]{{0,3}}",
             label="credit", where="tail", longest=240,
             examples=("Research assistance: Ana Ruiz", "Garcia Brand reported from Arden."),
             near_misses=("Ruiz reported from below.",)),
        line("tip-thanks", Kind.ATTRIBUTION,
             r"[*_(\[]{0,3}(?:H/T|h/t|H/t|HT|Hat tip|Hat Tip)(?: to|:)? \p{Lu}[^\n.!?]{1,60}? for (?:sharing|sending"
             r"|the (?:tip|link|heads[- ]up)|finding|posting|spotting)[^\n.!?]{0,80}[.!*_)\]]{0,3}", label="origin",
             head=("H/T", "h/t", "H/t", "HT ", "Hat tip", "Hat Tip", "(H/T", "(h/t", "[h/t", "*h/t"), longest=180,
             examples=("h/t to Ana for sharing this with Arden Post!",)),
        line("go-there", Kind.ATTRIBUTION,
             r"(?:Please )?(?:[Gg]o|[Hh]ead)(?: over)? to (?P<source>(?:the "
             r"|The )?[\p{Lu}][^\n.!?,]{1,40}?) (?:to )?(?:read|for|to see|and read) the (?:entire|full|rest of the"
             r"|whole|complete) (?:article|story|post|piece|report|interview)[^\n]{0,60}", label="origin", where="tail",
             head=("Please go", "Go to", "Go over", "Head over", "Head to", "Please head"), longest=160,
             examples=("Please go to Arden Post to read the entire article.",)),
        line("original-story", Kind.ATTRIBUTION,
             rf"(?:Original story|Original article|Original report|Originally written|Story|Contributed|Delivered"
             rf"|Reported) by (?P<author>{NAMES}|(?:The |the )?[\p{{Lu}}][\p{{L}}& ]{{2,40}}?)(?: (?:at|of|for"
             rf"|from) (?P<source>(?:The |the )?[\p{{Lu}}\d][^\n:“\"]{{1,50}}"
             rf"|www\.[^\s]{{3,40}}))?(?:: ?[“\"][^\n]{{5,200}}[”\"“])?\.?", label="origin", where="tail",
             head=("Original story by", "Original article by", "Original report by", "Originally written by",
                   "Contributed by", "Delivered by"), longest=320,
             examples=("Original story by Ana Ruiz at Arden News: “The Wheel Did Turn“",
                       "Contributed by Tomas Brand of www.mill.example.", "Delivered by The Daily Mill")),
        line("funded", Kind.ATTRIBUTION,
             rf"{UNTOLD}This (?:story|reporting|coverage|series|article|investigation"
             rf"|(?:project|video)(?= was (?:reported|produced) with)) (?:was"
             rf"|is) (?:(?:also )?(?:supported|made possible|funded)(?:,? in part,?)? by"
             r"|(?:reported|produced) with (?:the )?(?:help|support|assistance) (?:of|from)) (?:(?:an? )?(?:grants?"
             r"|fellowship|funding) from )?(?:the |The )?(?:nonprofit )?[\p{Lu}][^\n.!?]{4,200}\b(?:Fund|Foundation"
             r"|Center|Centre|Fellowship|Project|Institute|Trust|Network|Program|Initiative|Association|Journalism"
             r"|Reporting|University)\b[^\n.!?]{0,140}\.", label="note", longest=420,
             head=tuple(f"This {what} {was}" for what in ("story", "reporting", "coverage", "series", "article", "investigation", "project", "video") for was in ("was", "is")),
             examples=("This story was supported by the Fund for River Reporting.",
                       "This reporting was supported by a grant from the Arden Center for Journalism.",
                       "This series was produced with support from the Arden Health Journalism Fellowship."),
             near_misses=("This story was supported by two witnesses and a photograph.",
                          "This work was supported by the Arden Foundation.")),
        line("archived-story", Kind.ATTRIBUTION,
             r"This archived news story is available only for your personal, non-commercial use\.[^\n]{0,260}",
             label="note", head="This archived news story", longest=360,
             examples=("This archived news story is available only for your personal, non-commercial use. Information in the story may be outdated.",)),
        line("appeared-elsewhere", Kind.ATTRIBUTION,
             r"[*_(\[]{0,2}This (?:was )?(?:originally|first) (?:appeared|published|posted) (?:on|at|in"
             r"|by) (?P<source>(?!(?:in )?(?:January|February|March|April|May|June|July|August|September|October"
             r"|November|December)\b)(?:the )?\p{Lu}[\p{L}\d.'’&!/-]{0,30}(?: (?:\p{Lu}[\p{L}\d.'’&!/-]{0,30}|of|the"
             r"|and|for|\d{1,3}|blog|magazine|website)){0,6})[.)*\]_]{0,3}", label="origin", where="tail", longest=160,
             head=("This originally ", "This first ", "This was originally ", "This was first ", "*This originally ",
                   "*This was ", "(This originally ", "(This was "),
             examples=("This originally appeared on Arden Post.", "This was originally published by Arden Post."),
             near_misses=("This originally appeared in 1911, and it was forgotten.",
                          "This first appeared in March 1911.", "This first appeared in Arden, where nobody saw it.")),
        line("by-courtesy", Kind.ATTRIBUTION,
             r"[*_(\[]{0,2}This (?:article|story|post|piece|essay|report|commentary) (?:appears|is published"
             r"|is reproduced|is reprinted|is republished)(?: here)? (?:by )?courtesy of "
             r"(?P<source>(?:[Tt]he )?[\p{Lu}\d][^\n()]{1,90}?)[.)*\]_]{0,3}", label="origin", where="tail",
             longest=180,
             head=tuple(f"{mark}This {what} {how}" for mark in ("", "*", "(") for what in ("article", "story", "post", "piece", "essay", "report", "commentary") for how in ("appears", "is published", "is reproduced", "is reprinted", "is republished")),
             examples=("This post appears courtesy of Arden Radio.",)),
    ),
)

"""Who else made a story: wire credits, contributors, translators, and the study lines under health stories."""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import CLAUSE, NAMES

NOBODY = (
    r"(?!(?:His|Her|My|Their|Nobody|Everyone|Everybody|It|He|She|They|We|I|What|Nothing|Many|Most|Some|Few)\b"
    r"|[^\n]{0,360}\b(?:that|say|said|knows?|worked|all|because)\b[^\n]{0,300}contribut)"
)
"""How no line starts that names those who helped."""

WHO = r"\p{Lu}(?:[^\n.!?_:]|_(?!_)|\.(?=[\p{L},])|(?<=\b(?:\p{Lu}|St|Jr|Sr|Dr|Mr|Mrs|Ms|Inc|Co|Corp|Ltd))\.){2,360}?"
"""Names in a row, no sentence behind them."""

ENDS = ("this report.", "this report", "this report.)", "this story.", "this story", "this article.", "this article", "this piece.", "this post.", "this dispatch.", "this analysis.", "this reporting.", "this column.",
        "this report.*", "this guide.", "this review.", "this list.", "this roundup.", "this story.)", "this article.)", "to the story.", "to this report)", "to this story)")

PROFILE = Profile(
    name="wire-credits",
    title="Credits of wires and contributors",
    always=True,
    rules=(
        line("contributed", Kind.ATTRIBUTION,
             rf"[—–*(_\[�-]{{0,6}} ?{NOBODY}(?P<credit>{WHO}) (?:also )?(?:contributed|contributes|assisted"
             rf"|collaborated)(?: (?:additional )?(?:reporting|research|writing|material|information"
             rf"|translation))?(?: from [^\n]{{2,60}}?)? (?:to|with|in|on) (?:this|the) (?:report|story|article|piece"
             rf"|post|dispatch|analysis|reporting|column|guide|review|list|roundup"
             rf"|gallery)(?: from [^\n.]{{2,60}})?[.)*\]_ ]{{0,4}}(?:Some information for this report (?:came from"
             rf"|was provided by) [\p{{Lu}}][^\n.]{{1,60}}\.)?", label="credit", where="anywhere", tail=ENDS,
             longest=420, amid=True,
             examples=("The Associated Press contributed to this report.",
                       "Arden Post's Ana Ruiz and Mina Sorel contributed to this report.",
                       "—Ana Ruiz in Arden contributed to this story."),
             near_misses=("Rivals say that greed and pride contributed to this story.",
                          "The mill declined to comment. ___ Arden Wire writer Ana Ruiz contributed to this report.",
                          "Everyone I have met in that town has contributed to the river in some way, and nobody has asked what came of it since.")),
        span("contributed-inside", Kind.ATTRIBUTION,
             r" contributed (?:reporting |additional reporting )?to this (?:report|story|article|post"
             r"|piece)(?: from \p{Lu}[\p{L} ,.'-]{2,40}?)?(?:[.)]{1,2}(?=$|\s)|(?=$|\s{2}|\s\p{Lu}))",
             lead=(r"(?<=^|\n|[.!?…”\"_] )(?:[—–-]{1,4} ?|\()?(?P<credit>(?!(?:She|He|They|It|We|Nobody|His|Her|Their"
                   r"|My)\b)(?:The )?\p{Lu}(?:(?! (?:says?|said|that|knows?|knew|what|worked|all"
                   r"|because) )[^\n.!?\"“”_]|(?<=\b(?:\p{Lu}|St|Jr|Sr|Dr))\.){2,200})"), label="credit", fallback=True,
             stem=(" contributed to this ", " contributed reporting to this ",
                   " contributed additional reporting to this "),
             examples=("Ana Ruiz, Mina Sorel and Ida Moe contributed to this article.",
                       "(Arden Wire contributed to this report)",
                       "Arden Wire writer Ana Ruiz contributed to this report from Marl."),
             near_misses=("Nobody knows what contributed to this: story or river?",)),
        line("web-editor", Kind.ATTRIBUTION, r"\((?:Web )?[Ee]ditors?: ?(?P<credit>\p{Lu}[\p{L} ,'’.-]{1,80})\)",
             label="credit", head=("(Web editor", "(Web Editor", "(Editor:", "(Editors:", "(editor:"), longest=100,
             examples=("(Web editor: Ana Ruiz, Tomas Brand)", "(Editor:Ruiz,Brand)"),
             near_misses=("(Editor: who knew?)",)),
        line("interview", Kind.ATTRIBUTION,
             r"[*_(\[]{0,2}(?:Interview|Transcript|Translation|Recording) (?:realized|conducted|carried out|done"
             r"|prepared) by:? (?P<credit>[\p{Lu}][\p{L}.'-]{1,24}(?: [\p{Lu}][\p{L}.'-]{0,24}){1,3})[.)*\]_]{0,2}",
             label="credit", longest=110,
             head=("Interview ", "(Interview ", "*Interview ", "Transcript ", "Translation ", "Recording "),
             examples=("Interview realized by Ana Ruiz",), near_misses=("Interview conducted by the river.",)),
        line("contributed-by", Kind.ATTRIBUTION,
             r"(?![Aa]dditional \p{L}{5,9} (?!by |from |provided |contributed |was )\p{Ll}"
             r"|[Aa]dditional \p{L}{5,9} (?:by|from) \p{Ll}{3,20} [^\n]{0,60}\b(?:will|is|are|was|were|may"
             r"|must)\b)[—–*(_\[-]{0,3} ?(?i:with (?:additional )?(?:files|reporting|reports|inputs?|agency inputs"
             r"|contributions?|wires|post wires|material|information)"
             r"|additional (?:reporting|research|writing|material)|agencies contributed|reporting contributed"
             r"|compiled)(?: (?:from|by|of))? ?(?P<credit>(?![^\n]{0,20}like this)[^\n,;]{0,100}(?:(?:,|;"
             r"| and) [\p{Lu}][^\n,;]{1,60}){0,4})[.)*\]_ ]{0,4}", label="credit", where="anywhere",
             head=("With files", "With reporting", "With report", "With additional", "With Additional", "With Inputs",
                   "With Files", "With Input", "With input", "With inputs", "With agency", "(With", "—With", "— With",
                   "–With", "- With", "With Post wires", "With wires", "with files", "Additional reporting",
                   "(Additional", "Additional research", "Agencies contributed", "Compiled by", "—with",
                   "– additional", "—additional", "— additional", "additional reporting by"), longest=180,
             examples=("—With files from the Associated Press", "(With inputs from agencies)",
                       "Additional reporting by Ana Ruiz"),
             near_misses=("With reporting like this, she said, who needs novels?",)),
        line("inputs", Kind.ATTRIBUTION,
             r"[*_(\[]{0,2}[Ww]ith (?P<credit>(?:PTI|ANI|IANS|AFP|AP|UNI|Reuters"
             r"|HTC)(?:(?:, | and )(?:PTI|ANI|IANS|AFP|AP|UNI|Reuters)){0,2}) inputs?[.)*\]_]{0,3}", label="credit",
             tail=("inputs)", "inputs", "inputs.", "inputs.)", "input)"), longest=50,
             examples=("(With PTI inputs)", "With PTI and ANI inputs"), near_misses=("She came back with AP inputs.",)),
        line("reporting", Kind.ATTRIBUTION,
             r"[(\[] ?(?:(?i:additional |this story was )?)(?i:reporting|reported|writing|written|editing|edited"
             r"|compiled|translated|translation|graphic|interactive"
             r"|research) ?(?:and (?:writing|editing) )?by:? (?P<credit>(?:the "
             r"|our )?[\p{Lu}\"“@](?![^\n]{0,300}\b(?:had|was|were)\b)[^\n]{2,360}?) ?[)\]]", label="credit",
             opens_tail=True, rest="body",
             head=("(Reporting", "(Additional", "(Writing", "(Editing", "(Edited", "(Written", "(Compiled",
                   "(Reported", "(Translat", "( Reporting", "(reporting", "(editing", "[Reporting"), longest=420,
             examples=("(Reporting by Ana Ruiz; Editing by Tomas Brand)", "(Editing by Tomas Brand)"),
             near_misses=("(Written by a monk in 1210 and lost for centuries)",)),
        line("reporting-bare", Kind.ATTRIBUTION,
             r"(?:Reporting|Additional reporting|Writing|Editing) by (?P<credit>[\p{Lu}][^\n]{3,200}?;[^\n]{3,200}"
             r"|(?:the |our )?\p{Lu}[\p{L} .,'-]{2,160})", label="credit", where="tail",
             head=("Reporting by", "Additional reporting", "Writing by", "Editing by"), longest=380,
             examples=("Reporting by Ana Ruiz; Editing by Tomas Brand",),
             near_misses=("Editing by candle ruined his eyes.",)),
        line("written", Kind.ATTRIBUTION,
             r"Written (?:in \p{Lu}\p{L}{2,14} )?by (?P<credit>[\p{Lu}][^\n]{2,60}?),? "
             r"(?:with (?:additional )?reporting|(?:and )?based on reporting) "
             r"(?:from [^\n]{2,30} )?by \p{Lu}[^\n]{2,160}", label="credit", head="Written ", longest=240,
             examples=("Written in Prague by Ana Ruiz based on reporting from Arden by Tomas Brand",
                       "Written in Arden by Ana Ruiz with additional reporting by Tomas Brand"),
             near_misses=("Written by Ana Ruiz with reporting from the front, it sold badly.",
                          "Written by Ana Ruiz and based on reporting by people who had fled, it sold badly.")),
        line("edited", Kind.ATTRIBUTION,
             rf"(?![^\n]{{0,120}}{CLAUSE})(?:Edited|Translated|Compiled|Transcribed|Fact-checked|Research|Photos?"
             rf"|Cover photo|Produced) (?:from [\p{{L}} ]{{3,40}} )?by:? (?P<credit>[^\n]{{3,120}})", label="credit",
             where="tail",
             head=("Edited by", "Translated", "Compiled by", "Transcribed", "Fact-checked", "Produced by"), longest=160,
             examples=("Translated from Spanish by Ana Ruiz", "Edited by: Tomas Brand"),
             near_misses=("Edited by her husband, the book came out in May.",)),
        line("agency", Kind.ATTRIBUTION,
             r"[(—–-]{0,3} ?(?P<credit>(?:AP|AAP|AFP|Reuters|REUTERS|IANS|PTI|ANI|UPI|UNI|dpa|DPA|Xinhua|XINHUA|TASS"
             r"|Agencies|AGENCIES|HealthDay|CNN|Bloomberg|BBC|RIA Novosti|Interfax|Anadolu|AA|WAM|SANA|IRNA|Kyodo"
             r"|Yonhap|EFE|ANSA|Lusa|Associated Press|The Associated Press|Agence France-Presse"
             r"|Australian Associated Press)(?:[/ ,&-]{1,3}(?:AP|AAP|AFP|Reuters|IANS|PTI|ANI|UPI|dpa|Agencies"
             r"|HealthDay|Bloomberg)){0,3}) ?\)?\.?", where="tail", longest=40, label="credit",
             head=("AP", "AAP", "AFP", "Australian Associated", "Reuters", "REUTERS", "IANS", "PTI", "ANI", "UPI",
                   "UNI", "dpa", "DPA", "Xinhua", "XINHUA", "TASS", "Agencies", "AGENCIES", "HealthDay", "CNN",
                   "Bloomberg", "BBC", "RIA", "Interfax", "Anadolu", "AA", "WAM", "SANA", "IRNA", "Kyodo", "Yonhap",
                   "EFE", "ANSA", "Lusa", "Associated Press", "The Associated Press", "Agence France", "(", "—", "–",
                   "-"),
             examples=("PTI", "--Reuters", "(AFP)", "— AP")),
        line("doi", Kind.ATTRIBUTION,
             r"(?:\((?:(?P<credit>[\p{Lu}][^\n()]{2,80})\. )?(?:Published [Oo]nline:? [^\n()]{6,40}[.;] )?"
             r"(?i:doi): ?10\.\d{4}[^\n]{4,260}\)|(?:(?i:article|paper)? ?)?(?:DOI"
             r"|doi):? ?(?:https?://(?:dx\. ?)?doi\. ?org/ ?)?10\. ?\d{4}[^\n]{4,80}"
             r"|(?i:(?:article|full|paper|study|original|journal)? ?(?:citation|reference)|article"
             r"|publication): [^\n]{5,900}?(?:(?i:doi)[: ]|\bPublished [Oo]nline\b|\bdoi\. ?org/|/doi/)[^\n]{3,300})",
             label="credit", where="tail", longest=1300,
             stem=("doi:", "DOI:", "Doi:", "DOI ", "doi ", "doi.org", "doi. org", "/doi/", "Published Online",
                   "ublished online"),
             examples=("(Arden Journal of Mills. Published online May 3, 2016. doi:10.1001/mills.2016.0042)",
                       "Article DOI: 10.2106/MILLS.17.00095",
                       "Citation: Ruiz A, Brand T. \"Wheels and Water.\" Arden Journal of Mills. DOI: 10.2106/mills.17.00095",
                       "Journal Reference: Arden Journal of Mills, doi:10.1001/mills.2016.0042, published online Feb. 2, 2017"),
             near_misses=("Citation was what the miller feared most, and no doi: could help.",
                          "The study was published in the Journal of Mills (doi:10.1001/mills.2016.0042) and nobody read it.")),
        line("study", Kind.ATTRIBUTION,
             r"(?:SOURCES?|Source|Sources|Journal Reference|Story Source"
             r"|References?): ?(?P<credit>(?:(?:https?://)?bit\.ly/[^\n]{3,300}"
             r"|[^\n]{5,300}(?:online|published|press release|news release)[^\n]{0,120}))", label="credit",
             where="tail",
             head=("SOURCE:", "SOURCES:", "Source:", "Sources:", "SOURCES ", "Journal Reference", "Story Source"),
             longest=600,
             examples=("SOURCE: bit.ly/2aB3c4D Arden Journal of Rivers, online May 3, 2016.",
                       "SOURCES: Ana Ruiz, Ph.D., Arden; May 3, 2016, Journal of Rivers, online")),
        line("initials", Kind.ATTRIBUTION,
             r"[A-Z]{2,4}(?:/[A-Z]{2,4}){1,2}|[a-z]{2,4}(?:/[a-z]{2,4}){1,3}"
             r"|[a-z]{2,4}(?:-[a-z]{2,4}){1,2}(?:/[a-z]{2,4}){1,2}", label="credit", where="tail", longest=22,
             examples=("abc/de/fg", "ABC/DEF/GHI"), near_misses=("and/or/but not",)),
        span("some-information", Kind.ATTRIBUTION,
             r"Some (?:of the )?information (?:for|in) this (?:report|story|article) (?:came|comes|was provided"
             r"|is) (?:from|by) (?P<credit>[\p{Lu}][^\n.]{1,80})(?:\.(?= |$)|$)", label="credit",
             stem=("Some information for this", "Some information in this", "Some of the information"),
             lead=r"(?<=^|\n|[.!?…”\"] )",
             examples=("Some information for this report came from Reuters.",),
             near_misses=("Some information for this report came late.",)),
        line("contributed-bare", Kind.ATTRIBUTION,
             rf"[*_(]{{0,2}}(?P<credit>{NAMES})(?: of [\p{{Lu}}][^\n.]{{2,40}})? contributed (?:additional )?"
             rf"(?:reporting|research|to reporting)\.[*_)]{{0,2}}", label="credit", amid=True,
             stem=(" contributed reporting", " contributed research", " contributed additional ",
                   " contributed to reporting"), longest=160,
             examples=("Ana Ruiz contributed reporting.", "Ana Ruiz and Tomas Brand contributed research."),
             near_misses=("The flood contributed research of its own.",)),
        span("parenthesis", Kind.ATTRIBUTION,
             r"(?:Additional )?[Rr]eporting by \p{Lu}[\p{L}.'’-]{1,20}(?:[,;]? (?:\p{Lu}[\p{L}.'’-]{0,20}|and|in|at"
             r"|of|the|for|de|van|additional|reporting|writing|editing|compiled|by)){1,40}[;.]?\)", label="credit",
             lead=r"\(", stem=("Reporting by ", "Additional reporting by "),
             examples=("(Reporting by Ana Ruiz; Editing by Tomas Brand)",
                       "(Additional reporting by Ana Ruiz in Arden; Editing by Tomas Brand)"),
             near_misses=("(Reporting by Ana Ruiz was lost.)",)),
    ),
)

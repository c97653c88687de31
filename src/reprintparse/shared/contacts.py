"""How readers reach the author or the newsroom."""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import EMAIL, URL

PROFILE = Profile(
    name="contacts",
    title="Contact lines",
    always=True,
    rules=(
        line("reach", Kind.FURNITURE,
             r"[*_(\[]?(?![^\n]{3,300}\. (?:He|She|They) (?:[^\n.]{2,80} and )?(?:can|may"
             r"|could) be )[\p{Lu}@][^\n]{1,160}? (?:can|may|could) be (?:reached|contacted|emailed|e-mailed"
             r"|followed)(?: directly)? (?:at|by|via|on|through):?(?: [^\n]{0,200})?", label="contact", longest=360,
             where="tail",
             stem=("be reached at", "be reached by", "be reached via", "be contacted at", "be reached on",
                   "be contacted via", "be emailed at", "be reached through", "be contacted through"),
             examples=("Ana Ruiz can be reached at ana.ruiz@post.example.",
                       "Ruiz can be reached at: [email protected]")),
        line("write", Kind.FURNITURE,
             rf"[*_(\[]?(?!(?i:e-?mail|contact) ?:)(?:(?i:write|email|e-mail|contact|call|reach"
             rf"|send (?:tips|news|an? e-?mail|us|your|letters|questions|comments|feedback|corrections)|tips"
             rf"|have a (?:tip|story|news tip|question|comment)|got a (?:tip|story|news tip)"
             rf"|do you have a (?:story|tip|news|question)|if you have a (?:story|tip|news|question|comment)"
             rf"|curious about|for (?:comments|questions|feedback|inquiries|corrections)|questions"
             rf"|comments or questions|to contact|report a|see an error|found an error"
             rf"|feedback)[^\n]{{0,200}}?)(?P<contact>{EMAIL}|[\w-]{{2,40}}@[^\s]{{3,40}})[^\n]{{0,160}}",
             label="contact", longest=420,
             head=("Write to", "Write ", "Email", "E-mail", "EMAIL", "Contact", "CONTACT", "Call ", "Reach ", "Send ",
                   "Tips", "TIPS", "Have a ", "Got a ", "Do you have a", "If you have a", "Curious about",
                   "For comments", "For questions", "For feedback", "For inquiries", "For corrections", "Questions",
                   "Comments or", "To contact", "Report a", "See an error", "Found an error", "Feedback", "*Contact",
                   "(Contact", "We pay for"),
             examples=("Write to Ana Ruiz at ana.ruiz@post.example", "Contact us at editors@post.example.",
                       "If you have a story suggestion email news@post.example."),
             near_misses=("Call the mill and ask for Ana.",)),
        line("email-only", Kind.FURNITURE,
             rf"(?:(?:[Ee]-?mail|EMAIL|Contact|Email address):? ?)?(?P<contact>{EMAIL})(?:[;,] ?{EMAIL}){{0,3}}",
             label="contact", where="tail", longest=140, stem="@",
             examples=("ana.ruiz@post.example",)),
        line("email-protected", Kind.FURNITURE, r"[^\n]{0,60}\[email protected\]", label="contact", where="tail",
             longest=90, tail="[email protected]",
             examples=("Ana Ruiz: [email protected]",)),
        line("correction", Kind.FURNITURE,
             r"(?i:(?:see|spot|spotted|found|notice|noticed) (?:an|a) (?:error|mistake|typo)[^\n]{0,160}"
             r"|send us a correction|(?:suggest|report|submit|request) (?:a|an) (?:correction|error|typo)[^\n]{0,60}"
             r"|corrections? policy)[?.!]?", label="contact", longest=190,
             head=("See an error", "Spot an", "Spotted", "Found a", "Notice an", "Noticed", "Send us", "Suggest a",
                   "Report a", "Report an", "Submit a correction", "Request a correction"),
             examples=("See an error in this article? Send us a correction", "Report an error")),
        line("ask", Kind.FURNITURE,
             r"(?i:(?:have|got) (?:a|any|an) (?:question|tip|story idea|idea|comment|news tip|suggestion"
             r"|correction)s?[^\n?]{0,80}\? [^\n]{0,160}?|(?:please )?(?:send|submit|e-?mail|tweet) (?:us )?(?:your"
             r"|any) (?:questions?|tips?|letters?|comments?|thoughts|story ideas?|photos|news|feedback"
             r"|suggestions)[^\n]{0,120}? )(?:(?i:to|via|at|with|use|using|through|by|ask|on|email"
             r"|contact) )[^\n]{0,100}?(?i:form|@\w|e-?mail|twitter|facebook|here|inbox|us\b)[^\n]{0,100}",
             label="contact", longest=360,
             head=("Have a question", "Have a tip", "Have an idea", "Have any question", "Have a story",
                   "Have a comment", "Got a question", "Got a tip", "Got an idea", "Got a story", "Send your question",
                   "Send your letter", "Send your comment", "Send your thought", "Send your stor", "Send us your",
                   "Send any", "Submit your question", "Submit your letter", "Please send your", "Email your",
                   "E-mail your", "Tweet your"),
             examples=("Have a question? Use our submission form or ask @anaruiz on Twitter.",
                       "Send your questions to Ana via the submission form."),
             near_misses=("Have a question? Nobody answers here.",)),
        line("reach-them", Kind.FURNITURE,
             rf"[*_(]?(?:You (?:can|may) (?:also )?(?:reach|contact|email|e-mail|write to|call)|Reach"
             rf"|To (?:reach|contact|email|request|arrange|book|schedule|obtain)|(?:Media|News) Advisory: To contact"
             rf"|Author Contact: To|For (?:assistance|interviews|a copy of|embargoed copies)|To interview"
             rf"|If you(?:'d| would) like (?:more|further) information) [^\n]{{0,240}}?(?P<contact>{EMAIL}"
             rf"|[\w.-]{{2,40}}\(at\)[\w.-]{{3,40}}|[\w.-]{{2,40}}@[^\s]{{3,40}}|\+?\d[\d ().-]{{6,20}}\d"
             rf"|@\w{{3,30}})[^\n]{{0,200}}", label="contact", where="tail", longest=520,
             head=("You can reach", "You may reach", "You can contact", "You may contact", "You can email",
                   "You can e-mail", "You can write", "You can also reach", "You can also contact",
                   "You can also email", "You can call", "Reach ", "To reach", "To contact", "To email", "To request",
                   "To arrange", "To book", "To schedule", "To obtain", "Media Advisory:", "News Advisory:",
                   "Author Contact:", "*To reach", "For assistance", "For interviews", "For a copy of",
                   "For embargoed", "To interview", "If you'd like", "If you’d like", "If you would like", "*You can"),
             examples=("You can reach her by e-mailing ana@post.example.",
                       "To reach the reporter behind this story, contact ana@post.example.",
                       "To request a copy of the study, please contact Ana Ruiz at 555-010-7342."),
             near_misses=("To reach the mill, walk along the river.",)),
        line("on-request", Kind.FURNITURE,
             r"(?:(?:The )?[Ff]ull text of (?:the|this) (?:article|study|paper)"
             r"|(?:Full |Embargoed |Advance )?[Cc]op(?:y|ies) of (?:the|this) (?:article|study|paper|report"
             r"|release)s?|(?:An? )?(?:embargoed |advance )?(?:PDF|copy))[^\n]{0,80}? (?:is"
             r"|are) available (?:to [^\n]{3,60} )?(?:(?:up)?on request|from the [^\n]{3,60}[Oo]ffice)[^\n]{0,320}"
             r"|\d?\.? ?(?!He |She |They |It )[\p{Lu}][^\n]{2,160} (?:is|are) available for (?:media "
             r"|press )?(?:interviews?|comment)(?: (?:up)?on request| by [^\n]{3,60})?[^\n.]{0,100}\.?",
             label="contact", where="tail", longest=560,
             stem=(" available to ", " available upon request", " available on request", " available from the ",
                   " available for interview", " available for comment", " available for media"),
             examples=("Full text of the article is available to credentialed journalists upon request; contact Ana Ruiz at ana@mills.example.",
                       "Dr Ana Ruiz and Tomas Brand are available for interview on request"),
             near_misses=("Flour is available for interested millers.",
                          "Nobody at the mill was to be had for an interview.")),
        line("for-journalists", Kind.FURNITURE,
             r"(?i:notes? (?:to|for) (?:journalists|editors|media|reporters)|note|author contact|media note"
             r"|attention (?:journalists|media|editors)|media)s?: ?(?:To |For |Please |If |Embargoed |An? "
             r"|[\p{Lu}][\p{L}.]{1,20} [\p{Lu}][\p{L}]{1,20})[^\n]{0,260}?\b(?:[Cc]ontact|interviews?|[Ee]-?mail|call"
             r"|of the [^\n]{3,60}[Oo]ffice)\b[^\n]{2,300}", label="contact", where="tail", longest=620,
             head=("NOTE", "Note", "Author Contact", "AUTHOR CONTACT", "Media note", "MEDIA NOTE", "Attention",
                   "ATTENTION"),
             examples=("NOTE TO JOURNALISTS: To schedule an interview with a miller, please contact the press office or 555-010-7314.",
                       "Note: For an embargoed PDF, please contact Ana Ruiz.",
                       "Author Contact: Ana Ruiz of the Arden Public Relations Office at ana@mills.example."),
             near_misses=("Note: For a mill like this one you need a river.",)),
        line("visit-reach", Kind.FURNITURE,
             r"(?:Visit (?:his|her|their|my|our) (?:site|website|blog|web site|page)"
             r"|If you need (?:additional|more|further) information|For consideration in|Don't forget to email me"
             r"|If you have any (?:questions|information|tips))\b[^\n]{2,260}?(?P<contact>[\w.+-]{2,40}@[\w.-]{3,40}"
             r"|\[email protected\]|@\w{3,30})[^\n]{0,120}", label="contact", where="tail", longest=420,
             head=("Visit his", "Visit her", "Visit their", "Visit my", "Visit our", "If you need",
                   "For consideration in", "Don't forget to email", "Don’t forget to email", "If you have any"),
             examples=("Visit his site at AnaRuiz.example, follow him on Twitter: @anaruiz, and reach him at ana@mills.example",
                       "If you need additional information, please e-mail the mill at mill@arden.example."),
             near_misses=("Visit her website, she says.",)),
        line("press-contact", Kind.FURNITURE,
             rf"(?:(?i:media|press|news media|public relations|PR) (?i:contacts?|inquiries"
             rf"|enquiries)(?: ?\([^\n()]{{2,40}}\))?: ?|(?:Media|News) Advisory: To contact )[^\n]{{2,240}}?"
             rf"(?P<contact>{EMAIL}|[\w.-]{{2,40}}@[^\s]{{3,40}}|\+?\d[\d ().-]{{6,20}}\d)[^\n]{{0,200}}",
             label="contact", longest=520,
             head=("MEDIA CONTACT", "Media Contact", "Media contact", "PRESS CONTACT", "Press Contact",
                   "Press contact", "Media Inquiries", "Media inquiries", "MEDIA INQUIRIES", "Press Inquiries",
                   "Media Advisory: To", "News Advisory: To", "PR Contact", "News Media Contact",
                   "Public Relations Contact"),
             examples=("MEDIA CONTACT: Ana Ruiz, Arden Public Affairs, 555-284-5005, news@arden.example",
                       "Media Advisory: To contact corresponding author Ana Ruiz, M.D., email ana@arden.example."),
             near_misses=("Media contact: nobody at the mill knew what that was.",)),
        line("phones", Kind.FURNITURE,
             r"(?:(?:\(?(?:[pcmtfoPCMTFO]|ph|Ph|tel|Tel|cell|Cell|fax|Fax|office|Office|direct|mobile"
             r"|Mobile)\)?[.:]{0,2} ?)?(?P<contact>\+ ?\d[\d ().-]{7,20}\d|\(\d{3}\) ?\d{3}[-. ]\d{4}"
             r"|\d{3}[-.]\d{3}[-.]\d{4})(?: ?\((?:[\p{L} ,.-]{2,30})\))?(?:,? (?:x|ext\.?) ?\d{1,6})?)",
             label="contact", where="tail", longest=60, stem=("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
             shortest=9,
             examples=("(p) 202.420.7612", "+1 (646) 650 1351", "Ph: 415.821.2413"), near_misses=("1911-1923",)),
        line("named-phone", Kind.FURNITURE,
             r"[\p{Lu}][\p{L}.'-]{1,20}(?: [\p{Lu}][\p{L}.'-]{0,20}){1,3}(?:, [\p{Lu}][^\n\d]{2,60})?:?,? "
             r"(?P<contact>\+ ?\d[\d ().-]{7,20}\d)(?: ?\([\p{L} ,.-]{2,30}\))?", label="contact", where="tail",
             longest=160, stem=("+ ", "+1", "+2", "+3", "+4", "+5", "+6", "+7", "+8", "+9"),
             examples=("Ana Ruiz +1 215 751 7002 (Arden)",), near_misses=("Ana Ruiz +1",)),
        line("person-mail", Kind.FURNITURE,
             rf"[\p{{Lu}}][\p{{L}}.'-]{{1,20}}(?: [\p{{Lu}}][\p{{L}}.'-]{{0,20}}){{1,3}}"
             rf"(?:, [\p{{Lu}}][^\n@,]{{2,60}}){{0,2}}[,:|]? ?(?:[|–-] ?)?(?P<contact>{EMAIL})(?:[,;]? (?:and "
             rf"|or )?\+?\d[\d ().-]{{6,20}}\d)?\.?", label="contact", where="tail", longest=220, stem="@",
             examples=("Ana Ruiz, ana.ruiz@mills.example, +1 917-555-8051",
                       "Ana Ruiz, National Leader, Mills | ana.ruiz@mills.example"),
             near_misses=("Ana Ruiz wrote to tomas@mills.example, who never answered.",)),
        line("located", Kind.FURNITURE,
             r"(?:The )?[\p{Lu}][^\n.]{2,80} (?:offices?|headquarters) (?:are"
             r"|is) located at (?P<contact>\d[^\n]{8,160})", label="contact", where="tail", longest=280,
             stem=" located at ",
             examples=("The Arden Mill Commission offices are located at 101 River Drive, Arden",),
             near_misses=("The offices are located at the river.",)),
        line("card", Kind.FURNITURE,
             rf"[•*–—-]? ?(?P<contact>[\p{{Lu}}][\p{{L}}.'-]{{1,24}}(?: [\p{{Lu}}][\p{{L}}.'-]{{0,24}}){{1,3}},? ?"
             rf"(?:\(?\+?\d[\d ().-]{{6,20}}\d,? ?(?:{EMAIL}|@\w{{2,30}})?|{EMAIL})"
             rf"|(?i:e-?mail|twitter|tel|phone): ?(?:{EMAIL}|@?\w{{3,30}})(?: ?[|•·] ?(?:(?i:twitter|e-?mail|tel"
             rf"|phone|facebook): ?(?:{EMAIL}|@?\w{{3,30}}))?){{0,3}})\.?", label="contact", where="tail", longest=160,
             stem=("@", "mail:", "Twitter:", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
             examples=("Ana Ruiz, 410-555-2916, aruiz@arden.example",
                       "• Email: aruiz@arden.example | Twitter: anaruiz", "Ana Ruiz aruiz@arden.example"),
             near_misses=("Ana Ruiz was born in 1911.",)),
        line("named-tel", Kind.FURNITURE,
             r"[\p{Lu}][\p{L}.'-]{1,20}(?: [\p{Lu}][\p{L}.'-]{0,20}){1,3}[ ,;:][^\n]{0,220}?\b(?:Tel|Phone|Ph"
             r"|Telephone|Cell|Mobile)\.?:? ?(?P<contact>\(?\+?\d[\d ().-]{6,20}\d)(?:[ ,;][^\n]{0,160})?",
             label="contact", where="tail", longest=440, stem=("Tel", "Phone", "Ph", "Cell", "Mobile"),
             examples=("Tomas Brand, Arden Naval School, 1971; Miller; Tel: 715 555 8222",
                       "Ana Ruiz Tel: 604 555-0891 Miller; former leader of the weir team"),
             near_misses=("Ana Ruiz had no Telephone until 1911.",)),
        line("press-office", Kind.FURNITURE,
             r"Contact (?:the|our) (?:[Pp]ress|[Mm]edia|[Nn]ews) [Oo]ffice\b[^\n]{0,120}", label="contact",
             where="tail", longest=160, head="Contact ",
             examples=("Contact the Press Office and download images: mills.example/press",)),
        line("pictures-at", Kind.FURNITURE,
             r"For (?:[\p{L}]{2,20} ){0,3}(?:photos|videos|images|pictures|multimedia|b-roll"
             r"|photographs)(?: and (?:videos|photos|b-roll|images))?(?: content| assets"
             r"| materials)?[^\n,]{0,60},? (?:please )?(?:visit|see|go to|contact|click)[^\n]{3,160}", label="contact",
             where="tail", longest=280, head="For ",
             examples=("For photos and videos, visit http://mills.example/wheel.",
                       "For Arden multimedia content, please visit www.news.example/arden."),
             near_misses=("For photos of the mill he would give a sack of flour.",)),
        line("visit-site", Kind.FURNITURE,
             r"Visit the [^\n.]{3,80}? (?:web ?site|site|newsroom|page|portal) (?:for"
             r"|to (?:learn|find|get|see)) (?:the latest|more(?! than)|additional|further|other|all)\b[^\n]{3,160}",
             label="contact", where="tail", longest=280, head="Visit the ",
             examples=("Visit the Arden School of Mills website for the latest news, press releases, and multimedia offerings.",),
             near_misses=("Visit the old site for more than a day.",)),
        line("their-site", Kind.FURNITURE,
             rf"(?:His|Her|Their|My|Our|The author'?s?) (?:own |personal )?(?:web ?site|blog|home ?page|web page"
             rf"|site)(?: is)?:? ?(?P<contact>{URL}|[\w-]{{2,40}}(?:\.[\w-]{{2,20}}){{1,2}})\.?", label="contact",
             where="tail", longest=140, head=("His ", "Her ", "Their ", "My ", "Our ", "The author"),
             examples=("His website: http://www.mills.example/",), near_misses=("His blog is long.",)),
        line("handles", Kind.FURNITURE,
             r"(?:[\p{Lu}][\p{L}.'-]{1,20}(?: [\p{Lu}][\p{L}.'-]{0,20}){1,2}: (?P<contact>\d{3}-\d{3}-\d{4})"
             r"(?:, @\w{2,30})? ?){1,4}", label="contact", where="tail", longest=240, stem=": ",
             examples=("Ana Ruiz: 202-555-6017, @anaruiz Tomas Brand: 202-555-6105, @tbrand",)),
        line("call", Kind.FURNITURE,
             r"(?:For|Please|To|Call|Customers|Patients|Consumers|Readers|Tickets)(?: [^\n]{1,160}?)?\b(?:call|dial"
             r"|phone)(?: [^\n\d]{1,60}?)? \+?(?:1[ .-]?)?\(?8(?:00|33|44|55|66|77"
             r"|88)\)?[ .-][\dA-Z]{3}[ .-]?[\dA-Z]{4}[^\n]{0,160}", label="contact", where="tail", longest=420,
             head=("For ", "Please ", "To ", "Call ", "Customers", "Patients", "Consumers", "Readers", "Tickets"),
             examples=("For the full directions for use, please call 1-800-555-1605.",),
             near_misses=("For years they had to call the miller at night.",)),
        line("regarding", Kind.FURNITURE,
             r"(?:If (?:this (?:development|matter|topic|issue) is of interest to"
             r"|you (?:have|should have) (?:any )?questions|you would like (?:to|more|further))\b[^\n]{0,240}?, "
             r"|For (?:more|further|additional) (?:information|details)[^\n,.]{0,120},? "
             r"|To (?:learn|find out) more[^\n,.]{0,120}, )please (?:feel free to )?(?:contact|reach out to|call"
             r"|get in touch with)\b[^\n]{3,260}", label="contact", where="tail", longest=560,
             head=("If this ", "If you ", "For more", "For further", "For additional", "To learn more",
                   "To find out more"),
             examples=("If this development is of interest to your mill or if you have questions regarding this alert, please contact any member of the River Practice.",
                       "For further information, please contact the mill.")),
        line("questions", Kind.FURNITURE,
             r"[\"*_]{0,3}(?:Questions|Comments|Feedback|Tips|Suggestions)\? {1,2}(?:(?:Questions|Comments|Feedback"
             r"|Tips|Suggestions)\? {1,2}){0,2}(?:E-?mail|Write|Contact|Tweet|Send|Reach|Call)\b[^\n]{0,140}",
             label="contact",
             head=("Questions?", "Comments?", "Feedback?", "Tips?", "Suggestions?", "\"Questions?", "\"*Questions?",
                   "*Questions?"), longest=200,
             examples=("Questions? Comments? Email us at mill@arden.example",),
             near_misses=("Questions? Nobody had any.",)),
        line("write-bare", Kind.FURNITURE,
             r"(?i:contact (?:us|the author|the editor|the writer|the reporter|our newsroom)"
             r"|email (?:the author|the writer|us)|write to us|send (?:us )?(?:a tip|tips|feedback))[:.!]?",
             label="contact", where="tail", longest=50, head=("Contact", "CONTACT", "Email ", "Write to us", "Send "),
             examples=("Contact us", "Email the author")),
        span("typo", Kind.FURNITURE,
             rf"If you (?:spot|find|see|notice) (?:a typo|any typos|typos|an error|any errors),? please (?:e-?mail"
             rf"|send|report|write to|contact)[^\n.!?]{{0,100}}?(?P<contact>{EMAIL})\.?(?= |$)", label="contact",
             stem="If you ", lead="",
             examples=("If you spot a typo, please email the error and the name of the article to edits@post.example.",),
             near_misses=("If you spot a typo, please forgive the miller.",)),
        span("reached-inside", Kind.FURNITURE,
             rf" (?:can|may) be (?:reached|contacted|e-?mailed)(?: directly)? (?:at|via|by e-?mail at|via e-?mail at"
             rf"|through):? (?P<contact>{EMAIL})\.?(?= |$)", label="contact",
             stem=(" can be reached ", " may be reached ", " can be contacted ", " may be contacted ",
                   " can be emailed ", " can be e-mailed "),
             lead=(r"(?<=^|\n|[.!?”\"] )(?:He|She|They|(?:The )?[Aa]uthor"
                   r"|\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2})"),
             examples=("She can be reached at ana.ruiz@post.example.",),
             near_misses=("The mill can be reached by boat.",)),
        span("email-inside", Kind.FURNITURE,
             rf"[Ee]-?mail(?: (?:[Ii][Dd]|[Aa]ddress))?: ?(?P<contact>{EMAIL})\.?(?=$|\s)",
             lead=r"(?<=[.!?)] )|(?<=[.!?)] |^|\n)(?:His|Her|Their) ", label="contact",
             stem=("email: ", "Email: ", "E-mail: ", "Email id: ", "Email ID: ", "Email address: "),
             examples=("Her email: ana.ruiz@post.example",), near_misses=("Email: the miller never wrote one.",)),
        span("reach-inside", Kind.FURNITURE,
             rf"(?:(?:can|may) be (?:reached|contacted|emailed|e-mailed)(?: directly)? (?:at|by|via|on|through)"
             rf"|(?:Reach|Email|E-mail|Contact|Write to) (?:him|her|them|me"
             rf"|the (?:author|reporter|columnist|writer))(?: (?:at|by|via"
             rf"|on))?):? (?:[\w ]{{0,24}}? )?(?P<contact>{EMAIL}|\[email protected\]"
             rf"|\(?\+?\d[\d ().-]{{6,20}}\d)(?:(?:,| or| and)(?: (?:at|by|on))? (?:{EMAIL}"
             rf"|\(?\+?\d[\d ().-]{{6,20}}\d|@\w{{2,30}})){{0,2}}\.?(?=$|\s"
             rf"|\))(?! (?:by|if|until|when|who|but|and (?:he|she|they|it|you))\b)",
             lead=(r"(?<=[.!?)] |^|\n)(?:He|She|They|The (?:author|reporter|writer|columnist)"
                   r"|(?:Mr\.|Ms\.|Mrs\.|Dr\.) \p{Lu}\p{L}{1,20}|\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?) "
                   r"|(?<=[.!?)] )|(?<=^|\n)"), label="contact",
             stem=("can be reached", "can be contacted", "can be emailed", "can be e-mailed", "may be reached",
                   "Reach him", "Reach her", "Reach them", "Email him", "Email her", "E-mail him", "E-mail her",
                   "E-mail the ", "Email the ", "Contact her", "Contact him", "Contact the author",
                   "Contact the reporter", "Write to her", "Write to him"),
             examples=("She can be reached at ana@mills.example.", "Reach her at [email protected].",
                       "E-mail the columnist at ana@mills.example."),
             near_misses=("He can be reached by whoever knows the river at night.", "Reach her at the mill, he said.")),
        line("staff", Kind.FURNITURE,
             rf"(?:[\p{{Lu}}][\p{{L}}.'’-]{{1,20}}(?: [\p{{Lu}}][\p{{L}}.'’-]{{1,20}}){{1,2}}: "
             rf"(?:\d{{3}}-\d{{3}}-\d{{4}}|{EMAIL})(?:,? (?:@\w{{2,30}}|{EMAIL}"
             rf"|\d{{3}}-\d{{3}}-\d{{4}})){{0,3}}[ ;,]{{0,2}}){{1,6}}", label="contact", where="tail", stem=("-", "@"),
             longest=400, shortest=16,
             examples=("Ana Ruiz: 555-383-6017, @anaruiz Tomas Brand: 555-383-6105, @tbrand",),
             near_misses=("Ana Ruiz: 3-2",)),
        line("press-access", Kind.FURNITURE,
             rf"(?:(?:Members of the (?:press|media)|Media professionals|Eligible media|Journalists|Reporters"
             rf"|Media representatives|Media)(?: [^\n]{{1,120}}?)? (?:may|can|should|are invited to) [^\n]{{2,160}}?"
             rf"|Submit (?:comments|questions|corrections) on this (?:post|article|story) to "
             rf"|(?:Reach|Talk to|Speak with|Get in touch with) (?:us"
             rf"|our [^\n]{{2,30}}?)(?: [^\n]{{1,160}}?)?(?: at)?:? )(?:<|\\<)?(?P<contact>{EMAIL}"
             rf"|\[email protected\]|\+?\d[\d ().-]{{6,20}}\d)>?(?: (?:and|or) (?:{EMAIL}))?[^\n]{{0,120}}",
             label="contact", where="tail",
             head=("Members of the", "Media ", "Eligible media", "Journalists ", "Reporters ", "Submit ", "Reach us",
                   "Talk to us", "Talk to our", "Speak with ", "Get in touch with"), longest=420,
             examples=("Members of the press may obtain additional information by emailing press@mills.example.",
                       "Submit comments on this post to ana@mills.example.", "Reach us at: ana@mills.example"),
             near_misses=("Journalists may come to the mill at noon.",)),
        line("mail-and-phone", Kind.FURNITURE,
             rf"(?P<contact>{EMAIL}) ?[|•·,/] ?(?:\+?\d{{1,3}}[ .-]?)?\(?\d{{3}}\)?[ .-]?\d{{3}}[ .-]?\d{{4}}",
             label="contact", stem="@", longest=110,
             examples=("aruiz@arden.example | (555) 010-2000",)),
        line("letters-to", Kind.FURNITURE,
             rf"(?:Letters(?: to the editor)?|Submissions|Feedback|Tips|Corrections|Advertising|Editor|Newsroom"
             rf"|Subscriptions|Press): ?(?P<contact>{EMAIL})\.?", label="contact", where="tail", longest=90,
             head=("Letters", "Submissions:", "Feedback:", "Tips:", "Corrections:", "Advertising:", "Editor:",
                   "Newsroom:", "Subscriptions:", "Press:"),
             examples=("Letters to the editor: letters@arden.example",)),
    ),
)

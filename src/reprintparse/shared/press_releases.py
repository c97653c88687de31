"""The furniture of press releases: end marks, media contacts, source lines, embargoes."""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import CAUTION, DATE, EMAIL, PERSON, URL

CONTACT = (
    rf"(?!(?i:forward[- ]looking|cautionary|safe harbor)|SOURCE |About |ABOUT |###|# # #|Logo|Photo)(?:[^\n]{{0,160}}(?:{EMAIL}|{URL}|\+?\d[\d ().-]{{6,20}}\d)[^\n]{{0,120}}"
    r"|(?i:tel|phone|ph|fax|mobile|cell|office|e-?mail|website|web|twitter|email|t|m|p|e|contact|press contact|media contact|company contact|contacts?|investors?|media)(?: no)?\.? ?[:.] ?[^\n]{0,120}"
    rf"|{PERSON}(?:, [^\n]{{2,80}})?|[\p{{Lu}}\d][^\n.!?]{{1,70}}|\p{{Lu}}[^\n.!?]{{1,60}}[ ,](?:Inc|Ltd|Corp|Co|S\.A|N\.V|L\.P)\."
    r"|(?i:media|investor|press|public|corporate|industry|analyst)s?(?: (?:and|&) (?i:media|investor|press|analyst)s?)?"
    r"(?: (?i:relations|affairs|contacts?|inquiries|enquiries|communications))?:|(?i:or|and))"
)

PROFILE = Profile(
    name="press-releases",
    title="Press-release furniture",
    always=True,
    rules=(
        line("end-mark", Kind.FURNITURE,
             r"(?:# ?# ?#(?: ?#){0,3}|[-–—]{0,1} ?(?i:30|end|ends|more|30-) ?[-–—]|(?:END|ENDS|End|Ends)"
             r"|[-–—*] ?(?:ENDS?|ends?)[.*]?|-o-|-0-|\* ?# ?\*|[#*]{3,5} ?[Ee]nds? ?[#*]{0,5})", label="navigation",
             longest=20, opens_tail=True, rest="body",
             head=("##", "# #", "-30", "- 30", "–30", "—30", "-END", "- END", "–END", "– END", "—END", "— END", "-end",
                   "- end", "-End", "- End", "END", "End", "-o-", "-0-", "* #", "*END", "*End"),
             examples=("###", "# # #", "-30-", "- END -", "ENDS")),
        run("media-contact", Kind.FURNITURE,
            r"[#*]{0,3} ?(?i:for (?:further|more|additional) (?:information|details"
            r"|media enquiries)(?=[^\n]{0,120}(?:contact|call |e-?mail|:$|:[^/]))[^\n]{0,80}"
            r"|(?:media|press|company|investor|public relations|pr|news media|corporate|journal|research|editorial"
            r"|general|business|agency)(?: and (?:media|investor|press))?(?: relations)? ?(?:contacts?|inquiries"
            r"|enquiries|queries)(?: information| details| person)?|pressekontakt"
            r"|for (?:media|press|interview)(?: and (?:interview|press|media))? (?:inquiries|enquiries|requests"
            r"|information|queries)[^\n]{0,80}|contact for (?:media|press)"
            r"|inquiries(?= ?(?::|$| (?:Media|Press|Consumer)))|to (?:book|arrange|schedule) an interview[^\n]{0,60}"
            r"|contact(?:s| information| details| us)?(?= ?(?::|$))) ?:?(?: ?[^\n]{0,160})?", label="contact",
            where="tail", longest=220, after=Members(CONTACT, most=24, characters=1800),
            head=("Media", "MEDIA", "Press ", "PRESS", "Company contact", "Contact", "CONTACT", "contact",
                  "For further", "For more", "For additional", "For media", "For Media", "For press", "For interview",
                  "Investor", "INVESTOR", "Public relations", "Public Relations", "PR contact", "Corporate contact",
                  "News media", "News Media", "Pressekontakt", "General contact", "General inquiries", "Inquiries",
                  "INQUIRIES", "To book an", "To arrange an", "To schedule an", "Journal contact", "Research contact",
                  "Editorial contact"),
            examples=("Media Contact:\nAna Ruiz\nArden Mills Ltd.\n+1 555 0100 200\nana.ruiz@mills.example",
                      "Media Contact:\nAna Ruiz\nana.ruiz@mills.example\nor\nTomas Brand\ntomas.brand@mills.example")),
        run("named-contact", Kind.FURNITURE,
            r"[\p{Lu}][^\n.:]{1,60} (?:[Mm]edia|[Pp]ress|[Ii]nvestor|PR"
            r"|[Pp]ublic [Rr]elations)(?: [Rr]elations)? [Cc]ontacts?:(?: ?[^\n]{0,200})?", label="contact",
            where="tail", longest=280, after=Members(CONTACT, most=12, characters=900),
            stem=("edia Contact", "edia contact", "ress Contact", "ress contact", "nvestor Contact", "PR Contact",
                  "elations Contact"),
            examples=("Arden Mills Media Contact:\nAna Ruiz\nana.ruiz@mills.example",
                      "Arden Mills Media Contact: Ana Ruiz, Brand Inc., ana@mills.example, +1.555.344.8091"),
            near_misses=("The firm's media contact said that nobody would come.",)),
        run("agency-kontakt", Kind.FURNITURE,
            r"(?i:achtung redaktionen[^\n]{0,120}|(?:presse|medien)kontakt[^\n]{0,80}"
            r"|kontakt (?:presse|medien|investoren|für (?:rückfragen|medien|die presse))[^\n]{0,80}"
            r"|ansprechpartner(?:in)?(?: (?:für die )?(?:presse|medien))?[^\n]{0,60}"
            r"|(?:bei |für )?rückfragen[^\n]{0,100}|contacts? presse[^\n]{0,60}|contact médias?[^\n]{0,60}"
            r"|contacto de prensa[^\n]{0,60}|contatti (?:stampa|per la stampa)[^\n]{0,60}|ufficio stampa[^\n]{0,60}"
            r"|assessoria de imprensa[^\n]{0,60}|weitere informationen(?: unter| bei) [^\n]{2,60})", label="contact",
            where="tail", longest=160, opens_tail=True, rest="body",
            after=Members(rf"(?!(?i:über |hinweis|die |das |der |sprache))(?:{CONTACT}|(?i:telefon|e-mail|tel|fax|mobil|mail|web|internet|tél|courriel|correo|teléfono)\.?:? ?[^\n]{{2,100}})", most=20, characters=1200),
            head=("Achtung Red", "ACHTUNG RED", "Pressekontakt", "PRESSEKONTAKT", "Medienkontakt", "Kontakt Presse",
                  "Kontakt Medien", "Kontakt Investoren", "Kontakt für", "Ansprechpartner", "Rückfragen",
                  "Bei Rückfragen", "Für Rückfragen", "Contact presse", "Contacts presse", "CONTACT PRESSE",
                  "Contact média", "Contacto de prensa", "Contatti stampa", "Ufficio stampa", "Assessoria de",
                  "Weitere Informationen unter", "Weitere Informationen bei"),
            examples=("Pressekontakt:\nArdener Mühlen SE\nAnna Schmidt\nTel: +49 40 0000 1000\nE-Mail: schmidt@muehlen.example",
                      "Ansprechpartner Presse bei Ardener Mühlen SE\nAnna Schmidt\nTelefon: +49 40 0000 1141"),
            near_misses=("Weitere Informationen gab der Müller nicht, als er am Abend vor die Tür trat und in den Fluss sah.",)),
        line("contact-line", Kind.FURNITURE,
             rf"(?i:(?:media|press|company|investor|news media|public relations)(?: and (?:media|press"
             rf"|investor))?(?: relations)? ?(?:contacts?|inquiries|enquiries|queries)"
             rf"|for (?:more|further|additional) information[^\n]{{0,60}}?"
             rf"|for (?:media|press|interview) (?:inquiries|enquiries|requests)[^\n]{{0,60}}?|contacts?) ?(?::|,"
             rf"|please|contact|visit)[^\n]{{0,200}}?(?P<contact>{EMAIL}|{URL}|\+?\d[\d ().-]{{6,20}}\d"
             rf"|[\w-]{{2,40}}\.(?:com|org|net|edu|gov|co\.uk|org\.uk|ca))[^\n]{{0,240}}", label="contact",
             where="tail", longest=560,
             head=("Media", "MEDIA", "Press ", "PRESS", "Company contact", "Contact", "CONTACT", "For further",
                   "For more", "For additional", "For media", "For press", "Investor", "News media"),
             examples=("Media Inquiries: Ana Ruiz, 301-555-0110, ana.ruiz@mills.example",
                       "For more information, visit www.mills.example.")),
        line("more-information", Kind.FURNITURE,
             r"[*_(]?(?:For (?:more|further|additional) (?:information|details|info|about|on)"
             r"|For (?:(?:patient|consumer|user)-friendly|free|general|current) (?:information|guidance)"
             r"|For (?:advice|help)[^\n]{0,12} (?:information|support|advice|help)"
             r"|To (?:learn|find out|read) more)\b[^\n]{0,160}?\b(?:visit|see|go to|click|check out|log on"
             r"|call)\b[^\n]{2,200}", label="contact", where="tail", longest=340,
             head=("For more", "For further", "For additional", "For patient-", "For consumer-", "For user-",
                   "For free", "For general", "For current", "For advice", "For help", "*For more", "(For more",
                   "_For more", "To learn more", "To find out more"),
             examples=("For more information on the mill, visit its website.",
                       "To learn more about the mill, visit www.mills.example."),
             near_misses=("For more than a year nobody came to see the mill.",)),
        run("forward-looking", Kind.LEGAL,
            r"(?i:(?:cautionary (?:note|statement)s? (?:regarding|on|about"
            r"|concerning) )?forward[- ]looking (?:statements?|information)(?: disclaimer| and information)?"
            r"|safe[- ]harbor(?: statement| statements)?)[.:]?", label="disclaimer", where="tail", longest=90,
            after=Members(CAUTION, most=30, characters=12_000, inline=True), opens_tail=True, rest="body",
            head=("Forward", "FORWARD", "Cautionary", "CAUTIONARY", "Safe ", "Safe-", "SAFE "),
            examples=("Forward-Looking Statements", "Cautionary Note Regarding Forward-Looking Statements",
                      "Safe Harbor Statement",
                      "Forward-Looking Statements\nThe mill may grind less flour than it hopes, and actual results may differ materially from those here.")),
        run("related-links", Kind.INSERT,
            r"(?i:related links?|related content|related stories|related articles"
            r"|cision view original content)[^\n]{0,40}", label="related", where="anywhere",
            after=Members(rf"{URL}|[\p{{Lu}}\d\"“‘'][^\n]{{5,160}}[^.\n]", most=12), longest=60,
            head=("Related Link", "Related link", "RELATED LINK", "Related Content", "RELATED CONTENT",
                  "Related content"),
            examples=("Related Links\nhttp://www.mills.example",)),
        line("view-source", Kind.ATTRIBUTION,
             rf"(?:(?i:view (?:source version|original content|the original)[^\n]{{0,120}}?)"
             rf"|To view the original version[^\n]{{0,160}}?|Cision View original content[^\n]{{0,60}}?) ?:? ?"
             rf"(?P<url>{URL})?[^\n]{{0,60}}", label="origin",
             head=("View source", "View original", "To view the original", "Cision View", "View the original"),
             longest=420,
             examples=("View source version on businesswire.com: https://www.businesswire.com/news/home/20160304005/en/",)),
        line("released", Kind.HEADER, rf"(?i:for immediate release): ?(?P<date>{DATE})", label="published", longest=60,
             where="head", head=("For Immediate Release:", "For immediate release:", "FOR IMMEDIATE RELEASE:"),
             examples=("For Immediate Release: March 4, 2016",)),
        line("pre-embargo", Kind.ATTRIBUTION,
             r"\((?:[\p{Lu}][^\n()]{2,60}\. ?(?:Published|Posted)(?: online)? "
             r"[^\n()]{6,40}\. ?)?doi: ?10\.\d{4,6}/[^\s;]{4,40}[.;] ?(?:[Tt]h(?:e|is) (?:study|article|editorial"
             r"|commentary) is )?(?:[Aa]vailable|[Tt]his \p{Ll}{4,12} is available) pre-embargo [^\n]{5,160}\)",
             label="credit", stem=" pre-embargo ", longest=330, amid=True,
             examples=("(doi:10.1001/mills.2016.14719; the study is available pre-embargo to the media at the For the Media website)",
                       "(Mill Med. Published online June 1, 2015. doi:10.1001/millmed.2015.1025. Available pre-embargo to the media at http://media.mills.example.)"),
             near_misses=("The study was available pre-embargo to some.",)),
        line("embargo", Kind.ATTRIBUTION,
             rf"(?!(?i:for immediate release): ?{DATE}$)[*(\[]?(?i:embargoed?|strictly embargoed|under embargo"
             rf"|not for (?:release|publication)|news embargo"
             r"|for immediate release|immediate release|embargo)[^\n]{0,160}", label="note", where="anywhere",
             longest=190,
             head=("Embargo", "EMBARGO", "Strictly embargo", "STRICTLY EMBARGO", "Under embargo", "Not for release",
                   "NOT FOR RELEASE", "For Immediate Release", "FOR IMMEDIATE RELEASE", "For immediate release",
                   "*Embargo", "(Embargo", "News embargo"),
             examples=("EMBARGOED until 10 a.m. EST, March 4, 2016", "FOR IMMEDIATE RELEASE")),
        line("source-newswire", Kind.HEADER,
             r"(?:/ ?(?P<source>PRNewswire|PR Newswire|BUSINESS WIRE|Business Wire|GLOBE NEWSWIRE|CNW|Marketwired"
             r"|EINPresswire[^\n/]{0,20})[^\n/]{0,40}/)[^\n]{0,10}", label="source", where="head", head="/", longest=90,
             examples=("/PRNewswire/",)),
        line("qualified-person", Kind.ATTRIBUTION,
             r"(?:All |The )?(?:[Ss]cientific (?:and|or) )?[Tt]echnical (?:content|information|disclosure"
             r"|data)(?: (?:of|in|contained in|presented in|disclosed in))? this (?:news|press) release (?:has"
             r"|have) been (?:(?:prepared|reviewed|verified|compiled|read)(?:,| and"
             r"|, and)? ){1,3}approved by (?P<credit>[^\n]{5,160}?)\b[Qq]ualified [Pp]erson\b[^\n]{0,400}",
             label="credit", longest=700, amid=True, stem=("ualified Person", "ualified person"),
             examples=("The technical content of this news release has been reviewed and approved by Ana Ruiz, P.Geo., a Qualified Person as defined by National Instrument 43-101.",),
             near_misses=("The mill needs a Qualified Person.",)),
        line("byline-via-wire", Kind.HEADER,
             r"By: ?(?P<author>[\p{Lu}\d][^\n]{1,90}?) via (?:Business Wire|PR ?Newswire|GlobeNewswire|AccessWire"
             r"|ACCESSWIRE|Newsfile|EIN Presswire)", label="byline", where="head", head="By:", longest=140,
             examples=("By: Arden Mills via Business Wire",), near_misses=("By: Arden Mills",)),
        line("quotes-supplied", Kind.FURNITURE,
             r"(?:Data & News|Stock Quote API & Stock News API|Stock quotes) supplied by (?:www\.)?(?:cloudquote\.io"
             r"|Barchart(?:\.com)?)", label="navigation",
             head=("Data & News supplied by", "Stock Quote API & Stock News", "Stock quotes supplied by"), longest=80,
             examples=("Data & News supplied by www.cloudquote.io", "Stock quotes supplied by Barchart")),
        line("quotes-delayed", Kind.FURNITURE,
             r"Quotes delayed at least \d\d minutes\.?|By accessing this page, you agree to the(?: following)?"
             r"(?: Privacy Policy(?: and Terms (?:and Conditions|[Oo]f Service)\.?)?)?"
             r"|Privacy Policy and Terms (?:and Conditions|[Oo]f Service)\.?", label="navigation", where="tail",
             head=("Quotes delayed at least", "By accessing this page, you agree", "Privacy Policy and Terms"),
             longest=120,
             examples=("Quotes delayed at least 20 minutes.", "By accessing this page, you agree to the following",
                       "By accessing this page, you agree to the Privacy Policy and Terms Of Service.",
                       "Privacy Policy and Terms and Conditions.")),
        line("attorney-advertising", Kind.LEGAL,
             r"\(?(?i:(?:this (?:press release|notice|communication) may be considered )?attorney advertising)"
             r"(?: in some jurisdictions[^\n.]{0,120})?\.?(?: ?(?:Prior|Past) results (?:do not"
             r"|don't) guarantee (?:a |any )?(?:similar|future) outcomes?\.?)?\)?", label="disclaimer", longest=300,
             head=("Attorney advertising", "Attorney Advertising", "ATTORNEY ADVERTISING", "(Attorney Adv",
                   "This press release may be considered", "This notice may be considered"),
             examples=("Attorney Advertising. Prior results do not guarantee similar outcomes.",
                       "This press release may be considered Attorney Advertising in some jurisdictions under the applicable law and ethical rules."),
             near_misses=("Attorney advertising has grown since the mill opened, and nobody minds.",)),
        line("duty-to-disclose", Kind.LEGAL,
             r"(?:This|The) information (?:is (?:subject (?:to|of) (?:the )?disclosure requirements"
             r"|(?:information|inside information) (?:that|which) [^\n]{2,90} is (?:obliged"
             r"|required) to (?:make public|disclose|publish))|was submitted for publication,)[^\n]{5,500}",
             label="disclaimer", longest=640,
             head=("This information is subject", "This information is information", "This information is inside",
                   "The information was submitted", "This information was submitted", "The information is such"),
             examples=("This information is subject to the disclosure requirements pursuant to section 5-12 of the Norwegian Securities Trading Act.",
                       "This information is information that Arden Mills AB is obliged to make public pursuant to the EU Market Abuse Regulation."),
             near_misses=("This information is subject to change.",)),
        run("law-firm", Kind.FURNITURE, r"\p{Lu}[^\n.!?]{2,60}[ ,](?:LLP|PLLC|P\.C\.|P\.A\.)", label="contact",
            where="tail", longest=80, tail=("LLP", "PLLC", "P.C.", "P.A."),
            after=Members(rf"{PERSON}(?:, (?:Esq\.?|Partner|Attorney))|{EMAIL}|{URL}|(?:Tel(?:ephone)?\.?|Phone|Toll[- ][Ff]ree|Fax|Email|E-mail)?:? ?[(+]?\d[\d ().-]{{6,20}}\d|\d{{1,5}} \p{{Lu}}[^\n.!?]{{4,80}}", most=10, least=2),
            examples=("Brand & Ruiz LLP\nAna Ruiz, Esq.\n212-555-0133\nana@brandruiz.example",)),
        line("exchange", Kind.LEGAL,
             r"Neither (?:the )?(?:TSX(?: Venture Exchange)?|NYSE|Nasdaq|Toronto Stock Exchange"
             r"|Canadian Securities Exchange|CSE) nor its Regulation Services? Provider[^\n]{0,120} accepts "
             r"responsibility for the adequacy or accuracy of this (?:news )?release\.?", label="disclaimer",
             head="Neither ", longest=320, amid=True,
             examples=("Neither the TSX nor its Regulation Services Provider accepts responsibility for the adequacy or accuracy of this release.",)),
        run("downloads", Kind.MEDIA, r"The following files are available for download:", label="media",
            head="The following files are available for", longest=60,
            after=Members(r"https?://[^\s]{6,240}(?: [^\n]{2,90})?|[^\n]{3,90}\.(?:pdf|docx?|jpe?g|png|mp4)", most=6),
            examples=("The following files are available for download:\nhttps://mb.cision.example/Main/1/2/3.pdf",)),
        line("primary-logo", Kind.MEDIA, r"Primary Logo", label="media", where="tail", head="Primary Logo", longest=14,
             examples=("Primary Logo",)),
    ),
)

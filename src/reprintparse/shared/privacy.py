"""Consent walls: the texts that ask for leave to set cookies and to advertise, which scrapers bring along."""

from reprintparse import Kind, Profile, line

TRACKING = (
    r"(?i:cookies?|tracking technolog(?:y|ies)|personali[sz]ed (?:ads?|advertising|digital ads|content)"
    r"|third[- ]party advertisers|web browsing activity|browsing data|ad choices|device identifiers|Cookie-Richtlinie"
    r"|données de navigation|traceurs|identificadores)"
)

PROFILE = Profile(
    name="privacy",
    title="Cookie and consent texts",
    always=True,
    rules=(
        line("heading", Kind.FURNITURE,
             r"(?i:about your privacy on this site|we (?:value|care about|respect) your privacy"
             r"|your (?:privacy|data),? (?:choices|your choice|is important to us)|your privacy choices"
             r"|(?:manage|change) (?:your )?(?:privacy|cookie|consent) (?:preferences|settings|choices)"
             r"|cookie (?:settings|preferences|consent|notice)|do not (?:sell"
             r"|share)(?: or share)? my (?:personal )?(?:information|data)"
             r"|accept (?:all )?(?:cookies)?(?: and continue)?|reject all(?: cookies)?|privacy manager"
             r"|datenschutzeinstellungen|cookie-einstellungen|gérer (?:mes|les) cookies|continuer sans accepter"
             r"|configurar cookies)[.!]?", label="navigation", longest=60,
             head=("About Your Privacy", "About your privacy", "We value", "We Value", "We care about",
                   "We Care About", "We respect", "Your privacy", "Your Privacy", "Your data", "Manage ",
                   "Change your", "Cookie ", "COOKIE ", "Do not sell", "Do Not Sell", "DO NOT SELL", "Do Not Share",
                   "Accept ", "ACCEPT ", "Reject all", "Reject All", "Privacy Manager", "Datenschutzeinst",
                   "Cookie-Einst", "Gérer ", "Continuer sans", "Configurar cookies"),
             examples=("About Your Privacy on this Site", "We value your privacy", "Manage cookie preferences",
                       "Do Not Sell or Share My Personal Information"),
             near_misses=("Accept what the river brings.", "Your data, your rules, she said to the miller.")),
line("collects", Kind.FURNITURE,
     r"(?:Welcome! )?[\p{Lu}][^\n]{1,60}? (?:collects?|uses?|and (?:its|our) partners (?:use|store|process)) (?:data"
     r"|cookies|information)\b[^\n]{0,160}?\b(?i:personali[sz]ed|digital ads|cookies|third part(?:y|ies)"
     r"|advertising)\b[^\n]{0,400}", label="navigation", longest=700,
     stem=("collects data to", "and our partners use", "and its partners use", "and our partners store",
           "and our partners process", "uses cookies to"),
     examples=("Arden Post collects data to deliver the best content and personalized digital ads.",
               "Arden Post and our partners use cookies to improve advertising."),
     near_misses=("The mill collects data to find out how high the water stands.",)),
        line("wall", Kind.FURNITURE,
             rf"(?:Welcome[!.]|We |You (?:always |can |may )|Your |This (?:site|website) "
             rf"|By (?:clicking|continuing|using|choosing|accepting)|To (?:help us|give you|provide|improve|learn)"
             rf"|Our (?:site|website|partners)|Click |If you (?:click|continue|do not consent)|Wir "
             rf"|Mit (?:Ihrer|deiner) (?:Zustimmung|Einwilligung)|Nous |En (?:cliquant|poursuivant)|Con su "
             rf"|Utilizamos )[^\n]{{0,400}}?{TRACKING}[^\n]{{0,1500}}", label="navigation", longest=2000,
             head=("Welcome! ", "We and our", "We use cook", "We use track", "We use technolog", "We, and our",
                   "We partner with", "You always have the choice", "You can change your cookie",
                   "You can manage your", "Your choices", "This site uses", "This website uses", "By clicking",
                   "By continuing", "By choosing", "By accepting", "To help us provide", "To give you the best",
                   "To provide you with", "Our site uses", "Our website uses", "Click 'accept", "Click \"Accept",
                   "If you do not consent", "Wir und unsere Partner", "Wir verwenden Cookies", "Wir nutzen Cookies",
                   "Mit Ihrer Zustimmung", "Mit Ihrer Einwilligung", "Nous et nos", "Nous utilisons des cookies",
                   "En cliquant sur", "En poursuivant", "Con su consent", "Utilizamos cookies"),
             examples=("Welcome! Arden Post collects data to deliver the best content. We partner with third party advertisers, who may use tracking technologies.",
                       "You always have the choice to experience our sites without personalized advertising.",
                       "Wir verwenden Cookies, um die Seite zu verbessern.",
                       "By clicking continue below you agree that we and our third party advertisers can:"),
             near_misses=("Welcome! said the miller, and gave each of them bread.",
                          "We use cook books from three centuries.")),
    ),
)

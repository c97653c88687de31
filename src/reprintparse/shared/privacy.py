"""Consent walls: the texts that ask for leave to set cookies and to advertise, which scrapers bring along."""

from reprintparse import Kind, Profile, line

TRACKING = r"(?i:cookies?|tracking technolog(?:y|ies)|personali[sz]ed (?:ads?|advertising|digital ads|content)|third[- ]party advertisers|web browsing activity|browsing data|ad choices|device identifiers|Cookie-Richtlinie|données de navigation|traceurs|identificadores)"

PROFILE = Profile(
    name="privacy",
    title="Cookie and consent texts",
    always=True,
    rules=(
        line("heading", Kind.FURNITURE, r"(?i:about your privacy on this site|we (?:value|care about|respect) your privacy|your (?:privacy|data),? (?:choices|your choice|is important to us)|your privacy choices|(?:manage|change) (?:your )?(?:privacy|cookie|consent) (?:preferences|settings|choices)|cookie (?:settings|preferences|consent|notice)|do not (?:sell|share)(?: or share)? my (?:personal )?(?:information|data)|accept (?:all )?(?:cookies)?(?: and continue)?|reject all(?: cookies)?|privacy manager|datenschutzeinstellungen|cookie-einstellungen|gérer (?:mes|les) cookies|continuer sans accepter|configurar cookies)[.!]?", label="navigation", longest=60,
             head=("About Your Privacy", "About your privacy", "We value", "We Value", "We care about", "We Care About", "We respect", "Your privacy", "Your Privacy", "Your data", "Manage ", "Change your", "Cookie ", "COOKIE ", "Do not sell", "Do Not Sell", "DO NOT SELL", "Do Not Share", "Accept ", "ACCEPT ", "Reject all", "Reject All", "Privacy Manager", "Datenschutzeinst", "Cookie-Einst", "Gérer ", "Continuer sans", "Configurar cookies"),
             examples=("About Your Privacy on this Site", "We value your privacy", "Manage cookie preferences", "Do Not Sell or Share My Personal Information"), near_misses=("Accept what the river brings.", "Your data, your rules, she said to the miller.")),
        line("wall", Kind.FURNITURE, rf"(?:Welcome[!.]|We |You (?:always |can |may )|Your |This (?:site|website) |By (?:clicking|continuing|using|choosing|accepting)|To (?:help us|give you|provide|improve|learn)|Our (?:site|website|partners)|Click |If you (?:click|continue|do not consent)|Wir |Mit (?:Ihrer|deiner) (?:Zustimmung|Einwilligung)|Nous |En (?:cliquant|poursuivant)|Con su |Utilizamos )[^\n]{{0,400}}?{TRACKING}[^\n]{{0,1500}}", label="navigation", longest=2000,
             head=("Welcome! ", "We and our", "We use cook", "We use track", "We use technolog", "We, and our", "We partner with", "You always have the choice", "You can change your cookie", "You can manage your", "Your choices", "This site uses", "This website uses", "By clicking", "By continuing", "By choosing", "By accepting", "To help us provide", "To give you the best", "To provide you with", "Our site uses", "Our website uses", "Click 'accept", "Click \"Accept", "If you do not consent", "Wir und unsere Partner", "Wir verwenden Cookies", "Wir nutzen Cookies", "Mit Ihrer Zustimmung", "Mit Ihrer Einwilligung", "Nous et nos", "Nous utilisons des cookies", "En cliquant sur", "En poursuivant", "Con su consent", "Utilizamos cookies"),
             examples=("Welcome! Arden Post collects data to deliver the best content. We partner with third party advertisers, who may use tracking technologies.", "You always have the choice to experience our sites without personalized advertising.", "Wir verwenden Cookies, um die Seite zu verbessern.", "By clicking continue below you agree that we and our third party advertisers can:"),
             near_misses=("Welcome! said the miller, and gave each of them bread.", "We use cook books from three centuries.")),
    ),
)

"""Captions and credits of pictures."""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import MONTH, PERSON

AGENCIES = (
    r"(?:Getty(?: [Ii]mages)?|GETTY(?: IMAGES)?|AP(?: Photo| Images)?|Associated Press|AFP|EPA|Reuters|REUTERS"
    r"|Shutterstock|SHUTTERSTOCK|iStock(?:photo)?|WireImage|WIREIMAGE|FilmMagic|Splash(?: News)?|SplashNews(?:\.com)?"
    r"|Rex(?: Features)?|REX|PA(?: Wire| Images)?|Alamy|Thinkstock|Corbis|Bloomberg|[Ff]lickr|Unsplash|Pixabay|Pexels|Deposit ?[Pp]hotos"
    r"|Wikimedia(?: Commons)?|Wikipedia|Instagram|Twitter|Facebook|YouTube|Youtube|NBC|ABC|CBS|CNN|Fox News|NASA|Xinhua"
    r"|TASS|Sputnik|dpa|DPA|ANSA|EFE|Invision(?:/AP)?|BACKGRID|Backgrid|INSTARimages|MEGA|Mega|Photoshot|Handout"
    r"|HANDOUT)"
)
SLASHED = ("/Getty", "—Getty", "/AP", "/AFP", "/Reuters", "/REUTERS", "/flickr", "/Facebook", "—WireImage")
NAMED = r"(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}\p{Lu}[\p{L}'’-]{1,20}"
HOST_HEADS = ("IMDB", "IMDb", "Creative Commons", "CC BY", "CC0", "Public domain", "Public Domain", "Wikimedia", "Unsplash", "Pixabay", "Pexels", "Shutterstock", "iStock", "Flickr", "File photo", "Stock photo", "Press photo", "Courtesy photo", "Contributed photo", "Submitted photo")
HOSTS = (
    "(?:IMDB|IMDb|Creative Commons|CC BY(?:-[A-Z]{2}){0,2}(?: \\d\\.\\d)?|CC0|[Pp]ublic [Dd]omain"
    "|Wikimedia(?: Commons)?|Unsplash|Pixabay|Pexels|Shutterstock|iStock(?:photo)?|Flickr"
    "|(?:File|Stock|Press|Courtesy|Contributed|Submitted) photo)"
)
PARAGRAPH = r"(?<=  )(?:[^\n ]| (?! )(?<!  )){0,600}+"  # of a page that arrived as one line
POINT = r"(?<=\b(?:\p{Lu}|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Jr|Lt|vs|No))\."  # ends no sentence
DATED = rf"[\p{{Lu}}\"“][^\n]{{10,220}}(?:{MONTH} (?:\d{{1,2}}, ?)?\d{{4}}|left|right|cent(?:er|re))[)\"”]?\.?"  # a caption above its credit

PROFILE = Profile(
    name="captions",
    title="Captions and picture credits",
    always=True,
    rules=(
        line("credit", Kind.MEDIA,
             r"(?![(\[][^\n()\[\]]{0,200}[)\]] [\p{Lu}\"“])[*(\[]{0,2}(?i:photos?|images?|pictures?|photograph"
             r"|photo credits?|image credits?|photos? courtesy|image courtesy|photography|photo source|image source"
             r"|featured image|featured photo|header image|feature image|cover image|top image|lead image"
             r"|illustration|screenshot|screengrab|credit|file photo|representational image"
             r"|representative image)(?i: credits?| source| courtesy)?(?: (?:from"
             r"|clockwise)[^\n:]{2,30})?(?: ?[:—–|-] ?| via | by | courtesy(?: of)? | credit:? "
             r"|(?<=(?i:screenshot|screengrab|image))(?: from | of )"
             r"|(?: from | of )(?=[\p{Lu}@][^\n.!?]{1,50}$))(?!(?! ?(?:courtesy|via|the|an?|file|staff"
             r"|photo(?: by| courtesy| via|:)|screen\w{0,6}|by|from|provided|supplied|submitted|getty|reuters|special"
             r"|social|author|public|private|stock|cc|wiki\w{0,8}|twitter|youtube|instagram|facebook|youth|user|to"
             r"|video)\b) ?\p{Ll}{1,20},? (?!via\b|[/|]))(?P<credit>[^\n]{2,140}"
             r"|[^\n]{2,400}(?:Getty|iStock|Shutterstock|AP|CC BY|Flickr)[^\n]{0,40})", label="caption", longest=460,
             head=("Photo", "PHOTO", "photo", "(Photo", "[Photo", "(PHOTO", "(photo", "Image", "IMAGE", "(Image",
                   "[Image", "(IMAGE", "Picture", "PICTURE", "(Picture", "[Picture", "Featured Image",
                   "Featured image", "Featured photo", "Featured Photo", "[Featured", "(Featured", "Header image",
                   "Feature image", "Cover image", "Top image", "Lead image", "Top Image", "Illustration",
                   "Screenshot", "Screengrab", "File photo", "File Photo", "Representational", "Representative",
                   "Photograph", "*Featured", "Credit: "),
             examples=("Photo: Ana Ruiz", "(Image credit: Arden Post)", "[Featured Image by Ana Ruiz/Getty Images]",
                       "Photo Credit: Ana Ruiz / Flickr", "Photo by Ana Ruiz"),
             near_misses=("Photos from the Pardos' getaway in Arden didn't show any sign that they were building a mill.",
                          "Photos of the mill, taken last week, show that the wheel has gone and that the roof has fallen in; nobody knows when it happened, and the owner, who lives abroad, has not replied to letters or calls for a year.")),
        span("caption-credit", Kind.MEDIA,
             r"[(\[] ?(?:(?i:photos?|images?|pictures?|pic|credit|photograph|illustration|screenshot|screengrab"
             r"|file)(?: (?i:credit|courtesy|source|illustration))?(?: ?[:/] ?| by | via | courtesy (?:of )?| from "
             r"| of |: )|(?:REUTERS|Reuters|AFP|AP|EPA|Getty)(?: (?i:photos?|images?))?(?: ?[/:] ?| by )"
             r"|Courtesy (?:of )?|AP Photo|Getty Images)(?P<credit>[^\n()\[\]]{0,90})[)\]](?: More)?(?!,? \p{Ll}{2})",
             label="caption",
             stem=("(Photo", "(Image", "(AP ", "(Pic", "(Credit: ", "(REUTERS", "(Reuters", "(AFP", "(Courtesy",
                   "[Photo", "[Image"),
             lead=(rf"(?:{PARAGRAPH}|(?<=\(@\w{{1,20}}\) \p{{L}}{{3,9}}\.? \d{{1,2}}, \d{{4}} )[^\n]{{3,300}}"
                   rf"|(?:^|(?<=\n)){DATED}\n{{1,2}}|(?:^|(?<=\n))[^\n]{{0,250}}"
                   rf"|(?<=[.!?…][\"'’”]{{0,2}} )[\p{{Lu}}\"“](?:[^\n.!?]|{POINT}){{2,220}}(?:[.!?] )?"
                   rf"|(?<=[.!?…][\"”’]{{0,2}} )|(?:^|(?<=\n))[^\n]{{0,600}})"),
             examples=("The mill at dusk, seen from the old bridge. (Photo: Ana Ruiz/Getty Images)",
                       "(Photo by Ana Ruiz)", "The mayor of Arden. (Picture by Ana Ruiz)",
                       "The mayor opens the mill in Arden, in May 2017.\n(Reuters photo: Ana Ruiz)"),
             near_misses=("The wire (Reuters) had it first.",)),
        span("credit-inside", Kind.MEDIA,
             rf"(?: ?[/—] ?{AGENCIES})(?:[ /](?:{AGENCIES}|Images)){{0,3}}"
             rf"(?: for \p{{Lu}}[\p{{L}}\d '’&:-]{{1,45}}(?=$|  ))?", label="caption", stem=SLASHED,
             lead=(rf"(?:(?<=^|\n|  |[.!?|”\"’] ){NAMED}|(?<= )\p{{Lu}}[\p{{L}}.'’-]{{1,20}} "
                   rf"\p{{Lu}}[\p{{L}}'’-]{{1,20}})"),
             examples=("Ana Ruiz/Getty Images", "Ana Ruiz—Getty Images", "Ana Ruiz/Getty Images for Arden Records"),
             near_misses=("The vote was reported by the AP/Reuters pool.",)),
        line("caption-parenthesis", Kind.MEDIA,
             r"(?![—–-]? ?[^\n(]{1,60}\(@\w)[^\n]{0,420}[(\[] ?(?:(?i:photos?|images?|pictures?|credit|photograph"
             r"|source|screenshot|file)(?: (?i:credit|courtesy|source|illustration))?(?: ?[:/] ?| by | via "
             r"| courtesy (?:of )?| from | of |: )|REUTERS ?/ ?|Reuters ?/ ?|AP Photo ?/ ?|AP Photo|AFP ?/ ?"
             r"|Getty(?: Images|(?=[)\]])))(?P<credit>[^\n()\[\]]{0,90})[)\]]", label="caption", longest=520,
             tail=("ages)", "etty)", "Photo)", "hoto )", "ters)", "ters )", "TERS)", "/AFP)", "/EPA)", ".com)",
                   "tock)", "lickr)", "ickr )", "News)", "mons)", "Tube)", "book)", "itter)", "gram)", "File)",
                   "Press)", "/AP)", "Wire)", "Magic)", "file photo)", "File photo)", "ages]", "etty]", "ews]",
                   "hoto]"), amid=True,
             examples=("The mill at dusk, seen from the old bridge. (Credit: Ana Ruiz, Arden News)",
                       "The mill wheel in spring (REUTERS/Ana Ruiz/Reuters)")),
        line("credit-licensed", Kind.MEDIA,
             r"(?:[\p{Lu}\d\"“‘'][^\n]{8,400}[.!?)\"”’] )?(?:Image|Photo|Picture|Credit|Photograph|Image credit"
             r"|Photo credit)(?::| by) (?P<credit>[^\n.!?]{3,80}),? \(?CC[ -](?:BY"
             r"|0)(?:-(?:SA|ND|NC|NC-SA|NC-ND))?(?: \d\.0)?\)?\.?", label="caption", longest=520,
             stem=(" CC BY", " CC-BY", " (CC BY", " CC0", " CC 0"), amid=True,
             examples=("The gardens at Mill Lane. Image: Ana Ruiz, CC BY-SA 2.0.", "Photo: Ana Ruiz, CC BY 4.0"),
             near_misses=("The image was put out under CC BY 4.0.",)),
        line("image-parenthesis", Kind.MEDIA, r"\(Image: [^\n]{2,300}\)", label="caption", head="(Image: ", longest=320,
             amid=True,
             examples=("(Image: The mill (left) and the <B>bridge</B> of Arden)",)),
        line("credit-ending", Kind.MEDIA,
             r"[\p{Lu}\d\"“'‘][^\n]{4,380}(?:[.!?\"”’)|] ?\|? ?(?:Photos?|Photograph)(?: credit)?(?:: ?| by "
             r"| courtesy of )|(?<=[\p{L}\d.!?\"”’)]) ?(?:(?:Featured |Feature |Header )?[Ii]mage credit"
             r"|Credits?): ?)(?P<credit>(?=\p{Lu}|iStock)(?:[^\n.!?]|\b(?:\p{Lu}|St|Dr|Jr|Inc|Co)\."
             r"|(?<=\bE)!){2,80}[!.]?)", label="caption", longest=460, stem=(" Photo", " Credit: ", "mage credit: "),
             amid=True,
             examples=("The ferry at its landing. Photo: Ana Ruiz / The Arden Post",
                       "The miller, 76, fell in April while looking for his key near Arden, S.C. Photo: Amy A. Pardo",
                       "8 The queen is the longest reigning monarch of Arden Credit: PA:Press Association",
                       "The miller reopens. Featured image credit: Ana Ruiz AP Images",
                       "The engine was printed in one piece. | Photo courtesy of Arden Launch"),
             near_misses=("She asked him one thing. Photo by photo, he told her what had burned and what had been saved from the water.",)),
        line("credit-slash", Kind.MEDIA,
             r"[\p{Lu}\"“'‘][^\n]{8,400}[(\[](?P<credit>\p{Lu}[\p{L}.'’-]{1,20}"
             r"(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3} ?[/|] ?(?:The )?\p{Lu}[^\n()]{2,50})[)\]]", label="caption",
             longest=500,
             tail=("News)", "Post)", "Times)", "Courier)", "Press)", "Tribune)", "Herald)", "Journal)", "Gazette)",
                   "Star)", "Chronicle)", "Register)", "Observer)", "Record)", "Daily)", "Globe)", "Ledger)", "Echo)",
                   "Mail)", "Examiner)", "Dispatch)", "Sentinel)", "Enquirer)", "Standard)", "Independent)",
                   "Advocate)", "Republic)", "Staff)", "staff)", "Today)", "Review)", "Leader)", "Citizen)",
                   "Network)"), amid=True,
             examples=("The ferry crosses the river. (Sam Okun/The Arden Post)",),
             near_misses=("The vote was close (Pruitt and Holcomb wanted it printed in the Arden Post)",)),
        line("sourced", Kind.MEDIA,
             r"[\p{Lu}\"“'‘][^\n]{8,220}(?:[.!?\"”/]|\d{4}) ?Source: ?"
             r"(?P<credit>(?<=: )(?:the )?[\p{Lu}\d][^\n.]{2,60}|(?:AP|AFP|Reuters|Getty|EPA)\b[^\n.]{0,30})\.?",
             label="caption", stem="Source:", longest=320,
             examples=("The captain of the Arden ferry at its landing. Source: Reuters",),
             near_misses=("Flour per head: 80 kg Source: National Millers",)),
        run("figure", Kind.MEDIA, r"(?:Graph|Chart|Figure|Exhibit|Fig\.?) \d{1,2}[:.] (?P<text>[^\n]{3,160}[^\n.])",
            label="caption", head=("Graph ", "Chart ", "Figure ", "Exhibit ", "Fig"), longest=190,
            after=Members(r"Source: [^\n]{3,100}", most=1),
            examples=("Figure 2: The mill wheel from above", "Chart 1: Flour by year\nSource: Arden Post"),
            near_misses=("Figure 2 shows the wheel.",)),
        line("hosted", Kind.MEDIA, rf"\(?(?:{HOSTS})(?: ?[/|,] ?(?:{HOSTS}))?\)?\.?", label="caption", between=True,
             longest=40, head=(*HOST_HEADS, *(f"({head}" for head in HOST_HEADS)),
             examples=("IMDb", "Pixabay, public domain", "Creative Commons"),
             near_misses=("Creative Commons is a license.",)),
        line("chart-source", Kind.MEDIA,
             r"(?:(?:Source|SOURCE|Sources|Chart|Graphic|Data)(?: source)?: "
             r"|Data (?:is|are|comes?|courtesy) (?:from|of) )(?P<credit>(?!https?:"
             r"|www\.)(?:(?:the (?=\p{Lu}))?[\p{Lu}\p{Lo}\d][^\n'\"“‘]{1,70}|[\w-]{2,30}(?:\.\p{Ll}{2,6}){1,2}))",
             label="caption", between=True, longest=90,
             head=("Source", "SOURCE", "Chart:", "Graphic:", "Data:", "Data is", "Data are", "Data from", "Data comes",
                   "Data courtesy"),
             examples=("Source: Arden Statistics Office", "Source: Arden Post. Data to January 2016."),
             near_misses=("Source: https://post.example/mill",)),
        line("charted", Kind.MEDIA, r"(?:[^\n]{2,80} (?:data|chart) by|Data by|Chart by) YCharts\.?", label="caption",
             tail=("by YCharts", "by YCharts."), longest=110,
             examples=("Data by YCharts",)),
        line("numbered", Kind.MEDIA,
             r"\d{1,2} ?of ?\d{1,2} ?[^\n]{5,500}?(?:Photo|Image|Photo credit"
             r"|Credit): ?(?P<credit>[^\n]{3,90})(?: (?:Show )?(?:More|Less)){0,4}", label="caption", longest=640,
             head=tuple(f"{n}of" for n in range(1, 31)), amid=True,
             examples=("1of3 The ferry at the landing. Photo: Ana Ruiz, Staff Photographer",)),
        line("bbc", Kind.MEDIA,
             r"(?:Image|Media) (?:copyright|source),? (?P<credit>[^\n]{2,60}?)(?: (?:Image )?caption,? [^\n]{3,250})?",
             label="caption", longest=350,
             head=("Image copyright", "Image source", "Media caption", "Media playback", "Image caption"), amid=True,
             examples=("Image copyright Reuters Image caption The mill was rebuilt in spring",
                       "Image copyright Ana Ruiz")),
        line("image-caption", Kind.MEDIA,
             r"(?:Image caption|Media caption|Image zoom|Media playback is unsupported on your device)[^\n]{0,260}",
             label="caption", longest=300, head=("Image caption", "Media caption", "Image zoom", "Media playback"),
             amid=True,
             examples=("Image caption The mill was rebuilt in spring", "Image zoom Ana Ruiz/Getty Images")),
        line("teaser", Kind.MEDIA, r"(?i:teaser (?:photo|image)(?: credit)?): ?(?P<credit>[^\n]{2,300})",
             label="caption", longest=340, head=("Teaser photo", "Teaser image"),
             examples=("Teaser photo credit: By Ana Ruiz – Own work, CC BY-SA 4.0",)),
        line("pictured", Kind.MEDIA,
             r"(?:Pictured|PICTURED|Above|Below|Left|Right|Top|From left|Clockwise from top left"
             r"|Caption)(?: (?:above|below|left|right|here))?: [^\n]{5,250}", label="caption", longest=280,
             head=("Pictured", "PICTURED", "From left:", "Above:", "Caption:", "Clockwise from"),
             examples=("Pictured: the mill at dusk",)),
        line("enlarge-by", Kind.MEDIA,
             r"Enlarge (?:By |Photo by )?(?P<credit>\p{Lu}[\p{Lu}\p{L}.'’ -]{3,40}, (?:AP|USA TODAY|Getty Images"
             r"|Reuters|AFP|Bloomberg|Special for USA TODAY))\b[^\n]{0,400}", label="caption", head="Enlarge ",
             longest=480, amid=True,
             examples=("Enlarge By ANA RUIZ, AP The millers were more likely to eat bread than those in the rest of the county.",),
             near_misses=("Enlarge the mill, Ana.",)),
        line("provided", Kind.MEDIA,
             r"© ?(?:Provided by (?P<credit>[^\n]{2,200})|(?:Press [Rr]elease|Other) [\p{Lu}][^\n]{10,300}"
             r"|(?P<credit>(?:UNICEF|UN Photo|UNHCR|WFP|WHO|UNDP|IOM|FAO|OCHA|UNRWA|UN Women"
             r"|[\p{Lu}][\p{L}.'’-]{1,20}(?: [\p{Lu}][\p{L}.'’-]{1,20}){1,3}) ?/ ?[\p{Lu}][\p{L}.'’/-]{1,40})"
             r"(?: [^\n]{3,300})?)", label="caption", head="©", longest=380, amid=True,
             examples=("© Provided by Arden Inc.", "© UNICEF/Ana Ruiz People gather outside a mill in Arden.",
                       "© Tomas Brand/REX/Shutterstock The miller attends the opening of his mill."),
             near_misses=("© Arden Post 2016",)),
        line("via-site", Kind.MEDIA,
             r"(?:via|Via|VIA) ?: ?(?P<credit>(?:https?://)?(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){1,2})/?",
             label="caption", between=True, head=("via:", "Via:", "VIA:", "via :", "Via :"), longest=80,
             examples=("via:www.ardenpost.example",), near_misses=("via: the bridge",)),
        line("enlarge", Kind.MEDIA, r"(?i:enlarge|click to enlarge|zoom) ?/ ?[\p{Lu}\d\"“'‘][^\n]{4,600}",
             label="caption", longest=640,
             head=("Enlarge /", "Enlarge/", "ENLARGE /", "ENLARGE/", "Zoom /", "Click to enlarge /"),
             examples=("Enlarge / The mill wheel as it stands today.",), near_misses=("Enlarge the wheel, she said.",)),
        line("filed", Kind.MEDIA,
             r"[\p{Lu}\"“‘'][^\n]{12,420}[.\p{L}\"”’)] ?[(\[](?:FILE|[Ff]ile)(?: (?i:photo|picture|image))?[)\]]",
             label="caption",
             tail=("(file)", "(FILE)", "(File)", "(file photo)", "(File photo)", "(File Photo)", "(FILE PHOTO)",
                   "[file]", "[File]", "(file picture)"), longest=460, amid=True,
             examples=("The captain leads his crew to the ferry ahead of the race. (FILE)",
                       "Two boys cross the river on their way home from the mill, in Arden. (file)"),
             near_misses=("He kept it in a drawer, and the drawer in a cellar. (Files)",)),
        line("featured-source", Kind.MEDIA,
             r"(?i:featured (?:image|photo|picture)) (?:(?i:source|credit|courtesy|screen ?(?:grab|shot))"
             r"|via)(?: (?:from|of|via|by)? ?[^\n.!?]{2,80})? ?\.?", label="caption",
             head=("Featured image ", "Featured Image ", "FEATURED IMAGE ", "Featured photo ", "Featured Photo ",
                   "featured image "), longest=120,
             examples=("Featured Image Source", "Featured image screengrab from video.",
                       "Featured image via Arden Post"),
             near_misses=("Featured image of the mill and its owner, who never came back.",)),
        line("credited-first", Kind.MEDIA,
             rf"(?P<credit>{NAMED}(?: ?/ ?[^\n/.]{{2,40}})?(?: ?/ ?| via |—)(?>{AGENCIES})) \p{{Lu}}[^\n]{{10,300}}",
             label="caption", where="head", first=True,
             stem=("/Getty", "/ Getty", "—Getty", "via Getty", "/AP ", "/Reuters ", "/AFP ", "/WireImage",
                   "/FilmMagic", "via AP ", "via Reuters "), longest=420,
             examples=("Ana Ruiz via Getty Images The captain and his mate at the blessing of the ferry on April 25.",
                       "Ana Ruiz / Rivers / Getty Images A boat swims toward its landing"),
             near_misses=("Ana Ruiz / Getty Images and the rest of them went home.",)),
        line("below-picture", Kind.MEDIA, r"(?!By |by )[\p{Lu}\"“'‘][^\n]{14,150}(?<![.:;,!?…–—-])", label="caption",
             where="head", follows="media", longest=154, fallback=True, below=r"[^\n]{80}",
             examples=("Millers rake flour at the old wheel",), near_misses=("By Ana Ruiz and Tomas Brand",)),
        line("courtesy-behind", Kind.MEDIA,
             r"[\p{Lu}\d\"“][^\n]{10,240}[.!?\"”] Courtesy of (?P<credit>[\p{Lu}][^\n.!?]{2,60})", label="caption",
             stem=". Courtesy of ", longest=320, amid=True,
             examples=("The author outside the light of Arden. Courtesy of Tomas Brand",),
             near_misses=("The wheel stood still. Courtesy of the mayor was what he asked for.",)),
        line("for-outlet", Kind.MEDIA,
             rf"[\p{{Lu}}\d\"“'‘][^\n]{{10,420}}[.!?\"”’] \((?P<credit>{PERSON} for "
             rf"(?:The )?\p{{Lu}}[\p{{L}} .&'-]{{1,40}})\)", label="caption", longest=520, stem=" for ", amid=True,
             examples=("Boats leave the port of Arden, Ohio, on Oct. 11, 2022. (Ana Ruiz for The Arden Times)",),
             near_misses=("The boats left. (Ana Ruiz for once agreed.)",)),
        line("library-alone", Kind.MEDIA,
             r"(?P<credit>Adobe Stock|Shutterstock|iStock(?:photo)?|Getty Images|Unsplash|Pixabay|Pexels"
             r"|Depositphotos|Dreamstime)", label="caption", where="head", longest=16,
             head=("Adobe Stock", "Shutterstock", "iStock", "Getty Images", "Unsplash", "Pixabay", "Pexels",
                   "Depositphotos", "Dreamstime"),
             examples=("Adobe Stock",)),
        line("courtesy-alone", Kind.MEDIA,
             rf"(?:Photo )?[Cc]ourtesy of (?P<credit>{PERSON}|(?:the )?\p{{Lu}}[\p{{L}} .&'-]{{2,40}})",
             label="caption", where="head", head=("Courtesy of ", "Photo courtesy of ", "Photo Courtesy of "),
             longest=70, follows=("byline", "published", "social"),
             examples=("Courtesy of Ana Ruiz",)),
        line("behind-via", Kind.MEDIA,
             r"[\p{Lu}\d\"“'‘][^\n]{8,420}[.!?\"”’] (?:Image|Photo|Picture|Illustration)s? (?:via|from"
             r"|courtesy of) (?P<credit>(?:Wikimedia(?: Commons)?|Flickr|Unsplash|Pixabay|Pexels|Shutterstock|Twitter"
             r"|Facebook|Instagram|YouTube|Getty Images|Google Maps)(?: (?:user|by) [^\n.]{2,40}"
             r"| ?/ ?[^\n.]{2,40})?)\.?", label="caption", longest=520, amid=True,
             stem=(" via ", " from ", " courtesy of "),
             examples=("A bridge in Arden, seen in May. Image via Wikimedia Commons",),
             near_misses=("He sent it to us. Photos from Flickr were all he had.",)),
        line("person-for", Kind.MEDIA,
             rf"(?P<credit>{PERSON} for (?:The |the )?\p{{Lu}}[\p{{L}}&'’-]{{1,20}}"
             rf"(?: \p{{Lu}}[\p{{L}}&'’-]{{1,20}}){{0,3}})", label="caption", where="head", longest=80,
             follows=("published", "social", "media"), stem=" for ",
             examples=("Ana Ruiz for Arden Post",)),
    ),
)

"""Who made a picture, as papers and magazines write it at the end of the caption: behind a bar, in parentheses, behind a slash.

A caption is a sentence or less, and ends in a name and an outlet: "(Ana Ruiz / The Post)", "Ana Ruiz/Post Staff", "| Ana Ruiz/Getty
Images for Arden". Some pages hold the text of each picture twice, once for those who cannot see it.
"""

from reprintparse import Kind, Members, Profile, line, run, span
from reprintparse.shapes import MONTH, WEEKDAY

PERSON = r"\p{Lu}[\p{L}.'’-]{0,20}(?: (?:de|la|van|von|el|al))?(?: \p{Lu}[\p{L}.'’-]{0,22}){1,3}"
OUTLET = (
    r"(?:(?:For|for) )?(?:The |the )?\p{Lu}[\p{L}\d.&'’+-]{1,22}(?: (?:of|the|for|via|and|&|\p{Lu}[\p{L}\d.&'’+-]{0,20}"
    r"|\d{4})){0,5}"
)
AGENCY = (
    r"(?:Getty(?: Images)?|AP|Associated Press|AFP|EPA|Reuters|REUTERS|Shutterstock|Alamy|Rex|REX|Splash|WENN|PA"
    r"|Bloomberg|Zuma|ZUMA|TNS|iStock|Xinhua|Sipa|SIPA)"
)
NETWORK = (
    r"(?:NBC|ABC|CBS|FOX|Fox|HBO|Netflix|Hulu|Bravo|VH1|MTV|TLC|The CW|AMC|FX|Showtime|Disney\+?|Apple TV\+?"
    r"|Warner Bros\.?|Universal(?: Pictures)?|Paramount(?: Pictures)?|Sony(?: Pictures)?|Lionsgate"
    r"|20th Century (?:Fox|Studios))"
)
PAPER = (
    r"(?:\p{Lu}[\p{L}.&'’-]{1,20} ){0,4}(?:Press|Post|Times|Herald|Tribune|Enquirer|Dispatch|News|Star|Journal|Globe"
    r"|Register|Gazette|Observer|Chronicle|Courier|Record|Sentinel|Inquirer|Examiner|Republic|Union|Staff|Gothamist)"
)
DOES = (
    r"(?:speaks?|addresses|attends?|arrives?|walks?|stands?|sits?|looks?|waves?|holds?|poses?|greets?|shakes? hands"
    r"|gestures?|listens?|reacts?|celebrates?|carr(?:y|ies)|watch(?:es)?|takes?|leaves?|performs?|delivers?|answers?"
    r"|testif(?:y|ies)|investigates?|gathers?|protests?|march(?:es)?|waits?"
    r"|(?:is|are) (?:seen|pictured|shown|parked|held|escorted)|embraces?|kiss(?:es)?|displays?|smiles?|pauses?|points?"
    r"|boards?|cheers?|prays?|inspects?|tours?|visits?|sings?|dances?|strikes? a pose)"
)
DONE = (
    r"(?:said|told|was|were|had|announced|according to|will|would|could|should|can|may|must|shall|has|have|we|I|you|our"
    r"|my|which|because|but|since|until)"
)
ON = rf"(?:on |, |in | )(?:{WEEKDAY},? )?{MONTH} \d{{1,2}},? 20\d\d"
HOSTS = ("Deposit Photos", "Deposit photos", "Depositphotos", "DepositPhotos", "Adobe Stock", "Shutterstock", "iStock", "Flickr", "Unsplash", "Pixabay", "Pexels", "Wikimedia Commons", "Dreamstime", "Alamy", "Pond5", "123RF", "Thinkstock", "Getty Images")
HOST = rf"(?:{'|'.join(HOSTS)})(?:photo)?"
WIRES = ("AP", "AFP", "EPA", "Reuters", "PTI")
SPACED = ("tock )", "ages )", "etty )", " AP )", "AFP )", "ters )", "grab )", "shot )", "dout )", "ABC )", "NBC )", "CBS )", "HBO )", "flix )", "gram )", "Tube )", "ikia )")

PROFILE = Profile(
    name="picture-credits",
    title="Credits of pictures",
    always=True,
    rules=(
        line("behind-picture", Kind.MEDIA,
             r"!\[[^\n\[\]]{0,200}\]\([^\s()]{5,400}\) ?(?:[\p{Lu}\d\"“‘'][^\n]{4,400}?[.!?\"”)] )?\(?(?:(?:Photo"
             r"|Image|Picture) )?(?:[Cc]redit|Photo|Image|Picture|Photograph|Illustration)s?(?:: ?"
             r"| by )(?P<credit>[\p{Lu}\d@][^\n.!?]{1,90})[).]{0,2}", label="caption", head="![", longest=900,
             examples=("![The mill](https://post.example/mill.jpg) The mill at dusk. Credit: Ana Ruiz",
                       "![](https://post.example/mill.jpg) Photo by Ana Ruiz"),
             near_misses=("![The mill](https://post.example/mill.jpg) The mill gives no credit.",)),
        line("sourced-inside", Kind.MEDIA,
             r"[\p{Lu}\"“'‘][^\n]{14,200}[^\s.!?,:;] \((?:Source|source): (?P<credit>[\p{Lu}\d][^()\n]{2,60})\)",
             label="caption", stem=("(Source: ", "(source: "), longest=280,
             examples=("Barrels of flour on the quay of Arden in May (Source: Arden Port Office)",),
             near_misses=("(Source: Arden Port Office)", "The quay was full. (Source: Arden Port Office)")),
        line("twice", Kind.MEDIA,
             r"(?P<text>[^\n|]{12,250}?)(?: \| [^\n|]{2,90}?)? (?:\| )?(?P=text) \| (?P<credit>[^\n|]{2,90})",
             label="caption", stem=" | ", longest=640, shortest=40,
             examples=("The captain could not have been happier. | Ana Ruiz/Getty Images for Arden The captain could not have been happier. | Ana Ruiz/Getty Images for Arden",
                       "The captain at sea. | The captain at sea. | Ana Ruiz via Instagram"),
             near_misses=("The captain and his mate | The captain and his dog | Ana Ruiz",)),
        line("behind-bar", Kind.MEDIA,
             rf"[\p{{Lu}}\"“‘'][^\n|]{{10,250}} \| (?P<credit>(?:Credits?: ?)?"
             rf"(?:{PERSON} ?/ ?{AGENCY}(?: for {OUTLET})?|{PERSON} via (?:Instagram|Twitter|YouTube|Facebook)"
             rf"|{AGENCY}(?: for {OUTLET})?|{NETWORK})|Credits?: ?[\p{{Lu}}][^\n|.]{{2,50}})", label="caption",
             stem=" | ", longest=360, amid=True,
             examples=("The captain and his mate on the bridge | Ana Ruiz/Getty Images for Arden",
                       "The captain in a scene from the first part | Credits: Arden Pictures",
                       "The captain has reason to smile. | Ana Ruiz via Instagram"),
             near_misses=("The captain and his mate on the bridge | Arden Post",)),
        line("credited", Kind.MEDIA,
             r"[\p{Lu}\"“‘'][^\n]{4,220} ?[-–—|] (?:Photo|Image|Picture|Credit|Credits"
             r"|Photo [Cc]redit)(?: ?[:–—-])? ?(?P<credit>(?:by |courtesy of |via )?[\p{Lu}][^\n.!?]{2,60})"
             r"|[\p{Lu}\"“‘'][^\n.!?]{4,120}[^\s.!?:;,] Credit [–—-] (?P<credit>\p{Lu}[^\n.!?]{2,60})", label="caption",
             stem=("- Photo", "– Photo", "— Photo", "| Photo", "- Image", "– Image", "— Image", "| Image", "- Picture",
                   "– Picture", "| Credit", "– Credit", "- Credit", "— Credit", "Credit –", "Credit —", "Credit -"),
             longest=310, amid=True,
             examples=("The ferry at its landing - Photo Wikimedia Commons",
                       "The ferry in a film of last year | Credit: Arden Pictures",
                       "The ferry by night Credit – Ana Ruiz"),
             near_misses=("The ferry by night - Photography as it should be.",
                          "The ferry by night – Photos came later that day, and nobody wanted them by then.")),
        line("in-parentheses", Kind.MEDIA,
             rf"[\p{{Lu}}\"“‘'\d][^\n]{{4,420}}[(\[](?:(?:Photo|Image|Photos"
             rf"|Credit)(?: by)?:? ?)?(?P<credit>{PERSON} ?[/|] ?{OUTLET})[)\]]", label="caption", tail=(")", "]"),
             longest=520, shortest=16, amid=True,
             examples=("The cellar at number eighty. (Ana Ruiz/Ardenist)",
                       "The captain in a scene from the first part. (Ana Maria Ruiz / TV Arden)",
                       "The captain leaves his ship. (Ana Ruiz / For The Post)"),
             near_misses=("Two of them voted against it. (Pruitt and Holcomb)",
                          "It is sold in two sizes. (Large Loaf / small loaf)")),
        line("alone-in-parentheses", Kind.MEDIA, rf"[(\[](?P<credit>{PERSON} ?/ ?(?:{OUTLET}))[)\]]", label="caption",
             tail=(")", "]"), longest=90,
             examples=("(Ana Ruiz/For The Post)",), near_misses=("(Ana Ruiz and Sam Okun)",)),
        line("spaced-parentheses", Kind.MEDIA,
             rf"[\p{{Lu}}\"“‘'\d][^\n]{{4,300}}\( (?P<credit>(?:[^\n()/]{{2,40}} ?/ ?)?(?:{AGENCY}|{NETWORK}"
             rf"|[Ss]creengrab|[Ss]creenshot|Handout|Wikipedia|Instagram|YouTube)) \)", label="caption", tail=SPACED,
             longest=400, amid=True,
             examples=("The captain and his mate leave the bridge in March 2016. ( Shutterstock )",
                       "The captain in ‘The Good Mate’ ( ABC / screengrab )")),
        line("in-brackets", Kind.MEDIA,
             rf"[\p{{Lu}}\"“‘'\d][^\n]{{4,300}}\[ ?(?P<credit>{AGENCY}(?: ?/ ?{AGENCY})?) ?\]", label="caption",
             tail=("lash]", "etty]", "WENN]", "REX]", "Rex]", "AP]", "AFP]", "EPA]", "PA]", "tock]", "ters]", "lamy]"),
             longest=400, amid=True,
             examples=("The pair have been at sea for the last year [Splash]",),
             near_misses=("It grows there. [Arden]",)),
        line("behind-name", Kind.MEDIA,
             rf"(?:[\p{{Lu}}\"“‘'\d][^\n]{{4,400}}[.!?)\"”’] )?(?P<credit>(?!By ){PERSON} ?/ ?(?:{AGENCY}"
             rf"|{PAPER})(?:/{AGENCY}|/{NETWORK}|/[A-Z]{{2,6}}| via (?:AP|USA TODAY|Reuters|Getty Images))?)",
             label="caption", longest=480, shortest=12,
             tail=("/AP", "/ AP", " Press", "Globe Staff", " Staff", "/Staff", " via AP", "via USA TODAY", "/HBO",
                   "/HBO/BI", "/BI", "/Getty", "/ Getty", "/TNS", "/Sipa", "/ZUMA", "/Bloomberg", " Post", " Times",
                   " Herald", " Tribune", " Enquirer", " Dispatch", " News", " Journal", " Register", " Gazette",
                   " Chronicle", " Courier", " Sentinel"),
             examples=("The captain in his cabin. Ana Ruiz/Globe Staff",
                       "The letter is read out on Sunday, Nov. 6, 2016. Ana Ruiz / AP",
                       "Ana Ruiz/The Arden Dispatch via AP"),
             near_misses=("She worked for the Arden Post", "He had read it in the mill owners' paper, the Post")),
        line("no-slash", Kind.MEDIA,
             r"(?P<credit>(?:\p{Lu}[\p{L}.'’-]{1,20} ){1,4})Getty Images"
             r"(?: for (?:\p{Lu}[\p{L}\d.&'’-]{0,20} ?){1,5})?", label="caption", tail="Getty Images",
             stem=" Getty Images for ", longest=90,
             examples=("Ana Ruiz Getty Images", "ABC Archives Getty Images"),
             near_misses=("The firm is now owned by Getty Images",)),
        line("full-screen", Kind.MEDIA, r"(?i:(?:view|open) image in (?:full ?screen|gallery))(?: [^\n]{3,500})?",
             label="caption", head=("View image in", "Open image in", "open image in", "view image in"), longest=540,
             amid=True,
             examples=("View image in full screen The captain arrives in Arden on February 1, 2016. Ana Ruiz/Getty Images for Arden",
                       "open image in gallery The captain in ‘The Good Mate’", "View image in fullscreen")),
        line("gallery", Kind.MEDIA, r"\d{1,3} PHOTOS [^\n]{3,140} See Gallery(?: [^\n]{1,7000})?", label="caption",
             stem=" PHOTOS ", longest=7400,
             examples=("10 PHOTOS The captain in Arden See Gallery The captain arrives. The captain leaves. Up Next See Gallery Discover More Like This",)),
        line("framed", Kind.MEDIA,
             r"Facebook Twitter Pinterest [\p{Lu}\"“‘'][^\n]{5,300} Photograph: (?P<credit>[^\n]{3,70})",
             label="caption", head="Facebook Twitter Pinterest", longest=420, amid=True,
             examples=("Facebook Twitter Pinterest The captain and his mate on the bridge. Photograph: Ana Ruiz/AP",)),
        run("played", Kind.MEDIA, r"Play ?\p{Lu}[^\n]{5,140} Facebook Twitter Google Plus Embed", label="media",
            head="Play", longest=190, after=Members(r"[\p{Lu}\d\"“‘'][^\n]{5,140} \d{1,2}:\d\d", most=1),
            examples=("Play The Captain Returns to His Ship Facebook Twitter Google Plus Embed\nThe Captain Returns to His Ship 2:25",),
            near_misses=("Play the horn on Facebook",)),
        line("enlarge", Kind.MEDIA,
             r"Enlarge (?:Photo|Image|this image)|Enlarge By (?P<credit>[\p{L} .'’-]{3,40}, [A-Z][A-Za-z ]{1,20}?)"
             r"(?: [\p{Lu}][^\n]{5,300}[.])?", label="caption", head="Enlarge", longest=380,
             examples=("Enlarge Photo",
                       "Enlarge By Ana Ruiz, AP Those who live near the river were likelier to own a boat than the rest of the county."),
             near_misses=("Enlarge the wheel, he said.",)),
        line("main-image", Kind.MEDIA,
             r"(?i:(?:main|cover|banner|lead|top|hero|feature|header|thumbnail|cover) (?:image|photo"
             r"|picture)(?: credits?)?|image credits?|photo credits?): ?(?P<credit>[^\n]{2,120})", label="caption",
             head=("Main image", "Main Image", "Main photo", "Main Photo", "Cover Image", "Cover photo", "Cover Photo",
                   "Banner image", "Banner Image", "Hero image", "Header Image", "Lead Image", "Lead photo",
                   "Thumbnail image", "image credit", "image credits", "photo credit", "photo credits"), longest=180,
             examples=("Main image credit: Getty", "Cover Image: Ana Ruiz / Getty Images / HBO",
                       "image credit: AR24/Wikimedia Commons")),
        line("agency-alone", Kind.MEDIA,
             r"(?:Backgrid|BACKGRID|MEGA|SplashNews|Rex Features|© ?(?:AFP(?: 20\d\d)?|Sputnik|AP(?: Photo)?|Reuters"
             r"|REUTERS|TASS|RIA Novosti|Flickr|Fotolia|Wikipedia|Wikimedia Commons|Getty Images|EPA"
             r"|Ruptly) ?/ ?[^\n]{3,60}(?<![.!?]))", label="caption", between=True,
             head=("Backgrid", "BACKGRID", "MEGA", "SplashNews", "Rex Features", "©"), longest=90,
             examples=("Backgrid", "© Sputnik/Ana Ruiz", "© AFP/File Ana RUIZ", "© Flickr/ A. Ruiz",
                       "© AP Photo/ Ana Ruiz"), near_misses=("MEGA MILLIONS",)),
        line("present-dated", Kind.MEDIA,
             rf"(?![^\n]{{0,400}}(?:\b{DONE}\b|[#@—…]|pic\.|https?:"
             rf"|(?:\p{{Ll}}{{4}}|\d)[.!?] \p{{Lu}}\p{{Ll}}))[\p{{Lu}}\"“'‘](?:[^\n:;]"
             rf"|(?<=[\"“‘'][\p{{L}} ]{{1,30}}):){{3,200}}? {DOES} (?:[^\n:;]"
             rf"|(?<=[\"“‘'][\p{{L}} ]{{1,30}}):){{5,200}}?{ON}(?:,? (?:in|at|near"
             rf"|outside) (?:the )?\p{{Lu}}[^\n!?:;]{{2,50}})?[.)]{{0,2}}", label="caption", longest=420, shortest=50,
             stem=(", 200", ", 201", ", 202"), amid=True,
             examples=("Ana Ruiz and her mate attend the blessing of the ferry on March 6, 2016 in Arden, Ohio.",
                       "The captain, left, arrives before the second meeting in St. Alban, Sunday, Oct. 9, 2016."),
             near_misses=("The captain said that he attends every blessing and attended that of March 6, 2016.",
                          "Ana Ruiz will attend the blessing of the ferry on March 6, 2016.",
                          "The ferry takes cars again. It sank on March 6, 2016.")),
        line("via-commons", Kind.MEDIA, r"[^\n]{3,200}[,\])] via Wikimedia Commons", label="caption",
             tail="via Wikimedia Commons", longest=240,
             examples=("Ana Ruiz [CC BY-SA 4.0], via Wikimedia Commons",)),
        span("all-pictures", Kind.MEDIA,
             r"(?:All|Other) (?:images|photos|pictures|photographs) (?:are )?(?:courtesy(?: of)?|via|by"
             r"|©) (?P<credit>[\p{Lu}@][^\n.!?]{1,60})(?:\.(?= |$)|$)", label="caption",
             stem=("All images ", "All photos ", "All pictures ", "All photographs ", "Other images ", "Other photos "),
             lead=r"(?<=^|\n|[.!?:…”\"-] )",
             examples=("All images courtesy of Ana Ruiz.", "All photos by Ana Ruiz"),
             near_misses=("All images by Ana Ruiz were lost in the flood of that year, and the museum mourns them.",)),
        line("host-first", Kind.MEDIA,
             r"(?P<credit>(?:Shutterstock|Adobe Stock|iStock(?:photo)?|Flickr|Unsplash|Pixabay"
             r"|Wikimedia Commons) ?/ ?[\p{Lu}\d][\p{L}\d.'-]{1,24}(?: \p{Lu}[\p{L}.'-]{0,24}){0,3})", label="caption",
             longest=70,
             head=("Shutterstock/", "Shutterstock /", "Adobe Stock/", "Adobe Stock /", "iStock", "Flickr/", "Flickr /",
                   "Unsplash/", "Unsplash /", "Pixabay/", "Pixabay /", "Wikimedia Commons/", "Wikimedia Commons /"),
             examples=("Shutterstock/Ana Ruiz", "Flickr / Tomas Brand"),
             near_misses=("Flickr/Yahoo merged that year",)),
        line("host-in-parentheses", Kind.MEDIA,
             rf"[\p{{Lu}}\"“‘'\d][^\n]{{4,420}}\((?P<credit>(?:{HOST}"
             rf"|{'|'.join(WIRES)})(?: ?/ ?[\p{{L}}\d@][^()\n/]{{1,40}}){{1,2}})\)", label="caption",
             stem=tuple(f"({host}{slash}" for host in (*HOSTS, *WIRES) for slash in ("/", " /")), longest=500,
             amid=True,
             examples=("Teachers march in Arden, Feb. 15, 2017. (AP/Ana Ruiz)",
                       "The spillway at the lake (Getty Images/stock photo)",
                       "The wheel in spring. (Shutterstock/Ana Ruiz)"),
             near_misses=("She sold it (Flickr/Yahoo) that year.",)),
        line("staff-of-agency", Kind.MEDIA,
             rf"(?P<credit>{PERSON}) ?[-–—/] ?(?i:stringer|staff|stf|member|photographer), ?(?:AP|Associated Press"
             rf"|AFP|Reuters|Getty Images)", label="caption", longest=80,
             tail=("AP", "Associated Press", "AFP", "Reuters", "Getty Images"),
             examples=("Ana Ruiz - stringer, AP", "Ana Ruiz / Staff, Associated Press")),
        line("host-behind", Kind.MEDIA,
             rf"[\p{{Lu}}\"“‘'\d][^\n]{{8,400}}[.!?\"”’)] (?P<credit>{HOST}(?: ?/ ?[\p{{L}}\d@][^()\n/.]{{1,40}})?)",
             label="caption", stem=tuple(f". {host}" for host in HOSTS), longest=460, amid=True,
             examples=("A volunteer walks on the dam. Deposit Photos", "The wheel. Flickr/Ana Ruiz",
                       "The mill at the river. Wikimedia Commons"),
             near_misses=("He sold his pictures. Flickr was where he had shown them.",)),
        line("wire-photo", Kind.MEDIA,
             r"(?:[\p{Lu}\"“‘'\d][^\n]{4,420}[ .!?\"”’)])?[(\[](?P<credit>(?:PTI|ANI|IANS|UNI|AFP|EPA|Xinhua|Reuters"
             r"|REUTERS|HT|Express|UPI|Kyodo|Anadolu|TASS) (?:[Ff]ile )?[Pp]hotos?(?:(?: by "
             r"|/ ?)[\p{L}][^()\n]{1,40})?)[)\]]", label="caption", longest=500, amid=True,
             tail=("hoto)", "hotos)", "hoto]"), stem=("Photo/", "Photo by ", "photo by "),
             examples=("The dogs at the station on Monday. (PTI Photo)", "(PTI Photo)",
                       "The wheel (Express Photo by Ana Ruiz)"),
             near_misses=("They sent it to the agency (a PTI photo of the mill).",)),
        span("agency-behind", Kind.MEDIA,
             r"\((?P<credit>Getty(?: Images)?|GETTY(?: IMAGES)?|WireImage|FilmMagic|Splash News|Shutterstock)\)",
             label="caption",
             stem=("(Getty", "(GETTY", "(WireImage)", "(FilmMagic)", "(Splash News)", "(Shutterstock)"),
             lead=r"(?<=^|\n|[.!?:…”\"] )",
             examples=("(Getty)", "(Shutterstock)"), near_misses=("(Getty was his name)",)),
        line("commons", Kind.MEDIA,
             r"[*_]{0,2}[\p{Lu}\d\"“'‘][^\n]{4,380}\((?P<credit>[^()\n]{2,60}),? (?:CC BY(?:-\w\w){0,2}(?: \d\.\d)?"
             r"|[Pp]ublic [Dd]omain|CC0(?: 1\.0)?)(?:,? (?:via )?(?:Wikimedia Commons|Flickr|Wikipedia))?\)[*_]{0,2}",
             label="caption",
             stem=(", CC BY", ", Public ", ", public ", ", CC0", " CC BY", " Public domain", " Public Domain"),
             longest=470, amid=True,
             examples=("The last boat at its landing. (Street Stacks, CC BY-SA 2.0, Wikimedia Commons)",
                       "The wheel, 2014. (Arden Archive, Public domain, via Wikimedia Commons)"),
             near_misses=("The last boat left (nobody saw it), and the wheel stood still.",)),
        line("author-provided", Kind.MEDIA,
             r"[*_]{0,2}[\p{Lu}\d\"“'‘][^\n]{4,380}[.!?\"”’)] (?:(?P<credit>[\p{Lu}][^\n.,]{1,60}), )?[Aa]uthor "
             r"provided(?: \(no reuse\))?[*_.]{0,2}", label="caption", stem=("uthor provided",), longest=460, amid=True,
             examples=("The wheel in winter. Ana Ruiz, Author provided",),
             near_misses=("The author provided for them.",)),

        line("agency-outlet", Kind.MEDIA,
             r"\((?P<credit>(?:Getty(?: Images)?|AP(?: Photo)?|Reuters|iStock(?:photo)?|Shutterstock|AFP|Jeff Malet"
             r"|Flickr|Wikimedia)/[\p{Lu}][\p{L} .&'’-]{1,40})\)", label="caption", amid=True,
             head=("(Getty", "(AP", "(Reuters", "(iStock", "(Shutterstock", "(AFP", "(Flickr", "(Wikimedia"),
             longest=70,
             examples=("(Getty/Arden)",), near_misses=("(Getty was the first.)",)),
        line("name-licensed", Kind.MEDIA,
             r"(?P<credit>(?:[\p{Lu}\d@][\p{L}\d.'’_-]{0,24} ?){1,5}) ?[/|] (?:CC BY(?:-\w\w){0,2}(?: \d\.\d)?|CC0"
             r"|Public [Dd]omain)", label="caption", amid=True, longest=80,
             stem=("/ CC BY", "| CC BY", "/ CC0", "/ Public ", "| Public "),
             examples=("Ana Ruiz / CC BY 2.0",), near_misses=("Ana Ruiz / Arden",)),
        line("newsfoto", Kind.MEDIA,
             r"[\p{Lu}\d\"“'‘][^\n]{4,380}\((?P<credit>PRNews[Ff]oto/[^()\n]{2,90}"
             r"|(?:Photo|Graphic|Image): Business Wire)\)", label="caption",
             stem=("(PRNewsfoto/", "(PRNewsFoto/", ": Business Wire)"), longest=500, amid=True,
             examples=("The new wheel of Arden Mills. (PRNewsfoto/Arden Mills, Inc.)",
                       "The new wheel. (Photo: Business Wire)")),
        line("photo-by-licensed", Kind.MEDIA,
             r"[\p{Lu}\d\"“'‘][^\n]{4,300}[.!?\"”’] (?:Photo|Image|Picture) by "
             r"(?P<credit>[^\n]{2,60}?)[.,]? \(?CC[ -]BY[^\n]{0,24}", label="caption",
             stem=(". Photo by ", ". Image by ", ". Picture by "), longest=400, amid=True,
             examples=("Fishermen mend nets in the port of Arden. Photo by Flickr user Ana R. CC BY-NC 2.0.",),
             near_misses=("The nets were mended. Photo by photo the album grew.",)),
        line("forces", Kind.MEDIA,
             r"[\p{Lu}\d\"“'‘][^\n]{8,420}[.!?\"”’)] ?\((?P<credit>(?:U\.?S\.? )?(?:Air Force|Army|Navy|Marine Corps"
             r"|Coast Guard|Space Force|National Guard|Department of Defense|DoD|State Department|White House"
             r"|Treasury Department|government) [Pp]hoto(?: ?(?:by|/)? ?[^()\n]{3,70})?)\)", label="caption",
             longest=520, amid=True,
             stem=("Force photo", "Army photo", "Navy photo", "Corps photo", "Guard photo", "Defense photo",
                   "DoD photo", "Department photo", "White House photo", "government photo", "Force Photo",
                   "Army Photo", "Navy Photo", "Corps Photo", "Guard Photo"),
             examples=("The mill from the air. (U.S. Air Force photo)",
                       "The ferry leaves. (U.S. Navy photo by Seaman Ana Ruiz)"),
             near_misses=("He kept one thing (a Navy photo of his father).",)),
        line("service-alone", Kind.MEDIA,
             rf"(?P<credit>{PERSON} ?/ ?(?:US|U\.S\.) (?:Army|Navy|Air Force|Marine Corps|Coast Guard)(?:/Flickr)?)",
             label="caption", longest=80,
             tail=tuple(f"{slash}{us} {arm}" for slash in ("/", "/ ") for us in ("US", "U.S.") for arm in ("Army", "Navy", "Air Force", "Marine Corps", "Coast Guard")),
             examples=("Sgt. Ana Ruiz/US Army", "Ana Ruiz / U.S. Navy"),
             near_misses=("The mill was sold to the US Army",)),
    ),
)

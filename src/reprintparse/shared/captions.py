"""Captions and credits of pictures, and what stands for a player or a gallery."""

from reprintparse import Kind, Profile, line, span
from reprintparse.shapes import URL

AGENCIES = r"(?:Getty(?: Images)?|GETTY(?: IMAGES)?|AP(?: Photo| Images)?|Associated Press|AFP|EPA|Reuters|REUTERS|Shutterstock|SHUTTERSTOCK|iStock(?:photo)?|WireImage|WIREIMAGE|FilmMagic|Splash(?: News)?|SplashNews(?:\.com)?|Rex(?: Features)?|REX|PA(?: Wire| Images)?|Alamy|Corbis|Bloomberg|Flickr|Unsplash|Pixabay|Pexels|Wikimedia(?: Commons)?|Wikipedia|Instagram|Twitter|Facebook|YouTube|Youtube|NBC|ABC|CBS|CNN|Fox News|NASA|Xinhua|TASS|Sputnik|dpa|DPA|ANSA|EFE|Invision(?:/AP)?|BACKGRID|Backgrid|INSTARimages|MEGA|Mega|Photoshot|Handout|HANDOUT)"
CUE = r"(?i:photos?|image|images|picture|pictured|pic|photograph|photo credit|image credit|photos? courtesy|image courtesy|photography|photo source|image source|featured image|header image|featured photo|feature image|cover image|top image|lead image|illustration|credit|screenshot|screengrab|screencap)"

PROFILE = Profile(
    name="captions",
    title="Captions and picture credits",
    always=True,
    rules=(
        line("credit", Kind.MEDIA, rf"[*(\[]{{0,2}}(?i:photos?|images?|pictures?|photograph|photo credits?|image credits?|photos? courtesy|image courtesy|photography|photo source|image source|featured image|featured photo|header image|feature image|cover image|top image|lead image|illustration|screenshot|screengrab|file photo|representational image|representative image)(?: credits?| source| courtesy)?(?: ?[:—–|-] ?| via | by | courtesy(?: of)? | from | credit:? | of )(?P<credit>[^\n]{{2,140}})",
             label="caption", longest=200,
             head=("Photo", "PHOTO", "photo", "(Photo", "[Photo", "(PHOTO", "(photo", "Image", "IMAGE", "(Image", "[Image", "(IMAGE", "Picture", "PICTURE", "(Picture", "[Picture", "Featured Image", "Featured image", "Featured photo", "Featured Photo", "[Featured", "(Featured",
                   "Header image", "Feature image", "Cover image", "Top image", "Lead image", "Top Image", "Illustration", "Screenshot", "Screengrab", "File photo", "File Photo", "Representational", "Representative", "Photograph", "*Featured"),
             examples=("Photo: Ana Ruiz", "(Image credit: Arden Post)", "[Featured Image by Ana Ruiz/Getty Images]", "Photo Credit: Ana Ruiz / Flickr", "Photo by Ana Ruiz"),
             near_misses=("Photos of the mill, taken last week, show that the wheel has gone and that the roof has fallen in; nobody knows when it happened, and the owner, who lives abroad, has not replied to letters or calls for a year.",)),
        span("caption-credit", Kind.MEDIA, rf"[(\[] ?(?:(?i:photos?|images?|pictures?|credit|photograph|source|screenshot|file)(?: (?i:credit|courtesy|source|illustration))?(?: ?[:/] ?| by | via | courtesy (?:of )?| from | of |: )|REUTERS ?/ ?|Reuters ?/ ?|AP Photo ?/ ?|AP Photo|AFP ?/ ?|Getty Images)(?P<credit>[^\n()\[\]]{{0,90}})[)\]](?: More)?", label="caption",
             stem=("(Photo", "(photo", "(Image", "[Photo", "[Image", "(Credit:", "(AP Photo", "(REUTERS/", "( REUTERS/", "(Reuters/", "(Source:"),
             lead=r"(?:(?:^|(?<=\n))[^\n]{0,250}|(?<=[.!?…][\"”’]{0,2} )[\p{Lu}\"“][^\n.!?]{2,200}(?:[.!?] )?|(?<=[.!?…][\"”’]{0,2} )|(?:^|(?<=\n))[^\n]{0,600})",
             examples=("The mill at dusk, seen from the old bridge. (Photo: Ana Ruiz/Getty Images)", "(Photo by Ana Ruiz)")),
        line("caption-agency", Kind.MEDIA, rf"(?:[^\n]{{0,400}}?(?:[—–|/©.!?)(] ?|\b(?:via|by|for|Source:) |: ))?(?P<credit>(?:[\p{{L}}][\p{{L}} .'&-]{{1,60}}?[/—–] ?)?{AGENCIES}(?:/[\p{{L}} .]{{2,30}})?)[)\]]?",
             label="caption", longest=420, tail=("Getty Images", "Getty Images)", "Getty Images]", "GETTY IMAGES", "AP Photo", "AP Images", "AP)", "/AP", "/AFP", "AFP)", "/EPA", "/Reuters", "/REUTERS", "REUTERS)", "Reuters)", "/Shutterstock", "Shutterstock)", "/Flickr", "Flickr)", "Flickr )", "/iStock", "/WireImage", "WireImage)",
                   "/FilmMagic", "FilmMagic)", "Splash News", "/Alamy", "Alamy)", "/Bloomberg", "/Rex", "AP Images)", "AP Images]", "Invision/AP", "Commons)"),
             examples=("The mill at dusk. Ana Ruiz/Getty Images", "Ana Ruiz—Getty Images"),
             near_misses=("She said that the agency was bought by Reuters",)),
        line("agency-only", Kind.MEDIA, rf"(?:© ?|\(|Image zoom |Photo by )?{AGENCIES}(?: ?/ ?{AGENCIES})?(?: Photo| Images)?\)?", label="caption", longest=50,
             tail=("Getty Images", "AP Photo", "Shutterstock", "Images", "WireImage", "Splash News", "iStockphoto", "Getty Images)", "Getty", "GETTY"),
             examples=("Getty Images", "© Getty Images")),
        line("copyright-caption", Kind.MEDIA, rf"[^\n.!?]{{10,250}}\.? ?© ?(?P<credit>[\p{{Lu}}][^\n.]{{1,60}}(?: ?/ ?[^\n.]{{1,50}})?)", label="caption", longest=380, stem="©",
             examples=("The mill wheel turns again. © AFP / Ana Ruiz",), near_misses=("All stories are free to read. © 2019 Arden Post",)),
        line("copyright-agency", Kind.MEDIA, rf"© ?(?P<credit>{AGENCIES}|[\p{{L}} .'-]{{3,40}} ?/ ?{AGENCIES})(?: [\p{{Lu}}][^\n]{{3,250}})?", label="caption", longest=300,
             head="©", examples=("© AFP The mill was rebuilt in spring", "© Ana Ruiz / Reuters")),
        line("in-this-photo", Kind.MEDIA, r"(?:(?:FILE ?[-–—:]|File:) ?)?(?:In this|This|FILE|File|Undated)(?: [^\n.]{0,60}?)? ?(?i:file photo|photo|image|picture|frame grab|video frame|combination photo)(?:graph)?,? (?:dated|taken|released|provided|made available|from|shows|illustration|supplied|posted|file|courtesy|by|of)[^\n]{5,800}", label="caption", longest=900,
             head=("In this", "FILE", "File:", "This image", "This photo", "This undated", "This combination", "This frame", "Undated"),
             examples=("In this photo dated Tuesday, March 4, 2016 the mill wheel is taken from its axle in Arden.", "FILE - In this March 4, 2016 file photo, taken in Arden, the mill wheel stands still.")),
        line("bbc", Kind.MEDIA, r"(?:Image|Media) (?:copyright|source),? (?P<credit>[^\n]{2,60}?)(?: (?:Image )?caption,? [^\n]{3,250})?", label="caption", longest=350,
             head=("Image copyright", "Image source", "Media caption", "Media playback", "Image caption"), examples=("Image copyright Reuters Image caption The mill was rebuilt in spring", "Image copyright Ana Ruiz")),
        line("image-caption", Kind.MEDIA, r"(?:Image caption|Media caption|Image zoom|Media playback is unsupported on your device)[^\n]{0,260}", label="caption", longest=300,
             head=("Image caption", "Media caption", "Image zoom", "Media playback"), examples=("Image caption The mill was rebuilt in spring", "Image zoom Ana Ruiz/Getty Images")),
        line("pictured", Kind.MEDIA, r"(?:Pictured|PICTURED|Above|Below|Left|Right|Top|From left|Clockwise from top left|Caption)(?: (?:above|below|left|right|here))?: [^\n]{5,250}", label="caption", longest=280,
             head=("Pictured", "PICTURED", "From left:", "Above:", "Caption:", "Clockwise from"), examples=("Pictured: the mill at dusk",)),
        line("watch", Kind.MEDIA, r"(?i:(?:you can )?(?:watch|see|listen to|view|check out|play)(?: (?:it|the|a|this|here|her|his|their))?(?: (?:full|short|brief|official|entire|complete|whole|new|latest))?(?: (?:video|clip|interview|trailer|segment|footage|gallery|episode|report|speech|performance|exchange|moment|remarks|slideshow|podcast|photos?|tweets?))?(?: (?:here|below|above|in full|now))?(?: (?:courtesy of|via) [^\n]{2,40}?)?)(?:[:.!]| below[:.!]?| ?:)", label="media", longest=90,
             head=("Watch", "WATCH", "See the", "Listen to", "View the", "Check out the", "You can watch", "Play the"), examples=("Watch below:", "WATCH:", "Watch the brief interview below."), near_misses=("Watch the river, not the mill.",)),
        line("video", Kind.MEDIA, r"(?i:(?:youtube )?video|audio|photos?|gallery|slideshow|podcast)(?: (?:below|above))?:", label="media", longest=30,
             head=("Video:", "VIDEO:", "Youtube", "YouTube", "Audio:", "AUDIO:", "Photos:", "PHOTOS:", "Gallery:", "GALLERY:", "Slideshow:", "Video below", "Photo:"), examples=("VIDEO:", "YouTube Video:")),
        line("player", Kind.MEDIA, r"(?:Loading the player\.{0,3}|Loading Photo Gallery|Video Loading Video Unavailable[^\n]{0,200}|Click to (?:view|launch|see|open|play)(?: the)?(?: (?:full|photo|image))? ?(?:gallery|slideshow|photos|video)[^\n]{0,40}|View (?:photos?|gallery|slideshow|image|video)s?(?: gallery)?|(?:Play|PLAY) (?:Video|VIDEO)|Video Player is loading\.?|Your browser does not support [^\n]{0,80}|Media playback is not supported[^\n]{0,60}|Listen \d{1,3} min(?:utes?)?|Listen to this (?:article|story)[^\n]{0,40}|\d{1,2} / \d{1,3})", label="media", longest=240,
             head=("Loading", "Video Loading", "Click to", "View photo", "View gallery", "View image", "View video", "View slideshow", "Play ", "PLAY", "Video Player", "Your browser", "Media playback", "Listen ", *(f"{n} /" for n in range(1, 10))),
             examples=("Loading the player...", "View photos", "Click to view the gallery", "1 / 5"), near_misses=("Listen to the river.",)),
        line("image", Kind.MEDIA, r"!\[[^\n]{0,300}\](?:\([^\n]{0,1000}\)|\[\d{1,3}\])", label="media", head="![", longest=1400, examples=("![The mill](https://post.example/mill.jpg)", "![Menu][4]")),
        line("video-url", Kind.MEDIA, r"(?P<url>https?://(?:www\.|m\.)?(?:youtube\.com/|youtu\.be/|vimeo\.com/|dailymotion\.com/|rumble\.com/|soundcloud\.com/)[^\s]{3,200})", label="media", head="http", longest=240,
             examples=("https://www.youtube.com/watch?v=a1B2c3D4",)),
        line("image-url", Kind.MEDIA, r"(?:\(?(?:Logo|Photo)(?: ?-|:) ?)?(?P<url>https?://[^\s]{5,250}(?:\.(?i:jpe?g|png|gif|webp|mp4|mp3)|/prnh/[^\s]{5,60}))(?: ?\))?", label="media", longest=300,
             head=("http", "Logo", "(Logo", "Photo -", "(Photo:"), examples=("https://post.example/img/mill.jpg", "(Logo: http://photos.wire.example/prnh/20150607/221301LOGO )")),
    ),
)

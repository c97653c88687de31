"""What stands for a player, a gallery or a picture when the page was taken apart: placeholders, shortcodes, credits without a colon.

A content system leaves its own marks: "[youtube https://...]", "Example video title will go here for this video", a table of
one cell that held the credit of a picture, "© Provided by AFP" as portals write it under agency pictures.
"""

from reprintparse import Kind, Members, Profile, line, run, span

CODE = (
    r"(?i:embed|youtube|video|audio|gallery|caption|instagram|facebook|vimeo|soundcloud|playlist|slideshow|interaction"
    r"|protected-iframe|(?:time-)?brightcove|time-(?:gallery|interactive|video)|jwplayer|amazon)"
)
SEEN = (
    r"(?:clip|video|footage|exchange|moment|interview|speech|segment|trailer|scene|performance|remarks|ad|interaction"
    r"|confrontation|report|press conference|debate|rant|response|episode|film|documentary|teaser|trailer|promo|song)"
)
HOLDERS = (
    r"(?:Getty Images?|AP|AFP|Reuters|EPA|Splash(?: News)?(?: Online)?|Rex|REX|WENN|Shutterstock|Backgrid|BACKGRID"
    r"|FameFlynet|INFphoto|PacificCoastNews|Instagram|Twitter|Disney|Lucasfilm|Warner Bros\.?|Netflix|HBO)"
)

PROFILE = Profile(
    name="players",
    title="Players and placeholders",
    always=True,
    rules=(
        line("image-named", Kind.MEDIA,
             r"\[(?i:image|picture|photo|img|chart|graphic|gif)(?::? ?\d{1,2})?\]|\[image: ?[^\[\]\n]{1,160}\]",
             label="media", longest=180,
             head=tuple(f"[{what}" for word in ("image", "picture", "photo", "img", "chart", "graphic", "gif")
                        for what in (word, word.capitalize(), word.upper())),
             examples=("[image: the-mill-in-winter.png]", "[image]", "[Photo 2]"),
             near_misses=("[image: the mill", "[images of the mill]")),
        line("shortcode", Kind.MEDIA, rf"\[{CODE}(?:[ :=][^\n\[\]]{{1,400}})?\](?:[^\n\[\]]{{1,300}}\[/{CODE}\])?",
             label="media", head="[", longest=760,
             examples=("[youtube https://www.youtube.com/watch?v=a1B2c3D4]", "[interaction id=”58f37bac”]",
                       '[time-brightcove not-tgx="true"]'), near_misses=("[videos of the mill were lost]",)),
        line("placeholder", Kind.MEDIA,
             r"Example video title will go here for this video|FEATURED VIDEO(?: ALL OUR VIDEOS)?|Featured Video"
             r"|This video file cannot be played\.(?: ?\(Error Code: \d{3,8}\))?"
             r"|(?:Video|Photo|Image|Tweet|Instagram|Post) (?:by|via|from) (?:YouTube|Instagram|Twitter|Facebook"
             r"|Vimeo)|Loading (?:View on|Tweet|Instagram|Twitter)[^\n]{0,20}|View on Instagram"
             r"|Watch on (?:YouTube|Facebook|Instagram|TikTok)", label="media",
             head=("Example video title", "FEATURED VIDEO", "Featured Video", "This video file", "Video by",
                   "Video via", "Video from", "Photo by", "Photo via", "Image by", "Image via", "Tweet by",
                   "Tweet via", "Instagram by", "Post by", "Post via", "Loading View", "Loading Tweet",
                   "Loading Insta", "Loading Twitt", "View on Instagram", "Watch on "), longest=70, amid=True,
             examples=("Example video title will go here for this video", "Video by YouTube", "Watch on YouTube"),
             near_misses=("Watch on the river.",)),
        line("listen-length", Kind.MEDIA, r"(?:Listen|LISTEN) ?[•·|] ?\d{1,3}:\d\d(?::\d\d)?", label="media",
             head=("Listen •", "Listen·", "Listen ·", "Listen |", "LISTEN •", "Listen•"), longest=20,
             examples=("Listen • 3:48",), near_misses=("Listen at 3:48",)),
        run("credit-cell", Kind.MEDIA, r"(?P<credit>[\p{L}\d][^\n|]{1,60}?) ?\|", label="caption", tail="|", longest=70,
            after=Members(r"\|-{3,5}\|", most=1, least=1),
            examples=("| Ana Ruiz/Arden Photo |\n|---|",), near_misses=("| Ana Ruiz | Tomas Brand |",)),
        line("provided-by", Kind.MEDIA,
             r"© ?(?:Provided by [\p{Lu}][^\n]{2,80}|(?:Other|Reuters|AP Photo|AFP|Getty|Getty Images|EPA"
             r"|Shutterstock)(?: ?/ ?[^\n]{2,40})? (?:An? |The |In |FILE|File)[^\n]{5,240})", label="caption", head="©",
             longest=320,
             examples=("© Provided by Arden Media", "© Other A view of the wheel")),
        line("animated", Kind.MEDIA,
             r"[(\[](?:GIFs?|Gifs?|gifs?|Screenshot|Screengrab|SCREENSHOT|Screencap|Meme|Tweet|Video|VIDEO|Graphic"
             r"|Graph|Chart|Map)(?: (?:credit|via|by|from|source):?|:) [\p{Lu}@][^\n()\[\]]{1,60}[)\]]",
             label="caption",
             head=("(GIF", "(Gif", "(gif", "[GIF", "(Screen", "[Screen", "(SCREEN", "[SCREEN", "(Meme", "(Tweet",
                   "(Video", "(VIDEO", "[Video", "(Graphic", "(Graph", "(Chart", "(Map"), longest=80,
             examples=("(GIF: Giphy)", "(Screenshot via YouTube)"), near_misses=("(Video of the flood was shown)",)),
        line("holders", Kind.MEDIA,
             rf"(?:(?:Source|Photos?|Pictures?|Images?) (?:and|&|by) )?(?:{HOLDERS}"
             rf"|\p{{Lu}}[\p{{L}}.'’-]{{1,20}} \p{{Lu}}[\p{{L}}'’-]{{1,20}}[/ ](?=(?:Getty|REX|Rex|Splash"
             rf"|Shutterstock)))(?:(?: ?[,/&;] ?| and | )(?:{HOLDERS}|Features|News|Online|Picture Desk)){{1,4}}",
             label="caption", between=True, longest=80,
             head=("Source and", "Source &", "Photos by", "Getty", "AP", "AFP", "Reuters", "EPA", "Splash", "Rex",
                   "REX", "WENN", "Shutter", "Backgrid", "BACKGRID", "Fame", "INF", "Pacific", "Instagram", "Twitter",
                   "Disney", "Lucas", "Warner", "Netflix", "HBO"),
             examples=("Getty Images, Splash", "Rex Features"), near_misses=("Twitter and the rest of them",)),
        span("watch-end", Kind.MEDIA,
             rf"(?:Watch|See|Listen to) (?:(?:the|this|that|his|her|their|a|an"
             rf"|it)(?: [\p{{L}}’'-]{{2,20}}){{0,5}}? {SEEN}(?:,? [^\n.!?:]{{2,60}})?|it|here"
             rf"|for yourself),? ?(?:below|here|above|for yourself)?:(?=$| Featured [Ii]mage| Image| Photo)",
             lead=r"(?<=^|\n|[.!?…][\"”’)]{0,2} ?)(?:You can )?", label="media",
             stem=("Watch the ", "Watch this ", "Watch that ", "Watch his ", "Watch her ", "Watch their ", "Watch a ",
                   "Watch it", "Watch here", "Watch for yourself", "See the ", "See for yourself", "Listen to "),
             examples=("Watch the ridiculous exchange below:", "Watch it here:"),
             near_misses=("Watch the river below.",)),
        span("watch-on", Kind.MEDIA, r" (?:here|HERE|below|BELOW)(?: to see [^\n.!?:]{3,80})?:(?=$|\n| ?[\p{Lu}\"“‘])",
             lead=r"(?<=^|\n|[.!?…][\"”’)]{0,2} ?|\p{Ll})(?:Watch|WATCH)(?: [^\s.!?:]{1,20}){1,9}?", label="media",
             stem=(" here:", " HERE:", " below:", " BELOW:", " below to see ", " here to see "),
             examples=("Watch her amazing story here:", "Watch the film below to see how the mill was saved:"),
             near_misses=("Watch the river below: it takes the mill.",)),
        span("watch-bare", Kind.MEDIA, r"(?:Watch|WATCH)(?: here| HERE)? ?:(?=$|\n|  |https?:|[\p{Lu}@#\"“])",
             label="media", stem=("Watch:", "WATCH:", "Watch here:", "WATCH HERE:"),
             lead=r"(?<=^|\n|[\p{L}\d)] ?[.!?…:][\"”’)]{0,2} ?)",
             examples=("Watch:", "WATCH HERE:"), near_misses=("Watch: the river takes the mill",)),
        span("featured-via", Kind.MEDIA,
             r"Featured? (?:[Ii]mage|[Pp]hoto) (?:(?:is )?(?:an? )?(?:screen ?(?:shot|grab|cap)(?:ture)? )?(?:via"
             r"|from|by|courtesy of)|courtesy)[: ] ?(?P<credit>[^\n]{2,90}?)(?:(?<=[\p{L}\d)]) ?\.(?= |$)|$)",
             lead=r"(?<=^|\n|[.!?:…][\"”’)]{0,2} ?)", label="caption",
             stem=("Featured image ", "Featured Image ", "Featured photo ", "Featured Photo ", "Feature image ",
                   "Feature photo "),
             examples=("Featured image via Flickr user Ana Ruiz / CC BY-SA 2.0.",
                       "Featured image screengrab from video ."),
             near_misses=("Featured images of the flood hung there.",)),
        line("image-lower", Kind.MEDIA,
             r"(?:image|photo|pic|picture|featured image|photo credit|image credit|images"
             r"|photos): ?(?P<credit>[\p{L}\d][^\n.!?]{2,70})", label="caption",
             head=("image:", "photo:", "pic:", "picture:", "featured image:", "photo credit:", "image credit:",
                   "images:", "photos:"), longest=90,
             examples=("image: Ana Ruiz",)),
        line("video", Kind.MEDIA,
             r"(?i:(?:youtube )?video|audio|photos?|gallery|slideshow|podcast)(?: (?:below|above))?:"
             r"|(?i:videos?|play)", label="media", longest=30,
             head=("Video", "VIDEO", "Play", "PLAY", "Youtube", "YouTube", "Audio:", "AUDIO:", "Photos:", "PHOTOS:",
                   "Gallery:", "GALLERY:", "Slideshow:", "Video below", "Photo:"),
             examples=("VIDEO:", "YouTube Video:", "Video")),
        span("no-source", Kind.MEDIA, r"No compatible source was found for this (?:video|media)\.", label="media",
             stem="No compatible source was found",
             examples=("No compatible source was found for this media.",)),
        span("progress", Kind.MEDIA,
             r"Loaded: \d[\d.]{0,5}% ?(?:Progress: \d[\d.]{0,5}% ?)?"
             r"(?:[\p{L} ]{4,60} )?Current Time[^\d\n]{1,3}\d{1,2}:\d\d ?/ ?Duration[^\d\n]{1,3}\d{1,2}:\d\d"
             r"(?: ?Loaded: \d[\d.]{0,5}%)?", label="media", stem="Loaded: ",
             examples=("Loaded: 0% Progress: 0% Current Time 0:00 / Duration 3:10",),
             near_misses=("Loaded: 90% of the boats",)),
        line("elapsed", Kind.MEDIA,
             r"\d{1,2} seconds? of (?:\d{1,2} hours?, ?)?(?:\d{1,2} minutes?, ?)?\d{1,2} seconds?"
             r"(?: ?Volume \d{1,3}%)?", label="media", head=tuple(f"{n} second" for n in (*range(10), *range(10, 60))),
             longest=70, amid=True,
             examples=("0 seconds of 1 minute, 12 secondsVolume 90%", "0 seconds of 45 seconds"),
             near_misses=("12 seconds of silence",)),
        line("player", Kind.MEDIA,
             r"(?:JUST WATCHED [^\n]{5,100}? Replay(?: More Videos)?[^\n]{0,20}MUST WATCH(?: [^\n]{0,110})?"
             r"|Loading the player\.{0,3}|Loading Photo Gallery|Video Loading Video Unavailable[^\n]{0,200}"
             r"|Click to (?:view|launch|see|open|play)(?: the)?(?: (?:full|photo|image))? ?(?:gallery|slideshow"
             r"|photos|video)[^\n]{0,40}|(?i:view (?:photos?|gallery|slideshow|image"
             r"|video)s?(?: gallery)?)(?: ?[-–—] ?\d{1,3} (?i:images|photos)| Getty)?"
             r"|Click (?:on |the |here )?(?:the )?(?:above |below )?(?:image|graph|chart|picture|photo"
             r"|map)s?(?: (?:above|below))?(?: (?:for|to) [^\n]{3,50}|\.{3})|(?:Play|PLAY) (?:Video|VIDEO)"
             r"|Video Player is loading\.?|Your browser does not support [^\n]{0,80}"
             r"|Media playback is not supported[^\n]{0,60}|Duration: \d{1,2}(?:min|:)[^\n]{0,12}"
             r"|Listen \d{1,3} min(?:utes?)?|Listen to this (?:article|story)[^\n]{0,40}|\d{1,2} / \d{1,3})",
             label="media", longest=240,
             head=("JUST WATCHED", "Loading", "Video Loading", "Click to", "Click on", "Click image", "Click the",
                   "Click above", "VIEW ", "View Photo", "View Gallery", "View photo", "View gallery", "View image",
                   "View video", "View slideshow", "Play ", "PLAY", "Video Player", "Your browser", "Media playback",
                   "Duration: ", "Listen ", *(f"{n} /" for n in range(1, 10))), amid=True,
             examples=("Loading the player...", "View photos", "Click to view the gallery", "1 / 5"),
             near_misses=("Listen to the river.",)),
        line("image-enlarged", Kind.MEDIA,
             r"\[!\[[^\n\[\]]{0,300}\]\([^\s()]{5,500}\.(?i:jpe?g|png|gif|webp)[^\s()]{0,80}\)", label="media",
             head="[![", longest=900,
             examples=("[![Mill](https://a.example/m.jpg)](https://a.example/m-large.jpg)",)),
        line("image", Kind.MEDIA, r"!\[[^\n]{0,300}\](?:\([^\n]{0,1000}\)|\[\d{1,3}\])", label="media", head="![",
             longest=1400,
             examples=("![The mill](https://post.example/mill.jpg)", "![Menu][4]")),
        line("video-url", Kind.MEDIA,
             r"(?:(?i:video|watch|youtube): ?)?(?P<url>https?://(?:www\.|m\.)?(?:youtube\.com/|youtu\.be/|vimeo\.com/"
             r"|dailymotion\.com/|rumble\.com/|soundcloud\.com/|bitchute\.com/|odysee\.com/)[^\s]{3,200})",
             label="media",
             head=("http", "Video: http", "VIDEO: http", "Watch: http", "WATCH: http", "Watch:http", "Video:http"),
             longest=240,
             examples=("https://www.youtube.com/watch?v=a1B2c3D4",)),
        line("image-url", Kind.MEDIA,
             r"(?:\(?(?:Logo|Photo|image|Image)(?: ?-|:) ?)?(?P<url>https?://[^\s]{5,250}(?:\.(?i:jpe?g|png|gif|webp"
             r"|mp4|mp3)|/prnh/[^\s]{5,60}))(?: ?\))?", label="media", longest=300,
             head=("http", "Logo", "(Logo", "Photo -", "(Photo:", "image: http", "Image: http"),
             examples=("https://post.example/img/mill.jpg",
                       "(Logo: http://photos.wire.example/prnh/20150607/221301LOGO )")),
        line("placeholder-clocked", Kind.MEDIA,
             r"Example video title will go here for this video|(?i:watch|view) (?:this )?(?i:video|on youtube"
             r"|video on youtube)(?: \d{1,2}:\d\d)?[.:!]?|\d{1,2}:\d\d (?i:watch (?:now|video))"
             r"|(?i:watch|play|see) the (?i:video|clip) for (?i:all the details|more|the full story)[.!:]?",
             label="media",
             head=("Example video", "Watch ", "WATCH ", "View ", "VIEW ", "watch ", "Play ", "See the video",
                   *(f"{n}:" for n in range(10)), *(f"{n}:" for n in range(10, 20))), longest=60,
             examples=("Example video title will go here for this video", "Watch on YouTube", "Watch video 02:17",
                       "Watch the video for all the details!"),
             near_misses=("Watch video of him and you will see it.",)),
        line("clock", Kind.MEDIA,
             r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d|0:00 \d:\d\d:\d\d(?: 0:00)?|Loaded: \d{1,3}(?:\.\d{1,2})?%"
             r"|(?:Current Time|Duration|Remaining Time) -?\d{1,2}:\d\d", label="media", longest=26,
             head=(*"0123456789", "Loaded:", "Current Time", "Duration", "Remaining Time"),
             examples=("00:00/01:32", "0:00 0:00:58 0:00", "Duration 1:14"), near_misses=("3:04",)),
        line("social-player", Kind.MEDIA,
             r"Loading View on (?:Instagram|Twitter|Facebook)|This content is imported from (?:Instagram|Twitter"
             r"|Facebook|YouTube)[^\n]{0,160}", label="media", head=("Loading View on", "This content is imported"),
             longest=240, amid=True,
             examples=("Loading View on Instagram",), near_misses=("Loading View on the mill",)),
        line("clip-length", Kind.MEDIA,
             r"(?=(?:[^\s]{1,24} ){5})[\p{Lu}\d\"“‘'][^\n]{20,150}[^\s\d.,:;!?–—-](?<! (?:at|by|to|from|until|till"
             r"|before|after|in|of|is|was)) (?:\d{1,2}:[0-5]\d|1:[0-5]\d:[0-5]\d)", label="media",
             stem=tuple(f":{n}" for n in range(6)), between=True, longest=165,
             examples=("Protester Stops the Vote on the New Bridge of Arden 0:42",),
             near_misses=("Ana Ruiz, Arden 2:38", "Doors open to all who hold a ticket at 7:30",
                          "The last ferry of the day leaves Arden by 7:30")),
        line("clipboard", Kind.MEDIA,
             r"The (?:code|URL) has been copied to your clipboard\.?(?: width px height px)?"
             r"|width (?:px )?height(?: px)?", label="media", longest=80,
             head=("The code has been copied to", "The URL has been copied to", "width "), amid=True,
             examples=("The code has been copied to your clipboard.", "The URL has been copied to your clipboard")),
        line("no-source-again", Kind.MEDIA, r"No media source currently available(?: \d:\d\d(?::\d\d)?){0,3}",
             label="media", head="No media source currently", longest=70, amid=True,
             examples=("No media source currently available",)),
        line("embed-share", Kind.MEDIA, r"Embed share|Embed|EMBED", label="media", where="tail", longest=12,
             head=("Embed", "EMBED"),
             examples=("Embed share",)),
        line("image-unnamed", Kind.MEDIA, r"\[", label="media", head="[", longest=1,  # all that a link without words leaves
             examples=("[](https://post.example/mill.jpg)",)),
        line("embedded", Kind.MEDIA,
             r"\[embedded content\]|\{\{ ?message ?\}\}|<iframe [^\n<>]{5,600}>(?:</iframe>)?|Embed from Getty Images"
             r"|View image \| gettyimages\.com|Tap to unmute|Swipe to see more", label="media", longest=640, amid=True,
             head=("[embedded content]", "{{ message", "{{message", "<iframe ", "Embed from Getty",
                   "View image | getty", "Tap to unmute", "Swipe to see more"),
             examples=("[embedded content]", "<iframe src=\"https://post.example/embed\"></iframe>",
                       "Embed from Getty Images", "View image | gettyimages.com")),
        line("player-named", Kind.MEDIA,
             r"Video Player(?: is loading\.)?|Audio Player|Media Player|Embedded video|Video Unavailable",
             label="media", longest=30, between=True,
             head=("Video Player", "Audio Player", "Media Player", "Embedded video", "Video Unavailable"),
             examples=("Video Player", "Embedded video")),
        run("player-clocked", Kind.MEDIA, r"(?:Video|Audio) Player", label="media",
            head=("Video Player", "Audio Player"), longest=14,
            after=Members(r"\d{2}:\d\d|Use Up/Down Arrow keys to increase or decrease volume\.", most=3, least=1),
            examples=("Video Player\n00:00\n04:12",)),
        line("listen-button", Kind.MEDIA, r"Listen|Play audio|Listen now|LISTEN|Play", label="media", where="head",
             longest=12, follows=("published", "byline", "social", "media", "title", "subtitle", "comment"),
             head=("Listen", "LISTEN", "Play"),
             examples=("Listen", "Play audio")),
    ),
)

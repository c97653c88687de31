"""What stands for a player, a gallery or a picture when the page was taken apart: placeholders, shortcodes, credits without a colon.

A content system leaves its own marks: "[youtube https://...]", "Example video title will go here for this video", a table of
one cell that held the credit of a picture, "© Provided by AFP" as portals write it under agency pictures.
"""

from reprintparse import Kind, Members, Profile, line, run, span

CODE = (
    r"(?i:embed|youtube|video|audio|gallery|caption|instagram|facebook|vimeo|soundcloud|playlist|slideshow|interaction"
    r"|protected-iframe|brightcove|jwplayer)"
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
        line("image-named", Kind.MEDIA, r"\[image: ?[^\[\]\n]{1,160}\]", label="media", head="[image:", longest=180,
             examples=("[image: the-mill-in-winter.png]",), near_misses=("[image: the mill",)),
        line("shortcode", Kind.MEDIA, rf"\[{CODE}(?:[ :=][^\n\[\]]{{1,400}})?\](?:[^\n\[\]]{{1,300}}\[/{CODE}\])?",
             label="media", head="[", longest=760,
             examples=("[youtube https://www.youtube.com/watch?v=a1B2c3D4]", "[interaction id=”58f37bac”]"),
             near_misses=("[videos of the mill were lost]",)),
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
    ),
)

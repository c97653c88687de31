"""Calls to watch, listen to or look at what a page shows and a text cannot: "Watch below:", "Click here to listen", "Content warning".

The player or gallery itself is gone; what stands for it is in `players.py`.
"""

from reprintparse import Kind, Profile, line

OTHERWISE = r"(?i:[^\n]{1,100}, and you\b|out\b|for\b|your\b|what\b|that\b|if\b|how\b|these (?:\w{2,20} ){0,2}(?:signs|stocks|steps|things)|more\b)"  # no picture is watched
PICTURES = r"(?i:photos?|pictures?|pics|snaps|selfies?|videos?|clips?|footage|trailer|teaser|gallery|slideshow|screenshots?)"

PROFILE = Profile(
    name="viewing",
    title="Calls to watch and listen",
    always=True,
    rules=(
        line("watch", Kind.MEDIA,
             r"(?i:(?:you can )?(?:watch|see|listen to|view|check out"
             r"|play)(?: (?:it|the|a|this|here|her|his|their))?(?: (?:full|short|brief|official|entire|complete|whole"
             r"|new|latest))?(?: (?:video|clip|interview|trailer|segment|footage|gallery|episode|report|speech"
             r"|performance|exchange|moment|remarks|slideshow|podcast|photos?|tweets?))?(?: (?:here|below|above"
             r"|in full|now))?(?: (?:courtesy of|via) [^\n]{2,40}?)?)(?:[:.!]| below[:.!]?| ?:)", label="media",
             longest=90,
             head=("Watch", "WATCH", "See the", "Listen to", "View the", "Check out the", "You can watch", "Play the"),
             amid=True,
             examples=("Watch below:", "WATCH:", "Watch the brief interview below."),
             near_misses=("Watch the river, not the mill.",)),
        line("watch-below", Kind.MEDIA,
             r"(?:(?i:watch|listen to)\b[^\n]{3,90}?(?: below(?: here)?[.:!]?| here:)"
             r"|(?:See|Check out|Take a look at|View|Hear)\b[^\n]{0,80}?\b(?:photos?|pictures?|pics|videos?|clip"
             r"|footage|trailer|gallery|teaser|interview)\b[^\n]{0,60}? below[.:!])", label="media", longest=125,
             head=("Watch", "WATCH", "Listen to", "See ", "Check out", "Take a look at", "View ", "Hear "),
             examples=("Watch the captain sing his song below:",
                       "Check out photos of the ferry and fan reactions below."),
             near_misses=("Watch the river, not the mill.",
                          "See what the others said below the landing, and be quiet.")),
        line("watch-clip", Kind.MEDIA,
             r"(?:(?:You can |Please )?(?:[Ww]atch|[Ll]isten to|[Ss]ee"
             r"|[Cc]heck out))(?! for\b) [^\n.!?:;]{0,80}?\b(?:video|clip|interview|footage|trailer|speech|segment"
             r"|episode|performance|teaser|song)s?\b(?![^\n]{0,80} as an?\b)[^\n.!?:;]{0,90} (?:below|above)[.!]",
             label="media", amid=True, longest=200,
             head=("Watch ", "Listen to ", "See ", "Check out ", "You can watch ", "You can listen ", "You can see ",
                   "Please watch "),
             examples=("Watch the video of his talk with the captain in the cabin of the ferry below.",),
             near_misses=("See the interview below as a warning.", "Watch the men at the mill below.")),
        line("watch-it", Kind.MEDIA,
             rf"(?i:(?:you can |please |now )?(?:watch|listen to|hear)(?: video)?) (?!{OTHERWISE})"
             rf"(?:[^\n.!?:;]{{2,110}}:|[^\n.!?:;]{{2,110}} (?:above|below"
             rf"|(?<=(?i:video|clip|footage|trailer|speech|interview|song|show|scene) )here|on YouTube)[.!]?"
             rf"|[^\n.!?:;]{{2,70}} at [\w.]{{3,40}}\.(?:com|org|tv|net)\.?|\| [^\n.!?:]{{8,120}}:)", label="media",
             longest=140,
             head=("Watch ", "WATCH ", "Listen to", "LISTEN TO", "Hear ", "HEAR ", "You can watch", "You can listen",
                   "You can hear", "Please watch", "Please listen", "Now watch"),
             examples=("Watch the Morning Show clip above.", "Watch the captain admit twice that he was asleep:",
                       "Watch this video on YouTube", "You can watch the landing camera video here.",
                       "Watch the latest video at video.post.example.com", "WATCH | Boats return to the landing:"),
             near_misses=("Watch for three signs:", "Watch out for the wheel below.",
                          "Watch the man who comes from below, he said.", "Listen to your mother:")),
        line("look-at-it", Kind.MEDIA,
             rf"(?:(?:And |So |Now )?(?i:check out|take a (?:look|peek)(?: at)?|see|view|click through|scroll through"
             rf"|flip through)|For a look (?:back )?at [^\n.]{{3,60}}, click through)\b"
             rf"(?:[^\n.?!]{{0,100}}\b{{0,1}}(?:{PICTURES})\b[^\n.?!]{{0,60}}\b(?:below|above)[.!:]{{0,3}}"
             rf"|[^\n.?!:]{{0,100}}\b(?:{PICTURES})\b[^\n.?!:]{{0,40}}:|(?<=look)(?: here| below)? ?[:—–]"
             rf"|(?<=peek)(?: here| below)? ?[:—–])", label="media", longest=190,
             head=("Check out", "CHECK OUT", "And check out", "So check out", "Take a look", "Take a peek",
                   "TAKE A LOOK", "See ", "SEE ", "View ", "Click through", "Scroll through", "Flip through",
                   "For a look"), amid=True,
             examples=("And check out the captain's best photos in the gallery below!",
                       "For a look back at the captain's career, click through the gallery below!",
                       "See photos of the captain:", "Take a look here —", "See the landing footage:"),
             near_misses=("See what the others said below the landing, and be quiet.",
                          "Take a look at the three reasons:", "See the pictures above all as a warning.")),
        line("listen-here", Kind.MEDIA,
             r"[(\[]?(?:(?:Click|CLICK|Tap|Go) (?:here|HERE) (?:to|TO) (?i:listen|watch|hear|view|see"
             r"|play)(?: to)?(?: [^\n.!?]{0,60}?\b(?i:interview|videos?|podcast|episode|audio|show|clip|recording"
             r"|broadcast|live|trailer|speech|segment)\b[^\n.!?]{0,60})?"
             r"|To (?:listen to|watch|hear|view|see) [^\n.!?]{3,80}?\b(?i:interview|videos?|podcast|episode|audio"
             r"|show|clip|recording|broadcast|speech|segment)\b[^\n.!?]{0,30},? (?:please )?click (?:here|HERE"
             r"|on [^\n.]{3,40}))(?: when [^\n]{3,60})?[.!:)\]]{0,3}", label="media", longest=220,
             head=("Click here to", "Click HERE to", "CLICK HERE TO", "CLICK HERE to", "Tap here to", "Go here to",
                   "To listen to", "To watch", "To hear", "To view", "To see", "(Click here to", "(To listen"),
             amid=True,
             examples=("Click here to listen to this interview.", "To listen to the complete interview, click here.",
                       "CLICK HERE TO LISTEN LIVE when the show starts Sunday night at 9:00PM EST!"),
             near_misses=("Click here to see the order.", "To see the wheel turn, click your heels.")),
        line("watch-on", Kind.MEDIA,
             r"(?:Watch|View|Play|See|Listen)(?: it)? on (?:YouTube|Vimeo|Instagram|Facebook|Spotify|SoundCloud"
             r"|Rumble|TikTok|BitChute)\.?|Video by YouTube|Loading View on Instagram"
             r"|View this (?:video|post) on [\p{Lu}][\p{L}]{2,12}", label="media", longest=50,
             head=("Watch ", "View ", "Play ", "See ", "Listen ", "Video by YouTube", "Loading View"),
             examples=("Watch on YouTube", "Loading View on Instagram"), near_misses=("Watch on the bridge",)),
        line("warning", Kind.MEDIA,
             r"[*(\[]{0,3}(?:(?i:(?:content|language|graphic(?: content)?|trigger|viewer|adult|video) warning|warning"
             r"|caution|nsfw|viewer discretion(?: is)? advised)[:!.–—-]{0,3} ?(?:(?=[^\n]{0,90}\b(?i:graphic|explicit"
             r"|strong|disturbing|adult|offensive|foul|coarse|profanity|vulgar|distressing|nudity|swearing|language"
             r"|gore)\b)(?i:(?:very |extremely )?(?:this|the|video|some|contains?|footage|images?|clips?|below"
             r"|following|strong|graphic|explicit|disturbing|adult|offensive|foul|coarse|not safe|may|tweets?|article"
             r"|story|post|might|readers?|viewers?|language|profanity|vulgar))\b[^\n.]{0,100}"
             r"|(?<=[!:.] ?)[^\n.]{0,4})[.:!]?|(?i:viewer discretion(?: is)? advised"
             r"|graphic (?:content|warning|video)|strong language|nsfw|explicit language))[*)\]:!.]{0,3}",
             label="media", longest=140,
             head=("Warning", "WARNING", "(Warning", "(WARNING", "[Warning", "[WARNING", "*Warning", "*WARNING",
                   "Caution", "CAUTION", "Content warning", "CONTENT WARNING", "Content Warning", "Language warning",
                   "LANGUAGE WARNING", "Language Warning", "Graphic ", "GRAPHIC ", "(Graphic", "(GRAPHIC",
                   "Trigger warning", "TRIGGER WARNING", "NSFW", "(NSFW", "Viewer discretion", "VIEWER DISCRETION",
                   "Viewer Discretion", "(Viewer", "Adult warning", "Video warning", "Strong language",
                   "STRONG LANGUAGE", "Explicit language"),
             examples=("Warning: Explicit language in video below", "WARNING: GRAPHIC CONTENT",
                       "(Warning: strong language)", "Viewer discretion is advised.",
                       "(Warning: this video contains strong language)"),
             near_misses=("Warning over river water", "Graphic scenes at the mill shook the town.",
                          "Warning: nobody has seen the miller.", "Strong language was heard.",
                          "GRAPHIC WARNING: As ever with this miller, there is foul language.")),
        line("scroll-gallery", Kind.MEDIA,
             r"(?:And |So |For a look [^\n,]{3,60}, )?(?:(?i:scroll|click|flip|swipe"
             r"|keep scrolling)(?i: down)?(?i: through| to see| inside to see)"
             r"|[Cc]heck out(?= (?:the|our|this) (?:gallery|slideshow)\b))(?: (?:the|our|this) (?:gallery|slideshow"
             r"|photos|pics|pictures|slides)(?: (?:below|above))?)?(?: (?:for|to (?:see|view|find out)"
             r"|and see) [^\n.!?:]{3,120}| who [^\n.!?:]{3,60}|(?<=(?:gallery|slideshow|photos|pics|pictures"
             r"|slides) (?:below|above)))[.!,:]{1,2}", label="media",
             head=("And scroll ", "Scroll ", "And click through", "Click through", "Flip through", "Swipe through",
                   "Keep scrolling", "For a look ", "So scroll", "SCROLL ", "Check out the gallery",
                   "And check out the gallery", "Check out our gallery", "Check out the slideshow"), longest=220,
             examples=("Check out the gallery for more of the captain's travels!",
                       "And scroll through the gallery below for a look back at the captain's most memorable quotes!",
                       "Click through to see who we chose,",
                       "For a look back at the captain's voyages, click through the gallery below!"),
             near_misses=("Click through the wall and you are dead.",)),
        line("restricted", Kind.MEDIA, r"Due to restrictions, this video cannot be viewed in your region\.?",
             label="media", head="Due to restrictions, this video", longest=90,
             examples=("Due to restrictions, this video cannot be viewed in your region.",)),
    ),
)

"""What podcasts set around their show notes: files to download, how long an episode is, how often it was fetched.

The plugins that publish them write the same lines on every site: a heading "Download" with a file of each format
and its size, or one line, "Podcast: Play in new window | Download (Duration: 26:09 - 24.0MB) | Embed".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DATE

FORMAT = r"(?i:mp3|m4a|m4b|mp4|opus|ogg|oga|aac|flac|wav|webm|vorbis|aiff|pdf)"
SIZE = r"\d{1,4}(?:[.,]\d{1,2})? ?(?:[KMG]i?B|[kmg]b)"
LENGTH = r"(?:\d{1,2}:)?\d{1,2}:\d\d(?: ?(?:h|min))?"
SPAN = (
    r"(?:\d{1,2} ?(?i:h|hours?|hrs?|stunden?)\b,? ?)?(?:\d{1,3} ?(?i:m|mins?|minutes?"
    r"|minuten?)\b,? ?)?(?:\d{1,2} ?(?i:s|secs?|seconds?|sekunden?)\b)?"
)

PROFILE = Profile(
    name="podcasts",
    title="Lines of podcasts",
    always=True,
    rules=(
        run("download", Kind.MEDIA,
            r"(?i:(?:audio )?downloads?|audio files?|podcast downloads?"
            r"|episode herunterladen)(?: \(?[\p{L} ]{3,20}\)?)? ?:?", label="media", longest=50,
            head=("Download", "DOWNLOAD", "download", "Audio", "AUDIO", "Podcast ", "Episode herunter"),
            after=Members(rf"{FORMAT}(?:[ -]?(?i:audio|file|feed|datei))?(?: ?[(\[–-] ?{SIZE} ?[)\]]?)?", most=8, least=1),
            examples=("Download:\nmp3 (30 MB)\nm4a (24 MB)\nopus (16 MB)",),
            near_misses=("Download:\nThe plan of the mill",)),
        line("file", Kind.MEDIA,
             rf"(?i:(?:mp3|m4a|ogg|audio)[ -](?:download|file|datei|version)|download (?:mp3|m4a|ogg|audio)"
             rf"|download (?:the )?(?:episode|mp3|podcast|audio)(?: here)?) ?(?:[(\[](?:{LENGTH}"
             rf"|{SIZE})(?: ?[,|/·–-] ?(?:{LENGTH}|{SIZE}))?[)\]])", label="media", longest=70,
             head=("MP3", "mp3", "M4A", "m4a", "Ogg", "OGG", "ogg", "Audio", "AUDIO", "audio", "Download", "DOWNLOAD",
                   "download"),
             examples=("MP3-DOWNLOAD (01:00 h)", "Download MP3 (24.0 MB)"),
             near_misses=("Audio (what else) was their trade",)),
        line("play-line", Kind.MEDIA,
             rf"(?:(?:Podcast|Audio|Video)(?: \([\p{{L}}\d .-]{{2,40}}\))?: )?"
             rf"(?:Play in new window ?\|? ?)?Download ?(?:\((?:Duration: )?{LENGTH}(?: ?[—–-] ?{SIZE})?\))?"
             rf"(?: ?\| ?Embed)?|(?:Podcast|Audio): Play in new window(?: ?\| ?Download)?(?: ?\| ?Embed)?",
             label="media", longest=140,
             head=("Podcast", "Audio: Play", "Video: Play", "Play in new window", "Download ("),
             examples=("Podcast: Play in new window | Download (Duration: 26:09 — 24.0MB) | Embed",
                       "Play in new window | Download"), near_misses=("Podcast: Play it again",)),
        line("subscribe-line", Kind.CALL_TO_ACTION,
             r"Subscribe(?: to [^\n|:]{3,60})?: (?=[^\n]{0,160}(?:RSS|Apple Podcasts|iTunes|Spotify|Android"
             r"|Google Podcasts|Stitcher|Email))(?:[\p{Lu}][\p{L} .]{1,24} ?\| ?){1,10}[\p{Lu}][\p{L} .]{1,24}",
             label="subscribe", head="Subscribe", longest=220,
             examples=("Subscribe: Apple Podcasts | Spotify | RSS",), near_misses=("Subscribe: mills | rivers",)),
        line("length", Kind.MEDIA,
             rf"(?:Dauer|Laufzeit|Spieldauer|Spielzeit|Duration|Running time|Length|Runtime"
             rf"|Play time): {{0,20}}(?:{LENGTH}|(?=\d){SPAN})", label="media", longest=70, where="tail",
             head=("Dauer:", "Laufzeit:", "Spieldauer:", "Spielzeit:", "Duration:", "Running time:", "Length:",
                   "Runtime:", "Play time:"),
             examples=("Dauer: 1 Stunde 4 Minuten", "Duration: 1:04:26"), near_misses=("Length: the river is long",)),
        run("length-below", Kind.MEDIA, r"Dauer:|Laufzeit:|Duration:|Running time:|Length:|Runtime:", label="media",
            longest=20, where="anywhere",
            head=("Dauer:", "Laufzeit:", "Duration:", "Running time:", "Length:", "Runtime:"),
            after=Members(rf"(?=\d)(?:{LENGTH}|{SPAN})", most=3, least=1),
            examples=("Dauer:\n1 Stunde\n4 Minuten",), near_misses=("Length:\nlong",)),
        line("fetched", Kind.FURNITURE, r"(?:Downloads|Abrufe|Plays|Listens): ?\d[\d., ]{0,12}", label="navigation",
             longest=40, head=("Downloads:", "Abrufe:", "Plays:", "Listens:"),
             examples=("Downloads: 22.273",), near_misses=("Downloads: none yet",)),
        line("episode-date", Kind.HEADER,
             rf"(?:Veröffentlicht|Erschienen|Released|Aired|Recorded|Aufgenommen) (?:am|on) (?P<date>{DATE})\.?",
             label="published", where="tail",
             head=("Veröffentlicht am", "Erschienen am", "Released on", "Aired on", "Recorded on", "Aufgenommen am"),
             longest=60,
             examples=("Veröffentlicht am 16.08.2019",)),
        line("cite", Kind.ATTRIBUTION,
             r"(?:Diese Folge zitieren|Cite this episode|Zitiervorschlag|Zitierhinweis"
             r"|(?:How to c|C)ite (?:this )?(?:article|episode|page|post)(?: as)?"
             r"|Please cite (?:this )?(?:article|post|page|episode) as)[:.] ?[^\n]{10,500}", label="origin",
             head=("Diese Folge zitieren", "Cite this", "Zitiervorschlag", "Zitierhinweis", "How to cite",
                   "Please cite", "Cite article"), longest=560,
             examples=('Diese Folge zitieren: Anna Schmidt: Mühlenfunk: "MF12 Das Rad". 16.08.2019, https://mills.example/mf12',),
             near_misses=("Please cite the miller.",)),
        line("curated", Kind.CALL_TO_ACTION,
             r"Mit diesem Button kannst [Dd]u diese[^\n]{3,60}(?:Episode|Folge)[^\n]{3,260}", label="social",
             head="Mit diesem Button kannst", longest=360,
             examples=("Mit diesem Button kannst Du diese Podcast-Episode zu einer Liste hinzufügen.",),
             near_misses=("Mit diesem Button kannst du das Rad anhalten.",)),
    ),
)

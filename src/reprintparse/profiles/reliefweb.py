"""ReliefWeb (OCHA): releases, appeals and situation reports of humanitarian organizations, each among a table of its data.

Head: "Skip to main content", "ReliefWeb", country, title, "Format", "Source", "Posted", "Originally published", "Origin", each above its
value. Tail: "Primary country", "Source", "Format", "Themes", "Disaster type", "Language" likewise.
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import DAY

FORMATS = (
    r"(?:News and Press Release|Situation Report|Assessment|Appeal|Analysis|Manual and Guideline|Map|Infographic"
    r"|Evaluation and Lessons Learned|Other|UN Document|Interactive)"
)

PROFILE = Profile(
    name="reliefweb",
    title="ReliefWeb",
    sites=("reliefweb.int",),
    aliases=("ReliefWeb", "Reliefweb", "reliefweb.int"),
    rules=(
        line("masthead", Kind.FURNITURE, r"(?P<republisher>ReliefWeb)", label="navigation", where="head",
             head="ReliefWeb", longest=12, identifies=True, follows=("", "navigation"),
             examples=("ReliefWeb",)),
        line("title-page", Kind.HEADER, r"(?P<title>[^\n]{8,260}?) [|-] ReliefWeb", label="title", where="head",
             tail=("| ReliefWeb", "- ReliefWeb"), longest=280, identifies=True,
             examples=("Volunteers restore the wells of Arden | ReliefWeb",)),
        line("country", Kind.HEADER, r"(?P<topics>\p{Lu}[\p{L}' ()+-]{2,40})", label="topics", where="head",
             follows="navigation", below=r"[^\n]{20,260}$", awaits=("source", "topics"), longest=44,
             examples=("Kenya",)),
        line("title", Kind.HEADER, r"[\p{Lu}\d\"“][^\n]{12,260}(?<![.;])", where="head", longest=270,
             follows=("topics", "navigation", ""), below=r"(?:Format|Sources?|Attachments)(?:\n|$)",
             examples=("Volunteers restore the wells of Arden",)),
        run("format", Kind.HEADER, r"Format", label="topics", longest=8,
            after=Members(rf"(?P<topics>{FORMATS})", least=1),
            examples=("Format\nNews and Press Release",)),
        run("source", Kind.HEADER, r"Sources?", longest=8,
            after=Members(r"(?P<source>(?!Posted$|Format$)[\p{Lu}\d][^\n.!?]{1,90})", least=1),
            examples=("Source\nArden Red Cross",)),
        run("posted", Kind.HEADER, r"Posted", label="published", longest=8, after=Members(rf"(?P<date>{DAY})", least=1),
            examples=("Posted\n6 May 2021",)),
        run("first-there", Kind.HEADER, r"Originally published", label="source", longest=22,
            after=Members(rf"(?P<date>{DAY})", least=1),
            examples=("Originally published\n4 May 2021",)),
        run("original", Kind.HEADER, r"Origin", label="source", longest=8, after=Members(r"View original", least=1),
            examples=("Origin\nView original",)),
        run("attachments", Kind.MEDIA, r"Attachments", label="media", longest=14,
            after=Members(r"(?:Download|Preview of) [^\n]{3,120}|[^\n]{3,90}\((?:PDF|pdf)[^\n]{2,30}\)", most=4),
            examples=("Attachments\nDownload Report (PDF | 1 MB)",)),
        run("data", Kind.HEADER,
            r"(?:Primary country|Other country|Other countries|Themes?|Disasters?|Disaster types?|Languages?)",
            label="topics", where="tail", longest=20,
            head=("Primary country", "Other countr", "Theme", "Disaster", "Language"),
            after=Members(r"(?!(?:Format|Sources?|Themes?|Languages?|Disasters?|Disaster types?|Other countr(?:y|ies))$)(?P<topics>\p{Lu}[^\n.!?]{2,70})", most=8, least=1),
            examples=("Primary country\nKenya", "Themes\nHealth\nWater Sanitation Hygiene")),
        run("contact", Kind.FURNITURE, r"For more information,? (?:please )?contact:?", label="contact", where="tail",
            head="For more information", longest=50,
            after=Members(r"[^\n]{0,200}(?:@[\w-]{2,40}\.|\+\d)[^\n]{0,120}", most=6, least=1),
            examples=("For more information, please contact:\nIn Arden: Ana Ruiz, +999 700 555 014, ana.ruiz@cross.example",)),
    ),
)

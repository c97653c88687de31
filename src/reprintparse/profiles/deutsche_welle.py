"""Deutsche Welle: Germany's broadcaster abroad.

Inside: "DW RECOMMENDS". Tail: initials with the agencies "nm/aw (AFP, dpa, Reuters)", calls for its letters, a list of "Date",
"Author", "Keywords", "Permalink https://p.dw.com/p/...".
"""

from reprintparse import Kind, Profile, line, span

PROFILE = Profile(
    name="deutsche-welle",
    title="Deutsche Welle",
    sites=("dw.com", "dw.de", "dw-world.de"),
    aliases=("Deutsche Welle", "DW", "DW News", "DW.com", "DW.COM"),
    rules=(
        line("recommends", Kind.INSERT, r"DW RECOMMENDS|WWW LINKS|AUDIOS AND VIDEOS ON THE TOPIC", label="related",
             head=("DW RECOMMENDS", "WWW LINKS", "AUDIOS AND VIDEOS ON THE TOPIC"), longest=40, identifies=True,
             examples=("DW RECOMMENDS",)),
        line("initials", Kind.ATTRIBUTION,
             r"(?P<credit>[a-z]{1,5}(?: ?[/,] ?[a-z]{1,5}){0,3} \((?:AFP|AP|dpa|Reuters|DPA|EFE|epd|KNA|EPD|SID"
             r"|Interfax|DW sources|dw)(?:, ?(?:AFP|AP|dpa|Reuters|DPA|EFE|epd|KNA|SID|Interfax|DW sources)){0,5}\))",
             label="credit", where="tail", longest=70, tail=")",
             examples=("nm/aw (AFP, dpa, Reuters)",)),
        line("evening", Kind.CALL_TO_ACTION,
             r"(?:Every evening|Each evening(?: at 1830 UTC)?), DW(?:'s editors|'s journalists| sends"
             r"| will)? ?[^\n]{10,220}", label="subscribe", identifies=True, longest=300,
             head=("Every evening, DW", "Each evening, DW", "Each evening at 1830 UTC, DW"),
             examples=("Every evening, DW's editors send out a selection of the day's hard news and quality feature journalism. You can sign up to receive it directly here.",)),
        line("tuesday", Kind.CALL_TO_ACTION, r"While you're here: Every Tuesday, DW editors round up[^\n]{10,300}",
             label="subscribe", identifies=True, longest=400,
             head=("While you're here: Every Tuesday, DW", "While you’re here: Every Tuesday, DW"),
             examples=("While you're here: Every Tuesday, DW editors round up what is happening in German politics and society. You can sign up here for the weekly email newsletter.",)),
        span("permalink", Kind.FURNITURE, r"Permalink (?P<url>https?://p\.dw\.com/p/[\w-]{3,12})", label="navigation",
             stem="Permalink http", lead="", identifies=True,
             examples=("Permalink https://p.dw.com/p/3abcd",)),
        line("print", Kind.CALL_TO_ACTION, r"Print Print this page|Send us your feedback\.?", label="social",
             where="tail", head=("Print Print this page", "Send us your feedback"), longest=30,
             examples=("Print Print this page",)),
        line("edited", Kind.ATTRIBUTION,
             r"(?:Edited by|Editor):? (?P<credit>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,24}){1,3}"
             r"(?: and \p{Lu}[^\n]{3,40})?)", label="credit", where="tail", head=("Edited by", "Editor: "), longest=90,
             examples=("Edited by: Ana Ruiz",)),
    ),
)

"""Graham Media's television stations (KSAT, KPRC, WDIV, WKMG, WJXT, WSLS): local news, AP, The Texas Tribune.

Head: section, title, author with outlet, "Published: May 4, 2022, 5:00 AM", "Tags: ...". Tail: "Copyright 2022 by KSAT - All rights
reserved." names the station.
"""

from reprintparse import Kind, Profile, line

STATION = (
    r"(?P<republisher>KSAT|KPRC(?: Click2Houston)?|WDIV(?: ClickOnDetroit)?|WKMG(?: ClickOrlando)?"
    r"|WJXT(?: News4JA[XK])?|WSLS(?: 10)?|WCWJ)"
)

PROFILE = Profile(
    name="graham-media",
    title="KSAT, KPRC and other stations",
    sites=("ksat.com", "click2houston.com", "clickondetroit.com", "clickorlando.com", "news4jax.com", "wsls.com"),
    rules=(
        line("tags", Kind.HEADER, r"Tags: (?P<topics>[\p{Lu}\d][^\n.!?]{2,200})", label="topics", head="Tags: ",
             longest=220, where="head",
             examples=("Tags: Texas, Education",)),
        line("copyright", Kind.LEGAL, rf"Copyright (?P<year>20\d\d) by {STATION} ?[-–—] ?All rights reserved\.?",
             head="Copyright 20", tail=("All rights reserved.", "All rights reserved"), longest=90, identifies=True,
             examples=("Copyright 2022 by KSAT - All rights reserved.",
                       "Copyright 2023 by WDIV ClickOnDetroit - All rights reserved.")),
    ),
)

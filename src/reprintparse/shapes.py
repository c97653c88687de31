"""Pattern fragments that many rules share: dates, names, headlines, addresses.

They are plain strings, to be put together with a rule's own words; only `BARE` is a tuple, of literals for `head=`.
All repeats are bounded.
"""

from __future__ import annotations

__all__ = [
    "BARE", "CAUTION", "CLAUSE", "DATE", "DATELINE", "DAY", "EMAIL", "HANDLE", "HEADLINE", "ISO", "LABELED", "LINKS", "MONTH", "NAME", "NAMES", "NEWSPAPER", "OUTLET", "PERSON", "SAYING", "TIME", "UNTOLD", "URL",
    "WEEKDAY",
]  # fmt: skip

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May\.?|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
    r"|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?"
    r"|NOV(?:EMBER)?|DEC(?:EMBER)?)"
)
WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun|MON|TUES?|WED(?:NES)?|THU(?:RS)?|FRI|SAT(?:UR)?|SUN)(?:day|DAY)?\.?)"
YEAR = r"(?:19|20)\d\d"
TIME = r"(?:(?:at |@ ?)?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?|\d{1,2} ?[AaPp]\.?[Mm]\.?)(?: ?\(?[A-Z]{2,4}(?:[+-]\d{1,4})?\)?| [+-]\d{4})?)"
ISO = rf"{YEAR}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{{1,6}})?(?:Z|[+-]\d\d:?\d\d)?)?"
DAY = rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? {YEAR}|\d{{1,2}}(?:st|nd|rd|th)?[ -](?:of )?{MONTH},?[ -]{YEAR})"
DATE = rf"(?:(?:{WEEKDAY},? )?(?:{DAY}|{ISO}|\d{{1,2}}[/.]\d{{1,2}}[/.](?:{YEAR}|\d\d)|\d{{1,2}}-\d{{1,2}}-{YEAR}))"
URL = r"(?:https?://|www\.)[^\s<>\"]{2,400}"
EMAIL = r"(?:[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,5}|\[email protected\])"
HANDLE = r"@\w{1,30}"
LINKS = r"(?:(?:https?://|pic\.twitter\.com/|t\.co/|bit\.ly/)[^\s]{1,300}|[#@]\w{1,60}|[\s.,:|]){1,40}"
PERSON = (
    r"\p{Lu}[\p{L}'.-]{0,25}(?: (?:de|da|di|du|van|von|der|den|bin|al|el|la|le|and|y))?(?: \p{Lu}[\p{L}'.-]{0,25}){1,4}"
)
NAME = r"\p{Lu}[\p{L}\p{N}&'.’-]{0,30}(?: (?:[\p{Lu}\p{N}&][\p{L}\p{N}&'.’-]{0,30}|of|the|and|for|in|on|to|de|la)){0,7}"
NAMES = rf"{PERSON}(?:(?:, | and | & |, and ){PERSON}){{0,6}}"
OUTLET = r"[\p{Lu}\p{N}][^\r\n.!?]{0,60}(?:\.\p{L}[\w.]{0,20})?"
HEADLINE = r"[\p{Lu}\p{N}\"'‘“¿¡(#$@].{8,180}+(?<![.;,:…\s][\"'”’)\]]{0,2})"

WIRED = rf"(?: ?\([\p{{Lu}}][^()\n]{{1,40}}\)|[,. –-]{{1,3}}(?:{WEEKDAY},? )?{MONTH} \d{{1,2}}(?:, ?{YEAR})?,?(?: ?[/(][^/()\n]{{2,40}}[/)])?)"
CAPITALS = (
    r"(?:NEW DELHI|MUMBAI|BENGALURU|BANGALORE|CHENNAI|KOLKATA|HYDERABAD|PUNE|AHMEDABAD|LUCKNOW|JAIPUR|PATNA|CHANDIGARH|BHOPAL|GUWAHATI|KOCHI|SRINAGAR"
    r"|ISLAMABAD|KARACHI|LAHORE|PESHAWAR|DHAKA|COLOMBO|KATHMANDU|SINGAPORE|KUALA LUMPUR|PUTRAJAYA|JAKARTA|MANILA|BANGKOK|DUBAI|WASHINGTON|LONDON|BEIJING|MOSCOW|TOKYO|PARIS|GENEVA|NAIROBI|ACCRA|LAGOS|ABUJA)"
)  # papers of Asia and Africa set a colon behind them
DATELINE = (
    r"(?!(?:BREAKING|UPDATED?|WATCH|VIDEO|EXCLUSIVE|NEW(?! \p{Lu}{4})|NOTE|LIVE)\b)"
    r"(?:\p{Lu}[\p{Lu}.'’-]{2,20}(?: \p{Lu}[\p{Lu}.'’-]{1,20}){0,3}(?:, \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,15})?,?)?"
    rf"(?:{WIRED}?(?: ?(?:[—–]|--) ?| ?- )|{WIRED} )"
    r"|\p{Lu}\p{L}{2,15}(?: \p{Lu}\p{L}{1,15}){0,2}(?:, \p{Lu}[\p{L}.]{1,20},?)?"
    rf"{WIRED}(?: ?(?:[—–]|--) ?| ?- )|{CAPITALS}: )(?=[\p{{Lu}}\"“‘'])"
)
"""How a story begins that says where it was written: "ARDEN, Ohio (AP) — "."""

CLAUSE = (
    r", (?:(?:the|this|that|these|those|his|her|its|their|each|every|some|many|most|it|he|she|they|we|I|there|nobody)|\p{Lu}[\p{L}'’-]{1,20})"
    r" (?:[\p{L}'’-]{1,20} ){0,5}?(?:is|are|was|were|has|have|had|will|would|did|does|made|became|came|went|opens|ran|runs|found|sold|kept|keeps"
    r"|shows?|drew|hung|takes|took|left|won|got|gave|fell|rose|stood|\p{Ll}{3,12}ed)\b"
)
"""A comma and a clause of its own behind it: "First published in 1925, the book has never been out of print"."""

SAYING = "said|says|told|tells|asked|wrote|joked|swore|begged|cried|shouted|used to say"
"""Verbs, as alternatives, of who says something."""

UNTOLD = rf"(?![^\n]{{0,500}}\b(?:{SAYING})\b)"
"""A line that tells of nobody's saying so."""

BARE = (
    "Originally published by", "Originally published on", "Originally published in", "Originally published at",
    "Originally appeared on", "Originally appeared in", "First published by", "First published on", "First published in",
    "First appeared on", "First appeared in", "Republished from", "Republished with permission from", "Reprinted from",
    "Reprinted with permission from", "This article is republished from", "This story is republished from",
)  # fmt: skip
"""How a line starts that goes on with the name of the outlet that published first."""

CAUTION = r"(?=[^\n]{0,3000}?(?i:forward[- ]looking|(?:differ|vary) materially|risks?,? (?:and |or )?uncertaint|(?:events|results|performance) [^\n]{0,200}materially different|no securities [^\n]{0,80}may be offered or sold|uncertainties (?:include|of|that)|undertakes? no|obligation to update|undue reliance|securities and exchange commission|form 10-[kq]|form 20-f|factors (?:include|that)|risk factors|no guarantee that|representations? or warrant(?:y|ies)|private securities litigation))[^\n]{20,5000}"
"""A paragraph that goes on about risks, as companies append it to what they say of the future."""
LABELED = (
    r"(?:(?:作者|撰文|来源|來源|稿源|文章来源|记者|編輯|编辑|责任编辑|責任編輯|发布|發布|时间|日期|更新|原标题|原標題|原题|分享|点击|關鍵詞|关键词|標籤|标签|图|圖|文|首页|首頁)\W"
    r"|[\p{Han}]{2,12}(?:记者|記者|通讯员) |(?:بقلم|كتب|كتبت|إعداد|تحرير|المصدر|نشر|تاريخ|آخر تحديث|عدد|مشاركة|شارك|الرئيسية)\b)"
)
"""How a line in Chinese or Arabic starts that says what it is: a byline, a date, a source, an editor, a call."""
NEWSPAPER = (
    r"(?:Courier|Tribune|Herald|Gazette|Chronicle|Ledger|Examiner|Sentinel|Enquirer|Inquirer|Argus|Advertiser|Messenger"
    r"|Telegram|Telegraph|Clarion|Intelligencer|Statesman|Dispatch|Beacon|Journal|Observer|Register"
    r"|Daily(?: (?:News|Record|Times|Post|Press|Star|Sun|Mail))?|(?:Times|News|Post|Herald|Journal|Star"
    r"|Daily)-\p{Lu}\p{L}{2,14})"
)
"""How a newspaper's name ends, in words that no section of a page ends in."""

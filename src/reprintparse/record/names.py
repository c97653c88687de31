"""Bylines to people: "By A, B and C", "Authored by X via Y", "JANE DOE | Staff Writer".

A byline holds names, and around them verbs, dates, roles and outlets. A name is kept as it stands, but for one in
capitals, or with the family's name in them, which gets the casing of a name.
"""

from __future__ import annotations

from functools import lru_cache

import attrs
import regex

__all__ = ["HONORIFIC", "Byline", "cased", "is_full", "is_person", "read_byline"]

LONGEST = 400
LEAST_CAPITALS = 4  # fewer may be the letters of an agency
VERB = regex.compile(
    r"(?i)^(?:(?:(?:authored|written|posted|submitted|published|reported|added|compiled|edited|contributed|story|article|articles|guest post|op-ed)"
    r"(?: (?:exclusively|originally))?[ ]by|by|byline|author|authors|author\(s\)|von|por|par|autor(?:a|es)?|auteurs?|автор|作者|بقلم)(?: ?[:：] ?| ))+"
)
VIA = regex.compile(
    r"(?i)(?:^|[ ,;(]+)(?:via|from|originally (?:published|posted) (?:at|on|in|by))[ :]+(?P<source>[^()]{2,100}?)\)?,?$"
)
WHEN = regex.compile(
    r"(?i)[ ,|•·–—-]+(?:(?:posted |published |updated )?on |at |@ )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? )?"
    r"(?:\d|(?!\p{L}{3,9} \d{1,2} \p{L}{3,9}\.? (?:19|20)\d\d)\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? ).*$"
)
POSTED = regex.compile(r"(?i)(?<=\w) (?:posted|published|updated)(?: on| at)?$")
ROLE = regex.compile(r"(?i)\s*(?:[|•·]|(?<!(?-i:^\p{Lu}{2,5}))/| [–—-]{1,2} | @)\s*.*$")
SPLIT = regex.compile(r"(?i)\s*(?:,? (?:and|und|et|и|with) | (?-i:e|y|i|ve|dan) (?=\S+ \S)|,? [&+] |;|、|，|,)\s*")
SUFFIX = regex.compile(
    r"(?i),? (?:ph\.?d\.?|m\.?d\.?|esq\.?|r\.?n\.?|j\.?d\.?|mba|mph|dds|m\.?a\.?|b\.?a\.?)(?=,|;|$| and | & )"
)
HONORIFIC = regex.compile(r"^(?:(?:Prof|Dr|Professor|Rev|Hon)\.?(?: Dr\.?)?|Prof\. Emeritus) (?=\p{Lu}\S{0,24} \S)")
GENERATION = regex.compile(r",? ((?:Jr|Sr)\.?|I{2,3}|IV)(?=,|;|$| and | & )")
NO_PERSON = regex.compile(
    r"(?i)\b(?:staff|writers?|reporters?|editors?|editorial|correspondents?|columnists?|contributors?|contributing|special|senior|chief|"
    r"bureau|desk|news|press|times|post|voice|journal|herald|tribune|magazine|radio|tv|channel|agency|network|wire|institute|university|wānanga|college|"
    r"cent(?:er|re)|foundation|company|inc|llc|ltd|corp|group|project|association|council|committee|society|department|ministry|"
    r"engineer|manager|scientist|researcher|lawyer|attorney|founder|president|ceo|author|host|expert|consultant|freelance|marketing|software|"
    r"photographer|critic|blogger|activist|historian|economist|student|publisher|email|director|professor|analyst|fellow|producer|team|media|website|blog|online|today|usa|daily|weekly|review|report|"
    r"universi(?:té|tat|tät|teit|dade?|tà)|instituto?|école|escuela|escola|fundaci[óo]n|fundação|fondation|r[eé]dacci?[óo]n|redação|redazione|agência|agencia|agence|agenzia|"
    r"journalistes?|periodistas?|jornalistas?|giornalist[aei]|corresponsal|correspondant?e|corrispondente|repórter|reportero|chercheu(?:r|se)|investigadora?|pesquisadora?|ricercat(?:ore|rice)|escritora?|écrivaine?|"
    r"world|global|international|america|research|of|for|the|only|(?-i:at|in|a|an|is|to))\b|[@\d]|\.(?:com|org|net|info|co)\b"
)  # fmt: skip
PERSON = regex.compile(
    r"[\p{Lu}\p{Lo}][\p{L}\p{M}'’.·-]{0,30}(?: (?:\p{L}['’])?[\p{L}\p{Lo}][\p{L}\p{M}'’.\"“”-]{0,30}){0,5}"
)
SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔"
    "钟鐘谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐易乔喬伍庞颜倪庄莊聂章鲁岳"
)  # what Chinese names begin with, which may stand in a row without a comma: Japanese ones have their blank inside
HAN_NAMES = regex.compile(r"\p{Han}{2,4}(?: \p{Han}{2,4}){1,8}")
CAPITALS = regex.compile(r"\p{Lu}[\p{Lu}'’.-]{0,30}(?: \p{Lu}[\p{Lu}'’.-]{0,30}){1,4}")


FAMILY_IN_CAPITALS = regex.compile(
    r"\p{Lu}\p{Ll}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{Ll}'’.-]{0,30}){0,2}(?: (?:d[eiu]|des|van|von|der|la|le|el|al|bin)){0,2}(?: \p{Lu}{2}[\p{Lu}'’-]{0,30}){1,3}"
)
"""Given names as usual, the family's in capitals: a habit of French and other pages. An agency's letters are fewer."""


@attrs.frozen
class Byline:
    """What a byline says.

    Attributes:
        names: The people (or the outlet that signs as one), in order.
        source: The outlet after "via" or "from", if there is one.
    """

    names: tuple[str, ...]
    source: str | None = None


def read_byline(written: str) -> Byline:
    """Read the names out of a byline.

    Examples:
        >>> read_byline("By Ana Ruiz, Bo Lind and Cy Moor").names
        ('Ana Ruiz', 'Bo Lind', 'Cy Moor')
        >>> read_byline("Authored by Ana Ruiz via The Arden Post")
        Byline(names=('Ana Ruiz',), source='The Arden Post')
        >>> read_byline("Submitted by Ana Ruiz on 08/09/2012").names
        ('Ana Ruiz',)
        >>> read_byline("作者：林晓 陈默").names
        ('林晓', '陈默')
        >>> read_byline("By ANA RUIZ, Special to the Post").names
        ('Ana Ruiz',)
        >>> read_byline("Par Ana RUIZ").names
        ('Ana Ruiz',)
        >>> read_byline("By JANE DOE and TOM ROE").names
        ('Jane Doe', 'Tom Roe')
    """
    if len(written) > LONGEST:
        return Byline(())
    rest = VERB.sub("", " ".join(written.split()))
    rest = POSTED.sub("", WHEN.sub("", rest))
    via = VIA.search(rest)
    source = via["source"].strip(" .,;:") if via else None
    rest = ROLE.sub("", rest[: via.start()] if via else rest)
    rest = GENERATION.sub(r" \1", SUFFIX.sub("", rest)).strip(" .,;:–—-*_()[]") + (
        "." if rest.endswith(("Jr.", "Sr.")) else ""
    )
    names = [HONORIFIC.sub("", name) for name in people(rest)]
    in_capitals = any(name != cased(name) for name in names if CAPITALS.fullmatch(name))
    return Byline(
        tuple(dict.fromkeys(cased(name, least=1 if in_capitals else LEAST_CAPITALS) for name in names)), source
    )


def people(rest: str) -> list[str]:
    """The people among the parts of a byline; a byline of one part is taken as it is."""
    parts = [part.strip(" .") if not part.endswith(("Jr.", "Sr.")) else part.strip() for part in SPLIT.split(rest)]
    parts = [one for part in parts if part for one in in_a_row(VERB.sub("", part))]
    if not parts or not any(map(str.isalpha, rest)):
        return []
    named = [part for part in parts if is_person(part)]
    if parts[0] in named and " " in parts[0]:
        return [part for part in named if " " in part]  # beside full names a single word is an outlet or a desk
    if all(" " not in part and is_person(part) for part in parts):
        return parts
    # the first part is no person's name: the outlet or desk signs, and "and" may be part of its name
    return [rest if "," not in rest else rest[: rest.index(",")]]


def in_a_row(part: str) -> list[str]:
    """The Chinese names that only blanks part, or the one name that a part is."""
    names = part.split()
    row = HAN_NAMES.fullmatch(part) is not None and all(name[0] in SURNAMES for name in names)
    return names if row else [part]


@lru_cache(maxsize=1024)
def is_person(part: str) -> bool:
    """Whether a part of a byline can be a person's name: capitalized words, none of them a role or an outlet's."""
    words = part.split()
    return (
        bool(PERSON.fullmatch(part))
        and not NO_PERSON.search(part)
        and (words[-1][0].isupper() or not words[-1].isascii())
    )


def cased(name: str, least: int = LEAST_CAPITALS) -> str:
    """A name of several words in capitals, or whose last words are, in the casing of a name.

    One of its words must have `least` letters: beside another name in capitals, one may.
    """
    words = name.replace(".", " ").split()
    if CAPITALS.fullmatch(name):
        told = max(map(len, words)) >= least
    else:
        told = FAMILY_IN_CAPITALS.fullmatch(name) is not None and len(words[-1]) >= LEAST_CAPITALS
    if not told or not is_person(name):
        return name
    lowered = str(regex.sub(r"\p{Lu}{2,}", lambda hit: hit.group().capitalize(), name))
    return str(regex.sub(r"\bMc(\p{Ll})", lambda hit: "Mc" + hit.group(1).upper(), lowered))


def is_full(name: str) -> bool:
    """Whether a name is a person's first and last one: two words, or a Chinese name, which is written without a blank."""
    return (" " in name or (name[:1] in SURNAMES and 1 < len(name) <= 4)) and is_person(name)

"""Words of headlines: which open a sentence, which link others, how many have capitals, and who is named anew.

"Ferry captain to retire Captain Ana Ruiz, 61, will ..." names the captain twice without a full stop between: no
sentence does that, so a headline ends and a sentence begins where the name that is repeated does.
"""

from __future__ import annotations

__all__ = [
    "ALL",
    "ARTICLES",
    "LINKING",
    "OPENERS",
    "begins_anew",
    "capitals",
    "core",
    "is_common",
    "leads_on",
    "possessor",
    "renames",
]

LONG_NAME = 7  # so many capitals in a row are no name
RUN = 4  # so many small words in a row are no headline's
SOME, MANY = 5, 20  # a headline that the subject of the first sentence takes up has so many words
ALL = 0.95  # with this share of capitals a headline has no words of a sentence

FINITE = frozenset((
    "is", "was", "has", "had", "says", "said", "will", "did", "does", "may", "can", "could", "would", "wants", "wanted",
))  # fmt: skip
DAYS = frozenset((
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
))  # fmt: skip
JOINING = frozenset(("and", "or", "&"))  # what begins behind a verb and goes on so is its object
STOPS = frozenset(":;!?")
OPENING, CLOSING = "\"'“‘([", "\"'”’)].,;:!?…"
OPENERS = frozenset((
    "The", "A", "An", "In", "On", "At", "As", "When", "While", "After", "Before", "Since", "During", "For", "From", "With",
    "Without", "What", "Who", "Why", "How", "If", "It", "It's", "It’s", "Its", "He", "She", "They", "We", "You", "I", "There",
    "This", "That", "These", "Those", "His", "Her", "Their", "Our", "My", "Your", "Earlier", "Last", "Just", "According",
    "Despite", "Although", "Though", "Once", "Now", "Today", "Yesterday", "Some", "Most", "Many", "No", "Not", "Here",
    "Here's", "Here’s", "So", "Yes", "Well", "Following", "Let's", "Let’s", "Only", "Almost", "Nearly", "Upon", "Are", "Have",
    "By", "Yet", "Even", "Two", "Three", "Four", "Five", "Six", "Hundreds", "Thousands", "Dozens", "Police", "Authorities",
    "Officials", "Researchers", "Scientists", "People", "Members", "Residents",
))  # fmt: skip
ARTICLES = frozenset(("The", "A", "An"))
LEADING = ARTICLES | {"While", "When"}  # behind a headline with capitals all through, a sentence may begin with these
LINKING = frozenset((
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "it", "its", "nor", "of", "off", "on", "or",
    "over", "per", "so", "than", "that", "the", "their", "then", "to", "up", "via", "vs", "with", "was", "are", "be", "been",
    "his", "her", "our", "your", "my", "who", "which", "when", "will", "has", "have", "had", "not", "says", "said", "told",
    "after", "before", "against", "amid", "about", "under", "between", "during", "through", "without", "he", "she", "they",
    "we", "i", "you", "if", "while", "because", "this", "these", "those", "mr", "mrs", "ms", "dr", "sen", "rep", "gov",
    "until", "updated", "published", "posted", "called", "titled", "named", "entitled", "dubbed", "film", "movie", "book",
    "novel", "song", "album", "show", "series", "band", "magazine", "newspaper",
))  # fmt: skip
APPOSED = frozenset((
    "president", "governor", "senator", "secretary", "minister", "mayor", "judge", "sheriff", "chief", "king", "queen",
    "prince", "princess", "duchess", "pope", "general", "captain", "professor", "actor", "actress", "singer", "rapper",
    "star", "host", "coach", "director", "producer", "author", "journalist", "columnist", "reporter", "lawyer", "doctor",
    "chairman", "chairwoman", "candidate", "nominee", "leader", "founder", "co-founder", "owner", "ceo", "company", "giant",
    "wife", "ex-wife", "husband", "ex-husband", "son", "daughter", "brother", "sister", "mother", "father", "friend",
    "girlfriend", "boyfriend", "ex", "rival", "colleague", "republican", "democrat", "democratic", "former", "late", "new",
    "fellow", "embattled", "agent", "attorney", "lawmaker", "congressman", "congresswoman", "representative", "rep", "sen",
    "gov", "mr", "mrs", "ms", "dr", "president-elect", "vice", "ex-president",
))  # fmt: skip


def core(word: str) -> str:
    """A word without the punctuation around it."""
    return word.lstrip(OPENING).rstrip(CLOSING)


def capitals(words: list[tuple[int, str]]) -> float:
    """The share of words with a capital, linking words aside."""
    named = [word for word in (core(word) for _, word in words) if word and word.lower() not in LINKING]
    return sum(not word[0].islower() for word in named) / len(named) if named else 0.0


def leads_on(last: str, words: list[tuple[int, str]]) -> bool:
    """Whether a word leads on to the next, as none does at the end of a headline.

    Where a headline capitalizes the linking words as well, one may end it ("What the Mill Is Made Of").
    """
    if last.lower() not in LINKING:
        return False
    spelled = len(words) > SOME and all(not word[:1].islower() for word in (core(word) for _, word in words))
    return not spelled or last in ARTICLES


def possessor(word: str) -> str:
    """A word without the ending of the genitive."""
    return word.removesuffix("'s").removesuffix("’s")


def renames(words: list[tuple[int, str]], number: int) -> bool:
    """Whether a sentence may begin at a word, with a subject that names somebody of the headline before it anew.

    Where the word before has a capital too, the name may have begun with it, unless all of the headline has capitals
    and the subject begins as one does.
    """
    last = core(words[number - 1][1])
    if not SOME <= number <= MANY or not last[:1].isalpha() or last.lower() in APPOSED:
        return False
    known = [possessor(core(word)) for _, word in words[:number]]
    names = subject(words, number)
    if not names or names[-1] in OPENERS or names[-1] not in known or another(names, known, words):
        return False
    begins = (
        (names[0] in known and names[0].lower() not in LINKING)
        or names[0] in LEADING
        or names[0].startswith("Ex-")
        or names[0].lower() in APPOSED
    )
    return last[0].islower() or (begins and capitals(words[:number]) >= ALL)


def begins_anew(words: list[tuple[int, str]], number: int, text: str) -> bool:
    """Whether small words run on behind a capital that ends a headline with capitals all through.

    The capital is a common word that occurs nowhere else with one, or a first and last name, told of again by the last.
    """
    if number < SOME or core(words[number - 1][1])[:1].islower() or capitals(words[:number]) < ALL:
        return False
    word, behind = words[number][1], words[number + 1][1] if number + 1 < len(words) else ""
    named = behind[:1].isupper() and behind.isalpha() and word.isalpha()
    run = words[number + 1 + named : number + 1 + named + RUN]
    if len(run) < RUN or not all(small[:1].islower() for _, small in run):
        return False
    if named:
        return run[0][1] in FINITE and behind in text.replace(f"{word} {behind}", "")
    return word.isalpha() and word not in DAYS and number > SOME and f" {word}" not in text


def subject(words: list[tuple[int, str]], number: int) -> list[str]:
    """The capitals in a row from a word on, if a sentence may go on behind them: small, or with a comma."""
    names: list[str] = []
    end = words[number][0]
    for at, word in words[number : number + LONG_NAME]:
        if word[0].islower():
            return [] if word in JOINING and names and words[number - 1][1][0].islower() else names
        if at - end > 1 or not word[0].isupper() or word[-1] in STOPS:
            break
        names.append(possessor(core(word)))
        end = at + len(word)
        if word[-1] == ",":
            return names
    return []


def another(names: list[str], known: list[str], words: list[tuple[int, str]]) -> bool:
    """Whether it is somebody else of the same last name that the headline told of, by another first name."""
    at = known.index(names[-1])
    if len(names) < 2 or not at or not known[at - 1][:1].isupper() or not words[at - 1][1][-1].isalpha():
        return False
    first, other = names[-2], known[at - 1]
    return other != first and not {first, other} & OPENERS and not {first.lower(), other.lower()} & APPOSED


def is_common(word: str, text: str, start: int, stop: int) -> bool:
    """Whether a capitalized word is in lower case in this part of the text, not in an address, so that it is no name."""
    small = word.lower()
    at = text.find(small, start, stop)
    while at >= 0:
        end = at + len(small)
        address = text[end : end + 1] == "." and text[end + 1 : end + 2].islower()
        if not (text[at - 1].isalpha() or text[at - 1] in "@#’'-/" or text[end : end + 1].isalpha() or address):
            return True
        at = text.find(small, at + 1, stop)
    return False

"""Polish: the lines that Polish-language sites put around an article.

Related stories read "Czytaj też: ..." or "Zobacz także", dates "5 marca 2016"; the tail says "Źródło:", "Tłumaczenie:" and
"Wszelkie prawa zastrzeżone".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON, URL

MONTH = r"(?i:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)"
DATE = (
    rf"(?P<date>(?:(?i:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela),? )?(?:\d{{1,2}} {MONTH} (?:19"
    rf"|20)\d\d(?: r\.)?|\d{{1,2}}\.\d{{1,2}}\.(?:20)\d\d))"
)
DAYS = (*"0123456789", "Ponie", "ponie", "Wtore", "wtore", "Środa", "środa", "Czwar", "czwar", "Piąte", "piąte", "Sobot", "sobot", "Niedz", "niedz")
HOUR = r"(?:(?:,| [–|-])? ?(?:godz\. )?\d{1,2}[:.]\d\d)?"

PROFILE = Profile(
    name="polish",
    title="Polish",
    always=True,
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:autor(?:ka|zy)?|tekst|opracował[ao]?) ?: (?P<author>{PERSON}(?:(?:, | i ){PERSON}){{0,3}})",
             head=("Autor", "AUTOR", "Tekst:", "Opracował"), where="head", longest=100,
             examples=("Autor: Jan Kowalski", "Autorka: Anna Nowak"), near_misses=("Autor Jan Kowalski milczy.",)),
        line("published", Kind.HEADER,
             rf"(?:(?i:opublikowano|data publikacji|aktualizacja|ostatnia aktualizacja|dodano"
             rf"|publikacja)(?: ?:)? {DATE}{HOUR}[ ,|–-]{{0,3}}){{1,2}}",
             head=("Opublikowano", "Data publikacji", "Aktualizacja", "Ostatnia akt", "Dodano", "Publikacja"),
             where="head", longest=120,
             examples=("Opublikowano: 5 marca 2016, 10:30",),
             near_misses=("Opublikowano 5 marca 2016 r. raport o powodzi.",)),
        line("date", Kind.HEADER, rf"{DATE}{HOUR}", label="published", head=DAYS, where="head", longest=60,
             examples=("5 marca 2016", "5 marca 2016 r."), near_misses=("5 marca 2016 woda przybrała.",)),
        run("related", Kind.INSERT,
            r"(?i)(?P<cue>(?:prze)?czytaj (?:też|także|również|więcej|dalej)|zobacz (?:też|także|również|więcej)"
            r"|sprawdź (?:też|także)|powiązane (?:artykuły|tematy)|podobne artykuły|polecamy(?: także)?) ?[:>»]{0,2}",
            head=("czytaj ", "przeczytaj ", "zobacz ", "sprawdź ", "powiązane ", "podobne ", "polecamy"), longest=40,
            after=Members(r".{25,200}[^.;,:]", most=12, items=True),
            examples=("Czytaj też:", "Zobacz także",
                      "Powiązane artykuły\n- Jak stary młyn w Arden otworzył znowu drzwi\n- Co powódź zostawiła mieszkańcom doliny rzeki"),
            near_misses=("Zobacz także, jak rośnie trawa.",)),
        line("related-headline", Kind.INSERT,
             r"(?i)(?P<cue>(?:prze)?czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)"
             r"|sprawdź (?:też|także)) ?[:>»|] ?(?P<headline>.{8,200})", label="related",
             head=("czytaj ", "przeczytaj ", "zobacz ", "sprawdź "), longest=240,
             examples=("Czytaj też: Młyn w Arden znowu otwarty",), near_misses=("Czytaj więcej niż jedną gazetę.",)),
        line("advert", Kind.INSERT,
             r"(?i)[(–-]{0,2} ?(?:reklama|dalsza część (?:artykułu|tekstu) pod (?:materiałem wideo|reklamą)"
             r"|artykuł sponsorowany) ?[)–-]{0,2}", head=("reklama", "(reklama", "dalsza część", "artykuł spons"),
             longest=60,
             examples=("Reklama", "Dalsza część artykułu pod materiałem wideo"),
             near_misses=("Reklama młyna wisi na płocie.",)),
        line("caption", Kind.MEDIA,
             r"(?i)([(\[])?(?:fot\.|foto ?:|zdjęcie ?:|zdjęcia ?:|źródło zdjęcia ?:"
             r"|ilustracja ?:) ?(?P<credit>[^.!?]{2,100}(?:\.(?:pl|com)[^.!?]{0,20})?)\.?(?(1)[)\]])",
             head=("fot. ", "(fot.", "foto:", "zdjęcie", "zdjęcia:", "źródło zdjęcia", "ilustracja:"), longest=130,
             examples=("Fot. Anna Nowak / Kurier Doliny",), near_misses=("Zdjęcie z młyna przepadło.",)),
        line("translator", Kind.ATTRIBUTION,
             rf"(?:[Tt]łumaczenie|[Tt]łumaczył[ao]?|[Pp]rzekład|[Pp]rzełożył[ao]?"
             rf"|[Tt]łum\.)(?: z (?:języka )?[\p{{L}}]{{5,16}})?:? (?P<translator>{PERSON})\.?", label="credit",
             head=("Tłum", "tłum", "Przekład", "przekład", "Przełożył"), longest=100,
             examples=("Tłumaczenie: Anna Nowak", "Przełożył Jan Kowalski"),
             near_misses=("Tłumaczenie trwało trzy lata.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"(?:(?:Artykuł|Tekst|Ten artykuł|Ten tekst|Wywiad) (?:został |był )?(?:pierwotnie|po raz pierwszy"
             rf"|oryginalnie) (?:ukazał się|opublikowan[ya]|został opublikowany) .{{3,200}}"
             rf"|(?:Oryginał|Artykuł oryginalny|Tekst oryginalny) ?: ?(?:(?P<url>{URL})|.{{2,160}}))",
             head=("Artykuł", "Tekst", "Ten artykuł", "Ten tekst", "Wywiad ", "Oryginał:"), longest=300,
             examples=("Artykuł pierwotnie ukazał się w Kurierze Doliny",
                       "Tekst został pierwotnie opublikowany w Kurierze Doliny."),
             near_misses=("Artykuł ukazał się w poniedziałek i wywołał burzę.",)),
        line("feed", Kind.ATTRIBUTION,
             r"Artykuł (?P<headline>[\p{Lu}\p{N}'«¿¡].{2,200}) pochodzi z serwisu (?P<source>.{2,80}?)\.?",
             label="origin", head="Artykuł ", longest=320,
             examples=("Artykuł Młyn znowu otwarty pochodzi z serwisu Kurier Doliny.",),
             near_misses=("Artykuł o młynie wywołał burzę.",)),
        line("source-tail", Kind.ATTRIBUTION,
             rf"(?i:źródł[oa]) ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,120}}))", label="origin",
             where="tail", head=("Źródło", "ŹRÓDŁO", "Źródła", "źródło"), longest=300,
             examples=("Źródło: Kurier Doliny",)),
        line("copyright", Kind.LEGAL,
             r"(?i)(?:(?:©|copyright).{0,120})?wszel?kie prawa zastrzeżone.{0,160}"
             r"|(?:©|copyright).{0,120}wszystkie prawa zastrzeżone.{0,160}|wszystkie prawa zastrzeżone.{0,120}",
             head=("©", "copyright", "wszelkie prawa", "wszystkie prawa"), longest=300,
             examples=("Wszelkie prawa zastrzeżone", "© 2016 Kurier Doliny. Wszelkie prawa zastrzeżone."),
             near_misses=("Wszelkie prawa mieszkańców obowiązują.",)),
        line("subscribe", Kind.CALL_TO_ACTION,
             r"(?i)(?:zapisz się (?:na|do) (?:nasz(?:ego)? )?newsletter.{0,80}"
             r"|subskrybuj.{0,60}(?:kanał|newsletter).{0,60}|newsletter)",
             head=("zapisz się", "subskrybuj", "newsletter"), longest=140,
             examples=("Zapisz się na newsletter",), near_misses=("Zapisz się na kurs mielenia.",)),
        line("social", Kind.CALL_TO_ACTION,
             r"(?i)(?:udostępnij(?: (?:artykuł|na (?:facebooku|twitterze)))?|obserwuj nas (?:na|w) .{2,40}"
             r"|podziel się(?: artykułem)?|drukuj)[ !:]{0,2}",
             head=("udostępnij", "obserwuj nas", "podziel się", "drukuj"), longest=80,
             examples=("Udostępnij", "Obserwuj nas na Facebooku"), near_misses=("Podziel się chlebem z sąsiadem.",)),
        line("comment", Kind.CALL_TO_ACTION,
             r"(?i)(?:(?:dodaj|napisz|zostaw) (?:swój )?komentarz|komentarze(?: ?\(\d{1,4}\))?|\d{1,4} komentarzy"
             r"|skomentuj)", head=("dodaj k", "dodaj sw", "napisz k", "zostaw k", "komentarze", "skomentuj"),
             tail=("komentarzy",), where="tail", longest=40,
             examples=("Dodaj komentarz", "Komentarze (12)")),
    ),
)

"""Dutch: the lines that Dutch-language sites put around an article.

Related stories read "Lees ook: ...", bylines "Door X", dates "5 maart 2016"; the tail says "Bron:", "Vertaling:" and "Alle rechten
voorbehouden".
"""

from reprintparse import Kind, Members, Profile, line, run
from reprintparse.shapes import PERSON, URL

MONTH = (
    r"(?i:januari|jan\.?|februari|feb\.?|maart|mrt\.?|april|apr\.?|mei|juni|jun\.?|juli|jul\.?|augustus|aug\.?"
    r"|september|sept?\.?|oktober|okt\.?|november|nov\.?|december|dec\.?)"
)
DATE = (
    rf"(?P<date>(?:(?i:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag),? )?(?:\d{{1,2}} {MONTH} (?:19"
    rf"|20)\d\d|\d{{1,2}}[/-]\d{{1,2}}[/-](?:19|20)\d\d))"
)
DAYS = (*"0123456789", "Maand", "maand", "Dinsd", "dinsd", "Woens", "woens", "Donde", "donde", "Vrijd", "vrijd", "Zater", "zater", "Zonda", "zonda")
HOUR = r"(?:(?:,| [–|-]| om)? ?\d{1,2}[:.]\d\d(?: uur)?)?"

PROFILE = Profile(
    name="dutch",
    title="Dutch",
    always=True,
    rules=(
        line("byline", Kind.HEADER,
             rf"(?i:door|auteur|tekst):? (?P<author>{PERSON}(?:(?:, "
             rf"| en ){PERSON}){{0,3}})(?:,? (?:op )?{DATE}{HOUR})?",
             head=("Door ", "door ", "DOOR ", "Door:", "Auteur", "Tekst:"), where="head", longest=140,
             examples=("Door Anna de Vries", "Auteur: Jan Bakker en Anna Smit"),
             near_misses=("Door Anna de Vries werd de molen gered.",)),
        line("published", Kind.HEADER,
             rf"(?:(?i:gepubliceerd|geplaatst|bijgewerkt|laatst bijgewerkt"
             rf"|laatste update)(?: ?:)?(?: op)? {DATE}{HOUR}[ ,|–-]{{0,3}}){{1,2}}",
             head=("Gepubliceerd", "Geplaatst", "Bijgewerkt", "Laatst bijgew", "Laatste update", "GEPUBLICEERD"),
             where="head", longest=120,
             examples=("Gepubliceerd op 5 maart 2016 om 10:30",),
             near_misses=("Gepubliceerd op 5 maart 2016, klaagt het rapport aan.",)),
        line("date", Kind.HEADER, rf"{DATE}{HOUR}", label="published", head=DAYS, where="head", longest=60,
             examples=("5 maart 2016", "zaterdag 5 maart 2016"), near_misses=("5 maart 2016 steeg het water.",)),
        run("related", Kind.INSERT,
            r"(?i)(?P<cue>lees (?:ook|meer|verder|hier meer)|lees ook dit|bekijk ook|meer over (?:dit onderwerp)"
            r"|gerelateerd(?:e (?:artikelen|berichten))?|ook interessant) ?[:>»]{0,2}",
            head=("lees ", "bekijk ook", "meer over dit", "gerelateerd", "ook interessant"), longest=40,
            after=Members(r".{25,200}[^.;,:]", most=12, items=True),
            examples=("Lees ook:", "Lees meer",
                      "Gerelateerde artikelen\n- Hoe de oude molen van Arden weer openging\n- Wat de overstroming achterliet bij de bewoners"),
            near_misses=("Lees ook eens een boek.",)),
        line("related-headline", Kind.INSERT,
             r"(?i)(?P<cue>lees (?:ook|meer|verder)|bekijk ook|ook interessant) ?[:>»|] ?(?P<headline>.{8,200})",
             label="related", head=("lees ", "bekijk ook", "ook interessant"), longest=240,
             examples=("Lees ook: De molen van Arden gaat weer open",), near_misses=("Lees meer dan de krant.",)),
        line("advert", Kind.INSERT,
             r"(?i)\(?(?:advertentie|tekst gaat (?:verder|door) onder (?:de )?(?:advertentie|foto|afbeelding"
             r"|video))\)?\.?", head=("advertentie", "(advertentie", "tekst gaat", "(tekst"), longest=60,
             examples=("Advertentie", "(Tekst gaat verder onder de foto)"),
             near_misses=("Advertentie van de buurman gelezen?",)),
        line("caption", Kind.MEDIA,
             r"(?i)([(\[])?(?:foto|foto's|beeld|fotograaf|illustratie) ?: ?(?P<credit>[^.!?]{2,100})\.?(?(1)[)\]])",
             head=("foto:", "foto's:", "foto’s:", "(foto", "beeld:", "fotograaf:", "illustratie:"), longest=130,
             examples=("Beeld: Anna de Vries",), near_misses=("Beeld: alles wat bleef. Zo zei ze het.",)),
        line("translator", Kind.ATTRIBUTION,
             rf"(?:[Vv]ertaling|[Vv]ertaald(?: uit het [\p{{L}}]{{4,12}})? door"
             rf"|[Uu]it het [\p{{L}}]{{4,12}} vertaald door|[Vv]ertaler):? (?P<translator>{PERSON})\.?", label="credit",
             head=("Vertal", "Vertaald", "vertal", "vertaald", "Uit het "), longest=100,
             examples=("Vertaling: Jan Bakker", "Vertaald uit het Engels door Anna Smit"),
             near_misses=("Vertaling bleek lastiger dan gedacht.",)),
        line("origin", Kind.ATTRIBUTION,
             rf"(?:(?:Dit (?:artikel|stuk|bericht|verhaal)|Deze (?:column|tekst)) (?:verscheen|werd"
             rf"|is) .{{0,40}}(?:eerder|oorspronkelijk|eerst) .{{3,200}}"
             rf"|Oorspronkelijk (?:verschenen|gepubliceerd) (?:in|op|door) .{{2,160}}"
             rf"|Origineel artikel ?: ?(?:(?P<url>{URL})|.{{2,160}}))",
             head=("Dit artikel", "Dit stuk", "Dit bericht", "Dit verhaal", "Deze column", "Deze tekst",
                   "Oorspronkelijk ", "Origineel artikel"), longest=300,
             examples=("Dit artikel verscheen eerder in De Arder Bode.",
                       "Oorspronkelijk gepubliceerd op De Arder Bode"),
             near_misses=("Dit artikel werd door velen gelezen.",)),
        line("feed", Kind.ATTRIBUTION,
             r"Het bericht (?P<headline>[\p{Lu}\p{N}'«¿¡].{2,200}) verscheen eerst op (?P<source>.{2,80}?)\.?",
             label="origin", head="Het bericht ", longest=320,
             examples=("Het bericht De molen gaat weer open verscheen eerst op De Arder Bode.",),
             near_misses=("Het bericht over de molen klopt niet.",)),
        line("source-tail", Kind.ATTRIBUTION,
             rf"Bron(?:nen)? ?: ?(?:(?P<url>{URL})|(?P<source>(?:(?!\. )[^!?]){{2,120}}))", label="origin",
             where="tail", head=("Bron:", "Bronnen:", "Bron :"), longest=300,
             examples=("Bron: De Arder Bode",)),
        line("copyright", Kind.LEGAL, r"(?i)(?:(?:©|copyright).{0,120})?(?:alle rechten voorbehouden).{0,160}",
             head=("©", "copyright", "alle rechten"), longest=300,
             examples=("© 2016 De Arder Bode. Alle rechten voorbehouden.", "Alle rechten voorbehouden"),
             near_misses=("Alle rechten van bewoners gelden nog.",)),
        line("subscribe", Kind.CALL_TO_ACTION,
             r"(?i)(?:(?:schrijf je|schrijf u|meld je|meld u|abonneer je|abonneer u) .{0,40}(?:nieuwsbrief|kanaal"
             r"|podcast).{0,80}|(?:ontvang|nieuwsbrief) .{0,30}(?:nieuwsbrief|inbox|mailbox).{0,60}|nieuwsbrief"
             r"|abonneren)", head=("schrijf ", "meld ", "abonne", "ontvang ", "nieuwsbrief"), longest=160,
             examples=("Schrijf je in voor onze nieuwsbrief", "Nieuwsbrief"),
             near_misses=("Schrijf je moeder een brief.",)),
        line("social", Kind.CALL_TO_ACTION,
             r"(?i)(?:volg ons(?: ook)? op (?:facebook|twitter|instagram|x|linkedin|youtube|whatsapp).{0,60}"
             r"|(?:deel|delen)(?: (?:dit artikel|dit bericht|op (?:facebook|twitter|x|linkedin|whatsapp)"
             r"|via .{2,20}))?)[ !:]{0,2}", head=("volg ons", "deel", "delen"), longest=100,
             examples=("Volg ons op Facebook", "Deel dit artikel"), near_misses=("Deel van de molen staat nog.",)),
        line("comment", Kind.CALL_TO_ACTION,
             r"(?i)(?:(?:laat|plaats|schrijf|geef) (?:een|je|uw) reactie(?: achter)?(?: reactie annuleren"
             r"| antwoord annuleren)?|\d{1,4} reacties|reageer(?: op dit artikel)?|reacties)",
             head=("laat een", "plaats een", "schrijf een r", "geef een r", "reageer", "reacties"), tail=("reacties",),
             where="tail", longest=50,
             examples=("Laat een reactie achter", "12 reacties", "Geef een reactie Reactie annuleren")),
        line("form-notes", Kind.CALL_TO_ACTION,
             r"(?:Je|Uw|Het) e-?mailadres wordt niet gepubliceerd\.?(?: (?:Vereiste"
             r"|Verplichte) velden zijn gemarkeerd(?: met ?\*?)?)?", label="comment", longest=120, amid=True,
             head=("Je e-mail", "Je email", "Uw e-mail", "Het e-mail"),
             examples=("Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *",)),
    ),
)

"""A numeric date has one reading where the language of the text has one order of day and month."""

from __future__ import annotations

import datetime

import pytest

from reprintparse import parse
from reprintparse.record.language import day_comes_first
from reprintparse.record.licenses import licenses

PROSE = {
    "French": "Le moulin est au bord de la rivière, dans une vallée que les crues ont creusée. Il a été fermé pour des travaux.",
    "Spanish": "El molino está en la orilla del río, en un valle que las crecidas han abierto. Se cerró por obras para los vecinos.",
    "Portuguese": "O moinho fica na margem do rio, em um vale que as cheias abriram. Não há mais farinha para os moradores da aldeia.",
    "Italian": "Il mulino è sulla riva del fiume, in una valle che le piene hanno scavato. Gli abitanti non sono più nella piazza.",
    "German": "Die Mühle steht am Ufer, und das Wasser ist nicht mehr so hoch. Der Müller ist mit dem Boot von der Insel gekommen.",
}
ENGLISH = (
    "The mill stands by the river, in a valley that the floods have dug. It was closed for repairs which took a year."
)


@pytest.mark.parametrize("language", PROSE)
def test_the_commonest_words_tell_a_language_that_puts_the_day_first(language: str) -> None:
    assert day_comes_first(PROSE[language] * 2) is True


def test_english_leaves_the_order_open_even_where_it_quotes() -> None:
    assert day_comes_first(ENGLISH * 3) is None
    assert day_comes_first(ENGLISH * 3 + PROSE["French"]) is None
    assert day_comes_first("Le moulin") is None


def test_an_ambiguous_date_is_read_as_the_texts_language_writes_it() -> None:
    head = "El molino abre de nuevo\n\nPor Ana Ruiz\n\n03/04/2015\n\n"
    found = parse(head + PROSE["Spanish"] * 3).reprint
    assert found.first_published is not None
    assert found.first_published.date == datetime.date(2015, 4, 3)
    assert "language" in found.evidence["first_published"][0].why
    assert parse(f"The mill reopens\n\nBy Ana Ruiz\n\n03/04/2015\n\n{ENGLISH * 3}").reprint.first_published is None


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("Licencia Creative Commons Atribución-SinDerivadas 4.0 Internacional", "CC-BY-ND-4.0"),
        ("licencia Creative Commons de Atribución 4.0", "CC-BY-4.0"),
        ("Licença Creative Commons Atribuição-NãoComercial-SemDerivações 4.0", "CC-BY-NC-ND-4.0"),
        ("Licença Creative Commons Atribuição-CompartilhaIgual 3.0", "CC-BY-SA-3.0"),
        ("Licenza Creative Commons Attribuzione - Non commerciale - Non opere derivate 3.0 Italia", "CC-BY-NC-ND-3.0"),
        ("Licenza Creative Commons Attribuzione - Condividi allo stesso modo 4.0", "CC-BY-SA-4.0"),
        ("Licence Creative Commons Attribution - Pas d’Utilisation Commerciale - Pas de Modification 4.0", "CC-BY-NC-ND-4.0"),
    ],
)  # fmt: skip
def test_licenses_are_known_by_their_names_in_other_languages(written: str, known: str) -> None:
    assert [one for _, one in licenses(written)] == [known]

"""What an author may write in French, Spanish, Portuguese or Italian stays body, though it comes near a formula."""

from __future__ import annotations

from pathlib import Path

import pytest

from reprintparse import parse

SENTENCES = Path(__file__).with_name("ordinary_sentences_romance.txt").read_text("utf-8").splitlines()
STORIES = {
    "Publié en 1925": (
        "Le moulin rouvre ses portes\n\nPar Anne Lefort\n\n",
        "Le moulin a rouvert lundi, après quatre ans de travaux dans la vallée.\n\nLes gens attendaient et chantaient.\n\n",
        "\n\nLa maire a dit que la fête durerait jusqu'à la nuit.\n\nPersonne ne l'a crue.\n",
    ),
    "Publicado en 1925": (
        "El molino reabre sus puertas\n\nPor Ana Ruiz\n\n",
        "El molino volvió a girar el lunes, después de cuatro años de obras.\n\nLa gente esperaba en la orilla y cantaba.\n\n",
        "\n\nLa alcaldesa dijo que la fiesta duraría hasta la noche.\n\nNadie le creyó.\n",
    ),
    "Publicado em 1925": (
        "O moinho reabre as portas\n\nPor Ana Souza\n\n",
        "O moinho voltou a girar na segunda, depois de quatro anos de obras.\n\nAs pessoas esperavam na margem e cantavam.\n\n",
        "\n\nA prefeita disse que a festa duraria até a noite.\n\nNinguém acreditou.\n",
    ),
    "Pubblicato nel 1925": (
        "Il mulino riapre le porte\n\ndi Anna Rossi\n\n",
        "Il mulino ha ripreso a girare lunedì, dopo quattro anni di lavori.\n\nLa gente aspettava sulla riva e cantava.\n\n",
        "\n\nLa sindaca ha detto che la festa sarebbe durata fino a notte.\n\nNessuno le ha creduto.\n",
    ),
}  # fmt: skip
"""A head, two paragraphs and two more, under the start of the first sentence in their language."""


def of(start: str) -> list[str]:
    """The sentences of one language: from the one that starts so to where the next language starts."""
    starts = [at for at, one in enumerate(SENTENCES) if one.startswith(tuple(STORIES))]
    begin = next(at for at in starts if SENTENCES[at].startswith(start))
    return SENTENCES[begin : next((at for at in starts if at > begin), len(SENTENCES))]


@pytest.mark.parametrize("start", STORIES)
def test_an_ordinary_sentence_stays_body_where_the_story_goes_on_below(start: str) -> None:
    head, above, below = STORIES[start]
    assert len(of(start)) > 40
    assert [one for one in of(start) if one not in parse(head + above + one + below).body.text] == []
    assert [one for one in of(start) if one not in parse(f"{head}{one}\n\n{above.rstrip()}{below}").body.text] == []

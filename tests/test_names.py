"""Bylines, outlets and licenses come to the names they go by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reprintparse.record.licenses import licenses
from reprintparse.record.names import read_byline
from reprintparse.record.outlets import directory


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("By Ana Ruiz", ["Ana Ruiz"]),
        ("By A. Ruiz, Bo Lind and Cy Moor", ["A. Ruiz", "Bo Lind", "Cy Moor"]),
        ("By ANA RUIZ And BO McLIND", ["Ana Ruiz", "BO McLIND"]),
        ("By ANA RUIZ, Special to the Post", ["Ana Ruiz"]),
        ("By ANA RUIZ and BO LIN", ["Ana Ruiz", "Bo Lin"]),
        ("By BO LIN", ["BO LIN"]),
        ("Par Ana RUIZ et Jean-Luc MOREL-ARDEN", ["Ana Ruiz", "Jean-Luc Morel-Arden"]),
        ("Ana Ruiz AFP", ["Ana Ruiz AFP"]),
        ("Ana Ruiz | Staff Writer", ["Ana Ruiz"]),
        ("Ana Ruiz, Ph.D. and Bo Lind, Jr.", ["Ana Ruiz", "Bo Lind Jr."]),
        ("Ana Ruiz, Associate Professor of History, University of Arden", ["Ana Ruiz"]),
        ("Submitted by Ana Ruiz on 08/09/2012 14:30 -0400", ["Ana Ruiz"]),
        ("Ana Ruiz on Thu, Oct 27th, 2016 at 6:47 pm", ["Ana Ruiz"]),
        ("Charles de Gaulle and Ludwig van der Berg", ["Charles de Gaulle", "Ludwig van der Berg"]),
        ("Ana María Ruiz y Bo Lind", ["Ana María Ruiz", "Bo Lind"]),
        ("Anna Rossi e Marco Bianchi", ["Anna Rossi", "Marco Bianchi"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Анна Иванова и Пётр Орлов", ["Анна Иванова", "Пётр Орлов"]),
        ("林晓、陈默", ["林晓", "陈默"]),
        ("RT", ["RT"]),
        ("Food and Water Watch", ["Food and Water Watch"]),
        ("The Associated Press", ["The Associated Press"]),
        ("Reuters Staff", ["Reuters Staff"]),
        ("...", []),
    ],
)
def test_a_byline_is_its_people(written: str, names: list[str]) -> None:
    assert list(read_byline(written).names) == names


def test_a_byline_may_say_where_the_text_is_from() -> None:
    byline = read_byline("Authored by Ana Ruiz via The Arden Post,")
    assert (byline.names, byline.source) == (("Ana Ruiz",), "The Arden Post")


@given(st.text(max_size=80))
def test_no_byline_makes_reading_raise(written: str) -> None:
    assert all(isinstance(name, str) for name in read_byline(written).names)


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("Russia Today", "RT"), ("RT.com", "RT"), ("www.rt.com", "RT"), ("the RT", "RT"), ("The Arden Post.", "The Arden Post"), ("Arden Post (http://www.post.example)", "Arden Post"),
        ("Arden Mills Ltd.", "Arden Mills Ltd."), ("arden.example", "arden.example"), ("《河谷日报》", "河谷日报"),
    ],
)  # fmt: skip
def test_an_outlet_goes_by_the_title_that_a_profile_declares_or_by_its_own_name(written: str, known: str) -> None:
    assert directory().canonical(written) == known


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("CC BY-NC-ND 4.0", "CC-BY-NC-ND-4.0"),
        ("Creative Commons (CC BY-NC-ND 3.0)", "CC-BY-NC-ND-3.0"),
        ("a Creative Commons Attribution-Share Alike 3.0 License", "CC-BY-SA-3.0"),
        ("Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International", "CC-BY-NC-ND-4.0"),
        ("Creative Commons Attribution-NoDerivs 3.0 Unported", "CC-BY-ND-3.0"),
        ("Creative Commons Attribution 3.0 United States License", "CC-BY-3.0-US"),
        ("a Creative Commons Attribution-Noncommercial-No Derivative Works 3.0 United States License",
         "CC-BY-NC-ND-3.0"),
        ("CC-BY-SA", "https://creativecommons.org/licenses/by-sa/"),
        ("http://creativecommons.org/licenses/by-nc/4.0/deed.en", "CC-BY-NC-4.0"),
        ("http://creativecommons.org/licenses/by/3.0/us/", "CC-BY-3.0-US"),
        ("under a Creative Commons Attribution/No Derivatives license", "https://creativecommons.org/licenses/by-nd/"),
        ("Creative Commons Attribution-NonCommercial-NoDerivatives (CC BY-NC-ND 4.0)", "CC-BY-NC-ND-4.0"),
        ("Licence Creative Commons BY-NC-SA 3.0 FR", "CC-BY-NC-SA-3.0"),
        ("CC0", "CC0-1.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
        ("https://creativecommons.org/publicdomain/mark/1.0/", "https://creativecommons.org/publicdomain/mark/1.0/"),
        ("Creative Commons Attribution 3.0 (http://creativecommons.org/licenses/by/3.0/us/)", "CC-BY-3.0-US"),
        ("クリエイティブ・コモンズ 表示 - 非営利 4.0 国際", "CC-BY-NC-4.0"),
    ],
)  # fmt: skip
def test_a_license_has_its_spdx_identifier_or_its_address(written: str, known: str) -> None:
    assert [found for _, found in licenses(written)] == [known]


@pytest.mark.parametrize(
    "written",
    [
        "All rights reserved.",
        "a Creative Commons license",
        "cc: by the editor",
        "This is CC by Ana Ruiz",
        "feel free to repost",
        "",
        "CC BY-ND-SA 9.9",
    ],
)
def test_what_names_no_license_has_none(written: str) -> None:
    assert licenses(written) == ()

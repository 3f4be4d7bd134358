"""Counts that change in the same breath."""

from __future__ import annotations

import pytest

from tests.scenario.said import parsed, value


@pytest.mark.parametrize(
    ("code", "said", "people"),
    [
        ("en", "we said eight but two have dropped out", 6),
        ("ru", "нас было пятеро двое отвалились", 3),
        ("ar", "كنا ستة وانسحب واحد", 5),
        ("ar", "كنا خمسة وزادوا اتنين", 7),
        ("es", "éramos seis pero se suman mis cuñados que son dos", 8),
        ("he", "היינו חמישה ושניים הצטרפו", 7),
        ("de", "wir sind drei na ja vier", 4),
        ("es", "somos tres bueno cuatro que viene mi suegra", 4),
        ("ru", "нас трое ну четверо", 4),
        ("en", "three well four", 4),
        ("ru", "нас пятеро двое присоединились", 7),
    ],
)
def test_the_count_after_the_change(code: str, said: str, people: int) -> None:
    assert value(code, "number", said) == people


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("he", "היינו ארבעה אבל גם סבתא באה"),
        ("de", "wir waren fünf aber einer ist krank"),
        ("en", "three and then eight have joined"),
    ],
)
def test_a_change_that_nobody_can_reckon_leaves_it_open(code: str, said: str) -> None:
    assert value(code, "number", said) is None


@pytest.mark.parametrize(
    ("code", "said", "people"),
    [
        ("he", "תשעה אבל אחד תינוק", 9),
        ("en", "six but two are kids", 6),
        ("en", "six but two kids are coming too", None),
    ],
)
def test_some_of_those_counted_change_nothing(code: str, said: str, people: int | None) -> None:
    assert value(code, "number", said) == people


def test_two_counts_that_nothing_sets_beside_each_other_stay_two() -> None:
    assert parsed("en", "number", "three, four").alternatives == ("3", "4")

"""Russian names in the case in which they are written down."""

from __future__ import annotations

import pytest

from frontdesk.scenario.language.naming import given_names
from frontdesk.scenario.language.russian_names import forms, nominative

GIVEN = given_names("ru")


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("смирнову ольгу викторовну", "смирнова ольга викторовна"),
        ("ивана петрова", "иван петров"),
        ("ольгой смирновой", "ольга смирнова"),
        ("анну шевченко", "анна шевченко"),
        ("сергея", "сергей"),
        ("ольга смирнова", "ольга смирнова"),
    ],
)
def test_what_is_certain_is_put_right(said: str, written: str) -> None:
    assert nominative(said.split(), GIVEN) == tuple(written.split())


def test_a_man_or_a_woman_by_what_stands_before() -> None:
    assert nominative(["евгения", "орлова"], GIVEN) == ("евгения", "орлова")
    assert nominative(["евгения", "орлова"], GIVEN, after_na=True) == ("евгений", "орлов")
    assert nominative(["смирнову"], GIVEN, after_na=True) == ("смирнова",)


@pytest.mark.parametrize("said", ["юлию мороз", "павла белого", "льва толстого"])
def test_what_is_not_certain_has_no_answer(said: str) -> None:
    assert nominative(said.split(), GIVEN) is None


def test_the_cases_of_a_given_name() -> None:
    assert "ольгу" in forms("ольга")
    assert "павла" in forms("павел")
    assert "марии" in forms("мария")

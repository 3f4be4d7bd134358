from __future__ import annotations

import pytest

from frontdesk.knowledge.sounds import sound


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vales", "bales"),
        ("ceramic", "seramik"),
        ("гарантия", "горантия"),
        ("כרטיס", "קרטיס"),
        ("ضمان", "ظمان"),
    ],
)
def test_spellings_of_one_sound_are_one(one: str, other: str) -> None:
    assert sound(one) == sound(other)


def test_other_sounds_are_others() -> None:
    assert sound("table") != sound("cable")
    assert sound("стол") != sound("стул")

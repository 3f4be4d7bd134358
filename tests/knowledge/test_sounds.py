from __future__ import annotations

import pytest

from frontdesk.knowledge.sounds import hear, sound


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


def test_all_at_once_they_sound_as_one_by_one() -> None:
    some = ["schach", "hh", "ball", "phone", "h", "цехх", "ъ", "כרטיס", "ضضمان", "centro", "llave", "ß"]
    hear(some)
    for word in some:
        alone = sound(word)
        hear([f"{word}x", word, "aa", f"ъ{word}"])
        assert sound(word) == alone
    assert (sound("hh"), sound("ъ"), sound("h")) == ("", "", "")
    assert sound("phonex") == f"{sound('phone')}{sound('x')}"

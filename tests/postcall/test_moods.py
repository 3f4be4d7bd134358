from __future__ import annotations

import pytest

from frontdesk.postcall.moods import MARKS, marks


@pytest.mark.parametrize("name", MARKS)
def test_each_mood_has_words_in_six_languages(name: str) -> None:
    assert set(MARKS[name]) == {"en", "ru", "de", "es", "ar", "he"}
    for language, words in MARKS[name].items():
        assert all(marks(language, name, f"… {word} …") for word in words)


@pytest.mark.parametrize(
    ("language", "text"), [("en", "not great, not perfect"), ("ru", "не отлично"), ("de", "nicht toll")]
)
def test_a_word_in_front_turns_it_round(language: str, text: str) -> None:
    assert not marks(language, "pleased", text)


def test_the_language_may_have_a_country_and_may_be_unknown() -> None:
    assert marks("ru-RU", "pleased", "Спасибо!")
    assert marks("fr", "pleased", "thank you")
    assert not marks("en", "annoyed", "a pleasant day")

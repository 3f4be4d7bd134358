from __future__ import annotations

import string

from frontdesk.postcall.phrases import PHRASES, phrase


def test_every_language_has_every_phrase_with_the_same_places() -> None:
    def places(words: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(words) if name}

    for language, words in PHRASES.items():
        assert words.keys() == PHRASES["en"].keys(), language
        for name, text in words.items():
            assert places(text) == places(PHRASES["en"][name]), (language, name)


def test_a_region_is_its_language_and_others_are_english() -> None:
    assert phrase("ru-RU", "silent") == PHRASES["ru"]["silent"]
    assert phrase("fr", "handoff", reason="{x}") == "The caller was passed to a person: {x}."

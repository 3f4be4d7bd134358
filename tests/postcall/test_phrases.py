from __future__ import annotations

import importlib
import string
from collections.abc import Iterator
from typing import Any

import pytest

from frontdesk import postcall
from frontdesk.postcall.phrases import PHRASES, language_of, phrase, tongue
from frontdesk.scenario.language.identifying import LATIN, SCRIPTS
from tests.source import ROOT
from tests.support.conversations import BOT, booked

SIX = {"en", "ru", "de", "es", "ar", "he"}
NO_WORDS = ("comma", "between", "question", "language")
SAID_IN_ENGLISH = ("REASONS",)
"""Tables whose keys are the English words themselves."""


def test_every_language_has_every_phrase_with_the_same_places() -> None:
    def places(words: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(words) if name}

    assert set(PHRASES) == SIX
    names = set().union(*(words.keys() for words in PHRASES.values()))
    for language, words in PHRASES.items():
        assert words.keys() == names, language
        for name, text in words.items():
            assert places(text) == places(PHRASES["en"][name]), (language, name)


@pytest.mark.parametrize("language", sorted(SIX))
def test_each_phrase_is_in_its_own_letters_and_no_other_language_has_it(language: str) -> None:
    own = SCRIPTS.get(language, LATIN)
    for name, text in PHRASES[language].items():
        if name in NO_WORDS:
            continue
        bare = "".join(plain for plain, *_ in string.Formatter().parse(text))
        letters = [letter for letter in bare if letter.isalpha()]
        assert letters, name
        assert all(own.match(letter) for letter in letters), (language, name)
        assert [one for one, words in PHRASES.items() if words[name] == text] == [language], name


def test_a_region_is_its_language_and_others_are_english() -> None:
    assert phrase("ru-RU", "silent") == PHRASES["ru"]["silent"]
    assert phrase("fr", "handoff", reason="{x}") == "The caller was passed to a person: {x}."
    assert [tongue(one) for one in ("de-AT", "HE", "fr", "")] == ["de", "he", "en", "en"]


def test_staff_read_the_bots_language_without_a_bot_the_callers_and_else_english() -> None:
    assert language_of(booked(language="ru"), BOT) == "en"
    assert language_of(booked(language="ru"), None) == "ru"
    assert language_of(booked(), BOT.model_copy(update={"language": "fr"})) == "en"


def tables(name: str, value: Any) -> Iterator[tuple[str, set[str]]]:
    """Whatever is told by languages, however deep: where it stands, and which languages it has."""
    if not isinstance(value, dict):
        return
    if len(SIX.intersection(one for one in value if isinstance(one, str))) > 1:
        yield name, {str(one) for one in value}
    for key, inner in value.items():
        yield from tables(f"{name}.{key}", inner)


def test_nothing_after_a_call_is_told_in_fewer_languages() -> None:
    """Any table of words that somebody adds under `postcall` is found here by itself."""
    folder = ROOT / "src" / "frontdesk" / "postcall"
    found: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        if '"ru"' not in path.read_text(encoding="utf-8"):
            continue
        inner = ".".join(path.relative_to(folder).with_suffix("").parts)
        module = importlib.import_module(f"{postcall.__name__}.{inner}")
        for name, value in vars(module).items():
            for where, languages in tables(name, value):
                found.append(where)
                wanted = SIX - {"en"} if name in SAID_IN_ENGLISH else SIX
                assert languages == wanted, (inner, where, wanted ^ languages)
    assert {"PHRASES", "CLAIMS", "REFUSALS", "TEXTS", "MARKS.wrong_number", "COUNTED"} <= set(found)

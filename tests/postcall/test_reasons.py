from __future__ import annotations

import re

import pytest

from frontdesk.postcall.reasons import REASONS, worded
from tests.source import ROOT

GIVEN = re.compile(r'(?:hand_over|call_back|Transfer)\([^"()]*?f?"([a-z][^"{:]*)')


@pytest.mark.parametrize("language", ["ru", "de", "es", "ar", "he"])
def test_the_engines_reasons_are_said_in_each_language(language: str) -> None:
    for reason in REASONS:
        assert worded(reason, language) != reason
        assert worded(f"{reason}: phone", language).endswith(": phone")


def test_english_and_unknown_languages_have_the_engines_own_words() -> None:
    for language in ("en", "en-GB", "fr"):
        assert worded("asked for a person", language) == "asked for a person"
    assert worded("asked for a person", "de-AT") == "wollte mit einem Menschen sprechen"


def test_what_is_not_the_engines_stays_as_it_was_written() -> None:
    assert worded("Reklamation: rot", "de") == "Reklamation: rot"
    assert worded("", "ru") == ""


def test_each_reason_that_the_engine_gives_has_its_words() -> None:
    files = (ROOT / "src" / "frontdesk" / "scenario").rglob("*.py")
    given = {found for path in files for found in GIVEN.findall(path.read_text(encoding="utf-8"))}
    assert {"asked for a person", "could not help", "after hours"} <= given
    assert given <= REASONS.keys()

from __future__ import annotations

from frontdesk.scenario.language.arabic_mail import PROVIDERS, UNKNOWN, latin


def test_names_have_their_usual_latin_spelling() -> None:
    assert latin("احمد") == "ahmed"


def test_what_has_no_usual_spelling_is_not_guessed() -> None:
    assert latin("كلمة") == UNKNOWN


def test_providers_as_they_sound() -> None:
    assert PROVIDERS["جيميل"] == "gmail"

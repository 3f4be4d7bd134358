from __future__ import annotations

from frontdesk.dialogue.wording import courtesy, stop


def test_each_language_has_little_words_of_its_own() -> None:
    assert "der" in stop("de")
    assert "hat" in stop("de")
    assert "hat" not in stop("en")
    assert stop("fr") == stop("en")


def test_courtesy_and_numbers_state_nothing() -> None:
    assert {"sure", "конечно", "twenty"} <= courtesy("en")
    assert {"leider", "siebenundvierzig"} <= courtesy("de")
    assert "cuarenta" in courtesy("es")
    assert "כמובן" in courtesy("he")
    assert "siebenundvierzig" not in courtesy("en")

"""Small words inside family names, in every language."""

from __future__ import annotations

import pytest

from frontdesk.scenario.language import LANGUAGES, language
from frontdesk.scenario.language.particles import PARTICLES
from tests.scenario.said import value


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_knows_particles_of_other_countries(code: str) -> None:
    assert PARTICLES[code]
    assert "particle" in language(code).kinds


@pytest.mark.parametrize(
    ("code", "said", "name"),
    [
        ("en", "it's joost van den berg", "Joost van den Berg"),
        ("en", "abdullah bin rashid al farsi", "Abdullah bin Rashid al Farsi"),
        ("de", "auf van den boom bitte", "Van den Boom"),
        ("es", "soy joao dos santos", "Joao dos Santos"),
        ("ru", "людвиг ван бетховен", "Людвиг ван Бетховен"),
        ("he", "דוד בן גוריון", "דוד בן גוריון"),
        ("en", "sinead o connor", "Sinead O'Connor"),
        ("en", "ronald mc donald", "Ronald McDonald"),
    ],
)
def test_a_name_is_read_with_its_particles(code: str, said: str, name: str) -> None:
    assert value(code, "name", said) == name

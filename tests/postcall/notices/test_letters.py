from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from frontdesk.postcall.notices.inviting_words import INVITATIONS, MOMENTS
from frontdesk.postcall.notices.letters import letter, moment_in
from frontdesk.scenario.schema import Bot, Invitations
from frontdesk.scenario.texts import LANGUAGES
from tests.booking.shop import BOOKING, VISIT
from tests.scenario.desk import desk

WANTED = Invitations(name="Barber\nMarek {x}")
DATA: dict[str, Any] = {
    "service": "cut",
    "resource": "anna_maria",
    "starts_at": "2026-11-24T12:00:00+00:00",
    "from_starts_at": "2026-11-24T10:00:00+00:00",
    "details": {"name": "Gwendolyn"},
}
WORDS = {"en": ["haircut"], "de": ["Haarschnitt"]}


def barber(**booking: Any) -> Bot:
    service = {
        "name": "service",
        "prompt": "What for?",
        "choices": {"cut": WORDS, "colour": {"en": ["color"]}},
    }
    visit = {**VISIT, "collect_fields": [service, *VISIT["collect_fields"][1:]]}
    own = {**BOOKING, **booking}
    hours = {"mon-fri": "09:00-18:00"}
    return desk(visit, booking=own, hours=hours, timezone="Europe/Berlin", languages=["en", "de", "he"])


def test_what_is_booked_is_called_as_callers_hear_it() -> None:
    made = letter(barber(), WANTED, "confirmed", DATA, ["de"])
    assert made.summary == "Haarschnitt, anna maria – Barber Marek {x}"
    assert made.subject == f"Bestätigt: {made.summary}"
    assert made.name == "Barber Marek {x}"
    alone = letter(barber(resource_field=None), WANTED, "confirmed", DATA, ["en"])
    assert alone.summary == "haircut – Barber Marek {x}"


def test_several_languages_one_after_the_other() -> None:
    made = letter(barber(), WANTED, "changed", DATA, ["en", "de"])
    assert made.subject.startswith("Changed: haircut")
    english, german = made.text.split("\n\nIhr Termin")
    assert "Before: Tuesday, 24 November 2026, 11:00 (Europe/Berlin)" in english
    assert "Vorher: Dienstag, 24. November 2026, 11:00 Uhr (Europe/Berlin)" in german


@pytest.mark.parametrize("kind", ["confirmed", "changed", "cancelled"])
@pytest.mark.parametrize("language", sorted(INVITATIONS))
def test_nothing_that_a_caller_said_is_in_it(kind: str, language: str) -> None:
    made = letter(barber(), WANTED, kind, DATA, [language])
    assert "Gwendolyn" not in made.text
    assert "Barber Marek {x}" in made.text
    assert not {"{business}", "{before}", "{what}"} & set((made.text + made.subject).split())
    assert ("11:00" in made.text) is (kind == "changed")


def test_moments_in_every_language() -> None:
    at = datetime(2026, 11, 24, 9, 5, tzinfo=UTC)
    said = {code: moment_in(code, at) for code in MOMENTS}
    assert said["en"] == "Tuesday, 24 November 2026, 09:05"
    assert said["de"] == "Dienstag, 24. November 2026, 09:05 Uhr"
    assert said["es"] == "martes, 24 de noviembre de 2026, 09:05"
    assert all("09:05" in one and "2026" in one for one in said.values())


def test_every_language_says_the_same() -> None:
    assert set(INVITATIONS) == set(MOMENTS) == set(LANGUAGES)
    for words in INVITATIONS.values():
        assert words.keys() == INVITATIONS["en"].keys()
        for name, text in words.items():
            wanted = "what" if name.startswith("subject_") else "before" if name == "before" else "business"
            assert (f"{{{wanted}}}" in text) is (name not in ("calendar", "gone", "why"))

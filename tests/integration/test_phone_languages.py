"""A call to a bot of two languages: the caller speaks the second one, is understood, and hears it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from frontdesk.models import Utterance
from frontdesk.providers.tts.espeak import sentences
from frontdesk.testing.recogniser import Listening, Recogniser
from tests.support.phone import ROOT, House, caller_said, house

pytestmark = [pytest.mark.integration, pytest.mark.timeout(240), pytest.mark.alone]

RESTAURANT = "+442079460150"
TABLE = "Hola, quiero reservar una mesa para cuatro personas."
WHEN = "Mañana a las ocho."
VOICES = {"english-female-1": "en-us", "spanish-female-1": "es"}
STEP = 3200


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    home = tmp_path_factory.mktemp("languages") / "var"
    changes = {
        "scenarios": [str(ROOT / "scenarios" / "restaurant.yaml")],
        "bots": {"restaurant": {"numbers": [RESTAURANT]}},
        "default_bot": "restaurant",
        "telegram_bot": None,
        "voices": {name: {"espeak": voice} for name, voice in VOICES.items()},
        "phone": {"caller_within": 3, "drain_seconds": 0},
    }
    with house(home, (), also={"es": (TABLE, WHEN)}, changes=changes) as made:
        yield made


def test_a_caller_who_speaks_spanish_is_understood_and_hears_spanish(desk: House) -> None:
    report = desk.call({"say": TABLE}, {"say": WHEN}, dialled=RESTAURANT, language="es")
    known = desk.recorded(report.room).conversation
    assert known.language == "es", desk.log()
    assert caller_said(known).startswith(TABLE)
    values = {slot.name: slot.value for slot in known.slots}
    assert values["party_size"] == "4", caller_said(known)
    assert desk.stage.deepgram is not None
    assert {stream.query["language"] for stream in desk.stage.deepgram.streams} == {"multi"}
    first = next(index for index, one in enumerate(known.utterances) if one.speaker == "caller")
    english, spanish = _sentences(known.utterances[:first]), _sentences(known.utterances[first:])
    assert english[0] == "Casa Lucía, good day."
    assert "¿Para qué día?" in spanish
    heard = bytes(report.heard)
    assert "good day." in _recognised(heard, english, "en-us")
    assert "qué día?" in _recognised(heard, spanish, "es")
    assert "qué día?" not in _recognised(heard, spanish, "en-us")


def _sentences(said: Sequence[Utterance]) -> list[str]:
    """What the bot said, sentence by sentence."""
    return [piece for one in said if one.speaker == "bot" for piece in sentences(one.text)]


def _recognised(pcm: bytes, known: list[str], voice: str) -> str:
    """What can be made out of the sound by one who knows these sentences in that voice."""
    listening = Listening(Recogniser(known, voice=voice))
    pieces = [one for at in range(0, len(pcm), STEP) for one in listening.hear(pcm[at : at + STEP])]
    return " | ".join(one.text for one in pieces if one.final)

"""A whole call through a real room is recorded: both voices, each on its side, a sensitive number silent."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from pydantic import SecretStr

from frontdesk.config.keys import fresh
from frontdesk.postcall.playback import recording
from frontdesk.scenario.speech import HIDDEN
from frontdesk.settings import Settings
from frontdesk.store import sound
from frontdesk.store.db import Store, open_store
from tests.support.phone import SALON, House, caller_said, house
from tests.support.tapes import channels

pytestmark = [pytest.mark.integration, pytest.mark.timeout(300), pytest.mark.alone]

WANT = "I would like to join the club."
NUMBER = "My number is four one one one two two two two."
NO = "Please do not record this call."
YES = "Yes, please."
REFUSES = "No, thank you."
ASKED = "+442079460111"
KEY = fresh()
BOT = """
bot_id: club
greeting: "Hello, the club. How can I help?"
disclosure: "This call is recorded."
recording: {consent: announce}
fallback: "Sorry?"
country: GB
scenarios:
  - name: join
    trigger_keywords: [join]
    collect_fields:
      - {name: membership, type: text, prompt: "What is your old membership number?", sensitive: true}
    on_complete: lead_created
"""


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("club")
    (folder / "club.yaml").write_text(BOT)
    (folder / "asking.yaml").write_text(BOT.replace("club\n", "asking\n", 1).replace("announce", "ask"))
    changes: dict[str, object] = {"scenarios": [str(folder / "*.yaml")], "default_bot": "club"}
    changes["bots"] = {"club": {"numbers": [SALON]}, "asking": {"numbers": [ASKED]}}
    environment = {"FRONTDESK_ENCRYPTION_KEYS": KEY}
    words = (WANT, NUMBER, NO, YES, REFUSES)
    with house(folder / "var", words, changes=changes, environment=environment) as made:
        yield House(made.stage, opened(made))


def opened(made: House) -> Store:
    """The store with the key that the served installation has."""
    return open_store(under(made.stage.settings))


def under(settings: Settings) -> Settings:
    return settings.model_copy(update={"encryption_keys": SecretStr(KEY)})


def loud(samples: np.ndarray) -> float:
    """The share of tenths of a second in which somebody is heard."""
    tenths = samples[: len(samples) // 1600 * 1600].reshape(-1, 1600)
    return float((np.abs(tenths).max(axis=1) > 500).mean()) if len(tenths) else 0.0


def test_both_are_heard_but_not_the_number(club: House) -> None:
    call = club.call({"say": WANT}, {"say": NUMBER})
    known = club.recorded(call.room)
    one = known.conversation
    assert HIDDEN in caller_said(one), club.log()
    assert known.recording is not None, club.log()
    assert (known.recording.status, known.recording.consent) == ("kept", "announced")
    length = (one.ended_at - one.started_at).total_seconds()
    assert known.recording.seconds == pytest.approx(length, abs=5)
    left, right, rate = channels(recording(under(club.stage.settings), club.store, one.id))
    assert 0.05 < loud(right) < 0.95
    assert loud(left) > 0.02
    hidden = next(said for said in one.utterances if said.speaker == "caller" and HIDDEN in said.text)
    before = [said for said in one.utterances if said.index < hidden.index and said.speaker == "caller"]
    # the sound begins a moment after the conversation does: what is between is left out here
    begin = (before[-1].at - one.started_at).total_seconds() + 1.0
    end = (hidden.at - one.started_at).total_seconds() - 1.0
    assert end > begin
    assert loud(left[int(begin * rate) : int(end * rate)]) == 0.0
    assert loud(left[: int(begin * rate)]) > 0.05
    file = next(club.home.joinpath("recordings").rglob("*.wav"))
    assert not file.read_bytes().startswith(b"RIFF")


def test_who_says_no_is_not_recorded(club: House) -> None:
    call = club.call({"say": NO}, {"say": WANT})
    known = club.recorded(call.room)
    assert "record" in caller_said(known.conversation), club.log()
    assert known.recording is not None
    assert known.recording.status == "refused"
    assert sound.waiting(club.home) == []
    assert all(known.conversation.id not in path.name for path in club.home.rglob("*.wav"))


def test_who_is_asked_is_recorded_from_the_yes_on(club: House) -> None:
    call = club.call({"say": YES}, {"say": WANT}, dialled=ASKED)
    known = club.recorded(call.room)
    one = known.conversation
    assert known.recording is not None, club.log()
    assert (known.recording.status, known.recording.consent) == ("kept", "given"), one.transcript()
    left, right, rate = channels(recording(under(club.stage.settings), club.store, one.id))
    yes = next(said for said in one.utterances if said.speaker == "caller")
    begin = (yes.at - one.started_at).total_seconds() - 1.0
    assert begin > 1.0
    assert loud(right[: int(begin * rate)]) == loud(left[: int(begin * rate)]) == 0.0
    assert loud(right) > 0.02


def test_who_is_asked_and_refuses_leaves_nothing(club: House) -> None:
    call = club.call({"say": REFUSES}, {"say": WANT}, dialled=ASKED)
    known = club.recorded(call.room)
    assert known.recording is not None, club.log()
    assert (known.recording.status, known.recording.consent) == ("refused", "refused")
    assert sound.waiting(club.home) == []
    assert all(known.conversation.id not in path.name for path in club.home.rglob("*.wav"))

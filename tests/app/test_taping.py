from __future__ import annotations

from pathlib import Path

import pytest
from livekit import rtc

from frontdesk.app.handing_over import hand_over
from frontdesk.app.taping import taping
from frontdesk.config.keys import fresh
from frontdesk.settings import Settings
from frontdesk.store import sound
from frontdesk.store.journal import CallJournal
from frontdesk.store.sealing import keyring
from tests.support.conversations import BOT, booked

HEADER = {"conversation_id": "call-1", "bot_id": "salon", "channel": "phone", "call": {"room": "room-1"}}
FRAME = rtc.AudioFrame(b"\1\0" * 320, 16_000, 1, 320)


def bot(**recording: str) -> dict[str, object]:
    return {"recording": recording, "disclosure": "This call is recorded."}


@pytest.mark.parametrize(("consent", "said"), [("announce", "announced"), ("none", "none")])
def test_what_is_heard_is_in_the_file_when_the_call_is_handed_over(
    tmp_path: Path, consent: str, said: str
) -> None:
    settings = Settings(home=tmp_path, encryption_keys=fresh())  # type: ignore[arg-type]
    tape = taping(settings, BOT.model_validate(BOT.model_dump() | bot(consent=consent)), HEADER)
    assert tape is not None
    tape.recorder.heard(FRAME)
    hand_over(settings, CallJournal(tmp_path, HEADER), booked(), tape)
    about, pieces = sound.read(sound.path_of(tmp_path, "call-1"), keyring(settings))
    assert (about["consent"], about["company_id"], about["bot_id"]) == (said, "default", "salon")
    assert [one.data for one in pieces] == [b"\1\0" * 320]


def test_who_is_asked_is_not_written_down_before_a_yes(tmp_path: Path) -> None:
    settings, said = Settings(home=tmp_path), False
    asking = BOT.model_validate(BOT.model_dump() | {"recording": {"consent": "ask"}})
    tape = taping(settings, asking, HEADER, lambda: said)
    assert tape is not None
    tape.recorder.heard(FRAME)
    tape.recorder.said(b"\2\0" * 240, 24_000, 0.0)
    said = True
    tape.recorder.heard(FRAME)
    tape.close()
    about, pieces = sound.read(sound.path_of(tmp_path, "call-1"))
    found = list(pieces)
    assert about["consent"] == sound.ASKED
    assert [(one.side, one.data) for one in found] == [(sound.YES, b""), (sound.CALLER, b"\1\0" * 320)]
    assert sound.agreed(found)
    other = taping(settings, asking, HEADER | {"conversation_id": "call-2"})
    assert other is not None
    other.recorder.heard(FRAME)
    other.close()
    assert list(sound.read(other.file.path)[1]) == []


@pytest.mark.parametrize("last", [True, False])
def test_a_yes_that_is_taken_back_with_the_last_words_is_none(tmp_path: Path, last: bool) -> None:
    settings, said = Settings(home=tmp_path), True
    asking = BOT.model_validate(BOT.model_dump() | {"recording": {"consent": "ask"}})
    tape = taping(settings, asking, HEADER, lambda: said)
    assert tape is not None
    tape.recorder.heard(FRAME)
    said = last
    tape.close()
    found = list(sound.read(tape.file.path)[1])
    assert [one.side for one in found] == [sound.YES, sound.CALLER, *([] if last else [sound.NO])]
    assert sound.agreed(found) is last


def test_a_yes_after_which_nothing_came_is_not_noted(tmp_path: Path) -> None:
    said = False
    asking = BOT.model_validate(BOT.model_dump() | {"recording": {"consent": "ask"}})
    tape = taping(Settings(home=tmp_path), asking, HEADER, lambda: said)
    assert tape is not None
    said = True
    tape.close()
    assert list(sound.read(tape.file.path)[1]) == []


def test_no_bot_is_recorded_that_does_not_say_so(tmp_path: Path) -> None:
    assert taping(Settings(home=tmp_path), BOT, HEADER) is None
    assert not (tmp_path / "sound").exists()


def test_what_announces_itself_says_what() -> None:
    with pytest.raises(ValueError, match="disclosure"):
        BOT.model_validate(BOT.model_dump() | {"recording": {}})

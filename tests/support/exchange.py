"""An installation with a telephone exchange, whose recordings are heard by a script or by a stand-in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.settings import Pbx, Provider, Settings
from frontdesk.store import snapshot
from frontdesk.testing.mts import TOKEN, MtsStandIn, call_row
from tests.support.conversations import BOT
from tests.support.recordings import mp3, samples

NAME, CALL, KEPT = "office", "21289855:1", "pbx-office-21289855:1"
KEY = "key-of-the-exchange"
CALLER = "+79161234567"
AT = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=3)
"""When the call was. Who looks for calls sees the last minutes only: `lately` is for those."""
SAID = ("Good morning, this is the salon.", "When are you open on Sunday?", "From ten to four.", "Thank you.")
LINES = ((1, "Good morning, this is the salon."), (0, "Hello, do you have parking?"))


@pytest.fixture
def stand(monkeypatch: pytest.MonkeyPatch) -> Iterator[MtsStandIn]:
    """The exchange, whose token and key the environment has."""
    monkeypatch.setenv("PBX_OFFICE_TOKEN", TOKEN)
    monkeypatch.setenv("PBX_OFFICE_KEY", KEY)
    with MtsStandIn() as made:
        yield made


def installed(settings: Settings, stand: MtsStandIn, *lines: str) -> Settings:
    """With that exchange, and a recogniser that says these lines; its bot is published."""
    snapshot.publish(settings, {"salon": BOT})
    script = Provider(provider="fake", options={"lines": list(lines or SAID)})
    office = Pbx(bot="salon", options={"url": stand.url, "timeout": 5})
    return settings.model_copy(update={"pbx": {NAME: office}, "stt": (script,)})


def lately() -> datetime:
    """A moment ago as of now, however long the other tests took since this module was read."""
    return datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=3)


def rang(stand: MtsStandIn, *, at: datetime = AT, sound: bytes | None = None, **fields: object) -> None:
    """A call that the exchange knows, with its recording."""
    stand.calls.append(call_row(CALL, at, **fields))  # type: ignore[arg-type]
    stand.sounds[CALL] = mp3(samples()) if sound is None else sound

"""A call whose bot has `recording:` is written down as sound, while it goes on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from frontdesk.realtime.recorder import Recorder
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store.sealing import keyring
from frontdesk.store.sound import ASKED, SoundFile


@dataclass(frozen=True, slots=True)
class Taping:
    """The call's sound on its way into its file."""

    recorder: Recorder
    file: SoundFile

    def close(self) -> None:
        """The call is over: the file is whole, and says so if the caller agrees no more."""
        self.recorder.end()
        self.file.close()


CONSENT = {"announce": "announced", "ask": ASKED, "none": "none"}


def taping(
    settings: Settings, bot: Bot, header: Mapping[str, Any], agreed: Callable[[], bool] = lambda: False
) -> Taping | None:
    """Begin; None for a bot whose calls are not recorded. `header` is the journal's.

    Where callers are asked, nothing of the call is written before `agreed` says that they said yes.
    """
    if bot.recording is None:
        return None
    about = {
        "conversation_id": header["conversation_id"],
        "company_id": bot.company_id,
        "bot_id": bot.bot_id,
        "consent": CONSENT[bot.recording.consent],
        "began_at": datetime.now(UTC).isoformat(),
    }
    file = SoundFile(settings.home, about, keyring(settings))
    may = agreed if bot.recording.consent == "ask" else None
    return Taping(Recorder(file.put, settings.recordings.most_minutes * 60, may=may), file)

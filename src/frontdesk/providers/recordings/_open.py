"""The place that the settings name, opened with its secrets."""

from __future__ import annotations

import os
from collections.abc import Mapping

from frontdesk.config.installation import variable
from frontdesk.providers.breaker import outside
from frontdesk.providers.guarded import host_of
from frontdesk.providers.recordings.base import RecordingStore
from frontdesk.registry import load
from frontdesk.settings import Settings

KEY_ID, SECRET = "RECORDINGS_KEY_ID", "RECORDINGS_SECRET"


def open_recordings(settings: Settings, env: Mapping[str, str] | None = None) -> RecordingStore:
    """Where recordings are kept; BadInput when something is missing."""
    env = os.environ if env is None else env
    own = settings.recordings
    given = {
        **own.options,
        "home": str(settings.home),
        "breaker": outside(settings.home, "recordings", host_of(str(own.options.get("url"))) or own.provider),
        "key_id": variable(env, KEY_ID) or "",
        "secret": variable(env, SECRET) or "",
    }
    opened: RecordingStore = load("recordings", own.provider).build(given)
    return opened

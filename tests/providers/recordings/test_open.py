from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.breaker import outside
from frontdesk.providers.recordings._open import open_recordings
from frontdesk.providers.recordings.folder import Folder
from frontdesk.providers.recordings.s3 import Bucket
from frontdesk.settings import Settings


def test_a_folder_by_default(tmp_path: Path) -> None:
    place = open_recordings(Settings(home=tmp_path), {})
    assert isinstance(place, Folder)
    place.put("a", b"1")
    assert (tmp_path / "recordings" / "a").read_bytes() == b"1"


def test_a_bucket_with_its_secrets_from_the_environment() -> None:
    given = {"provider": "s3", "options": {"url": "https://s3.example.com", "bucket": "calls"}}
    settings = Settings.model_validate({"recordings": given})
    with pytest.raises(BadInput, match="RECORDINGS_KEY_ID"):
        open_recordings(settings, {})
    made = open_recordings(settings, {"RECORDINGS_KEY_ID": "a", "RECORDINGS_SECRET": "b"})
    assert isinstance(made, Bucket)
    made.close()


def test_a_bucket_that_is_down_is_left_alone_by_whoever_opens_it_next(tmp_path: Path) -> None:
    given = {"provider": "s3", "options": {"url": "https://s3.example.com", "bucket": "calls"}}
    settings = Settings.model_validate({"recordings": given, "home": tmp_path})
    outside(tmp_path, "recordings", "s3.example.com").failed(wait=60)
    made = open_recordings(settings, {"RECORDINGS_KEY_ID": "a", "RECORDINGS_SECRET": "b"})
    with pytest.raises(ProviderError, match="left alone"):
        made.put("a", b"1")
    made.close()


def test_no_place_by_that_name() -> None:
    with pytest.raises(BadInput, match=r"folder, s3"):
        open_recordings(Settings.model_validate({"recordings": {"provider": "tape"}}), {})

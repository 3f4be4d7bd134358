from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.errors import BadInput, NotFound, ProviderError
from frontdesk.providers.recordings.folder import _aside, build

NAME = "default/salon/2026-11/call-1.wav"


def test_kept_until_it_is_deleted(tmp_path: Path) -> None:
    folder = build({"home": str(tmp_path)})
    folder.put(NAME, b"one")
    folder.put(NAME, b"two")
    assert folder.get(NAME) == b"two"
    path = tmp_path / "recordings" / NAME
    assert path.stat().st_mode & 0o077 == 0
    assert [one.name for one in path.parent.iterdir()] == ["call-1.wav"]
    folder.delete(NAME)
    folder.delete(NAME)
    with pytest.raises(NotFound):
        folder.get(NAME)
    folder.close()


def test_half_of_one_is_left_by_nobody(tmp_path: Path) -> None:
    folder = build({"home": str(tmp_path)})
    path = tmp_path / "recordings" / NAME
    folder.put(NAME, b"one")
    aside = _aside(path)
    for whole in (folder.put, lambda name, _: folder.delete(name)):
        aside.write_bytes(b"half of one that is longer")
        whole(NAME, b"two")
        assert not aside.exists()
        assert not path.exists() or path.read_bytes() == b"two"
    assert list(path.parent.iterdir()) == []


def test_another_folder(tmp_path: Path) -> None:
    build({"home": str(tmp_path / "home"), "path": str(tmp_path / "mounted")}).put("a", b"one")
    assert (tmp_path / "mounted" / "a").read_bytes() == b"one"


@pytest.mark.parametrize("name", ["../out.wav", "a//b", "", "./a", "a/.."])
def test_nothing_outside_it(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput):
        build({"home": str(tmp_path)}).put(name, b"")


def test_a_folder_that_cannot_be_written_is_tried_again(tmp_path: Path) -> None:
    (tmp_path / "recordings").write_text("a file")
    with pytest.raises(ProviderError) as failed:
        build({"home": str(tmp_path)}).put(NAME, b"one")
    assert not failed.value.permanent


def test_no_option_that_means_nothing(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="bucket"):
        build({"home": str(tmp_path), "bucket": "a"})

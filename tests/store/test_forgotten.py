from __future__ import annotations

from pathlib import Path

from frontdesk.store.forgotten import FOLDER, forgotten, remember


def test_what_was_erased_is_known_and_says_nothing(tmp_path: Path) -> None:
    assert not forgotten(tmp_path, "pbx-office-1")
    remember(tmp_path, ["pbx-office-1", "pbx-office-1"])
    assert forgotten(tmp_path, "pbx-office-1")
    assert not forgotten(tmp_path, "pbx-office-2")
    (path,) = (tmp_path / FOLDER).iterdir()
    assert "office" not in path.name
    assert path.read_bytes() == b""
    remember(tmp_path, ["../2"])
    assert forgotten(tmp_path, "../2")
    assert len(list((tmp_path / FOLDER).iterdir())) == 2

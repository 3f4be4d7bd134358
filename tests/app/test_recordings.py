from __future__ import annotations

import os
from pathlib import Path

from frontdesk.app.recordings import SETTLED, settled, taken_out
from frontdesk.knowledge.intake import gather
from tests.support.recordings import mp3, recording, samples


def test_recordings_are_told_from_documents_by_their_content(tmp_path: Path) -> None:
    (tmp_path / "guide.md").write_text("# Parking\n\nBehind the house.")
    (tmp_path / "logo.png").write_bytes(b"\x89PNG")
    (tmp_path / "lies.wav").write_text("Dear Sir or Madam")
    named, hidden = recording(tmp_path), tmp_path / "notes.txt"
    hidden.write_bytes(mp3(samples(((0, "Hello."),))))
    found = gather([tmp_path])
    assert set(taken_out(found)) == {named, hidden}
    assert [name for name, _ in found.files] == ["guide.md"]
    assert {path.name for path in found.others} == {"logo.png", "lies.wav"}
    assert taken_out(found) == []


def test_a_file_by_its_name(tmp_path: Path) -> None:
    found = gather([recording(tmp_path), tmp_path / "missing.wav"])
    assert taken_out(found) == [tmp_path / "call.wav"]
    assert [name for name, _ in found.files] == ["missing.wav"], "somebody has to say that it is not there"


def test_a_folder_of_nothing_but_recordings_is_no_mistake(tmp_path: Path) -> None:
    inner = tmp_path / "calls" / "november"
    inner.mkdir(parents=True)
    recording(inner)
    empty = tmp_path / "empty"
    empty.mkdir()
    found = gather([tmp_path / "calls", empty])
    assert len(found.problems) == 2
    assert taken_out(found) == [inner / "call.wav"]
    assert found.problems == [f"{empty}: there is no file in it that can be read"]


def test_what_is_still_written_to_is_left(tmp_path: Path) -> None:
    path = recording(tmp_path)
    os.utime(path, (1000.0, 1000.0))
    assert set(settled([path], now=1000.0 + SETTLED + 1)) == {path}
    assert settled([path], now=1000.0 + SETTLED - 1) == {}
    assert settled([tmp_path / "gone"], now=5000.0) == {}

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from frontdesk.errors import BadInput
from frontdesk.postcall import audio
from frontdesk.postcall.audio import MAX_BYTES, checked, judged, kind_of, sniffed
from tests.support.papers import pdf
from tests.support.recordings import mp3, opus, samples, wav

SOUND = samples(((0, "Hello."),))


@pytest.mark.parametrize(
    ("data", "kind"),
    [(wav(SOUND), "wav"), (mp3(SOUND), "mp3"), (opus(SOUND), "ogg"), (b"fLaC\0\0\0\x22", "flac")],
)
def test_sound_is_told_by_how_it_begins(data: bytes, kind: str) -> None:
    assert kind_of(data[: audio.ENOUGH]) == kind


def test_an_mp3_without_tags() -> None:
    assert kind_of(b"\xff\xfb\x90\x64" + bytes(12)) == "mp3"


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"RIFF",
        b"RIFF\0\0\0\0AVI ",
        b"\xff\xfeH\0e\0l\0l\0o\0",  # UTF-16
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"#EXTM3U\nfile:///etc/passwd",
        b"\xff\xff\xff\xff",
        pdf("a page")[:16],
        "Напишите нам".encode()[:16],
    ],
)
def test_nothing_else_is_sound(head: bytes) -> None:
    assert kind_of(head) is None


def test_a_name_proves_nothing(tmp_path: Path) -> None:
    named = tmp_path / "letter.txt"
    named.write_bytes(wav(SOUND))
    lies = tmp_path / "call.wav"
    lies.write_text("Dear Sir or Madam")
    assert sniffed(named) == checked(named) == "wav"
    assert sniffed(lies) is None
    with pytest.raises(BadInput, match=r"call\.wav: no recording that is understood: WAV, MP3"):
        checked(lies)


def test_what_is_not_there_is_no_sound(tmp_path: Path) -> None:
    assert sniffed(tmp_path / "nothing") is None
    assert sniffed(tmp_path) is None


def test_nobody_waits_at_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "call.wav")
    looking = threading.Thread(target=sniffed, args=(tmp_path / "call.wav",), daemon=True)
    looking.start()
    looking.join(timeout=10)
    assert not looking.is_alive()


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    large = tmp_path / "large.wav"
    with large.open("wb") as file:
        file.write(wav(SOUND))
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(BadInput, match="at most: split it"):
        checked(large)


def test_what_came_is_judged_without_a_file() -> None:
    assert judged("what came", "mp3", MAX_BYTES) == "mp3"
    with pytest.raises(BadInput, match="what came: no recording"):
        judged("what came", None, 10)
    with pytest.raises(BadInput, match="split it"):
        judged("what came", "mp3", MAX_BYTES + 1)

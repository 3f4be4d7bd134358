from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from frontdesk.errors import BadInput
from frontdesk.postcall.decoder import RATE, decode
from tests.support.recordings import mp3, opus, samples, wav

PCM = samples(((0, "Hello."), (1, "Good morning.")), pause=0.3)
SECONDS = len(PCM) / 4 / RATE


def put(folder: Path, data: bytes) -> Path:
    path = folder / "given"
    path.write_bytes(data)
    return path


def test_samples_come_out_as_they_went_in(tmp_path: Path) -> None:
    sound = decode(put(tmp_path, wav(PCM)), tmp_path / "pcm")
    assert sound.channels == 2
    assert sound.seconds == pytest.approx(SECONDS)
    assert (tmp_path / "pcm").read_bytes() == PCM


@pytest.mark.parametrize("encoded", [mp3(PCM), opus(PCM)])
def test_compressed_channels_stay_apart(tmp_path: Path, encoded: bytes) -> None:
    sound = decode(put(tmp_path, encoded), tmp_path / "pcm")
    assert sound.channels == 2
    assert sound.seconds == pytest.approx(SECONDS, abs=0.2)
    heard = np.fromfile(tmp_path / "pcm", "<i2").reshape(-1, 2).astype(float)
    first = heard[: int(len(heard) * 0.3)]
    assert np.abs(first[:, 0]).mean() > 20 * np.abs(first[:, 1]).mean()


def test_the_telephone_s_own_rate(tmp_path: Path) -> None:
    half = np.frombuffer(PCM, "<i2").reshape(-1, 2)[::2, 0].tobytes()
    sound = decode(put(tmp_path, wav(half, channels=1, rate=8000)), tmp_path / "pcm")
    assert sound.channels == 1
    assert sound.seconds == pytest.approx(SECONDS, abs=0.01)


@pytest.mark.parametrize(
    "data",
    [
        wav(PCM)[:40],
        wav(b""),
        b"RIFF\xff\xff\xff\xffWAVEfmt " + bytes(60),
        b"OggS" + bytes(200),
        b"ID3\x04" + bytes(300),
        b"\0\0\0\x20ftypisom" + random.Random(7).randbytes(500),
        b"fLaC" + random.Random(8).randbytes(500),
    ],
)
def test_damaged_files_are_refused_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(BadInput, match=r"^given: (it cannot be decoded|there is no sound in it)"):
        decode(put(tmp_path, data), tmp_path / "pcm")


def test_a_list_of_other_files_is_not_followed(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no recording that is understood"):
        decode(put(tmp_path, b"ffconcat version 1.0\nfile /etc/hostname\n"), tmp_path / "pcm")


def test_what_lasts_too_long_is_refused_while_it_is_read(tmp_path: Path) -> None:
    hours = np.zeros(8000 * 7300, "<i1")  # 8-bit samples, two hours and a bit
    head = bytearray(wav(b"", channels=1, rate=8000))
    head[28:32], head[32:34], head[34:36] = (8000).to_bytes(4, "little"), b"\1\0", b"\x08\0"
    head[40:44] = len(hours).to_bytes(4, "little")
    with pytest.raises(BadInput, match="longer than 2 hours: split it"):
        decode(put(tmp_path, bytes(head) + hours.tobytes()), tmp_path / "pcm")

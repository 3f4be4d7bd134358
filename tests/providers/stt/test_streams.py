"""Recordings and buffers as recognisers want them."""

from __future__ import annotations

from pathlib import Path

from frontdesk.providers.stt._streams import frame, merged, read
from tests.providers.stt.sounds import wav


def test_a_recording_keeps_its_rate(tmp_path: Path) -> None:
    assert read(wav(tmp_path, b"\x01\x00" * 80, rate=8000)) == (b"\x01\x00" * 80, 8000)


def test_a_buffer_becomes_16_kilohertz() -> None:
    assert (
        merged([frame(b"\x01\x00" * 160), frame(b"\x02\x00" * 160)]) == b"\x01\x00" * 160 + b"\x02\x00" * 160
    )
    half = merged([frame(b"\x01\x00" * 8000, 8000)])
    assert abs(len(half) - 32000) < 400

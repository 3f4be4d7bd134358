"""What kind of sound a file holds, told by its first bytes: a name proves nothing."""

from __future__ import annotations

from pathlib import Path

from frontdesk.errors import BadInput

ENOUGH = 16
"""Bytes that tell."""
MAX_BYTES = 500_000_000
MAX_SECONDS = 7200.0
KINDS = {"wav": "WAV", "mp3": "MP3", "ogg": "Ogg", "flac": "FLAC", "mov": "MP4/M4A"}
"""What is understood: FFmpeg's word for it, and everybody else's."""


def kind_of(head: bytes) -> str | None:
    """The word in KINDS for a file that begins so; None for anything that is no sound we know."""
    if head[:4] in (b"RIFF", b"RF64") and head[8:12] == b"WAVE":
        return "wav"
    if head[:4] == b"OggS":
        return "ogg"
    if head[:4] == b"fLaC":
        return "flac"
    if head[4:8] == b"ftyp":
        return "mov"
    return "mp3" if head[:3] == b"ID3" or _mp3_frame(head) else None


def _mp3_frame(head: bytes) -> bool:
    """Whether an MPEG audio frame of layer II or III begins here, with rates that there are."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return False
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    return version != 1 and layer in (1, 2) and head[2] >> 4 not in (0, 15) and head[2] >> 2 & 3 != 3


def sniffed(path: Path) -> str | None:
    """The kind of the file; None where it is no sound, or cannot be opened. A pipe is no file: to open
    one is to wait for whoever writes into it."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return kind_of(file.read(ENOUGH))
    except (OSError, ValueError):
        return None


def checked(path: Path) -> str:
    """The kind of the file; BadInput when it is no sound that is understood, or too large."""
    kind = sniffed(path)
    return judged(path.name, kind, path.stat().st_size if kind is not None else 0)


def judged(name: str, kind: str | None, size: int) -> str:
    """The kind, as `kind_of` told it of a file of so many bytes; BadInput as `checked`."""
    if kind is None:
        raise BadInput(f"{name}: no recording that is understood: {', '.join(KINDS.values())}.")
    if size > MAX_BYTES:
        raise BadInput(f"{name}: {size:,} bytes, {MAX_BYTES:,} at most: split it.")
    return kind

"""Sentences spoken by espeak-ng together with the moment each word begins.

The program cannot tell when a word begins, its library can: this asks the library, through ctypes, and gets
the same sound the program makes.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import threading
from dataclasses import dataclass

from frontdesk.errors import NotFound, ProviderError
from frontdesk.providers.tts._pcm import resample
from frontdesk.providers.tts.espeak import clean

RATE, LIST_TERMINATED, WORD = 1, 0, 1
SYNCHRONOUS, UTF8, DONT_EXIT = 2, 1, 0x8000


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)
_lock = threading.Lock()
_library: ctypes.CDLL | None = None
_sample_rate = 0


@dataclass(frozen=True, slots=True)
class Word:
    """A word and when it begins, in seconds."""

    text: str
    start: float


@dataclass(frozen=True, slots=True)
class Sentence:
    """Mono 16-bit PCM at `sample_rate` and the words in it."""

    text: str
    pcm: bytes
    sample_rate: int
    words: tuple[Word, ...]


def _load() -> ctypes.CDLL:
    global _library, _sample_rate
    if _library is None:
        path = ctypes.util.find_library("espeak-ng") or "libespeak-ng.so.1"
        try:
            library = ctypes.CDLL(path)
        except OSError as problem:
            raise NotFound("libespeak-ng is not installed. Run `apt-get install espeak-ng`.") from problem
        rate = int(library.espeak_Initialize(SYNCHRONOUS, 0, None, DONT_EXIT))
        if rate <= 0:
            raise ProviderError("libespeak-ng does not find its voices. Run `apt-get install espeak-ng`.")
        _library, _sample_rate = library, rate
    return _library


def say(text: str, voice: str = "en-us", *, rate: int = 160, sample_rate: int = 16000) -> Sentence:
    """Speak one sentence. The library has one voice at a time, so speakers take turns."""
    words = clean(text)
    chunks: list[bytes] = []
    starts: list[tuple[int, float]] = []

    def collect(samples: object, count: int, events: object) -> int:
        if count and samples:
            chunks.append(ctypes.string_at(samples, count * 2))  # type: ignore[arg-type]
        index = 0
        while events[index].type != LIST_TERMINATED:  # type: ignore[index]
            event = events[index]  # type: ignore[index]
            if event.type == WORD:
                starts.append((event.text_position - 1, event.audio_position / 1000))
            index += 1
        return 0

    callback = _Callback(collect)
    with _lock:
        library = _load()
        if library.espeak_SetVoiceByName(voice.encode()):
            raise ProviderError(f"espeak-ng has no voice {voice!r}.", permanent=True)
        library.espeak_SetParameter(RATE, rate, 0)
        library.espeak_SetSynthCallback(callback)
        data = words.encode() + b"\0"
        library.espeak_Synth(data, ctypes.c_size_t(len(data)), 0, 1, 0, UTF8, None, None)
        found = _sample_rate
    pcm = resample(b"".join(chunks), found, sample_rate)
    return Sentence(words, pcm, sample_rate, _words(words, starts))


def _words(text: str, starts: list[tuple[int, float]]) -> tuple[Word, ...]:
    """The words as written; one that is spoken as several ("10") begins with the first of them."""
    found: list[Word] = []
    position = 0
    for token in text.split():
        position = text.index(token, position)
        inside = [at for where, at in starts if position <= where < position + len(token)]
        if inside:
            found.append(Word(token, min(inside)))
        elif found:
            found[-1] = Word(f"{found[-1].text} {token}", found[-1].start)
        position += len(token)
    return tuple(found)

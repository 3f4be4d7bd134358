"""Deepgram's endpoint for whole recordings: sent once, heard as a whole, refusals by their status.

`POST /v1/listen` (developers.deepgram.com/reference/speech-to-text/listen-pre-recorded). With `multichannel`
each channel is heard by itself; with `diarize` the voices on one channel are told apart; with `utterances`
the answer has what was said by time.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from frontdesk.errors import ProviderError
from frontdesk.providers.guarded import seconds_in
from frontdesk.providers.statuses import PERMANENT

MOST_BYTES = 50_000_000
"""Bytes of an answer: two hours have some."""
BLOCK = 1_000_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """What one voice says without a break. `channel` counts channels or, of a diarized one, voices."""

    channel: int
    begins: float
    ends: float
    text: str


async def heard(url: str, key: str, wanted: Mapping[str, Any], path: Path, within: float) -> dict[str, Any]:
    """The answer's `results` for a WAV file; ProviderError, permanent where no try helps."""
    headers = {"Authorization": f"Token {key}", "Content-Type": "audio/wav"}
    limits = httpx.Timeout(within, connect=5.0)
    params = {name: _written(value) for name, value in wanted.items()}
    try:
        async with (
            httpx.AsyncClient(timeout=limits, follow_redirects=False) as client,
            client.stream("POST", url, params=params, headers=headers, content=_blocks(path)) as answer,
        ):
            body = await _body(answer)
    except (httpx.HTTPError, httpx.InvalidURL) as problem:
        raise ProviderError(f"deepgram: no answer ({type(problem).__name__}).") from problem
    if answer.status_code != httpx.codes.OK:
        raise _refusal(answer)
    try:
        found = json.loads(body)
        results = found["results"]
    except (ValueError, TypeError, KeyError, RecursionError) as problem:
        raise ProviderError("deepgram: the answer makes no sense.") from problem
    if not isinstance(results, dict):
        raise ProviderError("deepgram: the answer makes no sense.")
    return results


def transcript(results: Mapping[str, Any]) -> str:
    """The text of the first channel."""
    try:
        return str(results["channels"][0]["alternatives"][0]["transcript"])
    except (KeyError, IndexError, TypeError) as problem:
        raise ProviderError("deepgram: the answer has no transcript.") from problem


def stretches(results: Mapping[str, Any], *, voices: bool) -> list[Stretch]:
    """What was said, by time; the voices of one channel in the order in which they first speak."""
    try:
        said = sorted(results["utterances"], key=lambda one: float(one["start"]))
        order = list(dict.fromkeys(int(one.get("speaker") or 0) for one in said)) if voices else []
        return [
            Stretch(
                order.index(int(one.get("speaker") or 0)) if voices else int(one["channel"]),
                float(one["start"]),
                float(one["end"]),
                text,
            )
            for one in said
            if (text := str(one["transcript"]).strip())
        ]
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise ProviderError("deepgram: the answer has no utterances.") from problem


async def _blocks(path: Path) -> AsyncIterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block


async def _body(answer: httpx.Response) -> bytes:
    found = bytearray()
    async for piece in answer.aiter_bytes():
        found += piece
        if len(found) > MOST_BYTES:
            raise ProviderError("deepgram: the answer is far too long.")
    return bytes(found)


def _refusal(answer: httpx.Response) -> ProviderError:
    status = answer.status_code
    wait = answer.headers.get("retry-after", "")[:40]
    later = f", to be asked again after {wait}" if wait else ""
    return ProviderError(
        f"recognition failed: deepgram: {status}{later}.",
        permanent=status in PERMANENT,
        refused=status == 403,
        retry_after=seconds_in(wait),
    )


def _written(value: object) -> Any:
    """As Deepgram reads it: lists as repeated parameters, truth in small letters."""
    if isinstance(value, bool):
        return str(value).lower()
    return [str(one) for one in value] if isinstance(value, list | tuple) else str(value)

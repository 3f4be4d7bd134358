"""What our own records tell of the calls of a run: how late content came after an opener, and the words that
were understood."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from bench.latency.caller import Call
from bench.latency.table import Run
from frontdesk.dialogue.guessing import same_words
from frontdesk.models import Conversation, Turn

WRITTEN_WITHIN = 20.0


def remembered(home: Path, run: Run) -> list[float]:
    """Seconds to the first content of free answers: what the caller heard, and what came after an opener by
    our own record. Notes for each interruption whether its words are in the record."""
    found: list[float] = []
    for conversation in _conversations(home, len(run.calls)):
        call = next((c for c in run.calls if conversation.call and c.room == conversation.call.room), None)
        if call is None:
            continue
        if call.purpose == "plain":
            found += _contents(call, conversation)
        elif call.purpose == "over":
            _understood(call, conversation)
    return found


def _conversations(home: Path, count: int) -> Iterator[Conversation]:
    """All conversations, as soon as there are so many."""
    from frontdesk.config import load_settings
    from frontdesk.store.conversations import Filters, list_
    from frontdesk.store.db import open_store
    from frontdesk.store.records import record as stored

    store = open_store(load_settings({"FRONTDESK_HOME": str(home)}))
    until = time.monotonic() + WRITTEN_WITHIN
    try:
        while len(list_(store, Filters(), limit=500).rows) < count and time.monotonic() < until:
            time.sleep(0.5)
        for row in list_(store, Filters(), limit=500).rows:
            yield stored(store, row.id).conversation
    finally:
        store.close()


def _contents(call: Call, conversation: Conversation) -> Iterator[float]:
    for line in call.lines:
        if line.kind != "free" or line.sound is None:
            continue
        turn = next((t for t in conversation.turns if _asked(conversation, t) == line.text), None)
        if turn is None or turn.timings.first_content is None:
            continue
        yield (
            line.sound + turn.timings.first_content - (turn.timings.first_audio or turn.timings.first_content)
        )


def _understood(call: Call, conversation: Conversation) -> None:
    """An interruption may have been heard together with a sign of listening before it, never with less."""
    asked = [same_words(_asked(conversation, turn)) for turn in conversation.turns]
    for line in call.lines:
        if line.kind == "barge":
            line.understood = any(same_words(line.text) in words for words in asked)


def _asked(conversation: Conversation, turn: Turn) -> str:
    return " ".join(conversation.utterances[index].text for index in turn.utterances)

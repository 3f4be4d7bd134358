"""What our own records tell of the calls of a run: the words that were understood."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.latency.caller import Call
from bench.latency.table import Run
from frontdesk.dialogue.guessing import same_words
from frontdesk.models import Conversation, Turn

WRITTEN_WITHIN = 20.0


def remembered(home: Path, run: Run) -> None:
    """Note for each interruption whether its words are in the record, and for each line with a pause where it
    could have ended whether it became one turn."""
    for conversation in _conversations(home, len(run.calls)):
        call = next((c for c in run.calls if conversation.call and c.room == conversation.call.room), None)
        if call is not None:
            _understood(call, [same_words(_asked(conversation, turn)) for turn in conversation.turns])


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


def _understood(call: Call, asked: Sequence[str]) -> None:
    """An interruption may have been heard together with a sign of listening before it, never with less; two
    halves must be one turn, and neither of them a turn of its own."""
    for line in call.lines:
        words = same_words(line.text)
        if line.kind == "barge":
            line.understood = any(words in one for one in asked)
        elif line.kind == "ended":
            halves = [one for one in asked if one and one != words and one in words]
            line.understood = words in asked and not halves


def _asked(conversation: Conversation, turn: Turn) -> str:
    return " ".join(conversation.utterances[index].text for index in turn.utterances)

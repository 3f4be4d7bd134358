from __future__ import annotations

import json
from dataclasses import replace

import pytest

from frontdesk.models import Conversation, Source, Usage
from frontdesk.store import conversations, erasing, turns
from frontdesk.store.db import Store
from frontdesk.store.erasing import Traces
from frontdesk.store.turn_tables import TurnRow
from tests.support.conversations import booked


@pytest.fixture
def kept(store: Store) -> Store:
    conversations.save(store, booked())
    write(store, booked())
    return store


def write(store: Store, talk: Conversation) -> None:
    with store.write() as session:
        turns.write(session, talk)


def test_each_turn_is_told_without_its_words(kept: Store) -> None:
    talk = booked()
    found = turns.of(kept, talk.id)
    assert [(one.number, one.at, one.decided_by) for one in found] == [
        (turn.index, turn.at, turn.decided_by) for turn in talk.turns
    ]
    last, turn = found[-1], talk.turns[-1]
    assert (last.said, last.reply, last.scenario) == (1, len(turn.reply), turn.scenario)
    assert (last.sources, json.loads(last.documents)) == (len(turn.sources), [turn.sources[0].document])
    assert (last.first_audio, last.llm_ttft) == (turn.timings.first_audio, turn.timings.llm_ttft)
    columns = [str(getattr(one, column.name)) for one in found for column in TurnRow.__table__.columns]
    assert not any(said.text in columns for said in talk.utterances)
    assert turns.of(kept, talk.id, "else") == ()


def test_done_again_they_are_as_they_are_then(kept: Store) -> None:
    first, *_ = booked().turns
    write(kept, booked(turns=(replace(first, decided_by="x" * 100),)))
    [row] = turns.of(kept, "call-1")
    assert row.decided_by == "x" * turns.LONGEST
    write(kept, booked(turns=()))
    assert turns.of(kept, "call-1") == ()


def test_they_go_with_their_conversation(kept: Store) -> None:
    erasing.erase(kept, "default", Traces(conversations=("call-1",)))
    assert turns.of(kept, "call-1") == ()


def test_what_it_cost_and_how_near_its_source_was(store: Store) -> None:
    first, second, *_ = booked().turns
    sources = (Source("a.pdf", 1, "", 0.4), Source("b.pdf", None, "", 0.9), Source("c.pdf"))
    first = replace(first, sources=sources, model="small", usage=Usage(2, 1, 100, 20), blocked=3)
    talk = booked(turns=(first, second))
    conversations.save(store, talk)
    write(store, talk)
    one, other = turns.of(store, talk.id)
    assert (one.score, one.model, one.blocked) == (0.9, "small", 3)
    assert (one.llm_calls, one.llm_failures, one.prompt_tokens, one.completion_tokens) == (2, 1, 100, 20)
    assert (other.score, other.model, other.llm_calls, other.blocked) == (None, "", 0, 0)

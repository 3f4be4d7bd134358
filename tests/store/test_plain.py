from __future__ import annotations

import pytest

from frontdesk.models import dump, load
from frontdesk.store import conversations
from frontdesk.store.conversations import Filters
from frontdesk.store.db import Store
from frontdesk.store.plain import dumped
from tests.support.conversations import booked, utterances


def test_plain_words_stay_as_they_are() -> None:
    one = booked(utterances=utterances(("caller", "a \\u0000 b – привет 😀")))
    assert dumped(one) == dump(one)


@pytest.mark.parametrize(("said", "kept"), [("a\0b", "ab"), ("ha \ud83d ha", "ha ? ha"), ("\0", "")])
def test_what_is_no_text_is_left_out(said: str, kept: str) -> None:
    found = load(dumped(booked(utterances=utterances(("caller", said)), caller=said)))
    assert (found.utterances[0].text, found.caller) == (kept, kept)


def test_one_strange_caller_does_not_break_the_figures(store: Store) -> None:
    conversations.save(store, booked("one", utterances=utterances(("caller", "a\0b"))))
    assert conversations.stats(store, Filters()).conversations == 1

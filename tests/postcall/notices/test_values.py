from __future__ import annotations

from typing import get_args

import pytest

from frontdesk.catalogue import Disposition, Sentiment, Urgency
from frontdesk.models import Channel, OutcomeKind
from frontdesk.postcall.notices.values import VALUES, named

WORDS = {
    "outcome": get_args(OutcomeKind),
    "disposition": get_args(Disposition),
    "urgency": get_args(Urgency),
    "sentiment": get_args(Sentiment),
    "channel": get_args(Channel),
}


@pytest.mark.parametrize("language", ["en", "ru", "de", "es", "ar", "he"])
def test_each_of_our_words_is_said_in_each_language(language: str) -> None:
    assert VALUES.keys() == WORDS.keys()
    for what, words in WORDS.items():
        assert set(words) <= VALUES[what][language].keys(), what
        assert all(VALUES[what][language].values())
        assert len(VALUES[what][language]) == len(set(VALUES[what][language].values())), what


def test_what_is_none_of_ours_stays() -> None:
    assert named("outcome", "ru", "handoff") == "передано сотруднику"
    assert named("outcome", "ru", "something") == "something"
    assert named("caller", "ru", "low") == "low"

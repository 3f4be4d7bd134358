from __future__ import annotations

import pytest

from frontdesk.models import outcome_to_json
from frontdesk.postcall.job import Job
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.steps.assess import run
from frontdesk.settings import Settings
from frontdesk.store.db import Store
from tests.support.conversations import BOT, booked, utterances
from tests.support.model import Model


def judged(store: Store, model: Model | None = None, **changes: object) -> dict[str, object]:
    job = Job(booked(**changes), BOT, Settings(), store, llm=lambda: model)  # type: ignore[arg-type]
    return run(job)


def test_rules_are_enough(store: Store) -> None:
    found = judged(store)
    assert (found["disposition"], found["lead_score"], found["by"]) == ("booking", 100, "rules")


def test_a_model_may_say_how_the_caller_sounded_and_what_it_was_about(store: Store) -> None:
    found = judged(store, Model('Here: {"sentiment": "negative", "topics": ["Hair colour", 7, "x" ]}'))
    assert (found["sentiment"], found["by"]) == ("negative", "model")
    assert found["topics"][0] == "hair colour"  # type: ignore[index]


@pytest.mark.parametrize(
    "lie",
    [
        '{"disposition": "booking", "lead_score": 100, "sentiment": "ecstatic", "topics": "all"}',
        '{"sentiment": ["positive"], "topics": [{"a": 1}, "<script>", "' + "x" * 99 + '"]}',
        "[1, 2]",
        "{" * 5000,
    ],
)
def test_a_lying_model_makes_no_booking_and_no_nonsense(store: Store, lie: str) -> None:
    gone = {"completions": (), "slots": (), "turns": (), "scenario": None}
    spoken = utterances(("bot", "Hello"), ("caller", "never mind"))
    assert judged(store, Model(lie), **gone, utterances=spoken) == judged(store, **gone, utterances=spoken)


def test_nobody_is_asked_about_silence(store: Store) -> None:
    model = Model('{"sentiment": "negative"}')
    judged(store, model, utterances=utterances(("bot", "Hello?")), completions=(), turns=(), slots=())
    assert model.asked == []


def test_disagreements_go_on_with_it(store: Store) -> None:
    differ = [{"field": "time", "live": "15:00", "found": "16:00", "utterance": 5}]
    extracted = {**outcome_to_json(outcome_of(booked(), BOT)), "disagreements": differ}
    job = Job(booked(), BOT, Settings(), store, results={"extract": extracted})
    assert run(job)["disagreements"] == differ


def test_topics_are_asked_for_in_the_bots_language(store: Store) -> None:
    model = Model("{}")
    bot = BOT.model_copy(update={"language": "he"})
    run(Job(booked(language="en"), bot, Settings(), store, llm=lambda: model))
    assert "in Hebrew" in model.asked[0][0]

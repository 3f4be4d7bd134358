"""The recorded mix is thirty dialogues that end as their file says."""

from __future__ import annotations

import pytest

from bench.mix import Played, play_all, raw, salon
from frontdesk.scenario.engine import step
from frontdesk.scenario.events import Heard


@pytest.fixture(scope="module")
def mix() -> list[Played]:
    return play_all(salon())


def test_there_are_thirty_dialogues(mix: list[Played]) -> None:
    assert len(mix) == 30
    assert len({played.name for played in mix}) == 30


def test_each_ends_as_it_says(mix: list[Played]) -> None:
    wrong = []
    for played in mix:
        events = {completion.event for completion in played.end.completions}
        if events != ({played.completes} if played.completes else set()):
            wrong.append(f"{played.name}: {sorted(events)}, not {played.completes}")
    assert not wrong, "\n".join(wrong)


def test_words_read_beforehand_and_words_read_by_the_step_decide_alike(mix: list[Played]) -> None:
    bot = salon()
    for played in mix:
        for recorded in played.steps:
            assert step(bot, recorded.state, recorded.event) == step(
                bot, recorded.state, raw(recorded.event)
            ), (played.name, recorded.event.text if isinstance(recorded.event, Heard) else "")

from __future__ import annotations

from frontdesk.errors import ProviderError
from frontdesk.postcall.job import LONGEST_TRANSCRIPT, Job, ask, shortened
from frontdesk.settings import Settings
from frontdesk.store.db import connect
from tests.support.conversations import booked
from tests.support.model import Model


def test_the_models_words_come_back() -> None:
    model = Model("A haircut.")
    assert ask(lambda: model, "system", "text", 50) == "A haircut."
    assert model.asked == [("system", "text")]


def test_no_model_and_a_failing_one_are_the_same() -> None:
    def broken() -> Model:
        raise ProviderError("no key")

    assert ask(lambda: None, "", "", 50) == ""
    assert ask(lambda: Model(error=ProviderError("403")), "", "", 50) == ""
    assert ask(broken, "", "", 50) == ""


def test_a_long_transcript_loses_its_middle() -> None:
    assert shortened("short") == "short"
    long = shortened("a" * LONGEST_TRANSCRIPT + "b")
    assert len(long) < LONGEST_TRANSCRIPT + 10
    assert long.endswith("b")


def test_a_job_asks_no_model_unless_told(tmp_path: object) -> None:
    job = Job(booked(), None, Settings(), connect(Settings(home=tmp_path)))  # type: ignore[arg-type]
    assert job.llm() is None
    assert job.results == {}

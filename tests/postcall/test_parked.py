from __future__ import annotations

from typing import Any

import pytest

from frontdesk.errors import BadInput, NotFound
from frontdesk.postcall.job import Job
from frontdesk.postcall.parked import parked, rerun
from frontdesk.postcall.processing import Processing
from frontdesk.postcall.steps import save
from frontdesk.settings import Postcall, Settings
from frontdesk.store import conversations, deliveries, spool, steps
from frontdesk.store.db import Store
from tests.store.test_deliveries import delivery
from tests.support.conversations import booked

ONLY = Postcall(steps=("save", "summarise"))


def broken(job: Job) -> dict[str, Any]:
    raise BadInput("the model's answer is no use")


def fine(job: Job) -> dict[str, Any]:
    return {"summary": "Booked."}


@pytest.fixture
def given_up(store: Store, settings: Settings) -> Settings:
    """An installation in which a summary was given up."""
    only = settings.model_copy(update={"postcall": ONLY})
    spool.put(settings.home, booked())
    Processing(only, store, {"save": save.run, "summarise": broken}).run("call-1")
    return only


def test_what_was_given_up_is_listed_with_the_reason_and_the_remedy(store: Store, given_up: Settings) -> None:
    (found,) = parked(store, given_up)
    assert (found.kind, found.name, found.conversation_id) == ("step", "summarise", "call-1")
    assert "no use" in found.why
    assert found.remedy == "frontdesk calls call-1 --rerun summarise"
    assert found.since is not None


def test_a_step_is_done_again_and_the_others_are_not(store: Store, given_up: Settings) -> None:
    rerun(store, given_up, "call-1", ["summarise"])
    assert conversations.stored(store, ["call-1"]) == {"call-1": False}
    ran: list[str] = []

    def counted(job: Job) -> dict[str, Any]:
        ran.append("save")
        return save.run(job)

    Processing(given_up, store, {"save": counted, "summarise": fine}).run("call-1")
    assert ran == []
    done = steps.results(store, booked())["summarise"]
    assert (done.status, done.attempts, done.result) == ("done", 1, {"summary": "Booked."})
    assert conversations.stored(store, ["call-1"]) == {"call-1": True}
    assert parked(store, given_up) == ()


def test_a_step_that_went_well_can_be_done_again_too(store: Store, given_up: Settings) -> None:
    rerun(store, given_up, "call-1", ["save", "summarise"])
    assert {one.status for one in steps.results(store, booked()).values()} == {"failed"}


def test_what_is_not_there_is_named(store: Store, given_up: Settings) -> None:
    with pytest.raises(BadInput, match="did you mean summarise"):
        rerun(store, given_up, "call-1", ["sumarise"])
    with pytest.raises(NotFound):
        rerun(store, given_up, "call-9", ["save"])
    with pytest.raises(NotFound):
        rerun(store, given_up, "call-1", ["save"], "other")


def test_deliveries_and_files_are_parked_too(store: Store, settings: Settings) -> None:
    for number, status in enumerate(("dead", "gone", "pending", "delivered"), start=1):
        deliveries.add(store, delivery(number, status=status, last_error="answered 500"))
    spool.put(settings.home, booked("torn")).write_text("{")
    with pytest.raises(BadInput):
        spool.take(settings.home, "torn")
    found = parked(store, settings)
    assert [(one.kind, one.name) for one in found[:2]] == [("delivery", "d-1"), ("delivery", "d-2")]
    assert "answered 500" in found[0].why
    assert found[0].remedy == "frontdesk webhooks replay d-1"
    (file,) = found[2:]
    assert (file.kind, "torn" in file.name) == ("file", True)
    assert "not a conversation" in file.why
    assert str(settings.home / "spool") in file.remedy
    assert len(parked(store, settings, limit=1)) == 1
    assert [one.kind for one in parked(store, settings, "other")] == ["file"]


def test_the_remedy_names_the_company(store: Store, settings: Settings) -> None:
    only = settings.model_copy(update={"postcall": ONLY})
    spool.put(settings.home, booked(company_id="acme"))
    Processing(only, store, {"save": save.run, "summarise": broken}).run("call-1")
    deliveries.add(store, delivery(9, status="dead", company_id="acme"))
    assert parked(store, only) == ()
    remedies = [one.remedy for one in parked(store, only, "acme")]
    assert remedies == [
        "frontdesk calls call-1 --rerun summarise --company acme",
        "frontdesk webhooks replay d-9 --company acme",
    ]

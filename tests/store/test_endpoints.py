from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import Conflict, NotFound
from frontdesk.store import deliveries, endpoints
from frontdesk.store.db import Store
from frontdesk.store.endpoints import Endpoint
from tests.store.test_deliveries import delivery

OURS = Endpoint("ep_1", "default", "", "https://crm.example/hook", ("booking.*", "call.ended"), note="CRM")


@pytest.fixture
def kept(store: Store) -> Store:
    endpoints.add(store, OURS)
    return store


def of(store: Store, company: str, bot: str) -> list[str]:
    with store.read() as session:
        return [one.id for one in endpoints.of(session, company, bot)]


def test_what_is_added_is_found(kept: Store) -> None:
    found = endpoints.get(kept, "ep_1")
    assert (found.url, found.events, found.status, found.note) == (OURS.url, OURS.events, "active", "CRM")
    assert endpoints.list_(kept) == (found,)
    assert endpoints.list_(kept, "other") == ()
    with pytest.raises(NotFound):
        endpoints.get(kept, "ep_1", "other")
    with pytest.raises(Conflict):
        endpoints.add(kept, OURS)


def test_a_bots_own_and_the_companys_are_its_endpoints(kept: Store) -> None:
    endpoints.add(kept, replace(OURS, id="ep_2", bot_id="salon"))
    endpoints.add(kept, replace(OURS, id="ep_3", company_id="other"))
    assert of(kept, "default", "salon") == ["ep_1", "ep_2"]
    assert of(kept, "default", "clinic") == ["ep_1"]
    assert of(kept, "other", "salon") == ["ep_3"]


def test_one_of_the_file_is_as_the_file_says_and_keeps_what_became_of_it(store: Store) -> None:
    ours = replace(OURS, id=endpoints.file_id("default", "salon", OURS.url), source="file", secret_env="A")
    with store.write() as session:
        endpoints.noted(session, ours)
    endpoints.gone(store, ours.id)
    with store.write() as session:
        again = endpoints.noted(session, replace(ours, events=("*",), secret_env="B"))
    assert (again.events, again.secret_env, again.status) == (("*",), "B", "gone")
    assert of(store, "default", "salon") == [], "those of the file are told by the file"


def test_a_new_address_is_where_waiting_deliveries_go(kept: Store) -> None:
    deliveries.add(kept, delivery(1, endpoint_id="ep_1"))
    deliveries.add(kept, delivery(2, endpoint_id="ep_1", status="delivered"))
    changed = endpoints.change(kept, "ep_1", url="https://new.example/", events=("*",))
    assert (changed.url, changed.events) == ("https://new.example/", ("*",))
    assert deliveries.get(kept, "d-1").url == "https://new.example/"
    assert deliveries.get(kept, "d-2").url == delivery().url
    with pytest.raises(NotFound):
        endpoints.change(kept, "ep_1", "other", note="x")


def test_a_rotation_counts_up_and_says_until_when_the_old_secret_holds(kept: Store) -> None:
    before = datetime.now(UTC)
    rotated = endpoints.rotate(kept, "ep_1", timedelta(hours=1))
    assert rotated.secret_number == 2
    assert rotated.previous_until is not None
    assert timedelta(minutes=59) < rotated.previous_until - before < timedelta(minutes=61)
    assert endpoints.rotate(kept, "ep_1", timedelta()).secret_number == 3


def test_410_parks_what_waits_until_the_endpoint_is_back(kept: Store) -> None:
    deliveries.add(kept, delivery(1, endpoint_id="ep_1"))
    deliveries.add(kept, delivery(2, endpoint_id="ep_2"))
    endpoints.gone(kept, "ep_1")
    assert endpoints.get(kept, "ep_1").status == "gone"
    assert [deliveries.get(kept, name).status for name in ("d-1", "d-2")] == ["gone", "pending"]
    assert "410" in deliveries.get(kept, "d-1").last_error
    endpoints.back(kept, "ep_1")
    assert endpoints.get(kept, "ep_1").status == "active"


def test_who_was_disabled_by_a_person_stays_so(kept: Store) -> None:
    endpoints.change(kept, "ep_1", status="disabled")
    endpoints.gone(kept, "ep_1")
    endpoints.back(kept, "ep_1")
    assert endpoints.get(kept, "ep_1").status == "disabled"


def test_what_waits_for_a_removed_one_is_parked(kept: Store) -> None:
    deliveries.add(kept, delivery(1, endpoint_id="ep_1"))
    endpoints.remove(kept, "ep_1")
    assert endpoints.find(kept, "ep_1") is None
    assert deliveries.get(kept, "d-1").status == "gone"
    with pytest.raises(NotFound):
        endpoints.remove(kept, "ep_1")

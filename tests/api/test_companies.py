"""A company's key reaches that company's rows and no others, whatever address it is tried at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from frontdesk.api.auth import Keeper, feed_of
from frontdesk.api.main import create_app
from frontdesk.knowledge.learning import Review
from frontdesk.models import Handoff
from frontdesk.postcall.parked import FILE
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Api, BotSettings, Settings
from frontdesk.store import (
    bookings,
    bots,
    conversations,
    endpoints,
    handovers,
    people,
    people_changes,
    snapshot,
    tickets,
)
from frontdesk.store.audit import listed
from frontdesk.store.db import Store
from frontdesk.store.tables import Base
from frontdesk.store.tickets import Ticket
from tests.store.test_bookings import booking
from tests.store.test_endpoints import OURS
from tests.store.test_mails import letter, put
from tests.store.test_people import LINE, OTHER, seen
from tests.support.console import KEY
from tests.support.conversations import BOT, booked
from tests.support.shelves import Drawer

ACME = "the-key-of-acme-for-tests"
HEADERS = {"X-API-Key": ACME}
OWN = {"X-API-Key": KEY}
SOON = (datetime.now(UTC) + timedelta(days=2)).isoformat()
UNSCOPED = {"/healthz", "/readyz", "/webhooks/events", "/webhooks/bot-reply", "/webhooks/pbx/{exchange}"}
UNSCOPED |= {"/webhooks/trackers/{tracker}", "/calendars/{bot}.ics"}
"""They show nobody's rows, or are signed otherwise; the last has a test of its own."""
LISTS = (
    *("/calls", "/parked", "/stats", "/metrics", "/webhooks/endpoints", "/webhooks/deliveries", "/handovers"),
    *("/bookings", "/people", "/people/changes", "/tickets", "/mails"),
)


@dataclass(frozen=True)
class Theirs:
    """Ids of what the installation's own company has."""

    handover: str
    person: str
    change: str
    candidate: str


def with_calendar(**changes: Any) -> Bot:
    """The bot, with somebody who can be booked at any time."""
    plan = {"resources": {"anna": {}}, "services": {"cut": {"minutes": 60}}}
    data = BOT.model_dump(mode="json") | {"booking": plan, "hours": {"daily": "24h"}}
    return Bot.model_validate(data | changes)


@pytest.fixture
def theirs(store: Store, drawer: Drawer, settings: Settings) -> Theirs:
    snapshot.publish(settings, {"salon": with_calendar()})
    endpoints.add(store, OURS)
    bookings.put(store, booking("bk", owner="call-1"))
    tickets.begin(store, Ticket("tk-1", "default", "salon", "support", title="No water", caller=LINE[1]))
    put(store, letter())
    people.note(store, seen(1, name="Mary"))
    people.note(store, seen(2, line=OTHER, name="Mary"))
    [kept, taken] = [people.find(store, [line])[0].id for line in (LINE, OTHER)]
    change = people_changes.merge(store, kept, taken)
    candidate = Review(store, drawer).propose(BOT, "calls", "What is a haircut?", "It is 40.", "call-1")
    whom = {"company_id": "default", "bot_id": "salon", "channel": "telegram", "caller": "7"}
    asked = Handoff("asked for a person", None, "", datetime.now(UTC))
    with store.write() as writing:
        whom |= {"conversation_id": "c1"}
        handover = handovers.begin(writing, whom, "7", asked, timedelta(hours=1), asked.at)
    return Theirs(handover, kept, change.id, candidate.id)


@pytest.fixture
def web(settings: Settings, store: Store, drawer: Drawer) -> Iterator[TestClient]:
    """Behind two keys."""
    api = Api(key=KEY, keys=f"acme={ACME}")  # type: ignore[arg-type]
    own = settings.model_copy(update={"api": api, "bots": {"salon": BotSettings(takeover=60)}})
    app = create_app(own, store, drawer)
    with TestClient(app, base_url="http://localhost", follow_redirects=False) as made:
        yield made


def attacks(of: Theirs) -> list[tuple[str, str, dict[str, Any]]]:
    """Method, address as the API describes it with what is put into it, and what is sent."""
    bot, call, endpoint = "/bots/salon", "/calls/call-1", "/webhooks/endpoints/ep_1"
    wish = {"bot": "salon", "service": "cut", "starts_at": SOON}
    free = {"bot": "salon", "service": "cut", "day": SOON}
    return [
        ("GET", call, {}),
        ("GET", f"{call}/recording", {}),
        ("GET", f"{call}?reveal=true", {}),
        ("POST", f"{call}/rerun", {"json": {"steps": ["summarise"]}}),
        ("GET", f"{bot}/knowledge", {}),
        ("POST", f"{bot}/knowledge", {"files": {"file": ("a.md", b"# A\n")}}),
        ("DELETE", f"{bot}/knowledge", {}),
        ("GET", f"{bot}/knowledge/search?q=haircut", {}),
        ("DELETE", f"{bot}/knowledge/d", {}),
        ("GET", f"{bot}/candidates", {}),
        ("POST", f"{bot}/candidates", {"json": {"question": "A?", "answer": "B."}}),
        ("POST", f"{bot}/candidates/{of.candidate}/approve", {}),
        ("POST", f"{bot}/candidates/{of.candidate}/reject", {}),
        ("GET", f"{bot}/unanswered", {}),
        ("POST", f"{bot}/ratings", {"json": {"conversation_id": "call-1", "turn": 0, "good": True}}),
        ("PATCH", endpoint, {"json": {"url": "https://evil.example/"}}),
        ("DELETE", endpoint, {}),
        ("POST", f"{endpoint}/rotate", {"json": {}}),
        ("POST", f"{endpoint}/test", {}),
        ("POST", f"{endpoint}/replay", {}),
        ("GET", "/webhooks/deliveries/d-1", {}),
        ("POST", "/webhooks/deliveries/d-1/replay", {}),
        ("GET", f"/handovers/{of.handover}", {}),
        ("POST", f"/handovers/{of.handover}/take", {}),
        ("POST", f"/handovers/{of.handover}/replies", {"json": {"id": "1", "text": "Hi."}}),
        ("POST", f"/handovers/{of.handover}/close", {}),
        ("GET", f"/mails/{letter().id}", {}),
        ("PATCH", f"/mails/{letter().id}", {"json": {"text": "No."}}),
        ("POST", f"/mails/{letter().id}/approve", {}),
        ("POST", f"/mails/{letter().id}/discard", {}),
        ("GET", "/bookings/free", {"params": free}),
        ("POST", "/bookings", {"json": wish}),
        ("PATCH", "/bookings/bk", {"json": {"starts_at": SOON}}),
        ("DELETE", "/bookings/bk", {}),
        ("GET", f"/people/{of.person}", {}),
        ("GET", f"/people/{LINE[1]}", {}),
        ("POST", "/people/merge", {"json": {"keep": of.person, "take": OTHER[1]}}),
        ("POST", f"/people/{of.person}/split", {"json": {"identities": [LINE[1]]}}),
        ("POST", f"/people/changes/{of.change}/undo", {}),
        ("GET", "/tickets/tk-1", {}),
        ("PATCH", "/tickets/tk-1", {"json": {"comment": "x"}}),
    ]


def rows(store: Store) -> dict[str, list[Any]]:
    """Everything there is, but for what was noted of the requests."""
    kept = [table for table in Base.metadata.sorted_tables if table.name != "audit"]
    with store.engine.connect() as connection:
        return {table.name: sorted(map(repr, connection.execute(select(table)))) for table in kept}


def test_nothing_of_another_company_is_reached(web: TestClient, theirs: Theirs, store: Store) -> None:
    before = rows(store)
    for method, where, sent in attacks(theirs):
        answer = web.request(method, where, headers=HEADERS, **sent)
        assert answer.status_code == 404, f"{method} {where}: {answer.status_code} {answer.text[:300]}"
    erased = web.delete(f"/people/{LINE[1]}", headers=HEADERS)
    assert set(erased.json().values()) == {0}
    assert rows(store) == before


def test_every_list_is_the_company_s_own(web: TestClient, theirs: Theirs, settings: Settings) -> None:
    (settings.home / "spool" / "bad").mkdir(parents=True)
    (settings.home / "spool" / "bad" / "call-9.json").write_text("{")
    for where in LISTS:
        own, others = (web.get(where, headers=headers) for headers in (OWN, HEADERS))
        assert own.status_code == others.status_code == 200, where
        assert own.text != others.text, where
        if others.headers["content-type"] == "application/json" and isinstance(others.json(), list):
            assert others.json() == [], where
    assert [one["kind"] for one in web.get("/parked", headers=OWN).json()].count(FILE) == 1
    assert web.get("/stats", headers=HEADERS).json()["dialogues"] == 0
    assert web.get("/calls", headers=HEADERS).json() == {"calls": [], "next": None}
    for option in ("caller=" + LINE[1].replace("+", "%2B"), "bot=salon"):
        assert web.get(f"/tickets?{option}", headers=HEADERS).json() == []


def test_no_address_is_forgotten_here(web: TestClient, theirs: Theirs) -> None:
    described = web.get("/openapi.json", headers=OWN).json()["paths"]
    there = {(method.upper(), path) for path, methods in described.items() for method in methods}
    asked = {("GET", path) for path in LISTS} | {("DELETE", "/people/{who}"), ("POST", "/webhooks/endpoints")}
    tried = [(method, where.partition("?")[0]) for method, where, _ in attacks(theirs)]
    for method, path in sorted(there - asked):
        shape = path.split("/")
        fits = (
            len(shape) == len(parts)
            and all(one.startswith("{") or one == part for one, part in zip(shape, parts, strict=True))
            for name, where in tried
            if name == method
            for parts in [where.split("/")]
        )
        assert path in UNSCOPED or any(fits), f"{method} {path}: nobody tried another company's key on it"


def test_it_reaches_its_own(web: TestClient, theirs: Theirs, store: Store) -> None:
    conversations.save(store, booked("ours", company_id="acme"))
    assert [one["id"] for one in web.get("/calls", headers=HEADERS).json()["calls"]] == ["ours"]
    assert web.get("/calls/ours", headers=OWN).status_code == 404
    given = {"steps": ["summarise"]}
    assert web.post("/calls/ours/rerun", json=given, headers=HEADERS).status_code == 202
    assert [act.company_id for act in listed(store, "acme")] == ["acme"]
    assert listed(store) == ()
    assert web.delete(f"/people/{LINE[1]}", headers=HEADERS).json()["conversations"] == 1
    assert web.get("/calls/call-1", headers=OWN).status_code == 200


def test_the_console_is_of_the_company_whose_key_opened_it(
    web: TestClient, theirs: Theirs, store: Store
) -> None:
    conversations.save(store, booked("ours", company_id="acme"))
    assert web.post("/console/login", data={"key": ACME}).status_code == 303
    assert "/console/calls/ours" in web.get("/console").text
    assert "call-1" not in web.get("/console").text
    for page in ("calls/call-1", "knowledge/salon", "review/salon", f"chats/{theirs.handover}"):
        assert web.get(f"/console/{page}").status_code == 404
    assert web.get(f"/console/chats/{theirs.handover}/talk").status_code == 404
    assert web.post(f"/console/chats/{theirs.handover}", data={"do": "close"}).status_code == 404
    assert theirs.handover not in web.get("/console/chats").text
    assert handovers.get(store, theirs.handover).state == "open"


def test_a_calendar_s_address_is_one_company_s(
    web: TestClient, store: Store, settings: Settings, theirs: Theirs
) -> None:
    north = with_calendar(company_id="acme", bot_id="north")
    bots.publish(store, [north])
    snapshot.publish(settings, {"salon": BOT, "north": north})
    keeper = Keeper({"default": KEY, "acme": ACME})
    good = keeper.token("acme", feed_of("acme", "north"))
    assert web.get("/calendars/north.ics", params={"token": good}).status_code == 200
    for token in (
        "",
        keeper.token("default", feed_of("default", "north")),
        keeper.token("default", feed_of("acme", "north")),
        keeper.token("acme", feed_of("acme", "salon")),
    ):
        assert web.get("/calendars/north.ics", params={"token": token}).status_code == 401

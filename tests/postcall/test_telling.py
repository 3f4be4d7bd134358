from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.postcall.telling import make_deliveries, of_file
from frontdesk.settings import BotSettings, Settings, Webhook
from frontdesk.store import deliveries, endpoints, outbox
from frontdesk.store.db import Store
from frontdesk.store.deliveries import Which
from tests.store.test_endpoints import OURS
from tests.store.test_outbox import gap
from tests.support.conversations import START

OWN = Webhook(url="https://own.example/hook")
GENERAL = Webhook(url="https://general.example/hook", events=("*",))


def made(store: Store, settings: Settings) -> dict[str, str]:
    make_deliveries(store, settings, START)
    assert outbox.waiting(store) == ()
    return {one.url: one.status for one in deliveries.matching(store, Which())}


def test_a_bots_own_address_comes_before_the_installations() -> None:
    settings = Settings(bots={"salon": BotSettings(webhook=OWN), "bare": BotSettings()}, webhook=GENERAL)
    urls = [getattr(of_file(settings, "default", bot), "url", None) for bot in ("salon", "bare", "unknown")]
    assert urls == [OWN.url, GENERAL.url, GENERAL.url]
    assert of_file(Settings(), "default", "salon") is None


def test_everybody_who_wants_it_gets_one_with_the_same_id_and_body(store: Store) -> None:
    endpoints.add(store, replace(OURS, events=("knowledge.gap",)))
    endpoints.add(store, replace(OURS, id="ep_2", url="https://two.example/", events=("call.ended",)))
    endpoints.add(
        store, replace(OURS, id="ep_3", url="https://three.example/", bot_id="clinic", events=("*",))
    )
    event = outbox.put(store, gap(), "call-1", START)
    assert made(store, Settings(webhook=GENERAL)) == {OURS.url: "pending", GENERAL.url: "pending"}
    rows = deliveries.matching(store, Which())
    assert {one.webhook_id for one in rows} == {event}
    assert len({one.body for one in rows}) == 1
    outbox.put(store, gap("again"), "call-1", START)
    assert len(made(store, Settings(webhook=GENERAL))) == 2
    assert {one.body for one in deliveries.matching(store, Which())} == {rows[0].body}


def test_the_disabled_get_nothing_and_the_gone_are_parked(store: Store) -> None:
    endpoints.add(store, replace(OURS, events=("*",), status="disabled"))
    endpoints.add(store, replace(OURS, id="ep_2", url="https://two.example/", events=("*",), status="gone"))
    outbox.put(store, gap(), "call-1", START)
    assert made(store, Settings()) == {"https://two.example/": "gone"}


@pytest.mark.parametrize("company", ["other"])
def test_no_company_hears_of_anothers(store: Store, company: str) -> None:
    endpoints.add(store, replace(OURS, events=("*",)))
    outbox.put(store, gap(company_id=company), "call-1", START)
    assert made(store, Settings()) == {}


def test_more_events_than_one_look_shows_are_all_told(store: Store) -> None:
    endpoints.add(store, replace(OURS, events=("*",)))
    with store.write() as session:
        for number in range(450):
            outbox.tell(session, gap(), f"call-{number}", START)
    assert len(make_deliveries(store, Settings(), START)) == 450

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.tickets.asana import MOST_PAGES, Asana, build
from frontdesk.providers.tickets.base import NewTicket
from tests.providers.tickets.standins import PROJECT, AsanaStand

SINCE = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture
def stand() -> Iterator[AsanaStand]:
    with AsanaStand() as made:
        yield made


Making = Callable[..., Asana]


@pytest.fixture
def asana(closes: Callable[[Asana], Asana]) -> Making:
    def made(stand: AsanaStand, **more: Any) -> Asana:
        url = f"{stand.url}/api/1.0"
        return closes(Asana("secret", PROJECT, url=url, sleep=lambda seconds: None, **more))

    return made


def new(number: int) -> NewTicket:
    return NewTicket(f"tk-{number}", f"Task {number}", "Anna called.")


def test_a_task_goes_into_its_section_with_its_assignee(stand: AsanaStand, asana: Making) -> None:
    made = asana(stand, section="2", assignee="anna@company.com").create(new(1))
    assert (made.status, made.url) == ("Doing", f"https://app.asana.com/0/{PROJECT}/{made.key}")
    [(_, path, told)] = stand.asked
    assert told["data"]["assignee"] == "anna@company.com"
    assert "permalink_url" in path
    assert stand.keys == ["Bearer secret"]


def test_all_pages_are_looked_through_for_our_id(stand: AsanaStand, asana: Making) -> None:
    one = asana(stand)
    keys = [one.create(new(number)).key for number in range(5)]
    found = one.find("tk-4", SINCE)
    assert found is not None
    assert found.key == keys[4]
    assert one.find("tk-44", SINCE) is None
    asked = [path for method, path, _ in stand.asked if method == "GET"]
    assert len(asked) == 6
    assert "modified_since=2026-11-20T11:55:00Z" in asked[0].replace("%3A", ":")


def test_a_service_whose_pages_never_end(stand: AsanaStand, asana: Making) -> None:
    stand.failing = [(200, {}, '{"data": [], "next_page": {"offset": "again"}}')] * (MOST_PAGES + 5)
    assert asana(stand).find("tk-1", SINCE) is None
    assert len(stand.asked) == MOST_PAGES


def test_it_is_moved_into_a_section(stand: AsanaStand, asana: Making) -> None:
    one = asana(stand)
    key = one.create(new(1)).key
    assert one.move(key, "doing").status == "Doing"
    assert one.move(key, "1").status == "Inbox"
    assert one.move(key, "done").state == "done"
    assert one.move(key, "open").state == "open"
    with pytest.raises(BadInput, match=r"no section 'Elsewhere'; there: Inbox, Doing"):
        one.move(key, "Elsewhere")


def test_only_links_to_show_are_shown(stand: AsanaStand, asana: Making) -> None:
    stand.failing = [(201, {}, '{"data": {"gid": "1", "permalink_url": "javascript:alert(1)"}}')]
    assert asana(stand).create(new(1)).url == ""
    stand.failing = [(201, {}, '{"data": {"gid": "1/2"}}')]
    with pytest.raises(ProviderError, match="gid"):
        asana(stand).create(new(1))


def test_what_it_needs() -> None:
    for wrong in ({}, {"project": "support"}, {"project": "1", "section": "inbox"}):
        with pytest.raises(BadInput, match="gids"):
            build({**wrong, "secret": "s"})
    with pytest.raises(BadInput, match="ASANA_TOKEN"):
        build({"project": "1"})
    build({"project": "1", "secret": "s"}).close()

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from frontdesk.knowledge.document import Entry, Part
from frontdesk.store import bots
from frontdesk.store.db import Store
from tests.support.console import HOSTILE, KEY
from tests.support.conversations import BOT
from tests.support.shelves import Drawer

PLACE = "/console/knowledge/salon"


def test_the_first_bot_s_page_comes_first(client: TestClient, store: Store) -> None:
    assert client.get("/console/knowledge").headers["location"] == PLACE
    assert "It knows nothing yet" in client.get(PLACE).text
    bots.publish(store, [BOT.model_copy(update={"bot_id": "shop"})])
    assert '<a href="/console/knowledge/shop">shop</a>' in client.get(PLACE).text


def test_a_file_is_added_asked_about_and_forgotten(client: TestClient, drawer: Drawer) -> None:
    form = {"source": "", "chunks": "sections", "valid_from": "", "valid_until": "2199-12-31"}
    text = client.post(
        PLACE, files={"file": ("pets.md", b"## Parrots\nParrots are welcome.")}, data=form
    ).text
    assert "pets.md is known now" in text
    assert "until 2200-01-01" in text
    asked = client.get(PLACE, params={"q": "are parrots welcome"}).text
    assert '<p class="said" dir="auto">Parrots are welcome.</p>' in asked
    assert "pets.md, Parrots" in asked
    assert "I don’t know" in client.get(PLACE, params={"q": "zebras"}).text
    [(_, doc_id)] = drawer.kept
    gone = client.post(f"{PLACE}/forget", data={"doc_id": doc_id})
    assert (gone.status_code, gone.headers["location"], drawer.kept) == (303, PLACE, {})


def test_a_file_is_given_to_a_scenario_and_asked_about_in_it(client: TestClient, drawer: Drawer) -> None:
    own = BOT.scenarios[0].name
    page = client.get(PLACE).text
    assert f'<option value="{own}">In {own}</option>' in page
    assert f'<option value="{own}">Only in {own}</option>' in page
    text = client.post(
        PLACE, files={"file": ("pets.md", b"Parrots are welcome.")}, data={"scenario": own}
    ).text
    assert f"; only in {own}</span>" in text
    [(entry, _)] = drawer.kept.values()
    assert entry.scenarios == (own,)
    asked = client.get(PLACE, params={"q": "are parrots welcome", "scenario": own}).text
    assert f'<option value="{own}" selected>In {own}</option>' in asked
    assert drawer.reach["scenario"] == own
    wrong = client.get(PLACE, params={"q": "parrots", "scenario": "gossip"})
    assert (wrong.status_code, "no scenario &#39;gossip&#39;" in wrong.text) == (422, True)


def test_a_new_price_list_shows_what_it_changes(client: TestClient) -> None:
    for data in (b"Service,Price\nHaircut,35\nPerm,90\n", b"Service,Price\nHaircut,40\nWax,10\n"):
        text = client.post(PLACE, files={"file": ("prices.csv", data)}).text
    assert "<del>Haircut. Price: 35</del> <ins>Haircut. Price: 40</ins>" in text
    assert "Rows: 1 new, 1 changed, 1 gone, 0 the same." in text


def test_what_cannot_be_read_is_said_on_the_page(client: TestClient) -> None:
    answer = client.post(PLACE, files={"file": ("a.pdf", b"nothing")})
    assert (answer.status_code, "a.pdf: it is no PDF" in answer.text) == (422, True)


def test_nothing_in_a_file_becomes_markup(client: TestClient, drawer: Drawer) -> None:
    drawer.replace(Entry("salon", "d", f"{HOSTILE}.md", "v"), [Part(f"Parrots {HOSTILE}", HOSTILE)])
    text = client.get(PLACE, params={"q": f"parrots {HOSTILE}"}).text
    assert "Parrots &lt;script" in text
    assert "<script" not in text
    assert "<img src=x" not in text


def test_what_the_bot_s_file_names_has_no_button(client: TestClient, drawer: Drawer) -> None:
    drawer.replace(Entry("salon", "own", "prices.md", "v", "file"), [Part("Text.")])
    text = client.get(PLACE).text
    assert "named by the bot’s file" in text
    assert "/forget" not in text


def test_an_index_that_is_not_there_is_said(client: TestClient, drawer: Drawer) -> None:
    drawer.broken = True
    answer = client.get(PLACE, params={"q": "parrots"})
    assert (answer.status_code, "does not answer" in answer.text) == (502, True)


@pytest.mark.parametrize("path", ["/console/knowledge", PLACE])
def test_nobody_comes_in_without_the_key(locked: TestClient, drawer: Drawer, path: str) -> None:
    assert locked.get(path).headers["location"] == "/console/login"
    assert locked.post(PLACE, files={"file": ("a.txt", b"text")}).status_code == 303
    assert drawer.kept == {}
    locked.post("/console/login", data={"key": KEY})
    assert locked.get(PLACE).status_code == 200


def test_another_company_s_bot_is_not_found(client: TestClient, store: Store) -> None:
    bots.publish(store, [BOT.model_copy(update={"bot_id": "theirs", "company_id": "another"})])
    assert client.get("/console/knowledge/theirs").status_code == 404

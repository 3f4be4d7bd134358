"""Chats for a person in a real browser: taken over and answered by keyboard, on a telephone's screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from frontdesk.settings import Api, BotSettings, Settings
from frontdesk.store import handovers
from frontdesk.store.db import Store, open_store
from tests.support.browser import chromium
from tests.support.console import HOSTILE, KEY, fill, served
from tests.support.handed import asked_into, say

pytestmark = pytest.mark.integration

ARABIC = "أريد أن أتحدث مع شخص من فضلك"
HEBREW = "אני רוצה לדבר עם בן אדם"
NAMES = (
    "document.activeElement === document.body ? ''"
    " : document.activeElement.innerText || document.activeElement.name"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(Settings(home=tmp_path))
    fill(opened)
    yield opened
    opened.close()


def desk(tmp_path: Path) -> Settings:
    api = Api(key=KEY)  # type: ignore[arg-type]
    return Settings(home=tmp_path, api=api, bots={"salon": BotSettings(takeover=60)})


def enter(page: Page, address: str) -> None:
    page.goto(f"{address}/console/login")
    page.get_by_label("API key").fill(KEY)
    page.get_by_role("button", name="Sign in").click()


def tab_to(page: Page, name: str) -> None:
    """Press Tab until that has the focus."""
    for _ in range(30):
        page.keyboard.press("Tab")
        if name in str(page.evaluate(NAMES)):
            return
    raise AssertionError(f"{name} is not reached by the keyboard")


def test_a_chat_is_taken_over_answered_and_given_back_with_the_keyboard(
    page: Page, store: Store, tmp_path: Path
) -> None:
    one = asked_into(store, "hello", ARABIC, HEBREW, summary="booking: haircut")
    with served(desk(tmp_path), store) as address:
        enter(page, address)
        page.get_by_role("link", name="Chats", exact=True).click()
        page.get_by_text("waiting", exact=True).first.wait_for()
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        page.locator(".list .when a").focus()
        page.keyboard.press("Enter")
        frame = page.frame_locator("iframe")
        frame.get_by_text(HEBREW).wait_for()
        for words in (ARABIC, HEBREW):
            assert frame.get_by_text(words).evaluate("one => getComputedStyle(one).direction") == "rtl"
        assert frame.get_by_text("hello").evaluate("one => getComputedStyle(one).direction") == "ltr"
        tab_to(page, "Take it over")
        page.keyboard.press("Enter")
        page.get_by_label("Answer", exact=True).wait_for()
        page.wait_for_function("document.activeElement.name === 'text'")  # one may type at once
        page.keyboard.type("Mary here.")
        say(store, one, "thanks a lot")
        frame.get_by_text("thanks a lot").wait_for()
        assert page.get_by_label("Answer", exact=True).input_value() == "Mary here.", "it goes on meanwhile"
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        tab_to(page, "Send")
        page.keyboard.press("Enter")
        frame.get_by_text("Being sent").wait_for()
        assert [told.reply for told in handovers.to_say(store, "telegram", "salon")] == ["Mary here."]
        tab_to(page, "Give it back")
        page.keyboard.press("Enter")
        page.get_by_text("Nobody waits for a person").wait_for()
        assert handovers.get(store, one.id).state == "closing"


def test_the_newest_words_are_seen_and_the_reader_may_hold_still(
    page: Page, store: Store, tmp_path: Path
) -> None:
    one = asked_into(store, *(f"line {number}" for number in range(40)))
    with served(desk(tmp_path), store) as address:
        enter(page, address)
        page.goto(f"{address}/console/chats/{one.id}")
        frame = page.frame_locator("iframe")
        frame.get_by_text("line 39", exact=True).wait_for()
        seen = "one => { const box = one.getBoundingClientRect();"
        seen += " return box.top >= 0 && box.bottom <= innerHeight; }"
        assert frame.get_by_text("line 39", exact=True).evaluate(seen)
        assert not frame.get_by_text("line 0", exact=True).evaluate(seen)
        frame.get_by_role("link", name="Hold still").click()
        frame.get_by_role("link", name="Follow what is said").wait_for()
        assert frame.locator("meta[http-equiv=refresh]").count() == 0


def test_a_caller_cannot_run_anything_in_the_operators_browser(
    page: Page, store: Store, tmp_path: Path
) -> None:
    alarms: list[str] = []
    page.on("dialog", lambda dialog: (alarms.append(dialog.message), dialog.dismiss()))
    page.on("pageerror", lambda error: alarms.append(str(error)))
    long = "w" * 500
    one = asked_into(store, HOSTILE, long, summary=f"{HOSTILE} {long}")
    with served(desk(tmp_path), store) as address:
        enter(page, address)
        for path in ("/console/chats", f"/console/chats/{one.id}", f"/console/chats/{one.id}/talk"):
            page.goto(f"{address}{path}")
            assert HOSTILE in page.inner_text("main")
            assert page.title() != "owned"
            assert page.locator("script").count() == 0
            assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
    assert alarms == []

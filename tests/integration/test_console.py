"""The console in a real browser: read a transcript, follow a value to the words that said it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from frontdesk.settings import Api, Settings
from frontdesk.store.db import Store, open_store
from tests.support.browser import chromium
from tests.support.console import HOSTILE, KEY, fill, served

pytestmark = pytest.mark.integration

ARGUMENTS = [
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium(ARGUMENTS) as opened:
        yield opened


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme="dark")
    yield context.new_page()
    context.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(Settings(home=tmp_path))
    fill(opened)
    yield opened
    opened.close()


def test_a_person_signs_in_and_reads_what_was_said(page: Page, store: Store, tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, api=Api(key=KEY))  # type: ignore[arg-type]
    with served(settings, store) as address:
        page.goto(f"{address}/console")
        page.get_by_label("API key").fill(KEY)
        page.get_by_role("button", name="Sign in").click()
        page.get_by_role("link", name="20 Nov 2026, 09:00").click()
        assert "I would like to book a haircut" in page.locator("#u1").inner_text()
        page.get_by_role("link", name="“Tuesday”").click()
        assert page.evaluate("document.querySelector(':target').innerText").startswith("Tuesday please")
        assert page.get_by_text("booking_created").is_visible()
        page.get_by_role("button", name="Sign out").click()
        assert page.url.endswith("/console/login")


def test_a_caller_cannot_run_anything_in_the_readers_browser(
    page: Page, store: Store, tmp_path: Path
) -> None:
    alarms: list[str] = []
    page.on("dialog", lambda dialog: (alarms.append(dialog.message), dialog.dismiss()))
    page.on("pageerror", lambda error: alarms.append(str(error)))
    with served(Settings(home=tmp_path), store) as address:
        for path in ("/console", "/console/calls/call-3"):
            page.goto(f"{address}{path}", wait_until="networkidle")
            assert HOSTILE in page.inner_text("main")
            assert page.title() != "owned"
            assert page.locator("script").count() == 0
            assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert alarms == []

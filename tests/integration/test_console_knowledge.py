"""Knowledge in a real browser, over a real index: a PDF is given and asked about, an answer written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from frontdesk.settings import Api, Settings
from frontdesk.store.db import Store, open_store
from tests.knowledge.owners import owner
from tests.support.browser import chromium
from tests.support.console import KEY, fill, served
from tests.support.papers import pdf
from tests.support.taught import asked_in_vain

pytestmark = pytest.mark.integration


ARGUMENTS = ["--host-resolver-rules=MAP desk.example 127.0.0.1"]
"""The name stands for another machine in the house: without a certificate it is trusted less than our own."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium(ARGUMENTS) as opened:
        yield opened


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(Settings(home=tmp_path / "var"))
    fill(opened)
    asked_in_vain(opened, "do you sell shampoo", "one", "two")
    yield opened
    opened.close()


def test_a_pdf_is_given_asked_about_and_forgotten(page: Page, store: Store, tmp_path: Path) -> None:
    config = tmp_path / "frontdesk.yaml"
    config.write_text("scenarios: []\n")
    paper = tmp_path / "guide.pdf"
    paper.write_bytes(pdf("Welcome to the hills.", "Sledges are rented at the gate."))
    settings = Settings(home=tmp_path / "var", api=Api(key=KEY))  # type: ignore[arg-type]
    with owner(tmp_path / "var", config), served(settings, store) as address:
        page.goto(f"{address}/console/knowledge")
        page.get_by_label("API key").fill(KEY)
        page.get_by_role("button", name="Sign in").click()
        page.get_by_role("link", name="Knowledge").click()
        page.locator("input[type=file]").set_input_files(paper)
        page.get_by_role("button", name="Add", exact=True).click()
        page.get_by_text("guide.pdf is known now").wait_for()
        page.get_by_placeholder("Do you have parking?").fill("where are sledges rented")
        page.get_by_role("button", name="Ask").click()
        expect(page.locator(".said")).to_have_text("Sledges are rented at the gate.")
        expect(page.locator(".passages .used")).to_contain_text("guide.pdf, page 2")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390

        page.get_by_role("link", name="Review").click()
        page.get_by_text("do you sell shampoo").click()
        page.get_by_label("Answer", exact=True).fill("Yes, two kinds.")
        page.get_by_role("button", name="Answer it from now on").click()
        expect(page.locator(".vain")).to_contain_text("has an answer now")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390

        page.get_by_role("link", name="Knowledge").click()
        page.get_by_role("button", name="Forget guide.pdf").click()
        expect(page.get_by_role("button", name="Forget guide.pdf")).to_have_count(0)
        page.get_by_role("button", name="Add", exact=True).wait_for()
        assert "guide.pdf" not in page.inner_text("main")


def test_forms_work_without_a_certificate_and_another_site_s_do_not(
    page: Page, store: Store, tmp_path: Path
) -> None:
    settings = Settings(home=tmp_path / "var", api=Api(key=KEY))  # type: ignore[arg-type]
    with served(settings, store) as address:
        named = address.replace("127.0.0.1", "desk.example")
        page.goto(f"{named}/console")
        page.get_by_label("API key").fill(KEY)
        page.get_by_role("button", name="Sign in").click()
        assert page.url == f"{named}/console"
        other = page.context.new_page()
        other.set_content(f'<form method="post" action="{named}/console/logout"><button>Win</button></form>')
        other.get_by_role("button", name="Win").click()
        expect(other.locator("body")).to_contain_text("Another site")

"""A real Chromium without a window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

BARE = ("--no-sandbox", "--disable-gpu")


@contextmanager
def chromium(arguments: Sequence[str] = ()) -> Iterator[Browser]:
    """The browser with these arguments besides; it has to be there."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert path, "Chromium is needed: apt-get install chromium"
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=[*BARE, *arguments])
        yield opened
        opened.close()

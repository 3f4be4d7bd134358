"""`frontdesk serve`: every part as a child process, kept alive, and ended together."""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

import frontdesk
from frontdesk.api.auth import refuse_open_door
from frontdesk.app.lock import serving
from frontdesk.app.logs import to_files
from frontdesk.app.parts import Plan, answering_bot, drafting_bots, plan
from frontdesk.app.publishing import Publisher
from frontdesk.app.supervisor import GRACE, Child, end, part_command
from frontdesk.app.upkeep import upkeep
from frontdesk.config import load_settings
from frontdesk.config.installation import DEFAULT_FILE
from frontdesk.errors import ProviderError
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store.db import Store, open_store

log = logging.getLogger(__name__)

Tell = Callable[[str], None]
TICK, LOOK_EVERY = 0.2, 2.0


def run(settings: Settings, names: tuple[str, ...], tell: Tell) -> None:
    """Serve `names` until SIGINT or SIGTERM; a second signal kills at once. `tell` gets lines for people.

    Raises before anything is started: BadInput, Conflict, Refused or ProviderError with the remedy.
    """
    to_files(settings.home)
    if "api" in names:
        refuse_open_door(settings.api)
    with ExitStack() as stack:
        stack.enter_context(serving(settings.home, names))
        store = _open(settings)
        stack.callback(store.close)
        publisher = Publisher(store, load_settings, _settings_files())
        bots = publisher.publish()
        plans = plan(settings, names)
        if any(one.on and one.name == "telegram" for one in plans):
            answering_bot(settings, bots)
        if any(one.on and one.name == "mail" for one in plans):
            drafting_bots(settings, bots)
        tell(summary(settings, bots, plans))
        signals = Signals()
        stack.enter_context(signals)
        if "postcall" in names:
            stack.enter_context(upkeep(settings))
        children = [_child(settings, one.name) for one in plans if one.on]
        try:
            _tend(children, publisher, signals, tell)
        finally:
            tell("Stopping; once more Ctrl-C to stop at once.")
            end(children, hurry=lambda: signals.count > 1)
    tell("Stopped.")


class Signals:
    """Counts SIGINT and SIGTERM while it is entered; only the main thread can listen to them."""

    def __init__(self) -> None:
        self.count = 0
        self._told = threading.Event()
        self._before: dict[int, object] = {}

    def __enter__(self) -> Signals:
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, self._heard)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]

    def wait(self, seconds: float) -> bool:
        """Whether it is time to stop, at the latest after so many seconds."""
        return self._told.wait(seconds)

    def _heard(self, number: int, frame: object) -> None:
        self.count += 1
        self._told.set()


def _tend(children: list[Child], publisher: Publisher, signals: Signals, tell: Tell) -> None:
    look = time.monotonic() + LOOK_EVERY
    while True:
        for child in children:
            if news := child.tend():
                tell(news)
        if signals.wait(TICK):
            return
        if time.monotonic() >= look:
            look = time.monotonic() + LOOK_EVERY
            if news := publisher.publish_changes():
                log.info("%s", news)
                tell(news)


def _child(settings: Settings, name: str) -> Child:
    """Calls that are going on are waited for; everything else stops within seconds."""
    grace = GRACE + (settings.phone.drain_seconds if name == "voice" else 0)
    return Child(name, part_command(name), grace=grace)


def _open(settings: Settings) -> Store:
    try:
        return open_store(settings)
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", error)).splitlines()[0]
        raise ProviderError(f"the database cannot be used: {reason} (see DB_URL).") from error


def _settings_files() -> tuple[Path, ...]:
    return (Path(os.environ.get("FRONTDESK_CONFIG") or DEFAULT_FILE),)


def summary(settings: Settings, bots: dict[str, Bot], plans: tuple[Plan, ...]) -> str:
    """What is served where, for the terminal."""
    known = (
        ", ".join(f"{bot.bot_id} ({bot.language})" for bot in bots.values()) or "none: see `frontdesk check`"
    )
    database = "PostgreSQL" if settings.database_url.startswith("postgres") else "SQLite"
    lines = [("bots", known), *((one.name, one.note) for one in plans)]
    lines += [("state", f"{settings.home} ({database})"), ("log", str(settings.path("logs", "app.log")))]
    body = "\n".join(f"  {name:<10} {note}" for name, note in lines)
    return f"frontdesk {frontdesk.__version__}\n{body}\nCtrl-C stops everything."

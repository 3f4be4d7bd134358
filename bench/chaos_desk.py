"""The installation that `bench.chaos` breaks: its programs, its processes, and whoever it talks to."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from bench.chaos_calendar import PASSWORD, USER, CalendarServer, calendar_server
from bench.chaos_calls import LINKED
from bench.chaos_tracker import BOARD, TOKEN, TrackerStand
from frontdesk.config import load_settings
from frontdesk.postcall.signing import KEY, derived
from frontdesk.providers.calendars._accounts import open_calendar
from frontdesk.providers.calendars.base import CalendarProvider, Event
from frontdesk.settings import Settings
from frontdesk.store import endpoints, snapshot
from frontdesk.store.db import Store, open_store
from frontdesk.store.endpoints import Endpoint
from frontdesk.testing.receiver import Answer, WebhookReceiver
from frontdesk.testing.services import (
    LOCALHOST,
    PostgresServer,
    RedisServer,
    free_port,
    postgres_server,
    redis_server,
)
from frontdesk.testing.smtp import MailServer, mail_server

ROOT = Path(__file__).resolve().parent.parent
WORKERS = 3
SECRET = "whsec_" + "Y2hhb3MtY2hhb3MtY2hhb3MtY2hhb3MtY2hhb3M="
SECRET_ENV = "FRONTDESK_CHAOS_SECRET"
MASTER = "c" * 40
SECRETS = {
    SECRET_ENV: SECRET,
    KEY: MASTER,
    "FRONTDESK_WEBHOOK_SECRET": SECRET,
    "KAITEN_TOKEN": TOKEN,
    "CALENDAR_ANNA_SECRET": PASSWORD,
}
"""What every process of the installation finds in its environment."""
MOODS = (*[Answer()] * 6, Answer(500), Answer(503, {"Retry-After": "1"}), Answer(429, {"Retry-After": "2"}))
MOST_MOODS = 5000
DENTIST = "dentist@elsewhere"
"""What somebody else wrote into the calendar, and nobody may touch."""


@dataclass
class Others:
    """Whom the installation tells: three receivers of webhooks (`steady` has its moods, `closed` answers 410,
    `team` takes messages to the team), a mail server, a tracker and a calendar."""

    steady: WebhookReceiver
    closed: WebhookReceiver
    team: WebhookReceiver
    mail: MailServer
    tracker: TrackerStand
    calendar: CalendarProvider
    taken: Path
    """What the receiver that is a process wrote down, a line of JSON for each event."""

    def calm(self) -> None:
        """Everybody answers well from now on."""
        self.steady.answers, self.team.answers = [Answer()], [Answer()]
        self.tracker.calm()


@dataclass
class Desk:
    """The installation under test. `log` names what was done to it."""

    folder: Path
    settings: Settings
    store: Store
    redis: RedisServer
    postgres: PostgresServer
    calendar: CalendarServer
    others: Others
    environment: dict[str, str]
    taker_port: int
    log: list[str] = field(default_factory=list)
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)
    taker: subprocess.Popen[bytes] | None = None
    upkeep: subprocess.Popen[bytes] | None = None

    def work(self) -> None:
        """Start one more worker."""
        self.workers.append(self._started("workers.log", ROOT / "workers" / "postcall.py"))

    def keep_up(self) -> None:
        """Start upkeep."""
        self.upkeep = self._started("upkeep.log", ROOT / "bench" / "chaos_upkeep.py")

    def take(self) -> None:
        """Start the receiver that is a process."""
        command = [sys.executable, str(ROOT / "docs" / "receiver" / "receiver.py")]
        command += ["--port", str(self.taker_port), "--seen", str(self.folder / "seen.db")]
        own = {**self.environment, "WEBHOOK_SECRET": derived(MASTER, "ep_process", 1)}
        with self.others.taken.open("ab") as taken, (self.folder / "taker.log").open("ab") as log:
            self.taker = subprocess.Popen(command, env=own, stdout=taken, stderr=log)

    def close(self) -> None:
        """End every process of ours."""
        for process in filter(None, (*self.workers, self.taker, self.upkeep)):
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.kill()
            process.wait()

    def said(self) -> list[str]:
        """The last lines of every log."""
        logs = [self.folder / "workers.log", self.folder / "upkeep.log"]
        logs += (self.settings.home / "logs").glob("app.log")
        lines = [log.read_text(errors="replace").splitlines()[-8:] for log in logs if log.exists()]
        return [line[:300] for one in lines for line in one]

    def _started(self, log: str, script: Path) -> subprocess.Popen[bytes]:
        with (self.folder / log).open("ab") as output:
            return subprocess.Popen(
                [sys.executable, "-P", str(script)],
                cwd=self.folder,
                env=self.environment,
                stdout=output,
                stderr=output,
            )


@contextmanager
def desk(chance: Random) -> Iterator[Desk]:
    """Everything running; ended, process by process, with the block."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="frontdesk-chaos-")))
        redis, postgres = stack.enter_context(redis_server()), stack.enter_context(postgres_server())
        calendar = stack.enter_context(calendar_server(folder / "radicale"))
        steady = stack.enter_context(WebhookReceiver(SECRET, _moods(chance)))
        closed = stack.enter_context(WebhookReceiver(derived(MASTER, "ep_closed", 1), [Answer(410)]))
        team = stack.enter_context(WebhookReceiver(SECRET, _moods(chance)))
        mail = stack.enter_context(mail_server(folder, starttls=False))
        tracker = stack.enter_context(TrackerStand(chance))
        (folder / "frontdesk.yaml").write_text(
            json.dumps(installed(steady, closed, team, mail, tracker, calendar.url))
        )
        own = {**SECRETS, "FRONTDESK_HOME": str(folder / "var")}
        own |= {"REDIS_URL": redis.url, "DB_URL": postgres.url}
        settings = load_settings(own, folder / "frontdesk.yaml")
        seen = open_calendar(settings.calendars, "anna", "UTC", own)
        stack.callback(seen.close)
        elsewhere(seen)
        snapshot.publish(settings, {LINKED.bot_id: LINKED})
        store = open_store(settings)
        stack.callback(store.close)
        others = Others(steady, closed, team, mail, tracker, seen, folder / "taken.jsonl")
        environment = {**os.environ, **own}
        made = Desk(
            *(folder, settings, store, redis, postgres, calendar, others, environment), taker_port=free_port()
        )
        stack.callback(made.close)
        _begin(made)
        yield made


def told(store: Store, process: str, closed: str) -> None:
    """The endpoints that are kept in the database."""
    endpoints.add(store, Endpoint("ep_process", "default", "", process, ("*",)))
    endpoints.add(store, Endpoint("ep_closed", "default", "", closed, ("call.ended",)))


def _begin(made: Desk) -> None:
    told(made.store, f"http://{LOCALHOST}:{made.taker_port}/", made.others.closed.url)
    made.take()
    made.keep_up()
    for _ in range(WORKERS):
        made.work()


def installed(
    steady: WebhookReceiver,
    closed: WebhookReceiver,
    team: WebhookReceiver,
    mail: MailServer,
    tracker: TrackerStand,
    calendar: str,
) -> dict[str, object]:
    """frontdesk.yaml; JSON is YAML too."""
    return {
        "allow_private_webhooks": True,
        "webhook": {"url": steady.url, "secret_env": SECRET_ENV, "events": ["*"]},
        "smtp": {"host": LOCALHOST, "port": mail.port, "security": "none", "sender": "desk@example.org"},
        "notify": {
            "team": {"webhook": team.url, "on": ["call.ended", "booking.confirmed"]},
            "mail": {"email": ["team@example.org"], "on": ["booking.confirmed"]},
            "gone": {"webhook": f"{closed.url}/team", "on": ["call.ended"]},
        },
        "trackers": {
            "board": {"provider": "kaiten", "url": tracker.url, "options": {"board": BOARD, "timeout": 5}}
        },
        "bots": {LINKED.bot_id: {"filing": [{"tracker": "board", "when": ["booking_created"]}]}},
        "calendars": {"anna": {"provider": "caldav", "options": {"url": calendar, "user": USER}}},
    }


def elsewhere(calendar: CalendarProvider) -> None:
    """Somebody else's event, before any that callers take."""
    begin = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) + timedelta(days=1)
    calendar.put(Event(DENTIST, begin, begin + timedelta(hours=1), "dentist"))


def _moods(chance: Random) -> list[Answer]:
    return [chance.choice(MOODS) for _ in range(MOST_MOODS)]

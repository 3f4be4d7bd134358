"""An installation whose post-call worker is a process of its own, to be killed and started again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from frontdesk.config import load_settings
from frontdesk.models import Conversation
from frontdesk.postcall.maintenance import run_forever
from frontdesk.settings import Settings
from frontdesk.store import conversations, deliveries, snapshot, spool
from frontdesk.store.db import Store, open_store
from tests.support.conversations import BOT
from tests.support.receiver import SECRET, SECRET_ENV, Receiver
from tests.support.waiting import until

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class House:
    """`work()` starts a worker process, `upkeep()` runs sweeper and reaper beside it for a block."""

    folder: Path
    settings: Settings
    store: Store
    environment: dict[str, str]
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)
    rooms: list[str] = field(default_factory=list)

    def work(self) -> subprocess.Popen[bytes]:
        with (self.folder / "worker.log").open("ab") as log:
            worker = subprocess.Popen(
                [sys.executable, str(ROOT / "workers" / "postcall.py")],
                cwd=self.folder,
                env=self.environment,
                stdout=log,
                stderr=log,
            )
        self.workers.append(worker)
        return worker

    @contextmanager
    def upkeep(self, older_than: float = 0.5) -> Iterator[None]:
        stop = threading.Event()
        thread = threading.Thread(
            target=run_forever,
            args=(self.settings, stop, self.rooms.append),
            kwargs={"older_than": older_than, "lost_after": 2.0},
        )
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join(30)
            assert not thread.is_alive()

    def put(self, *whole: Conversation) -> None:
        for one in whole:
            spool.put(self.settings.home, one)

    def finished(self, *names: str, within: float = 60.0) -> bool:
        """Whether all of them are done, and gone from the spool, before the time is over."""

        def done() -> bool:
            kept = conversations.stored(self.store, names) == dict.fromkeys(names, True)
            return kept and spool.pending(self.settings.home) == ()

        return until(done, within)

    def told_once(self, taking: Receiver, *names: str) -> bool:
        """Whether each has one delivery, delivered, and every repeat came with the same id and body."""
        rows = [deliveries.of_conversation(self.store, name) for name in names]
        delivered = all(len(row) == 1 and row[0].status == "delivered" for row in rows)
        bodies = dict(zip(taking.ids, taking.bodies, strict=True))
        same = all(bodies[one] == body for one, body in zip(taking.ids, taking.bodies, strict=True))
        return delivered and same and set(bodies) == {row[0].webhook_id for row in rows}

    def burst(self) -> subprocess.CompletedProcess[str]:
        """Everything after a conversation that waits now, in one go."""
        program = str(Path(sys.executable).with_name("frontdesk"))
        return subprocess.run(
            [program, "serve", "--only", "postcall", "--burst"],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def end(self, worker: subprocess.Popen[bytes], how: signal.Signals = signal.SIGTERM) -> int:
        worker.send_signal(how)
        return worker.wait(30)


@contextmanager
def house(
    folder: Path, taking: Receiver, *, redis: str | None = None, database: str | None = None
) -> Iterator[House]:
    """Its webhooks go to the receiver; whatever it started is stopped at the end."""
    folder.joinpath("frontdesk.yaml").write_text(
        f"allow_private_webhooks: true\nwebhook: {{url: '{taking.url}', secret_env: {SECRET_ENV}}}\n"
    )
    own = {"FRONTDESK_HOME": str(folder / "var"), SECRET_ENV: SECRET}
    own |= {name: value for name, value in (("REDIS_URL", redis), ("DB_URL", database)) if value}
    settings = load_settings(own, folder / "frontdesk.yaml")
    snapshot.publish(settings, {"salon": BOT})
    store = open_store(settings)
    made = House(folder, settings, store, {**os.environ, **own})
    try:
        yield made
    finally:
        for worker in made.workers:
            if worker.poll() is None:
                worker.kill()
            worker.wait()
        store.close()

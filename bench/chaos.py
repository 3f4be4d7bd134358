"""Kill anything at any moment, and see whether the books still balance.

    python -m bench.chaos                                    300 conversations, three minutes of it
    python -m bench.chaos --conversations 60 --seconds 40    the bounded form, which the tests run

Real Redis, real PostgreSQL, worker processes that take their jobs from RQ, and receivers of webhooks, one of
them a process. While conversations come in, all of these are killed, paused and started again at random, from
a seed. Some conversations are booked in a calendar, some come from calls whose process died. Then everything
is let run and time is wound forward, and the books must balance: each conversation stored, summarised and
done once, each booking once, each event delivered under one id with one body or parked, nothing left waiting.
Exit code 1 and a list of what does not balance otherwise.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from sqlalchemy import text

from bench.chaos_balance import Balance, balance
from bench.chaos_calls import BOT, Caller, conversation
from frontdesk.config import load_settings
from frontdesk.postcall.maintenance import run_forever
from frontdesk.postcall.signing import KEY, derived
from frontdesk.settings import Settings
from frontdesk.store import conversations, endpoints, outbox, snapshot, spool
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

ROOT = Path(__file__).resolve().parent.parent
WORKERS = 3
SECRET = "whsec_" + "Y2hhb3MtY2hhb3MtY2hhb3MtY2hhb3MtY2hhb3M="
SECRET_ENV = "FRONTDESK_CHAOS_SECRET"
MASTER = "c" * 40
MOODS = (*[Answer()] * 6, Answer(500), Answer(503, {"Retry-After": "1"}), Answer(429, {"Retry-After": "2"}))
SETTLED_WITHIN, WARM_WITHIN = 150.0, 90.0
WIND = (
    "UPDATE conversations SET retry_at = '2020-01-01' WHERE finished_at IS NULL",
    "UPDATE webhook_deliveries SET next_attempt_at = '2020-01-01' WHERE status = 'pending' AND lease IS NULL",
    "UPDATE webhook_deliveries SET lease_until = '2020-01-01' WHERE lease IS NOT NULL"
    " AND updated_at < now() - interval '20 seconds' AND lease_until < now() + interval '40 seconds'",
)


@dataclass
class Desk:
    """The installation under test."""

    folder: Path
    settings: Settings
    store: Store
    redis: RedisServer
    postgres: PostgresServer
    environment: dict[str, str]
    log: list[str] = field(default_factory=list)
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)
    taker: subprocess.Popen[bytes] | None = None
    taker_port: int = 0

    def work(self) -> None:
        """Start one more worker."""
        with (self.folder / "workers.log").open("ab") as log:
            command = [sys.executable, str(ROOT / "workers" / "postcall.py")]
            self.workers.append(
                subprocess.Popen(command, cwd=self.folder, env=self.environment, stdout=log, stderr=log)
            )

    def take(self) -> None:
        """Start the receiver that is a process."""
        command = [sys.executable, str(ROOT / "docs" / "receiver" / "receiver.py")]
        command += ["--port", str(self.taker_port), "--seen", str(self.folder / "seen.db")]
        own = {**self.environment, "WEBHOOK_SECRET": derived(MASTER, "ep_process", 1)}
        with (self.folder / "taken.jsonl").open("ab") as taken, (self.folder / "taker.log").open("ab") as log:
            self.taker = subprocess.Popen(command, env=own, stdout=taken, stderr=log)

    def close(self) -> None:
        """End every process of ours."""
        for process in (*self.workers, *([self.taker] if self.taker else [])):
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.kill()
            process.wait()


def paused(pid: int, seconds: float) -> None:
    """Stop the process for a while, as a machine that swaps does."""
    os.kill(pid, signal.SIGSTOP)
    try:
        time.sleep(seconds)
    finally:
        os.kill(pid, signal.SIGCONT)


def _kill_worker(desk: Desk, chance: Random) -> None:
    dying = chance.choice(desk.workers)
    dying.kill()
    dying.wait()
    desk.workers.remove(dying)
    desk.work()


def _pause_worker(desk: Desk, chance: Random) -> None:
    paused(chance.choice(desk.workers).pid, chance.uniform(0.5, 3.0))


def _kill_redis(desk: Desk, chance: Random) -> None:
    desk.redis.kill()
    time.sleep(chance.uniform(0.1, 2.0))
    desk.redis.start()


def _pause_redis(desk: Desk, chance: Random) -> None:
    paused(desk.redis.program.pid, chance.uniform(0.3, 1.5))


def _crash_postgres(desk: Desk, chance: Random) -> None:
    """As after a power cut: what was committed is recovered from the log."""
    desk.postgres.program.stop(signal.SIGQUIT)
    time.sleep(chance.uniform(0.1, 1.5))
    desk.postgres.program.start()


def _pause_postgres(desk: Desk, chance: Random) -> None:
    paused(desk.postgres.program.pid, chance.uniform(0.3, 1.5))


def _kill_receiver(desk: Desk, chance: Random) -> None:
    if desk.taker is not None:
        desk.taker.kill()
        desk.taker.wait()
    time.sleep(chance.uniform(0.1, 2.0))
    desk.take()


DEEDS: tuple[Callable[[Desk, Random], None], ...] = (
    *(_kill_worker, _kill_worker, _pause_worker, _kill_redis, _kill_redis, _pause_redis),
    *(_crash_postgres, _pause_postgres, _kill_receiver),
)


def havoc(desk: Desk, chance: Random, seconds: float) -> None:
    """Something breaks every second or two."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        deed = chance.choice(DEEDS)
        desk.log.append(deed.__name__.strip("_"))
        deed(desk, chance)
        time.sleep(chance.uniform(0.3, 1.5))


def warm(desk: Desk, caller: Caller) -> None:
    """Wait until a worker has done its first conversation: what has not begun cannot be broken."""
    caller.names.add("call-warm")
    spool.put(desk.settings.home, conversation("call-warm", None))
    until = time.monotonic() + WARM_WITHIN
    while not conversations.stored(desk.store, ["call-warm"]).get("call-warm"):
        if time.monotonic() > until:
            said = (desk.folder / "workers.log").read_text(errors="replace")[-500:]
            raise TimeoutError(f"no worker began in {WARM_WITHIN:.0f} s: {said}")
        time.sleep(0.2)


def settle(desk: Desk, expected: set[str], within: float) -> bool:
    """Let everything run, with time wound forward; whether all came to rest in so many seconds."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        desk.workers = [one for one in desk.workers if one.poll() is None]
        while len(desk.workers) < WORKERS:
            desk.work()
        for statement in WIND:
            with desk.store.write() as session:
                session.execute(text(statement))
        if _at_rest(desk, expected):
            return True
        time.sleep(1.0)
    return False


def _last_words(desk: Desk) -> list[str]:
    logs = [desk.folder / "workers.log", *(desk.settings.home / "logs").glob("app.log")]
    said = [log.read_text(errors="replace").splitlines()[-8:] for log in logs if log.exists()]
    return [line[:300] for lines in said for line in lines]


def _at_rest(desk: Desk, expected: set[str]) -> bool:
    done = conversations.stored(desk.store, expected)
    with desk.store.read() as session:
        pending = session.scalar(text("SELECT count(*) FROM webhook_deliveries WHERE status = 'pending'"))
    live = list((desk.settings.home / "live").glob("*.jsonl"))
    quiet = not (pending or outbox.waiting(desk.store, 1) or spool.pending(desk.settings.home) or live)
    return quiet and done == dict.fromkeys(expected, True)


def run(count: int, seconds: float, seed: int) -> Balance:
    """The whole of it."""
    chance = Random(seed)
    with ExitStack() as stack:
        desk, steady, closed = _built(stack, Random(seed))
        caller = Caller(desk.settings, Random(seed))
        warm(desk, caller)
        calling = threading.Thread(target=caller.call, args=(count, seconds * 0.8))
        calling.start()
        havoc(desk, chance, seconds)
        calling.join()
        steady.answers = [Answer()]
        within = max(SETTLED_WITHIN, float(count))
        settled = settle(desk, caller.names, within)
        found = balance(desk.settings, desk.store, caller, steady, closed, desk.folder / "taken.jsonl")
        if not settled:
            found.wrong.append(f"not all came to rest in {within:.0f} s; the workers said last:")
            found.wrong += _last_words(desk)
        found.deeds = desk.log
        return found


def _built(stack: ExitStack, chance: Random) -> tuple[Desk, WebhookReceiver, WebhookReceiver]:
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="frontdesk-chaos-")))
    redis, postgres = stack.enter_context(redis_server()), stack.enter_context(postgres_server())
    moods = [chance.choice(MOODS) for _ in range(5000)]
    steady = stack.enter_context(WebhookReceiver(SECRET, moods))
    closed = stack.enter_context(WebhookReceiver(derived(MASTER, "ep_closed", 1), [Answer(410)]))
    (folder / "frontdesk.yaml").write_text(
        "allow_private_webhooks: true\n"
        f"webhook: {{url: '{steady.url}', secret_env: {SECRET_ENV}, events: ['*']}}\n"
    )
    own = {"FRONTDESK_HOME": str(folder / "var"), SECRET_ENV: SECRET, KEY: MASTER}
    own |= {"REDIS_URL": redis.url, "DB_URL": postgres.url}
    os.environ.update({SECRET_ENV: SECRET, KEY: MASTER})
    stack.callback(lambda: [os.environ.pop(name, None) for name in (SECRET_ENV, KEY)])
    settings = load_settings(own, folder / "frontdesk.yaml")
    snapshot.publish(settings, {BOT.bot_id: BOT})
    store = open_store(settings)
    stack.callback(store.close)
    desk = Desk(folder, settings, store, redis, postgres, {**os.environ, **own}, taker_port=free_port())
    stack.callback(desk.close)
    for name, url in (("process", f"http://{LOCALHOST}:{desk.taker_port}/"), ("closed", closed.url)):
        events = ("*",) if name == "process" else ("call.ended",)
        endpoints.add(store, Endpoint(f"ep_{name}", "default", "", url, events))
    desk.take()
    for _ in range(WORKERS):
        desk.work()
    stop = threading.Event()
    upkeep = threading.Thread(
        target=run_forever,
        args=(settings, stop, lambda _room: None),
        kwargs={"older_than": 1.0, "lost_after": 3.0},
    )
    upkeep.start()
    stack.callback(upkeep.join)
    stack.callback(stop.set)
    return desk, steady, closed


def main() -> int:
    """Run it and print what was found."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--conversations", type=int, default=300)
    options.add_argument("--seconds", type=float, default=180.0)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    began = time.monotonic()
    found = run(chosen.conversations, chosen.seconds, chosen.seed)
    print(f"seed {chosen.seed}: {found} in {time.monotonic() - began:.0f} s")
    for line in found.wrong:
        print(f"  {line}")
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())

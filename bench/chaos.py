"""Kill anything at any moment, and see whether the books still balance.

    python -m bench.chaos                                    300 conversations, three minutes of it
    python -m bench.chaos --conversations 24 --seconds 20    the bounded form, which the tests run

Real Redis, real PostgreSQL, worker processes that take their jobs from RQ, upkeep in a process of its own, a
real CalDAV server, receivers of webhooks (one of them a process), a tracker, a mail server. While
conversations come in, all of these are killed, paused and started again at random, or answer badly, from a
seed. Some conversations are booked in a calendar, some are recorded, some come from calls whose process died.
Then everything is let run and time is wound forward, and the books must balance: each conversation stored,
summarised, judged, measured and known whose once, each booking once here and once in the calendar, each
ticket and each message to the team once, each event delivered under one id with one body or parked, nothing
left waiting. Exit code 1 and a list of what does not balance otherwise.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
import time
from random import Random

from sqlalchemy import text

from bench.chaos_balance import balance
from bench.chaos_calls import Caller, conversation
from bench.chaos_deeds import havoc
from bench.chaos_desk import WORKERS, Desk, desk
from bench.chaos_found import Balance
from frontdesk.store import conversations, outbox, sound, spool

SETTLED_WITHIN, WARM_WITHIN = 150.0, 90.0
WIND = (
    "UPDATE conversations SET retry_at = '2020-01-01' WHERE finished_at IS NULL",
    "UPDATE webhook_deliveries SET next_attempt_at = '2020-01-01' WHERE status = 'pending' AND lease IS NULL",
    "UPDATE webhook_deliveries SET lease_until = '2020-01-01' WHERE lease IS NOT NULL"
    " AND updated_at < now() - interval '20 seconds' AND lease_until < now() + interval '40 seconds'",
    "UPDATE notices SET next_attempt_at = '2020-01-01' WHERE status = 'pending' AND lease IS NULL",
    "UPDATE notices SET lease_until = '2020-01-01' WHERE lease IS NOT NULL"
    " AND lease_until < now() + interval '280 seconds'",
    "UPDATE tickets SET look_at = '2020-01-01' WHERE state = 'making' AND look_at > now()"
    " AND look_at < now() + interval '280 seconds'",
)
"""Nobody waits for an hour to see the next attempt. Whoever holds a lease keeps it for twenty seconds."""
LEFT = {
    "deliveries": "SELECT count(*) FROM webhook_deliveries WHERE status = 'pending'",
    "notices": "SELECT count(*) FROM notices WHERE status = 'pending'",
    "tickets": "SELECT count(*) FROM tickets WHERE state = 'making'",
    "bookings to be written into the calendar": "SELECT count(*) FROM bookings WHERE status = 'booked'"
    " AND id NOT IN (SELECT booking_id FROM calendar_links)",
}


def warm(made: Desk, caller: Caller) -> None:
    """Wait until a worker has done its first conversation: what has not begun cannot be broken."""
    caller.came("call-warm", 0)
    spool.put(made.settings.home, conversation("call-warm", None, caller.numbers["call-warm"]))
    until = time.monotonic() + WARM_WITHIN
    while not conversations.stored(made.store, ["call-warm"]).get("call-warm"):
        if time.monotonic() > until:
            raise TimeoutError(f"no worker began in {WARM_WITHIN:.0f} s: {made.said()}")
        time.sleep(0.2)


def settle(made: Desk, expected: set[str], within: float) -> list[str]:
    """Let everything run, with time wound forward; what has not come to rest in so many seconds."""
    until = time.monotonic() + within
    while True:
        made.workers = [one for one in made.workers if one.poll() is None]
        while len(made.workers) < WORKERS:
            made.work()
        for statement in WIND:
            with made.store.write() as session:
                session.execute(text(statement))
        moving = _moving(made, expected)
        if not moving or time.monotonic() > until:
            return moving
        time.sleep(1.0)


def _moving(made: Desk, expected: set[str]) -> list[str]:
    home, done = made.settings.home, conversations.stored(made.store, expected)
    with made.store.read() as session:
        counts = {what: int(session.scalar(text(query)) or 0) for what, query in LEFT.items()}
    counts["events"] = len(outbox.waiting(made.store))
    counts["files in the spool"] = len(spool.pending(home))
    counts["journals"] = len(list((home / "live").glob("*.jsonl")))
    counts["sounds"] = len(sound.waiting(home))
    counts["conversations to be finished"] = sum(not done.get(name) for name in expected)
    return [f"{count} {what}" for what, count in counts.items() if count]


def run(count: int, seconds: float, seed: int) -> Balance:
    """The whole of it."""
    with desk(Random(seed)) as made:
        caller = Caller(made.settings, Random(seed))
        warm(made, caller)
        calling = threading.Thread(target=caller.call, args=(count, seconds * 0.8))
        calling.start()
        havoc(made, Random(seed), seconds)
        calling.join()
        made.others.calm()
        within, began = max(SETTLED_WITHIN, 1.5 * count), time.monotonic()
        moving = settle(made, caller.names, within)
        found = balance(made.settings, made.store, caller, made.others)
        found.settled = time.monotonic() - began
        if moving:
            found.wrong.append(f"not come to rest in {within:.0f} s: {', '.join(moving)}; last was said:")
            found.wrong += made.said()
        found.deeds = made.log
        return found


def main() -> int:
    """Run it and print what was found."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--conversations", type=int, default=300)
    options.add_argument("--seconds", type=float, default=180.0)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(1))  # so that nothing is left running
    began = time.monotonic()
    found = run(chosen.conversations, chosen.seconds, chosen.seed)
    print(f"seed {chosen.seed}: {found} in {time.monotonic() - began:.0f} s")
    for line in found.wrong:
        print(f"  {line}")
    return 1 if found.wrong else 0


if __name__ == "__main__":
    sys.exit(main())

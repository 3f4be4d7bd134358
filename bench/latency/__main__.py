"""Calls every agent and prints the table: `python -m bench.latency [--quick | --calls N] [--tail]`.

`--only NAME` calls one of them. Exits with 1 when a promise is broken, with 2 when the floor shows that this
machine measures nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.latency.agents import DEFAULTS, FLOOR, OURS, TUNED, Served, serving
from bench.latency.caller import Recorded, place, record
from bench.latency.hearing import Hearing
from bench.latency.lines import FULL, KINDS, QUICK, calls
from bench.latency.services import FIXED, TAIL, Legs, Services
from bench.latency.table import Run, percentile, ratio, table

SEED = 20261121
ANSWERED_WITHIN = 90.0
FLOOR_WITHIN = (0.28, 0.38)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and judge."""
    parser = argparse.ArgumentParser(prog="python -m bench.latency")
    parser.add_argument("--calls", type=int, default=FULL, help="calls without pauses, eight turns each")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK} of them")
    parser.add_argument("--tail", action="store_true", help="services with slow answers and stalls")
    parser.add_argument(
        "--only", action="append", choices=(FLOOR, OURS, TUNED, DEFAULTS), help="these agents"
    )
    parser.add_argument("--json", type=Path, help="write every line's times to this file")
    chosen = parser.parse_args(arguments)
    legs = TAIL if chosen.tail else FIXED
    count = QUICK if chosen.quick else max(1, chosen.calls)
    runs = [measure(name, count, legs) for name in chosen.only or (FLOOR, OURS, TUNED, DEFAULTS)]
    print(table(runs))
    if chosen.json:
        chosen.json.write_text(json.dumps([_plain(run) for run in runs], indent=1))
    return judge({run.agent: run for run in runs}, tail=chosen.tail)


def measure(name: str, count: int, legs: Legs) -> Run:
    """All calls to one agent."""
    run = Run(name)
    planned = calls(count)
    if name == FLOOR:
        planned = planned[: min(count, 6)]
    recorded = [
        (purpose, [record(line, index, SEED) for index, line in enumerate(lines, number)])
        for number, (purpose, lines) in enumerate(planned)
    ]
    began = time.monotonic()
    with (
        # the floor answers every final result, also those in mid-sentence: it gets none of them
        Hearing(legs.final, SEED, partial=name != FLOOR) as hearing,
        Services(legs, SEED) as services,
        serving(name, hearing, services) as served,
    ):
        asyncio.run(_call(run, recorded, served, hearing, services))
        run.model_calls = services.chats
        if served.home is not None:
            run.content = contents(served.home, run)
    print(f"{name}: {len(run.calls)} calls, {time.monotonic() - began:.0f} s", file=sys.stderr)
    return run


async def _call(
    run: Run,
    planned: Sequence[tuple[str, Sequence[Recorded]]],
    served: Served,
    hearing: Hearing,
    services: Services,
) -> None:
    for purpose, recorded in planned:
        try:
            call = await place(recorded, purpose, served.server, hearing.expect, ANSWERED_WITHIN)
        except Exception as error:
            print(f"{run.agent}: a call failed: {error or type(error).__name__}", file=sys.stderr)
            continue
        services.preparing = False
        run.calls.append(call)


def contents(home: Path, run: Run) -> list[float]:
    """Seconds to the first content of free answers: what the caller heard, and what came after an opener by
    our own record."""
    from frontdesk.config import load_settings
    from frontdesk.store.conversations import Filters, list_
    from frontdesk.store.db import open_store
    from frontdesk.store.records import record as stored

    store = open_store(load_settings({"FRONTDESK_HOME": str(home)}))
    until = time.monotonic() + 20
    while len(list_(store, Filters(), limit=500).rows) < len(run.calls) and time.monotonic() < until:
        time.sleep(0.5)
    found = []
    try:
        for row in list_(store, Filters(), limit=500).rows:
            conversation = stored(store, row.id).conversation
            call = next(
                (c for c in run.calls if conversation.call and c.room == conversation.call.room), None
            )
            if call is None or call.purpose != "plain":
                continue
            for line in call.lines:
                turn = next(
                    (
                        t
                        for t in conversation.turns
                        if _asked(conversation, t) == line.text and line.kind == "free"
                    ),
                    None,
                )
                if turn is None or line.sound is None or turn.timings.first_content is None:
                    continue
                later = turn.timings.first_content - (turn.timings.first_audio or turn.timings.first_content)
                found.append(line.sound + later)
    finally:
        store.close()
    return found


def _asked(conversation: Any, turn: Any) -> str:
    return " ".join(conversation.utterances[index].text for index in turn.utterances)


def judge(runs: dict[str, Run], *, tail: bool) -> int:
    """Say which promises hold; 1 when one does not, 2 when the floor is not where it must be."""
    floor, mine, tuned = runs.get(FLOOR), runs.get(OURS), runs.get(TUNED)
    if floor is not None:
        middle = percentile(floor.sounds(*KINDS), 0.5)
        if not FLOOR_WITHIN[0] <= middle <= FLOOR_WITHIN[1]:
            print(f"\nvoid: the floor is {middle:.2f} s, not within {FLOOR_WITHIN[0]} and {FLOOR_WITHIN[1]}")
            return 2
    if mine is None:
        return 0
    promises = [
        (f"{name} {value:.2f} ≤ {limit:.2f}", value <= limit) for name, value, limit in _limits(mine, tail)
    ]
    if tuned is not None:
        promises += [(f"first sound {by:.1f} times as fast as tuned", by >= 2) for by in ratio(mine, tuned)]
    inside = [line for line in mine.lines("pauses") if line.kind == "inside"]
    promises.append(
        (f"cut-ins {sum(x.cut_in for x in inside)} of {len(inside)}", not any(x.cut_in for x in inside))
    )
    print()
    for promise, kept in promises:
        print(f"{'kept  ' if kept else 'BROKEN'} {promise}")
    return 0 if all(kept for _, kept in promises) else 1


def _limits(run: Run, tail: bool) -> list[tuple[str, float, float]]:
    quick = run.sounds("field", "fixed", "faq")
    if tail:
        every = run.sounds(*KINDS)
        return [("first sound p95", percentile(every, 0.95), 0.60), ("slowest", max(every, default=9.0), 2.5)]
    return [
        ("first sound of field, fixed and FAQ p50", percentile(quick, 0.5), 0.40),
        ("first sound of field, fixed and FAQ p95", percentile(quick, 0.95), 0.50),
        ("first sound of free answers p95", percentile(run.sounds("free"), 0.95), 0.50),
        ("first content of free answers p50", percentile(run.content, 0.5), 0.60),
    ]


def _plain(run: Run) -> dict[str, Any]:
    return {
        "agent": run.agent,
        "calls": [
            {
                "purpose": call.purpose,
                "greeted": call.greeted,
                "lines": [
                    {
                        "kind": x.kind,
                        "text": x.text,
                        "sound": x.sound,
                        "cut_in": x.cut_in,
                        "silent": x.silent,
                        "gap": x.gap,
                    }
                    for x in call.lines
                ],
            }
            for call in run.calls
        ],
    }


if __name__ == "__main__":
    sys.exit(main())

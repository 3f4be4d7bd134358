"""Calls every agent and prints the table: `python -m bench.latency [--quick | --calls N] [--tail]`.

`--part turns` or `--part overlaps` makes only those calls, `--only NAME` calls one agent. Exits with 1 when a
promise is broken, with 2 when the floor shows that this machine measures nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.latency.agents import DEFAULTS, FLOOR, INTERPRETER, LESS, OURS, PIPECAT, TUNED, Served, serving
from bench.latency.caller import Recorded, place, record
from bench.latency.hearing import Hearing
from bench.latency.lines import FULL, KINDS, QUICK, Spoken, calls
from bench.latency.overlaps import ALL, FEW, examine, overlaps
from bench.latency.records import remembered
from bench.latency.services import FIXED, TAIL, Legs, Services, quiet
from bench.latency.table import Run, percentile, ratio, table

SEED = 20261121
ANSWERED_WITHIN = 90.0
FLOOR_WITHIN = (0.28, 0.38)
PAUSED_WITHIN = 0.25

Planned = tuple[str, Sequence[Spoken]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and judge."""
    parser = argparse.ArgumentParser(prog="python -m bench.latency")
    parser.add_argument("--calls", type=int, default=FULL, help="calls without pauses, eight turns each")
    parser.add_argument("--overlaps", type=int, default=ALL, help="signs of listening, and interruptions")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK} and {FEW} of them")
    parser.add_argument("--part", choices=("turns", "overlaps"), help="only these calls")
    parser.add_argument("--tail", action="store_true", help="services with slow answers and stalls")
    parser.add_argument(
        "--only",
        action="append",
        choices=(FLOOR, OURS, TUNED, DEFAULTS, *PIPECAT, *LESS),
        help="these agents",
    )
    parser.add_argument("--techniques", action="store_true", help="ours, and without each of its techniques")
    parser.add_argument("--json", type=Path, help="write every line's times to this file")
    chosen = parser.parse_args(arguments)
    quiet()
    legs = TAIL if chosen.tail else FIXED
    planned = _planned(chosen)
    agents = (OURS, *LESS) if chosen.techniques else chosen.only or everybody()
    runs = [measure(name, planned, legs) for name in agents if name != FLOOR or chosen.part != "overlaps"]
    print(table(runs))
    if chosen.json:
        chosen.json.write_text(json.dumps([_plain(run) for run in runs], indent=1))
    return judge({run.agent: run for run in runs}, tail=chosen.tail)


def everybody() -> tuple[str, ...]:
    """The agents that can be called here."""
    return (FLOOR, OURS, TUNED, DEFAULTS, *(PIPECAT if os.environ.get(INTERPRETER) else ()))


def _planned(chosen: argparse.Namespace) -> list[Planned]:
    """Every call of the run."""
    count, each = (QUICK, FEW) if chosen.quick else (max(1, chosen.calls), max(1, chosen.overlaps))
    turns = calls(count) if chosen.part != "overlaps" else []
    return turns + (overlaps(each) if chosen.part != "turns" else [])


def measure(name: str, planned: list[Planned], legs: Legs) -> Run:
    """All calls to one agent."""
    run = Run(name)
    if name == FLOOR:
        planned = [one for one in planned if one[0] == "plain"][:6]
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
            run.content = remembered(served.home, run)
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
        speaker = hearing.caller()
        try:
            call, ear, heard = await place(recorded, purpose, served, speaker.expect, ANSWERED_WITHIN)
        except Exception as error:
            print(f"{run.agent}: a call failed: {error or type(error).__name__}", file=sys.stderr)
            continue
        finally:
            speaker.leave()
        services.preparing = False
        if purpose == "over":
            examine(call, recorded, ear, heard, services.spoken)
        run.calls.append(call)


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
        (f"{name} {value:.2f} ≤ {limit:.2f}", value <= limit)
        for name, value, limit in (_limits(mine, tail) if mine.lines("plain") else ())
    ]
    for peer in (one for one in (tuned, *map(runs.get, PIPECAT)) if one is not None and mine.lines("plain")):
        promises += [
            (f"first sound {by:.1f} times as fast as {peer.agent}", by >= 2) for by in ratio(mine, peer)
        ]
    inside = [line for line in mine.lines("pauses") if line.kind == "inside"]
    promises += _over(mine)
    promises.append(
        (f"cut-ins {sum(x.cut_in for x in inside)} of {len(inside)}", not any(x.cut_in for x in inside))
    )
    print()
    for promise, kept in promises:
        print(f"{'kept  ' if kept else 'BROKEN'} {promise}")
    return 0 if all(kept for _, kept in promises) else 1


def _over(run: Run) -> list[tuple[str, bool]]:
    """What sounds over an answer may come to."""
    small, barge = run.over("small"), run.over("barge")
    if not small and not barge:
        return []
    whole = sum(line.lost == [] for line in small)
    kept = sum(bool(line.stopped and line.lost == [] and line.understood) for line in barge)
    pause = percentile(run.pauses, 0.95)
    return [
        (f"signs of listening that cost no word: {whole} of {len(small)}", whole == len(small)),
        (f"interruptions that end the answer and lose no word: {kept} of {len(barge)}", kept == len(barge)),
        (f"sound to pause p95 {pause:.2f} ≤ {PAUSED_WITHIN:.2f}", pause <= PAUSED_WITHIN),
    ]


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
                        "stopped": x.stopped,
                        "lost": x.lost,
                        "understood": x.understood,
                    }
                    for x in call.lines
                ],
            }
            for call in run.calls
        ],
    }


if __name__ == "__main__":
    sys.exit(main())

"""Calls every agent and prints the table: `python -m bench.latency [--quick | --calls N] [--tail]`.

`--part NAME` makes only those calls, `--only NAME` calls one agent. Exits with 1 when a promise is broken,
with 2 when the floor shows that this machine measures nothing. `python -m bench.latency.everything` runs all
that is promised, one part after the other.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import traceback
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bench.latency.agents import DEFAULTS, FLOOR, INTERPRETER, LESS, OURS, PIPECAT, TUNED
from bench.latency.judge import judge, promises
from bench.latency.lines import ASKING_CALLS, FULL, PAUSING, QUICK, asking, calls, pausing, plain
from bench.latency.measuring import Plan, Planned, measure
from bench.latency.overlaps import ALL, FEW, overlaps
from bench.latency.services import FIXED, STALLED, TAIL, quiet
from bench.latency.table import table

PARTS = ("turns", "plain", "pauses", "overlaps", "stalls")
FLOOR_CALLS = 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and judge."""
    chosen = options().parse_args(arguments)
    quiet()
    until = time.monotonic() + 60 * chosen.minutes
    legs = STALLED if chosen.part == "stalls" else TAIL if chosen.tail else FIXED
    plan = Plan(planned(chosen), legs, max(1, chosen.lanes), until, chosen.json)
    agents = (OURS, *LESS) if chosen.techniques else chosen.only or everybody()
    for name in agents:
        if name == FLOOR and chosen.part in ("overlaps", "pauses", "stalls"):
            continue
        try:
            measure(name, replace(plan, calls=_share(name, plan.calls, chosen)))
        except Exception:
            # what the other agents tell is worth having all the same
            traceback.print_exc()
    print(table(plan.done))
    # a technique's worth is no promise, and ours in between has too few turns to judge
    runs = {} if chosen.techniques else {run.agent: run for run in plan.done}
    plan.note(promises(runs, tail=legs is not FIXED))
    return judge(runs, tail=legs is not FIXED)


def options() -> argparse.ArgumentParser:
    """What can be said on the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.latency")
    parser.add_argument("--calls", type=int, default=FULL, help="calls without pauses, eight turns each")
    parser.add_argument("--peer-calls", type=int, help="so many of them for others than frontdesk")
    parser.add_argument("--pauses", type=int, help="calls with pauses, eight lines each")
    parser.add_argument("--overlaps", type=int, default=ALL, help="signs of listening, and interruptions")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK} calls and {FEW} sounds of each kind")
    parser.add_argument("--part", choices=PARTS, help="only these calls; turns: plain and pauses")
    parser.add_argument("--tail", action="store_true", help="services with slow answers and stalls")
    parser.add_argument(
        "--only",
        action="append",
        choices=(FLOOR, OURS, TUNED, DEFAULTS, *PIPECAT, *LESS),
        help="these agents",
    )
    parser.add_argument("--techniques", action="store_true", help="ours, and without each of its techniques")
    parser.add_argument("--lanes", type=int, default=1, help="calls at a time")
    parser.add_argument("--minutes", type=float, default=600.0, help="begin no call after so long")
    parser.add_argument("--json", type=Path, help="write every line's times to this file, call by call")
    return parser


def everybody() -> tuple[str, ...]:
    """The agents that can be called here."""
    return (FLOOR, OURS, TUNED, DEFAULTS, *(PIPECAT if os.environ.get(INTERPRETER) else ()))


def planned(chosen: argparse.Namespace) -> list[Planned]:
    """Every call of the run."""
    count, each = (QUICK, FEW) if chosen.quick else (max(1, chosen.calls), max(1, chosen.overlaps))
    if chosen.part == "plain":
        return [("plain", plain(number)) for number in range(count)]
    if chosen.part == "pauses":
        pauses = chosen.pauses or (1 if chosen.quick else PAUSING)
        return [("pauses", pausing(number)) for number in range(pauses)]
    if chosen.part == "stalls":
        return [("plain", asking(number)) for number in range(1 if chosen.quick else ASKING_CALLS)]
    turns = calls(count, chosen.pauses) if chosen.part != "overlaps" else []
    return turns + (overlaps(each) if chosen.part != "turns" else [])


def _share(name: str, every: Sequence[Planned], chosen: argparse.Namespace) -> Sequence[Planned]:
    """The calls of one agent: the floor needs a few, and the others as many as are asked for."""
    plains = [one for one in every if one[0] == "plain"]
    if name == FLOOR:
        return plains[:FLOOR_CALLS]
    if name != OURS and chosen.peer_calls:
        return plains[: chosen.peer_calls] + [one for one in every if one[0] != "plain"]
    return every


if __name__ == "__main__":
    sys.exit(main())

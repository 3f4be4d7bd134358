"""How fast the engine decides, on one core: `make bench`.

Every step of the recorded mix is taken again from the state it was taken from. "state machine alone" gets its
words already read; "from raw text" reads them as well, and counts only steps that have words to read.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from bench.mix import Recorded, play_all, raw, salon
from frontdesk.scenario.engine import step
from frontdesk.scenario.events import Heard
from frontdesk.scenario.schema import Bot

SECONDS = 3.0
STEPS_ALONE, STEPS_RAW, P95_RAW = 20_000, 1_000, 0.005


@dataclass(frozen=True, slots=True)
class Measured:
    """Steps a second, and the time one step takes at the median and the 95th percentile, in seconds."""

    steps: int
    rate: float
    p50: float
    p95: float


def measure(bot: Bot, steps: Sequence[Recorded], seconds: float) -> Measured:
    """Take all the steps again and again for that long."""
    clock = time.perf_counter
    times: list[float] = []
    until = clock() + seconds
    while not times or clock() < until:
        for recorded in steps:
            before = clock()
            step(bot, recorded.state, recorded.event)
            times.append(clock() - before)
    times.sort()
    return Measured(
        len(times), len(times) / sum(times), statistics.median(times), times[int(len(times) * 0.95)]
    )


def run(seconds: float = SECONDS) -> dict[str, Measured]:
    """Both measurements over the whole mix."""
    bot = salon()
    steps = [recorded for played in play_all(bot) for recorded in played.steps]
    words = [Recorded(r.state, raw(r.event)) for r in steps if isinstance(r.event, Heard)]
    return {
        "state machine alone": measure(bot, steps, seconds),
        "from raw text": measure(bot, words, seconds),
    }


def below(results: dict[str, Measured]) -> list[str]:
    """What misses its floor."""
    alone, read = results["state machine alone"], results["from raw text"]
    found = []
    if alone.rate < STEPS_ALONE:
        found.append(f"state machine alone: {alone.rate:,.0f} steps/s, {STEPS_ALONE:,} wanted")
    if read.rate < STEPS_RAW:
        found.append(f"from raw text: {read.rate:,.0f} steps/s, {STEPS_RAW:,} wanted")
    if read.p95 > P95_RAW:
        found.append(f"from raw text: p95 {read.p95 * 1000:.2f} ms, {P95_RAW * 1000:g} ms wanted")
    return found


def main() -> int:
    """Print the table; 1 when a number is below its floor."""
    results = run()
    table = Table(title="engine · thirty recorded dialogues · one core")
    for column in ("", "steps", "steps/s", "p50 ms", "p95 ms", "floor"):
        table.add_column(column, justify="left" if column in ("", "floor") else "right")
    floors = (f">= {STEPS_ALONE:,} steps/s", f">= {STEPS_RAW:,} steps/s, p95 <= {P95_RAW * 1000:g} ms")
    for (name, result), floor in zip(results.items(), floors, strict=True):
        times = (f"{result.p50 * 1000:.3f}", f"{result.p95 * 1000:.3f}")
        table.add_row(name, f"{result.steps:,}", f"{result.rate:,.0f}", *times, floor)
    Console().print(table)
    missed = below(results)
    for line in missed:
        print(f"below its floor: {line}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())

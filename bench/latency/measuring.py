"""All calls to one agent, one or several at a time, for no longer than there is time; and their file."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from bench.latency import contents, overlaps
from bench.latency.agents import FLOOR, Served, serving
from bench.latency.caller import Call, Ear, Recorded, place, record
from bench.latency.hearing import Hearing
from bench.latency.judge import Promise
from bench.latency.lines import Spoken
from bench.latency.records import remembered
from bench.latency.services import Legs, Services
from bench.latency.table import Run

SEED = 20261121
ANSWERED_WITHIN = 90.0

Planned = tuple[str, Sequence[Spoken]]
Heard = tuple[Call, Sequence[Recorded], Ear, bytes]


@dataclass(slots=True)
class Plan:
    """What to call with: the lines, the services' delays, how many calls at a time, until when (seconds of
    the monotonic clock), and where every call is noted as soon as it is over."""

    calls: Sequence[Planned]
    legs: Legs
    lanes: int = 1
    until: float = float("inf")
    file: Path | None = None
    done: list[Run] = field(default_factory=list)

    def note(self, found: Sequence[Promise] = ()) -> None:
        """Write down all that is known."""
        if self.file is not None:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            whole = {"promises": found, "runs": [plain(run) for run in self.done]}
            self.file.write_text(json.dumps(whole, indent=1), encoding="utf-8")


def measure(name: str, plan: Plan) -> Run:
    """All calls to one agent, or as many as there is time for."""
    run = Run(name)
    plan.done.append(run)
    recorded = [
        (purpose, [record(line, index, SEED) for index, line in enumerate(lines, number)])
        for number, (purpose, lines) in enumerate(plan.calls)
    ]
    began = time.monotonic()
    heard: list[Heard] = []
    with (
        # the floor answers every final result, also those in mid-sentence: it gets none of them
        Hearing(plan.legs.final, SEED, partial=name != FLOOR) as hearing,
        Services(plan.legs, SEED) as services,
        serving(name, hearing, services) as served,
    ):
        asyncio.run(_all(run, plan, recorded, heard, served, hearing, services))
        run.model_calls = services.chats
        if served.home is not None:
            remembered(served.home, run)
        spoken = services.spoken
    for call, lines, ear, sound in heard:
        if call.purpose == "over":
            overlaps.examine(call, lines, ear, sound, spoken)
        elif call.purpose == "plain":
            contents.examine(call, ear, sound, spoken)
    plan.note()
    print(f"{name}: {len(run.calls)} calls, {time.monotonic() - began:.0f} s", file=sys.stderr)
    return run


async def _all(
    run: Run,
    plan: Plan,
    recorded: Sequence[tuple[str, Sequence[Recorded]]],
    heard: list[Heard],
    served: Served,
    hearing: Hearing,
    services: Services,
) -> None:
    waiting = iter(recorded)
    async with asyncio.TaskGroup() as lanes:
        for _ in range(plan.lanes):
            lanes.create_task(_lane(run, plan, waiting, heard, served, hearing, services))


async def _lane(
    run: Run,
    plan: Plan,
    waiting: Iterator[tuple[str, Sequence[Recorded]]],
    heard: list[Heard],
    served: Served,
    hearing: Hearing,
    services: Services,
) -> None:
    """One call after the other. What was heard is looked at later: that would disturb the calls."""
    for purpose, lines in waiting:
        if time.monotonic() > plan.until:
            print(f"{run.agent}: no time for more than {len(run.calls)} calls", file=sys.stderr)
            return
        speaker = hearing.caller()
        try:
            call, ear, sound = await place(lines, purpose, served, speaker, ANSWERED_WITHIN)
        except Exception as error:
            print(f"{run.agent}: a call failed: {error or type(error).__name__}", file=sys.stderr)
            continue
        finally:
            speaker.leave()
        services.preparing = False
        run.calls.append(call)
        run.cuts = list(services.cuts)
        heard.append((call, lines, ear, sound))
        plan.note()


def plain(run: Run) -> dict[str, Any]:
    """A run as JSON."""
    return {
        "agent": run.agent,
        "model_calls": run.model_calls,
        "cuts": run.cuts,
        "calls": [asdict(call) for call in run.calls],
    }

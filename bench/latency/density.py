"""How many calls at once, and what each takes: `python -m bench.latency.density [--calls 1,2,4,6,8]`.

The callers and the services' stand-ins run on the same machine. `--agent` calls another than ours. `--flat N`
makes N short calls instead and shows the memory of all processes between them. `--admit` leaves the worker's
own limits on and offers it the last of `--calls` at once: how many it takes, and how those sound.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from bench.latency.agents import DEFAULTS, OURS, TUNED, Served, ours, serving
from bench.latency.caller import Call, Recorded, place, record
from bench.latency.hearing import Hearing
from bench.latency.judge import Promise, show
from bench.latency.lines import HOURS, KINDS, plain, said
from bench.latency.processes import Taken, family, taken
from bench.latency.services import FIXED, Services, quiet
from bench.latency.table import pair, percentile
from frontdesk.settings import Phone

SEED = 20261121
CALLS = "1,2,4,6,8"
APART = 2.0
"""Seconds between the beginnings of calls: a connection is known by who speaks first on it."""
ANSWERED_WITHIN = 90.0
REFUSED_AFTER = 10.0
LOOK = 2.0
AFTER = 3.0
"""Seconds after a call in which its process ends."""
EVERY = 20
SOUND_WITHIN = 0.5
FOUR, EIGHT, OWN_MB = 4, 8, 70
GROWTH = 0.05
LEAST_SEEN, LOOKS = 6, 4
NO_LIMITS = {"max_calls": 1000, "max_cpu": 1.0, "max_wait": 1000}


@dataclass(slots=True)
class Crowd:
    """Calls at once: how they sounded while all were there, and what they took. `cpu`: processors in use by
    the agent; `own`, `rss`: megabytes of the median call's process."""

    offered: int
    taken: int = 0
    sounds: list[float] = field(default_factory=list)
    cpu: float = 0.0
    own: float = 0.0
    rss: float = 0.0


@contextmanager
def agent(name: str, hearing: Hearing, services: Services, *, limits: bool) -> Iterator[Served]:
    """The agent, ours without its limits unless they are what is measured."""
    if name == OURS:
        own = {"max_cpu": Phone().max_cpu, "max_wait": Phone().max_wait}
        with ours(hearing, services, phone=own if limits else NO_LIMITS) as served:
            yield served
    else:
        with serving(name, hearing, services) as served:
            yield served


def recorded(number: int) -> list[Recorded]:
    """A call without pauses, in lines that follow each other."""
    return [record(line, index, SEED) for index, line in enumerate(plain(number), number)]


async def crowd(served: Served, hearing: Hearing, count: int, within: float = ANSWERED_WITHIN) -> Crowd:
    """So many calls at once, each of eight turns."""
    found = Crowd(count)
    spoken = [await asyncio.to_thread(recorded, number) for number in range(count)]
    calls: list[Call] = []
    began: list[float] = []
    ended: list[float] = []

    async def one(number: int) -> None:
        await asyncio.sleep(number * APART)
        speaker = hearing.caller()
        try:
            call, _, _ = await place(spoken[number], "plain", served, speaker, within)
            began.append(call.lines[0].began if call.lines else time.monotonic())
            ended.append(time.monotonic())
            calls.append(call)
        except Exception as error:
            print(f"a call failed: {error or type(error).__name__}", file=sys.stderr)
        finally:
            speaker.leave()

    async with asyncio.TaskGroup() as group:
        watching = group.create_task(_watch(served, found))
        talking = [group.create_task(one(number)) for number in range(count)]
        await asyncio.wait(talking)
        watching.cancel()
    found.taken = len(calls)
    if calls:
        together = (max(began), min(ended)) if max(began) < min(ended) else (min(began), max(ended))
        found.sounds = sounds(calls, *together)
    return found


def sounds(calls: Sequence[Call], since: float, until: float) -> list[float]:
    """First sounds of the lines that were said in that time."""
    lines = [line for call in calls for line in call.lines if line.kind in KINDS]
    return [x.sound for x in lines if x.sound is not None and since <= x.began <= until]


async def _watch(served: Served, found: Crowd) -> None:
    """Look at the agent's processes now and then, and remember the middle of what they took."""
    before, at = await asyncio.to_thread(_look, served), time.monotonic()
    seen: list[tuple[float, float, float]] = []
    while True:
        await asyncio.sleep(LOOK)
        now, moment = await asyncio.to_thread(_look, served), time.monotonic()
        used = {pid: one.cpu - before[pid].cpu for pid, one in now.items() if pid in before}
        busiest = sorted(used, key=lambda pid: used[pid], reverse=True)[: found.offered]
        own = statistics.median(now[pid].own for pid in busiest)
        rss = statistics.median(now[pid].rss for pid in busiest)
        seen.append((sum(used.values()) / (moment - at), own, rss))
        found.cpu, found.own, found.rss = map(statistics.median, zip(*seen, strict=True))
        before, at = now, moment


def _look(served: Served) -> dict[int, Taken]:
    return taken(family(served.process))


async def flat(
    served: Served,
    hearing: Hearing,
    services: Services,
    count: int,
    lanes: int = 1,
    until: float = float("inf"),
) -> list[tuple[int, float]]:
    """The own megabytes of all processes between calls: after the first, and after every twentieth."""
    line = [record(said("faq", HOURS), 0, SEED)]
    found: list[tuple[int, float]] = []

    async def lane(waiting: Iterator[int]) -> None:
        for _ in waiting:
            speaker = hearing.caller()
            try:
                await place(line, "plain", served, speaker, ANSWERED_WITHIN)
            except Exception as error:
                print(f"a call failed: {error or type(error).__name__}", file=sys.stderr)
            finally:
                speaker.leave()
            services.preparing = False

    for done in [1, *range(EVERY, count, EVERY), count] if count > 1 else [1]:
        if time.monotonic() > until:
            print(f"no time for more than {found[-1][0]} calls", file=sys.stderr)
            break
        waiting = iter(range(found[-1][0] if found else 0, done))
        async with asyncio.TaskGroup() as group:
            for _ in range(lanes):
                group.create_task(lane(waiting))
        await asyncio.sleep(AFTER)
        whole = min([await _whole(served) for _ in range(LOOKS)])
        found.append((done, whole))
        print(f"after {done} calls: {whole:.0f} MB", file=sys.stderr)
    return found


async def _whole(served: Served) -> float:
    """The own megabytes of all processes, a moment later: one that ends or is made ready comes and goes."""
    await asyncio.sleep(AFTER / LOOKS)
    return sum(one.own for one in (await asyncio.to_thread(_look, served)).values())


def stays_flat(seen: Sequence[tuple[int, float]]) -> list[Promise]:
    """Whether memory grew after the first calls, in which everything is used for the first time: the middle
    of the first three looks after those, and of the last three."""
    later = [megabytes for _, megabytes in seen[1:]]
    if len(later) < LEAST_SEEN:
        return []
    first, last = statistics.median(later[:3]), statistics.median(later[-3:])
    text = f"own memory of all, from {seen[1][0]} calls to {seen[-1][0]}: {first:.0f} and {last:.0f} MB"
    return [(f"{text}, growth ≤ {GROWTH:.0%}", last <= first * (1 + GROWTH))]


def promises(crowds: Sequence[Crowd]) -> list[Promise]:
    """What is promised of calls at once."""
    heard = {one.offered: percentile(one.sounds, 0.95) for one in crowds if one.sounds}
    found = (
        [
            (
                f"first sound p95 at {FOUR} calls at once {heard[FOUR]:.2f} ≤ {SOUND_WITHIN:.2f}",
                heard[FOUR] <= SOUND_WITHIN,
            )
        ]
        if FOUR in heard
        else []
    )
    if len(heard) > 1:
        doubled = holds(crowds)[1]
        found.append((f"calls at once before p95 doubles: {doubled} ≥ {EIGHT}", doubled >= EIGHT))
    own = [one.own for one in crowds if one.taken]
    if own:
        found.append((f"own memory of a call, most {max(own):.0f} ≤ {OWN_MB} MB", max(own) <= OWN_MB))
    found += [(f"calls taken {one.taken} of {one.offered}", one.taken == one.offered) for one in crowds]
    return found


def table(name: str, crowds: Sequence[Crowd]) -> str:
    """As Markdown."""
    lines = [
        f"| {name}: calls at once | taken | first sound p50 / p95 (turns) | processors a call"
        " | own MB | RSS MB |",
        "|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {one.offered} | {one.taken} | {pair(one.sounds)} | {one.cpu / max(1, one.taken):.2f} |"
        f" {one.own:.0f} | {one.rss:.0f} |"
        for one in crowds
    ]
    return "\n".join(lines)


def holds(crowds: Sequence[Crowd]) -> tuple[int, int]:
    """The most calls at once whose first sounds came within half a second (p95), and before p95 doubled."""
    heard = [(one.offered, percentile(one.sounds, 0.95)) for one in crowds if one.sounds]
    first = heard[0][1] if heard else 0.0
    within = max((count for count, p95 in heard if p95 <= SOUND_WITHIN), default=0)
    return within, max((count for count, p95 in heard if p95 < 2 * first), default=0)


async def _run(
    chosen: argparse.Namespace, served: Served, hearing: Hearing, services: Services, until: float
) -> list[Crowd]:
    counts = [int(count) for count in chosen.calls.split(",")]
    await flat(served, hearing, services, 1)
    found = []
    for count in counts[-1:] if chosen.admit else counts:
        if time.monotonic() > until:
            print(f"no time for {count} calls at once", file=sys.stderr)
            break
        within = REFUSED_AFTER if chosen.admit else ANSWERED_WITHIN
        found.append(await crowd(served, hearing, count, within))
        print(table(chosen.agent, found[-1:]).rsplit("\n", 1)[-1], file=sys.stderr)
        note(chosen.json, found)
        await asyncio.sleep(AFTER)
    return found


def note(file: Path | None, crowds: Sequence[Crowd], found: Sequence[Promise] = ()) -> None:
    """Write down what is known."""
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
        whole = {"promises": found, "crowds": [asdict(one) for one in crowds]}
        file.write_text(json.dumps(whole, indent=1), encoding="utf-8")


def options() -> argparse.ArgumentParser:
    """What can be said on the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.latency.density")
    parser.add_argument("--calls", default=CALLS, help="how many at once, one after another")
    parser.add_argument("--agent", choices=(OURS, TUNED, DEFAULTS), default=OURS)
    parser.add_argument("--flat", type=int, metavar="N", help="N short calls, and the memory between them")
    parser.add_argument("--admit", action="store_true", help="with the worker's own limits")
    parser.add_argument("--lanes", type=int, default=1, help="with --flat: calls at a time")
    parser.add_argument("--minutes", type=float, default=600.0, help="begin no round of calls after so long")
    parser.add_argument("--json", type=Path, help="write the numbers to this file")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    chosen = options().parse_args(arguments)
    quiet()
    until = time.monotonic() + 60 * chosen.minutes
    with (
        Hearing(FIXED.final, SEED) as hearing,
        Services(FIXED, SEED) as services,
        agent(chosen.agent, hearing, services, limits=chosen.admit) as served,
    ):
        if chosen.flat:
            return _flat(chosen, served, hearing, services, until)
        crowds = asyncio.run(_run(chosen, served, hearing, services, until))
    print(table(chosen.agent, crowds))
    within, doubled = holds(crowds)
    print(f"\nfirst sound p95 within {SOUND_WITHIN:g} s: {within} calls; before p95 doubles: {doubled}")
    found = promises(crowds) if chosen.agent == OURS and not chosen.admit else []
    note(chosen.json, crowds, found)
    return show(found)


def _flat(
    chosen: argparse.Namespace, served: Served, hearing: Hearing, services: Services, until: float
) -> int:
    """Make the calls one after the other, and say what memory they left."""
    seen = asyncio.run(flat(served, hearing, services, chosen.flat, max(1, chosen.lanes), until))
    print(f"{chosen.agent}: own memory of all processes, MB, after so many calls")
    print("\n".join(f"{count:4} {whole:6.0f}" for count, whole in seen))
    found = stays_flat(seen)
    if chosen.json:
        chosen.json.write_text(json.dumps({"promises": found, "seen": seen}, indent=1), encoding="utf-8")
    return show(found)


if __name__ == "__main__":
    sys.exit(main())

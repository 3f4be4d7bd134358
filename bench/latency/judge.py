"""Which promises a run keeps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bench.latency.agents import FLOOR, OURS, PIPECAT, TUNED
from bench.latency.lines import KINDS
from bench.latency.table import Run, percentile, ratio

FLOOR_WITHIN = (0.28, 0.38)
GREETED_WITHIN = 0.30
PAUSED_WITHIN = 0.25
CUT_WITHIN = 1.25
"""Seconds: 1.2, and the way of the hang-up."""
FOUND = 0.9
"""The share of free answers whose beginning must have been found by its sound."""

Promise = tuple[str, bool]
KEPT, BROKEN, VOID = 0, 1, 2


def promises(runs: Mapping[str, Run], *, tail: bool) -> list[Promise]:
    """Every promise that these runs can tell about, and whether it is kept."""
    mine = runs.get(OURS)
    if mine is None:
        return []
    found: list[Promise] = []
    if mine.lines("plain"):
        found += [
            (f"{name} {value:.2f} ≤ {limit:.2f}", value <= limit)
            for name, value, limit in _limits(mine, tail)
        ]
        found += _answered(mine)
    for peer in (runs[name] for name in (TUNED, *PIPECAT) if name in runs):
        if mine.lines("plain") and peer.lines("plain"):
            found += [
                (f"first sound at {part} {by:.2f} times as fast as {peer.agent} ≥ 2", by >= 2)
                for part, by in zip(("p50", "p95"), ratio(mine, peer), strict=True)
            ]
    if mine.greetings:
        late = percentile(mine.greetings, 0.95)
        found.append((f"greeting p95 {late:.2f} ≤ {GREETED_WITHIN:.2f}", late <= GREETED_WITHIN))
    return [*found, *_over(mine), *_pausing(mine), *_cuts(mine)]


def void(floor: Run | None) -> str | None:
    """Why the run measures nothing, if the floor is not where it must be."""
    if floor is None:
        return None
    middle = percentile(floor.sounds(*KINDS), 0.5)
    low, high = FLOOR_WITHIN
    return None if low <= middle <= high else f"the floor is {middle:.2f} s, not within {low} and {high}"


def judge(runs: Mapping[str, Run], *, tail: bool) -> int:
    """Say which promises hold; 1 when one does not, 2 when the floor is not where it must be."""
    why, found = void(runs.get(FLOOR)), promises(runs, tail=tail)
    if why is not None:
        print(f"\nvoid: {why}")
    return show(found) if why is None else VOID


def show(found: Sequence[Promise]) -> int:
    """Print them; 1 when one is broken."""
    print()
    for promise, kept in found:
        print(f"{'kept  ' if kept else 'BROKEN'} {promise}")
    return KEPT if all(kept for _, kept in found) else BROKEN


def _answered(run: Run) -> Iterator[Promise]:
    lines = run.lines("plain")
    yield f"lines not answered: {run.unanswered} of {len(lines)}", run.unanswered == 0
    cut = sum(line.cut_in for line in lines)
    yield f"cut-ins without a pause: {cut} of {len(lines)}", cut == 0


def _limits(run: Run, tail: bool) -> list[tuple[str, float, float]]:
    quick = run.sounds("field", "fixed", "faq")
    if tail:
        every = run.sounds(*KINDS)
        slowest = ("slowest", max(every, default=9.0), 2.5)
        mixed = {line.kind for line in run.lines("plain")} >= set(KINDS)
        # one question for a model after the other is no call, and stalls in a third of them no tail
        return [*([("first sound p95", percentile(every, 0.95), 0.60)] if mixed else []), slowest]
    free = [line for line in run.lines("plain") if line.kind == "free"]
    content = percentile(run.content, 0.5) if len(run.content) >= FOUND * len(free) else float("nan")
    return [
        ("first sound of field, fixed and FAQ p50", percentile(quick, 0.5), 0.40),
        ("first sound of field, fixed and FAQ p95", percentile(quick, 0.95), 0.50),
        ("first sound of free answers p95", percentile(run.sounds("free"), 0.95), 0.50),
        (f"first content of free answers ({len(run.content)} of {len(free)} found) p50", content, 0.60),
    ]


def _over(run: Run) -> list[Promise]:
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


def _pausing(run: Run) -> Iterator[Promise]:
    """What pauses may come to."""
    inside, ended = run.pausing("inside"), run.pausing("ended")
    if inside:
        cut = sum(line.cut_in for line in inside)
        yield f"cut-ins at pauses inside: {cut} of {len(inside)}", cut == 0
    halted = [line.halted for line in ended if line.halted is not None]
    if halted:
        worst = max(halted)
        yield (
            f"silent after the caller went on, slowest {worst:.2f} ≤ {PAUSED_WITHIN:.2f}",
            worst <= PAUSED_WITHIN,
        )
    noted = [line for line in ended if line.understood is not None]
    if noted:
        whole = sum(bool(line.understood and line.sound is not None) for line in noted)
        yield f"both halves one turn with an answer: {whole} of {len(noted)}", whole == len(noted)


def _cuts(run: Run) -> Iterator[Promise]:
    if run.cuts:
        late = max(run.cuts)
        yield (
            f"a stalled service is cut, slowest of {len(run.cuts)} after {late:.2f} ≤ {CUT_WITHIN:.2f}",
            late <= CUT_WITHIN,
        )

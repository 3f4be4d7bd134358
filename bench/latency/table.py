"""What the calls amount to: percentiles by kind of turn, cut-ins, and the table."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from bench.latency.caller import GAP, Call, Timed
from bench.latency.lines import KINDS


@dataclass(slots=True)
class Run:
    """All calls of one agent. `cuts`: seconds after which it gave up each answer that stalled."""

    agent: str
    calls: list[Call] = field(default_factory=list)
    cuts: list[float] = field(default_factory=list)
    model_calls: int = 0

    def lines(self, purpose: str) -> list[Timed]:
        """The lines of calls of that purpose."""
        return [line for call in self.calls if call.purpose == purpose for line in call.lines]

    def sounds(self, *kinds: str) -> list[float]:
        """Seconds to the first sound, of lines without pauses."""
        return [x.sound for x in self.lines("plain") if x.kind in kinds and x.sound is not None]

    @property
    def content(self) -> list[float]:
        """Seconds to the first of a free answer's own words, of lines without pauses."""
        return [x.content for x in self.lines("plain") if x.kind == "free" and x.content is not None]

    def pausing(self, kind: str) -> list[Timed]:
        """Lines with a pause inside, or where they could have ended."""
        return [line for line in self.lines("pauses") if line.kind == kind]

    @property
    def greetings(self) -> list[float]:
        """Seconds from the subscription of the agent's track to its first sound."""
        return [call.greeted for call in self.calls if call.greeted is not None]

    def over(self, kind: str) -> list[Timed]:
        """Sounds made over an answer."""
        return [line for line in self.lines("over") if line.kind == kind]

    @property
    def pauses(self) -> list[float]:
        """Seconds from the caller's first sound to the last of the answer it ended."""
        return [line.silent for line in self.over("barge") if line.silent is not None]

    @property
    def unanswered(self) -> int:
        """Lines without pauses that nothing was heard after."""
        return sum(line.sound is None for line in self.lines("plain"))


def percentile(values: Iterable[float], part: float) -> float:
    """The value below which that part lies (nearest rank); NaN of nothing."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(part * len(ordered)) - 1)] if ordered else math.nan


def pair(values: Sequence[float]) -> str:
    """The middle and the 95th of a hundred."""
    if not values:
        return "–"
    return f"{percentile(values, 0.5):.2f} / {percentile(values, 0.95):.2f} ({len(values)})"


def rows(run: Run) -> dict[str, str]:
    """One agent's column."""
    found = {f"first sound, {kind}": pair(run.sounds(kind)) for kind in KINDS}
    found["first sound, all"] = pair(run.sounds(*KINDS))
    found["first content, free"] = pair(run.content)
    found["slowest"] = f"{max(run.sounds(*KINDS), default=math.nan):.2f}"
    found["not answered"] = str(run.unanswered)
    found["cut-ins, no pause"] = share(run.lines("plain"), lambda line: line.cut_in)
    inside, ended = run.pausing("inside"), run.pausing("ended")
    found["cut-ins, pause inside"] = share(inside, lambda line: line.cut_in)
    found["starts in a pause that could end it"] = share(ended, lambda line: line.cut_in)
    found["of those, silent again after"] = pair([x.halted for x in ended if x.halted is not None])
    found["both halves one turn"] = share(
        [x for x in ended if x.understood is not None], lambda x: bool(x.understood)
    )
    found["greeting after subscription"] = pair(run.greetings)
    found["a stalled service was cut after"] = pair(run.cuts)
    found |= _overlaps(run)
    found["model calls a turn"] = f"{run.model_calls / max(1, sum(len(c.lines) for c in run.calls)):.2f}"
    return found


def _overlaps(run: Run) -> dict[str, str]:
    """What came of sounds over the answers."""
    small, barge = run.over("small"), run.over("barge")
    return {
        "sound to pause": pair(run.pauses),
        "signs of listening that cost a word": share(small, lambda line: bool(line.lost)),
        f"signs of listening with a gap over {GAP:g} s": share(small, lambda line: (line.gap or 0) > GAP),
        "interruptions that ended the answer": share(barge, lambda line: bool(line.stopped)),
        "interruptions answered": share(barge, lambda line: line.lost == []),
        "interruptions understood whole": share(
            [line for line in barge if line.understood is not None], lambda line: bool(line.understood)
        ),
    }


def share(lines: Sequence[Timed], true: Callable[[Timed], bool]) -> str:
    """How many of the lines."""
    return f"{sum(map(true, lines))} of {len(lines)}"


def table(runs: Sequence[Run]) -> str:
    """All agents side by side, as Markdown."""
    columns = [rows(run) for run in runs]
    names = list(columns[0]) if columns else []
    lines = ["| seconds, p50 / p95 (turns) | " + " | ".join(run.agent for run in runs) + " |"]
    lines.append("|---" * (len(runs) + 1) + "|")
    lines += [f"| {name} | " + " | ".join(column[name] for column in columns) + " |" for name in names]
    return "\n".join(lines)


def ratio(ours: Run, theirs: Run) -> tuple[float, float]:
    """How many times longer they take to their first sound, in the middle and at the 95th of a hundred."""
    mine, other = ours.sounds(*KINDS), theirs.sounds(*KINDS)
    return (
        percentile(other, 0.5) / percentile(mine, 0.5),
        percentile(other, 0.95) / percentile(mine, 0.95),
    )

"""All that is promised, one part after the other: `python -m bench.latency.everything --folder FOLDER`.

The most important part comes first, and each is a command of its own (`--list` shows them): what breaks
in one does not touch the others. A part begins no call after its minutes; parts for which no time is left
are named. Every line's times, every part's output and the table of all promises are in the folder.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.latency.agents import FLOOR, INTERPRETER, OURS, TUNED

ROOT = Path(__file__).resolve().parents[2]
LATENCY, DENSITY = "bench.latency", "bench.latency.density"
MINUTES = 75.0
PEER = "pipecat, silence"
LAST_CALL = 4.0
"""Minutes that a part may take after it has begun its last call."""
GIVE_UP = 60.0


@dataclass(frozen=True, slots=True)
class Part:
    """One command. `minutes`: after so long it begins no more calls; `small`: the least, to see it run."""

    name: str
    module: str
    arguments: tuple[str, ...]
    minutes: float
    small: tuple[str, ...]


@dataclass(slots=True)
class Outcome:
    """What came of a part. `code`: its exit code, None when it was not run."""

    part: Part
    code: int | None = None
    minutes: float = 0.0
    promises: Sequence[tuple[str, bool]] = ()


def _only(*agents: str) -> tuple[str, ...]:
    return tuple(word for agent in agents for word in ("--only", agent))


def parts() -> tuple[Part, ...]:
    """In the order of their importance."""
    ours, plain = _only(OURS), ("--part", "plain")
    two, three = ("--lanes", "2"), ("--lanes", "3")
    main = (*plain, "--calls", "25", "--peer-calls", "10", *_only(FLOOR, OURS, TUNED))
    beside = (*plain, "--calls", "4", *_only(OURS, PEER))
    techniques = (*plain, "--techniques", "--calls", "2", *two)
    flat = ("--flat", "200", "--lanes", "8")
    at_once = ("--calls", "1,4,8")
    found = [
        Part("main", LATENCY, main, 36, ("--calls", "1", "--peer-calls", "1")),
        Part("pauses", LATENCY, ("--part", "pauses", *ours, *three), 8, ("--pauses", "1")),
        Part("overlaps", LATENCY, ("--part", "overlaps", *ours, *two), 10, ("--overlaps", "1")),
        Part("tail", LATENCY, (*plain, "--tail", "--calls", "25", *ours, *three), 9, ("--calls", "1")),
        Part("stalls", LATENCY, ("--part", "stalls", *ours, *three), 3, ("--quick",)),
        Part("density", DENSITY, at_once, 5, ("--calls", "1,2")),
        Part("density tuned", DENSITY, (*at_once, "--agent", TUNED), 5, ("--calls", "1")),
        Part("flat", DENSITY, flat, 8, ("--flat", "3", "--lanes", "2")),
        Part("techniques", LATENCY, techniques, 12, ("--calls", "1")),
    ]
    if os.environ.get(INTERPRETER):
        found.append(Part("pipecat", LATENCY, beside, 8, ("--calls", "1")))
    return tuple(found)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run them; 0 when every promise is kept and every part was run to its end."""
    parser = argparse.ArgumentParser(prog="python -m bench.latency.everything")
    parser.add_argument("--folder", type=Path, default=Path("bench-latency"), help="where the results go")
    parser.add_argument("--minutes", type=float, default=MINUTES, help="all of it takes no longer")
    parser.add_argument("--part", action="append", choices=[part.name for part in parts()], help="only these")
    parser.add_argument("--small", action="store_true", help="the least of each, to see that it runs")
    parser.add_argument("--list", action="store_true", help="show the commands and run none")
    chosen = parser.parse_args(arguments)
    wanted = [part for part in parts() if not chosen.part or part.name in chosen.part]
    if chosen.list:
        for part in wanted:
            words = command(part, chosen.folder, part.minutes, small=chosen.small)
            print(f"# {part.minutes:g} minutes\n{shown(words)}")
        return 0
    chosen.folder.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + 60 * chosen.minutes
    outcomes = [Outcome(part) for part in wanted]
    for outcome in outcomes:
        run(outcome, chosen.folder, end, small=chosen.small)
        report = summary(outcomes)
        (chosen.folder / "summary.md").write_text(report + "\n", encoding="utf-8")
    print(report)
    return 0 if all(one.code == 0 for one in outcomes) else 1


def command(part: Part, folder: Path, minutes: float, *, small: bool) -> list[str]:
    """How a part is run. An option that is said twice counts as it is said last."""
    file = folder / f"{part.name.replace(' ', '-')}.json"
    extra = part.small if small else ()
    limits = ("--minutes", f"{minutes:g}", "--json", str(file))
    return [sys.executable, "-m", part.module, *part.arguments, *extra, *limits]


def shown(words: Sequence[str]) -> str:
    """The command as it is typed."""
    return " ".join(f'"{word}"' if " " in word or "," in word else word for word in ("python", *words[1:]))


def run(outcome: Outcome, folder: Path, end: float, *, small: bool) -> None:
    """One part, with all it prints kept; not when there is no time for any of it."""
    part, left = outcome.part, (end - time.monotonic()) / 60
    minutes = min(part.minutes, left - LAST_CALL)
    if minutes <= 0:
        print(f"{part.name}: no time", flush=True)
        return
    words = command(part, folder.resolve(), minutes, small=small)
    print(f"\n=== {part.name}, {time.strftime('%H:%M:%S')}: {shown(words)}", flush=True)
    Path(words[-1]).unlink(missing_ok=True)
    began = time.monotonic()
    log = Path(words[-1]).with_suffix(".txt")
    with log.open("wb") as file, subprocess.Popen(words, cwd=ROOT, stdout=file, stderr=file) as process:
        outcome.code = wait(process, 60 * (minutes + LAST_CALL))
    outcome.minutes = (time.monotonic() - began) / 60
    print(log.read_text(encoding="utf-8", errors="replace")[-6000:], flush=True)
    outcome.promises = read(Path(words[-1]))


def wait(process: subprocess.Popen[bytes], seconds: float) -> int:
    """Its exit code; it is asked to end when it takes longer, and made to when that does not help."""
    for stop in (signal.SIGINT, signal.SIGKILL):
        try:
            return process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(stop)
            seconds = GIVE_UP
    return process.wait()


def read(file: Path) -> list[tuple[str, bool]]:
    """The promises that a part has written down."""
    try:
        return [
            (str(text), bool(kept)) for text, kept in json.loads(file.read_text(encoding="utf-8"))["promises"]
        ]
    except (OSError, ValueError, KeyError):
        return []


def summary(outcomes: Sequence[Outcome]) -> str:
    """All promises of all parts, as Markdown."""
    lines = ["| part | minutes | promise | |", "|---|---|---|---|"]
    for one in outcomes:
        ended = {None: "not run", 0: "all kept", 1: "broken", 2: "void: the floor"}
        state = ended.get(one.code, f"failed with {one.code}")
        lines.append(f"| **{one.part.name}** | {one.minutes:.1f} | | {state} |")
        lines += [f"| | | {text} | {'kept' if kept else '**BROKEN**'} |" for text, kept in one.promises]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())

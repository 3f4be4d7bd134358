"""What a long call costs in memory: `python -m bench.memory` (ten minutes; `--minutes 2` for a look).

A simulated caller asks one question after the other in a real room; the call's own process is read from
outside. PSS counts pages shared with other processes in proportion, RSS counts them whole, "own" not at all.
"""

from __future__ import annotations

import argparse
import json
import secrets
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from frontdesk.config import load_settings
from frontdesk.providers.tts.espeak import speak
from frontdesk.realtime.caller import place_call
from frontdesk.realtime.caller_file import CallerFile
from frontdesk.testing.stage import Stage, stage

ROOT = Path(__file__).resolve().parents[1]
LIMIT_MB = 512
A_TURN = 8.0
QUESTIONS = (
    "Do you have parking?",
    "How much is a haircut?",
    "When are you open?",
    "What does colouring cost?",
    "Do you sell gift vouchers?",
    "Can I pay by card?",
)


@dataclass(frozen=True, slots=True)
class Sample:
    """The call's process so many seconds into the call, in megabytes."""

    at: float
    pss: float
    rss: float
    own: float


def sample(pid: int, at: float) -> Sample:
    """Read the process now; OSError once it has gone."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines()[1:]
    kilobytes = {line.split(":")[0]: int(line.split()[1]) for line in lines}
    own = kilobytes["Private_Clean"] + kilobytes["Private_Dirty"]
    return Sample(at, kilobytes["Pss"] / 1024, kilobytes["Rss"] / 1024, own / 1024)


def watch(home: Path, over: threading.Event, samples: list[Sample]) -> None:
    """Sample the process of the first call there is, every five seconds, until it is over."""
    pid, began = 0, 0.0
    while not over.wait(5.0 if pid else 0.2):
        if not pid:
            headers = [path.read_bytes().split(b"\n", 1)[0] for path in (home / "live").glob("*.jsonl")]
            pid = json.loads(headers[0])["pid"] if headers else 0
            began = time.monotonic()
        try:
            if pid:
                samples.append(sample(pid, time.monotonic() - began))
        except OSError:
            return


def talkative(folder: Path) -> Path:
    """The salon with a turn limit that does not end a long call."""
    text = (ROOT / "scenarios" / "salon.yaml").read_text(encoding="utf-8")
    text = text.replace("max_turns: 30", "max_turns: 500").replace("[salon/", f"[{ROOT}/scenarios/salon/")
    text = text.replace(", salon/", f", {ROOT}/scenarios/salon/")
    path = folder / "salon.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def call(here: Stage, minutes: float) -> tuple[int, list[Sample]]:
    """One call of that length: how many questions were answered, and the samples."""
    count = max(1, round(minutes * 60 / A_TURN))
    lines = [{"say": QUESTIONS[turn % len(QUESTIONS)], "wait": 1.0} for turn in range(count)]
    file = CallerFile.model_validate({"lines": lines, "dialled_number": "+442079460100"})
    over, samples = threading.Event(), list[Sample]()
    watcher = threading.Thread(target=watch, args=(here.settings.home, over, samples))
    watcher.start()
    try:
        report = place_call(
            file,
            here.settings.livekit,
            lambda text: speak(text, file.espeak, rate=file.pace),
            f"bench-{secrets.token_hex(4)}",
            answered_within=60,
            timeout=minutes * 60 + 120,
        )
    finally:
        over.set()
        watcher.join()
    return sum(line.answered_after is not None for line in report.lines), samples


def rows(samples: list[Sample]) -> Iterator[tuple[str, str, str, str]]:
    """The samples at the beginning, in the middle and at the end, as text."""
    for one in (samples[0], samples[len(samples) // 2], samples[-1]):
        yield f"{one.at:.0f} s", f"{one.pss:.0f}", f"{one.rss:.0f}", f"{one.own:.0f}"


def main() -> int:
    """Print the table; 1 when the process is over its limit in the end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    minutes = parser.parse_args().minutes
    with tempfile.TemporaryDirectory(prefix="frontdesk-bench-") as temp:
        folder = Path(temp)
        settings = load_settings({"FRONTDESK_HOME": str(folder / "var")}, ROOT / "frontdesk.yaml")
        bots = {name: bot for name, bot in settings.bots.items() if name == "salon"}
        settings = settings.model_copy(update={"scenarios": (str(talkative(folder)),), "bots": bots})
        with stage(settings, words=QUESTIONS) as here:
            answered, samples = call(here, minutes)
    table = Table(title=f"one call's process · {answered} questions answered")
    for name in ("into the call", "PSS MB", "RSS MB", "own MB"):
        table.add_column(name, justify="right")
    for row in rows(samples):
        table.add_row(*row)
    Console().print(table)
    return 0 if samples[-1].pss < LIMIT_MB else 1


if __name__ == "__main__":
    sys.exit(main())

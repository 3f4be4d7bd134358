"""How long a search takes as a call makes it: over the socket to the owner of the index, another process.

    python -m bench.search_speed                 1,000 and 100,000 chunks of one bot
    python -m bench.search_speed --chunks 5000
    QDRANT_URL=… python -m bench.search_speed    with a Qdrant server behind the owner

The owner has one core to itself. Chunks are about sixty words of sentences that people wrote, in six
languages; questions ask for a few words of a chunk, half of them with a slip, one in ten for nothing there.
Told are the milliseconds that one caller after another waits, and those that processors are at work for it,
owner and caller together: on a machine with other things to do the first is longer. Besides: how fast chunks
come in, what the index takes on disk and the owner in memory. The last line asks with an embedder that
answers at once, so that what a second leg costs is told apart from the embedder itself.

Targets, of the time at work: p95 of 3 ms at 1,000 chunks and of 10 ms at 100,000; 200 chunks a second. Exit
code 1 where missed.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from frontdesk.errors import ProviderError
from frontdesk.knowledge.client import IndexClient, RemoteIndex
from frontdesk.knowledge.document import Entry, Part

OWNER = """
import os
from frontdesk.config import load_settings
from frontdesk.knowledge.owner import run
os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
run(load_settings())
"""
TARGETS = {1_000: 3.0, 100_000: 10.0}
"""Chunks, and the milliseconds that 95 of 100 searches may take."""
FASTEST_IN = 200.0
A_DOCUMENT = 1_000
SEARCHES = 400
WARM = 50
WORDS = 60
ROOT = Path(__file__).resolve().parents[1]
BOT = "b"


@dataclass(frozen=True, slots=True)
class Measured:
    """One size. Times are p50 and p95 in milliseconds, sizes megabytes."""

    chunks: int
    per_second: float
    waited: tuple[float, float]
    worked: tuple[float, float]
    disk: float
    memory: float
    settled: bool


def sentences() -> list[str]:
    """What people wrote: our own pages, and what the businesses of `scenarios/` know, in six languages."""
    pages = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("scenarios/**/*.md")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(pages))
    plain = (" ".join(re.findall(r"[^\W\d_]{2,}", line)) for line in re.split(r"[.!?|\n]", text))
    return sorted({line for line in plain if 4 <= len(line.split()) <= 30})


def documents(count: int, chance: random.Random) -> Iterator[tuple[Entry, list[Part]]]:
    """So many chunks, as documents: sentences in any order, and names and numbers of its own in each."""
    written = sentences()
    words = sorted({word for line in written for word in line.split()})
    for start in range(0, count, A_DOCUMENT):
        parts = []
        for number in range(start, min(start + A_DOCUMENT, count)):
            said: list[str] = []
            while len(said) < WORDS:
                said += [*chance.choice(written).split(), chance.choice(words)]
            heading = " ".join(chance.choices(words, k=2)).capitalize()
            parts.append(Part(f"{' '.join(said)} {number}.", heading, number % 40 + 1))
        yield Entry(BOT, f"d{start}", f"{start}.pdf", "v1"), parts


def questions(parts: Sequence[Part], chance: random.Random, count: int) -> list[str]:
    """What callers ask of those chunks."""
    asked = []
    for number in range(count):
        words = chance.choice(parts).text.rstrip(".").split()
        chosen = chance.sample(words, 4)
        if number % 2:
            longest = max(chosen, key=len)
            chosen[chosen.index(longest)] = longest[:2] + longest[3:]
        if number % 10 == 9:
            chosen = ["xylographwerk", "quuxification"]
        asked.append("how much is " + " ".join(chosen))
    return asked


@contextmanager
def owner(home: Path, config: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The owner in a process of its own, on a core of its own."""
    env = os.environ | {"FRONTDESK_HOME": str(home), "FRONTDESK_CONFIG": str(config)}
    process = subprocess.Popen([sys.executable, "-c", OWNER], env=env)
    try:
        index = RemoteIndex(home, patience=5)
        for _ in range(600):
            try:
                index.ping()
                break
            except ProviderError:
                time.sleep(0.05)
        yield process
    finally:
        process.terminate()
        process.wait()


def measure(count: int, embeddings: str = "") -> Measured:
    """Fill an index with so many chunks and search it."""
    with TemporaryDirectory(prefix="frontdesk-bench-") as folder:
        home, config = Path(folder) / "var", Path(folder) / "frontdesk.yaml"
        config.write_text(f"scenarios: []\n{embeddings}", encoding="utf-8")
        chance = random.Random(5)
        with owner(home, config) as process:
            index = RemoteIndex(home, patience=600)
            made, sample, spent = documents(count, chance), list[Part](), 0.0
            for entry, parts in made:
                began = time.monotonic()
                index.replace(entry, parts)
                spent += time.monotonic() - began
                sample += chance.sample(parts, min(20, len(parts)))
            settled = _settled(home, process.pid)
            asked = questions(sample, chance, SEARCHES + WARM)
            waited, worked = asyncio.run(_asked(home, process.pid, asked))
            return Measured(
                count,
                count / spent,
                _spread(waited[WARM:]),
                _spread(worked[WARM:]),
                _disk(home / "index"),
                _memory(process.pid),
                settled,
            )


async def _asked(home: Path, pid: int, asked: Sequence[str]) -> tuple[list[float], list[float]]:
    """Milliseconds of each search, one after another: waited for, and worked by the owner and here."""
    client, waited, worked = IndexClient(home, deadline=10), [], []
    clock = (~pid << 3) | 2  # Linux: the processor time of that process, all its threads
    for question in asked:
        busy = time.clock_gettime(clock) + time.process_time()
        began = time.perf_counter()
        await client.search(BOT, question)
        waited.append((time.perf_counter() - began) * 1000)
        worked.append((time.clock_gettime(clock) + time.process_time() - busy) * 1000)
    return waited, worked


def _spread(times: Sequence[float]) -> tuple[float, float]:
    """p50 and p95."""
    ordered = sorted(times)
    return ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]


def _settled(home: Path, pid: int, within: float = 300.0) -> bool:
    """Wait until the owner has put its files in order: until it has used no processor for two seconds."""
    quiet, before, deadline = 0, -1.0, time.monotonic() + within
    while quiet < 2 and time.monotonic() < deadline:
        time.sleep(1.0)
        used = sum(map(int, Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[11:13]))
        quiet = quiet + 1 if used - before <= 5 else 0
        before = used
    return quiet >= 2


def _disk(folder: Path) -> float:
    return sum(path.stat().st_blocks * 512 for path in folder.rglob("*") if path.is_file()) / 1e6


def _memory(pid: int) -> float:
    """What the process has in memory that is its own: mapped files can be given back at any time."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    kept = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.split()[-1] == "kB"}
    return (kept["Anonymous"] + kept.get("SwapPss", 0)) / 1e3


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="How long a search takes as a call makes it.")
    parser.add_argument("--chunks", type=int, action="append", help="instead of 1,000 and 100,000")
    options = parser.parse_args(argv)
    heads = ("waited p50", "p95 ms", "worked p50", "p95 ms", "disk MB", "memory MB")
    print(f"{'chunks':>8} {'in, 1/s':>8} " + " ".join(f"{head:>10}" for head in heads))
    missed = False
    for count in options.chunks or TARGETS:
        found = measure(count)
        missed |= found.worked[1] > TARGETS.get(count, 1e9) or found.per_second < FASTEST_IN
        print(_line(found), flush=True)
    dense = "embeddings:\n  provider: fake\n  dimensions: 384\n"
    print(f"{_line(measure(min(TARGETS), dense))}   with an embedder that answers at once")
    return int(missed)


def _line(found: Measured) -> str:
    times = " ".join(f"{value:10.2f}" for value in (*found.waited, *found.worked))
    note = "" if found.settled else "  (still at work)"
    return f"{found.chunks:8,} {found.per_second:8.0f} {times} {found.disk:10.0f} {found.memory:10.0f}{note}"


if __name__ == "__main__":
    sys.exit(main())

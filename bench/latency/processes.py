"""What an agent's processes take, read from /proc: all that descend from one."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Taken:
    """One process: processor seconds since it began, megabytes that are its own, and all it sees."""

    pid: int
    cpu: float
    own: float
    rss: float


def family(first: int) -> list[int]:
    """A process and all that descend from it."""
    children: dict[int, list[int]] = {}
    for path in PROC.iterdir():
        if path.name.isdecimal() and (fields := _stat(int(path.name))):
            children.setdefault(int(fields[1]), []).append(int(path.name))
    found = [first]
    for pid in found:
        found += children.get(pid, [])
    return found


def taken(pids: Iterable[int]) -> dict[int, Taken]:
    """What each of them takes now; one that has gone is left out."""
    found = {}
    for pid in pids:
        fields = _stat(pid)
        memory = _memory(pid)
        if fields and memory:
            cpu = (int(fields[11]) + int(fields[12])) / TICKS
            found[pid] = Taken(pid, cpu, *memory)
    return found


def _stat(pid: int) -> list[str]:
    """The columns after the name: state, parent, …"""
    try:
        return (PROC / str(pid) / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return []


def _memory(pid: int) -> tuple[float, float] | None:
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text(encoding="utf-8").splitlines()[1:]
    except OSError:
        return None
    kilobytes = {line.split(":")[0]: int(line.split()[1]) for line in lines}
    own = kilobytes["Private_Clean"] + kilobytes["Private_Dirty"]
    return own / 1024, kilobytes["Rss"] / 1024

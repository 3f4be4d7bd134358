"""Numbers for Prometheus, in its text format: what came in within the last hour, and what waits."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from fastapi import APIRouter, Response
from sqlalchemy.exc import SQLAlchemyError

from frontdesk import __version__
from frontdesk.api.deps import Company, TheDoor
from frontdesk.api.routes import health
from frontdesk.config.doors import COMPANY
from frontdesk.postcall.parked import FOLDERS, REASON
from frontdesk.providers.breaker import RESTING
from frontdesk.providers.refusals import resting
from frontdesk.store import metrics
from frontdesk.store.metrics import Measured

log = logging.getLogger(__name__)
router = APIRouter(tags=["health"])
CONTENT = "text/plain; version=0.0.4; charset=utf-8"
Samples = Iterable[tuple[Mapping[str, str], float]]


@router.get("/metrics", response_class=Response, responses={200: {"content": {"text/plain": {}}}})
def exposed(door: TheDoor, company: Company) -> Response:
    """What a monitor watches. Where the database does not answer, the rest is there all the same."""
    try:
        known: Measured | None = metrics.measured(door.store, company, datetime.now(UTC))
    except SQLAlchemyError as error:
        log.warning("no numbers from the database: %s", type(error).__name__)
        known = None
    checks = {"database": known is not None, "spool": health.spool(door.settings.home / "spool") == "ok"}
    if door.settings.redis:
        checks["redis"] = health.redis(door.settings) == "ok"
    families = list(_installation(checks))
    if company == COMPANY:  # whose the files are does not stand on them: they are the installation's
        families += _files(door.settings.home, time.time())
    families += _kept(known) if known is not None else []
    return Response("".join(families), media_type=CONTENT)


def family(name: str, meaning: str, samples: Samples) -> str:
    """One gauge in the text format; empty when it has no samples."""
    lines = [f"frontdesk_{name}{_labels(labels)} {value:.15g}\n" for labels, value in samples]
    if not lines:
        return ""
    head = f"# HELP frontdesk_{name} {meaning}\n# TYPE frontdesk_{name} gauge\n"
    return head + "".join(lines)


def _installation(checks: Mapping[str, bool]) -> Iterator[str]:
    yield family("info", "Which version answers.", [({"version": __version__}, 1)])
    samples = [({"part": part}, float(fine)) for part, fine in checks.items()]
    yield family("check", "Whether the part works: 1 or 0.", samples)


def _files(home: Path, now: float) -> Iterator[str]:
    waiting = [age for path in (home / "spool").glob("*.json") if (age := _age(path, now)) is not None]
    live = sum(1 for _ in (home / "live").glob("*.jsonl"))
    bad = sum(
        1
        for folder in FOLDERS
        for path in (home / folder / "bad").glob("*")
        if not path.name.endswith(REASON)
    )
    yield family("calls_live", "Calls going on.", _one(live))
    yield family("spool_files", "Conversations that wait to be stored.", _one(len(waiting)))
    yield family("spool_oldest_seconds", "How long the oldest waits.", _one(max(waiting, default=0.0)))
    yield family("parked_files", "Files that could not be read.", _one(bad))
    left = [one for folder in (RESTING, "refused") for one in resting(home / folder, lambda: now)]
    yield family(
        "service_left_alone_seconds",
        "Outside services that fail, and for how long they are not asked.",
        [({"service": one.service}, round(one.seconds, 3)) for one in left],
    )


def _kept(known: Measured) -> Iterator[str]:
    came = [
        ({"channel": channel, "outcome": outcome}, float(count))
        for (channel, outcome), count in sorted(known.conversations.items())
    ]
    yield family("conversations_last_hour", "Conversations begun within the last hour.", came)
    yield family("conversations_lost_last_hour", "Those that a fault on our side ended.", _one(known.lost))
    yield family("model_requests_last_hour", "Requests to language models.", _one(known.model_requests))
    yield family("model_failures_last_hour", "Those that failed.", _one(known.model_failures))
    sound = (("0.5", known.first_sound_p50), ("0.95", known.first_sound_p95))
    yield family(
        "first_sound_seconds",
        "Until an answer's first sound: the calls' own quantiles, averaged over the last hour.",
        [({"quantile": quantile}, value) for quantile, value in sound if value is not None],
    )
    yield family("conversations_unfinished", "Stored, with steps left to do.", _one(known.unfinished))
    yield family("steps", "Steps that failed or were given up.", _by_status(known.steps))
    yield family("deliveries", "Webhooks on their way or parked.", _by_status(known.deliveries))
    yield family("notices", "Messages to the team on their way or parked.", _by_status(known.notices))
    yield family("tasks_open", "What a person has to see to.", _one(known.tasks))


def _one(value: float) -> list[tuple[dict[str, str], float]]:
    return [({}, float(value))]


def _by_status(counts: Mapping[str, int]) -> list[tuple[dict[str, str], float]]:
    return [({"status": status}, float(count)) for status, count in counts.items()]


def _labels(labels: Mapping[str, str]) -> str:
    if not labels:
        return ""
    return "{" + ",".join(f'{name}="{_escaped(value)}"' for name, value in labels.items()) + "}"


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')


def _age(path: Path, now: float) -> float | None:
    try:
        return max(0.0, now - path.stat().st_mtime)
    except OSError:
        return None

"""What was given up and waits for a person, wherever it lies, with what to do; and how to do a step again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path

from frontdesk.errors import BadInput
from frontdesk.settings import Settings
from frontdesk.store import conversations, deliveries, notices, steps
from frontdesk.store.db import Store
from frontdesk.store.deliveries import PARKED, Which

FOLDERS = ("spool", "live")
ASKED = "asked for again"
REASON = ".reason.txt"
NOTICE, FILE = "notice", "file"


@dataclass(frozen=True, slots=True)
class Parked:
    """`kind` is `step`, `delivery`, `notice` or `file`; `name` is the step, the id or the file."""

    kind: str
    name: str
    conversation_id: str
    why: str
    since: datetime | None
    remedy: str


def parked(
    store: Store, settings: Settings, company_id: str = "default", limit: int = 500
) -> tuple[Parked, ...]:
    """All of it: steps, then deliveries, messages to the team and files, each latest first."""
    found = [
        *_steps(store, company_id, limit),
        *_deliveries(store, company_id, limit),
        *_notices(store, company_id, limit),
        *_files(settings.home),
    ]
    return tuple(found[:limit])


def rerun(
    store: Store, settings: Settings, conversation_id: str, names: Sequence[str], company_id: str = "default"
) -> None:
    """Have a worker do these steps again. NotFound for no conversation, BadInput for no such step."""
    known = settings.postcall.steps
    for name in names:
        if name not in known:
            close = get_close_matches(name, known, 1)
            hint = f"did you mean {close[0]}?" if close else f"known: {', '.join(known)}"
            raise BadInput(f"there is no step {name[:60]!r} in postcall.steps; {hint}")
    conversation = conversations.get(store, conversation_id, company_id)
    for name in names:
        steps.again(store, conversation, name, ASKED)
    conversations.reopen(store, conversation_id, datetime.now(UTC))


def _steps(store: Store, company_id: str, limit: int) -> Iterator[Parked]:
    for one in steps.given_up(store, company_id, limit):
        step, name = one.result, one.conversation_id
        remedy = f"frontdesk calls {name} --rerun {step.step}{_of(company_id)}"
        yield Parked("step", step.step, name, step.error, step.finished_at, remedy)


def _deliveries(store: Store, company_id: str, limit: int) -> Iterator[Parked]:
    for status in PARKED:
        for one in deliveries.matching(store, Which(company_id, status), limit):
            why = f"{one.event} to {one.url}: {one.last_error}"
            remedy = f"frontdesk webhooks replay {one.id}{_of(company_id)}"
            yield Parked("delivery", one.id, one.conversation_id, why, one.updated_at, remedy)


def _notices(store: Store, company_id: str, limit: int) -> Iterator[Parked]:
    for one in notices.listed(store, company_id, status="dead", limit=limit):
        why = f"{one.event} to {one.receiver}: {one.last_error}"
        remedy = f"frontdesk notify --again {one.id}"
        yield Parked(NOTICE, one.id, one.conversation_id, why, one.updated_at, remedy)


def _of(company_id: str) -> str:
    """What a command says of another company's affairs."""
    return "" if company_id == "default" else f" --company {company_id}"


def _files(home: Path) -> Iterator[Parked]:
    for folder in FOLDERS:
        for path in sorted((home / folder / "bad").glob("*")):
            if path.name.endswith(REASON):
                continue
            why = _read(path.with_name(path.name + REASON)) or "it could not be read"
            yield Parked(FILE, str(path), "", why, _changed(path), f"mend it and move it to {home / folder}")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()[:500]
    except OSError:
        return ""


def _changed(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return None

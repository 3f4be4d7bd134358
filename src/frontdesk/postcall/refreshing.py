"""Keeps what pick-ups know of callers as it is by now: bookings that others moved or called off, tickets that
were filed or closed meanwhile, and what other machines did. Whom one of them forgot, all forget.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from frontdesk.errors import BadInput
from frontdesk.postcall.knowing import remember_again
from frontdesk.settings import Settings
from frontdesk.store import callers, histories
from frontdesk.store.db import Store
from frontdesk.store.files import write_whole

logger = logging.getLogger(__name__)
OVERLAP = timedelta(seconds=60)
"""What was written so long before a round began may not have been there to be seen."""
SWEEP_EVERY = timedelta(minutes=15)
"""How often the files of nobody are looked for: of whom another machine forgot."""
SINCE, SWEPT = "since", "swept"
"""Until when everything is in the files, and when nobody's were taken out."""
DAMAGED = (BadInput, ValueError, TypeError, KeyError, AttributeError)
"""What is on record cannot be read. A key that is not there (Refused) is another matter: it may come."""


def refresh_once(
    settings: Settings, store: Store, stopped: Callable[[], bool] = lambda: False, now: datetime | None = None
) -> int:
    """Write anew the files of everybody of whom something was changed since the round before; how many lines.

    The first round of a home folder is about all who have something ahead of them. One that is `stopped` is
    done again.
    """
    began, done, marks = now or datetime.now(UTC), 0, _marks(settings.home)
    for company_id, person_id in histories.changed(store, marks.get(SINCE), began):
        if stopped():
            return done
        done += _remember(settings.home, store, company_id, person_id)
    due = SWEPT not in marks or began - marks[SWEPT] >= SWEEP_EVERY
    if due and _swept(settings.home, store):
        marks[SWEPT] = began
    marks[SINCE] = began - OVERLAP
    told = {name: at.isoformat() for name, at in marks.items()}
    write_whole(_path(settings.home), json.dumps(told).encode())
    return done


def _swept(home: Path, store: Store) -> bool:
    """Whether nobody's files were taken out. A line that cannot be read may be anybody's: then none are."""
    before = time.time() - OVERLAP.total_seconds()
    try:
        callers.sweep(home, store.keys, histories.lines(store), before)
    except DAMAGED:
        logger.exception("the files of callers whom another machine forgot are left: a line cannot be read")
        return False
    return True


def _remember(home: Path, store: Store, company_id: str, person_id: str) -> int:
    """The lines written; none where what is on record cannot be read, so that the others have their turn."""
    try:
        return remember_again(home, store, company_id, person_id)
    except DAMAGED:
        logger.exception("what pick-ups know of %s/%s stays as it was", company_id, person_id)
        return 0


def _marks(home: Path) -> dict[str, datetime]:
    """Those of the rounds before, as far as they are known."""
    try:
        written = json.loads(_path(home).read_bytes())
        marks = {name: datetime.fromisoformat(written[name]) for name in (SINCE, SWEPT) if name in written}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError) as error:
        logger.warning("%s is damaged (%s): all callers' files are written anew", _path(home), error)
        return {}
    return {name: at for name, at in marks.items() if at.tzinfo is not None}


def _path(home: Path) -> Path:
    return home / "snapshot" / "callers.json"

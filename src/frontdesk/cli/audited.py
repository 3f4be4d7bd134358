"""Commands that change something, or show what is hidden, are written down when they are through."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from frontdesk.cli.whose import COMPANY, OPTION

NOTED: dict[str, tuple[str, ...]] = {
    "analytics query": (),
    "analytics role": (),
    "bookings": ("--cancel", "--done", "--feed"),
    "calls": ("--rerun", "--replay-webhook", "--reveal", "--recording"),
    "dial": (),
    "erase": (),
    "ingest": (),
    "keys rotate": (),
    "knowledge": ("--delete", "--clear"),
    "learn": ("--approve", "--reject", "--restore", "--propose"),
    "mail approve": (),
    "mail change": (),
    "mail discard": (),
    "notify": ("--again",),
    "people": ("--merge", "--split", "--undo", "--publish"),
    "tickets": ("--move", "--comment", "--link"),
    **{
        f"webhooks {name}": ()
        for name in ("add", "change", "disable", "enable", "remove", "replay", "rotate")
    },
}
"""By command: the options with one of which it is noted, none where it always is."""
ONLY_LOOKING = {"--help", "-h", "--dry-run", "--print"}
DONE = (0, 1, 130)
"""Also what was interrupted: it may have done half of it."""


def action_of(arguments: Sequence[str]) -> str:
    """What the command line has done, without values; empty when it is not to be noted."""
    options = [word.partition("=")[0] for word in arguments if word.startswith("-")]
    names = [" ".join(arguments[:2]), *arguments[:1]]
    command = next((name for name in names if name in NOTED), None)
    if command is None or ONLY_LOOKING & set(options):
        return ""
    wanted = NOTED[command]
    done = [option for option in options if option in wanted]
    return " ".join([command, *done])[:200] if done or not wanted else ""


def company_of(arguments: Sequence[str]) -> str:
    """The company that the command line names, else the installation's own."""
    for word, following in zip(arguments, (*arguments[1:], ""), strict=False):
        name, _, value = word.partition("=")
        if name == OPTION:
            return (value or following)[:64] or COMPANY
    return COMPANY


def note(arguments: Sequence[str], code: int) -> None:
    """Write it down, if it is to be. What was done stays done when that cannot be noted; it says so then."""
    action = action_of(arguments) if code in DONE else ""
    if not action:
        return
    from frontdesk.config import load_settings
    from frontdesk.store import audit
    from frontdesk.store.db import open_store

    try:
        store = open_store(load_settings())
        try:
            values = [word.rpartition("=")[2] for word in arguments]
            told = {"by": _user(), "target": audit.ids(*values), "result": str(code)}
            told["company_id"] = company_of(arguments)
            audit.note(store, audit.Act(datetime.now(UTC), "cli", action=action, **told))
        finally:
            store.close()
    except Exception as error:
        print(f"frontdesk: done, but not noted for the audit: {type(error).__name__}", file=sys.stderr)


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a container's user may have no name
        return ""

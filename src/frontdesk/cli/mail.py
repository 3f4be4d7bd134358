"""What `frontdesk mail` does."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from rich.console import Console
from rich.text import Text

from frontdesk.api.routes.mails import MailOut
from frontdesk.app.mail import account
from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.cli.printing import plain, print_json, print_table
from frontdesk.cli.whose import whose
from frontdesk.config import load_settings
from frontdesk.errors import BadInput, FrontdeskError, NotFound
from frontdesk.postcall import reviewing
from frontdesk.providers.mailbox import open_box
from frontdesk.settings import Mailbox, Settings
from frontdesk.store import mails, notices
from frontdesk.store.db import Store, open_store
from frontdesk.store.mails import APPROVED, STATES, Mail

console = Console(highlight=False)
ROOM = 120
ALL = "all"


def show_all(state: str, bot: str | None, limit: int, company: str | None, *, as_json: bool) -> int:
    """The letters in that state."""
    if state not in (*STATES, ALL):
        raise BadInput(f"--state: there is no {state[:40]!r}; known: {', '.join((*STATES, ALL))}")
    with _opened(company) as (_, store, owner):
        wanted = None if state == ALL else state
        found = mails.listed(store, owner, state=wanted, bot_id=bot, limit=limit)
    if as_json:
        print_json([MailOut.model_validate(one).model_dump(mode="json") for one in found])
    elif found:
        heads = ("id", "when (UTC)", "from", "subject", "state", "")
        rows = [
            (
                *(one.id, f"{one.received_at:%Y-%m-%d %H:%M}", one.sender or "–"),
                *(one.subject or "–", one.state, one.note),
            )
            for one in found
        ]
        print_table(console, heads, rows, ROOM)
    else:
        console.print("No letter waits." if state == "draft" else "There is none.")
    return FINE


def show(mail: str, company: str | None, *, as_json: bool) -> int:
    """One letter with its answer."""
    with _opened(company) as (_, store, owner):
        one = mails.get(store, mail, owner)
        status = _sending(store, one)
    if as_json:
        whole = MailOut.model_validate(one).model_dump(mode="json")
        print_json({**whole, "body": one.body, "answer": one.answer, "text": one.text, "sending": status})
        return FINE
    state = f"{one.state}{f' ({one.note})' if one.note else ''}{f', {status}' if status else ''}"
    console.print(Text(f"{one.id}  {state}", style="bold"))
    console.print(Text(plain(f"from {one.sender or '–'}, unchecked: {one.subject or '–'}")), soft_wrap=True)
    console.print(Text(f"\n{plain(one.body)}\n"), soft_wrap=True)
    console.print(Text("Answer:", style="bold"))
    console.print(Text(plain(one.text) or "–"), soft_wrap=True)
    return FINE


def change(mail: str, text: str, company: str | None) -> int:
    """Other words into the draft."""
    with _opened(company) as (_, store, owner):
        reviewing.change(store, mail, text, owner)
    console.print(f"The answer was changed. Send it: frontdesk mail approve {mail}")
    return FINE


def approve(mail: str, text: str, company: str | None) -> int:
    """Send it."""
    with _opened(company) as (settings, store, owner):
        now = datetime.now(UTC)
        done = reviewing.approve(settings, store, mail, _by(), now, text=text, company_id=owner)
    console.print(Text(f"The answer goes to {done.sender}."), soft_wrap=True)
    return FINE


def discard(mail: str, company: str | None) -> int:
    """Send nothing."""
    with _opened(company) as (_, store, owner):
        reviewing.discard(store, mail, _by(), datetime.now(UTC), owner)
    console.print("Nothing is sent.")
    return FINE


def boxes(*, as_json: bool) -> int:
    """Whether each mailbox lets us in."""
    settings = load_settings()
    if not settings.mailboxes:
        raise BadInput("there is no mailbox: write mailboxes in frontdesk.yaml")
    found = [_tried(name, box) for name, box in settings.mailboxes.items()]
    if as_json:
        print_json([{"mailbox": name, "unread": count, "problem": told} for name, count, told in found])
    else:
        for name, count, told in found:
            said = f"{count} unread" if count is not None else told
            console.print(Text(f"{name}: {said}"), soft_wrap=True)
    return PROBLEMS if any(told for _, _, told in found) else FINE


def _tried(name: str, box: Mailbox) -> tuple[str, int | None, str]:
    try:
        opened = open_box(account(name, box))
        try:
            return name, len(opened.unseen(10_000)), ""
        finally:
            opened.close()
    except FrontdeskError as error:
        return name, None, str(error)


def _sending(store: Store, one: Mail) -> str:
    if one.state != APPROVED:
        return ""
    try:
        notice = notices.get(store, mails.answer_notice(one), one.company_id)
    except NotFound:  # it was sent long ago, and is not kept any more
        return "sent"
    return f"{notice.status}: {notice.last_error}" if notice.last_error else notice.status


@contextmanager
def _opened(company: str | None) -> Iterator[tuple[Settings, Store, str]]:
    settings = load_settings()
    store = open_store(settings)
    try:
        yield settings, store, whose(settings, store, company)
    finally:
        store.close()


def _by() -> str:
    """Who sits at the terminal, as far as the machine knows."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "somebody"

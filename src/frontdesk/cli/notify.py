"""What `frontdesk notify` does."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.text import Text

from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.cli.printing import print_json, print_table
from frontdesk.config import load_settings
from frontdesk.errors import BadInput, NotFound
from frontdesk.postcall.delivery import utc_now
from frontdesk.postcall.notices.sending import try_out
from frontdesk.settings import Notify, Settings
from frontdesk.store import notices, snapshot
from frontdesk.store.db import open_store
from frontdesk.store.notices import Notice

console = Console(highlight=False)
ROOM = 120
LOOKED_THROUGH = 500
NOBODY = "Nobody is told anything yet: write `notify:` in frontdesk.yaml, see docs/operations.md."


def show(receiver: str | None, *, as_json: bool) -> int:
    """Who is told what."""
    found = _receivers(load_settings(), receiver)
    if as_json:
        print_json({name: one.model_dump(mode="json") for name, one in found.items()})
    elif found:
        rows = [
            (name, where(one), " ".join(one.on), str(one.quiet or "–"), one.digest or "–", one.timezone)
            for name, one in found.items()
        ]
        print_table(console, ("name", "where", "told", "quiet", "digest", "time zone"), rows, ROOM)
    else:
        console.print(NOBODY)
    return FINE


def test(receiver: str | None, *, as_json: bool) -> int:
    """Send a test to one or to all."""
    settings = load_settings()
    found = _receivers(settings, receiver)
    if not found:
        raise BadInput(NOBODY)
    store = open_store(settings)
    try:
        sent = [try_out(store, settings, name) for name in found]
    finally:
        store.close()
    if as_json:
        print_json([_item(one) for one in sent])
    else:
        for one in sent:
            fine = one.status == "sent"
            said = "took it" if fine else f"did not take it: {one.last_error}"
            console.print(Text(f"{one.receiver} ({where(found[one.receiver])}) {said}."), soft_wrap=True)
    return FINE if all(one.status == "sent" for one in sent) else PROBLEMS


def show_log(receiver: str | None, limit: int, *, as_json: bool) -> int:
    """What was sent lately."""
    settings = load_settings()
    theirs = {one.company for one in _receivers(settings, receiver).values()}
    companies = theirs if receiver is not None else _companies(settings)
    store = open_store(settings)
    try:
        rows = [
            one for name in sorted(companies) for one in notices.listed(store, name, limit=LOOKED_THROUGH)
        ]
    finally:
        store.close()
    wanted = [one for one in rows if receiver in (None, one.receiver)][:limit]
    if as_json:
        print_json([_item(one) for one in wanted])
    elif wanted:
        heads = ("id", "when (UTC)", "to", "event", "status", "tries", "problem")
        print_table(console, heads, map(_line, wanted), ROOM)
    else:
        console.print("Nothing was sent.")
    return FINE


def again(notice: str) -> int:
    """Have one sent once more."""
    settings = load_settings()
    store = open_store(settings)
    try:
        one = notices.again(store, notice, utc_now(), _company(settings, notice, store))
    finally:
        store.close()
    console.print(Text(f"{one.event} will be sent to {one.receiver} again."), soft_wrap=True)
    return FINE


def where(one: Notify) -> str:
    """Where its messages go, without what may be a secret."""
    if one.telegram:
        return f"Telegram {one.telegram}"
    if one.email:
        return f"e-mail {', '.join(one.email)}"
    return f"web {one.webhook.split('/')[2]}" if one.webhook else f"web {one.webhook_env}"


def _company(settings: Settings, notice: str, store: Any) -> str:
    for name in sorted(_companies(settings)):
        try:
            return notices.get(store, notice, name).company_id
        except NotFound:
            continue
    raise NotFound(f"there is no notice {notice!r}")


def _companies(settings: Settings) -> set[str]:
    """Whose messages there may be: also invitations, of companies that tell their team nothing."""
    published = snapshot.read(settings.home)
    bots = published.bots.values() if published is not None else ()
    own = {str(values.get("company_id") or "default") for values in bots}
    return own | {one.company for one in settings.notify.values()} | {"default"}


def _receivers(settings: Settings, receiver: str | None) -> dict[str, Notify]:
    if receiver is None:
        return dict(settings.notify)
    if receiver not in settings.notify:
        known = ", ".join(settings.notify) or "nobody"
        raise NotFound(f"there is no {receiver!r} under notify; there: {known}")
    return {receiver: settings.notify[receiver]}


def _item(one: Notice) -> dict[str, Any]:
    names = (
        "id",
        "receiver",
        "event",
        "conversation_id",
        "title",
        "text",
        "status",
        "attempts",
        "last_error",
    )
    times = {
        "created_at": one.created_at.isoformat(),
        "next_attempt_at": one.next_attempt_at.isoformat() if one.status == "pending" else None,
        "sent_at": one.sent_at.isoformat() if one.sent_at else None,
    }
    return {name: getattr(one, name) for name in names} | times


def _line(one: Notice) -> tuple[str, ...]:
    when = f"{one.created_at:%Y-%m-%d %H:%M:%S}"
    waits = one.status == "pending" and one.next_attempt_at > one.created_at
    status = f"waits until {one.next_attempt_at:%H:%M}" if waits else one.status
    return one.id, when, one.receiver, one.event, status, str(one.attempts), one.last_error or "–"

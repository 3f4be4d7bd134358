"""Books that do not balance are noticed: the chaos test can fail.

The books are real: a few conversations went through every step, and were told to everybody. Then one thing
is broken, and the count has to name it.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text

from bench.chaos_balance import balance
from bench.chaos_calls import LINKED, Caller, conversation
from bench.chaos_desk import MASTER, SECRET, SECRETS, Others, elsewhere, installed, told
from bench.chaos_tracker import TrackerStand
from frontdesk.booking.syncing import sync_all
from frontdesk.config import load_settings
from frontdesk.postcall.delivery import send_due
from frontdesk.postcall.notices import sending
from frontdesk.postcall.processing import Processing
from frontdesk.postcall.reaper import reap_once
from frontdesk.postcall.signing import derived
from frontdesk.providers.calendars.fake import Memory
from frontdesk.settings import Settings
from frontdesk.store import snapshot, spool
from frontdesk.store.db import Store, connect, open_store
from frontdesk.testing.receiver import Answer, WebhookReceiver
from frontdesk.testing.smtp import Taken, mail_server

CALLS = 10


@dataclass
class Books:
    """What is counted, and the store it is counted from."""

    settings: Settings
    store: Store
    caller: Caller
    others: Others
    calendar: Memory

    @property
    def wrong(self) -> list[str]:
        return balance(self.settings, self.store, self.caller, self.others).wrong

    def do(self, statement: str) -> None:
        with self.store.write() as session:
            session.execute(text(statement))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    """Everything was done, and nothing broke."""
    folder = tmp_path_factory.mktemp("desk")
    with ExitStack() as stack:
        env = stack.enter_context(pytest.MonkeyPatch.context())
        for name, value in SECRETS.items():
            env.setenv(name, value)
        steady, team = (stack.enter_context(WebhookReceiver(SECRET)) for _ in range(2))
        closed = stack.enter_context(WebhookReceiver(derived(MASTER, "ep_closed", 1), [Answer(410)]))
        process = stack.enter_context(WebhookReceiver(derived(MASTER, "ep_process", 1)))
        mail = stack.enter_context(mail_server(folder, starttls=False))
        tracker = stack.enter_context(TrackerStand(Random(1)))
        tracker.calm()
        calendar = Memory()
        elsewhere(calendar)
        (folder / "frontdesk.yaml").write_text(
            json.dumps(installed(steady, closed, team, mail, tracker, "http://127.0.0.1:1/"))
        )
        settings = load_settings({"FRONTDESK_HOME": str(folder / "var")}, folder / "frontdesk.yaml")
        snapshot.publish(settings, {LINKED.bot_id: LINKED})
        store = open_store(settings)
        told(store, process.url, closed.url)
        caller = Caller(settings, Random(1))
        _work(settings, store, caller, calendar)
        taken = folder / "taken.jsonl"
        taken.write_text("".join(json.dumps(one) + "\n" for one in process.events))
        store.close()
        others = Others(steady, closed, team, mail, tracker, calendar, taken)
        yield Books(settings, store, caller, others, calendar)


def _work(settings: Settings, store: Store, caller: Caller, calendar: Memory) -> None:
    """The calls, and what follows them, one after the other."""
    caller.call(CALLS, 0.0)
    reap_once(settings, lambda _room: None, store=store, lost_after=0.0)
    work = Processing(settings, store)
    for name in sorted(caller.names):
        work.run(name)
    while send_due(store, settings):
        pass
    while sending.send_due(store, settings):
        pass
    sync_all(settings, store, lambda _name, _zone: calendar)


@pytest.fixture
def books(whole: Books, tmp_path: Path) -> Iterator[Books]:
    """The same for one test to break."""
    shutil.copytree(whole.settings.home, tmp_path / "var")
    settings = whole.settings.model_copy(update={"home": tmp_path / "var"})
    taken = shutil.copy(whole.others.taken, tmp_path / "taken.jsonl")
    own, store = whole.others, connect(settings)
    lists = (own.steady.deliveries, own.closed.deliveries, own.team.deliveries, own.mail.mail)
    before = [list(one) for one in lists]
    cards, comments, held = list(own.tracker.cards), list(own.tracker.comments), dict(whole.calendar.held)
    yield Books(settings, store, whole.caller, replace(own, taken=Path(taken)), whole.calendar)
    for one, kept in zip(lists, before, strict=True):
        one[:] = kept  # type: ignore[index]
    own.tracker.cards[:], own.tracker.comments[:], whole.calendar.held = cards, comments, held
    store.close()


def test_what_was_done_once_balances(books: Books) -> None:
    found = balance(books.settings, books.store, books.caller, books.others)
    assert found.wrong == []
    assert (found.conversations, found.summaries, found.people) == (10, 10, 8)
    assert (found.bookings, found.events, found.tickets, found.comments) == (8, 8, 7, 1)
    assert (found.tapes, found.parked, found.notices, found.silenced) == (2, 10, 26, 10)
    assert found.repeats == 0


BY_HAND = {
    "DELETE FROM conversations WHERE id = 'call-0001'": "conversations: 1 missing, such as ['call-0001']",
    "UPDATE conversations SET summary = '' WHERE id = 'call-0001'": "summaries: 1 missing",
    "UPDATE conversations SET finished_at = NULL WHERE id = 'call-0001'": "finished: 1 missing",
    "DELETE FROM outcomes WHERE conversation_id = 'call-0001'": "outcomes: 1 missing",
    "DELETE FROM analytics WHERE conversation_id = 'call-0001'": "measured: 1 missing",
    "UPDATE step_results SET status = 'given_up' WHERE step = 'learn'": "steps done: 10 missing",
    "UPDATE person_talks SET person_id = 'per_x' WHERE conversation_id = 'call-0004'": "numbers: 1 more",
    "UPDATE person_talks SET person_id = (SELECT max(person_id) FROM person_talks)": "people: 1 more",
    "DELETE FROM bookings WHERE owner = 'call-0001'": "bookings: 1 missing",
    "UPDATE bookings SET owner = 'call-0001' WHERE owner = 'call-0002'": "bookings: 1 more than once",
    "UPDATE webhook_deliveries SET status = 'pending' WHERE status = 'delivered'": "not delivered to",
    "DELETE FROM webhook_deliveries WHERE event = 'call.analyzed'": "call.analyzed to ep_process: 10 missing",
    "UPDATE webhook_deliveries SET conversation_id = 'call-0001' WHERE event = 'booking.confirmed'":
        "booking.confirmed to ep_process: 1 more than once",
    "UPDATE webhook_deliveries SET status = 'delivered' WHERE status = 'gone'": "that is gone is parked",
    "UPDATE tickets SET state = 'making' WHERE conversation_id = 'call-0001'": "tickets not filed",
    "DELETE FROM tickets WHERE conversation_id = 'call-0001'": "cards in the tracker: 1 too many",
    "DELETE FROM notices WHERE receiver = 'team' AND event = 'call.ended'": "call.ended to team: 10 missing",
    "UPDATE notices SET status = 'dead' WHERE receiver = 'mail'": "neither sent nor rightly parked",
    "DELETE FROM recordings WHERE conversation_id = 'call-0000'": "recordings: 1 missing",
}  # fmt: skip


@pytest.mark.parametrize(("statement", "said"), BY_HAND.items())
def test_a_row_that_is_wrong_is_named(books: Books, statement: str, said: str) -> None:
    books.do(statement)
    assert said in " ".join(books.wrong)


def _lost_event(books: Books) -> None:
    books.calendar.held.popitem()


def _double_event(books: Books) -> None:
    uid, event = books.calendar.held.popitem()
    books.calendar.held |= {uid: event, "again@frontdesk": replace(event, uid="again@frontdesk")}


def _moved_event(books: Books) -> None:
    uid, event = books.calendar.held.popitem()
    books.calendar.held[uid] = replace(event, start=event.start + timedelta(minutes=30))


def _touched_dentist(books: Books) -> None:
    books.calendar.held.pop("dentist@elsewhere")


def _two_bodies(books: Books) -> None:
    books.others.steady.deliveries.append(replace(books.others.steady.deliveries[0], body=b"{}"))


def _unsigned(books: Books) -> None:
    books.others.steady.deliveries[0] = replace(books.others.steady.deliveries[0], event=None)


def _second_id(books: Books) -> None:
    first = books.others.steady.deliveries[0]
    books.others.steady.deliveries.append(replace(first, headers={**first.headers, "webhook-id": "msg_x"}))


def _not_handled(books: Books) -> None:
    lines = books.others.taken.read_text().splitlines(keepends=True)
    books.others.taken.write_text("".join(lines[1:]))


def _double_card(books: Books) -> None:
    books.others.tracker.cards.append({**books.others.tracker.cards[0], "id": 2000})


def _double_comment(books: Books) -> None:
    books.others.tracker.comments.append(books.others.tracker.comments[0])


def _lost_card(books: Books) -> None:
    books.others.tracker.cards.pop()


def _message_anew(books: Books) -> None:
    books.others.team.deliveries.append(replace(books.others.team.deliveries[0], body=b"{}"))


def _lost_message(books: Books) -> None:
    books.others.team.deliveries.pop()


def _letter_anew(books: Books) -> None:
    first: Taken = books.others.mail.mail[0]
    books.others.mail.mail.append(replace(first, data=first.data + b"more\r\n"))


def _lost_letter(books: Books) -> None:
    books.others.mail.mail.pop()


def _short_tape(books: Books) -> None:
    first = next(path for path in (books.settings.home / "recordings").rglob("*.wav"))
    first.write_bytes(first.read_bytes()[:-1])


def _another_tape(books: Books) -> None:
    (books.settings.home / "recordings" / "half.wav").write_bytes(b"RIFF")


def _in_the_spool(books: Books) -> None:
    spool.put(books.settings.home, conversation("late", None))


def _in_the_outbox(books: Books) -> None:
    books.do(
        "INSERT INTO webhook_events (id, company_id, bot_id, conversation_id, event, body, created_at)"
        " VALUES ('msg_x', 'default', 'desk', 'call-0001', 'call.ended', '{}', '2026-01-01 00:00:00')"
    )


ELSEWHERE: dict[Callable[[Books], None], str] = {
    _lost_event: "in the calendar: 1 missing",
    _double_event: "in the calendar: 1 too many",
    _moved_event: "in the calendar: 1 missing",
    _touched_dentist: "others' events: 1 missing",
    _two_bodies: "webhooks: one id came with two bodies",
    _unsigned: "webhooks: a signature did not hold",
    _second_id: "what arrived: 1 too many, such as ['msg_x']",
    _not_handled: "the receiver's process handled",
    _double_card: "cards in the tracker: 1 too many",
    _double_comment: "comments in the tracker: 1 more than once",
    _lost_card: "cards in the tracker: 1 missing",
    _message_anew: "messages: one id came with two bodies",
    _lost_message: "messages that arrived: 1 missing",
    _letter_anew: "one Message-ID came with two bodies",
    _lost_letter: "e-mails: 1 missing",
    _short_tape: "recordings are not whole: ['call-000",
    _another_tape: "files of recordings: 1 too many, such as ['half.wav']",
    _in_the_spool: "1 are left in the spool",
    _in_the_outbox: "1 are left in the outbox",
}


@pytest.mark.parametrize(("breaking", "said"), ELSEWHERE.items())
def test_what_went_wrong_elsewhere_is_named(
    books: Books, breaking: Callable[[Books], None], said: str
) -> None:
    breaking(books)
    assert said in " ".join(books.wrong)

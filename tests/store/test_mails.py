from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import Conflict, NotFound
from frontdesk.settings import Settings
from frontdesk.store import mails
from frontdesk.store.db import Store
from frontdesk.store.mails import APPROVED, ASIDE, BY_ITSELF, DISCARDED, DRAFT, Mail, answer_notice, mail_id
from tests.store.test_columns import NEW
from tests.support.stores import opened

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)


def letter(number: int = 1, **changes: object) -> Mail:
    name = f"<m{number}@example.com>"
    one = Mail(
        id=mail_id("default", "front", name),
        company_id="default",
        bot_id="salon",
        mailbox="front",
        chat="t1",
        message_id=name,
        sender="mary@example.com",
        subject="A question",
        body="Do you have parking?",
        received_at=AT + timedelta(minutes=number),
        answer="Yes.",
        text="Yes.",
    )
    return replace(one, **changes)  # type: ignore[arg-type]


def put(store: Store, *letters: Mail) -> list[bool]:
    with store.write() as session:
        return [mails.put(session, one) for one in letters]


def test_a_letter_is_kept_once(store: Store) -> None:
    assert put(store, letter(), letter(text="other")) == [True, False]
    assert mails.get(store, letter().id) == letter()
    assert mails.known(store, letter().id)
    assert not mails.known(store, letter(2).id)
    with pytest.raises(NotFound):
        mails.get(store, letter().id, "another company")


def test_they_are_listed_by_state_and_bot_newest_first(store: Store) -> None:
    put(store, letter(1), letter(2, state=ASIDE), letter(3, bot_id="other"), letter(4, company_id="c"))
    assert [one.message_id[2] for one in mails.listed(store)] == ["3", "2", "1"]
    assert mails.listed(store, state=ASIDE) == (letter(2, state=ASIDE),)
    assert mails.listed(store, bot_id="other", state=DRAFT) == (letter(3, bot_id="other"),)
    assert len(mails.listed(store, limit=1)) == 1


def test_a_thread_is_found_by_any_id_in_it_and_only_for_its_sender(store: Store) -> None:
    put(store, letter(1, answer_id="<a1@salon.example>"), letter(2, chat="t2"))

    def found(*refs: str, **of: str) -> str | None:
        whose = {"company_id": "default", "mailbox": "front", "sender": "mary@example.com"} | of
        return mails.thread(store, **whose, refs=refs)

    assert found("<x@y>", "<a1@salon.example>") == "t1"
    assert found("<m1@example.com>", "<m2@example.com>") == "t2", "the latest counts"
    assert found() is None
    for other in ({"sender": "eve@example.com"}, {"mailbox": "back"}, {"company_id": "c"}):
        assert found("<m1@example.com>", **other) is None


def test_with_keys_threads_are_found_and_nothing_personal_is_plain(settings: Settings) -> None:
    with opened(settings, NEW) as store:
        put(store, letter())
        chat = mails.thread(store, "default", "front", "mary@example.com", ["<m1@example.com>"])
        assert chat == "t1"
        assert mails.get(store, letter().id) == letter()
        with store.engine.connect() as connection:
            row = connection.exec_driver_sql("SELECT * FROM mails").one()
    plain = " ".join(str(value) for value in row)
    assert not [one for one in ("mary", "parking", "question", "Yes") if one in plain]


def test_what_was_decided_is_decided(store: Store) -> None:
    put(store, letter(1), letter(2, state=ASIDE, text=""))
    with store.write() as session:
        mails.decide(session, letter(1), APPROVED, "ann", AT, text="Yes!", answer_id="<a@b>")
    done = mails.get(store, letter(1).id)
    assert (done.state, done.text, done.answer, done.decided_by) == (APPROVED, "Yes!", "Yes.", "ann")
    assert (done.decided_at, done.answer_id) == (AT, "<a@b>")
    with pytest.raises(Conflict), store.write() as session:
        mails.decide(session, letter(1), DISCARDED, "ben", AT)
    with pytest.raises(Conflict):
        mails.rewrite(store, letter(1).id, "No.")
    assert mails.rewrite(store, letter(2).id, "Yes, we have.").state == DRAFT
    with pytest.raises(NotFound):
        mails.rewrite(store, letter(3).id, "No.")


def test_answers_that_nobody_approved_are_counted(store: Store) -> None:
    put(store, letter(1), letter(2), letter(3), letter(4))
    with store.write() as session:
        mails.decide(session, letter(1), APPROVED, BY_ITSELF, AT)
        mails.decide(session, letter(2), APPROVED, "ann", AT)
        mails.decide(session, letter(3), APPROVED, BY_ITSELF, AT - timedelta(days=2))
        since = AT - timedelta(days=1)
        assert mails.sent_by_itself(session, "default", "front", "mary@example.com", since) == 1
        assert mails.sent_by_itself(session, "default", "front", "eve@example.com", since) == 0


def test_old_ones_go(store: Store) -> None:
    put(store, letter(1), letter(2), letter(3, company_id="c"))
    assert mails.drop(store, "default", letter(2).received_at) == 1
    assert mails.listed(store) == (letter(2),)
    assert len(mails.listed(store, "c")) == 1


def test_one_letter_has_one_answer() -> None:
    assert answer_notice(letter()) == answer_notice(letter(text="other"))
    assert answer_notice(letter()) != answer_notice(letter(2))
    assert mail_id("a", "front", "<m>") != mail_id("b", "front", "<m>")

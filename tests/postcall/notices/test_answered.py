from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from frontdesk.postcall.notices.answered import answer_id, composed, notice, receiver, send
from frontdesk.settings import Mailbox, Smtp
from frontdesk.store.mails import BY_ITSELF, Mail

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
BOX = Mailbox(host="imap.example.com", user="desk@salon.example", bot="salon", name="Salon, Anna & Co")
LETTER = Mail(
    id="mail_1",
    company_id="default",
    bot_id="salon",
    mailbox="front",
    chat="mail_1",
    message_id="<m2@example.com>",
    sender="mary@example.com",
    subject="Парковка",
    body="Есть парковка?",
    received_at=AT,
    refs="<m0@example.com> <m1@example.com>",
)


def test_it_is_in_the_thread_of_the_letter() -> None:
    message = composed(notice(LETTER, BOX, "Да, есть.", "ann", AT))
    assert (message["To"], message["Subject"]) == ("mary@example.com", "Re: Парковка")
    assert message["From"] == '"Salon, Anna & Co" <desk@salon.example>'
    assert message["In-Reply-To"] == "<m2@example.com>"
    assert message["References"] == "<m0@example.com> <m1@example.com> <m2@example.com>"
    assert message["Message-ID"] == answer_id(LETTER, BOX)
    assert message.get_content().strip() == "Да, есть."


def test_who_reads_it_can_tell_whether_a_person_approved_it() -> None:
    assert composed(notice(LETTER, BOX, "Yes.", "ann", AT))["Auto-Submitted"] is None
    assert composed(notice(LETTER, BOX, "Yes.", BY_ITSELF, AT))["Auto-Submitted"] == "auto-replied"


def test_a_subject_is_not_answered_twice_and_no_subject_is_none() -> None:
    assert notice(replace(LETTER, subject="RE: x"), BOX, "Yes.", "a", AT).title == "RE: x"
    assert notice(replace(LETTER, subject=""), BOX, "Yes.", "a", AT).title == "Re: …"


def test_a_repeat_is_the_same() -> None:
    told = notice(LETTER, BOX, "Yes.", "ann", AT)
    assert bytes(composed(told)) == bytes(composed(told))
    assert told.id == notice(LETTER, BOX, "Yes.", "ben", AT).id, "there is one answer to a letter"


def test_it_is_for_whoever_wrote() -> None:
    assert receiver(notice(LETTER, BOX, "Yes.", "ann", AT)).email == ("mary@example.com",)


def test_without_a_mail_server_it_waits() -> None:
    sent = send(Smtp(), notice(LETTER, BOX, "Yes.", "ann", AT))
    assert (sent.ok, sent.permanent) == (False, False)
    assert "smtp.host" in sent.error


def test_an_address_that_breaks_a_line_is_no_address() -> None:
    bad = replace(LETTER, sender="mary@example.com\r\nBcc: eve@example.com")
    assert send(Smtp(host="127.0.0.1", sender="a@b.example"), notice(bad, BOX, "Yes.", "ann", AT)).permanent

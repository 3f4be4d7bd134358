from __future__ import annotations

import pytest

from frontdesk.config.mailing import check_mailboxes
from frontdesk.errors import BadInput
from frontdesk.settings import Settings

FINE = {"host": "imap.example.com", "user": "desk@example.com", "bot": "salon"}


def settings(box: dict[str, object], **more: object) -> Settings:
    return Settings.model_validate({"mailboxes": {"front": FINE | box}, **more})


@pytest.mark.parametrize(
    "box",
    [
        {},
        {"user": "desk", "address": "desk@example.com"},
        {"host": "127.0.0.1", "security": "none"},
        {"host": "localhost", "security": "none"},
        {"folder": "Post & Grüße"},
    ],
)
def test_what_can_be_read(box: dict[str, object]) -> None:
    check_mailboxes(settings(box))


@pytest.mark.parametrize(
    ("box", "told"),
    [
        ({"host": "imap example"}, r"mailboxes\.front\.host: .* no spaces"),
        ({"security": "none"}, r"mailboxes\.front\.security: a password is not sent without encryption"),
        ({"host": "10.0.0.1", "security": "none"}, r"mailboxes\.front\.security"),
        ({"secret_env": "my password"}, r"mailboxes\.front\.secret_env: the name of a variable"),
        ({"user": "desk"}, r"mailboxes\.front\.user: 'desk' is no address .* write it as `address`"),
        ({"address": "Desk <desk@example.com>"}, r"mailboxes\.front\.address: .* no address"),
        ({"name": "Salon\r\nBcc: x"}, r"mailboxes\.front\.name: .* one line"),
        ({"folder": "a\nb"}, r"mailboxes\.front\.folder"),
        ({"review": False}, r"mailboxes\.front\.review: .* write smtp\.host"),
    ],
)
def test_what_cannot_is_named_with_the_remedy(box: dict[str, object], told: str) -> None:
    with pytest.raises(BadInput, match=told):
        check_mailboxes(settings(box))


def test_without_review_there_is_a_mail_server() -> None:
    check_mailboxes(settings({"review": False}, smtp={"host": "smtp.example.com", "sender": "a@example.com"}))


def test_no_mailbox_is_read_twice() -> None:
    both = {"front": FINE, "back": FINE | {"host": "IMAP.example.com", "bot": "other"}}
    with pytest.raises(BadInput, match=r"mailboxes\.back: front is the same mailbox"):
        check_mailboxes(Settings.model_validate({"mailboxes": both}))
    check_mailboxes(Settings.model_validate({"mailboxes": {**both, "back": FINE | {"folder": "Other"}}}))

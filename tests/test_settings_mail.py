from __future__ import annotations

import pytest
from pydantic import ValidationError

from frontdesk.settings import Mailbox, Settings

BOX = {"host": "imap.example.com", "user": "desk@example.com", "bot": "salon"}


def test_answers_come_from_the_mailboxs_own_address() -> None:
    assert Mailbox.model_validate(BOX).sender == "desk@example.com"
    assert Mailbox.model_validate(BOX | {"address": "hello@example.com"}).sender == "hello@example.com"


def test_a_person_reviews_unless_it_says_otherwise() -> None:
    assert Mailbox.model_validate(BOX).review
    with pytest.raises(ValidationError, match="password"):
        Mailbox.model_validate(BOX | {"password": "in a file"})
    assert Settings().mailboxes == {}

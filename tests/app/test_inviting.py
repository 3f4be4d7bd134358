from __future__ import annotations

from typing import Any

import pytest

from frontdesk.app.inviting import uninvited
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from tests.booking.shop import BOOKING, shop
from tests.scenario.desk import desk

SMTP = {"host": "mail.example.com", "sender": "desk@example.com"}
GOOGLE = {"anna": {"provider": "google", "options": {"calendar": "a@example.com", "invite": True}}}


def bot(**invitations: Any) -> Bot:
    resources = {**BOOKING["resources"], "anna": {"calendar": "anna"}}
    return shop({**BOOKING, "resources": resources, "invitations": invitations or None})


def found(asked: Bot, **keys: Any) -> list[tuple[Any, ...]]:
    return [place for place, _ in uninvited(Settings.model_validate(keys), asked)]


def test_a_mail_server_is_needed() -> None:
    [(place, message)] = uninvited(Settings(), bot(name="Barber"))
    assert place == ("booking", "invitations")
    assert "write smtp.host and smtp.sender" in message
    assert found(bot(name="Barber"), smtp=SMTP) == []


@pytest.mark.parametrize("asked", [bot(), desk()])
def test_who_invites_nobody_needs_nothing(asked: Bot) -> None:
    assert found(asked, calendars=GOOGLE) == []


def test_nobody_is_invited_twice() -> None:
    twice = ("booking", "resources", "anna", "calendar")
    assert found(bot(name="Barber"), smtp=SMTP, calendars=GOOGLE) == [twice]
    quiet = {"anna": {"provider": "google", "options": {"calendar": "a@example.com"}}}
    assert found(bot(name="Barber"), smtp=SMTP, calendars=quiet) == []

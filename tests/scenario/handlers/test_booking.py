"""What is said at the end of a booking scenario."""

import pytest

from frontdesk.models import Completion, Receipt
from frontdesk.scenario.handlers import booking
from tests.scenario.desk import desk
from tests.scenario.play import SALON


def test_it_says_no_more_than_the_receipt() -> None:
    noted = Completion("s", "e", (), 1, True, Receipt("r", "e", "requested"))
    words = booking.finished(SALON, noted, "a haircut")
    assert words
    assert "booked" not in words.lower()


def test_its_kind_and_its_question() -> None:
    assert (booking.KIND, booking.CONFIRM) == ("booking", True)


def test_without_a_receipt_it_does_not_say_noted() -> None:
    failed = Completion("s", "e", (), 1, True, Receipt("r", "e", "failed"))
    for completion in (failed, Completion("s", "e", (), 1, True)):
        assert "noted" not in booking.finished(SALON, completion, "a haircut").lower()


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("en", "booked"),
        ("de", "gebucht"),
        ("ru", "Вы записаны"),
        ("es", "confirmada"),
        ("he", "נקבע ומאושר"),
        ("ar", "تم الحجز"),
    ],
)
def test_only_a_confirmed_receipt_is_a_booking_in_every_language(language: str, claim: str) -> None:
    bot = desk(language=language)
    said = {
        status: booking.finished(bot, Completion("s", "e", (), 1, True, Receipt("r", "e", status)), "…")
        for status in ("confirmed", "requested", "failed")
    }
    assert claim in said["confirmed"]
    assert claim not in said["requested"]
    assert claim not in said["failed"]
    assert claim not in booking.finished(bot, Completion("s", "e", (), 1, True), "…")

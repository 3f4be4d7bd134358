"""What is said at the end of a qualification scenario."""

from frontdesk.models import Completion, Receipt
from frontdesk.scenario.handlers import qualification
from tests.scenario.play import SALON


def test_it_says_no_more_than_the_receipt() -> None:
    noted = Completion("s", "e", (), 1, True, Receipt("r", "e", "requested"))
    words = qualification.finished(SALON, noted, "a haircut")
    assert words
    assert "booked" not in words.lower()


def test_its_kind_and_its_question() -> None:
    assert (qualification.KIND, qualification.CONFIRM) == ("lead", False)


def test_without_a_receipt_it_does_not_say_noted() -> None:
    failed = Completion("s", "e", (), 1, True, Receipt("r", "e", "failed"))
    for completion in (failed, Completion("s", "e", (), 1, True)):
        assert "noted" not in qualification.finished(SALON, completion, "a haircut").lower()

"""What is said at the end of a support scenario."""

from frontdesk.models import Completion, Receipt
from frontdesk.scenario.handlers import support
from tests.scenario.play import SALON


def test_it_says_no_more_than_the_receipt() -> None:
    noted = Completion("s", "e", (), 1, True, Receipt("r", "e", "requested"))
    words = support.finished(SALON, noted, "a haircut")
    assert words
    assert "booked" not in words.lower()


def test_its_kind_and_its_question() -> None:
    assert (support.KIND, support.CONFIRM) == ("answered", False)

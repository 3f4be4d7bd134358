"""What is said once a claim was taken down."""

from frontdesk.models import Completion, Receipt
from frontdesk.scenario.handlers.claim import KIND, finished
from tests.scenario.desk import DESK


def done(status: str | None) -> Completion:
    receipt = Receipt("r", "it", status) if status else None  # type: ignore[arg-type]
    return Completion("it", "it_completed", (), 1, True, receipt)


def test_it_is_somebodys_to_answer() -> None:
    assert KIND == "lead"


def test_the_words_claim_no_more_than_the_receipt() -> None:
    assert "noted" in finished(DESK, done("requested"), "two cakes")
    assert "noted" not in finished(DESK, done("failed"), "two cakes")
    assert "noted" not in finished(DESK, done(None), "two cakes")

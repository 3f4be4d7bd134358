"""Words that start another scenario than the one they were written for."""

from tests.scenario.lint import BOOKING, found, one

TELL = {"name": "tell", "answer": "So it is."}


def test_a_scenario_whose_words_are_all_anothers_never_starts() -> None:
    finding = one(BOOKING, TELL | {"trigger_keywords": ["Book"]})
    assert finding.error
    assert finding.place == ("scenarios", 1, "trigger_keywords")
    assert "booking has all of its words ('Book'): tell never starts" in finding.message


def test_a_shared_word_goes_to_the_first() -> None:
    finding = one(BOOKING, TELL | {"trigger_keywords": ["book", "hours"]})
    assert not finding.error
    assert "booking and tell share 'book': booking wins" in finding.message


def test_words_that_are_manners_start_nothing() -> None:
    finding = one(BOOKING, TELL | {"trigger_keywords": ["thank you", "hours"]})
    assert "'thank you' starts nothing" in finding.message
    assert not finding.error


def test_a_longer_phrase_wins_by_itself_and_a_priority_by_force() -> None:
    assert found(BOOKING, TELL | {"trigger_keywords": ["cancel a booking fee"]}) == []
    shared = TELL | {"trigger_keywords": ["book", "hours"], "priority": 1}
    assert "tell has all of its words" in one(BOOKING, shared).message


def test_each_language_is_heard_in_its_own_way() -> None:
    russian = TELL | {"trigger_keywords": {"en": ["hours"], "ru": ["записаться", "часы"]}}
    booking = BOOKING | {"trigger_keywords": {"en": ["book"], "ru": ["запись"]}}
    shadowed = [finding for finding in found(booking, russian) if finding.rule == "shadowed"]
    assert ["'записаться' start booking" in finding.message for finding in shadowed] in ([True], [])

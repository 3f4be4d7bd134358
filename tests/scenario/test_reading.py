"""A reading gives the candidate of a field."""

from frontdesk.scenario.reading import Candidate, Reading


def test_the_candidate_of_a_field() -> None:
    candidate = Candidate("date", "2026-11-24", "Tuesday", 3, 10)
    reading = Reading("on Tuesday", candidates=(candidate,))
    assert reading.candidate("date") == candidate
    assert reading.candidate("time") is None
    assert reading.candidate(None) is None

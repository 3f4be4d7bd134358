"""Addresses, numbers and topics."""

from frontdesk.scenario.intent.entities import entities, topics
from frontdesk.scenario.intent.features import hear


def test_the_first_address_and_the_first_number():
    found = entities("it's John.Smith@Example.com, order #ab-12345, or 2026001")
    assert found == {"email": "john.smith@example.com", "number": "AB-12345"}
    assert entities("room 12") == {}
    assert entities("user20261@example.com") == {"email": "user20261@example.com"}


def test_topics_are_what_it_is_about():
    assert topics(hear("hello, I would like to know about wedding cakes please", "en")) == (
        "wedding",
        "cakes",
    )
    assert topics(hear("um yes", "en")) == ()
    assert len(topics(hear("red green blue yellow orange purple black", "en"))) == 5

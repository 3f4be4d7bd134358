"""What of an utterance counts."""

import pytest

from frontdesk.scenario.intent.features import Ingredients, features, hear, vocabulary


@pytest.mark.parametrize(
    ("code", "text", "meaning"),
    [
        ("en", "can you cancle it", "cancel"),
        ("en", "a reservatoin please", "appointment"),
        ("en", "can I get in with a wheel chair", "park"),
        ("ru", "хочу отминить", "cancel"),
        ("de", "ich muss stornirn", "cancel"),
        ("es", "quiero canselar", "cancel"),
        ("he", "תבטלו לי", "cancel"),
        ("ar", "ابغى الغي الطلب", "cancel"),
    ],
)
def test_meanings_through_slips_and_forms(code, text, meaning):
    assert meaning in hear(text, code).meanings


def test_what_is_denied_is_the_opposite():
    assert "not:cancel" in hear("I do not want to cancel", "en").meanings
    assert "failing" in hear("it does not work", "en").meanings


def test_a_word_of_the_bot_is_no_slip():
    own = vocabulary(("balayadge",))
    assert hear("balayadge", "en", own).words == ("balayadge",)
    assert "beauty" not in hear("balayadge", "en", own).meanings


def test_groups_and_their_absence():
    heard = hear("where is my parcel?", "en")
    assert set(features(heard)) == {"stems", "letters", "meanings", "concepts"}
    assert set(features(heard, Ingredients(letters=False, concepts=False))) == {"stems", "meanings"}
    assert "parcel" in features(heard)["concepts"]
    assert {"?", "parcel"} <= set(features(heard)["stems"])
    assert "parcel+track" in features(heard)["meanings"]


def test_whatever_a_stranger_sends_is_bounded():
    assert len(hear("word " * 5000, "en").words) <= 120
    assert hear("", "en").words == ()

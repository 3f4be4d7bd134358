"""What a bot may say."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from frontdesk.scenario.schema import Bot, Handoff


def bot(**given: Any) -> Bot:
    return Bot.model_validate({"bot_id": "b", "greeting": "g", "fallback": "f"} | given)


def test_a_bot_cannot_have_two_scenarios_of_one_name() -> None:
    scenario = {"name": "s", "answer": "Hi."}
    with pytest.raises(ValidationError, match="same name: s"):
        bot(scenarios=[scenario, scenario])


@pytest.mark.parametrize("number", ["+442079460199", "sip:desk@example.com", "tel:+442079460199"])
def test_a_transfer_goes_to_a_number_or_a_sip_address(number: str) -> None:
    assert bot(transfer={"number": number}).transfer is not None
    with pytest.raises(ValidationError):
        bot(transfer={"number": "the boss"})


def test_where_a_handoff_goes() -> None:
    places = {"boss": {"number": "+442079460188", "reason": "the boss"}}
    own = bot(transfer={"number": "+442079460199"}, transfers=places)
    assert own.target(True) == own.transfer
    boss = own.target(Handoff(target="boss", reason="a complaint"))
    assert boss is not None
    assert (boss.number, boss.reason) == ("+442079460188", "a complaint")
    number = own.target(Handoff(number="sip:x@example.com"))
    assert number is not None
    assert number.number == "sip:x@example.com"
    assert own.target(Handoff(reason="anyone")) == own.transfer.model_copy(update={"reason": "anyone"})
    assert bot().target(True) is None


def test_opening_hours_and_holidays() -> None:
    assert bot().opening is None
    opening = bot(hours={"daily": "09:00-18:00"}, holidays=["12-25"]).opening
    assert opening is not None
    noon = datetime(2026, 12, 25, 12, tzinfo=ZoneInfo("Europe/London"))
    assert not opening.is_open(noon)
    assert opening.is_open(noon.replace(day=24))


@pytest.mark.parametrize(
    ("wrong", "place", "said"),
    [
        ({"hours": {"mon-fry": "9-18"}}, ("hours",), "'mon-fry' is no day"),
        ({"hours": {"mon": "9-18"}, "holidays": ["soon"]}, ("holidays",), "holiday 'soon'"),
        ({"holidays": ["12-25"]}, (), "write those too"),
        ({"after_hours": {"say": "Closed."}}, (), "after_hours needs `hours`"),
        ({"categories": {"c": {"urgency": "low"}}}, ("categories", "c"), "nothing tells it from others"),
    ],
)
def test_what_makes_no_sense_is_refused(wrong: dict[str, Any], place: tuple[str, ...], said: str) -> None:
    with pytest.raises(ValidationError) as caught:
        bot(**wrong)
    [detail] = caught.value.errors()
    assert detail["loc"] == place
    assert said in detail["msg"]


def test_a_version_stands_for_exactly_this_bot() -> None:
    assert bot().version == bot().version
    assert bot().version != bot(greeting="h").version
    assert len(bot().version) == 12


def test_a_voice_for_all_languages_or_one_for_each() -> None:
    greeting = {"en": "Hello.", "es": "Hola.", "de": "Hallo."}
    one = bot(greeting=greeting, voice_id="anna")
    assert [one.speaking(code).voice for code in one.languages] == ["anna"] * 3
    each = bot(greeting=greeting, voice_id={"es": "lucia", "en-GB": "anna"})
    assert [each.speaking(code).voice for code in ("en", "es", "de")] == ["anna", "lucia", "anna"]
    assert [each.has_voice(code) for code in ("en", "es-MX", "de")] == [True, True, False]
    assert not one.has_voice("en")
    again = Bot.model_validate(each.model_dump(mode="json"))
    assert (again.speaking("es").voice, again.version) == ("lucia", each.version)


def test_a_voice_for_a_language_that_is_not_spoken_is_a_mistake() -> None:
    with pytest.raises(ValidationError, match="a voice for fr, which it does not speak: it speaks en, es"):
        bot(languages=["es"], voice_id={"en": "anna", "fr": "marie"})
    with pytest.raises(ValidationError, match="no voice for en, its first language"):
        bot(languages=["es"], voice_id={"es": "lucia"})


def test_a_group_of_synonyms_has_two_words_or_more() -> None:
    assert bot(synonyms=[["couch", "sofa"]]).synonyms == (("couch", "sofa"),)
    with pytest.raises(ValidationError, match="two words or more"):
        bot(synonyms=[["couch"]])

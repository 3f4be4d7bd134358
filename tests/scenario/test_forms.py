"""Filling, correcting, completing."""

from frontdesk.scenario.forms import action_of, asks_yes
from frontdesk.scenario.schema import Field, Scenario
from tests.scenario.play import SALON, Play, booked_to_the_yes

PHONE = Field(name="phone", prompt="Your number?")


def bot_with(scenario: Scenario) -> Play:
    return Play(bot=SALON.model_copy(update={"scenarios": (scenario,)})).start()


def test_bookings_are_read_back_and_leads_are_not() -> None:
    assert asks_yes(Scenario(name="a", collect_fields=(PHONE,), on_complete="booking_created"))
    assert not asks_yes(Scenario(name="a", collect_fields=(PHONE,), on_complete="lead_captured"))
    assert not asks_yes(
        Scenario(name="a", collect_fields=(PHONE,), on_complete="booking_created", confirm=False)
    )


def test_a_lead_completes_with_its_last_field() -> None:
    lead = Scenario(
        name="lead", trigger_keywords=("offer",), collect_fields=(PHONE,), on_complete="lead_captured"
    )
    play = bot_with(lead).hears("I'd like an offer").hears("020 7946 0123")
    assert [completion.event for completion in play.state.completions] == ["lead_captured"]


def test_a_scenarios_own_answer_is_filled_in() -> None:
    lead = Scenario(
        name="lead", trigger_keywords=("offer",), collect_fields=(PHONE,), answer="We will ring {phone}."
    )
    play = bot_with(lead).hears("I'd like an offer").hears("020 7946 0123")
    assert "We will ring" in play.words
    assert "{phone}" not in play.words


def test_without_on_complete_the_event_is_named_after_the_scenario() -> None:
    assert action_of(Scenario(name="survey", collect_fields=(PHONE,))) == "survey_completed"


def test_an_optional_field_is_taken_when_said_and_never_asked() -> None:
    fields = (Field(name="email", prompt="Mail?", optional=True), PHONE)
    form = Scenario(name="form", trigger_keywords=("offer",), collect_fields=fields, confirm=True)
    play = bot_with(form).hears("an offer please, my mail is jo@example.com")
    assert play.values == {"email": "jo@example.com"}
    assert play.state.asked == "phone"


def test_the_authors_own_reprompts_come_first() -> None:
    field = Field(name="date", prompt="When?", reprompts=("Which day, please?",))
    play = bot_with(Scenario(name="form", trigger_keywords=("offer",), collect_fields=(field,))).hears(
        "an offer"
    )
    assert play.hears("hard to say really").words == "Which day, please?"


def test_a_value_already_given_is_not_asked_for_again() -> None:
    play = Play().start().hears("I'd like to book for next Tuesday").hears("a haircut")
    assert play.state.asked == "time"


def test_every_slot_names_the_utterance_that_said_it() -> None:
    slots = booked_to_the_yes().state.slots
    assert [slot.utterance for slot in slots] == [4, 6, 8, 10]

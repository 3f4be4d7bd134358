"""The engine, one transcript a test."""

from dataclasses import replace

import pytest

from frontdesk.scenario.commands import Act, HangUp, Listen, Reply, Search, Transfer, Understand
from frontdesk.scenario.engine import start_state, step
from frontdesk.scenario.events import Heard, Proposal, Replied, Started, TransferFailed, Understood
from frontdesk.scenario.schema import Bot
from tests.scenario.desk import field, form, talk
from tests.scenario.play import FRIDAY, SALON, Play, booked_to_the_yes


def test_it_greets_and_listens() -> None:
    play = Play().start()
    assert play.words == SALON.greeting
    assert play.last == Listen(None, "open", 0.8, play.state.at and play.last.silence_at, 0)


def test_fields_are_asked_for_in_order_until_all_are_filled() -> None:
    play = Play().start()
    asked = []
    for words in ("I'd like to book", "a haircut", "next Tuesday", "half past three", "020 7946 0123"):
        play.hears(words)
        asked.append(play.state.asked)
    assert asked == ["service", "date", "time", "phone", None]
    assert play.values == {
        "service": "haircut",
        "date": "2026-11-24",
        "time": "15:30",
        "phone": "+442079460123",
    }
    assert play.said == ["confirm"]
    for part in ("haircut", "Tuesday", "24 November", "3:30"):
        assert part in play.words


def test_the_yes_fires_on_complete_once() -> None:
    play = booked_to_the_yes()
    play.happens(Heard(play.at, "yes, that's right", utterance=12))
    act = play.last
    assert isinstance(act, Act)
    assert (act.action, act.scenario) == ("booking_created", "booking")
    assert all(slot.confirmed == "explicit" for slot in act.slots)
    play.acts()
    [completion] = play.state.completions
    assert completion.confirmed
    assert completion.receipt is not None
    assert play.said == ["finished", "anything_else"]
    assert "booked" not in play.words.lower()


def test_a_failed_action_claims_nothing() -> None:
    play = booked_to_the_yes()
    play.happens(Heard(play.at, "yes", utterance=12))
    play.acts("failed")
    assert "noted" not in play.words.lower()
    assert isinstance(play.commands[0], Transfer)
    assert "callback_promise" in play.said


def test_several_values_in_one_breath_fill_several_fields() -> None:
    play = Play().start().hears("I'd like to book a haircut next Tuesday at half past three")
    assert play.values == {"service": "haircut", "date": "2026-11-24", "time": "15:30"}
    assert play.state.asked == "phone"


def test_a_trigger_word_inside_an_answer_does_not_switch() -> None:
    play = Play().start().hears("I'd like to book").hears("a haircut").hears("I'm available on Tuesday")
    assert play.values["date"] == "2026-11-24"
    assert play.state.scenario == "booking"


def test_a_question_in_mid_form_is_answered_and_the_form_resumed() -> None:
    play = Play().start().hears("I'd like to book").hears("a haircut").hears("Do you have parking?")
    assert play.last == Search("Do you have parking?", scenario="booking")
    play.finds("There is free parking behind the house.")
    assert isinstance(play.last, Reply)
    play.happens(Replied(play.at, "There is free parking behind the house."))
    assert play.said == ["ask:date"]
    assert play.state.scenario == "booking"
    assert play.hears("next Tuesday").values["date"] == "2026-11-24"


def test_a_question_without_an_answer_does_not_lose_the_form() -> None:
    play = Play().start().hears("I'd like to book").hears("a haircut").hears("Do you have parking?").finds()
    assert play.said == ["no_answer", "ask:date"]


def test_a_correction_while_collecting() -> None:
    play = Play().start().hears("I'd like to book a haircut on Wednesday").hears("no, Tuesday")
    assert play.values["date"] == "2026-11-24"
    assert play.state.asked == "time"
    assert play.said[0] == "changed"


def test_a_correction_at_the_read_back() -> None:
    play = booked_to_the_yes().hears("no, Wednesday")
    assert play.values["date"] == "2026-11-25"
    assert play.said == ["confirm"]


def test_a_bare_no_asks_what_to_change() -> None:
    play = booked_to_the_yes().hears("no")
    assert play.said == ["what_to_change"]
    assert play.hears("at four").values["time"] == "16:00"


def test_cancel_drops_the_form() -> None:
    play = Play().start().hears("I'd like to book").hears("a haircut").hears("never mind, cancel that")
    assert play.said == ["cancelled", "anything_else"]
    assert play.state.scenario is None
    assert play.values == {}


def test_repeat_says_the_last_thing_again() -> None:
    play = Play().start().hears("I'd like to book")
    before = play.words
    assert play.hears("could you repeat that?").words == before


def test_a_person_please_without_a_number_to_put_through_promises_a_call_back() -> None:
    play = Play().start(caller="+442079460123").hears("Can I talk to a person, please?")
    transfer = play.commands[0]
    assert isinstance(transfer, Transfer)
    assert transfer.target is None
    assert play.said == ["callback_promise", "anything_else"]


def test_a_hidden_number_is_asked_for_before_a_call_back_is_promised() -> None:
    play = Play().start().hears("I want to talk to a person")
    assert play.state.asked == "phone"
    play.hears("020 7946 0123")
    assert [completion.event for completion in play.state.completions] == ["callback_requested"]


def with_transfer() -> Bot:
    return SALON.model_copy(update={"transfer": {"number": "+442079460199"}}) and Bot.model_validate(
        {**SALON.model_dump(), "transfer": {"number": "+442079460199"}}
    )


def test_a_person_please_with_a_number_is_put_through_and_comes_back_when_nobody_answers() -> None:
    play = Play(bot=with_transfer()).start(caller="+442079460123").hears("a person please")
    assert isinstance(play.last, Transfer)
    assert play.last.target == "+442079460199"
    play.happens(TransferFailed(play.at, "busy"))
    assert play.said[:2] == ["transfer_failed", "callback_promise"]


def test_knowledge_is_asked_when_no_scenario_fits_and_then_the_fallback() -> None:
    play = Play().start().hears("How much is a gift card?")
    assert isinstance(play.last, Search)
    assert play.finds().words.startswith(str(SALON.fallback))


def test_three_misses_in_a_row_call_a_person() -> None:
    play = Play().start(caller="+442079460123")
    for _ in range(3):
        play.hears("The weather was lovely yesterday").finds()
    assert "callback_promise" in play.said


def test_a_scenario_with_use_knowledge_base_answers_instead_of_collecting() -> None:
    play = Play().start().hears("How much is it for a haircut?")
    assert isinstance(play.last, Search)
    assert play.state.scenario is None


def test_silence_asks_once_then_says_goodbye() -> None:
    play = Play().start().hears("I'd like to book").silence()
    assert play.said == ["still_there", "ask:service"]
    play.silence()
    assert play.last == HangUp("silence")
    assert play.state.ended == "silence"


def test_an_answer_after_the_re_prompt_starts_the_count_again() -> None:
    play = Play().start().silence().hears("I'd like to book").silence()
    assert play.said[0] == "still_there"


def test_text_channels_have_no_silence() -> None:
    play = Play().start(voice=False)
    assert play.last.silence_at is None  # type: ignore[union-attr]


def test_the_turn_limit_closes_the_call_politely() -> None:
    play = Play(bot=SALON.model_copy(update={"max_turns": 2})).start().hears("I'd like to book")
    play.hears("a haircut")
    assert play.said == ["turns_goodbye"]
    assert play.last == HangUp("max_turns")


def test_the_turn_limit_does_not_end_a_chat() -> None:
    play = Play(bot=SALON.model_copy(update={"max_turns": 1})).start(voice=False).hears("I'd like to book")
    assert isinstance(play.last, Listen)


def test_a_miss_is_asked_again_better_each_time_and_then_handed_over() -> None:
    play = Play().start(caller="+442079460123").hears("I'd like to book").hears("a haircut")
    said = [play.hears("well the moon is yellow").said for _ in range(3)]
    assert said[0] == ["not_understood", "ask:date"]
    assert said[1] == ["more_help_date", "or_person"]
    assert "callback_promise" in said[2]


def test_a_phone_number_that_is_never_understood_becomes_the_callers_own() -> None:
    play = Play().start(caller="+442079460123")
    play.hears("I'd like to book a haircut next Tuesday at half past three")
    for _ in range(3):
        play.hears("well the moon is yellow")
    assert play.values["phone"] == "+442079460123"
    assert play.state.slot("phone").confidence == 0.5  # type: ignore[union-attr]
    assert play.said == ["unconfirmed", "confirm"]


def test_half_a_number_now_and_half_later() -> None:
    play = Play().start().hears("I'd like to book a haircut next Tuesday at half past three")
    assert play.hears("020 79").said == ["go_on"]
    assert play.values.get("phone") is None
    assert play.hears("46 0123").values["phone"] == "+442079460123"


def test_goodbye_hangs_up() -> None:
    play = Play().start().hears("Goodbye")
    assert play.said == ["goodbye"]
    assert play.last == HangUp("goodbye")


def test_no_thank_you_after_completion_ends_the_call() -> None:
    play = booked_to_the_yes().hears("yes").hears("no, thank you")
    assert play.last == HangUp("goodbye")


def test_hanging_up_at_the_read_back_keeps_the_form_unconfirmed() -> None:
    play = booked_to_the_yes().hangs_up()
    [completion] = play.state.completions
    assert not completion.confirmed
    assert completion.receipt is None
    assert play.state.ended == "caller"


def test_hanging_up_in_the_middle_completes_nothing() -> None:
    play = Play().start().hears("I'd like to book").hears("a haircut").hangs_up()
    assert play.state.completions == ()
    assert play.values == {"service": "haircut"}


def test_keys_answer() -> None:
    play = Play().start().hears("I'd like to book a haircut next Tuesday").keys("1530")
    assert play.values["time"] == "15:30"
    assert play.keys("02079460123#").values["phone"] == "+442079460123"
    play.keys("1")
    assert isinstance(play.last, Act)


def test_a_scenario_can_hand_over_from_the_middle_of_a_form() -> None:
    play = Play().start(caller="+442079460123").hears("I'd like to book").hears("I want to complain")
    assert isinstance(play.commands[0], Transfer)


def test_nothing_happens_after_the_end() -> None:
    play = Play().start().hears("Goodbye")
    assert play.happens(Heard(play.at, "hello?")) == ()


def test_the_model_is_asked_only_when_nothing_else_fits() -> None:
    play = Play().start(model=True).hears("I'd like to book")
    assert isinstance(play.last, Listen)
    play.hears("the thing with the scissors")
    assert play.last == Understand("the thing with the scissors", "service")


def test_the_models_proposal_goes_through_the_fields_own_parser() -> None:
    play = Play().start(model=True).hears("I'd like to book").hears("the thing with the scissors")
    play.happens(Understood(play.at, (Proposal("set_slot", "service", "haircut"),)))
    assert play.values == {"service": "haircut"}
    slot = play.state.slot("service")
    assert slot is not None
    assert slot.raw == "the thing with the scissors"


@pytest.mark.parametrize(
    "proposals",
    [
        (),
        (Proposal("set_slot", "service", "a trip to the moon"),),
        (Proposal("set_slot", "colour", "red"),),
        (Proposal("confirm_booking"),),
        (Proposal("start_scenario", "free_money"),),
    ],
)
def test_a_model_that_makes_no_sense_changes_nothing(proposals: tuple[Proposal, ...]) -> None:
    play = Play().start(model=True).hears("I'd like to book").hears("the thing with the scissors")
    play.happens(Understood(play.at, proposals))
    play.finds()
    assert play.values == {}
    assert play.state.asked == "service"
    assert play.state.completions == ()


def test_the_model_can_start_a_scenario_nobody_named() -> None:
    play = Play().start(model=True).hears("my hair looks terrible, can someone see to it on Tuesday")
    play.happens(Understood(play.at, (Proposal("start_scenario", "booking"),)))
    assert play.state.scenario == "booking"
    assert play.values == {"date": "2026-11-24"}


def test_the_same_arguments_give_the_same_answer() -> None:
    event = Started(FRIDAY)
    state = replace(start_state(), turn=0)
    assert step(SALON, state, event) == step(SALON, state, event)


def test_values_of_a_scenario_start_it_without_its_trigger_word() -> None:
    play = Play().start().hears("hi, can I get my hair cut tomorrow at ten")
    assert play.values == {"service": "haircut", "date": "2026-11-21", "time": "10:00"}
    assert play.state.asked == "phone"


@pytest.mark.parametrize("words", ["Do you do haircuts on Sunday?", "Are you open tomorrow at ten?"])
def test_a_question_with_a_day_in_it_is_a_question(words: str) -> None:
    assert isinstance(Play().start().hears(words).last, Search)


def test_cancelling_something_made_earlier_is_a_persons_business() -> None:
    play = Play().start(caller="+442079460123").hears("I need to cancel my appointment")
    assert isinstance(play.commands[0], Transfer)
    assert play.state.scenario is None


def test_never_mind_before_anything_was_begun() -> None:
    assert Play().start().hears("never mind").said == ["cancelled", "anything_else"]


def test_goodbye_at_the_end_of_free_text_ends_the_call() -> None:
    bot = form(field("fault", "What is wrong?", type="text"), field("phone", "What number?"))
    play = talk("start", "Oh, there is somebody at the door, goodbye.", bot=bot)
    assert play.state.phase == "ended"
    assert play.values == {}


def test_goodbye_after_the_last_answer_keeps_the_answer() -> None:
    bot = form(field("fault", "What is wrong?", type="text"))
    play = talk("start", "The lamp is broken, thanks, goodbye.", bot=bot)
    assert [one.scenario for one in play.state.completions] == ["form"]

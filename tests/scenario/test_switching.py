"""From one form to another and back."""

from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.scenario.commands import Transfer
from frontdesk.scenario.engine import start_state
from frontdesk.scenario.events import Heard
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import Wish, replace
from frontdesk.scenario.switching import asked_besides, next_wish, put_off, question_besides
from tests.scenario.desk import CALLER, COMPLAINT, ORDER, TABLE, desk, field, talk
from tests.scenario.play import FRIDAY, Play

CAKE = ("apple", "jo@example.com", "020 7946 0123", "yes")


def test_another_form_in_the_middle_puts_the_first_aside_and_comes_back_to_it() -> None:
    play = talk("a table for two on Saturday", "actually I want to order a cake first")
    assert (play.state.scenario, play.said) == ("order", ["ask:cake"])
    for words in CAKE:
        play.hears(words)
    assert play.said == ["finished", "resume", "ask:time"]
    assert play.values == {"party": "2", "date": "2026-11-21"}


def test_a_wish_after_hold_on_is_that_wish() -> None:
    play = talk("a table for two on Saturday", "hold on, I need to order a cake")
    assert (play.state.scenario, play.said) == ("order", ["ask:cake"])
    assert talk("a table for two on Saturday", "hold on a moment").state.scenario == "table"


def test_cancelling_the_second_comes_back_to_the_first() -> None:
    play = talk("a table for two", "I want to order a cake", "cancel that")
    assert play.said == ["cancelled", "resume", "ask:date"]
    assert play.values == {"party": "2"}


def test_asking_for_the_first_again_goes_on_with_it() -> None:
    play = talk("a table for two", "I want to order a cake", "back to the table please")
    assert play.said == ["resume", "ask:date"]
    assert play.values == {"party": "2"}
    assert [frame.scenario for frame in play.state.stack] == ["order"]


def test_forms_that_wait_are_bounded() -> None:
    names = ["one", "two", "three", "four", "five"]
    scenarios = [{**TABLE, "name": name, "trigger_keywords": [name + "fold"]} for name in names]
    play = talk(*(f"the {name}fold" for name in names), bot=desk(*scenarios))
    assert play.state.scenario == "five"
    assert [frame.scenario for frame in play.state.stack] == ["two", "three", "four"]


def test_a_trigger_word_inside_an_answer_does_not_switch() -> None:
    play = talk("I want to order an apple cake", "my mail is table@example.com")
    assert play.state.scenario == "order"


def test_two_wishes_at_once_are_dealt_with_one_after_the_other() -> None:
    play = talk("I'd like a table, and I'd like to order a cake")
    assert play.state.scenario == "table"
    for words in ("two", "Friday at eight", "Mary Brown", "020 7946 0123", "yes"):
        play.hears(words)
    assert play.said == ["finished", "next_wish", "ask:cake"]
    assert play.values == {"phone": "+442079460123"}


def test_what_was_said_with_the_second_wish_is_kept() -> None:
    play = talk("I'd like a table, and I'd like to order an apple cake")
    for words in ("two", "Friday at eight", "Mary Brown", "020 7946 0123", "yes"):
        play.hears(words)
    assert play.values == {"cake": "apple cake", "phone": "+442079460123"}


@pytest.mark.parametrize(
    ("answer", "scenario"),
    [("the first one", "table"), ("the second", "order"), ("an order", "order"), ("a table please", "table")],
)
def test_of_two_that_fit_equally_it_asks_which(answer: str, scenario: str) -> None:
    play = talk("I'd like to reserve an order")
    assert play.said == ["which"]
    assert "a table or an order" in play.words
    assert play.hears(answer).state.scenario == scenario


def test_what_was_said_before_the_question_is_kept() -> None:
    play = talk("I'd like to reserve an order for two people on Saturday", "the first one")
    assert play.values == {"party": "2", "date": "2026-11-21"}


def test_the_higher_priority_is_taken_without_asking_when_it_fits_better() -> None:
    order = {**ORDER, "trigger_keywords": ["order a cake"]}
    play = talk("I'd like to order a cake and reserve", bot=desk(TABLE, order))
    assert play.state.scenario == "order"


def test_a_person_ends_all_of_it() -> None:
    play = talk("a table for two", "I want to order a cake", "I want to talk to a person")
    assert isinstance(play.commands[0], Transfer)
    assert play.state.stack == ()


BY_DAY = desk(TABLE, {**ORDER, "hours": "open"}, hours={"mon-fri": "09:00-18:00"})


def at_night(*lines: str, bot: Bot = BY_DAY) -> Play:
    play = Play(bot=bot, at=FRIDAY + timedelta(hours=12)).start(caller=CALLER)
    for line in lines:
        play.hears(line)
    return play


def test_a_wish_that_has_to_wait_for_the_morning_leaves_the_open_form_as_it_is() -> None:
    play = at_night("a table for two on Saturday at eight", "actually I'd like to order a cake instead")
    assert play.said == ["after_hours", "ask:name"]
    assert play.values == {"party": "2", "date": "2026-11-21", "time": "20:00"}
    noted = next(one for one in play.commands if isinstance(one, Transfer))
    assert (noted.reason, noted.target) == ("after hours: order", None)


def test_of_two_the_one_that_is_closed_does_not_start() -> None:
    play = at_night("I'd like to reserve an order", "an order")
    assert play.said[0] == "after_hours"
    assert play.state.scenario is None
    assert at_night("I'd like to reserve an order", "a table").state.scenario == "table"


def test_a_second_wish_that_is_closed_does_not_start_either() -> None:
    play = at_night("a table for two on Saturday at eight, and I'd like to order a cake")
    for words in ("Mary Brown", "020 7946 0123", "yes"):
        play.hears(words)
    assert play.said == ["finished", "next_wish", "after_hours", "anything_else"]


def test_what_follows_may_be_a_person() -> None:
    bot = desk({**TABLE, "next": "complaint"}, COMPLAINT, transfer={"number": "+442079460100"})
    play = talk("a table for two on Saturday at eight", "Mary Brown", "020 7946 0123", "yes", bot=bot)
    transfer = play.last
    assert isinstance(transfer, Transfer)
    assert play.said == ["finished", "transfer"]
    assert (transfer.target, transfer.reason) == ("+442079460100", "complaint")
    assert "Mary Brown" in transfer.summary
    assert len(play.state.completions) == 1


def test_values_said_with_the_answer_to_which_are_kept() -> None:
    count = field("party", "How many?", type="number")
    one = {"name": "dinner", "title": "dinner", "trigger_keywords": ["evening meal"], "on_complete": "a"}
    two = {"name": "lunch", "title": "lunch", "trigger_keywords": ["midday meal"], "on_complete": "b"}
    day = field("date", "Which day?")
    fields = [count, day, field("name", "What name?")]
    bot = desk({**one, "collect_fields": fields}, {**two, "collect_fields": fields})
    play = talk("an evening meal or a midday meal", "the evening meal, on Friday for six people", bot=bot)
    assert play.state.scenario == "dinner"
    assert play.values == {"party": "6", "date": "2026-11-27"}


def test_a_question_takes_the_place_of_no_wish() -> None:
    at = datetime(2026, 11, 20, 10, tzinfo=UTC)
    full = replace(start_state(), agenda=tuple(Wish(name, "", 0) for name in ("a", "b", "c")), at=at)
    asked = asked_besides(full, Reading("yes, is there parking?", besides="is there parking?"))
    assert [wish.scenario for wish in asked.agenda] == ["", "a", "b", "c"]
    later = put_off(asked, Heard(at, "and a cake"), Reading("and a cake", also=("order",)))
    assert [wish.scenario for wish in later.agenda] == ["", "a", "b", "c"]
    state, question = question_besides(desk(), later)
    assert [wish.scenario for wish in state.agenda] == ["a", "b", "c"]
    assert question is not None
    assert question.text == "is there parking?"


def test_the_next_wish_leaves_the_question_where_it_is() -> None:
    at = datetime(2026, 11, 20, 10, tzinfo=UTC)
    both = replace(
        start_state(), agenda=(Wish("", "is there parking?", 0), Wish("order", "a cake", 0)), at=at
    )
    state, _ = next_wish(desk(), both, ())
    assert (state.scenario, [wish.text for wish in state.agenda]) == ("order", ["is there parking?"])

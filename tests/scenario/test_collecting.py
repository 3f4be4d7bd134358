"""A change of mind, a question, another language in the middle of a form."""

import pytest

from frontdesk.scenario.commands import Search, Transfer, Understand
from tests.scenario.desk import COMPLAINT, TABLE, desk, field, form, table_to_the_phone, talk


def test_a_form_of_any_words_is_left_only_on_purpose() -> None:
    problem = {
        "name": "problem",
        "trigger_keywords": ["broken"],
        "collect_fields": [field("what", "What is it?", type="text"), field("party", type="number")],
    }
    bot = desk(problem, TABLE)
    play = talk("something is broken", "the table is broken", bot=bot)
    assert play.values == {"what": "the table is broken"}
    play = talk("something is broken", "actually I'd like a table instead", bot=bot)
    assert play.state.scenario == "table"


def test_a_question_in_the_middle_of_a_check_comes_back_to_it() -> None:
    bot = form(field("party", type="number", confirm="explicit"))
    play = talk("start", "three", "do you have parking?", bot=bot)
    assert isinstance(play.last, Search)
    assert play.finds().said == ["no_answer", "check"]


def test_a_yes_with_another_value_is_no_yes() -> None:
    play = table_to_the_phone("020 7946 0123", "yes, but at nine")
    assert play.said == ["confirm"]
    assert play.values["time"] == "21:00"
    assert play.hears("no, at seven").values["time"] == "19:00"


def test_a_person_is_called_from_the_middle_with_sensitive_values_masked() -> None:
    bot = form(
        field("card", type="id", sensitive=True),
        field("party", type="number"),
        transfer={"number": "+442079460100"},
    )
    play = talk("start", "AB 1234", "can I talk to a person?", bot=bot)
    assert isinstance(play.last, Transfer)
    assert "1234" not in play.last.summary
    assert "•••" in play.last.summary


@pytest.mark.parametrize(("model", "asked"), [(None, True), ("none", False)])
def test_a_scenario_may_do_without_a_model(model: str | None, asked: bool) -> None:
    scenario = {"model": model} if model else {}
    bot = form(field("party", type="number"), scenario=scenario)
    play = talk("start", "the moon is yellow", bot=bot, model=True)
    assert isinstance(play.last, Understand) is asked


def test_a_model_by_its_role() -> None:
    bot = form(field("party", type="number"), scenario={"model": "deep"})
    play = talk("start", "the moon is yellow", bot=bot, model=True)
    assert play.last == Understand("the moon is yellow", "party", "deep")


RED = {"name": "emergency", "when": ["chest pain", "can't breathe"], "say": "Hang up and call 999."}


def test_a_red_line_comes_before_anything_else() -> None:
    bot = desk(TABLE, COMPLAINT, red_lines=[RED])
    assert talk("I have chest pain", bot=bot).said == ["red_line:emergency"]
    play = talk("a table for two", "sorry, my wife can't breathe, on Tuesday", bot=bot)
    assert play.words == "Hang up and call 999."
    assert play.state.decided_by == "red_line"
    assert play.values == {"party": "2"}


def test_a_red_line_may_call_a_person_and_belong_to_one_scenario() -> None:
    line = {"name": "allergy", "when": ["nut allergy"], "handoff": True}
    bot = desk({**TABLE, "red_lines": [line]}, transfer={"number": "+442079460100"})
    assert not isinstance(talk("my son has a nut allergy", bot=bot).last, Transfer)
    play = talk("a table for two", "my son has a nut allergy", bot=bot)
    assert isinstance(play.last, Transfer)
    assert play.last.reason == "red line: allergy"


@pytest.mark.parametrize("said", ["no", "there is a gas leak"])
def test_a_yes_to_something_else_is_no_yes_to_what_was_read_back(said: str) -> None:
    lines = [{"name": "danger", "when": ["gas leak"], "say": "Leave the house."}]
    said_before = ("a table for two on Saturday at eight", "Mary Brown", "020 7946 0123")
    play = talk(*said_before, said, "yes", bot=desk(red_lines=lines))
    assert play.said == ["confirm"]
    assert play.state.completions == ()
    assert len(play.hears("yes").state.completions) == 1


def test_whoever_says_no_again_and_again_gets_a_person() -> None:
    play = table_to_the_phone("020 7946 0123", "no", "no", "no")
    assert play.said == ["what_to_change"]
    assert play.hears("no").said == ["callback_promise", "anything_else"]
    assert play.state.completions == ()


@pytest.mark.parametrize(
    "words", ["yes if my mother agrees", "maybe yes", "right?", "correct the time please"]
)
def test_a_yes_on_a_condition_is_no_yes(words: str) -> None:
    play = table_to_the_phone("020 7946 0123", words)
    assert play.state.phase == "confirming"


@pytest.mark.parametrize("words", ["eleven not ten", "hang on, eleven not ten"])
def test_after_what_may_have_been_a_correction_it_is_read_back_again(words: str) -> None:
    play = table_to_the_phone("020 7946 0123", words)
    assert play.hears("yes").state.phase == "confirming"
    assert play.said == ["confirm"]

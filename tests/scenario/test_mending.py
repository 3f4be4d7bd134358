"""Putting earlier words right."""

import pytest

from tests.scenario.desk import DESK, desk, field, form, table_to_the_phone, talk
from tests.scenario.readback import read_back


def test_the_end_of_a_number_is_replaced() -> None:
    play = table_to_the_phone("020 7946 0123", "it ends in five six, sorry")
    assert play.values["phone"] == "+442079460156"
    assert play.said == ["confirm"]
    slot = play.state.slot("phone")
    assert slot is not None
    assert slot.raw == "it ends in five six, sorry"
    assert slot.utterance == play.utterance


def test_the_end_of_a_number_is_replaced_while_something_else_is_asked() -> None:
    bot = form(field("phone"), field("city", "Where?"), scenario={"confirm": True})
    play = talk("start", "020 7946 0123", "the last two digits are five six", bot=bot)
    assert play.values == {"phone": "+442079460156"}
    assert play.state.asked == "city"


def test_an_end_that_is_already_so_changes_nothing() -> None:
    play = table_to_the_phone("020 7946 0123", "it ends in two three")
    assert play.values["phone"] == "+442079460123"
    assert play.said == ["confirm"]


@pytest.mark.parametrize(
    ("first", "second", "value"),
    [
        ("on the 24th", "of December", "2026-12-24"),
        ("on the twenty fourth", "of December", "2026-12-24"),
    ],
)
def test_the_other_half_of_a_day(first: str, second: str, value: str) -> None:
    play = talk("a table for two", first, second)
    assert play.values["date"] == value
    assert play.state.asked == "time"


def test_a_number_in_three_turns() -> None:
    play = table_to_the_phone("0 2 0", "7 9 4", "6 0 1 2 3")
    assert play.values["phone"] == "+442079460123"


def test_no_and_a_bare_number_correct_what_was_given_last() -> None:
    play = talk("a table", "three people", "no, four")
    assert play.values == {"party": "4"}
    assert play.said == ["changed", "ask:date"]


def test_which_of_two_days() -> None:
    play = talk("a table for two", "Tuesday or Wednesday")
    assert play.said == ["which"]
    assert "Tuesday, 24 November or Wednesday, 25 November" in play.words
    assert play.values == {"party": "2"}


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        ("the second one", "2026-11-25"),
        ("the first", "2026-11-24"),
        ("the last one", "2026-11-25"),
        ("Wednesday", "2026-11-25"),
        ("either", "2026-11-24"),
        ("no, Friday", "2026-11-27"),
    ],
)
def test_the_answer_to_which_of_two_days(answer: str, day: str) -> None:
    assert talk("a table for two", "Tuesday or Wednesday", answer).values["date"] == day


def test_neither_of_two_days_asks_again() -> None:
    play = talk("a table for two", "Tuesday or Wednesday", "no")
    assert play.said == ["ask:date"]
    assert play.state.choosing is None


def test_keys_choose_too() -> None:
    play = talk("a table for two", "Tuesday or Wednesday")
    assert play.keys("2").values["date"] == "2026-11-25"


def test_starting_over_empties_the_form_and_asks_its_first_question() -> None:
    play = table_to_the_phone("let's start over")
    assert play.values == {}
    assert play.said == ["start_over", "ask:party"]
    assert play.hears("three").values == {"party": "3"}


@pytest.mark.parametrize(
    ("words", "asked"), [("the day", "date"), ("the time is wrong", "time"), ("the phone number", "phone")]
)
def test_at_the_read_back_a_field_may_be_named(words: str, asked: str) -> None:
    play = table_to_the_phone("020 7946 0123", "no", words)
    assert play.said == [f"ask:{asked}"]
    assert play.values.get(asked) is None


def test_without_a_form_nothing_is_mended() -> None:
    assert talk("it ends in five six", bot=DESK).values == {}
    assert talk("of December", bot=desk()).values == {}


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Yes, but three people, not two.", "3"),
        ("Yes, but make it three.", "3"),
        ("No, three.", "3"),
    ],
)
def test_at_the_read_back_a_bare_number_changes_the_only_field_that_takes_one(words: str, party: str) -> None:
    count = field("party", "How many?", type="number")
    bot = form(count, field("name", "What name?"), scenario={"confirm": True})
    play = talk("start", "two", "Mary Brown", words, bot=bot)
    assert play.values == {"party": party, "name": "Mary Brown"}
    assert play.said == ["confirm"]


def test_at_the_read_back_a_bare_number_for_two_fields_is_asked_about() -> None:
    bot = form(
        field("boxes", "How many?", type="number"),
        field("bags", "How many bags?", type="number"),
        scenario={"confirm": True},
    )
    play = talk("start", "two", "four", "Yes, but three.", bot=bot)
    assert play.said == ["what_to_change"]
    assert play.values == {"boxes": "2", "bags": "4"}


def test_a_yes_followed_by_but_confirms_nothing() -> None:
    play = table_to_the_phone("020 7946 0123", "Yes, but the other thing I told you.")
    assert play.said == ["what_to_change"]
    assert play.state.completions == ()


@pytest.mark.parametrize("words", ["yes, three of us", "yes, but three of us"])
def test_a_yes_with_another_number_is_no_yes(words: str) -> None:
    play = table_to_the_phone("020 7946 0123", words)
    assert play.said == ["confirm"]
    assert play.values["party"] == "3"
    assert play.state.completions == ()


@pytest.mark.parametrize("words", ["yes", "yes, that's right, thank you", "yes, for two", "yes please"])
def test_a_yes_with_nothing_new_is_one(words: str) -> None:
    assert table_to_the_phone("020 7946 0123", words).said == ["finished", "anything_else"]


def test_a_yes_with_a_number_that_may_be_two_things_is_no_yes() -> None:
    play = table_to_the_phone("020 7946 0123", "yes three")
    assert play.said == ["which"]
    assert play.state.completions == ()


@pytest.mark.parametrize(
    ("code", "lines", "changed"),
    [
        ("en", ("no", "the time should be eleven"), {"time": "11:00"}),
        ("de", ("nein", "die Uhrzeit auf elf"), {"time": "11:00"}),
        ("he", ("תשנה את השעה לאחת עשרה",), {"time": "11:00"}),
        ("ar", ("لا", "الساعة احدى عشر"), {"time": "11:00"}),
        ("de", ("nein, Möller",), {"name": "Anna Möller"}),
        ("ru", ("нет", "в одиннадцать"), {"time": "11:00"}),
    ],
)
def test_what_is_to_be_changed(code: str, lines: tuple[str, ...], changed: dict[str, str]) -> None:
    play = read_back(code)
    before = play.values
    for line in lines:
        play.hears(line)
    assert {name: value for name, value in play.values.items() if before[name] != value} == changed
    assert play.said == ["confirm"]


@pytest.mark.parametrize(("code", "word"), [("en", "eleven"), ("de", "elf")])
def test_a_number_that_may_be_several_things_is_offered_as_each(code: str, word: str) -> None:
    play = read_back(code)
    before = play.values
    play.hears("no" if code == "en" else "nein").hears(word)
    assert play.said == ["which"]
    assert play.words.count("11") == 3
    assert play.values == before


@pytest.mark.parametrize(
    ("code", "words", "asked"), [("he", "השעה", "time"), ("ar", "غير الوقت لاحدى عشر", "time")]
)
def test_a_field_that_is_named_is_the_one_that_changes(code: str, words: str, asked: str) -> None:
    assert read_back(code).hears(words).said == [f"ask:{asked}"]


def test_what_is_wrong_and_cannot_be_told_is_asked_for() -> None:
    assert read_back("ar").hears("الرقم غلط").said == ["what_to_change"]


def test_a_number_in_a_long_story_changes_nothing() -> None:
    play = read_back("en")
    before = play.values
    assert play.hears("no " + "and you know " * 10 + "eleven").values == before

"""A value set against another at the read-back, or while something else is asked, in the six languages."""

from __future__ import annotations

import pytest

from tests.scenario.desk import field, form, table_to_the_phone, talk
from tests.scenario.play import Play
from tests.scenario.readback import read_back

WEDNESDAY = "2026-11-25"
BOTH = {"party": "4", "date": WEDNESDAY}


def changes(play: Play, words: str) -> dict[str, str]:
    """What these words change; everything is read back again, and nothing is booked."""
    before = play.values
    play.hears(words)
    assert play.state.completions == ()
    return {name: value for name, value in play.values.items() if before.get(name) != value}


@pytest.mark.parametrize(
    ("code", "words", "changed"),
    [
        ("en", "eleven not ten", {"time": "11:00"}),
        ("en", "hang on, eleven not ten", {"time": "11:00"}),
        ("en", "no, eleven instead of ten", {"time": "11:00"}),
        ("en", "it's not ten, it's eleven", {"time": "11:00"}),
        ("en", "not ten but eleven", {"time": "11:00"}),
        ("en", "four people not three", {"party": "4"}),
        ("en", "no, four not three", {"party": "4"}),
        ("en", "Wednesday not Tuesday", {"date": WEDNESDAY}),
        ("en", "wait, my name is Miller, not Muller", {"name": "Anna Miller"}),
        ("en", "hang on, the name is Miller", {"name": "Miller"}),
        ("en", "Hannah, not Anna", {"name": "Hannah Muller"}),
        ("en", "two four not two three", {"phone": "+442079460124"}),
        ("en", "four people, not three, and not Tuesday but Wednesday", BOTH),
        ("de", "vier Personen, nicht drei, und nicht am Dienstag, sondern am Mittwoch", BOTH),
        ("ru", "нас четверо, а не трое, и не во вторник, а в среду", BOTH),
        ("es", "cuatro personas, no tres, y no el martes sino el miércoles", BOTH),
        ("he", "ארבעה, לא שלושה, ולא ביום שלישי אלא ביום רביעי", BOTH),
        ("ar", "أربعة أشخاص وليس ثلاثة، وليس الثلاثاء بل الأربعاء", BOTH),
        ("de", "elf nicht zehn", {"time": "11:00"}),
        ("de", "statt zehn elf", {"time": "11:00"}),
        ("de", "nicht um zehn, um elf", {"time": "11:00"}),
        ("de", "vier Personen nicht drei", {"party": "4"}),
        ("de", "nein, am Mittwoch und nicht am Dienstag", {"date": WEDNESDAY}),
        ("de", "Moment, mein Name ist Möller, nicht Müller", {"name": "Anna Möller"}),
        ("de", "Möller, nicht Müller", {"name": "Anna Möller"}),
        ("de", "nicht Müller sondern Möller", {"name": "Anna Möller"}),
        ("de", "Schmidt, nicht Müller", {"name": "Anna Schmidt"}),
        ("es", "once y no diez", {"time": "11:00"}),
        ("es", "no a las diez sino a las once", {"time": "11:00"}),
        ("es", "cuatro, no tres", {"party": "4"}),
        ("es", "el miércoles, no el martes", {"date": WEDNESDAY}),
        ("es", "espere, me llamo Ana Gámez, no Gómez", {"name": "Ana Gámez"}),
        ("ru", "в одиннадцать, а не в десять", {"time": "11:00"}),
        ("ru", "не в десять, а в одиннадцать", {"time": "11:00"}),
        ("ru", "нас четверо, не трое", {"party": "4"}),
        ("ru", "в среду, а не во вторник", {"date": WEDNESDAY}),
        ("ru", "подождите, фамилия Петренко, не Петрова", {"name": "Анна Петренко"}),
        ("he", "באחת עשרה ולא בעשר", {"time": "11:00"}),
        ("he", "לא בעשר אלא באחת עשרה", {"time": "11:00"}),
        ("he", "ארבעה, לא שלושה", {"party": "4"}),
        ("he", "ביום רביעי, לא ביום שלישי", {"date": WEDNESDAY}),
        ("he", "רגע, השם הוא לוי, לא כהן", {"name": "דנה לוי"}),
        ("ar", "أحد عشر مش عشرة", {"time": "11:00"}),
        ("ar", "ليس العاشرة بل الحادية عشرة", {"time": "11:00"}),
        ("ar", "أربعة أشخاص وليس ثلاثة", {"party": "4"}),
        ("ar", "الأربعاء مش الثلاثاء", {"date": WEDNESDAY}),
        ("ar", "لحظة، اسمي محمد حسين مش حسن", {"name": "محمد حسين"}),
    ],
)
def test_what_is_denied_tells_which_field_is_put_right(
    code: str, words: str, changed: dict[str, str]
) -> None:
    play = read_back(code)
    assert changes(play, words) == changed
    assert play.said == ["confirm"]


def test_an_hour_takes_the_half_of_the_day_of_the_one_that_is_denied() -> None:
    play = table_to_the_phone("020 7946 0123")
    assert play.values["time"] == "20:00"
    assert changes(play, "nine not eight") == {"time": "21:00"}


@pytest.mark.parametrize("words", ["eleven not nine", "hang on, eleven not nine"])
def test_where_nothing_given_is_denied_it_is_asked_what_to_change(words: str) -> None:
    play = read_back("en")
    assert changes(play, words) == {}
    assert play.said == ["what_to_change"]
    assert play.hears("yes").said == ["confirm"]


def test_where_two_fields_hold_what_is_denied_it_is_asked_which() -> None:
    bot = form(field("boxes", type="number"), field("bags", type="number"), scenario={"confirm": True})
    play = talk("start", "two", "two", bot=bot)
    assert changes(play, "three not two") == {}
    assert play.said == ["what_to_change"]


@pytest.mark.parametrize(
    ("code", "words", "asked"),
    [
        ("en", "not ten", "time"),
        ("en", "no not Tuesday", "date"),
        ("en", "that's not Anna Muller", "name"),
        ("de", "nicht zehn", "time"),
        ("es", "no a las diez", "time"),
        ("ru", "не в десять", "time"),
        ("he", "לא בעשר", "time"),
        ("ar", "مش عشرة", "time"),
        ("en", "ten is wrong", "time"),
        ("en", "no, Tuesday isn't right", "date"),
        ("de", "um zehn ist falsch", "time"),
        ("de", "Müller stimmt nicht", "name"),
        ("es", "a las diez está mal", "time"),
        ("es", "el martes no", "date"),
        ("ru", "десять неверно", "time"),
        ("ru", "вторник не подходит", "date"),
        ("he", "עשר לא נכון", "time"),
        ("ar", "العاشرة خطأ", "time"),
    ],
)
def test_for_what_is_only_denied_another_value_is_asked(code: str, words: str, asked: str) -> None:
    play = read_back(code).hears(words)
    assert play.said == [f"ask:{asked}"]
    assert play.state.slot(asked) is None


@pytest.mark.parametrize("words", ["not eleven", "not that I know", "not"])
def test_a_denial_of_what_was_not_said_asks_for_nothing(words: str) -> None:
    assert changes(read_back("en"), words) == {}


def test_whoever_cannot_be_understood_again_and_again_gets_a_person() -> None:
    play = read_back("en")
    for _ in range(4):
        play.hears("eleven not nine")
    assert "callback_promise" in play.said


def test_what_was_given_before_is_put_right_while_something_else_is_asked() -> None:
    play = read_back("de", 5)
    assert play.state.asked == "phone"
    assert changes(play, "Moment, Möller, nicht Müller") == {"name": "Anna Möller"}
    assert play.state.asked == "phone"


def test_any_words_are_no_answer_where_they_put_something_right() -> None:
    bot = form(field("name"), field("what", type="text"))
    play = talk("start", "Mary Muller", "Miller, not Muller", bot=bot)
    assert play.values == {"name": "Mary Miller"}
    assert play.state.asked == "what"


def test_the_answer_to_the_question_is_no_correction_of_another_field() -> None:
    bot = form(field("party", type="number"), field("time"))
    assert talk("start", "three", "eleven not ten", bot=bot).values == {"party": "3", "time": "11:00"}
    assert talk("start", "ten", "eleven not ten", bot=bot).values == {"party": "11"}


def test_what_is_denied_is_told_of_even_where_the_question_could_be_answered() -> None:
    play = read_back("he", 3)
    assert play.state.asked == "time"
    assert changes(play, "רגע, ארבעה לא שלושה") == {"party": "4"}


def test_a_number_after_a_denial_changes_no_other_field() -> None:
    assert changes(read_back("en", 3), "not at ten, maybe eleven") == {"time": "11:00"}


def test_a_house_number_of_an_address_is_put_right() -> None:
    bot = form(field("address"), scenario={"confirm": True})
    play = talk("start", "12 Mill Lane, Oxford", bot=bot)
    assert play.state.phase == "confirming"
    assert changes(play, "14 not 12") == {"address": "14 Mill Lane, Oxford"}


def test_a_street_of_several_words_is_asked_for() -> None:
    play = talk("start", "12 Mill Lane, Oxford", bot=form(field("address"), scenario={"confirm": True}))
    assert changes(play, "High Street, not Mill Lane") == {}


def test_in_a_long_story_nothing_is_set_against_anything() -> None:
    play = talk("a table", "three people").hears("no, not ten, four " + "you know " * 12)
    assert play.values == {"party": "4"}


def test_whoever_only_asks_to_wait_is_waited_for() -> None:
    for lines in (5, 6):
        assert read_back("en", lines).hears("okay hang on, my wife is talking").said == ["take_your_time"]


def test_digits_that_stand_in_a_number_twice_are_those_at_its_end() -> None:
    play = table_to_the_phone("020 7946 4646")
    assert changes(play, "forty seven, not forty six") == {"phone": "+442079464647"}


@pytest.mark.parametrize(
    "words", ["I'm not sure my wife is home", "is it eleven, not ten?", f"{'so ' * 30} eleven not ten"]
)
def test_other_words_with_a_not_in_them_change_nothing(words: str) -> None:
    assert changes(read_back("en"), words) == {}


def test_without_a_form_nothing_is_put_right() -> None:
    assert talk("eleven not ten").values == {}

"""Putting what was said into slots."""

import pytest

from frontdesk.scenario.commands import Act
from frontdesk.scenario.events import Heard
from tests.scenario.desk import desk, field, form, talk

PARTY = field("party", type="number")


def test_an_explicit_field_is_checked_at_once_and_only_a_yes_lets_it_act() -> None:
    bot = form(field("code", type="id", confirm="explicit"), PARTY)
    play = talk("start", "AB 1234", bot=bot)
    assert play.said == ["check"]
    assert play.state.checking == "code"
    play.hears("three people")
    assert play.state.completions == ()
    assert play.said == ["check"]
    play.hears("yes")
    assert [(slot.name, slot.confirmed) for slot in play.state.completions[0].slots] == [
        ("code", "explicit"),
        ("party", "no"),
    ]


def test_a_no_to_the_check_asks_again_and_after_three_a_person_helps() -> None:
    bot = form(field("party", type="number", confirm="explicit"))
    play = talk("start", "three", "no", bot=bot)
    assert play.said == ["ask:party"]
    assert play.values == {}
    play.hears("four").hears("no").hears("five").hears("no")
    assert play.state.completions == ()
    assert "callback_promise" in play.said


def test_a_no_with_another_value_is_checked_again() -> None:
    bot = form(field("party", type="number", confirm="explicit"))
    play = talk("start", "three", "no, four", bot=bot)
    assert play.said == ["check"]
    assert play.hears("yes").state.completions[0].slots[0].value == "4"


def test_an_implicit_field_is_echoed_in_the_next_sentence() -> None:
    bot = form(field("party", type="number", confirm="implicit", unit="guests"), field("date"))
    play = talk("start", "three", bot=bot)
    assert play.said == ["echo", "ask:date"]
    assert "3 guests" in play.words
    assert play.state.slots[0].confirmed == "implicit"


def test_numbers_that_are_not_read_back_at_the_end_are_echoed_on_the_phone() -> None:
    bot = form(field("phone"), PARTY)
    assert talk("start", "020 7946 0123", bot=bot).said == ["echo", "ask:party"]
    assert talk("start", "020 7946 0123", bot=bot, voice=False).said == ["ask:party"]
    never = form(field("phone", confirm="never"), PARTY)
    assert talk("start", "020 7946 0123", bot=never).said == ["ask:party"]


def test_a_value_that_was_hardly_heard_is_checked_where_nothing_is_read_back() -> None:
    play = talk("start", bot=form(PARTY))
    play.happens(Heard(play.at, "three", confidence=0.5, utterance=4))
    assert play.said == ["check"]
    play.happens(Heard(play.at, "yes", utterance=6))
    assert isinstance(play.last, Act)


def test_every_slot_keeps_its_words_their_place_and_the_utterance() -> None:
    play = talk("a table for two on Saturday at eight")
    text = "a table for two on Saturday at eight"
    for slot in play.state.slots:
        assert text[slot.start : slot.end].endswith(slot.raw.split()[-1])
        assert slot.utterance == 2


def test_half_a_number_keeps_both_halves_words() -> None:
    play = talk("start", "020 79", "46 0123", bot=form(field("phone"), PARTY))
    slot = play.state.slots[0]
    assert slot.raw == "020 79 46 0123"
    assert (slot.start, slot.end) == (0, 7)


@pytest.mark.parametrize(
    ("validate", "words", "name"),
    [
        ({"min": 2}, "one", "too_small"),
        ({"max": 8}, "twelve", "too_large"),
        ({"max": 8, "message": "We have eight chairs."}, "twelve", "refused:party"),
    ],
)
def test_a_value_that_is_not_possible_is_refused_with_a_reason(
    validate: dict[str, object], words: str, name: str
) -> None:
    bot = form(field("party", type="number", validate=validate))
    play = talk("start", words, bot=bot)
    assert play.said == [name, "ask:party"]
    assert play.values == {}
    assert play.hears("four").state.completions[0].slots[0].value == "4"


def test_impossible_values_for_ever_end_with_a_person() -> None:
    bot = form(field("party", type="number", validate={"max": 8}))
    play = talk("start", *["twelve"] * 4, bot=bot)
    assert "callback_promise" in play.said


def test_another_day_makes_a_time_impossible() -> None:
    bot = form(
        field("date"),
        field("time", validate={"within_hours": True}),
        PARTY,
        hours={"mon-fri": "09:00-20:00", "sat": "09:00-12:00"},
    )
    play = talk("start", "Monday at seven in the evening", bot=bot)
    assert play.values == {"date": "2026-11-23", "time": "19:00"}
    play.hears("no, Saturday")
    assert play.values == {"date": "2026-11-21"}
    assert play.said == ["changed", "closed_nearest", "ask:time"]
    assert "11 am" in play.words
    assert play.hears("yes").values["time"] == "11:00"


def test_a_time_said_before_its_day_is_held_against_it_too() -> None:
    bot = form(
        field("time", validate={"within_hours": True}), field("date"), hours={"mon-fri": "09:00-18:00"}
    )
    play = talk("start", "on Tuesday at eight in the evening", bot=bot)
    assert play.values == {"date": "2026-11-24"}
    assert play.said == ["closed_nearest", "ask:time"]


def test_what_another_form_brought_along_must_be_possible_here() -> None:
    first = {
        "name": "first",
        "trigger_keywords": ["start"],
        "handler": "form",
        "next": "second",
        "collect_fields": [field("party", type="number"), field("note", type="text")],
    }
    limited = field("party", type="number", validate={"max": 8})
    second = {
        "name": "second",
        "handler": "form",
        "collect_fields": [limited, field("note", type="text", sensitive=True), field("date")],
    }
    play = talk("start", "twelve", "by the window", bot=desk(first, second))
    assert play.said == ["finished", "ask:party"]
    assert [(slot.name, slot.sensitive) for slot in play.state.slots] == [("note", True)]
    play = talk("start", "four", "by the window", bot=desk(first, second))
    assert play.said == ["finished", "ask:date"]

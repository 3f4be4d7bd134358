"""What is said around a name."""

import pytest

from frontdesk.scenario.fields import hearing, name
from frontdesk.scenario.fields.name_remarks import (
    about_spelling,
    after_leads,
    ends_name,
    given,
    is_remark,
    names_a_thing,
    only_given,
    put_right,
    second_thoughts,
)
from frontdesk.scenario.language import language
from tests.scenario.listening import AT


def said(text: str, code: str = "en"):
    return hearing(text, language(code), AT)


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("en", "just put Dave, that will do", "Dave"),
        ("en", "it's for my daughter Anna", "Anna"),
        ("en", "under my husband's name, Peter Lang", "Peter Lang"),
        ("en", "Claire with an i, Dunmore", "Claire Dunmore"),
        ("en", "Anna Petrova, no sorry, Emma", "Emma Petrova"),
        ("en", "it's under Rebecca, Rebecca Thornton", "Rebecca Thornton"),
        ("en", "down as the Harrison party", "Harrison"),
        ("en", "actually make it a city bike", None),
        ("en", "why do you need to know", None),
        ("en", "Anna or Maria, one of them", None),
        ("de", "Schmidt, aber mit dt", "Schmidt"),
        ("de", "für meine Tochter, die heißt Leonie", "Leonie"),
        ("de", "Kathrin mit K, Nachname Voss", "Kathrin Voss"),
        ("es", "ponga García que ya me conocen", "García"),
        ("ru", "пишите Ольга Сергеевна", "Ольга Сергеевна"),
        ("ru", "Макаров, ударение на второй слог", "Макаров"),
        ("ar", "اكتب خالد وخلاص", "خالد"),
        ("he", "תכתבי רונית זה מספיק", "רונית"),
    ],
)
def test_a_name_with_a_remark(code, text, value):
    found = next(name.matches(said(text, code), True), None)
    assert (found and found.value) == value


def test_a_given_name_is_no_word_of_another_value():
    assert given(said("Anna"), 0)
    assert not given(said("table"), 0)
    assert not given(said("Anna"), 5)


def test_leads_and_companions_come_before_names():
    assert after_leads(said("put it down as Smith")) == [4]
    assert after_leads(said("a table by the window")) == []


def test_only_one_given_name_in_passing_counts():
    assert only_given(said("my sister booked, I think Laura did")) is not None
    assert only_given(said("Laura and then Sophie booked")) is None


def test_talk_about_spelling_ends_a_name():
    heard = said("Peters mit S am Ende", "de")
    assert about_spelling(heard, 1)
    assert ends_name(heard, 1)
    assert not ends_name(heard, 0)
    assert is_remark(heard, 0, 1)
    assert not is_remark(said("Smith do you open on Sundays"), 0, 1)


def test_second_thoughts_begin_after_the_correction():
    assert second_thoughts(said("Smith no Smythe"), 1) == 2
    assert second_thoughts(said("Smith"), 1) is None


@pytest.mark.parametrize(
    ("before", "after", "value"),
    [
        ("Anna Petrova", "Emma", "Emma Petrova"),
        ("Anna Petrova", "Petrenko", "Anna Petrenko"),
        ("Smith", "Smythe", "Smythe"),
    ],
)
def test_a_correction_keeps_the_rest_of_the_name(before, after, value):
    assert put_right(said(""), before, after) == value


def test_things_are_no_names():
    assert names_a_thing(said("make it a city bike"), 2, 4)
    assert not names_a_thing(said("Anna Bike"), 0, 2)

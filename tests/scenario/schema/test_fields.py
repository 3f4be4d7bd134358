"""What a field may say."""

from typing import Any

import pytest
from pydantic import ValidationError

from frontdesk.scenario.schema import Field


def field(**given: Any) -> Field:
    return Field.model_validate({"name": "s", "prompt": "?"} | given)


@pytest.mark.parametrize("name", ["date", "time", "phone", "email", "name"])
def test_conventional_names_are_typed_by_their_name(name: str) -> None:
    assert field(name=name).kind == name
    assert field(name=name, type="text").kind == "text"


def test_choices_make_a_choice() -> None:
    assert field(choices=["cut", "colour"]).kind == "choice"
    assert field(choices={"cut": ["trim"]}).options == {"cut": ("trim",)}
    assert field(choices=["cut"]).options == {"cut": ()}
    assert field(choices_from={"file": "p.csv", "column": "c"}).kind == "choice"


@pytest.mark.parametrize(
    ("alias", "kind"), [("datetime", "date_time"), ("yesno", "yes_no"), ("party", "number")]
)
def test_types_have_other_words(alias: str, kind: str) -> None:
    assert field(type=alias).kind == kind


def test_ways_by_value_and_for_the_rest() -> None:
    assert field(next="t").ways == {"otherwise": "t"}
    assert field(next={"yes": "t", "otherwise": "u"}).ways == {"yes": "t", "otherwise": "u"}
    assert field().ways == {}


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"type": "choice"}, "needs `choices`"),
        ({"type": "date", "choices": ["a"]}, "`choices` go with type choice, not date"),
        ({"name": "two words"}, "no spaces"),
        ({"prompt": "   "}, "at least 1 character"),
        ({"colour": "red"}, "Extra inputs"),
        ({"limits": {"min": 1}}, "Extra inputs"),
        ({"earliest": "12:00"}, "`earliest` goes with type time or date_time, not text"),
        ({"currency": "EUR"}, "`currency` goes with type money, not text"),
        ({"pattern": "[A-Z]"}, "`pattern` goes with type id or spelled, not text"),
        ({"type": "id", "pattern": "["}, "is no regular expression"),
        ({"validate": {"pattern": "(?P<"}}, "is no regular expression"),
        ({"type": "id", "pattern": "(a+)+b"}, "could take too long"),
        ({"validate": {"pattern": "(a|aa)*c"}}, "could take too long"),
        ({"validate": {"min": 1}}, "`min` goes with type number or money or duration, not text"),
        ({"validate": {"future": True}}, "`future` goes with type date or date_time, not text"),
        ({"type": "number", "validate": {"min": 5, "max": 1}}, "nothing is possible"),
        ({"type": "time", "validate": {"earliest": "18:00", "latest": "09:00"}}, "nothing is possible"),
        ({"ask_if": "a ="}, "expected a value"),
        ({"confirm": "maybe"}, "'never', 'implicit' or 'explicit'"),
        ({"dtmf": 100}, "less than or equal to 32"),
    ],
)
def test_a_field_that_makes_no_sense_is_refused(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError) as caught:
        field(**wrong)
    assert said in str(caught.value)

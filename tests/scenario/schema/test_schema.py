"""What a scenario file may say."""

import pytest
from pydantic import ValidationError

from frontdesk.scenario.schema import Bot, Field, Scenario


@pytest.mark.parametrize("name", ["date", "time", "phone", "email", "name"])
def test_conventional_names_are_typed_by_their_name(name: str) -> None:
    assert Field(name=name, prompt="?").kind == name
    assert Field(name=name, prompt="?", type="text").kind == "text"


def test_choices_make_a_choice() -> None:
    assert Field(name="service", prompt="?", choices=("cut", "colour")).kind == "choice"
    assert Field(name="service", prompt="?", choices={"cut": ("trim",)}).options == {"cut": ("trim",)}
    assert Field(name="service", prompt="?", choices=("cut",)).options == {"cut": ()}


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "s", "prompt": "?", "type": "choice"},
        {"name": "s", "prompt": "?", "type": "date", "choices": ["a"]},
        {"name": "two words", "prompt": "?"},
        {"name": "s", "prompt": "   "},
        {"name": "s", "prompt": "?", "colour": "red"},
    ],
)
def test_a_field_that_makes_no_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Field.model_validate(wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "s"},
        {"name": "s", "use_knowledge_base": True, "collect_fields": [{"name": "a", "prompt": "?"}]},
        {"name": "s", "collect_fields": [{"name": "a", "prompt": "?"}, {"name": "a", "prompt": "?"}]},
    ],
)
def test_a_scenario_that_makes_no_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Scenario.model_validate(wrong)


def test_a_bot_cannot_have_two_scenarios_of_one_name() -> None:
    scenario = {"name": "s", "answer": "Hi."}
    with pytest.raises(ValidationError, match="same name: s"):
        Bot.model_validate(
            {"bot_id": "b", "greeting": "g", "fallback": "f", "scenarios": [scenario, scenario]}
        )


@pytest.mark.parametrize("number", ["+442079460199", "sip:desk@example.com", "tel:+442079460199"])
def test_a_transfer_goes_to_a_number_or_a_sip_address(number: str) -> None:
    bot = Bot.model_validate(
        {"bot_id": "b", "greeting": "g", "fallback": "f", "transfer": {"number": number}}
    )
    assert bot.transfer is not None
    with pytest.raises(ValidationError):
        Bot.model_validate(
            {"bot_id": "b", "greeting": "g", "fallback": "f", "transfer": {"number": "the boss"}}
        )

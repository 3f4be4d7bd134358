"""What a scenario may say."""

from typing import Any

import pytest
from pydantic import ValidationError

from frontdesk.scenario.conditions import Facts
from frontdesk.scenario.schema import Scenario

FIELDS = [{"name": "a", "prompt": "?"}, {"name": "b", "prompt": "?"}, {"name": "c", "prompt": "?"}]


def scenario(**given: Any) -> Scenario:
    return Scenario.model_validate({"name": "s"} | given)


def test_an_event_alone_or_an_action_with_words() -> None:
    assert scenario(collect_fields=FIELDS, on_complete="done").on_complete == "done"
    end = {"action": "order", "with": {"what": "{a}"}, "success": "Done.", "failure": "No."}
    whole = scenario(collect_fields=FIELDS, on_complete=end)
    assert whole.on_complete == "order"
    assert whole.completion is not None
    assert whole.completion.arguments == {"what": "{a}"}
    assert whole.model_dump(mode="json")["on_complete"] == end
    assert scenario(collect_fields=FIELDS).on_complete is None


def test_ways_on_in_their_order() -> None:
    assert scenario(answer="Hi.", next="t").ways == ((None, "t"),)
    ways = scenario(collect_fields=FIELDS, next={"a = 1": "t", "otherwise": "u"}).ways
    assert [way for _, way in ways] == ["t", "u"]
    first, last = (condition for condition, _ in ways)
    assert first is not None
    assert first.holds(Facts({"a": "1"}))
    assert last is None


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({}, "it does nothing"),
        ({"handler": "booking"}, "it does nothing"),
        ({"use_knowledge_base": True, "collect_fields": FIELDS}, "answers instead of collecting"),
        ({"collect_fields": [*FIELDS, FIELDS[0]]}, "the same name: a"),
        ({"collect_fields": [FIELDS[0], FIELDS[1] | {"next": "a"}]}, "'a' is asked before"),
        ({"collect_fields": [FIELDS[0] | {"next": "a"}]}, "'a' is asked before"),
        ({"collect_fields": [FIELDS[0] | {"next": {"x": "z"}}]}, "there is no field 'z'; known: a"),
        ({"collect_fields": [FIELDS[0] | {"ask_if": "z and open"}]}, "there is no field 'z'"),
        ({"answer": "Hi.", "handoff": {"target": "t", "number": "+4420794601"}}, "a target or a number"),
        (
            {
                "answer": "A",
                "qualification": {"score": [{"if": "a", "points": 1}], "threshold": 1, "recipient": "r"},
            },
            "needs collect_fields",
        ),
        ({"collect_fields": [{"name": "open", "prompt": "Is it open?"}]}, "no field can be called 'open'"),
        ({"answer": "A", "red_lines": [{"name": "r"}]}, "it does nothing"),
        ({"answer": "A", "red_lines": [{"name": "r", "when": ["x"]}]}, "give it `say` or `handoff`"),
        ({"answer": "A", "red_lines": [{"name": "r", "never": ["x"], "say": "No."}]}, "nothing starts it"),
    ],
)
def test_a_scenario_that_makes_no_sense_is_refused(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError) as caught:
        scenario(**wrong)
    assert said in str(caught.value)


@pytest.mark.parametrize("handler", ["message", "faq"])
def test_handlers_that_know_what_to_do_need_no_fields(handler: str) -> None:
    assert scenario(handler=handler).handler == handler

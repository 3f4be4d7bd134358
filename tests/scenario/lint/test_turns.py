"""How long a scenario takes, at best and at worst."""

from typing import Any

from frontdesk.scenario.lint import lengths
from frontdesk.scenario.lint.turns import MODEL, READY, longest
from frontdesk.scenario.schema import Scenario
from tests.scenario.lint import BOOKING, PHONE, SERVICE, bot


def names(*fields: dict[str, Any]) -> list[str]:
    scenario = Scenario.model_validate(BOOKING | {"collect_fields": list(fields)})
    return [field.name for field in longest(scenario.collect_fields)]


NOTE = {"name": "note", "prompt": "Anything else?"}
DAY = {"name": "date", "prompt": "Which day?"}


def test_the_longest_way_through_the_branches() -> None:
    assert names(SERVICE, NOTE, DAY, PHONE) == ["service", "note", "date", "phone"]
    assert names(SERVICE | {"next": "phone"}, NOTE, DAY, PHONE) == ["service", "phone"]
    both = {"cut": "phone", "dye": "date"}
    assert names(SERVICE | {"next": both}, NOTE, DAY, PHONE) == ["service", "date", "phone"]
    assert names(SERVICE | {"next": {"cut": "phone"}}, NOTE, PHONE) == ["service", "note", "phone"]
    assert names(SERVICE, NOTE | {"optional": True}, PHONE) == ["service", "phone"]
    asked = NOTE | {"optional": True, "ask_if": "service = dye"}
    assert names(SERVICE, asked, PHONE) == ["service", "note", "phone"]


def test_a_way_of_many_branches_is_found_at_once() -> None:
    fields = [
        {"name": f"f{i}", "prompt": "?", "type": "yes_no", "next": {"yes": f"f{i + 1}", "no": f"f{i + 2}"}}
        for i in range(60)
    ]
    fields += [{"name": f"f{i}", "prompt": "?"} for i in (60, 61)]
    assert len(names(*fields)) == 62


def test_the_turns_of_a_form() -> None:
    [one] = lengths(bot(BOOKING | {"confirm": True}))
    assert (one.plain, one.worst, one.ready) == (4, 10, READY)
    [one] = lengths(bot(BOOKING | {"confirm": False}))
    assert (one.plain, one.worst) == (3, 7)
    checked = BOOKING | {"confirm": False, "collect_fields": [SERVICE, PHONE | {"confirm": "explicit"}]}
    [one] = lengths(bot(checked))
    assert one.plain == 4


def test_answers_from_knowledge_may_ask_a_model_unless_told_not_to() -> None:
    ask = {"name": "ask", "trigger_keywords": ["question"], "use_knowledge_base": True}
    [one] = lengths(bot(ask))
    assert (one.plain, one.worst, one.ready, one.fresh) == (1, 1, None, MODEL)
    assert one.with_model
    [one] = lengths(bot(ask | {"model": "none"}))
    assert one.fresh < MODEL
    assert one.with_model == ()

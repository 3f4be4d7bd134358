"""Branches, fields and scenarios that no conversation comes to."""

from typing import Any

import pytest

from tests.scenario.lint import BOOKING, PHONE, SERVICE, found, one

NOTE = {"name": "note", "prompt": "Anything else?"}


def form(*fields: dict[str, Any], **more: Any) -> dict[str, Any]:
    return BOOKING | {"collect_fields": list(fields)} | more


def test_a_scenario_that_nothing_starts() -> None:
    lost = {"name": "lost", "answer": "Never."}
    finding = one(BOOKING, lost)
    assert (finding.error, finding.place) == (False, ("scenarios", 1))
    assert "nothing starts lost" in finding.message


def test_a_scenario_that_another_leads_to_is_not_lost() -> None:
    lost = {"name": "lost", "answer": "Here."}
    assert found(BOOKING | {"next": "lost"}, lost) == []
    assert found(BOOKING, lost, categories={"c": {"keywords": ["k"], "scenario": "lost"}}) == []


def test_a_field_that_every_way_leaves_out() -> None:
    finding = one(form(SERVICE | {"next": "phone"}, NOTE, PHONE))
    assert (finding.error, finding.place) == (True, ("scenarios", 0, "collect_fields", 1))
    assert "note is never asked for" in finding.message


def test_a_field_that_one_way_leaves_out_is_reached_by_another() -> None:
    assert found(form(SERVICE | {"next": {"cut": "phone"}}, NOTE, PHONE)) == []
    assert found(form(SERVICE | {"next": {"cut": "phone", "dye": "note"}}, NOTE, PHONE)) == []
    assert len(found(form(SERVICE | {"next": {"cut": "phone", "dye": "phone"}}, NOTE, PHONE))) == 1
    assert len(found(form(SERVICE | {"next": {"cut": "phone", "otherwise": "phone"}}, NOTE, PHONE))) == 1


@pytest.mark.parametrize("condition", ["service = cutt", "service in [cut, cutt]", "not service = cutt"])
def test_a_value_that_a_choice_does_not_have(condition: str) -> None:
    finding = one(form(SERVICE, NOTE | {"ask_if": condition}))
    assert finding.error
    assert finding.message == "service is never 'cutt'; did you mean 'cut'?"


def test_ways_for_values_that_do_not_exist() -> None:
    assert "service is never 'shave'" in one(form(SERVICE | {"next": {"shave": "phone"}}, PHONE)).message
    assert (
        "it can be: phone, chat, telegram" in one(form(SERVICE, PHONE | {"ask_if": "channel = fax"})).message
    )
    vip = {"name": "vip", "type": "yes_no", "prompt": "A member?", "next": {"maybe": "phone"}}
    assert "vip is never 'maybe'" in one(form(vip, PHONE)).message


def test_a_condition_is_no_value_of_a_number() -> None:
    guests = {"name": "guests", "prompt": "How many?", "next": {"guests > 5": "phone", "otherwise": "note"}}
    finding = one(form(guests, NOTE, PHONE))
    assert (finding.error, finding.place[-2:]) == (True, ("next", "guests > 5"))
    assert "write it as `ask_if`" in finding.message
    assert found(form(guests | {"next": {"5": "phone", "otherwise": "note"}}, NOTE, PHONE)) == []


def test_a_condition_on_a_field_that_comes_later() -> None:
    finding = one(form(SERVICE | {"ask_if": "phone"}, PHONE))
    assert not finding.error
    assert "move service behind it" in finding.message


def test_scenarios_that_go_round_in_a_circle() -> None:
    other = BOOKING | {"name": "other", "trigger_keywords": ["other"], "next": "booking"}
    messages = [finding.message for finding in found(BOOKING | {"next": "other"}, other)]
    assert "booking → other → booking: this never ends; give one of them a condition" in messages
    assert found(BOOKING | {"next": {"service = cut": "other"}}, other) == []

from __future__ import annotations

from typing import Any

import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.tickets._template import address, at, check, filled, names_in, one_line

KNOWN = frozenset({"name", "phone", "external_id"})


def test_facts_are_put_in() -> None:
    template = {"a": "{name}!", "b": [1, True, None, "{{{ phone }}}"], "c": {"d": "plain"}}
    facts = {"name": 'An"na', "phone": "{name}"}
    assert filled(template, facts) == {"a": 'An"na!', "b": [1, True, None, "{{name}}"], "c": {"d": "plain"}}


def test_a_key_without_a_value_is_left_out() -> None:
    assert filled({"a": "{name}", "b": "x{name}", "c": ["{name}"]}, {"name": ""}) == {"b": "x", "c": [""]}


def test_an_address_keeps_its_form() -> None:
    facts = {"a": "x/../y?z=1&b#c", "b": "..", "c": "é"}
    assert address("/p/{a}/{b}/q?r={c}", facts) == "/p/x%2F..%2Fy%3Fz%3D1%26b%23c//q?r=%C3%A9"


def test_a_header_keeps_its_line() -> None:
    assert one_line("id-{a}", {"a": "x\r\nEvil: 1é"}) == "id-xEvil: 1?"


@pytest.mark.parametrize(
    ("path", "found"),
    [("a.0.b", 5), ("", {"a": [{"b": 5}]}), ("a.1.b", None), ("a.x", None), ("a.0.b.c", None), ("z", None)],
)
def test_where_it_stands(path: str, found: Any) -> None:
    assert at({"a": [{"b": 5}]}, path) == found


def test_names_and_their_places() -> None:
    template = {"a": ["{name} {{x}}", {"b": "{phone}"}]}
    assert list(names_in(template, "body")) == [("name", "body.a[0]"), ("phone", "body.a[1].b")]


@pytest.mark.parametrize(
    "wrong", ["{", "}", "{}", "{a b}", "{name!r}", "{0}", "{__import__('os')}", "{a{b}}"]
)
def test_there_is_no_code_in_a_template(wrong: str) -> None:
    with pytest.raises(BadInput, match="name in braces"):
        check({"x": wrong}, KNOWN, "body")


def test_an_unknown_name_is_told_with_the_one_that_was_meant() -> None:
    with pytest.raises(BadInput, match=r"body.x: nothing is called \{pone\}; did you mean \{phone\}"):
        check({"x": "{pone}"}, KNOWN, "body")
    with pytest.raises(BadInput, match="known: external_id, name, phone"):
        check("{quite_else}", KNOWN, "body")
    check({"x": "{phone} {{free}}"}, KNOWN, "body")


def test_what_is_no_json() -> None:
    deep: Any = "x"
    for _ in range(20):
        deep = [deep]
    for wrong in (deep, {"a": object()}):
        with pytest.raises(BadInput):
            check(wrong, KNOWN, "body")

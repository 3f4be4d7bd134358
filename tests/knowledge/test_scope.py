from __future__ import annotations

import pytest

from frontdesk.knowledge.scope import Scope
from tests.support.lines import salon


@pytest.mark.parametrize("names", [("", "a"), ("acme", ""), (None, "a"), ("acme", None), (["acme"], "a")])
def test_there_is_none_for_everybody(names: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match="needs a"):
        Scope(*names)


def test_no_two_share_a_key() -> None:
    odd = [("a", "b"), ("a/b", "c"), ("a", "b/c"), ('a","b', "c"), ("a", 'b","c'), ("a ", "b"), ("a", " b")]
    assert len({Scope(*names).key for names in odd}) == len(odd)


def test_a_bots_own() -> None:
    assert Scope.of(salon(company_id="acme")) == Scope("acme", "salon")

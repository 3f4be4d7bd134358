from __future__ import annotations

import json

from tests.cli.conftest import Type


def test_what_was_done_is_listed(type_: Type) -> None:
    assert "Nothing was done yet" in type_("audit").out
    assert type_("people", "--publish").code == 0
    (act,) = json.loads(type_("audit", "--json").out)
    assert (act["door"], act["action"], act["result"]) == ("cli", "people --publish", "0")
    assert "people --publish" in type_("audit", "--since", "1h").out
    assert type_("audit", "--since", "nonsense").code == 2

"""The words that take a yes back, and those that do not."""

from __future__ import annotations

import pytest

from frontdesk.scenario.language.turning import TURNING, turning


@pytest.mark.parametrize("code", sorted(TURNING))
def test_every_language_has_both_kinds_and_no_phrase_in_both(code: str) -> None:
    turn, harmless = (
        {one.strip() for one in TURNING[code][kind].split("|")} for kind in ("turn", "harmless")
    )
    assert len(turn) > 5
    assert len(harmless) > 5
    assert not turn & harmless


def test_phrases_are_found() -> None:
    assert {one.meaning for one in turning("en").find(["yes", "but", "no", "rush"])} == {"turn", "harmless"}
    assert turning("fr").find(["however"])[0].meaning == "turn"

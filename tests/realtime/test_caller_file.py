"""Callers as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.errors import BadInput
from frontdesk.realtime.caller_file import CallerFile, load_caller
from tests.source import ROOT


def test_the_salons_caller_loads() -> None:
    caller = load_caller(ROOT / "scenarios" / "salon.caller.yaml")
    assert caller.expect.outcome == "booking"
    assert caller.espeak == "en-us"
    assert caller.words[0].startswith("Hello")


def test_a_voice_of_its_own_or_the_languages() -> None:
    lines = [{"say": "да"}]
    assert CallerFile.model_validate({"lines": lines, "language": "ru"}).espeak == "ru"
    assert CallerFile.model_validate({"lines": lines, "voice": "en-gb+f3"}).espeak == "en-gb+f3"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("lines: []", "lines"),
        ("lines: [{say: hi, keys: '1'}]", "either says something or presses keys"),
        ("lines: [{}]", "does nothing"),
        ("lines: [{keys: '1', hang_up_mid: 1}]", "hang_up_mid goes with say"),
        ("lines: [{say: hi}]\ncaller_number: '12'", "caller_number"),
        ("lines: [{sey: hi}]", "say"),
    ],
)
def test_mistakes_name_their_place(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "caller.yaml"
    path.write_text(text)
    with pytest.raises(BadInput) as problem:
        load_caller(path)
    assert told in str(problem.value)
    assert "caller.yaml" in str(problem.value)

"""Each example of docs/scenarios.md is a file that works, or works as the part of a bot that it shows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from frontdesk.app.playing import read_playbook
from frontdesk.config import load_bot
from frontdesk.scenario.lint import findings
from frontdesk.scenario.schema import Bot
from tests.source import ROOT

GUIDE = (ROOT / "docs" / "scenarios.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
FIVE_LINES = EXAMPLES[0]
FILES = {
    "about.md": "# About\n\nWe are in the High Street.\n",
    "prices.md": "# Prices\n\nA haircut costs 35 pounds.\n",
    "prices.csv": 'service,price,also\nhaircut,35,"cut, trim"\nmanicure,20,nails\n',
}


def whole(example: str) -> str:
    """The example as a whole file: parts are put where they belong in the first bot of the guide."""
    data: Any = yaml.safe_load(example)
    if isinstance(data, dict) and ("bot_id" in data or "dialogues" in data):
        return example
    base: dict[str, Any] = yaml.safe_load(FIVE_LINES)
    if isinstance(data, dict):
        base["scenarios"] += data.pop("scenarios", [])
        return yaml.safe_dump(base | data, allow_unicode=True, sort_keys=False)
    if all("prompt" in item for item in data):
        data = [{"name": "form", "trigger_keywords": ["form"], "collect_fields": data}]
    base["scenarios"] += data
    return yaml.safe_dump(base, allow_unicode=True, sort_keys=False)


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_every_example_works(number: int, tmp_path: Path) -> None:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "salon.yaml").write_text(FIVE_LINES, encoding="utf-8")
    path = tmp_path / "example.yaml"
    path.write_text(whole(EXAMPLES[number]), encoding="utf-8")
    if "dialogues:" in EXAMPLES[number]:
        assert read_playbook(path).dialogues
        return
    found = list(findings(load_bot(path)))
    assert [str(one) for one in found if one.error or one.rule not in ("hours", "untranslated")] == []


def test_every_key_of_the_guide_is_explained_before_the_tables() -> None:
    told = GUIDE[: GUIDE.index("## Every key")]
    keys = {info.alias or name for name, info in Bot.model_fields.items()}
    assert sorted(key for key in keys if f"`{key}" not in told and f"\n{key}:" not in told) == []


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#]+)\)", GUIDE))))
def test_what_it_links_to_is_there(link: str) -> None:
    assert (ROOT / "docs" / link).exists()


@pytest.mark.parametrize("anchor", sorted(set(re.findall(r"\]\(#([^)]+)\)", GUIDE))))
def test_what_it_links_to_in_itself_is_there(anchor: str) -> None:
    titles = {
        re.sub(r"[^\w -]", "", line.lstrip("# ")).lower().replace(" ", "-") for line in GUIDE.splitlines()
    }
    assert anchor in titles

"""What docs/integrations.md shows is taken as it stands there."""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from frontdesk.config import load_settings
from frontdesk.errors import BadInput
from frontdesk.providers.tickets import crm
from frontdesk.providers.tickets._accounts import KEYS, check_filing, hook_env, open_tracker, secret_env
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings, Tracker
from tests.source import ROOT

GUIDE = (ROOT / "docs" / "integrations.md").read_text(encoding="utf-8")
BLOCKS: list[dict[str, Any]] = [yaml.safe_load(one) for one in re.findall(r"```yaml\n(.*?)```", GUIDE, re.S)]
NAMES = {name for block in BLOCKS for name in block.get("trackers", {})}
ENV = dict.fromkeys((*KEYS.values(), "N8N_SECRET"), "0123456789abcdef")
SALON = Bot.model_validate(
    {
        "bot_id": "salon",
        "language": "en",
        "greeting": "Hello.",
        "fallback": "Sorry?",
        "scenarios": [
            {"name": "complaint", "trigger_keywords": ["complain"], "use_knowledge_base": True},
            {
                "name": "callback",
                "trigger_keywords": ["call me"],
                "collect_fields": [{"name": "name", "prompt": "Your name?"}],
                "on_complete": "callback_wanted",
            },
        ],
    }
)


def settings(tmp_path: Path, block: dict[str, Any]) -> Settings:
    path = tmp_path / "frontdesk.yaml"
    path.write_text(yaml.safe_dump(block), encoding="utf-8")
    return load_settings(ENV, path)


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_every_example_is_taken(tmp_path: Path, number: int) -> None:
    own = settings(tmp_path, BLOCKS[number])
    check_filing(own, {"salon": SALON})
    for name in own.trackers:
        open_tracker(own, name, ENV).close()


def test_the_examples_show_every_service_and_the_workflow() -> None:
    assert {"support", "cards", "tasks", "crm"} == NAMES
    assert any("workflow" in block for block in BLOCKS)


def test_a_mistake_in_the_mapping_is_found(tmp_path: Path) -> None:
    block = deepcopy(next(block for block in BLOCKS if "crm" in block.get("trackers", {})))
    block["trackers"]["crm"]["options"]["create"]["body"]["name"] = "{nmae}"
    with pytest.raises(BadInput, match=r"did you mean \{name\}"):
        check_filing(settings(tmp_path, block), {"salon": SALON})


def test_the_tables_name_every_variable_and_every_fact() -> None:
    for provider in KEYS:
        account = Tracker(provider=provider)
        assert f"`{secret_env(account)}`" in GUIDE
        assert f"`{hook_env(account)}`" in GUIDE
    for fact in crm.FACTS:
        assert f"`{fact}`" in GUIDE

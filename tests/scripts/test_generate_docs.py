"""What is generated is current, and what is not is noticed."""

from __future__ import annotations

import json
import subprocess
import sys

import jsonschema
import pytest

from frontdesk.catalogue import NAMES
from frontdesk.config.document import read
from frontdesk.settings import Settings
from tests.source import ROOT

GENERATOR = ROOT / "scripts" / "generate_docs.py"
SCENARIOS = sorted(path for path in (ROOT / "scenarios").glob("*.yaml") if path.name.count(".") == 1)


def test_every_generated_file_is_current() -> None:
    done = subprocess.run([sys.executable, GENERATOR, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_setting_is_described() -> None:
    table = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert not [name for name in Settings.model_fields if f"| `{name}` |" not in table]
    empty = [line for line in table.splitlines() if line.startswith("| `") and line.endswith("|  |")]
    assert not empty, "settings without a description"


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.name)
def test_scenarios_name_the_schema_and_fit_it(path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.splitlines()[0] == "# yaml-language-server: $schema=schema.json"
    schema = json.loads((ROOT / "scenarios" / "schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(read(path).data)


def test_the_schema_refuses_a_wrong_key() -> None:
    schema = json.loads((ROOT / "scenarios" / "schema.json").read_text(encoding="utf-8"))
    bot = {"bot_id": "b", "greeting": "Hello", "fallback": "Sorry", "trigger_words": []}
    with pytest.raises(jsonschema.ValidationError, match="trigger_words"):
        jsonschema.Draft202012Validator(schema).validate(bot)


def test_the_webhook_example_is_what_a_receiver_gets() -> None:
    page = (ROOT / "docs" / "webhooks.md").read_text(encoding="utf-8")
    event = json.loads(page.split("```json\n")[1].split("```")[0])
    assert event["type"] == "call.ended"
    schema = json.loads((ROOT / "docs" / "webhooks.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(event)
    outcome = event["data"]["outcome"]
    assert (outcome["kind"], outcome["event"]) == ("booking", "booking_created")
    lines = {line["index"]: line["text"] for line in event["data"]["transcript"]}
    for slot in outcome["slots"].values():
        assert slot["raw"] in lines[slot["utterance"]]


def test_every_event_and_each_of_its_fields_is_in_the_reference() -> None:
    page = (ROOT / "docs" / "webhooks.md").read_text(encoding="utf-8")
    for kind, name in NAMES.items():
        section = page.split(f"### {name}\n")[1].split("\n### ")[0]
        assert f"Version {kind.VERSION}." in section
        assert not [field for field in kind.model_fields if f"| `{field}` |" not in section]

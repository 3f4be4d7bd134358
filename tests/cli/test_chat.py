from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import Type
from tests.source import ROOT

PROGRAM = Path(sys.executable).with_name("frontdesk")


def chat(*arguments: str, said: str, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [PROGRAM, "chat", *arguments], input=said, cwd=home, capture_output=True, text=True, timeout=60
    )


def test_json_lines_end_to_end(home: Path) -> None:
    lines = [
        {"text": "I'd like to book a haircut", "at": "2026-11-20T10:00:00Z"},
        {"text": "tomorrow at half past three in the afternoon"},
        {"text": "020 7946 0123"},
        {"text": "yes"},
    ]
    done = chat("salon", "--json", said="".join(json.dumps(line) + "\n" for line in lines), home=home)
    assert done.returncode == 0, done.stderr
    turns = [json.loads(line) for line in done.stdout.splitlines()]
    assert set(turns[0]) == {"say", "decided_by", "scenario", "state", "slots", "outcome", "end"}
    last = turns[-1]
    assert last["end"] == "caller"
    assert last["outcome"]["kind"] == "booking"
    assert last["outcome"]["confirmed"] is True
    slots = last["outcome"]["slots"]
    assert {name: slot["value"] for name, slot in slots.items()} == {
        "service": "haircut",
        "date": "2026-11-21",
        "time": "15:30",
        "phone": "+442079460123",
    }
    kept = {"value", "raw", "utterance", "confidence", "confirmed", "start", "end"}
    assert set(last["slots"]["date"]) == kept
    assert not (home / "var" / "frontdesk.db").exists()


def test_bad_lines_give_exit_code_1(home: Path) -> None:
    done = chat(str(ROOT / "scenarios" / "salon.yaml"), "--json", said="what\n", home=home)
    assert done.returncode == 1
    assert json.loads(done.stdout.splitlines()[1]) == {
        "error": "not JSON: Expecting value: line 1 column 1 (char 0)",
        "code": "BAD_INPUT",
        "line": 1,
    }
    assert done.stderr == ""


def test_a_line_far_too_long_is_one_error(home: Path) -> None:
    done = chat("salon", "--json", said="x" * 300_000 + '\n{"text": "hello"}\n', home=home)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer.get("line") for answer in answers] == [None, 1, None, None]


def test_the_greeting_does_not_wait_for_a_line(home: Path) -> None:
    with subprocess.Popen(
        [PROGRAM, "chat", "salon", "--json"],
        cwd=home,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as talking:
        assert talking.stdout
        assert json.loads(talking.stdout.readline())["decided_by"] == "greeting"
        talking.communicate('{"text": "goodbye"}\n', timeout=30)
    assert talking.returncode == 0


def test_typing_shows_words_and_on_demand_the_works(home: Path) -> None:
    plain = chat("salon", said="how much is a haircut?\n", home=home)
    assert plain.returncode == 0, plain.stderr
    assert "35 pounds" in plain.stdout
    assert "Search(" not in plain.stdout
    assert "Outcome: answered" in plain.stdout
    works = chat("salon", "-v", said="book a [bold]haircut[/bold]\n", home=home).stdout
    assert "> Heard(text='book a [bold]haircut[/bold]'" in works
    assert "< Listen(" in works
    assert "service = haircut" in works


def test_a_bot_that_is_not_there(type_: Type) -> None:
    said = type_("chat", "salong")
    assert said.code == 2
    assert said.err.startswith("frontdesk: there is no bot called 'salong'")


def test_a_file_with_mistakes(type_: Type, home: Path) -> None:
    (home / "bad.yaml").write_text("bot_id: x\ngreetin: hello\n")
    said = type_("chat", "bad.yaml")
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert "bad.yaml:" in said.err

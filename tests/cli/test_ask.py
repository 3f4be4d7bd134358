"""`frontdesk ask`."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.cli.ask import answered, asking
from frontdesk.dialogue.asking import Asked
from frontdesk.errors import BadInput, Code, ProviderError
from tests.cli.conftest import Type
from tests.knowledge.owners import owner
from tests.support.papers import pdf

BOT = """\
bot_id: shop
language: en
greeting: Hello.
fallback: Sorry?
knowledge: [papers]
scenarios: []
"""


@pytest.fixture
def shop(home: Path) -> Path:
    (home / "papers").mkdir()
    (home / "papers/guide.pdf").write_bytes(pdf("Welcome to the shop", "Parking is behind the house."))
    (home / "papers/prices.csv").write_text("Service,Price\nKey cutting,7 pounds\nShoe repair,20 pounds\n")
    path = home / "shop.yaml"
    path.write_text(BOT)
    return path


def test_the_answer_and_what_it_rests_on(type_: Type, shop: Path) -> None:
    said = type_("ask", "where is the parking?", "--bot", str(shop))
    assert said.code == 0
    lines = [line.rstrip() for line in said.out.splitlines()]
    assert lines[0] == "Parking is behind the house."
    assert "Decided by knowledge" in lines[1]
    assert any(re.match(r"→ (?:0\.[6-9]\d|1\.00)  guide\.pdf, page 2 \(documents\)", line) for line in lines)
    assert "a private index of the 2 files of shop" in lines[-1]


def test_i_dont_know(type_: Type, shop: Path) -> None:
    said = type_("ask", "do you repair bicycles?", "--bot", str(shop))
    assert (said.code, said.out.splitlines()[0].split(":")[0]) == (0, "I don't know")


@pytest.mark.parametrize(
    "arguments", [("--bot", "salon"), ("--bot", "salon", "--json", "x"), ("x",), ("--bot", "salon", "  ")]
)
def test_what_is_missing_or_too_much_is_one_line(type_: Type, arguments: tuple[str, ...]) -> None:
    said = type_("ask", *arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("frontdesk: ")


def test_lines(shop: Path) -> None:
    asked = b'{"text": "price of key cutting", "id": 1}\nnope\n{"text": "do you repair bicycles?"}\n'
    command = [sys.executable, "-c", "from frontdesk.cli import main; raise SystemExit(main())"]
    done = subprocess.run(
        [*command, "ask", "--bot", str(shop), "--json"],
        input=asked,
        capture_output=True,
        env=os.environ,
        check=False,
    )
    known, bad, unknown = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 1
    assert list(bad) == ["error", "code"]
    assert (unknown["answer"], unknown["decided_by"]) == (None, "nothing")
    assert (unknown["code"], bad["code"], "code" in known) == ("KNOWLEDGE_NOT_FOUND", "BAD_INPUT", False)
    assert all(passage["score"] < 0.65 for passage in unknown["passages"])
    assert (known["id"], known["answer"], known["decided_by"]) == (*(1, "Key cutting: 7 pounds.", "direct"),)
    assert known["passages"][0] == {
        "text": "Key cutting. Price: 7 pounds",
        "source": "products",
        "document": "prices.csv",
        "page": None,
        "section": "",
        "score": pytest.approx(1, abs=0.1),
    }


@pytest.mark.parametrize("given", [{}, {"text": 5}, {"text": " "}, {"texts": "hello"}])
def test_a_line_that_cannot_be_answered(given: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        answered(lambda text: Asked(text, "knowledge", ()), given)


def test_an_index_that_stops_costs_its_line_only() -> None:
    def gone(text: str) -> Asked:
        raise ProviderError("the knowledge index is late", code=Code.VECTOR_SEARCH_FAILED)

    with pytest.raises(BadInput, match="late") as caught:
        answered(gone, {"text": "hello"})
    assert caught.value.code == "VECTOR_SEARCH_FAILED"


def test_the_running_index_is_asked(home: Path, shop: Path) -> None:
    (home / "frontdesk.yaml").write_text(f"scenarios: ['{shop}']\n")
    with owner(home / "var", home / "frontdesk.yaml"), asking("shop", model=False) as (_, place, answer):
        assert place.running
        assert answer("where is parking?").passages[0].page == 2

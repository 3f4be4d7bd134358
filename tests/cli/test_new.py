from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.config import load_bot
from tests.cli.conftest import Type

TEMPLATE = """\
bot_id: salon
greeting: Hello.
fallback: Sorry?
company_id: chain
scenarios: [{name: hours, trigger_keywords: [open], answer: "From nine to six."}]
"""


@pytest.fixture
def template(home: Path) -> Path:
    (home / "frontdesk.yaml").write_text("scenarios: ['bots/*.yaml']\n")
    path = home / "bots" / "templates" / "salon.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(TEMPLATE)
    return path


def test_a_clone_of_a_bot_belongs_to_another_company(type_: Type, home: Path, template: Path) -> None:
    (home / "bots" / "salon.yaml").write_text(TEMPLATE)
    said = type_("new", "bella", "--from", "salon", "--company", "bella-ltd")
    assert said.code == 0, said.err
    path = home / "bots" / "bella.yaml"
    assert path.read_text().startswith('extends: "salon.yaml"\nbot_id: "bella"\ncompany_id: "bella-ltd"\n')
    bot = load_bot(path)
    assert (bot.bot_id, bot.company_id, bot.greeting) == ("bella", "bella-ltd", "Hello.")
    assert type_("check").code == 0


def test_a_template_below_the_scenario_files_makes_a_bot_among_them(
    type_: Type, home: Path, template: Path
) -> None:
    assert type_("new", "north", "--from", "bots/templates/salon.yaml").code == 0
    assert load_bot(home / "bots" / "north.yaml").company_id == "chain"
    assert "templates/salon.yaml" in (home / "bots" / "north.yaml").read_text()


def test_a_template_elsewhere_makes_a_bot_beside_it(type_: Type, home: Path) -> None:
    path = home / "elsewhere.yaml"
    path.write_text(TEMPLATE)
    assert type_("new", "north", "--from", str(path)).code == 0
    assert load_bot(home / "north.yaml").bot_id == "north"


def test_nothing_is_overwritten(type_: Type, home: Path, template: Path) -> None:
    own = home / "bots" / "bella.yaml"
    own.write_text("mine\n")
    said = type_("new", "bella", "--from", str(template))
    assert said.code == 2
    assert "is there already" in said.err
    assert own.read_text() == "mine\n"


def test_a_name_is_taken_once(type_: Type, home: Path, template: Path) -> None:
    (home / "bots" / "other.yaml").write_text(TEMPLATE)
    said = type_("new", "salon", "--from", str(template))
    assert said.code == 2
    assert "there is a bot called 'salon'" in said.err


@pytest.mark.parametrize("name", ["two words", "../bella", "бот", ""])
def test_a_name_that_is_none(type_: Type, template: Path, name: str) -> None:
    said = type_("new", name, "--from", str(template))
    assert said.code == 2
    assert "only Latin letters" in said.err


def test_a_template_with_problems_leaves_nothing_behind(type_: Type, home: Path, template: Path) -> None:
    template.write_text("greeting: Hello.\n")
    said = type_("new", "bella", "--from", str(template))
    assert said.code == 2
    assert "fallback: is missing" in said.err
    assert not (home / "bots" / "bella.yaml").exists()


def test_a_template_that_is_not_there(type_: Type, template: Path) -> None:
    assert type_("new", "bella", "--from", "nobody").code == 2
    assert type_("new", "bella", "--from", "nobody.yaml").code == 2

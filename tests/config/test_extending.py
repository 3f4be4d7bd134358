"""A bot that extends a template: merged by name, and whatever is wrong is named where it stands."""

from pathlib import Path

import pytest

from frontdesk.config import load_bot, problems
from frontdesk.config.extending import templates

TEMPLATE = """\
bot_id: salon
language: en
greeting: {en: Hello., ru: Здравствуйте.}
fallback: Sorry?
timezone: Europe/London
transfer: {number: "+442079460123", reason: a caller}
knowledge: [prices.md]
hours: {mon-fri: "09:00-18:00", sat: "10:00-14:00"}
scenarios:
  - name: booking
    trigger_keywords: [book]
    collect_fields:
      - {name: service, prompt: "Which service?", choices: {cut: [trim], dye: []}}
      - {name: date, prompt: "Which day?"}
      - {name: phone, prompt: "Which number?"}
  - {name: complaint, trigger_keywords: [complain], handoff: true}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "salon.yaml").write_text(TEMPLATE, encoding="utf-8")
    (tmp_path / "templates" / "prices.md").write_text("# Prices\n", encoding="utf-8")
    return tmp_path


def own(folder: Path, text: str, name: str = "own.yaml") -> Path:
    path = folder / name
    path.write_text(f"extends: templates/salon.yaml\nbot_id: own\n{text}", encoding="utf-8")
    return path


def test_a_few_lines_make_another_tenant(folder: Path) -> None:
    bot = load_bot(own(folder, "company_id: bella\ngreeting: {en: Bella speaking.}\n"))
    assert (bot.bot_id, bot.company_id, bot.timezone) == ("own", "bella", "Europe/London")
    assert bot.greeting == "Bella speaking."
    assert bot.speaking("ru").greeting == "Здравствуйте."
    assert [scenario.name for scenario in bot.scenarios] == ["booking", "complaint", "callback"]
    assert bot.knowledge == (str((folder / "templates" / "prices.md").resolve()),)


def test_scenarios_and_fields_are_merged_by_name(folder: Path) -> None:
    bot = load_bot(
        own(
            folder,
            """\
scenarios:
  - name: booking
    collect_fields:
      - {name: date, prompt: "When?"}
      - {name: email, prompt: "Which address?"}
  - {name: parking, trigger_keywords: [park], answer: "Behind the house."}
""",
        )
    )
    booking = bot.scenarios[0]
    assert [field.name for field in booking.collect_fields] == ["service", "date", "phone", "email"]
    assert [field.prompt for field in booking.collect_fields][1] == "When?"
    assert booking.trigger_keywords == ("book",)
    assert [scenario.name for scenario in bot.scenarios][:3] == ["booking", "complaint", "parking"]


def test_ones_own_words_replace_those_of_the_template(folder: Path) -> None:
    bot = load_bot(
        own(
            folder,
            """\
hours: {daily: "08:00-12:00"}
scenarios:
  - name: booking
    collect_fields:
      - {name: service, choices: [massage]}
""",
        )
    )
    assert bot.hours == {"daily": "08:00-12:00"}
    assert list(bot.scenarios[0].collect_fields[0].options) == ["massage"]


def test_null_and_without_take_away(folder: Path) -> None:
    bot = load_bot(own(folder, "transfer: null\nwithout: [complaint, booking.phone]\n"))
    assert bot.transfer is None
    assert [scenario.name for scenario in bot.scenarios] == ["booking", "callback"]
    assert [field.name for field in bot.scenarios[0].collect_fields] == ["service", "date"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "without: [complaints]\n",
            "own.yaml:3: without[0]: the template has no scenario or field 'complaints'",
        ),
        ("without: [complaints]\n", "did you mean 'complaint'?"),
        ("scenarios: [{name: booking, confirm: maybe}]\n", "own.yaml:3: scenarios[0].confirm: must be true"),
        ("greetings: Hi\n", "own.yaml:3: greetings: unknown key; did you mean 'greeting'?"),
    ],
)
def test_a_mistake_is_named_in_the_file_that_makes_it(folder: Path, text: str, said: str) -> None:
    assert said in str(problems(own(folder, text))[0])


def test_a_mistake_of_the_template_is_named_in_the_template(folder: Path) -> None:
    template = folder / "templates" / "salon.yaml"
    template.write_text(TEMPLATE.replace("Europe/London", "Europe/Lundun"), encoding="utf-8")
    assert str(problems(own(folder, ""))[0]).startswith(f"{template}:5: timezone: there is no time zone")


def test_an_id_is_not_inherited(folder: Path) -> None:
    path = folder / "own.yaml"
    path.write_text("extends: templates/salon.yaml\n", encoding="utf-8")
    assert "bot_id: is missing" in str(problems(path)[0])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("../salon.yaml", "is outside this folder"),
        ("/etc/passwd", "is outside this folder"),
        ("templates/saloon.yaml", "did you mean 'templates/salon.yaml'?"),
        ("templates", "there is no file 'templates'"),
        ("own.yaml", "round in a circle: own.yaml → own.yaml"),
        ("[a]", "write the name of a file"),
        ("7", "write the name of a file"),
    ],
)
def test_a_template_that_cannot_be_extended_is_named(folder: Path, name: str, said: str) -> None:
    path = folder / "own.yaml"
    path.write_text(f"bot_id: own\nextends: {name}\n", encoding="utf-8")
    found = str(problems(path)[0])
    assert found.startswith(f"{path}:2: extends: ")
    assert said in found


def test_a_link_does_not_lead_out_of_the_folder(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "salon.yaml"
    outside.write_text(TEMPLATE, encoding="utf-8")
    (folder / "linked.yaml").symlink_to(outside)
    path = folder / "own.yaml"
    path.write_text("bot_id: own\nextends: linked.yaml\n", encoding="utf-8")
    assert "is outside this folder" in str(problems(path)[0])


def test_templates_of_templates_end(folder: Path) -> None:
    for number in range(7):
        (folder / f"{number}.yaml").write_text(f"bot_id: b\nextends: {number + 1}.yaml\n", encoding="utf-8")
    (folder / "7.yaml").write_text(TEMPLATE.replace("[prices.md]", "[]"), encoding="utf-8")
    assert "more than 5 templates of templates" in str(problems(folder / "0.yaml")[0])
    assert load_bot(folder / "3.yaml").bot_id == "b"
    assert [path.name for path in templates(folder / "3.yaml")] == ["4.yaml", "5.yaml", "6.yaml", "7.yaml"]


def test_a_circle_is_shown(folder: Path) -> None:
    (folder / "a.yaml").write_text("bot_id: a\nextends: b.yaml\n", encoding="utf-8")
    (folder / "b.yaml").write_text("bot_id: b\nextends: a.yaml\n", encoding="utf-8")
    assert "a.yaml → b.yaml → a.yaml" in str(problems(folder / "a.yaml")[0])
    assert len(list(templates(folder / "a.yaml"))) <= 5


def test_nothing_is_left_out_of_nothing(tmp_path: Path) -> None:
    path = tmp_path / "bot.yaml"
    path.write_text("bot_id: b\ngreeting: Hi\nfallback: Sorry\nwithout: [x]\n", encoding="utf-8")
    assert "without: nothing is extended" in str(problems(path)[0])

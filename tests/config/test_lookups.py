"""What a scenario file names must be there; each mistake has its place and a hint."""

from pathlib import Path

import pytest

from frontdesk.config import load_bot, problems

BOT = """\
bot_id: b
greeting: Hello.
fallback: Sorry?
scenarios:
  - name: booking
    trigger_keywords: [book]
    collect_fields:
      - {name: service, prompt: "Which?", choices: [cut]}
      - {name: time, prompt: "When?"}
    MORE
"""


def found(folder: Path, more: str = "", whole: str = "") -> list[str]:
    path = folder / "bot.yaml"
    path.write_text(BOT.replace("MORE", more) + whole, encoding="utf-8")
    return [str(problem).removeprefix(f"{path}:") for problem in problems(path)]


def test_nothing_is_missing(tmp_path: Path) -> None:
    assert found(tmp_path) == []


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("next: bookin", "scenarios[0].next: there is no scenario 'bookin'; did you mean 'booking'?"),
        (
            "next: {servise = cut: booking}",
            "there is no field 'servise' in this scenario; did you mean 'service'?",
        ),
        ("next: {service = cut: x}", "scenarios[0].next.service = cut: there is no scenario 'x'"),
        ("category: sales", "scenarios[0].category: there is no category 'sales'; known: none"),
        ("handler: bookin", "scenarios[0].handler: there is no handler 'bookin'"),
        (
            "answer: 'At {tim}.'",
            "scenarios[0].answer: there is no field 'tim' to fill in; did you mean 'time'?",
        ),
        ("answer: {en: 'At {time}.', de: 'Um {zeit}.'}", "there is no field 'zeit' to fill in"),
        (
            "on_complete: {action: a, with: {x: '{y}'}}",
            "scenarios[0].on_complete.with.x: there is no field 'y'",
        ),
        (
            "on_complete: {action: a, success: '{y}'}",
            "scenarios[0].on_complete.success: there is no field 'y'",
        ),
        (
            "handoff: {target: boss}",
            "scenarios[0].handoff.target: there is no 'boss' in `transfers`; known: none",
        ),
        ("hours: open", "scenarios[0].hours: needs the bot's `hours`"),
        ("knowledge: [none.md]", "scenarios[0].knowledge[0]: there is no file 'none.md' beside this one"),
        (
            "qualification: {score: [{if: budget > 5, points: 1}], threshold: 1, recipient: us}",
            "scenarios[0].qualification.score[0].if: there is no field 'budget'",
        ),
    ],
)
def test_what_a_scenario_names(tmp_path: Path, more: str, said: str) -> None:
    [problem] = found(tmp_path, more)
    assert problem.startswith("10: ")
    assert said in problem


@pytest.mark.parametrize(
    ("whole", "said"),
    [
        ("categories: {c: {keywords: [k], scenario: x}}", "categories.c.scenario: there is no scenario 'x'"),
        ("returning_greeting: 'Hi {nome}.'", "returning_greeting: there is no field 'nome' to fill in"),
        ("hours: {mon: 9-18}\nafter_hours: {say: '{open}'}", "did you mean 'opens'?"),
        (
            "hours: {mon: 9-18}\nafter_hours: {scenarios: [x]}",
            "after_hours.scenarios[0]: there is no scenario 'x'",
        ),
        (
            "hours: {mon: 9-18}\nafter_hours: {handoff: {target: x}}",
            "after_hours.handoff.target: there is no 'x'",
        ),
        (
            "red_lines: [{name: r, when: [w], handoff: {target: x}}]",
            "red_lines[0].handoff.target: there is no 'x'",
        ),
        ("disclosure: {ru: Запись.}", "disclosure: is not written in 'en', the bot's language: add `en: …`"),
        ("texts: {goodbye: {ru: Пока.}}", "texts.goodbye: is not written in 'en'"),
        (f"knowledge: [{'x' * 3000}]", "knowledge[0]: there is no file"),
        ('knowledge: ["\\0"]', "knowledge[0]: there is no file"),
    ],
)
def test_what_a_bot_names(tmp_path: Path, whole: str, said: str) -> None:
    [problem] = found(tmp_path, whole=whole)
    assert said in problem


def test_hours_that_a_field_needs(tmp_path: Path) -> None:
    path = tmp_path / "bot.yaml"
    path.write_text(BOT.replace("MORE", "").replace('"When?"', '"When?", validate: {within_hours: true}'))
    [problem] = problems(path)
    assert problem.key == "scenarios[0].collect_fields[1].validate.within_hours"


def test_what_one_scenario_reads_is_known_to_the_bot(tmp_path: Path) -> None:
    (tmp_path / "prices.md").write_text("# Prices\n")
    assert found(tmp_path, "knowledge: [prices.md]") == []
    bot = load_bot(tmp_path / "bot.yaml")
    assert bot.knowledge == bot.scenarios[0].knowledge == (str((tmp_path / "prices.md").resolve()),)


def test_a_folder_is_the_files_in_it(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    assert "the folder 'papers' has no files of a known type" in found(tmp_path, "knowledge: [papers]")[0]
    (papers / "prices.csv").write_text("Service,Price\nHaircut,35\n")
    (papers / "about.md").write_text("# About\n")
    (papers / "logo.png").write_bytes(b"\x89PNG")
    assert found(tmp_path, "knowledge: [papers, papers/about.md]") == []
    names = tuple(str((papers / name).resolve()) for name in ("about.md", "prices.csv"))
    bot = load_bot(tmp_path / "bot.yaml")
    assert (bot.knowledge, bot.scenarios[0].knowledge) == (names, names)


def test_a_file_that_nobody_reads(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"\x89PNG")
    assert (
        "'logo.png' is of a type that cannot be read; known: .csv"
        in found(tmp_path, "knowledge: [logo.png]")[0]
    )

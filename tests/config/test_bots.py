"""Scenario files: the founding format loads unchanged, and whatever else comes gives a clear error."""

import random
from pathlib import Path

import pytest
import yaml

from frontdesk.config import find_bot, load_bot, load_bots, load_settings, problems
from frontdesk.config.bots import _made, sources
from frontdesk.errors import BadInput, NotFound
from frontdesk.settings import Settings

FOUNDING = """\
bot_id: "salon-bot-1"
language: "ru"
voice_id: "russian-female-1"
greeting: "Здравствуйте! Салон красоты Элегант. Чем могу помочь?"
scenarios:
  - name: "booking"
    trigger_keywords: ["записаться", "запись", "свободно"]
    collect_fields:
      - {name: "service", prompt: "На какую услугу хотите записаться?"}
      - {name: "date",    prompt: "На какой день?"}
      - {name: "time",    prompt: "На какое время?"}
      - {name: "phone",   prompt: "Оставьте номер для подтверждения."}
    on_complete: "booking_created"
  - name: "support"
    trigger_keywords: ["вопрос", "узнать", "сколько стоит"]
    use_knowledge_base: true
fallback: "Извините, не совсем поняла. Вы хотите записаться или у вас вопрос?"
max_turns: 20
silence_timeout_sec: 10
"""
ROOT = Path(__file__).parents[2]


def written(folder: Path, text: str, name: str = "bot.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_founding_format_loads_unchanged(tmp_path: Path) -> None:
    bot = load_bot(written(tmp_path, FOUNDING))
    assert (bot.bot_id, bot.language, bot.max_turns) == ("salon-bot-1", "ru", 20)
    booking = bot.scenarios[0]
    assert [field.kind for field in booking.collect_fields] == ["text", "date", "time", "phone"]
    assert booking.on_complete == "booking_created"
    assert bot.scenarios[1].use_knowledge_base


@pytest.mark.parametrize("name", ["salon", "salon-ru"])
def test_the_shipped_bots_have_no_problems(name: str) -> None:
    assert problems(ROOT / "scenarios" / f"{name}.yaml") == []


@pytest.mark.parametrize("path", sorted((ROOT / "scenarios").glob("**/*.yaml")), ids=lambda path: path.name)
def test_any_reader_of_yaml_reads_the_shipped_files(path: Path) -> None:
    assert yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("timezone: Europe/Belin\n", "bot.yaml:20: timezone: there is no time zone 'Europe/Belin'"),
        ("knowledge: [none.md]\n", "bot.yaml:20: knowledge[0]: there is no file 'none.md'"),
        ("texts: {goodby: Ciao}\n", "bot.yaml:20: texts.goodby: unknown text"),
    ],
)
def test_what_a_file_names_must_be_there(tmp_path: Path, change: str, said: str) -> None:
    assert said in str(problems(written(tmp_path, FOUNDING + change))[0])


def test_a_handler_must_exist(tmp_path: Path) -> None:
    text = FOUNDING.replace('    on_complete: "booking_created"', '    handler: "bookin"')
    assert "there is no handler 'bookin'; known: booking" in str(problems(written(tmp_path, text))[0])


def test_an_answer_fills_in_fields_that_are_there(tmp_path: Path) -> None:
    text = FOUNDING.replace('    on_complete: "booking_created"', '    answer: "Записала: {servise}."')
    assert "there is no field 'servise'" in str(problems(written(tmp_path, text))[0])


def test_a_country_that_is_none_is_refused(tmp_path: Path) -> None:
    text = FOUNDING + '\ncountry: "UK"\n'
    assert "there is no country 'UK'; write its ISO code, such as GB" in str(
        problems(written(tmp_path, text))[0]
    )


def settings_for(folder: Path, text: str = "") -> Settings:
    return load_settings({}, written(folder, f"scenarios: ['*.bot.yaml']\n{text}", "frontdesk.yaml"))


def test_the_installation_has_the_last_word(tmp_path: Path) -> None:
    written(tmp_path, FOUNDING, "a.bot.yaml")
    settings = settings_for(tmp_path, "bots: {salon-bot-1: {timezone: Asia/Dubai, country: AE}}\n")
    bot = load_bots(settings)["salon-bot-1"]
    assert (bot.timezone, bot.country) == ("Asia/Dubai", "AE")


def test_two_bots_cannot_share_a_name(tmp_path: Path) -> None:
    written(tmp_path, FOUNDING, "a.bot.yaml")
    written(tmp_path, FOUNDING, "b.bot.yaml")
    with pytest.raises(BadInput, match=r"'salon-bot-1' is in .*a\.bot\.yaml too"):
        load_bots(settings_for(tmp_path))


def test_settings_for_a_bot_that_is_not_there_are_refused(tmp_path: Path) -> None:
    written(tmp_path, FOUNDING, "a.bot.yaml")
    with pytest.raises(BadInput, match=r"bots\.salon: there is no such bot; known: salon-bot-1"):
        load_bots(settings_for(tmp_path, "bots: {salon: {}}\n"))


def test_a_bot_is_found_by_id_stem_or_path(tmp_path: Path) -> None:
    path = written(tmp_path, FOUNDING, "a.bot.yaml")
    settings = settings_for(tmp_path)
    for name in ("salon-bot-1", "a.bot", str(path)):
        assert find_bot(settings, name).bot_id == "salon-bot-1"
    with pytest.raises(NotFound, match=r"no bot called 'saloon'; known: a\.bot"):
        find_bot(settings, "saloon")


def mutate(text: str, rng: random.Random) -> str:
    """One small damage of the kind people and broken editors do."""
    lines = text.splitlines(keepends=True)
    at = rng.randrange(len(lines))
    kind = rng.randrange(9)
    if kind == 0:
        del lines[at]
    elif kind == 1:
        lines.insert(at, lines[rng.randrange(len(lines))])
    elif kind == 2:
        lines[at] = " " * rng.randrange(1, 5) + lines[at]
    elif kind == 3:
        lines[at] = lines[at].lstrip()
    elif kind == 4:
        position = rng.randrange(len(text))
        return text[:position] + rng.choice("\"'{}[]:,&*!|>%@`\t\0é") + text[position:]
    elif kind == 5:
        position = rng.randrange(len(text))
        return text[:position] + text[position + rng.randrange(1, 9) :]
    elif kind == 6:
        data = yaml.safe_load(text)
        data[rng.choice(list(data))] = rng.choice([None, [], {}, -1, "", 1e99, [[[]]], {"a": 1}, True])
        return yaml.safe_dump(data, allow_unicode=True)
    elif kind == 7:
        data = yaml.safe_load(text)
        field = rng.choice(data["scenarios"][0]["collect_fields"])
        key = rng.choice(["name", "prompt", "type", "choices", "optional", "reprompts"])
        field[key] = rng.choice(
            [None, [], {}, 7, "", "wörd", ["a"], {"a": "b"}, {"a": ["b"]}, "date", "x" * 3000]
        )
        return yaml.safe_dump(data, allow_unicode=True)
    else:
        return text[: rng.randrange(len(text))]
    return "".join(lines)


def test_five_hundred_broken_files_give_clear_errors_or_bots(tmp_path: Path) -> None:
    rng = random.Random(7)
    refused = 0
    for number in range(500):
        path = written(tmp_path, mutate(FOUNDING, rng), f"{number}.yaml")
        found = problems(path)
        refused += bool(found)
        for problem in found:
            assert problem.message
            assert str(problem).startswith(str(path))
            assert "Traceback" not in str(problem)
        if not found:
            assert load_bot(path).greeting
    assert refused > 250


def test_a_folder_of_knowledge_is_watched(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "about.md").write_text("# About\n")
    written(tmp_path, f"{FOUNDING}knowledge: [papers]\n")
    settings = Settings(scenarios=[str(tmp_path / "*.yaml")])
    before = sources(settings)
    (papers / "prices.csv").write_text("Service,Price\nHaircut,35\n")
    assert set(sources(settings)) - set(before) == {papers / "prices.csv"}


def test_a_file_is_read_anew_only_when_it_or_a_template_of_it_changes(tmp_path: Path) -> None:
    base, other = tmp_path / "base.yaml", tmp_path / "other.yaml"
    path = written(tmp_path, FOUNDING)
    made = _made(path)
    assert made.bot is not None
    assert _made(path) is made
    path.write_text(f"{FOUNDING}knowledge: [a.md\n")
    assert _made(path).bot is None
    path.write_text(f"{FOUNDING}extends: base.yaml\n")
    base.write_text("country: DE\n")
    assert _made(path).files == (path, base)
    base.write_text("extends: other.yaml\n")
    other.write_text("country: AT\n")
    assert set(_made(path).files) == {path, base, other}
    other.unlink()
    assert _made(path).bot is None

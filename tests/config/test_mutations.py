"""A thousand damaged scenario files: each is a bot, or a list of problems that name the place."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from frontdesk.config import Problem, load_bot, problems
from frontdesk.config.document import Place
from frontdesk.scenario.schema import Bot

LOADER, DUMPER = (getattr(yaml, f"C{name}", getattr(yaml, name)) for name in ("SafeLoader", "SafeDumper"))
RICH = Path(__file__).parent / "rich"
EACH = 250
"""Files of each kind of damage: four kinds make the thousand."""
SIGNS = "\"'{}[]:,&*!|>%@`#?-\t\0\u2028é\ud7ff"
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 7, 1e308, float("inf"), float("nan"), 10**40),
    *(
        "",
        " ",
        "wörd",
        "x" * 3000,
        "no",
        "on",
        "\0",
        "{}",
        "{service}",
        "2026-02-30",
        "25:00",
        "[",
        "\\",
        "en",
    ),
    *(
        [],
        [[]],
        [None],
        ["a"],
        [{"name": "a"}],
        {},
        {"a": 1},
        {"en": "a"},
        {"": ""},
        {"name": {}},
        {"if": "and"},
    ),
    *("not", "a and", "(" * 40, "a = ", "mon-fry", "../x", "/etc/passwd", "a" * 64, "*", "(a+)+$", "mon-fri"),
)


def places(data: Any, place: Place = ()) -> Iterator[Place]:
    """Every place below the whole."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, inner in pairs:
        yield (*place, key)
        yield from places(inner, (*place, key))


def at(data: Any, place: Place) -> Any:
    for part in place:
        data = data[part]
    return data


def dumped(data: Any) -> str:
    return yaml.dump(data, Dumper=DUMPER, allow_unicode=True, sort_keys=False)


def odd_value(text: str, rng: random.Random) -> str:
    data = yaml.load(text, LOADER)
    place = rng.choice(list(places(data)))
    at(data, place[:-1])[place[-1]] = rng.choice(ODD)
    return dumped(data)


def odd_key(text: str, rng: random.Random) -> str:
    """A key that is misspelt, is missing, or has moved to a place where it does not belong."""
    data = yaml.load(text, LOADER)
    named = [place for place in places(data) if isinstance(place[-1], str)]
    place, other = rng.choice(named), rng.choice(named)
    holder, value = at(data, place[:-1]), at(data, place)
    del holder[place[-1]]
    key = place[-1]
    cut = rng.randrange(len(key) + 1)
    match rng.randrange(3):
        case 0:
            holder[key[:cut] + rng.choice("xyz") + key[cut + 1 :]] = value
        case 1 if other[: len(place)] != place:
            at(data, other[:-1])[key] = value
    return dumped(data)


def odd_sign(text: str, rng: random.Random) -> str:
    position = rng.randrange(len(text))
    if rng.random() < 0.3:
        return text[:position] + text[position + rng.randrange(1, 9) :]
    return text[:position] + rng.choice(SIGNS) + text[position:]


def odd_line(text: str, rng: random.Random) -> str:
    lines = text.splitlines(keepends=True)
    here, there = rng.randrange(len(lines)), rng.randrange(len(lines))
    match rng.randrange(5):
        case 0:
            del lines[here]
        case 1:
            lines.insert(here, lines[there])
        case 2:
            lines[here] = " " * rng.randrange(1, 5) + lines[here]
        case 3:
            lines[here] = lines[here].lstrip()
        case _:
            return text[: rng.randrange(len(text))]
    return "".join(lines)


def in_place(found: list[Problem], folder: Path) -> bool:
    return all(problem.message and str(problem).startswith(str(folder)) for problem in found)


@pytest.mark.parametrize("damage", [odd_value, odd_key, odd_sign, odd_line])
def test_damaged_files_give_clear_errors_or_bots(
    tmp_path: Path, damage: Callable[[str, random.Random], str]
) -> None:
    shutil.copy(RICH / "prices.md", tmp_path)
    whole = (RICH / "clinic.yaml").read_text(encoding="utf-8")
    rng = random.Random(damage.__name__)
    path = tmp_path / "bot.yaml"
    refused = 0
    for _ in range(EACH):
        path.write_bytes(damage(whole, rng).encode("utf-8", "surrogatepass"))
        found = problems(path)
        refused += bool(found)
        assert in_place(found, tmp_path), path.read_text(encoding="utf-8")
        if not found:
            bot = load_bot(path)
            again = Bot.model_validate(bot.model_dump(mode="json"))
            assert again.version == bot.version
            assert all(bot.speaking(language).greeting for language in bot.languages)
    assert EACH // 3 < refused < EACH, "the damage is too small or too great to show anything"


def test_damage_of_a_template_is_told_where_it_is(tmp_path: Path) -> None:
    shutil.copytree(RICH, tmp_path / "templates")
    own = tmp_path / "own.yaml"
    own.write_text(
        "extends: templates/clinic.yaml\nbot_id: own\nwithout: [advice]\nscenarios:\n"
        "  - {name: appointment, next: null, collect_fields: [{name: date, prompt: When?}]}\n",
        encoding="utf-8",
    )
    assert problems(own) == []
    whole = (RICH / "clinic.yaml").read_text(encoding="utf-8")
    rng = random.Random(11)
    for _ in range(100):
        damaged = odd_value(whole, rng)
        (tmp_path / "templates" / "clinic.yaml").write_text(damaged, encoding="utf-8")
        assert in_place(problems(own), tmp_path), damaged


def test_the_undamaged_file_is_a_bot_of_two_languages() -> None:
    bot = load_bot(RICH / "clinic.yaml")
    assert bot.languages == ("en", "de")
    assert bot.speaking("de").scenarios[0].collect_fields[4].reprompts == ("Bitte nennen Sie einen Tag.",)
    assert list(bot.scenarios[0].collect_fields[2].options) == ["check-up", "implant", "whitening"]

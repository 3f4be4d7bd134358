from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.dialogue import gate
from frontdesk.dialogue.prompts import RULES
from frontdesk.models import Completion, KnowledgeChunk, Receipt, Slot
from frontdesk.scenario.engine import start_state
from tests.dialogue import lies, lies_abroad, more_lies
from tests.support.lines import PARKING

PASSAGES = (
    replace(
        PARKING, text="A cut is 1,500 rubles. Open 9:00 to 18:30. Call +44 20 7946 0999 or see salon.example."
    ),
)
SCENARIOS = Path(__file__).parents[2] / "scenarios"
KNOWN = gate.Known.of(start_state(), PASSAGES, "is it 40 minutes?")


@pytest.mark.parametrize("text", [*lies.LIES_EN, *lies.LIES_RU, *lies.PROMISES_EN, *lies.PROMISES_RU])
def test_no_lie_passes(text: str) -> None:
    assert gate.check(text, [], gate.Known.of(start_state(), (), text))


@pytest.mark.parametrize(
    ("code", "text"), [*lies_abroad.lines(lies_abroad.LIES), *lies_abroad.lines(lies_abroad.PROMISES)]
)
def test_none_passes_in_four_other_languages(code: str, text: str) -> None:
    assert gate.check(text, [], gate.Known.of(start_state(), (), text, language=code))


@pytest.mark.parametrize("text", [*lies.SPLIT_EN, *lies.SPLIT_RU])
def test_a_lie_in_pieces_does_not_pass(text: str) -> None:
    parts = text.split("|")
    stops = [gate.check(part, parts[:number], KNOWN) for number, part in enumerate(parts)]
    assert any(stops)


@pytest.mark.parametrize(
    "text",
    [
        "A cut is 1500 rubles.",
        "It costs fifteen hundred rubles.",
        "We are open from 9 to 6:30.",
        "Until half past six, that is 18:30.",
        "Call +44 20 7946 0999.",
        "See salon.example.",
        "One moment please, two of three know that.",
    ],
)
def test_what_was_given_may_be_said(text: str) -> None:
    assert gate.check(text, [], KNOWN) == ""


@pytest.mark.parametrize(
    "text",
    [
        "A cut is 1600 rubles.",
        "It costs forty-five dollars.",
        "It costs two thousand.",
        "Стоит двести рублей.",
        "We close at 21:00.",
        "We close at eight in the evening.",
        "About 40 minutes, as you ask.",
        "Call 020 7946 0998.",
        "See evil.com for details.",
        "Write to me@evil.com please.",
        "https://salon.evil is our page.",
        "I am a language model.",
        "According to my instructions, no.",
        "</passage> hello",
        RULES.splitlines()[2].strip("- "),
    ],
)
def test_what_nobody_gave_may_not(text: str) -> None:
    assert gate.check(text, [], KNOWN)


def read(*names: str) -> list[KnowledgeChunk]:
    return [replace(PARKING, text=(SCENARIOS / name).read_text(encoding="utf-8")) for name in names]


SALON = gate.Known.of(
    start_state(),
    read("salon/about.md", "salon/prices.md"),
    "can you book Friday at ten or Tuesday at three with Anna, I have a complaint",
)
SALON_RU = gate.Known.of(
    start_state(),
    read("salon-ru/about.md", "salon-ru/prices.md"),
    "запишите на пятницу в десять или вторник в три к Анне, у меня жалоба",
)


@pytest.mark.parametrize("text", more_lies.MORE_LIES_EN)
def test_what_the_rules_do_not_know_is_not_grounded(text: str) -> None:
    assert gate.check(text, [], SALON)


@pytest.mark.parametrize("text", more_lies.MORE_LIES_RU)
def test_the_same_in_russian(text: str) -> None:
    assert gate.check(text, [], SALON_RU)


@pytest.mark.parametrize(
    ("text", "known"),
    [*((text, SALON) for text in more_lies.ANSWERS_EN), *((text, SALON_RU) for text in more_lies.ANSWERS_RU)],
)
def test_good_answers_pass(text: str, known: gate.Known) -> None:
    assert gate.check(text, [], known) == ""


def test_a_receipt_of_this_turn_allows_the_claim() -> None:
    done = Completion("booking", "x", (), 3, True, Receipt("r", "x", "confirmed"))
    state = replace(start_state(), turn=3, completions=(done,))
    assert gate.check("You are booked.", [], gate.Known.of(state, (), "")) == ""
    later = replace(state, turn=4)
    assert gate.check("You are booked.", [], gate.Known.of(later, (), ""))
    requested = replace(done, receipt=Receipt("r", "x", "requested"))
    state = replace(state, completions=(requested,))
    assert gate.check("You are booked.", [], gate.Known.of(state, (), ""))


def test_the_callers_own_values_may_be_said() -> None:
    state = replace(start_state(), slots=(Slot("time", "15:30", "half three", 1),))
    assert gate.check("At 15:30 or 3:30?", [], gate.Known.of(state, (), "")) == ""


def test_only_languages_with_rules_are_judged() -> None:
    assert gate.judges("ru-RU")
    assert gate.judges("ar")
    assert not gate.judges("fr")

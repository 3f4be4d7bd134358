"""Wants that categories name in vain."""

from typing import Any

from frontdesk.scenario.intent.canon import TRADES, WANTS
from tests.scenario.lint import BOOKING, found
from tests.source import ROOT


def categories(**wants: list[str]) -> dict[str, Any]:
    return {name: {"keywords": [name], "wants": said} for name, said in wants.items()}


def test_wants_that_there_are() -> None:
    said = categories(visits=["book", "dental.faq"], moves=["reschedule", "any.faq"])
    assert [f for f in found(BOOKING, categories=said) if f.rule == "wants"] == []


def test_a_slip_of_the_pen() -> None:
    finding = next(f for f in found(BOOKING, categories=categories(moves=["reshedule"])) if f.rule == "wants")
    assert finding.error
    assert finding.place == ("categories", "moves", "wants", 0)
    assert "did you mean 'reschedule'?" in finding.message


def test_neither_trade_nor_want() -> None:
    said = categories(visits=["barber.book", "zzz"])
    messages = [f.message for f in found(BOOKING, categories=said) if f.rule == "wants"]
    assert "no trade 'barber'; known: beauty" in messages[0]
    assert "no want 'zzz'; known: book, group" in messages[1]


def test_one_want_in_two_categories() -> None:
    said = categories(visits=["book"], moves=["book"])
    finding = next(f for f in found(BOOKING, categories=said) if f.rule == "wants")
    assert finding.place == ("categories", "moves", "wants", 0)
    assert "one of visits already" in finding.message


def test_the_guide_names_every_want() -> None:
    guide = (ROOT / "docs" / "scenarios.md").read_text(encoding="utf-8")
    offered = [want.name for want in WANTS.values() if want.reach in ("own", "general")]
    assert not [name for name in (*offered, *TRADES) if f"`{name}`" not in guide]

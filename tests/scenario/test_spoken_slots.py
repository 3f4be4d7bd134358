"""Spoken values in every language with tables, from a list of cases that was written before the parser.

The reference time is the one in the file's first line: Friday 20 November 2026, ten in the morning, Berlin.
"""

from collections import defaultdict
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml

from frontdesk.scenario.ear import read
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState

AT = datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Europe/Berlin"))
CASES = yaml.safe_load((Path(__file__).parents[1] / "data" / "spoken-slots.yaml").read_text(encoding="utf-8"))
SERVICES = {
    "en": {"haircut": (), "manicure": (), "massage": (), "colouring": ("dye", "colour"), "beard trim": ()},
    "ru": {
        "стрижка": ("подстричься",),
        "маникюр": (),
        "массаж": (),
        "окрашивание": ("покрасить волосы", "покраска"),
    },
    "de": {"Haarschnitt": ("haare schneiden",), "Färben": (), "Bartpflege": (), "Maniküre": ()},
    "es": {
        "corte de pelo": ("cortarme el pelo",),
        "masaje": ("masajito",),
        "depilación": (),
        "manicura": (),
    },
    "ar": {"صبغ شعر": (), "تنظيف بشرة": (), "مانيكير": (), "قص شعر": ()},
    "he": {"תספורת": ("להסתפר",), "עיסוי": (), "מניקור": (), "צבע לשיער": ("לצבוע",)},
}
OURS = [case for case in CASES if case["lang"] in SERVICES and case["type"] != "address"]
KINDS = {"party": "number", "yesno": "yes_no", "service": "choice"}
FLOORS = {
    "date": 1.0,
    "time": 1.0,
    "datetime": 1.0,
    "phone": 1.0,
    "email": 1.0,
    "yesno": 1.0,
    "party": 1.0,
    "service": 1.0,
    "name": 1.0,
}


def heard(case: dict) -> str | None:
    """What the ear makes of a case when just that was asked."""
    kinds = ["date", "time"] if case["type"] == "datetime" else [KINDS.get(case["type"], case["type"])]
    fields = [
        {"name": kind, "type": kind, "prompt": "?"}
        | ({"choices": SERVICES[case["lang"]]} if kind == "choice" else {})
        for kind in kinds
    ]
    bot = Bot.model_validate(
        {
            "bot_id": "b",
            "language": case["lang"],
            "greeting": "Hi",
            "fallback": "Sorry?",
            "country": case.get("region"),
            "scenarios": [{"name": "form", "collect_fields": fields}],
        }
    )
    state = DialogueState(phase="collecting", scenario="form", asked=kinds[0])
    reading = read(bot, state, case["text"], AT)
    values = [c.value for kind in kinds if (c := reading.candidate(kind)) and c.complete]
    return "T".join(values) if len(values) == len(kinds) else None


def right(case: dict) -> bool:
    expected = [None if value is None else str(value) for value in case["expect"]]
    return heard(case) in expected


@pytest.mark.parametrize("kind", sorted(FLOORS))
@pytest.mark.parametrize("language", sorted(SERVICES))
def test_floor(language: str, kind: str):
    results = defaultdict(list)
    for case in OURS:
        if case["lang"] == language and case["type"] == kind:
            results[right(case)].append((case["text"], heard(case), case["expect"]))
    share = len(results[True]) / (len(results[True]) + len(results[False]))
    assert share >= FLOORS[kind], results[False]


def test_nothing_is_heard_where_nothing_is_said():
    empty = [case for case in OURS if case["expect"] == [None]]
    assert empty
    assert [(case["text"], heard(case)) for case in empty if heard(case)] == []

"""How these tests hear: one field asked, or a small salon, on Friday 20 November 2026 at ten."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from frontdesk.scenario.ear import read
from frontdesk.scenario.fields.base import Hearing, hearing
from frontdesk.scenario.language import language
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState

AT = datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Europe/Berlin"))
SERVICES = {
    "en": {"haircut": ("trim",), "manicure": ("nails",), "colouring": ("dye", "colour my hair")},
    "ru": {"стрижка": ("подстричься",), "маникюр": ("ногти",), "окрашивание": ("покрасить волосы",)},
}
KEYWORDS = {
    "en": (("book", "appointment", "available"), ("question", "find out", "how much is it")),
    "ru": (("записаться", "запись", "свободно"), ("вопрос", "узнать", "сколько стоит")),
}


def bot(code: str, scenarios: list[dict[str, Any]], country: str | None = None) -> Bot:
    """A bot with these scenarios and nothing else worth mentioning."""
    return Bot.model_validate(
        {
            "bot_id": "desk",
            "language": code,
            "country": country,
            "greeting": "Hello",
            "fallback": "Sorry?",
            "scenarios": scenarios,
        }
    )


def salon(code: str) -> Bot:
    """Bookings of a service, date, time, number of people and phone; questions answered."""
    booking, support = KEYWORDS[code]
    fields: list[dict[str, Any]] = [
        {"name": "service", "prompt": "?", "choices": SERVICES[code]},
        {"name": "date", "prompt": "?"},
        {"name": "time", "prompt": "?"},
        {"name": "people", "type": "number", "prompt": "?"},
        {"name": "phone", "prompt": "?"},
    ]
    return bot(
        code,
        [
            {"name": "booking", "trigger_keywords": booking, "collect_fields": fields},
            {"name": "support", "trigger_keywords": support, "use_knowledge_base": True},
        ],
    )


SALONS = {code: salon(code) for code in ("en", "ru")}


def hears(code: str, text: str, asked: str | None = None) -> Reading:
    """What the salon makes of `text`: while `asked` is in question, or with nothing going on."""
    state = DialogueState()
    if asked:
        state = DialogueState(phase="collecting", scenario="booking", asked=asked)
    return read(SALONS[code], state, text, AT)


def values(reading: Reading) -> dict[str, str]:
    """The values by field."""
    return {candidate.field: candidate.value for candidate in reading.candidates}


def answer(code: str, kind: str, text: str, country: str | None = None) -> str | None:
    """The value when one field of that type was asked; half a value ends in `…`."""
    form = {"name": "form", "collect_fields": [{"name": "it", "type": kind, "prompt": "?"}]}
    state = DialogueState(phase="collecting", scenario="form", asked="it")
    found = read(bot(code, [form], country), state, text, AT).candidate("it")
    if found is None:
        return None
    return found.value if found.complete else f"{found.value}…"


def heard(code: str, text: str) -> Hearing:
    """`text` as parsers see it."""
    return hearing(text, language(code), AT)

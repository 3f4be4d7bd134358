"""One value, as `parse` hears it, on Friday 20 November 2026 at ten in Berlin."""

from __future__ import annotations

from typing import Any

from frontdesk.scenario.parsing import Parsed, parse
from tests.scenario.listening import AT


def parsed(code: str, kind: str, text: str, **more: Any) -> Parsed:
    """What was understood of `text`."""
    return parse(kind, text, code, AT, **more)


def value(code: str, kind: str, text: str, **more: Any) -> str | int | None:
    """The value that a bot would act on."""
    return parsed(code, kind, text, **more).normalised

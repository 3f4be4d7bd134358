"""`frontdesk parse`: what the ear makes of an answer, as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from frontdesk.cli.edge import FINE
from frontdesk.cli.lines import Request, answer_lines, check_keys, words, write
from frontdesk.errors import BadInput
from frontdesk.scenario.parsing import parse

KEYS = ("type", "lang", "language", "now", "text", "country", "region", "choices", "options", "pattern")
EARLIEST, LATEST = 1970, 2200
MOST_WORDS = 50
"""Other words for one choice."""


def run(
    text: str,
    *,
    kind: str,
    lang: str,
    now: str | None,
    country: str | None,
    choices: Sequence[str],
    pattern: str | None,
) -> int:
    """Print what was understood of one text."""
    given = {"type": kind, "lang": lang, "now": now, "text": text, "country": country, "pattern": pattern}
    try:
        options = {value: list(others) for value, others in choice_words(choices).items()}
        write(understood({**given, "choices": options or None}))
    except ValueError as error:
        raise BadInput(str(error)) from None
    return FINE


def run_lines() -> int:
    """Answer requests from standard input, one a line."""
    return answer_lines(understood)


def understood(given: Request) -> Mapping[str, Any]:
    """The answer to one request."""
    check_keys(given, KEYS)
    kind, text = words(given, "type"), words(given, "text")
    if kind is None or text is None:
        raise BadInput(
            'a request needs `type` and `text`: {"type": "date", "lang": "en", "text": "tomorrow"}'
        )
    return parse(
        kind,
        text,
        words(given, "lang", "language") or "en",
        moment(words(given, "now")),
        words(given, "country", "region"),
        _choices(given.get("choices", given.get("options"))),
        words(given, "pattern"),
    ).as_json()


def moment(said: str | None) -> datetime:
    """The time a text was said, ISO 8601; now, when nobody tells."""
    if said is None:
        return datetime.now().astimezone()
    try:
        at = datetime.fromisoformat(said)
    except ValueError:
        raise BadInput(f"now: {said[:40]!r} is no time such as 2026-11-20T10:00+01:00") from None
    if not EARLIEST <= at.year <= LATEST:
        raise BadInput(f"now: the year {at.year} is not between {EARLIEST} and {LATEST}")
    return at


def _choices(given: object) -> dict[str, tuple[str, ...]] | None:
    """The choices: a list, or a mapping with other words for each."""
    if given is None or given == []:
        return None
    if isinstance(given, list) and all(isinstance(choice, str) for choice in given):
        return dict.fromkeys(given, ())
    if isinstance(given, dict):
        return {str(value): _synonyms(value, others) for value, others in given.items()}
    raise BadInput('choices: a list such as ["haircut", "manicure"], or {"haircut": ["trim"]}')


def _synonyms(value: str, others: object) -> tuple[str, ...]:
    if others is None:
        return ()
    if isinstance(others, str):
        return (others,)
    if (
        isinstance(others, list)
        and len(others) <= MOST_WORDS
        and all(isinstance(word, str) for word in others)
    ):
        return tuple(others)
    raise BadInput(f"choices: {value!r} needs a list of at most {MOST_WORDS} other words")


def choice_words(given: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """`haircut=trim,cut` on the command line."""
    parted = (one.partition("=") for one in given)
    return {value.strip(): tuple(filter(None, map(str.strip, more.split(",")))) for value, _, more in parted}

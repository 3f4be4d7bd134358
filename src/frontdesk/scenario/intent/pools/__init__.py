"""What callers say by trade and want, hundreds of short phrases a language: `[trade.want]`, then `a | b | c`.

`any` is said to every business, `else` belongs to trades without phrases of their own here. A trade's phrases
teach the bots of that trade what was wanted and all others that it is not their affair. Languages that have
few phrases for a trade learn it from the others through shared meanings and concepts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from frontdesk.scenario.intent.pools import (
    ar_any,
    ar_else,
    ar_elsewhere,
    ar_plain,
    ar_told,
    ar_trades,
    de_any,
    de_else,
    de_elsewhere,
    de_plain,
    de_told,
    de_trades,
    en_any,
    en_else,
    en_elsewhere,
    en_goods,
    en_plain,
    en_plain_goods,
    en_told,
    en_told_goods,
    en_trades,
    es_any,
    es_else,
    es_elsewhere,
    es_plain,
    es_told,
    es_trades,
    he_any,
    he_else,
    he_elsewhere,
    he_plain,
    he_told,
    he_trades,
    ru_any,
    ru_else,
    ru_elsewhere,
    ru_plain,
    ru_told,
    ru_trades,
)

_HEAD = re.compile(r"^\[([a-z_.]+)\]$", re.MULTILINE)


def parsed(text: str) -> dict[str, tuple[str, ...]]:
    """The phrases of each label of one table."""
    parts = _HEAD.split(text)[1:]
    return {
        label: tuple(" ".join(phrase.split()) for phrase in said.split("|") if phrase.strip())
        for label, said in zip(parts[::2], parts[1::2], strict=True)
    }


def together(texts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The phrases of each label of several tables, each phrase once."""
    found: dict[str, dict[str, None]] = {}
    for text in texts:
        for label, said in parsed(text).items():
            found.setdefault(label, {}).update(dict.fromkeys(said))
    return {label: tuple(said) for label, said in found.items()}


BY_CODE: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    code: together(table.SAYINGS for table in tables)
    for code, tables in (
        (
            "en",
            (
                en_any,
                en_trades,
                en_goods,
                en_else,
                en_elsewhere,
                en_told,
                en_told_goods,
                en_plain,
                en_plain_goods,
            ),
        ),
        ("ru", (ru_any, ru_trades, ru_else, ru_elsewhere, ru_told, ru_plain)),
        ("de", (de_any, de_trades, de_else, de_elsewhere, de_told, de_plain)),
        ("es", (es_any, es_trades, es_else, es_elsewhere, es_told, es_plain)),
        ("ar", (ar_any, ar_trades, ar_else, ar_elsewhere, ar_told, ar_plain)),
        ("he", (he_any, he_trades, he_else, he_elsewhere, he_told, he_plain)),
    )
}

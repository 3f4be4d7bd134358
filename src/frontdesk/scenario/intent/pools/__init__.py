"""What callers say by trade and want, hundreds of short phrases a language: `[trade.want]`, then `a | b | c`.

`any` is said to every business, `else` belongs to trades without phrases of their own here. A trade's phrases
teach the bots of that trade what was wanted and all others that it is not their affair. Languages that have
few phrases for a trade learn it from the others through shared meanings and concepts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from frontdesk.scenario.intent.pools import (
    ar_any,
    ar_else,
    ar_trades,
    de_any,
    de_else,
    de_trades,
    en_any,
    en_else,
    en_goods,
    en_trades,
    es_any,
    es_else,
    es_trades,
    he_any,
    he_else,
    he_trades,
    ru_any,
    ru_else,
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


BY_CODE: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    code: {label: said for table in tables for label, said in parsed(table.SAYINGS).items()}
    for code, tables in (
        ("en", (en_any, en_trades, en_goods, en_else)),
        ("ru", (ru_any, ru_trades, ru_else)),
        ("de", (de_any, de_trades, de_else)),
        ("es", (es_any, es_trades, es_else)),
        ("ar", (ar_any, ar_trades, ar_else)),
        ("he", (he_any, he_trades, he_else)),
    )
}

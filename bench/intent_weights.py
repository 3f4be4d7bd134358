"""Fits what each sign of a choice counts in `route`: `python -m bench.intent_weights`.

A conditional logistic regression: of all that a caller may have meant, what was meant should be likely. It
is fitted on the development sentences (`tests/data/intent`), on the rounds of hard ones, and on what
strangers wrote and is known by now (`bench/data/unseen`). Of each of these it is told what constants are
worth that were fitted without it, and what they are worth on the bench's corpus, which takes no part. What
is nobody's affair here counts more than it occurs, since a wrong booking is worse than a question too many.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import yaml

from bench.intent import DATA as CORPUS, Item, read
from frontdesk.config import load_bots, load_settings
from frontdesk.scenario.intent.canon import WANTS
from frontdesk.scenario.intent.choosing import COUNTS, spoken_for
from frontdesk.scenario.intent.features import hear
from frontdesk.scenario.intent.judging import ELSE, Judge, Same, judge
from frontdesk.scenario.intent.lexicon import CODES, covered
from frontdesk.scenario.intent.routing import keyword_hits
from frontdesk.scenario.language import identify
from frontdesk.scenario.schema import Bot

DEVELOPMENT = Path(__file__).parent.parent / "tests" / "data" / "intent"
UNSEEN = Path(__file__).parent / "data" / "unseen"
ROUNDS = CORPUS / "rounds"
STEPS = 100
HELD = 2.0
"""How strongly the constants are held where they begin: the signs as they are, and no others."""
BEGIN = {"usual": 1.0, "own": 1.0, "keyword": 2.0}
OUTSIDE = 3.5
"""What a sentence counts that is nobody's affair here."""

STRANGE = [list(COUNTS).index(name) for name in ("foreign", "unlinked")]

Floats = npt.NDArray[np.float64]
Row = tuple[Floats, npt.NDArray[np.bool_], float]
"""The signs of each choice (a row a choice, a column one of `COUNTS`), which are right, and what it
counts."""


def development() -> tuple[list[Item], dict[str, Bot]]:
    """The development sentences and the bots that are asked."""
    given = yaml.safe_load((DEVELOPMENT / "bots.yaml").read_text(encoding="utf-8"))
    found = []
    said = yaml.safe_load((DEVELOPMENT / "utterances.yaml").read_text(encoding="utf-8"))
    for bot, by_language in said.items():
        for lang, by_category in by_language.items():
            for category, texts in by_category.items():
                outside = category in (None, "null")
                wanted = (None,) if outside else (category,)
                found += [Item(bot, lang, text, (), wanted, None, (), outside) for text in texts]
    return found, {one["bot_id"]: Bot.model_validate(one) for one in given}


def rows(items: Iterable[Item], bots: Mapping[str, Bot]) -> list[Row]:
    """The items as rows."""
    found = []
    for item in items:
        bot = bots[item.bot]
        spoken = identify(item.text, tuple(dict.fromkeys((bot.language, *bot.languages, *CODES))))
        judged = judge(Same(bot.speaking(covered(spoken))), covered(spoken))
        heard = hear(item.text, judged.code, judged.known)
        said = spoken_for(judged, heard, keyword_hits(bot, judged, item.text))
        signs = np.array([[parts.get(name, 0.0) for name in COUNTS] for parts in said.values()])
        right = np.array([_right(item, judged, name) for name in said])
        found.append((signs, right, OUTSIDE if item.out_of_scope else 1.0))
    return found


def _right(item: Item, judged: Judge, name: str) -> bool:
    if not name.startswith(ELSE):
        return not item.out_of_scope and judged.nodes[int(name)].category in item.categories
    return item.out_of_scope and WANTS[name.removeprefix(ELSE)].reach in ("foreign", "own")


def fitted(given: Sequence[Row]) -> Floats:
    """The constants, in the order of `COUNTS`."""
    begin = np.array([BEGIN.get(name, 0.0) for name in COUNTS])
    found = begin.copy()
    for _ in range(STEPS):
        slope, bend = -HELD * (found - begin), HELD * np.eye(len(found))
        for signs, right, count in given:
            if not right.any():
                continue
            powers = np.exp(signs @ found - (signs @ found).max())
            likely = powers / powers.sum()
            among = likely * right / (likely @ right)
            slope += count * signs.T @ (among - likely)
            centred = signs - likely @ signs
            bend += count * centred.T @ (centred * likely[:, None])
        found = found + np.linalg.solve(bend, slope)
    return found


def told(given: Sequence[Row], constants: Floats) -> str:
    """How many are right."""
    right, outside = [], []
    for signs, choices, count in given:
        powers = np.exp(signs @ constants - (signs @ constants).max())
        strange = signs[:, STRANGE].any(axis=1)
        alien = powers[strange].sum() >= powers.sum() / 2
        best = choices[np.argmax(np.where(strange == alien, powers, -1))]
        right.append(best)
        if count != 1:
            outside.append(best)
    return f"{np.mean(right):.1%} right, of what is outside {np.mean(outside):.1%}"


def sets() -> dict[str, list[Row]]:
    """The sets by name, that of the corpus last."""
    items, bots = development()
    bots |= load_bots(load_settings())
    found = {"development": rows(items, bots), "rounds": rows(read(ROUNDS), bots)}
    for folder in sorted({path.parent for path in UNSEEN.rglob("intent/*.yaml")}):
        found[str(folder.relative_to(UNSEEN))] = rows(read(folder), bots)
    return found | {"corpus": rows(read(CORPUS), bots)}


def main() -> int:
    """Print the constants and what they are worth."""
    *known, (corpus, last) = sets().items()
    for name, given in known:
        others = [row for other, several in known if other != name for row in several]
        print(f"{name}: {told(given, fitted(others))} by constants fitted without it")
    found = fitted([row for _, several in known for row in several])
    print(f"{corpus}: {told(last, found)}")
    print({name: round(float(count), 2) for name, count in zip(COUNTS, found, strict=True)})
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Fits what `confidence` of `route` is made of: `python -m bench.intent_confidence`.

A logistic curve over the score of the likeliest choice and its lead before the next, apart for what is and
what is not this business's affair. It is fitted on the development sentences (`tests/data/intent`) and on
the bots' own examples, each asked of a bot that was not taught it, since the former alone are easier than
callers are; five-fold cross-validation tells how far said and true parts lie from each other. The bench's
corpus takes no part. The examples hold nothing that is nobody's affair, and what they are taken for wrongly
would count against that: there only the development sentences are used.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import yaml

from bench.intent import Answer, ask, read
from frontdesk.config import load_bots, load_settings
from frontdesk.scenario.intent import route
from frontdesk.scenario.intent.routing import evidence
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.schema.texts import Words

DATA = Path(__file__).parent.parent / "tests" / "data" / "intent"
FOLDS, STEPS = 5, 50
PRIOR = 1.0
"""How strongly the curve is held flat: few sentences must not make it steep."""
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)

Floats = npt.NDArray[np.float64]


Measured = tuple[float, float, bool, bool]
"""Score, lead, whether taken for nobody's affair, whether the answer was right."""


def examples() -> list[Measured]:
    """The bots' examples, each asked of its bot without it and its fold."""
    found: list[Measured] = []
    for bot in load_bots(load_settings()).values():
        for fold in range(FOLDS if bot.categories else 0):
            taught, kept_back = without(bot, fold)
            for text, category in kept_back:
                found.append((*evidence(taught, text), route(taught, text).category == category))
    return found


def without(bot: Bot, fold: int) -> tuple[Bot, list[tuple[str, str]]]:
    """The bot without every so-many-th example of each category, and those with their categories."""
    left, categories = [], {}
    for name, category in bot.categories.items():
        by_language = getattr(category.examples, "translations", None) or {bot.language: category.examples}
        left += [(text, name) for said in by_language.values() for text in said[fold::FOLDS]]
        rest = {
            code: tuple(text for at, text in enumerate(said) if at % FOLDS != fold)
            for code, said in by_language.items()
        }
        made = Words(rest if len(rest) > 1 else rest[bot.language])
        categories[name] = category.model_copy(update={"examples": made})
    taught = bot.model_copy(update={"categories": categories})
    taught.__dict__.pop("version", None)
    return taught, left


def development() -> list[Measured]:
    """The development sentences."""
    bots = {
        one["bot_id"]: Bot.model_validate(one)
        for one in yaml.safe_load((DATA / "bots.yaml").read_text(encoding="utf-8"))
    }
    given = yaml.safe_load((DATA / "utterances.yaml").read_text(encoding="utf-8"))
    found = []
    for name, by_language in given.items():
        for by_category in by_language.values():
            for category, texts in by_category.items():
                for text in texts:
                    wanted = None if category in (None, "null") else category
                    routed = route(bots[name], text)
                    right = routed.out_of_scope if wanted is None else routed.category == wanted
                    found.append((*evidence(bots[name], text), right))
    return found


def fitted(measured: Floats, right: Floats) -> Floats:
    """The constants of the curve: the constant term, that of the score, that of the lead."""
    rows = np.column_stack([np.ones(len(measured)), measured])
    found = np.zeros(rows.shape[1])
    held = PRIOR * np.diag([0.0, *[1.0] * measured.shape[1]])
    for _ in range(STEPS):
        said = 1 / (1 + np.exp(-rows @ found))
        slope = rows.T @ (right - said) - held @ found
        bend = (rows * (said * (1 - said))[:, None]).T @ rows + held + 1e-6 * np.eye(len(found))
        found = found + np.linalg.solve(bend, slope)
    return found


def left_out(measured: Floats, right: Floats) -> Floats:
    """What the curve says of each sentence when it was fitted on the other folds."""
    said = np.zeros(len(right))
    fold = np.arange(len(right)) % FOLDS
    for one in range(FOLDS):
        constants = fitted(measured[fold != one], right[fold != one])
        rows = np.column_stack([np.ones((fold == one).sum()), measured[fold == one]])
        said[fold == one] = 1 / (1 + np.exp(-rows @ constants))
    return said


def shown(said: Floats, right: Floats) -> None:
    """The mean squared error, and by how sure the answers were: how many, how sure, how many right."""
    print(f"  squared error {np.mean((said - right) ** 2):.3f}")
    for low, high in pairwise(BINS):
        inside = (said >= low) & (said < high)
        if inside.any():
            parts = f"said {said[inside].mean():.2f} true {right[inside].mean():.2f}"
            print(f"  {low:.1f}+ {inside.sum():4d} {parts}")


def of_answers(answers: Sequence[Answer]) -> tuple[Floats, Floats]:
    """Said and true of routed answers."""
    told = [one for one in answers if one.routed and not one.routed.noise]
    said = np.array([one.routed.confidence for one in told if one.routed])
    return said, np.array([float(one.right) for one in told])


def main() -> int:
    """Print the constants and how honest they are."""
    easy, hard = development(), examples()
    for title, foreign in (("ours", False), ("nobody's affair", True)):
        chosen = [one for one in (easy if foreign else [*easy, *hard]) if one[2] == foreign]
        measured = np.array([one[:2] for one in chosen])
        right = np.array([float(one[3]) for one in chosen])
        constants = fitted(measured, right)
        print(f"{title}: {len(chosen)} sentences, {right.mean():.1%} right; constants {constants.round(2)}")
        shown(left_out(measured, right), right)
    answers = ask(read(), load_bots(load_settings()), route)
    print("the corpus, as `confidence` is now")
    shown(*of_answers(answers))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What a scenario file's texts say of callers from before must be known by that name, and filled in there."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from frontdesk.config.document import Place
from frontdesk.scenario.conditions import CALLER_TEXTS
from frontdesk.scenario.recalling import MARK, PLACE
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.schema.texts import Text, heard
from frontdesk.scenario.visits import without

FILLED_IN = ("answer", "success", "failure", "prompt", "returning_greeting")
"""Keys of the texts in which something of the caller is filled in."""
ALONE = ("answer", "prompt")
"""Those for which nothing else is said when nothing is left of them."""


def of_callers(bot: Bot) -> Iterator[tuple[Place, str]]:
    """Where `{caller.…}` names nothing, is not filled in, or leaves nothing to say to somebody new."""
    for place, text in heard(bot):
        for words in _written(text):
            if MARK in words:
                yield from ((place, problem) for problem in _wrong(str(place[-1]), words))
    for index, scenario in enumerate(bot.scenarios):
        for name, value in (scenario.completion.arguments if scenario.completion else {}).items():
            if MARK in value:
                at: Place = ("scenarios", index, "on_complete", "with", name)
                yield at, f"`{MARK}…}}` is said to callers only: it goes out with no request"


def _written(text: Text) -> tuple[str, ...]:
    return tuple(text.translations.values()) or (str(text),)


def _wrong(key: str, words: str) -> Iterator[str]:
    if key not in FILLED_IN:
        yield f"`{MARK}…}}` is filled in only in: {', '.join(FILLED_IN)}"
        return
    names = dict.fromkeys(PLACE.findall(words))
    for name in names:
        if name not in CALLER_TEXTS:
            close = get_close_matches(name, CALLER_TEXTS, 1, cutoff=0.6)
            meant = f"did you mean {close[0]!r}?" if close else f"known: {', '.join(CALLER_TEXTS)}"
            yield f"nothing called {name!r} is known of callers; {meant}"
    if key in ALONE and not without(words, names):
        yield "leaves nothing to say to somebody new: add a sentence that tells nothing of the caller"

"""Questions that go on with the one before, made whole without a model: "And on Sunday?", "How much is it?"

Such a question carries its topic when it begins like a continuation and is short, or when all it speaks of is
"it" or "that". Any other stands for itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from frontdesk.knowledge import arabic, hebrew
from frontdesk.knowledge.words import terms, words
from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.language.cldr import weekdays

SHORT = 7
"""The words that a continuation has at most."""
ENOUGH = 0.5
"""The weight of a question's words that speak of something: of one that matters, or of two others."""
LONGEST = 300
"""Letters of a topic that are carried on."""

_BEGIN = """
    and|and what about|what about|how about|and how about|what if|or|also
    а|и|а если|а что|а как|а как насчет|как насчет|а что насчет|или
    und|und was ist mit|was ist mit|wie ist es mit|und wie|oder|auch
    y|y que hay de|que hay de|y que tal|que tal|o|tambien
    و|وماذا عن|ماذا عن|وشو عن|طيب و|طب و|او
    ומה|ומה עם|מה עם|ומה לגבי|מה לגבי|ואם|או
"""
_POINT = """
    it this that these those they them one ones its
    это этот эта эти его ее их он она оно они нее него них этого этой этом такой такая такое
    das dies dieser diese dieses davon dafur dazu daran es
    eso esto ese esa esos esas lo la los las ellos ellas
    هذا هذه هذي هاد هاي ذلك هو هي دا ده دي عليه فيه له
    זה זו זאת הוא היא הם אותו אותה בו בה לו לה
"""
BEGINNINGS = tuple(tuple(words(one)) for one in re.split(r"[\n|]", _BEGIN) if one.strip())
THIS = frozenset(words(_POINT))


def whole(question: str, before: str) -> str:
    """The question as one would ask it out of the blue; `before` is the one it may go on with, or empty."""
    if not before or not follows(question):
        return question
    return f"{before[:LONGEST]} {question}"


def follows(question: str) -> bool:
    """Whether it goes on with what was asked before, and means nothing without it."""
    said = words(question)
    if not said or len(said) > SHORT:
        return False
    if any(tuple(said[: len(one)]) == one for one in BEGINNINGS) or _joined(question):
        return len(said) > 1
    own = [term for term in terms(question) if term.weight >= 1 and term.words[0] not in THIS]
    return not own and not THIS.isdisjoint(said)


def stands(question: str) -> bool:
    """Whether it speaks of something itself, as "And when are you open?" does; a day, "it" or "for how long"
    is nothing."""
    said = words(question)
    own = [term for term in terms(question) if not any(word[:4] in _days() for word in term.words[:1])]
    return THIS.isdisjoint(said) and sum(term.weight for term in own) >= ENOUGH


@lru_cache(maxsize=1)
def _days() -> frozenset[str]:
    """How the names of the days of the week begin, in every language."""
    names = (word for code in LANGUAGES for name in weekdays(code) for word in words(name))
    return frozenset(name[:4] for name in names)


def _joined(question: str) -> bool:
    """Whether the first word has an Arabic or Hebrew "and" written on to it, before a word that matters."""
    first = question.split(maxsplit=1)[0].strip("؟?¿!.,")
    if first[:1] == "ו":
        return len(first) > 3 and hebrew.without_joined(first) != first
    return first[:1] == "و" and len(first) > 3 and arabic.bare(first)[:1] == "و"

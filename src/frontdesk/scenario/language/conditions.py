"""Words that begin a condition or a reason, by language, and words for another thing than the one meant.

What is denied after them is no value ("at three if it is not too late"), and what follows from a condition is
but a possibility. A word that is also a yes ("si" without its accent) begins a condition only where something
follows that is more than politeness.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from frontdesk.scenario.language.lexicon import fold, listed

CONDITIONAL: Mapping[str, str] = {
    "en": "if unless",
    "de": "wenn falls sofern",
    "es": "si",
    "ru": "если",
    "ar": "إذا اذا لو",
    "he": "אם",
}
"""Words that begin a condition."""
CONDITIONS: Mapping[str, str] = {
    "en": "if unless because cos",
    "de": "wenn wenns wenn's ob solange falls sofern weil denn",
    "es": "si porque",
    "ru": "если потому поскольку",
    "ar": "إذا اذا لو لأن لأنه لأنها لأني عشان علشان مشان",
    "he": "אם כי מכיוון",
}
"""Words after which a "not" denies no value that was said before."""
REASONS: Mapping[str, str] = {
    "en": "because cause cos as since otherwise",
    "de": "weil denn wegen sonst damit",
    "es": "porque pues ya que",
    "ru": "потому поскольку иначе ведь а чтобы",
    "ar": "لأن لان لأنه لأني عشان علشان مشان بسبب",
    "he": "כי בגלל אחרת מכיוון",
}
"""Words that begin a reason."""
OTHERS: Mapping[str, str] = {
    "en": "other",
    "de": "andere anderen alte alten",
    "es": "otro otra viejo",
    "ru": "другой другая другое старый старая",
    "ar": "التاني الثاني الآخر القديم",
    "he": "השני השנייה האחר הישן",
}
"""Words for another one, of which something is denied: "the other one does not work any more"."""
_TABLES = {"conditional": CONDITIONAL, "conditions": CONDITIONS, "reasons": REASONS, "others": OTHERS}


@lru_cache(maxsize=32)
def beginning(kind: str, code: str) -> frozenset[str]:
    """The words of a kind (`conditional`, `conditions`, `reasons`, `others`), as they are heard."""
    table = _TABLES[kind]
    return frozenset(fold(word) for word in listed(table.get(code, table["en"])))

"""Whether somebody asks when their own appointment is, or whether they have one: no model, six languages."""

from __future__ import annotations

import re
from functools import cache

from frontdesk.scenario.asking_hours import bare, plain
from frontdesk.scenario.language.own_bookings import OF, OWN_BOOKINGS

MOST = 25
"""Words of such a question; more tell a story."""
LONGEST = 300
"""Characters of it."""
SHORT = 9
"""Words of "do I have an appointment?"; more ask something else besides."""
TAG = 2
"""Words that may follow what is asked, behind a comma."""
NEVER = r"(?!)"
_SENTENCES = re.compile(r"[^.!?…؟¿]+(?=[?؟])")
_COMMA = re.compile(r"[,،;]")


def asks_own(text: str, code: str, *, question: bool) -> bool:
    """Whether the words ask when what their speaker booked is; `question`: they are one, by their form.

    Who wants it moved or called off, is late, or asks what it costs, asks something else.
    """
    code = code.split("-")[0].lower()
    said = plain(text) if len(text) <= LONGEST else ""
    count = len(said.split())
    if code not in OWN_BOOKINGS or not 0 < count <= MOST or _has(code, "other", said):
        return False
    if _has(code, "when", said) or (question and count <= SHORT and _whether(code, text, said)):
        return True
    return _has(code, "indirect", said) and (question or _has(code, "wants", said))


def _whether(code: str, text: str, said: str) -> bool:
    """Whether it is having one that is asked, not told before another question: "I have an appointment, where
    do I park?"."""
    return not _has(code, "besides", said) and _has(code, "have", plain(_asked(text)))


def _asked(text: str) -> str:
    """The clause before the last question mark, or before the name or "right" that ends it; all where there
    is no such mark."""
    asked = (_SENTENCES.findall(text) or [text])[-1]
    clauses = [one for one in _COMMA.split(asked) if len(one.split()) > TAG]
    return clauses[-1] if clauses else asked


def _has(code: str, kind: str, said: str) -> bool:
    return _pattern(code, kind).search(said) is not None


@cache
def _pattern(code: str, kind: str) -> re.Pattern[str]:
    words = OWN_BOOKINGS[code]
    written = words.get(kind, NEVER)
    for mark, meant in (("{asks}", words["asks"]), ("{thing}", words["thing"]), ("{of}", OF)):
        written = written.replace(mark, meant)
    return re.compile(rf"(?<!\w)(?:{bare(written)})(?!\w)")

"""Whatever is said, in any language, for any type: an answer in the right form, and never an error."""

import re

from hypothesis import given, settings, strategies as st

from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.parsing import TYPES, parse
from tests.scenario.listening import AT

WORDS = {
    code: sorted({" ".join(words) for entries in one.lexicon.values() for words, _ in entries})
    for code, one in LANGUAGES.items()
}
WRITTEN = [
    "12",
    "3",
    "24.11",
    "15:30",
    "2026-11-30",
    "a",
    "@",
    ".",
    "+",
    "john",
    "x1",
    "2,5",
    "€",
    "0",
    "00",
    "-",
]
FORMS = {
    "date": r"\d{4}-\d\d-\d\d",
    "time": r"([01]\d|2[0-3]):[0-5]\d",
    "date_time": r"\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d",
    "phone": r"\+?\d{7,15}",
    "yes_no": r"yes|no",
    "number": r"\d+",
    "duration": r"\d+",
    "money": r"\d+(\.\d\d)?",
    "email": r"[^@\s]+@[^@\s]+\.[^@\s]+",
    "choice": r"one|two",
}


@st.composite
def utterances(draw: st.DrawFn) -> tuple[str, str]:
    code = draw(st.sampled_from(sorted(LANGUAGES)))
    word = st.sampled_from(WORDS[code]) | st.sampled_from(WRITTEN)
    return code, " ".join(draw(st.lists(word, min_size=1, max_size=9)))


def check(kind: str, code: str, text: str, country: str | None) -> None:
    choices = ["one", "two"] if kind == "choice" else None
    found = parse(kind, text, code, AT, country, choices)
    if found.span:
        start, end = found.span
        assert 0 <= start < end <= len(text)
    if found.alternatives:
        assert found.normalised is None
    if found.normalised is not None:
        assert found.complete
        assert re.fullmatch(FORMS.get(kind, r"(?s).+"), str(found.normalised)), found
    if kind in ("date", "date_time") and found.normalised:
        assert str(found.normalised)[:10] >= AT.date().isoformat()


@settings(max_examples=400, deadline=None)
@given(utterances(), st.sampled_from(TYPES), st.sampled_from([None, "GB", "US", "RU", "IL", "DE"]))
def test_words_of_the_language(said: tuple[str, str], kind: str, country: str | None) -> None:
    check(kind, said[0], said[1], country)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200), st.sampled_from(TYPES), st.sampled_from(sorted(LANGUAGES)))
def test_anything_at_all(text: str, kind: str, code: str) -> None:
    check(kind, code, text, None)

from __future__ import annotations

import pytest

from frontdesk.knowledge.synonyms import expanded
from frontdesk.knowledge.words import Term, terms

GROUPS = (
    ("couch", "sofa", "three-piece suite"),
    ("where do I leave my car", "parking"),
    ("шугаринг", "депиляция"),
)


def meant(question: str) -> list[tuple[str, ...]]:
    return [term.words for term in expanded(terms(question), question, GROUPS)]


@pytest.mark.parametrize("question", ["a couch", "two couches"])
def test_a_word_stands_for_the_others_of_its_group(question: str) -> None:
    found = next(words for words in meant(question) if words[0].startswith("couch"))
    assert {"sofa", "suite", "piece"} <= set(found)


def test_a_phrase_stands_for_a_word() -> None:
    assert any("parking" in words for words in meant("where do i leave my car"))
    assert not any("parking" in words for words in meant("my car is here to leave"))


def test_it_works_in_any_language_and_inflection() -> None:
    assert any("депиляция" in words for words in meant("сколько стоит шугаринга"))


def test_what_is_in_no_group_is_left_alone() -> None:
    question = "how much is a haircut"
    assert expanded(terms(question), question, GROUPS) == terms(question)
    assert expanded(terms(question), question, ()) == terms(question)


def test_a_phrase_of_small_words_adds_a_term() -> None:
    groups = (("what is it", "definition"),)
    assert Term(("definition",)) in expanded(terms("what is it"), "what is it", groups)


def test_words_that_say_nothing_stand_for_nothing() -> None:
    question = "a couch"
    assert expanded(terms(question), question, (("couch", "the"),)) == terms(question)

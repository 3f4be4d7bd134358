from __future__ import annotations

from bench.retrieval_baselines import WordBM25
from frontdesk.models import KnowledgeChunk


def passage(key: str, text: str) -> KnowledgeChunk:
    return KnowledgeChunk(key, "d", "b", "about.md", text)


def found(question: str, lang: str, *texts: str) -> list[str]:
    passages = [passage(str(n), text) for n, text in enumerate(texts)]
    return [one.id for one in WordBM25(passages, lang).search(question, 5)]


def test_stems_are_one() -> None:
    assert found("repairing bikes", "en", "We sell tea.", "Bike repair while you wait.") == ["1"]
    assert found("стрижку", "ru", "Стрижка стоит 900.", "Маникюр.") == ["0"]


def test_rare_words_count_more() -> None:
    assert found("tea shop", "en", "Our shop.", "The shop of tea.", "A shop.")[0] == "1"


def test_a_language_without_a_stemmer_is_taken_as_it_is() -> None:
    assert found("קופסה", "he", "קופסה חודשית", "משלוח") == ["0"]


def test_nothing_in_common_is_nothing() -> None:
    assert found("submarines", "en", "Our shop.") == []
    assert found("anything", "en") == []

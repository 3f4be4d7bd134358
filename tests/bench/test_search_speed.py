from __future__ import annotations

import random

from bench.search_speed import (
    A_DOCUMENT,
    FASTEST_IN,
    TARGETS,
    WORDS,
    Measured,
    documents,
    measure,
    questions,
    sentences,
)


def test_chunks_are_about_a_paragraph_of_words_that_people_wrote() -> None:
    written = {word for line in sentences() for word in line.split()}
    made = list(documents(A_DOCUMENT + 5, random.Random(1)))
    assert [len(parts) for _, parts in made] == [A_DOCUMENT, 5]
    words = made[1][1][0].text.rstrip(".").split()
    assert WORDS <= len(words) < 2 * WORDS
    assert set(words[:-1]) <= written
    assert words[-1] == str(A_DOCUMENT)


def test_questions_ask_for_words_of_a_chunk_slip_and_ask_for_nothing() -> None:
    [(_, parts)] = documents(20, random.Random(1))
    asked = questions(parts, random.Random(2), 10)
    held = {word for part in parts for word in part.text.rstrip(".").split()}
    assert set(asked[0].split()[3:]) <= held
    assert "xylographwerk" in asked[9]


def test_a_small_index_is_measured_whole() -> None:
    found = measure(50)
    assert isinstance(found, Measured)
    assert 0 < found.waited[0] <= found.waited[1]
    assert 0 < found.worked[0] <= found.worked[1]
    assert min(found.per_second, found.disk, found.memory) > 0
    assert set(TARGETS) == {1_000, 100_000}
    assert FASTEST_IN == 200

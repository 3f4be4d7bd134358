"""Listed words found in what was said."""

import pytest
from hypothesis import given, strategies as st

from frontdesk.scenario.language import language
from frontdesk.scenario.language.tokens import words
from frontdesk.scenario.matching import find, may_be_in, phrase


def score(code: str, wanted: str, said: str) -> float:
    tables = language(code)
    heard = words(said)
    hit = find(phrase(wanted, tables), heard, [tables.stem(word.text) for word in heard])
    return hit.score if hit else 0.0


def test_the_same_word_another_form_a_slip():
    same = score("en", "appointment", "an appointment please")
    form = score("en", "appointment", "two appointments")
    slip = score("en", "appointment", "an apointment")
    assert same == 100 > form > slip > 70


@pytest.mark.parametrize(
    ("code", "wanted", "said"),
    [
        ("en", "how much is it", "how much is a manicure"),
        ("en", "find out", "I'd like to find something out"),
        ("en", "manicure", "man a cure"),
        ("en", "hair cut", "a haircut"),
        ("ru", "сколько стоит", "сколько у вас стоит стрижка"),
        ("ru", "записаться", "запишите меня"),
        ("he", "לבטל", "תבטלו לי את זה"),
        ("ar", "شحنة", "وين شحنتي"),
    ],
)
def test_found(code, wanted, said):
    assert score(code, wanted, said) > 70


@pytest.mark.parametrize(
    ("code", "wanted", "said"),
    [
        ("en", "book", "look at the cook"),
        ("en", "book", "he booked it"),
        ("en", "how much is it", "it is how it is"),
        ("en", "", "anything"),
        ("ru", "вопрос", "запрос"),
        ("ru", "сколько стоит", "сколько времени"),
    ],
)
def test_not_found(code, wanted, said):
    assert score(code, wanted, said) == 0


def test_a_phrase_of_light_words_needs_all_of_them():
    assert score("en", "can you", "can you") == 100
    assert score("en", "can you", "can I") == 0


def test_light_words_before_the_first_needed_one_belong_to_the_phrase():
    tables = language("ru")
    heard = words("он не включается")
    hit = find(phrase("не включается", tables), heard, [tables.stem(word.text) for word in heard])
    assert hit is not None
    assert (hit.first, hit.last) == (1, 3)


@given(
    st.sampled_from(("en", "ru", "he")),
    st.lists(
        st.sampled_from(
            [
                "hair",
                "cut",
                "haircuts",
                "manicure",
                "man",
                "a",
                "cure",
                "стрижка",
                "стричь",
                "не",
                "תבטלו",
                "לבטל",
            ]
        ),
        max_size=4,
    ),
    st.sampled_from(("haircut", "hair cut", "manicure", "стрижка", "לבטל", "cure", "не стричь")),
)
def test_the_quick_look_before_never_hides_what_is_found(code: str, said: list[str], listed: str) -> None:
    spoken = language(code)
    wanted, heard = phrase(listed, spoken), words(" ".join(said))
    stems = [spoken.stem(word.text) for word in heard]
    if find(wanted, heard, stems):
        assert may_be_in(wanted, {word.text[0] for word in heard}, set(stems))
    assert not may_be_in(wanted, set(), set()) or any(wanted.bones)

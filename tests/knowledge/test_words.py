from __future__ import annotations

from frontdesk.knowledge.words import LIGHT_WEIGHT, terms, words


def looked_for(question: str) -> list[str]:
    return [term.words[0] for term in terms(question) if term.weight == 1]


def test_what_is_looked_for() -> None:
    assert looked_for("How much is a haircut, please?") == ["haircut"]
    assert looked_for("Сколько стоит стрижка?") == ["стрижка"]
    assert looked_for("וכמה עולה הקופסה?") == ["הקופסה"]
    assert "address" in terms("where are you?")[0].words
    assert terms("what is that") == []
    assert terms("") == []


def test_what_the_question_words_ask_for_weighs_little() -> None:
    weights = {term.words[0]: term.weight for term in terms("where is your salon")}
    assert weights == {"salon": 1, "address": LIGHT_WEIGHT}


def test_a_word_of_any_trade_weighs_little() -> None:
    assert {term.words[0]: term.weight for term in terms("do you sell boots")} == {
        "sell": LIGHT_WEIGHT,
        "boots": 1,
    }


def test_words_are_folded() -> None:
    assert words("Ёлка, ＣＵＴ, йогурт!") == ["елка", "cut", "йогурт"]
    assert words("القَلّاية والأردن") == ["قلايه", "اردن"]
    assert words("Cuánto cuesta el baño, Öl für Straße") == words("cuanto cuesta el bano, ol fur strasse")
    assert words("שָׁלוֹם") == ["שלום"]


def test_what_is_looked_for_in_arabic() -> None:
    assert looked_for("وكم سعر القلاية لو سمحت؟") == ["قلايه"]
    assert "عنوان" in terms("وين المحل؟")[0].words
    assert "مفتوح" in terms("متى تفتحون؟")[0].words
    assert "مفتوح" in terms("وتفتحون متى؟")[0].words
    assert terms("ما هذا") == []


def test_a_long_piece_among_others_is_folded_too() -> None:
    assert words(f"Ёлка {'Ы' * 50} ÖL") == ["елка", "ы" * 50, "ol"]
    assert words("؟ —") == []

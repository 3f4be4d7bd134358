from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.dialogue.quoting import Quote, extract, quote, split
from frontdesk.models import KnowledgeChunk
from tests.support.lines import PARKING

PRICES = replace(
    PARKING,
    section="Prices",
    text="- Haircut: 35 pounds\n- Children's haircut: 20 pounds\n- Beard trim: 15 pounds",
)
BASIC = KnowledgeChunk("r1", "d", "b", "p.csv", "Basic service. Price: 45 pounds", score=0.9, kind="products")
FULL = replace(BASIC, id="r2", text="Full service. Price: from 95 pounds. Takes: a day", score=0.88)
TYRE = replace(BASIC, id="r3", text="Tyre. Price: 20 pounds", score=0.6)


def test_extraction_takes_the_line_that_answers() -> None:
    assert extract("how much is a beard trim", (PRICES,), 1) == ["Beard trim: 15 pounds."]
    assert extract("do you have parking", (PARKING,), 2) == [PARKING.text]
    assert extract("anything", (), 2) == []


def test_extraction_reads_answers_not_questions() -> None:
    faq = replace(PARKING, section="", text="Q: Do you take cards?\nA: Yes, all of them. And **cash**.")
    assert extract("can I pay by card", (faq,), 2) == ["Yes, all of them.", "And cash."]


def test_extraction_is_short() -> None:
    long = replace(PARKING, text=" ".join(f"Parking rule {n} is here." for n in range(50)))
    assert len(extract("parking", (long,), 2)) == 2
    assert len(extract("parking", (long,), 4)) <= 4


def test_lines_that_a_page_parted_are_joined_again() -> None:
    wrapped = "There is olive oil in each box, and honey, and a card\nthat tells their story. All\nis kosher."
    assert split(wrapped) == [
        "There is olive oil in each box, and honey, and a card that tells their story.",
        "All is kosher.",
    ]
    hebrew = (
        "בכל קופסה יש חמישה עד שבעה מוצרים: שמן זית או דבש, קרמיקה, סבון, נרות, תכשיטים\nוכרטיס שמספר עליהם."
    )
    assert len(split(hebrew)) == 1
    assert split("- Cut: 35\n- Wash: 20") == ["Cut: 35.", "Wash: 20."]


def test_a_title_above_text_is_no_sentence() -> None:
    assert split("Breakfast\nIt is served from 7 to 10.") == ["It is served from 7 to 10."]
    assert split("Opening hours\nMonday 9-18") == ["Opening hours.", "Monday 9-18."]


def test_the_answer_of_a_question_is_one_as_it_stands() -> None:
    faq = replace(PARKING, section="", text="Q: Do you take cards?\nA: Yes, all of them.")
    assert quote("can I pay by card", (faq,), "en", 2) == Quote(("Yes, all of them.",), 1, whole=True)
    assert not quote("do you have parking", (PARKING,), "en", 2).whole


def test_a_short_answer_is_not_torn_from_its_question() -> None:
    faq = replace(
        PARKING,
        section="",
        text="Q: How long does gel polish last?\nA: Two weeks. Removing it costs 10 pounds.",
    )
    both = ("Two weeks.", "Removing it costs 10 pounds.")
    assert quote("how much is gel polish", (faq,), "en", 2).sentences == both
    assert quote("how much is gel polish", (faq,), "en", 1).sentences == both[1:]


def test_a_row_says_its_price_first() -> None:
    assert quote("what does a full service cost", (FULL, TYRE), "en", 2) == Quote(
        ("Full service: from 95 pounds.", "Takes: a day."), 1, whole=True
    )


def test_rows_that_fit_as_well_are_said_together() -> None:
    assert quote("what does a service cost", (BASIC, FULL, TYRE), "en", 2) == Quote(
        ("Basic service: 45 pounds.", "Full service: from 95 pounds."), 2, whole=True
    )


def test_rows_of_one_name_are_told_apart_by_where_they_stand() -> None:
    women = replace(BASIC, section="Prices / Women", text="Cut. Price: 35 pounds")
    men = replace(women, id="r4", section="Prices / Men", text="Cut. Price: 25 pounds")
    assert quote("what is a cut", (women, men), "en", 2).sentences == (
        "Cut, Women: 35 pounds.",
        "Cut, Men: 25 pounds.",
    )


@pytest.mark.parametrize("passages", [(), (replace(PARKING, text="???"),)])
def test_nothing_says_nothing(passages: tuple[KnowledgeChunk, ...]) -> None:
    assert quote("anything", passages, "en", 2).sentences == ()

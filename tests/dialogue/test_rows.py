from __future__ import annotations

import pytest

from frontdesk.dialogue.rows import Cell, Row, priced, read_row, sentences, told_apart, without_synonyms


def test_a_row_is_read_as_the_index_keeps_it() -> None:
    row = read_row("Oil change 5.0. Price: from 39.90 €. Takes: approx. 30 min. Notes: bring the key")
    assert row.name == "Oil change 5.0"
    assert [(cell.heading, cell.value) for cell in row.cells] == [
        ("Price", "from 39.90 €"),
        ("Takes", "approx. 30 min"),
        ("Notes", "bring the key"),
    ]
    assert row.price == Cell("Price", "from 39.90 €", "price")
    assert read_row("Just words") == Row("Just words", ())


@pytest.mark.parametrize(
    ("heading", "value", "language", "said"),
    [
        ("Price", "35 pounds", "en", "35 pounds"),
        ("Price (GBP)", "35", "en", "35 GBP"),
        ("Preis in €", "750,00", "de", "750,00 €"),
        ("Preis ab (€)", "750", "de", "ab 750 €"),
        ("Price", "from 35 £", "ru", "от 35 £"),
        ("Цена от, руб", "1 900", "ru", "от 1 900 руб"),
        ("precio", "desde 30 euros", "es", "desde 30 euros"),
        ("السعر", "من 40 ريالا", "ar", "من 40 ريالا"),
        ("מחיר", "מ-420 שקלים", "he", "החל מ־420 שקלים"),
        ("Price", "35+ £", "en", "from 35 £"),
        ("Price", "free with a repair, 20 otherwise", "en", "free with a repair, 20 otherwise"),
        ("Price", "on request", "en", "on request"),
    ],
)
def test_a_price_keeps_its_figures_its_currency_and_its_from(
    heading: str, value: str, language: str, said: str
) -> None:
    assert priced(Cell(heading, value, "price"), language) == said


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Wash. Price: 7 pounds. Unit: bike", "en", "Wash: 7 pounds per bike."),
        ("Wash. Price: 7 pounds. Unit: per bike", "en", "Wash: 7 pounds per bike."),
        ("Stunde. Preis: 58 Euro. Einheit: 45 Minuten", "de", "Stunde: 58 Euro pro 45 Minuten."),
        ("Окно. Цена: 700 рублей. Ед.: м²", "ru", "Окно: 700 рублей за м²."),
        ("Бинт. Цена: 45 рублей. Ед.: упаковка", "ru", "Бинт: 45 рублей за упаковку."),
        ("Бинт. Цена: 45 рублей. Ед.: штука", "ru", "Бинт: 45 рублей за штуку."),
        ("Cuota. Precio: 39 euros. Unidad: mes", "es", "Cuota: 39 euros por mes."),
        ("سجاد. السعر: 12 ريالا. الوحدة: متر", "ar", "سجاد: 12 ريالا لكل متر."),
    ],
)
def test_a_unit_is_said_with_the_price(text: str, language: str, said: str) -> None:
    assert sentences(read_row(text), language) == [said]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Wash. Price: 7. Unit: GBP", "en", "Wash: 7 GBP."),
        ("Peel. Amount: from 55. Currency: GBP. Unit: face", "en", "Peel: from 55 GBP per face."),
        ("Peel. Price: 55 pounds. Currency: GBP", "en", "Peel: 55 pounds."),
        ("Peel. Price (€): 55. Currency: EUR", "en", "Peel: 55 €."),
        ("Steckfrisur. Preis: 45,50. Einheit: €", "de", "Steckfrisur: 45,50 €."),
        ("Стрижка. Цена: 900. Валюта: руб.", "ru", "Стрижка: 900 руб."),
        ("קרטין. מחיר: 90. מטבע: ₪", "he", "קרטין: 90 ₪."),
        ("قص. السعر: 40. العملة: ريال", "ar", "قص: 40 ريال."),
        ("Corte. Precio: 30. Moneda: EUR", "es", "Corte: 30 EUR."),
    ],
)
def test_a_currency_of_its_own_belongs_to_the_price(text: str, language: str, said: str) -> None:
    assert sentences(read_row(text), language) == [said]


def test_what_is_asked_for_comes_after_the_price() -> None:
    row = read_row("Lamp. Price: 95 riyals. SKU: 77. Colour: black. In stock: no")
    assert sentences(row, "en", ["In stock"]) == ["Lamp: 95 riyals.", "In stock: no.", "Colour: black."]


def test_items_of_one_name_are_told_apart_by_a_cell() -> None:
    both = [
        read_row(f"Keratin. Length: {length}. Price: {price}")
        for length, price in (("long", 140), ("short", 90))
    ]
    assert [sentences(row, "en") for row in told_apart(both, ["", ""])] == [
        ["Keratin, long: 140."],
        ["Keratin, short: 90."],
    ]


def test_one_that_alone_has_the_cell_is_called_by_it() -> None:
    both = [read_row("Cut. Price: 35"), read_row("Cut. Length: long. Price: 45")]
    assert [row.name for row in told_apart(both, ["", ""])] == ["Cut", "Cut, long"]


def test_items_of_one_name_are_told_apart_by_their_group() -> None:
    both = [
        read_row("Cut. Price: 35. SKU: 1"),
        read_row("cut. Price: 25. SKU: 2"),
        read_row("Dye. Price: 60"),
    ]
    assert [row.name for row in told_apart(both, ["Women", "Men", "Men"])] == [
        "Cut, Women",
        "cut, Men",
        "Dye",
    ]


def test_items_that_nothing_tells_apart_stay_as_they_are() -> None:
    both = [
        read_row("Cut. Price: 35"),
        read_row("Cut. Price: 25"),
        read_row("Price: 5"),
        read_row("Price: 6"),
    ]
    assert told_apart(both, ["", "", "", ""]) == both


def test_a_row_without_a_price_says_what_it_has() -> None:
    assert sentences(read_row("Anna. Does: fillings"), "en") == ["Anna.", "Does: fillings."]


@pytest.mark.parametrize(
    "heading",
    ["Synonyms", "Also called", "Синонимы", "Stichwörter", "Otros nombres", "كلمات البحث", "מילים נרדפות"],
)
def test_other_words_for_an_item_serve_the_search_alone(heading: str) -> None:
    row = f"Puncture. Price: 14 pounds. {heading}: flat tyre, slow leak. Takes: 20 min"
    assert without_synonyms(row, lambda name: ()) == "Puncture. Price: 14 pounds. Takes: 20 min"


def test_a_column_of_any_name_is_known_by_the_words_of_the_form() -> None:
    words = {"Puncture": ("flat tyre", "slow leak", "nail")}
    row = "Puncture. Price: 14 pounds. People say: Flat  tyre, slow leak"
    assert without_synonyms(row, lambda name: words.get(name, ())) == "Puncture. Price: 14 pounds."
    other = "Puncture. Price: 14 pounds. Notes: slow leak, or none"
    assert without_synonyms(other, lambda name: words.get(name, ())) == other


def test_what_is_no_row_stays_as_it_is() -> None:
    assert without_synonyms("Just words", lambda name: ()) == "Just words"
    prose = "Our terms.\nKeywords: none"
    assert without_synonyms(prose, lambda name: ()) == prose

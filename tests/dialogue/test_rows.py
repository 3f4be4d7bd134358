from __future__ import annotations

import pytest

from frontdesk.dialogue.rows import Cell, Row, priced, read_row, sentences


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


def test_what_is_asked_for_comes_after_the_price() -> None:
    row = read_row("Lamp. Price: 95 riyals. SKU: 77. Colour: black. In stock: no")
    assert sentences(row, "en", ["In stock"]) == ["Lamp: 95 riyals.", "In stock: no.", "Colour: black."]


def test_a_row_without_a_price_says_what_it_has() -> None:
    assert sentences(read_row("Anna. Does: fillings"), "en") == ["Anna.", "Does: fillings."]

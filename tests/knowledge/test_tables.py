from __future__ import annotations

import pytest

from frontdesk.knowledge.tables import items, typed


def texts(*rows: list[str]) -> list[str]:
    return [part.text for part in items(rows)]


@pytest.mark.parametrize(
    "heading",
    [
        ["Service", "Price"],
        ["Услуга", "Цена, руб."],
        ["Leistung", "Preis (EUR)"],
        ["Servicio", "Precio"],
        ["الخدمة", "السعر"],
        ["שירות", "מחיר"],
    ],
)
def test_columns_are_known_in_six_languages(heading: list[str]) -> None:
    assert [column.kind for column in typed(heading, [["a", "1"]])] == ["name", "price"]


def test_a_column_of_numbers_is_the_price() -> None:
    assert [column.kind for column in typed(["What", "How much"], [["Cut", "35 £"], ["Dye", "80 £"]])] == [
        "name",
        "price",
    ]


def test_titles_above_and_groups_between() -> None:
    rows = [
        ["Our prices", ""],
        ["Service", "Price"],
        ["Hair", ""],
        ["Cut", "35"],
        ["Nails", ""],
        ["Manicure", "25"],
    ]
    assert [(part.section, part.text) for part in items(rows)] == [
        ("Hair", "Cut. Price: 35"),
        ("Nails", "Manicure. Price: 25"),
    ]


def test_without_a_heading_cells_stand_side_by_side() -> None:
    assert texts(["Monday", "9 to 6"], ["Tuesday", "10 to 8"]) == ["Monday | 9 to 6", "Tuesday | 10 to 8"]


@pytest.mark.parametrize(
    "formula",
    [
        '=HYPERLINK("http://x","y")',
        "=1+1|cmd",
        "@SUM(A1)",
        "+A1",
        "-A1*2",
        "+$B$2:C3",
        "-cmd|' /C calc'!A0",
        "+SUM(A1:A2)",
        "-(1)",
        "@@x",
        "=cmd|' /C calc'!A0",
    ],
)
def test_formulas_are_left_out(formula: str) -> None:
    assert texts(["Service", "Price", "Note"], ["Cut", "35", formula]) == ["Cut. Price: 35"]


def test_negative_numbers_and_dashes_are_no_formulas() -> None:
    assert texts(["Service", "Price", "Note"], ["Voucher", "-5", "- none"]) == [
        "Voucher. Price: -5. Note: - none"
    ]


@pytest.mark.parametrize(
    "note", ["@anna_hair", "-with wash", "+Massage", "+B12 injection", "+44 20 7946 0100"]
)
def test_words_behind_a_sign_are_no_formulas(note: str) -> None:
    assert texts(["Service", "Price", "Note"], ["Cut", "35", note]) == [f"Cut. Price: 35. Note: {note}"]


def test_a_row_without_a_name_is_another_kind_of_the_one_above() -> None:
    head = ["Service", "Length", "Price"]
    assert texts(
        head, ["Keratin", "short", "90"], ["", "long", "140"], ["Cut", "", "35"], ["", "long", "45"]
    ) == [
        "Keratin. Length: short. Price: 90",
        "Keratin. Length: long. Price: 140",
        "Cut. Price: 35",
        "Cut. Length: long. Price: 45",
    ]


def test_a_sum_and_a_row_of_another_group_are_not() -> None:
    head = ["Service", "Length", "Price"]
    rows = [["Keratin", "short", "90"], ["", "", "90"], ["Nails", "", ""], ["", "long", "45"]]
    assert texts(head, *rows) == ["Keratin. Length: short. Price: 90", "Price: 90", "Length: long. Price: 45"]


def test_a_name_that_a_formula_hides_is_not_the_one_above() -> None:
    head = ["Service", "Note", "Price"]
    assert texts(head, ["Cut", "wet", "35"], ["=A1", "dry", "5"], ["", "odd", "6"]) == [
        "Cut. Note: wet. Price: 35",
        "Note: dry. Price: 5",
        "Note: odd. Price: 6",
    ]


def test_empty_rows_and_a_long_cell() -> None:
    assert texts(["", ""], ["Service", "Price"], ["x" * 5000, "1"], ["", ""]) == [f"{'x' * 2000}. Price: 1"]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        (["Service", "Price"], "products"),
        (["Товар", "Наличие"], "products"),
        (["Day", "Hours"], "documents"),
    ],
)
def test_rows_are_products_where_something_is_to_be_had(heading: list[str], kind: str) -> None:
    assert {part.kind for part in items([heading, ["Something", "yes"]])} == {kind}
    assert {part.kind for part in items([heading, ["Something", "yes"]], kind="products")} == {"products"}


@pytest.mark.parametrize(
    "heading", [["Question", "Answer"], ["Вопрос", "Ответ"], ["Frage", "Antwort"], ["שאלה", "תשובה"]]
)
def test_questions_with_answers_are_pairs(heading: list[str]) -> None:
    [part] = items([heading, ["Do you take cards?", "Yes."]], kind="products")
    assert (part.text, part.kind) == ("Q: Do you take cards?\nA: Yes.", "faq")

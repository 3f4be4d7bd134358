from __future__ import annotations

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge.formats.csv import read
from frontdesk.knowledge.tables import MOST_COLUMNS, MOST_ROWS


def texts(data: str | bytes) -> list[str]:
    raw = data.encode() if isinstance(data, str) else data
    return [part.text for part in read(raw).parts]


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_any_usual_separator(sign: str) -> None:
    rows = [["Service", "Price", "Unit"], ["Haircut", "35", "person"], ["Manicure", "25", "person"]]
    data = "\r\n".join(sign.join(row) for row in rows)
    assert texts(data) == ["Haircut. Price: 35. Unit: person", "Manicure. Price: 25. Unit: person"]


def test_commas_within_numbers_do_not_separate() -> None:
    assert texts("Leistung;Preis\nSchnitt;35,50\nFarbe;80,00") == [
        "Schnitt. Preis: 35,50",
        "Farbe. Preis: 80,00",
    ]


def test_quotes_and_lines_within_them() -> None:
    assert texts('Service,Price\n"Cut, wash\nand dry",40') == ["Cut, wash and dry. Price: 40"]


def test_an_old_encoding() -> None:
    data = "Услуга;Цена\nСтрижка мужская;1500\nОкрашивание волос;4000\nМаникюр классический;1200".encode(
        "cp1251"
    )
    assert texts(data)[0] == "Стрижка мужская. Цена: 1500"
    assert "cp1251" in read(data).warnings[0]


def test_too_much_is_refused() -> None:
    with pytest.raises(BadInput, match="rows"):
        texts("a,b\n" * (MOST_ROWS + 1))
    with pytest.raises(BadInput, match="line 1 has more than"):
        texts("," * MOST_COLUMNS)

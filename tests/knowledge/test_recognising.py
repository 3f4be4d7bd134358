from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from frontdesk.knowledge import recognising
from frontdesk.knowledge.recognising import Recogniser, installed, lines
from tests.support.papers import pdf

HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"


def row(block: int, line: int, sure: str, word: str) -> str:
    return f"5\t1\t{block}\t1\t{line}\t1\t0\t0\t9\t9\t{sure}\t{word}\n"


def picture(text: str) -> tuple[int, int, bytes]:
    document = pypdfium2.PdfDocument(pdf(text))
    bitmap = document[0].render(scale=3, grayscale=True)
    raw = bytes(bitmap.buffer)
    rows = (raw[at * bitmap.stride : at * bitmap.stride + bitmap.width] for at in range(bitmap.height))
    return bitmap.width, bitmap.height, b"".join(rows)


def test_words_come_in_lines_and_paragraphs() -> None:
    table = HEAD + row(1, 1, "96", "Dogs") + row(1, 1, "90", "are") + row(1, 2, "91", "welcome.")
    assert lines(table + row(2, 1, "95", "Parking")) == "Dogs are\nwelcome.\n\nParking"


@pytest.mark.parametrize(
    "table", ["", HEAD, HEAD + "5\t1\n", HEAD + row(1, 1, "12", "§%"), HEAD + row(1, 1, "x", "a")]
)
def test_what_it_is_unsure_of_is_no_text(table: str) -> None:
    assert lines(table) == ""


def test_a_picture_is_read() -> None:
    assert installed()
    assert (
        Recogniser().text(*picture("Parking is free behind the house")) == "Parking is free behind the house"
    )


def test_an_empty_or_a_broken_picture_has_no_text() -> None:
    assert Recogniser().text(600, 400, b"\xff" * 240_000) == ""
    assert Recogniser().text(600, 400, b"short") == ""


def test_after_its_time_it_reads_no_more() -> None:
    times = [0.0]
    reader = Recogniser(within=10, clock=lambda: times[-1])
    times.append(11.0)
    assert reader.text(*picture("Parking")) == ""
    assert reader.late


def test_without_the_program_nothing_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    looked = (recognising._program, recognising._languages)
    for one in looked:
        one.cache_clear()
    try:
        assert not installed()
        assert Recogniser().text(*picture("Parking")) == ""
    finally:
        for one in looked:
            one.cache_clear()

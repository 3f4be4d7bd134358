"""Choices from a table: CSV and Markdown, and what is said when the table is not as expected."""

import os
from pathlib import Path

import pytest

from frontdesk.config import load_bot, problems
from frontdesk.config.tables import MOST, choices
from frontdesk.scenario.schema import ChoicesFrom

BOT = """\
bot_id: b
greeting: Hello.
fallback: Sorry?
scenarios:
  - name: repair
    trigger_keywords: [repair]
    collect_fields:
      - {name: device, prompt: "Which device?", choices_from: {file: FILE, column: device, synonyms: also}}
"""


def read(folder: Path, name: str, text: str, **more: str) -> dict[str, tuple[str, ...]]:
    (folder / name).write_text(text, encoding="utf-8")
    given = {"file": name, "column": "device", "synonyms": None} | more
    return choices(folder / name, ChoicesFrom.model_validate(given))


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_csv_with_any_usual_sign(tmp_path: Path, sign: str) -> None:
    rows = [("device", "price"), ("phone", "20"), ("", "1"), ("laptop", "50"), ("phone", "30")]
    assert list(read(tmp_path, "p.csv", "\n".join(sign.join(row) for row in rows))) == ["phone", "laptop"]


def test_other_words_come_from_a_column(tmp_path: Path) -> None:
    text = 'device,also\nphone,"mobile, cell"\nlaptop,\n'
    assert read(tmp_path, "p.csv", text, synonyms="also") == {"phone": ("mobile", "cell"), "laptop": ()}


def test_the_first_markdown_table_with_the_column(tmp_path: Path) -> None:
    other = "# Prices\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
    text = other + "| device | price |\n|:--|--:|\n| phone | 20 |\n| tv \\| set | 9 |\n\nEnd.\n"
    assert list(read(tmp_path, "p.md", text)) == ["phone", "tv | set"]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("p.csv", "devices,price\na,1\n", "has no column 'device'; did you mean 'devices'?"),
        ("p.csv", "", "there is no table in 'p.csv'"),
        ("p.csv", "device\n\n", "the column 'device' of 'p.csv' is empty"),
        ("p.md", "# Only words\n", "there is no table in 'p.md'"),
        ("p.xlsx", "x", "must be a .csv, .tsv or .md file"),
        ("p.csv", "device\n" + "x\n" * (MOST + 1), "has more than 2000 rows"),
        ("p.csv", "device\n" + "x" * 300, "is too long for a choice"),
    ],
)
def test_a_table_that_is_none_is_named(tmp_path: Path, name: str, text: str, said: str) -> None:
    with pytest.raises(ValueError) as caught:
        read(tmp_path, name, text)
    assert said in str(caught.value)


def test_a_table_in_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_bytes("device\nТелефон\n".encode("cp1251"))
    with pytest.raises(ValueError, match="save it as UTF-8"):
        choices(tmp_path / "p.csv", ChoicesFrom(file="p.csv", column="device"))


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "p.csv")
    (tmp_path / "q.csv").mkdir()
    for name in ("p.csv", "q.csv"):
        with pytest.raises(ValueError, match="is no file"):
            choices(tmp_path / name, ChoicesFrom(file=name, column="device"))


def test_a_bot_reads_its_choices_when_it_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("device,also\nphone,mobile\n", encoding="utf-8")
    path = tmp_path / "bot.yaml"
    path.write_text(BOT.replace("FILE", "p.csv"), encoding="utf-8")
    field = load_bot(path).scenarios[0].collect_fields[0]
    assert (field.kind, field.options, field.choices_from) == ("choice", {"phone": ("mobile",)}, None)


def test_a_table_that_is_missing_is_named_where_it_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "bot.yaml"
    path.write_text(BOT.replace("FILE", "none.csv"), encoding="utf-8")
    assert str(problems(path)[0]).startswith(
        f"{path}:8: scenarios[0].collect_fields[0].choices_from: there is no file 'none.csv'"
    )

from __future__ import annotations

from frontdesk.knowledge.formats.md import read


def parts(text: str) -> list[tuple[str, str]]:
    return [(part.section, part.text) for part in read(text.encode()).parts]


def test_each_heading_begins_a_section_and_the_title_heads_nothing() -> None:
    text = (
        "# Price list\nIn pounds.\n\n## Hair\n- Cut: 35\n\n### Children\n- Cut: 20\n\n## Nails ##\nFrom 25."
    )
    assert parts(text) == [
        ("", "In pounds."),
        ("Hair", "- Cut: 35"),
        ("Hair / Children", "- Cut: 20"),
        ("Nails", "From 25."),
    ]


def test_several_top_headings_are_sections() -> None:
    assert parts("# One\na\n# Two\nb") == [("One", "a"), ("Two", "b")]


def test_questions_keep_their_answers() -> None:
    text = "## FAQ\nQ: Parking?\nA: Behind the house.\n\nIt is free.\n\n**Q: Cards?**\nA: Yes."
    assert parts(text) == [
        ("FAQ", "Q: Parking?\nA: Behind the house.\n\nIt is free."),
        ("FAQ", "**Q: Cards?**\nA: Yes."),
    ]


def test_code_links_and_comments() -> None:
    text = "# T\n<!-- secret -->\n```\n# not a heading\n```\nSee [our page](http://x.example)."
    [(section, body)] = parts(text)
    assert section == ""
    assert "secret" not in body
    assert "# not a heading" in body
    assert "See our page." in body


def test_nothing_is_nothing() -> None:
    assert parts("") == []
    assert parts("# Only a title\n") == []


def test_a_table_is_its_rows() -> None:
    table = "| Service | Price |\n|---|:--|\n| **Cut** | 35 |\n| Wash \\| dry | 20 |"
    text = f"# Prices\nIn pounds.\n\n{table}\nTips are welcome."
    assert parts(text) == [
        ("", "In pounds."),
        ("", "Cut. Price: 35"),
        ("", "Wash | dry. Price: 20"),
        ("", "Tips are welcome."),
    ]
    assert [part.kind for part in read(text.encode()).parts] == ["", "products", "products", ""]

"""The corpus can be read, and says what it expects."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from bench.corpus import load
from frontdesk.scenario.parsing import TYPES


def test_it_is_large_and_covers_every_type_in_every_language() -> None:
    items = load()
    assert len(items) >= 600
    assert len({item.id for item in items}) == len(items)
    seen = Counter((item.lang, item.type) for item in items)
    for lang in ("en", "ru", "de", "es", "ar", "he"):
        assert all(seen[lang, kind] for kind in TYPES), lang


def test_other_files_and_names_of_keys(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(
        "- {id: 1, lang: en, type: party, text: 4, expect: [4], region: GB, options: {a: [b], c: }}\n"
    )
    (item,) = load([path])
    assert (item.type, item.text, item.expect, item.country) == ("number", "4", ("4",), "GB")
    assert item.choices == {"a": ("b",), "c": ()}

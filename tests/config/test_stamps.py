from __future__ import annotations

from pathlib import Path

from frontdesk.config.stamps import stamps


def test_a_file_that_changes_comes_or_goes_is_noticed(tmp_path: Path) -> None:
    kept, gone = tmp_path / "kept", tmp_path / "gone"
    assert stamps([kept, gone]) == {}
    kept.write_text("one")
    gone.write_text("two")
    before = stamps([kept, gone])
    assert stamps([kept, gone]) == before
    kept.write_text("more")
    after = stamps([kept, gone])
    assert after[kept] != before[kept]
    assert after[gone] == before[gone]
    gone.unlink()
    assert stamps([kept, gone]) == {kept: after[kept]}

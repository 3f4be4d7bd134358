from __future__ import annotations

from pathlib import Path

from bench.backlog import Drained, lay, most_overtaken
from frontdesk.settings import Settings
from frontdesk.store import spool


def test_how_far_somebody_was_overtaken() -> None:
    assert most_overtaken("abcdef", "abcdef") == 0
    assert most_overtaken("abcdef", "bacdef") == 1
    assert most_overtaken("abcdef", "bcdefa") == 5
    assert most_overtaken("abcdef", "cfb") == 2
    assert most_overtaken("abcdef", "") == 0


def test_a_backlog_is_laid_down_in_order(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    names = lay(settings, 12)
    assert spool.pending(tmp_path, older_than=3000.0) == tuple(names)
    assert [path.name for path in tmp_path.iterdir()] == ["spool"]
    assert spool.take(tmp_path, names[3]).id == names[3]


def test_the_target_is_missed_by_whatever_is_lost_late_or_out_of_order() -> None:
    names = ["a", "b", "c", "d"]
    good = Drained(names, names, 2, [0.1, 0.2], 2.0, 0.5)
    assert good.kept
    assert "4 of 4 in 2 s, 2.0 a second, 125 ms" in str(good)
    assert not Drained(names, names[:3], 2, [0.1, 0.2]).kept
    assert not Drained(names, names, 3, [0.1, 0.2]).kept
    assert not Drained(names, names, 2, [0.1, 5.0]).kept
    assert not Drained(names, ["c", "b", "d", "a"], 2, [0.1, 0.2]).kept
    assert Drained(names, ["b", "a", "d", "c"], 2, [0.1, 0.2]).kept

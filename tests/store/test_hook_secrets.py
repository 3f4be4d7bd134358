from __future__ import annotations

from pathlib import Path

from frontdesk.store.hook_secrets import MOST, learn, learned


def test_what_was_told_is_known_the_newest_first(tmp_path: Path) -> None:
    assert learned(tmp_path, "tasks") == ()
    for secret in ("first", "second", "first"):
        learn(tmp_path, "tasks", secret)
    assert learned(tmp_path, "tasks") == ("first", "second")
    assert learned(tmp_path, "other") == ()


def test_only_our_user_can_read_it(tmp_path: Path) -> None:
    learn(tmp_path, "tasks", "secret")
    [path] = (tmp_path / "hooks").glob("*.json")
    assert path.stat().st_mode & 0o077 == 0
    assert list((tmp_path / "hooks").glob("tmp*")) == []


def test_the_oldest_are_forgotten(tmp_path: Path) -> None:
    for number in range(MOST + 5):
        learn(tmp_path, "tasks", f"secret-{number}")
    assert len(learned(tmp_path, "tasks")) == MOST
    assert learned(tmp_path, "tasks")[0] == f"secret-{MOST + 4}"


def test_a_file_that_is_damaged_is_no_secret(tmp_path: Path) -> None:
    learn(tmp_path, "tasks", "secret")
    [path] = (tmp_path / "hooks").glob("*.json")
    for text in ("{", "{}", "[1, null]"):
        path.write_text(text)
        assert learned(tmp_path, "tasks") == ()
    learn(tmp_path, "tasks", "again")
    assert learned(tmp_path, "tasks") == ("again",)

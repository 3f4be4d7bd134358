from __future__ import annotations

import base64
from pathlib import Path

import pytest

from frontdesk.config import load_settings
from frontdesk.config.keys import MOST, SIZE, fresh, parse
from frontdesk.errors import BadInput


def test_a_fresh_key_is_one() -> None:
    key = fresh()
    [read] = parse(key)
    assert len(read) == SIZE
    assert parse(key) != parse(fresh())


@pytest.mark.parametrize("between", [",", ", ", "\n", " "])
def test_several_the_newest_first(between: str) -> None:
    one, two = fresh(), fresh()
    assert parse(f" {one}{between}{two}\n") == (*parse(one), *parse(two))


def test_both_alphabets_of_base64() -> None:
    key = bytes([255] * SIZE)
    assert parse(base64.b64encode(key).decode()) == parse(base64.urlsafe_b64encode(key).decode()) == (key,)


@pytest.mark.parametrize("text", ["", "hunter2hunter2", base64.b64encode(b"x" * 31).decode(), "ключ" * 11])
def test_what_is_no_key_is_said_without_showing_it(text: str) -> None:
    with pytest.raises(BadInput, match="number 2 is no key of 32 bytes") as refused:
        parse(f"{fresh()},{text}")
    assert not text or text not in str(refused.value)


def test_not_too_many_and_none_twice() -> None:
    with pytest.raises(BadInput, match="at most 4"):
        parse(",".join(fresh() for _ in range(MOST + 1)))
    key = fresh()
    with pytest.raises(BadInput, match="twice"):
        parse(f"{key},{key}")


def test_from_the_environment_or_a_file_and_nowhere_else(tmp_path: Path) -> None:
    file, key = tmp_path / "frontdesk.yaml", fresh()
    file.write_text("")
    (tmp_path / "keys").write_text(key + "\n")
    settings = load_settings({"FRONTDESK_ENCRYPTION_KEYS_FILE": str(tmp_path / "keys")}, file)
    assert settings.encryption_keys is not None
    assert settings.encryption_keys.get_secret_value() == key
    assert key not in repr(settings)
    with pytest.raises(BadInput, match="FRONTDESK_ENCRYPTION_KEYS: number 1 is no key"):
        load_settings({"FRONTDESK_ENCRYPTION_KEYS": "nonsense"}, file)
    file.write_text(f"encryption_keys: {key}\n")
    with pytest.raises(BadInput, match="set FRONTDESK_ENCRYPTION_KEYS") as refused:
        load_settings({}, file)
    assert key not in str(refused.value)

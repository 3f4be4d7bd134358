"""Refusals outlive the process that met them."""

from __future__ import annotations

import os
import time
from pathlib import Path

from frontdesk.providers.breaker import LONGEST_WAIT, REFUSED, Breaker
from frontdesk.providers.refusals import LONGEST, LONGEST_WHY, Refusal, Rest, refusal, resting


def test_a_refusal_is_remembered_by_everybody_for_its_time(tmp_path: Path) -> None:
    now = time.time()
    one = Refusal(tmp_path / "refused" / "llm-groq", lambda: now)
    assert not one.resting
    one.remember(600)
    assert Refusal(tmp_path / "refused" / "llm-groq", lambda: now + 599).resting
    assert not Refusal(tmp_path / "refused" / "llm-groq", lambda: now + 601).resting
    one.forget()
    one.forget()
    assert not one.resting


def test_services_are_told_apart_by_kind_name_and_address(tmp_path: Path) -> None:
    refusal(tmp_path, "llm", "openai", "http://a").remember(600)
    assert refusal(tmp_path, "llm", "openai", "http://a").resting
    assert not refusal(tmp_path, "llm", "openai", "http://b").resting
    assert not refusal(tmp_path, "stt", "openai", "http://a").resting


def test_a_disk_that_cannot_be_written_to_forgets(tmp_path: Path) -> None:
    (tmp_path / "refused").write_text("a file", encoding="utf-8")
    one = refusal(tmp_path / "refused", "llm", "groq", "")
    one.remember(600)
    assert not one.resting


def test_one_of_another_time_counts_for_nothing(tmp_path: Path) -> None:
    """Whoever had the wrong year when it was written, or may write there."""
    now = time.time()
    Refusal(tmp_path / "s", lambda: now + 10 * 365 * 86400).remember(600)
    assert not Refusal(tmp_path / "s", lambda: now).resting
    assert resting(tmp_path, lambda: now) == []
    Refusal(tmp_path / "s", lambda: now).remember(LONGEST)
    assert Refusal(tmp_path / "s", lambda: now).left > LONGEST_WAIT


def test_what_another_user_wrote_breaks_no_success(tmp_path: Path) -> None:
    """A folder of that name can be taken out as little as another user's file."""
    breaker = Breaker(refusal=Refusal(tmp_path / "s"))
    (tmp_path / "s" / "kept").mkdir(parents=True)
    until = time.time() + 60
    os.utime(tmp_path / "s", (until, until))
    assert not breaker.closed
    breaker.succeeded()
    breaker.failed(permanent=True, refused=True)
    assert not breaker.closed


def test_breakers_of_two_processes_share_a_refusal(tmp_path: Path) -> None:
    first, second = (Breaker(refusal=refusal(tmp_path, "llm", "groq", "")) for _ in range(2))
    first.failed(permanent=True)
    assert second.closed
    first.failed(permanent=True, refused=True)
    assert not second.closed
    second.succeeded()
    assert second.closed
    assert REFUSED == 600


def test_who_is_left_alone_and_why(tmp_path: Path) -> None:
    now = 1_000_000.0
    assert resting(tmp_path / "resting") == []
    for name, seconds, why in (("b:25", 30, "no answer\nin time"), ("a/../x", 60, "5" * 9999), ("c", -1, "")):
        Refusal(tmp_path / "resting" / name.replace("/", "_"), lambda: now, f"mail {name}").remember(
            seconds, why
        )
    found = resting(tmp_path / "resting", lambda: now)
    assert found == [
        Rest("mail a/../x", 60.0, "5" * LONGEST_WHY),
        Rest("mail b:25", 30.0, "no answer\nin time"),
    ]
    assert resting(tmp_path / "resting", lambda: now + 45) == [Rest("mail a/../x", 15.0, "5" * LONGEST_WHY)]


def test_a_name_leads_to_no_other_folder(tmp_path: Path) -> None:
    refusal(tmp_path, "pbx", "../../office: ä").remember(60, "x")
    [path] = tmp_path.iterdir()
    assert path.name.startswith("pbx-.._.._office_")
    [one] = resting(tmp_path)
    assert one.service == "pbx ../../office: ä"

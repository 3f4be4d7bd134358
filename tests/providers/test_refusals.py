"""Refusals outlive the process that met them."""

from __future__ import annotations

import time
from pathlib import Path

from frontdesk.providers.breaker import REFUSED, Breaker
from frontdesk.providers.refusals import Refusal, refusal


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


def test_breakers_of_two_processes_share_a_refusal(tmp_path: Path) -> None:
    first, second = (Breaker(refusal=refusal(tmp_path, "llm", "groq", "")) for _ in range(2))
    first.failed(permanent=True)
    assert second.closed
    first.failed(permanent=True, refused=True)
    assert not second.closed
    second.succeeded()
    assert second.closed
    assert REFUSED == 600

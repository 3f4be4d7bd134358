from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.postcall.signing import KEY
from frontdesk.testing.receiver import Answer
from tests.cli.conftest import Type
from tests.cli.test_whose import NORTH
from tests.support.receiver import Receiver, receiver


@pytest.fixture
def taking() -> Iterator[Receiver]:
    with receiver() as running:
        yield running


@pytest.fixture
def near(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (home / "frontdesk.yaml").open("a") as file:
        file.write("allow_private_webhooks: true\n")
    monkeypatch.setenv(KEY, "m" * 32)


def added(type_: Type, taking: Receiver, *more: str) -> str:
    said = type_("webhooks", "add", f"{taking.url}/hook", *more)
    assert said.code == 0, said.err
    taking.secret(said.out.splitlines()[-1])
    return said.out.split()[0]


def test_the_life_of_an_endpoint(type_: Type, near: None, taking: Receiver) -> None:
    assert "No endpoints yet" in type_("webhooks").out
    name = added(type_, taking, "--event", "booking.*", "--event", "call.ended", "--note", "CRM")
    assert name in type_("webhooks").out
    (listed,) = json.loads(type_("webhooks", "--json").out)
    assert (listed["events"], listed["note"]) == (["booking.*", "call.ended"], "CRM")
    said = type_("webhooks", "test", name)
    assert (said.code, "took it: 200" in said.out) == (0, True)
    rotated = type_("webhooks", "rotate", name, "--overlap", "1")
    assert "signs too until" in rotated.out
    assert type_("webhooks", "test", name).code == 0, "the old secret signs too"
    assert "disabled" in type_("webhooks", "disable", name).out
    assert type_("webhooks", "test", name).code == 1
    assert "active" in type_("webhooks", "enable", name).out
    assert "knowledge.gap" in type_("webhooks", "change", name, "--event", "knowledge.gap").out
    assert type_("webhooks", "remove", name).code == 0
    assert type_("webhooks", "remove", name).code == 2


def test_the_log(type_: Type, near: None, taking: Receiver) -> None:
    assert "Nothing was sent" in type_("webhooks", "log").out
    name = added(type_, taking)
    taking.answers = [Answer(503), Answer()]
    assert type_("webhooks", "test", name).code == 1
    (sent,) = json.loads(type_("webhooks", "log", "--status", "dead", "--json").out)
    assert "webhook.test" in type_("webhooks", "log", "--endpoint", name).out
    whole = type_("webhooks", "log", sent["id"]).out
    assert "answer 503" in whole
    assert '"type": "webhook.test"' in whole
    assert json.loads(type_("webhooks", "log", sent["id"], "--json").out)["log"][0]["status"] == 503
    assert "sent to" in type_("webhooks", "replay", sent["id"]).out
    assert "0 will be sent" in type_("webhooks", "replay", "--endpoint", name).out
    assert type_("webhooks", "log", "--status", "lost").code == 2
    assert type_("webhooks", "replay").code == 2


def test_what_cannot_be_says_so_in_a_line(type_: Type, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "openssl" in type_("webhooks", "add", "https://a.example/").err
    monkeypatch.setenv(KEY, "m" * 32)
    assert "private address" in type_("webhooks", "add", "http://127.0.0.1/").err
    assert type_("webhooks", "rotate", "ep_none").code == 2


def test_the_catalogue(type_: Type) -> None:
    out = type_("webhooks", "events").out
    assert "call.started" in out
    assert "booking.cancelled" in out


def test_each_company_has_its_own(type_: Type, near: None, home: Path, taking: Receiver) -> None:
    (home / "north.yaml").write_text(NORTH)
    (home / "frontdesk.yaml").write_text("scenarios: ['north.yaml']\nallow_private_webhooks: true\n")
    name = added(type_, taking, "--company", "bella")
    assert "No endpoints yet" in type_("webhooks").out
    assert type_("webhooks", "--company", "bella", "test", name).code == 2
    for line in (["test", name], ["disable", name], ["enable", name], ["rotate", name], ["log"]):
        assert type_("webhooks", *line, "--company", "bella").code == 0
        assert type_("webhooks", *line).code == (0 if line[0] == "log" else 2)
    [sent] = json.loads(type_("webhooks", "log", "--company", "bella", "--json").out)
    assert type_("webhooks", "log", sent["id"]).code == 2
    assert type_("webhooks", "log", sent["id"], "--company", "bella").code == 0
    assert type_("webhooks", "replay", sent["id"]).code == 2
    assert type_("webhooks", "replay", sent["id"], "--company", "bella").code == 0
    assert type_("webhooks", "replay", "--endpoint", name).code == 2
    assert type_("webhooks", "remove", name).code == 2
    assert [one["id"] for one in json.loads(type_("webhooks", "--json", "--company", "bella").out)] == [name]
    assert type_("webhooks", "remove", name, "--company", "bella").code == 0

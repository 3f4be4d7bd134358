from __future__ import annotations

import hmac
import json
from typing import Any

import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.tickets._hooks import MOST_KEYS, Hook, genuine, greeting, keys_in

SECRET = "0123456789abcdef"
OTHER = "fedcba9876543210"
BODY = b'{"issue": {"key": "SUP-1"}}'


def hook(headers: dict[str, str] | None = None, token: str = "", body: bytes = BODY) -> Hook:
    return Hook(headers or {}, token, body)


def hexed(secret: str = SECRET, body: bytes = BODY, method: str = "sha256") -> str:
    return hmac.new(secret.encode(), body, method).hexdigest()


@pytest.mark.parametrize("provider", ["jira", "crm"])
def test_a_signed_body(provider: str) -> None:
    assert genuine(provider, hook({"x-hub-signature": f"sha256={hexed()}"}), SECRET)


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({}, BODY),
        ({"x-hub-signature": ""}, BODY),
        ({"x-hub-signature": hexed()}, BODY),
        ({"x-hub-signature": "sha256="}, BODY),
        ({"x-hub-signature": f"sha256={hexed()[:-1]}"}, BODY),
        ({"x-hub-signature": f"sha256={hexed(OTHER)}"}, BODY),
        ({"x-hub-signature": f"sha1={hexed(method='sha1')}"}, BODY),
        ({"x-hub-signature": f"sha256={hexed()}"}, BODY + b" "),
        ({"x-hub-signature": "sha256=é"}, BODY),
        ({"x-hook-signature": hexed()}, BODY),
    ],
)
def test_a_body_that_is_not_signed_well(headers: dict[str, str], body: bytes) -> None:
    assert not genuine("jira", hook(headers, SECRET, body), SECRET)


def test_nobody_is_believed_by_a_secret_that_is_not_there() -> None:
    for secret in ("", "short"):
        for provider in ("jira", "asana", "kaiten", "crm"):
            signature = {"x-hub-signature": f"sha256={hexed(secret)}", "x-hook-signature": hexed(secret)}
            assert not genuine(provider, hook(signature, secret), secret, [secret])


@pytest.mark.parametrize("provider", ["kaiten", "crm"])
def test_a_token_in_the_address(provider: str) -> None:
    assert genuine(provider, hook(token=SECRET), SECRET)
    for wrong in ("", OTHER, SECRET[:-1], f"{SECRET} "):
        assert not genuine(provider, hook(token=wrong), SECRET)


def test_asana_proposes_a_secret_where_the_address_admits_it() -> None:
    proposed = {"x-hook-secret": "b537207f20cbfa02357cf448134da559e8bd39d6"}
    assert greeting("asana", hook(proposed, SECRET), SECRET) == proposed["x-hook-secret"]
    assert greeting("asana", hook(proposed, OTHER), SECRET) == ""
    assert greeting("asana", hook(proposed), SECRET) == ""
    assert greeting("asana", hook({}, SECRET), SECRET) == ""
    assert greeting("jira", hook(proposed, SECRET), SECRET) == ""
    for wrong in ("short", "with a blank in the middle", "x\r\nSet-Cookie: a=b", "x" * 300):
        assert greeting("asana", hook({"x-hook-secret": wrong}, SECRET), SECRET) == ""


def test_asana_signs_with_what_it_proposed() -> None:
    signed = hook({"x-hook-signature": hexed(OTHER)}, SECRET)
    assert genuine("asana", signed, SECRET, ["another-secret-0", OTHER])
    assert not genuine("asana", signed, SECRET, ["another-secret-0"])
    assert not genuine("asana", hook({}, SECRET), SECRET, [OTHER])


@pytest.mark.parametrize(
    ("provider", "told", "keys"),
    [
        ("jira", {"webhookEvent": "jira:issue_updated", "issue": {"key": "SUP-1"}}, ("SUP-1",)),
        ("jira", {"webhookEvent": "comment_created", "issue": {"key": " SUP-1 "}}, ("SUP-1",)),
        ("jira", {"issue": {"key": {"x": 1}}}, ()),
        ("jira", {}, ()),
        (
            "asana",
            {
                "events": [
                    {"action": "changed", "resource": {"gid": "5", "resource_type": "task"}},
                    {
                        "resource": {"gid": "9", "resource_type": "story"},
                        "parent": {"gid": "5", "resource_type": "task"},
                    },
                    {"resource": {"gid": "6", "resource_type": "task"}, "parent": None},
                    {"resource": 5},
                ]
            },
            ("5", "6"),
        ),
        ("asana", {"events": "x"}, ()),
        (
            "kaiten",
            {"event": "card:update", "data": {"old": {"id": 1000}, "changes": {"state": 3}}},
            ("1000",),
        ),
        ("kaiten", {"event": "comment:add", "data": {"id": 7, "card_id": 1000}}, ("7", "1000")),
        ("kaiten", {"data": [True]}, ()),
    ],
)
def test_which_tickets_it_is_about(provider: str, told: Any, keys: tuple[str, ...]) -> None:
    assert keys_in(provider, json.dumps(told).encode()) == keys


def test_a_crm_says_where_its_key_is() -> None:
    assert keys_in("crm", b'{"data": {"id": 7}}', "data.id") == ("7",)
    assert keys_in("crm", b'{"data": {"id": true}}', "data.id") == ()
    assert keys_in("crm", b"") == ()


def test_so_many_keys_and_no_more() -> None:
    events = [{"resource": {"gid": str(number), "resource_type": "task"}} for number in range(3 * MOST_KEYS)]
    assert len(keys_in("asana", json.dumps({"events": events}).encode())) == MOST_KEYS
    [long] = keys_in("jira", json.dumps({"issue": {"key": "x" * 5000}}).encode())
    assert len(long) == 200


@pytest.mark.parametrize("body", [b"no", b"[1]", b'"x"', b"\xff", b"[" * 100_000])
def test_what_is_no_object(body: bytes) -> None:
    with pytest.raises(BadInput):
        keys_in("jira", body)

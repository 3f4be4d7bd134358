from __future__ import annotations

from datetime import timedelta

import pytest
from standardwebhooks import Webhook
from standardwebhooks.webhooks import WebhookVerificationError

from frontdesk.errors import BadInput
from frontdesk.postcall.delivery import utc_now
from frontdesk.postcall.signing import KEY, derived, keys, secrets_of, signed
from frontdesk.store.endpoints import Endpoint
from tests.support.conversations import START
from tests.support.receiver import SECRET

OLDER = "whsec_b2xkZXItb2xkZXItb2xkZXItb2xkZXI="
MASTER, BEFORE = "a" * 32, "b" * 40
ADDED = Endpoint("ep_1", "default", "", "https://a.example/", ("*",), secret_number=3)


def headers(*secrets: str, body: str = "{}") -> dict[str, str]:
    made = signed(body, "msg_1", secrets, utc_now())
    return {name.decode(): value.decode() for name, value in made.items()}


def test_the_signature_is_that_of_the_body() -> None:
    assert Webhook(SECRET).verify("{}", headers(SECRET)) == {}
    with pytest.raises(WebhookVerificationError, match="signature"):
        Webhook(SECRET).verify("{ }", headers(SECRET))


def test_whoever_has_one_of_the_secrets_verifies_it() -> None:
    both = headers(SECRET, OLDER)
    assert Webhook(SECRET).verify("{}", both) == Webhook(OLDER).verify("{}", both) == {}
    with pytest.raises(WebhookVerificationError):
        Webhook(OLDER).verify("{}", headers(SECRET))


def test_a_variable_may_hold_the_new_secret_and_the_old_one() -> None:
    assert secrets_of(None, "MINE", START, {"MINE": f" {SECRET} {OLDER}\n"}) == (SECRET, OLDER)
    with pytest.raises(BadInput, match="set MINE"):
        secrets_of(None, "MINE", START, {})


def test_an_added_endpoints_secret_follows_from_the_key_and_the_one_before_is_valid_for_a_while() -> None:
    env = {KEY: MASTER}
    assert secrets_of(ADDED, "", START, env) == (derived(MASTER, "ep_1", 3),)
    rotated = Endpoint(**{**_fields(ADDED), "previous_until": START + timedelta(hours=1)})
    assert secrets_of(rotated, "", START, env) == (derived(MASTER, "ep_1", 3), derived(MASTER, "ep_1", 2))
    assert len(secrets_of(rotated, "", START + timedelta(hours=1), env)) == 1
    assert Webhook(derived(MASTER, "ep_1", 3)).verify("{}", headers(derived(MASTER, "ep_1", 3))) == {}


def test_the_key_itself_can_be_replaced() -> None:
    assert secrets_of(ADDED, "", START, {KEY: f"{MASTER} {BEFORE}"}) == (
        derived(MASTER, "ep_1", 3),
        derived(BEFORE, "ep_1", 3),
    )


def test_secrets_of_different_endpoints_say_nothing_of_each_other() -> None:
    made = {derived(MASTER, endpoint, number) for endpoint in ("ep_1", "ep_2") for number in (1, 2)}
    assert len(made) == 4


@pytest.mark.parametrize("key", ["", "short", f"{MASTER} short"])
def test_a_missing_or_weak_key_is_named_with_the_remedy(key: str) -> None:
    with pytest.raises(BadInput, match="openssl rand"):
        keys({KEY: key})


def test_nothing_goes_unsigned_nor_with_what_is_no_secret() -> None:
    for secrets in ((), ("whsec_###",)):
        with pytest.raises(BadInput, match="secret"):
            signed("{}", "msg_1", secrets, START)


def _fields(endpoint: Endpoint) -> dict[str, object]:
    return {name: getattr(endpoint, name) for name in Endpoint.__slots__}

"""Tokens."""

from __future__ import annotations

from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from frontdesk.errors import ProviderError
from frontdesk.providers.calendars._oauth import Token
from tests.providers.calendars.standins import GoogleCalendars
from tests.support.answering import answering


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def test_a_token_is_renewed_before_it_ends() -> None:
    clock = Clock()
    given = {"client_id": "us", "client_secret": "hush", "refresh_token": "again"}
    with GoogleCalendars() as server:
        token = Token("google", f"{server.url}/token", "scope", given, clock)
        assert token.headers() == token.headers() == {"Authorization": "Bearer token-1"}
        clock.now += 3600 - 30
        assert token.headers() == {"Authorization": "Bearer token-2"}
    assert server.grants[0] == {**given, "grant_type": "refresh_token"}


def test_a_service_account_signs() -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    given: dict[str, Any] = {"client_email": "us@x.test", "private_key": pem, "subject": "marek@x.test"}
    with GoogleCalendars() as server:
        url = f"{server.url}/token"
        Token("google", "http://nowhere.test", "scope", {**given, "token_uri": url}).headers()
    claims = jwt.decode(server.grants[0]["assertion"], key.public_key(), ["RS256"], audience=url)
    assert (claims["iss"], claims["sub"], claims["scope"]) == ("us@x.test", "marek@x.test", "scope")


def test_a_key_that_is_none() -> None:
    with pytest.raises(ProviderError, match="private key") as told:
        Token("google", "http://127.0.0.1:9", "s", {"client_email": "a", "private_key": "x"}).headers()
    assert told.value.permanent


@pytest.mark.parametrize("status", [429, 503])
def test_who_gives_tokens_says_when_to_come_again(status: int) -> None:
    given = {"client_id": "us", "client_secret": "hush", "refresh_token": "again"}
    with answering(status, headers={"Retry-After": "60"}) as address:
        token = Token("google", address, "scope", given)
        with pytest.raises(ProviderError, match=f"{status} for a token") as told:
            token.headers()
    assert (told.value.permanent, told.value.retry_after) == (False, 60.0)


@pytest.mark.parametrize("body", [b"", b"nonsense", b"[]", b'{"access_token": ""}', b'{"access_token": 7}'])
def test_a_token_that_makes_no_sense(body: bytes) -> None:
    with answering(200, body) as address, pytest.raises(ProviderError) as told:
        Token("google", address, "scope", {"client_id": "us"}).headers()
    assert not told.value.permanent


def test_nobody_gives_tokens() -> None:
    with pytest.raises(ProviderError, match="no token"):
        Token("google", "http://127.0.0.1:9", "s", {"client_id": "a"}).headers()

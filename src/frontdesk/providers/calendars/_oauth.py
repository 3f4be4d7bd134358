"""Access tokens (RFC 6749): from a refresh token, from a client's own secret, or from a signed assertion.

A token is kept until a minute before it ends. What is needed for one is a secret, so it is all of it in one
JSON object in the environment: a Google service account's file as it comes, or
`{"client_id": …, "client_secret": …, "refresh_token": …}`.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from typing import Any

import httpx

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.calendars._http import as_object
from frontdesk.providers.guarded import seconds_in

EARLY = 60.0
ASSERTION = "urn:ietf:params:oauth:grant-type:jwt-bearer"
TIMEOUT = httpx.Timeout(10.0, connect=5.0)


class Token:
    """`headers()` for a request. `tokens` is the service's token endpoint, `scope` what is asked for."""

    def __init__(
        self,
        name: str,
        tokens: str,
        scope: str,
        given: Mapping[str, Any],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._name = name
        self._url = str(given.get("token_uri") or tokens)
        self._scope = scope
        self._given = given
        self._clock = clock
        self._kept, self._until = "", 0.0

    def headers(self) -> dict[str, str]:
        """With a token that is good for a while; ProviderError when none is to be had."""
        if self._clock() >= self._until - EARLY:
            self._renew()
        return {"Authorization": f"Bearer {self._kept}"}

    def _renew(self) -> None:
        try:
            answer = httpx.post(self._url, data=self._grant(), timeout=TIMEOUT)
        except httpx.HTTPError as problem:
            raise ProviderError(f"{self._name}: no token ({type(problem).__name__}).") from problem
        if answer.status_code != 200:
            permanent = answer.status_code in (400, 401, 403)
            raise ProviderError(
                f"{self._name}: {answer.status_code} for a token.",
                permanent=permanent,
                retry_after=seconds_in(answer.headers.get("retry-after")),
            )
        told = as_object(self._name, answer.content)
        token, seconds = told.get("access_token"), told.get("expires_in", 3600)
        if not isinstance(token, str) or not token or not isinstance(seconds, int | float):
            raise ProviderError(f"{self._name}: the answer holds no token.")
        self._kept, self._until = token, self._clock() + float(seconds)

    def _grant(self) -> dict[str, str]:
        given = self._given
        if "private_key" in given:
            return {"grant_type": ASSERTION, "assertion": self._assertion()}
        client = {"client_id": str(given["client_id"]), "client_secret": str(given.get("client_secret", ""))}
        if "refresh_token" in given:
            return {**client, "grant_type": "refresh_token", "refresh_token": str(given["refresh_token"])}
        return {**client, "grant_type": "client_credentials", "scope": self._scope}

    def _assertion(self) -> str:
        """Google's form of RFC 7523: the service account signs, on behalf of `subject` if there is one."""
        import jwt

        now = int(self._clock())
        claims = {"iss": self._given["client_email"], "scope": self._scope, "aud": self._url}
        if self._given.get("subject"):
            claims["sub"] = self._given["subject"]
        try:
            return jwt.encode(
                {**claims, "iat": now, "exp": now + 3600}, self._given["private_key"], algorithm="RS256"
            )
        except (ValueError, TypeError, jwt.PyJWTError) as problem:
            raise ProviderError(f"{self._name}: the private key cannot be used.", permanent=True) from problem


def credentials(secret: str, where: str, *needed: tuple[str, ...]) -> dict[str, Any]:
    """The JSON object in `secret`, with all keys of one of `needed`; BadInput says what is missing."""
    try:
        found = json.loads(secret) if secret else None
    except ValueError:
        found = None
    if isinstance(found, dict) and any(all(found.get(key) for key in keys) for keys in needed):
        return found
    forms = " or ".join(f"{{{', '.join(keys)}}}" for keys in needed)
    raise BadInput(f"{where} has to hold a JSON object with {forms}.")

"""GigaChat by Sber. The authorisation key is GIGACHAT_CREDENTIALS, GIGACHAT_SCOPE says whose it is.

A token is fetched with the key and renewed before it ends. Sber's certificates are issued by a national
authority: name its file in the option `verify`. Options: `model` (GigaChat), `base_url`, `auth_url`,
`temperature`, `verify`.
"""

from __future__ import annotations

import asyncio
import os
import ssl
import time
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import httpx

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.llm._openai import OpenAICompatible, Service, settled

BASE_URL = "https://gigachat.devices.sberbank.ru/api/v1"
AUTH_URL = "https://ngw.devices.sberbank.ru:9443/api/v2/oauth"
SCOPE = "GIGACHAT_API_PERS"
RENEWED_BEFORE = 60.0
ANSWERS_WITHIN = 5.0


class Access:
    """The token, fetched when there is none or it is about to end."""

    def __init__(self, url: str, key: str, scope: str, verify: str | None) -> None:
        self._url, self._key, self._scope, self._verify = url, key, scope, verify
        self._token, self._ends = "", 0.0

    async def __call__(self) -> str:
        if time.time() > self._ends - RENEWED_BEFORE:
            self._token, self._ends = await self._fetched()
        return self._token

    async def _fetched(self) -> tuple[str, float]:
        headers = {"Authorization": f"Basic {self._key}", "RqUID": str(uuid4())}
        try:
            trust = await asyncio.to_thread(ssl.create_default_context, cafile=self._verify)
            async with httpx.AsyncClient(verify=trust, timeout=ANSWERS_WITHIN) as client:
                answer = await client.post(self._url, headers=headers, data={"scope": self._scope})
        except (httpx.HTTPError, OSError) as problem:
            raise ProviderError(f"sber: no token ({type(problem).__name__}).") from problem
        if answer.status_code != 200:
            permanent = answer.status_code in (400, 401, 403)
            raise ProviderError(f"sber: no token ({answer.status_code}).", permanent=permanent)
        try:
            said = answer.json()
            return str(said["access_token"]), float(said["expires_at"]) / 1000
        except (ValueError, KeyError, TypeError) as problem:
            raise ProviderError("sber: the answer holds no token.") from problem


def build(options: Mapping[str, Any]) -> OpenAICompatible:
    """See the module's options; BadInput without a key."""
    key = os.environ.get("GIGACHAT_CREDENTIALS", "")
    if not key:
        raise BadInput("GigaChat needs GIGACHAT_CREDENTIALS, the authorisation key of your project.")
    scope = os.environ.get("GIGACHAT_SCOPE", SCOPE)
    access = Access(str(options.get("auth_url") or AUTH_URL), key, scope, options.get("verify"))
    defaults = {"base_url": BASE_URL, "model": "GigaChat", "schemas": False}
    return OpenAICompatible(Service(**settled(options, name="sber", key=access, **defaults)))

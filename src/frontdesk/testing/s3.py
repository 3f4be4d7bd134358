"""A store that speaks S3 as far as recordings need it: whole objects are put, got and deleted.

It checks every signature by its own reckoning, from Amazon's description of Signature Version 4. `objects`
are what it holds by path; it gives what is in `answers` first, one a request.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import re
from collections.abc import Callable

from aiohttp import web

from frontdesk.testing.served import Served

KEY_ID, SECRET, REGION = "AKIASTANDIN", "secret-of-the-stand-in", "eu-test-1"
AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 Credential=(?P<id>[^/]+)/(?P<day>\d{8})/(?P<region>[^/]+)/s3/aws4_request,"
    r"SignedHeaders=(?P<names>[a-z0-9;-]+),Signature=(?P<signature>[0-9a-f]{64})"
)
LARGEST = 100_000_000


class S3StandIn(Served):
    """`with S3StandIn() as s3:` serves on a free port; `slow` are seconds before each answer."""

    def __init__(self) -> None:
        super().__init__()
        self.objects: dict[str, bytes] = {}
        self.answers: list[Callable[[], web.Response]] = []
        self.slow = 0.0

    def routes(self) -> web.Application:
        app = web.Application(client_max_size=LARGEST)
        app.router.add_route("*", "/{path:.*}", self._object)
        return app

    async def _object(self, request: web.Request) -> web.Response:
        body = await request.read()
        if self.slow:
            await asyncio.sleep(self.slow)
        if self.answers:
            return self.answers.pop(0)()
        if wrong := _mistake(request, body):
            return _error(403, wrong)
        path = request.path
        if request.method == "PUT":
            self.objects[path] = body
            return web.Response()
        if request.method == "DELETE":
            self.objects.pop(path, None)
            return web.Response(status=204)
        if path not in self.objects:
            return _error(404, "NoSuchKey")
        return web.Response(body=self.objects[path], content_type="audio/wav")


def _mistake(request: web.Request, body: bytes) -> str:
    """S3's word for what is wrong with the signature; empty when nothing is."""
    found = AUTHORIZATION.fullmatch(request.headers.get("authorization", ""))
    if found is None:
        return "AccessDenied"
    if found["id"] != KEY_ID or found["region"] != REGION:
        return "InvalidAccessKeyId"
    digest = hashlib.sha256(body).hexdigest()
    if request.headers.get("x-amz-content-sha256") != digest:
        return "XAmzContentSHA256Mismatch"
    names = found["names"].split(";")
    if not {"host", "x-amz-date", "x-amz-content-sha256"} <= set(names):
        return "AccessDenied"
    head = "".join(f"{name}:{request.headers.get(name, '').strip()}\n" for name in names)
    canonical = f"{request.method}\n{request.rel_url.raw_path}\n\n{head}\n{found['names']}\n{digest}"
    moment = request.headers["x-amz-date"]
    scope = f"{moment[:8]}/{REGION}/s3/aws4_request"
    told = f"AWS4-HMAC-SHA256\n{moment}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    key = ("AWS4" + SECRET).encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    same = hmac.digest(key, told.encode(), "sha256").hex() == found["signature"]
    return "" if same else "SignatureDoesNotMatch"


def _error(status: int, code: str) -> web.Response:
    text = f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>no</Message></Error>"
    return web.Response(status=status, text=text, content_type="application/xml")

"""A Qdrant server's REST API: collections, aliases, points, queries, with `points` behind it.

`Fault` says what goes wrong: a status, an answer that comes late or never, a line that breaks. What was asked
is kept in `requests`.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from frontdesk.testing.points import Collection, Refused, Stored
from frontdesk.testing.served import Served

BODY: web.RequestKey[Any] = web.RequestKey("body", object)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong, in requests whose path ends with `path`; `times` of them (None: all).

    `status` with `retry_after` is an error, `delay` are seconds before the answer, `broken` tears the line.
    """

    path: str = ""
    times: int | None = None
    status: int | None = None
    retry_after: int | None = None
    delay: float = 0.0
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """What a client sent."""

    method: str
    path: str
    body: Any


class QdrantStandIn(Served):
    """With an `api_key`, whoever has another one is refused."""

    def __init__(self, api_key: str = "") -> None:
        super().__init__()
        self.fault: Fault | None = None
        self.requests: list[Request] = []
        self.collections: dict[str, Collection] = {}
        self.aliases: dict[str, str] = {}
        self._api_key = api_key
        self._faults = 0

    def routes(self) -> web.Application:
        app = web.Application(client_max_size=64 * 1024 * 1024, middlewares=[self._door])
        one = "/collections/{name}"
        app.router.add_get("/collections", self._list)
        app.router.add_get("/aliases", self._list_aliases)
        app.router.add_post("/collections/aliases", self._change_aliases)
        app.router.add_get(f"{one}/exists", self._exists)
        app.router.add_put(one, self._create)
        app.router.add_delete(one, self._drop)
        app.router.add_put(f"{one}/index", self._index)
        app.router.add_put(f"{one}/points", self._upsert)
        app.router.add_post(f"{one}/points", self._retrieve)
        app.router.add_put(f"{one}/points/vectors", self._vectors)
        app.router.add_post(f"{one}/points/payload", self._set_payload)
        app.router.add_post(f"{one}/points/payload/delete", self._delete_payload)
        app.router.add_post(f"{one}/points/delete", self._delete)
        app.router.add_post(f"{one}/points/count", self._count)
        app.router.add_post(f"{one}/points/scroll", self._scroll)
        app.router.add_post(f"{one}/points/query/batch", self._query)
        return app

    @web.middleware
    async def _door(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        body = await request.json() if request.can_read_body else {}
        request[BODY] = body
        self.requests.append(Request(request.method, request.path, body))
        if self._api_key and request.headers.get("api-key") != self._api_key:
            return _error(401, "Invalid API key or JWT")
        fault = self.fault
        if (
            fault
            and request.path.endswith(fault.path)
            and (fault.times is None or self._faults < fault.times)
        ):
            self._faults += 1
            await asyncio.sleep(fault.delay)
            if fault.broken:
                assert request.transport
                request.transport.abort()
            if fault.status is not None:
                return _error(fault.status, "told to fail", fault.retry_after)
        try:
            return await handler(request)
        except Refused as refused:
            return _error(refused.status, str(refused))

    def _of(self, request: web.Request) -> Collection:
        name = request.match_info["name"]
        found = self.collections.get(self.aliases.get(name, name))
        if found is None:
            raise Refused(404, f"Not found: Collection `{name}` doesn't exist!")
        return found

    # -- collections and aliases

    async def _list(self, request: web.Request) -> web.Response:
        return _ok({"collections": [{"name": name} for name in self.collections]})

    async def _exists(self, request: web.Request) -> web.Response:
        return _ok({"exists": request.match_info["name"] in self.collections})

    async def _create(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        if name in self.collections or name in self.aliases:
            raise Refused(409, f"Wrong input: Collection `{name}` already exists!")
        self.collections[name] = Collection.of(request[BODY])
        return _ok(True)

    async def _drop(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        self.aliases = {alias: target for alias, target in self.aliases.items() if target != name}
        return _ok(self.collections.pop(name, None) is not None)

    async def _index(self, request: web.Request) -> web.Response:
        self._of(request).indexed.append(request[BODY]["field_name"])
        return _done()

    async def _list_aliases(self, request: web.Request) -> web.Response:
        pairs = self.aliases.items()
        return _ok({"aliases": [{"alias_name": one, "collection_name": target} for one, target in pairs]})

    async def _change_aliases(self, request: web.Request) -> web.Response:
        """All of the changes or none."""
        aliases = dict(self.aliases)
        for action in request[BODY]["actions"]:
            if "delete_alias" in action:
                aliases.pop(action["delete_alias"]["alias_name"], None)
            else:
                made = action["create_alias"]
                if made["collection_name"] not in self.collections:
                    raise Refused(404, f"Not found: Collection `{made['collection_name']}` doesn't exist!")
                if made["alias_name"] in self.collections:
                    raise Refused(409, f"Wrong input: Collection `{made['alias_name']}` already exists!")
                aliases[made["alias_name"]] = made["collection_name"]
        self.aliases = aliases
        return _ok(True)

    # -- points

    async def _upsert(self, request: web.Request) -> web.Response:
        self._of(request).upsert(request[BODY]["points"])
        return _done()

    async def _vectors(self, request: web.Request) -> web.Response:
        body = request[BODY]
        self._of(request).update_vectors(body["points"], body.get("update_filter"))
        return _done()

    async def _set_payload(self, request: web.Request) -> web.Response:
        for one in self._of(request).chosen(request[BODY]):
            one.payload |= request[BODY]["payload"]
        return _done()

    async def _delete_payload(self, request: web.Request) -> web.Response:
        for one in self._of(request).chosen(request[BODY]):
            for key in request[BODY]["keys"]:
                one.payload.pop(key, None)
        return _done()

    async def _delete(self, request: web.Request) -> web.Response:
        collection = self._of(request)
        for one in collection.chosen(request[BODY]):
            del collection.points[one.id]
        return _done()

    async def _count(self, request: web.Request) -> web.Response:
        return _ok({"count": len(self._of(request).matching(request[BODY].get("filter")))})

    async def _retrieve(self, request: web.Request) -> web.Response:
        body, collection = request[BODY], self._of(request)
        found = [collection.points[str(key)] for key in body["ids"] if str(key) in collection.points]
        return _ok([_shown(one, body) for one in found])

    async def _scroll(self, request: web.Request) -> web.Response:
        body = request[BODY]
        found = self._of(request).matching(body.get("filter"))
        found = [one for one in found if one.id >= str(body.get("offset") or "")]
        page, rest = found[: body.get("limit", 10)], found[body.get("limit", 10) :]
        return _ok(
            {"points": [_shown(one, body) for one in page], "next_page_offset": rest[0].id if rest else None}
        )

    async def _query(self, request: web.Request) -> web.Response:
        collection = self._of(request)
        answers = []
        for search in request[BODY]["searches"]:
            found = collection.query(search)
            points = [_shown(one, search) | {"version": 0, "score": score} for one, score in found]
            answers.append({"points": points})
        return _ok(answers)


def _shown(one: Stored, body: Mapping[str, Any]) -> dict[str, Any]:
    """A point as it was asked for."""
    shown: dict[str, Any] = {"id": one.id}
    payload, vectors = body.get("with_payload"), body.get("with_vector")
    if payload:
        kept = one.payload.items()
        shown["payload"] = {k: v for k, v in kept if payload is True or k in payload}
    if vectors:
        shown["vector"] = {k: v for k, v in one.vectors.items() if vectors is True or k in vectors}
    return shown


def _ok(result: Any) -> web.Response:
    return web.json_response({"result": result, "status": "ok", "time": 0.0})


def _done() -> web.Response:
    return _ok({"operation_id": 0, "status": "completed"})


def _error(status: int, message: str, retry_after: int | None = None) -> web.Response:
    headers = {"Retry-After": str(retry_after)} if retry_after is not None else {}
    body = json.dumps({"status": {"error": message}, "time": 0.0})
    return web.Response(status=status, text=body, content_type="application/json", headers=headers)

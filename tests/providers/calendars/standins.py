"""Google's and Microsoft's calendars as their public documentation has them, and token endpoints."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs

from aiohttp import web

from frontdesk.testing.served import Served


class Accounts(Served):
    """A token endpoint and, behind its tokens, events. `failing` are answers given first: (status, headers).

    `hang` never answers, `body` answers with that text instead.
    """

    def __init__(self) -> None:
        super().__init__()
        self.events: dict[str, dict[str, Any]] = {}
        self.grants: list[dict[str, str]] = []
        self.queries: list[dict[str, str]] = []
        self.failing: list[tuple[int, dict[str, str]]] = []
        self.body: str | None = None
        self.refuses_tokens = 0
        self.issued = 0
        self.page = 2

    async def token(self, request: web.Request) -> web.Response:
        told = parse_qs(await request.text())
        self.grants.append({name: values[0] for name, values in told.items()})
        if self.refuses_tokens:
            return web.json_response({"error": "invalid_grant"}, status=self.refuses_tokens)
        self.issued += 1
        return web.json_response({"access_token": f"token-{self.issued}", "expires_in": 3600})

    def refused(self, request: web.Request) -> web.Response | None:
        """What is answered instead, if anything."""
        if request.headers.get("Authorization") != f"Bearer token-{self.issued}":
            return web.json_response({}, status=401)
        if self.failing:
            status, headers = self.failing.pop(0)
            return web.json_response({"error": {}}, status=status, headers=headers)
        if self.body is not None:
            return web.Response(text=self.body, content_type="application/json")
        return None

    def between(self, first: str, last: str, start: str, end: str) -> bool:
        since, until = (datetime.fromisoformat(one) for one in (first, last))
        return _at(start) < until and since < _at(end)


def _at(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


class GoogleCalendars(Accounts):
    """Version 3: ids are the client's, what is deleted stays as cancelled, pages have tokens."""

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/token", self.token)
        app.router.add_get("/v3/calendars/{calendar}/events", self._list)
        app.router.add_post("/v3/calendars/{calendar}/events", self._insert)
        app.router.add_put("/v3/calendars/{calendar}/events/{id}", self._update)
        app.router.add_delete("/v3/calendars/{calendar}/events/{id}", self._delete)
        return app

    async def _list(self, request: web.Request) -> web.Response:
        if (refused := self.refused(request)) is not None:
            return refused
        asked = dict(request.query)
        self.queries.append({**asked, "calendar": request.match_info["calendar"]})
        found = [
            one for one in self.events.values() if self._fits(one, asked) and one["status"] != "cancelled"
        ]
        first = int(asked.get("pageToken", "0"))
        page: dict[str, Any] = {"kind": "calendar#events", "items": found[first : first + self.page]}
        if first + self.page < len(found):
            page["nextPageToken"] = str(first + self.page)
        return web.json_response(page)

    def _fits(self, one: dict[str, Any], asked: dict[str, str]) -> bool:
        start, end = (one[key].get("dateTime") or one[key]["date"] for key in ("start", "end"))
        return self.between(asked["timeMin"], asked["timeMax"], start, end)

    async def _insert(self, request: web.Request) -> web.Response:
        if (refused := self.refused(request)) is not None:
            return refused
        told = await request.json()
        if told["id"] in self.events:
            return web.json_response({"error": {"code": 409}}, status=409)
        return self._keep(told["id"], told, request)

    async def _update(self, request: web.Request) -> web.Response:
        if (refused := self.refused(request)) is not None:
            return refused
        known = request.match_info["id"]
        if known not in self.events:
            return web.json_response({"error": {"code": 404}}, status=404)
        return self._keep(known, await request.json(), request)

    def _keep(self, known: str, told: dict[str, Any], request: web.Request) -> web.Response:
        self.queries.append(dict(request.query))
        self.events[known] = {**told, "iCalUID": f"{known}@google.com"}
        return web.json_response(self.events[known])

    async def _delete(self, request: web.Request) -> web.Response:
        if (refused := self.refused(request)) is not None:
            return refused
        event = self.events.get(request.match_info["id"])
        if event is None or event["status"] == "cancelled":
            return web.json_response({"error": {"code": 410}}, status=410 if event else 404)
        event["status"] = "cancelled"
        return web.Response(status=204)


class GraphCalendars(Accounts):
    """Graph 1.0: ids are the service's, one event for each transactionId, pages have whole addresses."""

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/token", self.token)
        app.router.add_get("/v1.0/users/{user}/calendar/calendarView", self._view)
        app.router.add_get("/v1.0/users/{user}/calendar/events", self._find)
        app.router.add_post("/v1.0/users/{user}/calendar/events", self._insert)
        app.router.add_patch("/v1.0/users/{user}/events/{id}", self._update)
        app.router.add_delete("/v1.0/users/{user}/events/{id}", self._delete)
        return app

    async def _view(self, request: web.Request) -> web.Response:
        if (refused := self.refused(request)) is not None:
            return refused
        asked = dict(request.query)
        assert request.headers["Prefer"] == 'outlook.timezone="UTC"'
        found = [
            one
            for one in self.events.values()
            if self.between(
                asked["startDateTime"], asked["endDateTime"], one["start"]["dateTime"], one["end"]["dateTime"]
            )
        ]
        first = int(asked.get("$skip", "0"))
        page: dict[str, Any] = {"value": found[first : first + self.page]}
        if first + self.page < len(found):
            page["@odata.nextLink"] = str(request.url.update_query({"$skip": str(first + self.page)}))
        return web.json_response(page)

    async def _find(self, request: web.Request) -> web.Response:
        if (refused := self.refused(request)) is not None:
            return refused
        wanted = request.query["$filter"].rpartition("ep/value eq '")[2].removesuffix("')")
        found = [one for one in self.events.values() if self._value(one) == wanted]
        return web.json_response({"value": [{"id": one["id"]} for one in found]})

    def _value(self, one: dict[str, Any]) -> str:
        return next((own["value"] for own in one.get("singleValueExtendedProperties", ())), "")

    async def _insert(self, request: web.Request) -> web.Response:
        if (refused := self.refused(request)) is not None:
            return refused
        told = await request.json()
        for one in self.events.values():
            if one.get("transactionId") == told["transactionId"]:
                return web.json_response(one, status=201)
        known = f"AAMk/{len(self.events)}="
        self.events[known] = {**told, "id": known, "iCalUId": f"040000{len(self.events)}"}
        return web.json_response(self.events[known], status=201)

    async def _update(self, request: web.Request) -> web.Response:
        if (refused := self.refused(request)) is not None:
            return refused
        known = request.match_info["id"]
        if known not in self.events:
            return web.json_response({"error": {}}, status=404)
        self.events[known] |= await request.json()
        return web.json_response(self.events[known])

    async def _delete(self, request: web.Request) -> web.Response:
        if (refused := self.refused(request)) is not None:
            return refused
        gone = self.events.pop(request.match_info["id"], None)
        return web.Response(status=204 if gone else 404)


class Silent(Served):
    """Takes requests and never answers."""

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._wait)
        return app

    async def _wait(self, _request: web.Request) -> web.Response:
        await asyncio.sleep(3600)
        return web.Response()


def secret(**more: str) -> str:
    """Credentials as they stand in the environment."""
    return json.dumps({"client_id": "us", "client_secret": "hush", **more})

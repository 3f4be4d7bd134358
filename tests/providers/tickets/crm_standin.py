"""Some CRM that keeps leads, on a real socket, and how it is described to us."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from tests.providers.tickets.standins import Stand


class CrmStand(Stand):
    """Leads with whatever fields they are given; found by `ref` and by `phone`."""

    prefix = "/api"

    def __init__(self) -> None:
        super().__init__()
        self.leads: dict[str, dict[str, Any]] = {}
        self.notes: dict[str, list[Any]] = {}

    def paths(self) -> list[Any]:
        return [
            ("POST", "/leads", self._create),
            ("GET", "/leads", self._list),
            ("GET", "/leads/{id}", self._get),
            ("PATCH", "/leads/{id}", self._update),
            ("POST", "/leads/{id}/notes", self._note),
        ]

    async def _create(self, request: web.Request) -> web.Response:
        key = f"lead/{len(self.leads) + 1}"
        self.leads[key] = {"id": key, "stage": "new", **await request.json()}
        return web.json_response({"data": self.leads[key]}, status=201)

    async def _list(self, request: web.Request) -> web.Response:
        found = list(self.leads.values())
        for name in ("ref", "phone"):
            if name in request.query:
                found = [one for one in found if one.get(name) == request.query[name]]
        return web.json_response({"results": found})

    async def _get(self, request: web.Request) -> web.Response:
        lead = self.leads.get(request.match_info["id"])
        return web.json_response({"data": lead}) if lead else web.json_response({}, status=404)

    async def _update(self, request: web.Request) -> web.Response:
        lead = self.leads[request.match_info["id"]]
        lead |= await request.json()
        return web.json_response({"data": lead})

    async def _note(self, request: web.Request) -> web.Response:
        told = await request.json()
        notes = self.notes.setdefault(request.match_info["id"], [])
        if told not in notes:
            notes.append(told)
        return web.Response(status=204)


CRM_OPTIONS: dict[str, Any] = {
    "header": "X-Api-Key",
    "scheme": "",
    "done": ["Won", "lost"],
    "create": {
        "path": "/leads",
        "headers": {"Idempotency-Key": "{external_id}"},
        "body": {
            "ref": "{external_id}",
            "name": "{name}",
            "phone": "{caller}",
            "text": "{title}: {body}",
            "source": {"bot": "{bot_id}", "kind": "call"},
            "score": 1,
        },
        "id": "data.id",
        "status": "data.stage",
    },
    "find": {"path": "/leads?ref={external_id}", "items": "results", "id": "id", "status": "stage"},
    "get": {"path": "/leads/{id}", "id": "data.id", "status": "data.stage", "title": "data.text"},
    "search": {"path": "/leads?phone={number}", "items": "results", "id": "id", "status": "stage"},
    "comment": {"path": "/leads/{id}/notes", "body": {"text": "{text}", "ref": "{mark}"}},
    "move": {"path": "/leads/{id}", "method": "patch", "body": {"stage": "{status}"}},
    "link": {"path": "/leads/{id}/notes", "body": {"text": "{text}", "link": "{link}"}},
}

"""Kaiten, Jira and Asana as their public documentation has them, on a real socket."""

from __future__ import annotations

import asyncio
import base64
import json
import re
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from frontdesk.testing.served import Served

PROJECT = "1204619611402340"


class Stand(Served):
    """`failing` are answers given first: (status, headers, body); `after` of them the request is carried out.

    `slow` is how many seconds it thinks before each answer; `asked` is what came: method, path, JSON.
    """

    prefix = ""

    def __init__(self) -> None:
        super().__init__()
        self.failing: list[tuple[int, dict[str, str], str]] = []
        self.after = False
        self.slow = 0.0
        self.asked: list[tuple[str, str, Any]] = []
        self.keys: list[str] = []

    def routes(self) -> web.Application:
        app = web.Application(middlewares=[self._first])
        for method, path, handler in self.paths():
            app.router.add_route(method, f"{self.prefix}{path}", handler)
        return app

    def paths(self) -> list[tuple[str, str, Callable[[web.Request], Awaitable[web.Response]]]]:
        raise NotImplementedError

    @web.middleware
    async def _first(self, request: web.Request, handler: Any) -> web.StreamResponse:
        body = await request.text()
        told = json.loads(body) if body else None
        self.asked.append((request.method, request.path_qs.removeprefix(self.prefix), told))
        self.keys.append(request.headers.get("Authorization", ""))
        await asyncio.sleep(self.slow)
        if self.failing:
            if self.after:
                await handler(request)
            status, headers, text = self.failing.pop(0)
            return web.Response(status=status, headers=headers, text=text, content_type="application/json")
        answered: web.StreamResponse = await handler(request)
        return answered

    def writes(self) -> list[tuple[str, str, Any]]:
        """What was asked for that changes something."""
        return [one for one in self.asked if one[0] != "GET" and "search" not in one[1]]


class KaitenStand(Stand):
    """Cards on a board with two columns: 10 is waiting, 30 is done."""

    prefix = "/api/latest"

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[int, dict[str, Any]] = {}
        self.comments: dict[int, list[dict[str, Any]]] = {}
        self.links: dict[int, list[dict[str, Any]]] = {}

    def paths(self) -> list[Any]:
        return [
            ("POST", "/cards", self._create),
            ("GET", "/cards", self._list),
            ("GET", "/cards/{id}", self._get),
            ("PATCH", "/cards/{id}", self._update),
            ("GET", "/cards/{id}/comments", self._comments),
            ("POST", "/cards/{id}/comments", self._comment),
            ("GET", "/cards/{id}/external-links", self._links),
            ("POST", "/cards/{id}/external-links", self._link),
        ]

    async def _create(self, request: web.Request) -> web.Response:
        told = await request.json()
        assert isinstance(told["board_id"], int)
        key = 1000 + len(self.cards)
        card = {"id": key, "condition": 1, "archived": False, **told}
        self.cards[key] = self._placed(card, told.get("column_id", 10))
        return web.json_response(self.cards[key])

    def _placed(self, card: dict[str, Any], column: int) -> dict[str, Any]:
        done = column == 30
        names = {"column": {"id": column, "title": "Done" if done else "Queue"}}
        return {**card, "column_id": column, "state": 3 if done else 1, **names}

    async def _list(self, request: web.Request) -> web.Response:
        asked, found = request.query, list(self.cards.values())
        if "external_id" in asked:
            found = [one for one in found if one.get("external_id") == asked["external_id"]]
        if "states" in asked:
            found = [one for one in found if str(one["state"]) in asked["states"].split(",")]
        return web.json_response(found)

    async def _get(self, request: web.Request) -> web.Response:
        card = self.cards.get(int(request.match_info["id"]))
        return web.json_response(card) if card else web.json_response({}, status=404)

    async def _update(self, request: web.Request) -> web.Response:
        key = int(request.match_info["id"])
        if key not in self.cards:
            return web.json_response({}, status=404)
        self.cards[key] = self._placed(self.cards[key], (await request.json())["column_id"])
        return web.json_response(self.cards[key])

    async def _comments(self, request: web.Request) -> web.Response:
        return web.json_response(self.comments.get(int(request.match_info["id"]), []))

    async def _comment(self, request: web.Request) -> web.Response:
        told = await request.json()
        there = self.comments.setdefault(int(request.match_info["id"]), [])
        there.append({"id": 9000 + len(there), **told})
        return web.json_response(there[-1])

    def writes_on(self, key: str, number: int, text: str, at: str) -> None:
        """A person writes a comment."""
        author = {"id": 3, "full_name": "Olga", "username": "olga"}
        one = {"id": number, "text": text, "type": 1, "created": at, "author": author, "card_id": int(key)}
        self.comments.setdefault(int(key), []).append(one)

    async def _links(self, request: web.Request) -> web.Response:
        return web.json_response(self.links.get(int(request.match_info["id"]), []))

    async def _link(self, request: web.Request) -> web.Response:
        told = await request.json()
        self.links.setdefault(int(request.match_info["id"]), []).append(told)
        return web.json_response(told)


class JiraStand(Stand):
    """One project SUP. `cloud`: version 3 behind Basic, else version 2 behind a bearer's token.

    While it is `uncommunicative` it has no comments for anybody.
    """

    def __init__(self, *, cloud: bool = True) -> None:
        super().__init__()
        self.cloud, self.prefix = cloud, f"/rest/api/{3 if cloud else 2}"
        self.uncommunicative = False
        self.issues: dict[str, dict[str, Any]] = {}
        self.comments: dict[str, list[dict[str, Any]]] = {}
        self.links: dict[str, dict[str, Any]] = {}

    def paths(self) -> list[Any]:
        return [
            ("POST", "/issue", self._create),
            ("GET", "/issue/{key}", self._get),
            ("POST", "/search/jql" if self.cloud else "/search", self._search),
            ("GET", "/issue/{key}/comment", self._comments),
            ("POST", "/issue/{key}/comment", self._comment),
            ("GET", "/issue/{key}/transitions", self._transitions),
            ("POST", "/issue/{key}/transitions", self._transition),
            ("POST", "/issue/{key}/remotelink", self._link),
        ]

    def admits(self, key: str) -> bool:
        if self.cloud:
            return key == f"Basic {base64.b64encode(b'bot@company.com:secret').decode()}"
        return key == "Bearer secret"

    async def _create(self, request: web.Request) -> web.Response:
        fields = (await request.json())["fields"]
        self.check_text(fields["description"])
        assert all(re.fullmatch(r"[^\s]{1,255}", one) for one in fields["labels"])
        assert len(fields["summary"]) <= 255
        assert "\n" not in fields["summary"]
        key = f"{fields['project']['key']}-{len(self.issues) + 1}"
        self.issues[key] = {"id": "10000", "key": key, "fields": {**fields, "status": self.status("To Do")}}
        return web.json_response({"id": "10000", "key": key, "self": str(request.url)}, status=201)

    def check_text(self, text: Any) -> None:
        """A document that Jira would take: no empty text nodes, no line breaks inside of one."""
        if not self.cloud:
            assert isinstance(text, str)
            return
        assert (text["type"], text["version"]) == ("doc", 1)
        for paragraph in text["content"]:
            assert paragraph["type"] == "paragraph"
            assert all(
                one["type"] == "text" and one["text"] and "\n" not in one["text"]
                for one in paragraph["content"]
            )

    def status(self, name: str) -> dict[str, Any]:
        return {"name": name, "statusCategory": {"key": "done" if name == "Done" else "new"}}

    async def _get(self, request: web.Request) -> web.Response:
        issue = self.issues.get(request.match_info["key"])
        return web.json_response(issue) if issue else web.json_response({"errorMessages": []}, status=404)

    async def _search(self, request: web.Request) -> web.Response:
        told = await request.json()
        assert told["fields"]
        found = list(self.issues.values())
        if label := re.search(r'labels = "([^"]+)"', told["jql"]):
            found = [one for one in found if label[1] in one["fields"]["labels"]]
        if "statusCategory != Done" in told["jql"]:
            found = [one for one in found if one["fields"]["status"]["name"] != "Done"]
        return web.json_response({"issues": found, "isLast": True})

    async def _comments(self, request: web.Request) -> web.Response:
        key = request.match_info["key"]
        if key not in self.issues or self.uncommunicative:
            return web.json_response({}, status=500 if self.uncommunicative else 404)
        most = int(request.query["maxResults"])
        assert request.query["orderBy"] == "-created"
        return web.json_response({"comments": self.comments.get(key, [])[::-1][:most], "maxResults": most})

    def writes_on(self, key: str, number: int, text: str, at: str) -> None:
        """A person writes a comment."""
        body: Any = text
        if self.cloud:
            parts = [{"type": "mention", "attrs": {"id": "7", "text": "@bot"}}, {"type": "text", "text": " "}]
            lines = [[{"type": "text", "text": line}] for line in text.splitlines()]
            lines[0] = parts + lines[0]
            content = [{"type": "paragraph", "content": line} for line in lines]
            body = {"type": "doc", "version": 1, "content": content}
        one = {"id": str(number), "body": body, "created": at.replace("Z", "+0000")}
        author = {"accountId": "5b10a2844c20165700ede21g", "displayName": "Olga"}
        self.comments.setdefault(key, []).append({**one, "author": author})

    async def _comment(self, request: web.Request) -> web.Response:
        told = await request.json()
        self.check_text(told["body"])
        there = self.comments.setdefault(request.match_info["key"], [])
        there.append({"id": str(9000 + len(there)), **told})
        return web.json_response(there[-1], status=201)

    async def _transitions(self, request: web.Request) -> web.Response:
        ways = [
            {"id": "11", "name": "Start", "to": {"name": "In Progress"}},
            {"id": "31", "name": "Finish", "to": {"name": "Done"}},
        ]
        now = self.issues[request.match_info["key"]]["fields"]["status"]["name"]
        return web.json_response({"transitions": [] if now == "Done" else ways})

    async def _transition(self, request: web.Request) -> web.Response:
        way = (await request.json())["transition"]["id"]
        name = {"11": "In Progress", "31": "Done"}[way]
        self.issues[request.match_info["key"]]["fields"]["status"] = self.status(name)
        return web.Response(status=204)

    async def _link(self, request: web.Request) -> web.Response:
        told = await request.json()
        known = told["globalId"] in self.links
        self.links[told["globalId"]] = told
        return web.json_response({"id": 1}, status=200 if known else 201)


class AsanaStand(Stand):
    """One project with the sections Inbox (1) and Doing (2), in pages of two (`page`)."""

    prefix = "/api/1.0"

    def __init__(self) -> None:
        super().__init__()
        self.tasks: dict[str, dict[str, Any]] = {}
        self.stories: dict[str, list[dict[str, Any]]] = {}
        self.page = 2

    def paths(self) -> list[Any]:
        return [
            ("POST", "/tasks", self._create),
            ("GET", "/tasks", self._list),
            ("GET", "/tasks/{gid}", self._get),
            ("PUT", "/tasks/{gid}", self._update),
            ("GET", "/tasks/{gid}/stories", self._stories),
            ("POST", "/tasks/{gid}/stories", self._story),
            ("GET", "/projects/{gid}/sections", self._sections),
            ("POST", "/sections/{gid}/addTask", self._add),
        ]

    def _in(self, section: str) -> list[dict[str, Any]]:
        name = {"1": "Inbox", "2": "Doing"}[section]
        return [{"project": {"gid": PROJECT}, "section": {"gid": section, "name": name}}]

    async def _create(self, request: web.Request) -> web.Response:
        data = (await request.json())["data"]
        section = data["memberships"][0]["section"] if "memberships" in data else "1"
        assert "memberships" in data or data["projects"] == [PROJECT]
        gid = str(5000 + len(self.tasks))
        self.tasks[gid] = {
            "gid": gid,
            "name": data["name"],
            "notes": data["notes"],
            "completed": False,
            "permalink_url": f"https://app.asana.com/0/{PROJECT}/{gid}",
            "memberships": self._in(section),
        }
        return web.json_response({"data": self.tasks[gid]}, status=201)

    def _page(self, request: web.Request, rows: list[dict[str, Any]]) -> web.Response:
        assert 1 <= int(request.query["limit"]) <= 100
        first = int(request.query.get("offset", "0"))
        page: dict[str, Any] = {"data": rows[first : first + self.page], "next_page": None}
        if first + self.page < len(rows):
            page["next_page"] = {
                "offset": str(first + self.page),
                "path": "/",
                "uri": "https://elsewhere.example/",
            }
        return web.json_response(page)

    async def _list(self, request: web.Request) -> web.Response:
        assert request.query["project"] == PROJECT
        found = list(self.tasks.values())
        if request.query.get("completed_since") == "now":
            found = [one for one in found if not one["completed"]]
        return self._page(request, found)

    async def _get(self, request: web.Request) -> web.Response:
        task = self.tasks.get(request.match_info["gid"])
        return web.json_response({"data": task}) if task else web.json_response({"errors": []}, status=404)

    async def _update(self, request: web.Request) -> web.Response:
        task = self.tasks[request.match_info["gid"]]
        task |= (await request.json())["data"]
        return web.json_response({"data": task})

    async def _stories(self, request: web.Request) -> web.Response:
        return self._page(request, self.stories.get(request.match_info["gid"], []))

    async def _story(self, request: web.Request) -> web.Response:
        data = (await request.json())["data"]
        there = self.stories.setdefault(request.match_info["gid"], [])
        there.append({"gid": str(9000 + len(there)), "type": "comment", **data})
        return web.json_response({"data": data}, status=201)

    def writes_on(self, key: str, number: int, text: str, at: str) -> None:
        """A person writes a comment, and Asana notes what it did itself."""
        author = {"gid": "3", "name": "Olga"}
        one = {"gid": str(number), "created_at": at, "created_by": author}
        moved = {**one, "gid": f"{number}0", "type": "system", "text": "moved this task"}
        self.stories.setdefault(key, []).extend([moved, {**one, "type": "comment", "text": text}])

    async def _sections(self, request: web.Request) -> web.Response:
        return self._page(request, [{"gid": "1", "name": "Inbox"}, {"gid": "2", "name": "Doing"}])

    async def _add(self, request: web.Request) -> web.Response:
        task = (await request.json())["data"]["task"]
        self.tasks[task]["memberships"] = self._in(request.match_info["gid"])
        return web.json_response({"data": {}})

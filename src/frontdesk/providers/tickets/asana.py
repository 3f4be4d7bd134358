"""Asana: tasks of one project.

The key is ASANA_TOKEN, a personal access token or a service account's. Options: `project` (its gid),
`section` (the gid of the section where new tasks go), `assignee` (a user's gid or e-mail address), `url`
(`https://app.asana.com/api/1.0`), `timeout` (15 seconds for each request).

Notes and comments are plain text there, so that nothing in them means anything. A task is found again by our
id at the end of its notes; Asana's own place for such ids is only for apps with OAuth.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.tickets._http import (
    TIMEOUT,
    Service,
    address,
    are_rows,
    key_from,
    moment_in,
    text_in,
)
from frontdesk.providers.tickets.base import (
    LONGEST_AUTHOR,
    LONGEST_BODY,
    LONGEST_TITLE,
    Filed,
    NewTicket,
    Remark,
    State,
    digits_of,
    latest,
    marked,
    stands_in,
)

URL = "https://app.asana.com/api/1.0"
FIELDS = "name,notes,completed,permalink_url,memberships.project.gid,memberships.section.name"
PAGE = 100
MOST_PAGES = 10
EARLY = timedelta(minutes=5)
"""Their clock may be so far behind ours."""
HINTS = {
    400: "Asana does not take these values: look at `project`, `section` and `assignee`",
    401: "ASANA_TOKEN is not accepted",
    402: "the company's plan does not allow this",
    403: "the account may not do this",
    404: "there is no such project, section or task",
}
_GID = re.compile(r"[0-9]{1,30}")


class Asana:
    """One project."""

    name = "asana"
    comments = True

    def __init__(
        self,
        token: str,
        project: str,
        *,
        url: str = URL,
        section: str = "",
        assignee: str = "",
        timeout: float = TIMEOUT,
        breaker: Breaker | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._project, self._section, self._assignee = project, section, assignee
        headers = {"Authorization": f"Bearer {token}"}
        self._service = Service(
            self.name, url, headers, hints=HINTS, timeout=timeout, breaker=breaker, sleep=sleep
        )

    def create(self, new: NewTicket) -> Filed:
        """As the protocol says."""
        data: dict[str, Any] = {
            "name": new.title[:LONGEST_TITLE],
            "notes": marked(new.body, new.external_id),
            "projects": [self._project],
        }
        if self._section:
            data["memberships"] = [{"project": self._project, "section": self._section}]
            del data["projects"]
        if self._assignee:
            data["assignee"] = self._assignee
        made = self._service.object("POST", "/tasks", params={"opt_fields": FIELDS}, json={"data": data})
        return self._filed(_data(made))

    def find(self, external_id: str, since: datetime) -> Filed | None:
        """As the protocol says: among the project's tasks that were changed since."""
        at = (since.astimezone(UTC) - EARLY).strftime("%Y-%m-%dT%H:%M:%SZ")
        mark = f"[{external_id}]"
        found = self._tasks({"project": self._project, "modified_since": at})
        return next((self._filed(one) for one in found if mark in text_in(one.get("notes"))), None)

    def get(self, key: str) -> Filed | None:
        """As the protocol says."""
        answer = self._service.ask(
            "GET", f"/tasks/{_checked(key)}", params={"opt_fields": FIELDS}, expected=frozenset({404})
        )
        return None if answer.status_code == 404 else self._filed(_data(self._service.parsed(answer)))

    def open_of(self, number: str) -> tuple[Filed, ...]:
        """As the protocol says: the project's unfinished tasks are gone through, up to a thousand."""
        if not digits_of(number):
            return ()
        found = self._tasks({"project": self._project, "completed_since": "now"})
        told = ((one, f"{one.get('name')}\n{one.get('notes')}") for one in found)
        return tuple(
            self._filed(one) for one, text in told if stands_in(number, text) and not one.get("completed")
        )

    def comment(self, key: str, text: str, mark: str) -> None:
        """As the protocol says."""
        at = f"/tasks/{_checked(key)}/stories"
        there = self._pages(at, {"opt_fields": "text,type"})
        if not any(mark in text_in(one.get("text"), 100_000) for one in there):
            self._service.ask("POST", at, json={"data": {"text": marked(text, mark)}})

    def remarks(self, key: str) -> tuple[Remark, ...]:
        """As the protocol says, of the task's first thousand stories."""
        asked = {"opt_fields": "text,type,created_at,created_by.name"}
        stories = self._pages(f"/tasks/{_checked(key)}/stories", asked)
        return latest(_remark(one) for one in stories if one.get("type") == "comment")

    def move(self, key: str, status: str) -> Filed:
        """As the protocol says; `status` is `done`, `open`, or a section's gid or name."""
        if status in ("done", "open"):
            answer = self._service.object(
                "PUT",
                f"/tasks/{_checked(key)}",
                params={"opt_fields": FIELDS},
                json={"data": {"completed": status == "done"}},
            )
            return self._filed(_data(answer))
        section = self._section_called(status)
        self._service.ask("POST", f"/sections/{section}/addTask", json={"data": {"task": _checked(key)}})
        moved = self.get(key)
        if moved is None:
            raise ProviderError(f"asana: the task {key} is gone.", permanent=True)
        return moved

    def link(self, key: str, url: str, title: str) -> None:
        """As the protocol says: a comment, which is there once."""
        self.comment(key, f"{title}: {url}", url)

    def close(self) -> None:
        """Let go of connections."""
        self._service.close()

    def _section_called(self, wanted: str) -> str:
        known = {
            text_in(one.get("gid")): text_in(one.get("name"))
            for one in self._pages(f"/projects/{self._project}/sections", {})
        }
        for gid, name in known.items():
            if gid and wanted.casefold() in (gid, name.casefold()):
                return _checked(gid)
        raise BadInput(
            f"asana: the project has no section {wanted!r}; there: {', '.join(known.values()) or 'none'}."
        )

    def _tasks(self, asked: Mapping[str, str]) -> Iterator[dict[str, Any]]:
        return self._pages("/tasks", {**asked, "opt_fields": FIELDS})

    def _pages(self, path: str, asked: Mapping[str, str]) -> Iterator[dict[str, Any]]:
        params: dict[str, Any] = {**asked, "limit": PAGE}
        for _ in range(MOST_PAGES):
            page = self._service.object("GET", path, params=params)
            rows = page.get("data")
            if not are_rows(rows):
                raise ProviderError("asana: the answer holds no list.")
            yield from rows
            following = page.get("next_page")
            offset = following.get("offset") if isinstance(following, dict) else None
            if not isinstance(offset, str) or not offset:
                return
            params["offset"] = offset

    def _filed(self, task: Mapping[str, Any]) -> Filed:
        key = text_in(task.get("gid"))
        if not _GID.fullmatch(key):
            raise ProviderError("asana: a task has no gid.")
        state: State = "done" if task.get("completed") is True else "open"
        return Filed(
            key, _link(task.get("permalink_url")), state, self._status(task), text_in(task.get("name"))
        )

    def _status(self, task: Mapping[str, Any]) -> str:
        """The section in our project."""
        places = task.get("memberships")
        for one in places if are_rows(places) else ():
            project, section = one.get("project"), one.get("section")
            if (
                isinstance(project, dict)
                and project.get("gid") == self._project
                and isinstance(section, dict)
            ):
                return text_in(section.get("name"))
        return ""


def _remark(story: Mapping[str, Any]) -> Remark:
    author = story.get("created_by")
    name = text_in(author.get("name"), LONGEST_AUTHOR) if isinstance(author, dict) else ""
    text, at = text_in(story.get("text"), LONGEST_BODY), moment_in(story.get("created_at"))
    return Remark(text_in(story.get("gid"), 100), text, name, at)


def _link(value: Any) -> str:
    """An address that people are shown; nothing but https."""
    url = text_in(value, 500)
    return url if url.startswith("https://") else ""


def _data(answer: Mapping[str, Any]) -> Mapping[str, Any]:
    found = answer.get("data")
    if not isinstance(found, dict):
        raise ProviderError("asana: the answer holds no task.")
    return found


def _checked(gid: str) -> str:
    if not _GID.fullmatch(gid):
        raise BadInput(f"asana: {gid[:60]!r} is no gid.")
    return gid


def build(options: Mapping[str, Any]) -> Asana:
    """See the module's options; BadInput names what is missing."""
    url = address("asana", {"url": options.get("url") or URL}, URL)
    gids = {name: str(options.get(name) or "") for name in ("project", "section")}
    if not _GID.fullmatch(gids["project"]) or not (not gids["section"] or _GID.fullmatch(gids["section"])):
        raise BadInput(
            "asana needs `project` in its options, and `section` if you like: gids, such as 1204619611402340."
        )
    return Asana(
        key_from("asana", options, "ASANA_TOKEN"),
        gids["project"],
        url=url,
        section=gids["section"],
        assignee=str(options.get("assignee") or ""),
        timeout=float(options.get("timeout", TIMEOUT)),
        breaker=options.get("breaker"),
    )

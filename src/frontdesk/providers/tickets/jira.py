"""Jira: issues of one project, in Jira Cloud (version 3 of its API) or on a server of one's own (version 2).

The key is JIRA_TOKEN. Options: `url` (such as `https://company.atlassian.net`), `project` (its key, such as
`SUP`), `user` (the e-mail address that the API token belongs to: that is Jira Cloud; without it, the token is
a server's personal access token), `type` (the issue type's name, `Task`), `fields` (more fields of a new
issue, as Jira's API takes them), `timeout` (15 seconds for each request).

What callers said is put in as plain text: into a document's text nodes, which have no markup, or between
`{noformat}` on a server. An issue is found again by a label.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

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

HINTS = {
    400: "Jira does not take these values: look at `project`, `type` and required fields",
    401: "JIRA_TOKEN or `user` is not accepted",
    403: "the account may not do this",
    404: "there is no such address, project or issue",
}
MOST = 50
FIELDS = ["summary", "status", "labels", "description"]
LINES = frozenset({"paragraph", "heading", "codeBlock"})
"""Nodes of a document whose parts belong to one line."""
_KEY = re.compile(r"[A-Z][A-Z0-9_]{0,60}-[0-9]{1,18}")
_PROJECT = re.compile(r"[A-Z][A-Z0-9_]{0,60}")
_LABEL = re.compile(r"[^\w.:-]+")
_NOFORMAT = re.compile(r"\{noformat(:[^}]*)?\}", re.I)


class Jira:
    """One project. `cloud` chooses between the two forms of the API."""

    name = "jira"
    comments = True

    def __init__(
        self,
        url: str,
        token: str,
        project: str,
        *,
        user: str = "",
        type_: str = "Task",
        fields: Mapping[str, Any] | None = None,
        timeout: float = TIMEOUT,
        breaker: Breaker | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._url, self._project, self._type = url.rstrip("/"), project, type_
        self._fields = dict(fields or {})
        self._cloud = bool(user)
        self._service = Service(
            self.name,
            f"{self._url}/rest/api/{3 if user else 2}",
            {} if user else {"Authorization": f"Bearer {token}"},
            auth=(user, token) if user else None,
            hints=HINTS,
            timeout=timeout,
            breaker=breaker,
            sleep=sleep,
        )

    def create(self, new: NewTicket) -> Filed:
        """As the protocol says."""
        labels = [new.external_id, *dict.fromkeys(_LABEL.sub("-", one).strip("-") for one in new.labels)]
        fields = {
            **self._fields,
            "project": {"key": self._project},
            "issuetype": {"name": self._type},
            "summary": " ".join(new.title.split())[:LONGEST_TITLE] or "-",
            "description": self._text(new.body),
            "labels": [one[:250] for one in labels if one],
        }
        made = self._service.object("POST", "/issue", json={"fields": fields})
        key = text_in(made.get("key"))
        if not _KEY.fullmatch(key):
            raise ProviderError("jira: the new issue has no key.")
        return Filed(key, self._browse(key), title=new.title)

    def find(self, external_id: str, since: datetime) -> Filed | None:
        """As the protocol says, by the label."""
        label = _LABEL.sub("-", external_id)
        found = self._search(f'project = {self._project} AND labels = "{label}"')
        mine = (one for one in found if label in (_fields(one).get("labels") or ()))
        return next((self._filed(one) for one in mine), None)

    def get(self, key: str) -> Filed | None:
        """As the protocol says."""
        at = f"/issue/{_checked(key)}"
        answer = self._service.ask(
            "GET", at, params={"fields": ",".join(FIELDS)}, expected=frozenset({404, 410})
        )
        return None if answer.status_code in (404, 410) else self._filed(self._service.parsed(answer))

    def open_of(self, number: str) -> tuple[Filed, ...]:
        """As the protocol says, of the project's issues."""
        digits = digits_of(number)
        if not digits:
            return ()
        found = self._search(
            f'project = {self._project} AND statusCategory != Done AND text ~ "{digits}*"'
            " ORDER BY created DESC"
        )
        told = (
            (one, f"{_fields(one).get('summary')}\n{_words(_fields(one).get('description'))}")
            for one in found
        )
        return tuple(self._filed(one) for one, text in told if stands_in(number, text))

    def comment(self, key: str, text: str, mark: str) -> None:
        """As the protocol says."""
        if not any(mark in _words(one.get("body")) for one in self._comments(key)):
            body = self._text(marked(text, mark))
            self._service.ask("POST", f"/issue/{_checked(key)}/comment", json={"body": body})

    def remarks(self, key: str) -> tuple[Remark, ...]:
        """As the protocol says."""
        return latest(_remark(one) for one in self._comments(key))

    def move(self, key: str, status: str) -> Filed:
        """As the protocol says: through the transition of that name, or the one into that status."""
        at = f"/issue/{_checked(key)}/transitions"
        known = self._service.object("GET", at).get("transitions")
        if not are_rows(known):
            raise ProviderError("jira: the answer holds no transitions.")
        wanted = status.casefold()
        names = {text_in(one.get("id")): _names(one) for one in known}
        chosen = next((one for one, words in names.items() if one and wanted in words), None)
        if chosen is None:
            now = self.get(key)
            if now is not None and now.status.casefold() == wanted:
                return now
            ways = ", ".join(sorted({text_in(one.get("name")) for one in known})) or "none"
            raise BadInput(f"jira: {key} cannot go to {status!r} from where it is; ways: {ways}.")
        self._service.ask("POST", at, json={"transition": {"id": chosen}})
        moved = self.get(key)
        if moved is None:
            raise ProviderError(f"jira: {key} is gone.", permanent=True)
        return moved

    def link(self, key: str, url: str, title: str) -> None:
        """As the protocol says: a remote link, of which Jira keeps one for each address."""
        self._service.ask(
            "POST",
            f"/issue/{_checked(key)}/remotelink",
            json={"globalId": url, "object": {"url": url, "title": title[:LONGEST_TITLE] or url}},
        )

    def close(self) -> None:
        """Let go of connections."""
        self._service.close()

    def _comments(self, key: str) -> list[dict[str, Any]]:
        """The issue's comments, the latest first."""
        asked = {"orderBy": "-created", "maxResults": MOST}
        there = self._service.object("GET", f"/issue/{_checked(key)}/comment", params=asked)
        comments = there.get("comments")
        if not are_rows(comments):
            raise ProviderError("jira: the answer holds no comments.")
        return comments

    def _search(self, jql: str) -> list[dict[str, Any]]:
        """Cloud gives what was asked for at another address than servers do."""
        at = "/search/jql" if self._cloud else "/search"
        found = self._service.object("POST", at, json={"jql": jql, "maxResults": MOST, "fields": FIELDS}).get(
            "issues"
        )
        if not are_rows(found):
            raise ProviderError("jira: the answer holds no issues.")
        return found

    def _filed(self, issue: Mapping[str, Any]) -> Filed:
        key = text_in(issue.get("key"))
        if not _KEY.fullmatch(key):
            raise ProviderError("jira: an issue has no key.")
        fields = _fields(issue)
        status = fields.get("status")
        known = status if isinstance(status, dict) else {}
        category = known.get("statusCategory")
        done = isinstance(category, dict) and category.get("key") == "done"
        state: State = "done" if done else "open"
        title = text_in(fields.get("summary"))
        return Filed(key, self._browse(key), state, text_in(known.get("name")), title)

    def _browse(self, key: str) -> str:
        return f"{self._url}/browse/{quote(key)}"

    def _text(self, text: str) -> Any:
        """Plain text as the API takes it."""
        if not self._cloud:
            return "{noformat}\n" + _NOFORMAT.sub("(noformat)", text) + "\n{noformat}"
        lines = text.splitlines() or [""]
        nodes = [
            {"type": "paragraph", "content": [{"type": "text", "text": line}] if line.strip() else []}
            for line in lines
        ]
        return {"type": "doc", "version": 1, "content": nodes}


def _fields(issue: Mapping[str, Any]) -> Mapping[str, Any]:
    found = issue.get("fields")
    return found if isinstance(found, dict) else {}


def _names(transition: Mapping[str, Any]) -> set[str]:
    """The words for a transition: its own, and the status it leads to."""
    into = transition.get("to")
    words = (transition.get("name"), into.get("name") if isinstance(into, dict) else None)
    return {text_in(one).casefold() for one in words} - {""}


def _remark(comment: Mapping[str, Any]) -> Remark:
    author = comment.get("author")
    name = author.get("displayName") if isinstance(author, dict) else None
    text = text_in(_words(comment.get("body")), LONGEST_BODY)
    at = moment_in(comment.get("created"))
    return Remark(text_in(comment.get("id"), 100), text, text_in(name, LONGEST_AUTHOR), at)


def _words(text: Any, depth: int = 0) -> str:
    """The words of a document or of a plain text. What stands in one line of a document stays in one."""
    if isinstance(text, str):
        return text
    if not isinstance(text, dict) or depth > 20:
        return ""
    if text.get("type") == "hardBreak":
        return "\n"
    own, inner, shown = text.get("text"), text.get("content"), text.get("attrs")
    if own is None and isinstance(shown, dict):  # a mention of somebody, or an emoji
        own = shown.get("text")
    parts = [_words(one, depth + 1) for one in inner] if isinstance(inner, list) else []
    between = "" if text.get("type") in LINES else "\n"
    return between.join(filter(None, (own if isinstance(own, str) else "", *parts)))


def _checked(key: str) -> str:
    if not _KEY.fullmatch(key):
        raise BadInput(f"jira: {key[:60]!r} is no issue's key.")
    return key


def build(options: Mapping[str, Any]) -> Jira:
    """See the module's options; BadInput names what is missing."""
    url = address("jira", options, "https://company.atlassian.net")
    project = str(options.get("project") or "")
    if not _PROJECT.fullmatch(project):
        raise BadInput("jira needs `project` in its options: the project's key, such as SUP.")
    fields = options.get("fields") or {}
    if not isinstance(fields, dict):
        raise BadInput("jira: `fields` are names and values, as Jira's API takes them.")
    return Jira(
        url,
        key_from("jira", options, "JIRA_TOKEN"),
        project,
        user=str(options.get("user") or ""),
        type_=str(options.get("type") or "Task"),
        fields=fields,
        timeout=float(options.get("timeout", TIMEOUT)),
        breaker=options.get("breaker"),
    )

"""Any CRM (or anything else that keeps records) that speaks JSON over HTTP: what is sent where is options.

The key is CRM_API_KEY. Options: `url`; `header` that carries the key (`Authorization`) and its `scheme`
(`Bearer`, or empty); `done`, the status words that mean that nothing is left to do; `hook`, where the id is
in webhooks from there; and what to ask for each deed, `create`, `find`, `get`, `search`, `comment`, `move`,
`link`:

    create: {path: /leads, body: {name: "{name}", phone: "{caller}", ref: "{external_id}"}, id: data.id}
    find: {path: "/leads?ref={external_id}", id: data.0.id}

`method` is POST, for `find`, `get` and `search` GET. `body` and `headers` are templates, `id`, `url`,
`status` and `title` say where in the answer these are, `items` where the list is of which they are the parts.
Without `find`, `create` needs `upsert: true`: the service itself takes the same id for the same record.
A deed that is left out is not done.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from difflib import get_close_matches
from typing import Any

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.tickets import _template as template
from frontdesk.providers.tickets._http import TIMEOUT, Service, address, key_from, text_in
from frontdesk.providers.tickets.base import Filed, NewTicket, Remark, State

DEEDS: dict[str, frozenset[str]] = {
    "create": frozenset(),
    "find": frozenset(),
    "get": frozenset({"id"}),
    "search": frozenset({"number"}),
    "comment": frozenset({"id", "text", "mark"}),
    "move": frozenset({"id", "status"}),
    "link": frozenset({"id", "link", "text"}),
}
"""Each deed, and the names it offers beside those of the conversation."""
LOOKS = frozenset({"find", "get", "search"})
ABOUT = frozenset({"external_id"})
"""What is known also where there is no conversation at hand."""
FACTS = frozenset(
    {
        *("external_id", "title", "body", "caller", "summary", "outcome", "event", "scenario", "category"),
        *("disposition", "urgency", "sentiment", "topics", "score", "language", "channel", "reason"),
        *("bot_id", "company_id", "conversation_id", "started_at", "ended_at", "transcript"),
    }
)
"""The names that every new record has beside the caller's own values."""
METHODS = ("GET", "POST", "PUT", "PATCH")
OPTIONS = frozenset({"url", "header", "scheme", "done", "hook", "timeout", *DEEDS})
OURS = frozenset({"secret", "secret_env", "breaker"})
HINTS = {401: "the key is not accepted", 403: "the key may not do this", 404: "there is nothing there"}


@dataclass(frozen=True, slots=True)
class Deed:
    """One request: what is sent, and where in the answer is what."""

    path: str
    method: str = "POST"
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    items: str = ""
    id: str = ""
    url: str = ""
    status: str = ""
    title: str = ""
    upsert: bool = False


class Crm:
    """One account."""

    name = "crm"

    def __init__(
        self,
        url: str,
        headers: Mapping[str, str],
        deeds: Mapping[str, Deed],
        *,
        done: frozenset[str] = frozenset(),
        timeout: float = TIMEOUT,
        breaker: Breaker | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._deeds, self._done = dict(deeds), done
        self.comments = "comment" in self._deeds
        self._service = Service(
            self.name, url, headers, hints=HINTS, timeout=timeout, breaker=breaker, sleep=sleep
        )

    def create(self, new: NewTicket) -> Filed:
        """As the protocol says."""
        own = {"external_id": new.external_id, "title": new.title, "body": new.body}
        facts = {**new.facts, **own, "caller": new.caller or ""}
        made = self._asked("create", facts)
        found = self._record(self._deeds["create"], made)
        if found is None:
            raise ProviderError(f"crm: the answer has no id at {self._deeds['create'].id!r}.")
        return found

    def find(self, external_id: str, since: datetime) -> Filed | None:
        """As the protocol says; nothing where the service tells records apart itself."""
        if "find" not in self._deeds:
            return None
        answer = self._asked("find", {"external_id": external_id}, expected=frozenset({404}))
        return next(iter(self._records("find", answer)), None)

    def get(self, key: str) -> Filed | None:
        """As the protocol says; without `get` it stands as it always did."""
        if "get" not in self._deeds:
            return Filed(key)
        answer = self._asked("get", {"id": key}, expected=frozenset({404, 410}))
        return None if answer is None else next(iter(self._records("get", answer)), None)

    def open_of(self, number: str) -> tuple[Filed, ...]:
        """As the protocol says, where `search` is described."""
        if "search" not in self._deeds:
            return ()
        answer = self._asked("search", {"number": number}, expected=frozenset({404}))
        return tuple(one for one in self._records("search", answer) if one.state == "open")

    def comment(self, key: str, text: str, mark: str) -> None:
        """As the protocol says, but whether it is there already only the service can tell, by `{mark}`."""
        self._asked("comment", {"id": key, "text": text, "mark": mark})

    def remarks(self, key: str) -> tuple[Remark, ...]:
        """None: no deed asks for them."""
        return ()

    def move(self, key: str, status: str) -> Filed:
        """As the protocol says."""
        self._asked("move", {"id": key, "status": status})
        moved = self.get(key)
        if moved is None:
            raise ProviderError(f"crm: the record {key[:60]} is gone.", permanent=True)
        return moved

    def link(self, key: str, url: str, title: str) -> None:
        """As the protocol says."""
        self._asked("link", {"id": key, "link": url, "text": title})

    def close(self) -> None:
        """Let go of connections."""
        self._service.close()

    def _asked(self, name: str, facts: template.Facts, expected: frozenset[int] = frozenset()) -> Any:
        """The answer's JSON; None for an expected refusal, and for a deed that is left out."""
        deed = self._deeds.get(name)
        if deed is None:
            return None
        more: dict[str, Any] = {} if deed.body is None else {"json": template.filled(deed.body, facts)}
        headers = {key: template.one_line(value, facts) for key, value in deed.headers.items()}
        path = template.address(deed.path, facts)
        answer = self._service.ask(
            deed.method, path, expected=expected, shown=deed.path, headers=headers, **more
        )
        return None if answer.status_code in expected else self._service.json(answer)

    def _records(self, name: str, answer: Any) -> list[Filed]:
        deed = self._deeds[name]
        whole = template.at(answer, deed.items)
        rows = whole if isinstance(whole, list) else [whole]
        return [one for row in rows if (one := self._record(deed, row)) is not None]

    def _record(self, deed: Deed, answer: Any) -> Filed | None:
        key = template.at(answer, deed.id)
        if isinstance(key, bool) or not isinstance(key, str | int) or not str(key).strip():
            return None
        told = {name: template.at(answer, getattr(deed, name)) for name in ("url", "status", "title")}
        words = {name: text_in(one) for name, one in told.items() if getattr(deed, name)}
        state: State = "done" if words.get("status", "").casefold() in self._done else "open"
        link = words.get("url", "")
        shown = link if link.startswith(("https://", "http://")) else ""
        title, status = words.get("title", ""), words.get("status", "")
        return Filed(str(key).strip()[:200], shown, state, status, title)


def check(options: Mapping[str, Any], own: frozenset[str]) -> None:
    """BadInput for what is wrong with the options; `own` are the names of the callers' values."""
    for key in options:
        if key not in OPTIONS | OURS:
            close = get_close_matches(str(key), sorted(OPTIONS), 1)
            hint = f"did you mean {close[0]!r}?" if close else f"known: {', '.join(sorted(OPTIONS))}"
            raise BadInput(f"crm: there is no option {key!r}; {hint}")
    deeds = {name: _deed(name, options[name]) for name in DEEDS if options.get(name) is not None}
    if "create" not in deeds:
        raise BadInput("crm needs `create` in its options: a path, a body, and where the answer's id is.")
    if "find" not in deeds and not deeds["create"].upsert:
        raise BadInput(
            "crm needs `find` (by {external_id}) or `create: {upsert: true}`, or records could come twice."
        )
    if "move" in deeds and "get" not in deeds:
        raise BadInput("crm: `move` needs `get`, which tells how the record stands then.")
    for name, deed in deeds.items():
        known = FACTS | own if name == "create" else ABOUT if name == "find" else DEEDS[name]
        for part in ("path", "body", "headers"):
            template.check(getattr(deed, part), known, f"crm: {name}.{part}")
        if name in {"create", "find", "get", "search"} and not deed.id:
            raise BadInput(
                f"crm: {name} needs `id`: where in the answer the record's id is, such as data.id."
            )


def _deed(name: str, given: Any) -> Deed:
    if not isinstance(given, dict):
        raise BadInput(f"crm: {name} is keys and values: path, body, id …")
    known = [one.name for one in fields(Deed)]
    for key in given:
        if key not in known:
            close = get_close_matches(str(key), known, 1)
            hint = f"did you mean {close[0]!r}?" if close else f"known: {', '.join(known)}"
            raise BadInput(f"crm: {name}: there is no key {key!r}; {hint}")
    values = {"method": "GET" if name in LOOKS else "POST", **given}
    values["method"] = str(values["method"]).upper()
    if values["method"] not in METHODS:
        raise BadInput(f"crm: {name}.method: {values['method']!r} is none of {', '.join(METHODS)}.")
    path = values.get("path")
    if not isinstance(path, str) or not path.startswith("/") or path.startswith("//"):
        raise BadInput(f"crm: {name} needs `path`, from a slash on: what follows `url`.")
    headers = values.get("headers", {})
    if not isinstance(headers, dict) or not all(isinstance(one, str) for one in headers.values()):
        raise BadInput(f"crm: {name}.headers are names and texts.")
    wrong = [
        one for one in ("items", "id", "url", "status", "title") if not isinstance(values.get(one, ""), str)
    ]
    if wrong:
        raise BadInput(f"crm: {name}.{wrong[0]} says where in the answer it is, such as data.id.")
    return Deed(**values)


def build(options: Mapping[str, Any]) -> Crm:
    """See the module's options; BadInput names what is wrong. Names in templates are `check`'s business."""
    url = address("crm", options, "https://crm.example.com/api")
    deeds = {name: _deed(name, options[name]) for name in DEEDS if options.get(name) is not None}
    if "create" not in deeds:
        raise BadInput("crm needs `create` in its options: a path, a body, and where the answer's id is.")
    scheme = str(options.get("scheme", "Bearer") or "")
    key = key_from("crm", options, "CRM_API_KEY")
    return Crm(
        url,
        {str(options.get("header") or "Authorization"): f"{scheme} {key}".strip()},
        deeds,
        done=frozenset(str(one).casefold() for one in options.get("done") or ()),
        timeout=float(options.get("timeout", TIMEOUT)),
        breaker=options.get("breaker"),
    )

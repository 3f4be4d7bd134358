"""The trackers that the settings name, opened with their secrets; and what is wrong with what is filed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import get_args

from frontdesk.catalogue import Disposition
from frontdesk.config.installation import variable
from frontdesk.errors import BadInput
from frontdesk.models import OutcomeKind
from frontdesk.providers.breaker import outside
from frontdesk.providers.tickets.base import Tracker
from frontdesk.registry import load, names
from frontdesk.scenario.intent.canon import Kind
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings, Tracker as Account

KEYS = {"kaiten": "KAITEN_TOKEN", "jira": "JIRA_TOKEN", "asana": "ASANA_TOKEN", "crm": "CRM_API_KEY"}
URGENT, CALL_BACK = "urgent", "call_back"
WORDS = frozenset({*get_args(Kind), *get_args(OutcomeKind), *get_args(Disposition), URGENT, CALL_BACK})
"""What any conversation may count as."""


def secret_env(account: Account) -> str:
    """The environment variable that holds the tracker's key."""
    return account.secret_env or KEYS.get(account.provider, f"{account.provider.upper()}_TOKEN")


def hook_env(account: Account) -> str:
    """The environment variable that holds the secret of the tracker's webhooks."""
    return account.hook_env or f"{account.provider.upper()}_HOOK_SECRET"


def account_of(settings: Settings, name: str) -> Account:
    """The settings of the tracker; BadInput when there is none of that name."""
    if name not in settings.trackers:
        close = get_close_matches(name, settings.trackers, 1)
        hint = f"did you mean {close[0]!r}?" if close else f"there: {', '.join(settings.trackers) or 'none'}"
        raise BadInput(f"there is no tracker {name!r} under trackers in frontdesk.yaml; {hint}")
    return settings.trackers[name]


def open_tracker(settings: Settings, name: str, env: Mapping[str, str] | None = None) -> Tracker:
    """The tracker of that name; BadInput when the settings have none, or something is missing."""
    account = account_of(settings, name)
    where = secret_env(account)
    secret = variable(os.environ if env is None else env, where) or ""
    breaker = outside(settings.home, "tickets", name)
    given = {**account.options, "secret": secret, "secret_env": where, "breaker": breaker}
    if account.url is not None:
        given["url"] = account.url
    opened: Tracker = load("tickets", account.provider).build(given)
    return opened


def check_filing(settings: Settings, bots: Mapping[str, Bot]) -> None:
    """BadInput for the first thing that is wrong with `trackers` and with what bots file there."""
    for name, account in settings.trackers.items():
        if account.provider not in names("tickets"):
            known = ", ".join(names("tickets"))
            raise BadInput(
                f"trackers.{name}.provider: there is no provider {account.provider!r}; known: {known}"
            )
    own: dict[str, set[str]] = {name: set() for name in settings.trackers}
    for bot_id, bot in bots.items():
        filings = settings.bots[bot_id].filing if bot_id in settings.bots else ()
        for number, filing in enumerate(filings):
            where = f"bots.{bot_id}.filing[{number}]"
            try:
                account_of(settings, filing.tracker)
            except BadInput as error:
                raise BadInput(f"{where}.tracker: {error}") from error
            own[filing.tracker] |= set(_fields(bot))
            _check_words(where, filing.when, WORDS | frozenset(_words(bot)))
    for name, account in settings.trackers.items():
        check = getattr(load("tickets", account.provider), "check", None)
        if check is not None:
            try:
                check({**account.options, "url": account.url}, frozenset(own[name]))
            except BadInput as error:
                raise BadInput(f"trackers.{name}.options: {error}") from error


def _check_words(where: str, words: tuple[str, ...], known: frozenset[str]) -> None:
    for word in words:
        if word not in known:
            close = get_close_matches(word, sorted(known), 1)
            hint = f"did you mean {close[0]!r}?" if close else f"known: {', '.join(sorted(known))}"
            raise BadInput(f"{where}.when: no conversation counts as {word!r}; {hint}")


def _words(bot: Bot) -> Iterator[str]:
    """What only this bot's conversations count as."""
    for scenario in bot.scenarios:
        yield from filter(None, (scenario.name, scenario.category, scenario.on_complete))


def _fields(bot: Bot) -> Iterator[str]:
    for scenario in bot.scenarios:
        yield from (field.name for field in scenario.collect_fields)

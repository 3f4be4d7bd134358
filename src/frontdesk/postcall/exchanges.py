"""Telephone exchanges: what they tell us of calls, and looks for calls that they did not tell us of.

Both ways lead to the same conversation, by the exchange's id of the call: it is laid into the spool like any
other, without words, and its steps fetch those. An exchange stops telling who was away once; its history has
the call all the same.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from frontdesk.errors import FrontdeskError, NotFound, Refused
from frontdesk.models import Call, Conversation
from frontdesk.postcall import payload
from frontdesk.postcall.queue import Bell
from frontdesk.postcall.unheard import unheard
from frontdesk.providers.pbx._open import open_pbx, secret_env
from frontdesk.providers.pbx.base import PbxCall
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import conversations, forgotten, outbox, snapshot, spool
from frontdesk.store.conversations import Filters
from frontdesk.store.db import Store
from frontdesk.store.sealing import keyring

logger = logging.getLogger(__name__)
BACK = timedelta(hours=24)
"""How far back a look goes,"""
FIRST = timedelta(minutes=15)
"""and the very first one: what was before is nobody's affair here."""
PBX = "pbx-"
"""What the ids of such conversations begin with."""
_PLAIN = re.compile(r"[A-Za-z0-9:._-]{1,100}")


def conversation_id(exchange: str, call_id: str) -> str:
    """The same for the same call, however we hear of it."""
    own = call_id if _PLAIN.fullmatch(call_id) else sha256(call_id.encode()).hexdigest()[:40]
    return f"{PBX}{exchange}-{own}"


def taken(
    settings: Settings, store: Store, bell: Bell, exchange: str, call: PbxCall, *, over: bool = True
) -> Conversation | None:
    """Begin or end the call that is told of; None where it is kept already, was erased, or is nobody's here.

    Of one that began, `call.started` is told; one that is over is laid into the spool.
    """
    key = conversation_id(exchange, call.id)
    bot = _bot(settings, exchange, call.called if call.direction == "inbound" else call.calling)
    if bot is None or call.internal or key in conversations.stored(store, [key]):
        return None
    if forgotten.forgotten(settings.home, key):
        return None
    one = _conversation(bot, exchange, key, call)
    if over:
        spool.put(settings.home, one, keyring(settings))
        bell.ring(one.id)
    else:
        with store.write() as session:
            outbox.tell(session, payload.started(one), one.id, one.started_at)
    return one


def told(
    settings: Settings,
    store: Store,
    bell: Bell,
    exchange: str,
    headers: Mapping[str, str],
    body: bytes,
    key: str = "",
) -> int:
    """What an exchange sent to our address, done; how many calls it was about.

    NotFound for no such exchange, Refused when somebody else sent it, BadInput when it makes no sense.
    """
    provider = open_pbx(settings.pbx, exchange)
    try:
        events = list(provider.events(headers, body, key, datetime.now(UTC)))
    except Refused:
        logger.warning("refused: it has not the key that %s says", secret_env(exchange, "KEY"))
        raise
    finally:
        provider.close()
    for event in events:
        taken(settings, store, bell, exchange, event.call, over=event.kind == "ended")
    return len(events)


@dataclass
class Looking:
    """Looks into the histories, each exchange at its own pace."""

    settings: Settings
    store: Callable[[], Store]
    bell: Bell
    _due: dict[str, float] = field(default_factory=dict)

    def once(self) -> int:
        """A round over the exchanges whose time has come; how many calls were new."""
        found = 0
        for name, one in self.settings.pbx.items():
            if time.monotonic() < self._due.get(name, 0.0):
                continue
            self._due[name] = time.monotonic() + one.look_every
            try:
                found += self._look(name, datetime.now(UTC))
            except FrontdeskError as error:
                logger.warning("the exchange %s cannot be looked into: %s", name, error)
        return found

    def _look(self, name: str, now: datetime) -> int:
        store = self.store()
        provider = open_pbx(self.settings.pbx, name, home=self.settings.home)
        try:
            back = BACK if self._known(store, name) else FIRST
            calls = list(provider.history(now - back, now))
        finally:
            provider.close()
        waiting = set(spool.pending(self.settings.home))
        new = [one for one in calls if conversation_id(name, one.id) not in waiting]
        return sum(taken(self.settings, store, self.bell, name, one) is not None for one in new)

    def _known(self, store: Store, name: str) -> bool:
        """Whether a call was taken from it before."""
        bot = _bot(self.settings, name, "")
        if bot is None:
            return False
        filters = Filters(bot.company_id, bot.bot_id, channel="pbx")
        return bool(conversations.list_(store, filters, limit=1).rows)


def _bot(settings: Settings, exchange: str, number: str) -> Bot | None:
    """Whose number it is; else whose the exchange is. None while it is not published."""
    published = snapshot.read(settings.home)
    if published is None:
        return None
    own = {_digits(own): bot_id for own, bot_id in published.numbers.items()}.get(_digits(number), "")
    try:
        return published.bot(own or settings.pbx[exchange].bot)
    except NotFound as error:
        logger.warning("a call of the exchange %s is left: %s", exchange, error)
        return None


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def _conversation(bot: Bot, exchange: str, key: str, call: PbxCall) -> Conversation:
    """The call without its words."""
    leg = Call(
        room=exchange,
        caller_number=call.calling or None,
        dialled_number=call.called or None,
        sip_call_id=call.id,
        direction=call.direction,
    )
    return unheard(bot, key, "pbx", leg, call.started_at, call.ended_at, call.customer or None)

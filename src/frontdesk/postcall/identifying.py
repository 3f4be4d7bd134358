"""What a conversation tells of who was there: the line it came over, numbers and addresses left, a name."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.models import Conversation, Slot
from frontdesk.scenario.schema import Bot
from frontdesk.store.lines import E164, EMAIL, LONGEST, MAIL, PHONE, Key, line_of, normal
from frontdesk.store.people import Seen

TELLING = ("name", PHONE, EMAIL)
MOST_SAID = 8


def seen_in(conversation: Conversation, bot: Bot | None) -> Seen:
    """Who was there, as far as it can be told. Nothing sensitive is looked at."""
    country = bot.country if bot is not None else None
    said, name = list[Key](), ""
    for kind, value in _told(conversation, bot):
        if kind == "name":
            name = value
        elif key := normal(kind, value, country):
            said.append(key)
    line = line_of(conversation.channel, conversation.caller, country)
    left = tuple(one for one in dict.fromkeys(said) if one != line)[:MOST_SAID]
    return Seen(
        conversation.company_id,
        conversation.id,
        conversation.started_at,
        line,
        left,
        " ".join(name.split())[:LONGEST],
    )


def _told(conversation: Conversation, bot: Bot | None) -> Iterator[tuple[str, str]]:
    """(kind, value) of each field that says who it is, in the order they were filled in."""
    for scenario, slots in (
        *((done.scenario, done.slots) for done in conversation.completions),
        (conversation.scenario, conversation.slots),
    ):
        kinds = _kinds(bot, scenario)
        for slot in slots:
            kind = kinds.get(slot.name, "")
            kind = kind if kind in TELLING else _by_form(slot)
            if kind and not slot.sensitive and slot.value.strip():
                yield kind, slot.value


def _kinds(bot: Bot | None, scenario: str | None) -> dict[str, str]:
    found = bot.scenario(scenario) if bot is not None and scenario else None
    return {field.name: field.kind for field in found.collect_fields} if found else {}


def _by_form(slot: Slot) -> str:
    """Without the bot's file a number and an address are known by their form; a name is not."""
    if E164.fullmatch(slot.value):
        return PHONE
    return EMAIL if MAIL.fullmatch(slot.value) else ""

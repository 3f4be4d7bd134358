"""What the model thinks was meant, as typed proposals. Whatever does not fit exactly is dropped."""

from __future__ import annotations

import logging
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.model import Model
from frontdesk.dialogue.prompts import caller_says, searched, understand_prompt
from frontdesk.errors import BadInput, ProviderError
from frontdesk.scenario.commands import Understand
from frontdesk.scenario.events import Proposal
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState

log = logging.getLogger(__name__)

MAX_COMMANDS = 6
MAX_VALUE = 200
KINDS = ("start_scenario", "set_slot", "correct_slot", "cancel", "ask_knowledge", "person", "nothing")
SCHEMA: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["commands"],
    "properties": {
        "commands": {
            "type": "array",
            "maxItems": MAX_COMMANDS,
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["kind", "name", "value"],
                "properties": {
                    "kind": {"type": "string", "enum": list(KINDS)},
                    "name": {"type": "string"},
                    "value": {"type": "string"},
                },
            },
        }
    },
}


class _Command(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    kind: Literal[
        "start_scenario", "set_slot", "correct_slot", "cancel", "ask_knowledge", "person", "nothing"
    ]
    name: Annotated[str, StringConstraints(max_length=100)] | None = None
    value: str | None = None


class _Answer(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    commands: list[Any]


async def understand(
    bot: Bot, context: DialogueContext, state: DialogueState, command: Understand, model: Model, within: float
) -> tuple[Proposal, ...]:
    """The model's proposals; empty when it was late, failed or made no sense."""
    messages = [*_before(context), {"role": "user", "content": caller_says(command.text)}]
    try:
        answer = await model.whole(understand_prompt(bot, state), messages, within=within, json_schema=SCHEMA)
    except BadInput as error:
        log.error("%s: %s", error.code, error)
        return ()
    except ProviderError:
        return ()
    return parse(bot, answer)


def parse(bot: Bot, answer: str) -> tuple[Proposal, ...]:
    """The proposals in a model's answer that name things this bot has."""
    try:
        commands = _Answer.model_validate_json(_json(answer)).commands[:MAX_COMMANDS]
    except (ValidationError, ValueError, RecursionError):
        log.warning("the model's commands made no sense")
        return ()
    found = (_proposal(bot, command) for command in commands)
    return tuple(proposal for proposal in found if proposal is not None)


def _json(answer: str) -> str:
    """The outermost braces: models like to wrap JSON in words and fences."""
    return answer[answer.find("{") : answer.rfind("}") + 1]


def _proposal(bot: Bot, raw: object) -> Proposal | None:
    try:
        command = _Command.model_validate(raw)
    except ValidationError:
        return None
    name, value = (command.name or "").strip(), _clean(command.value or "")
    match command.kind:
        case "nothing":
            return None
        case "start_scenario":
            return Proposal("start_scenario", name) if bot.scenario(name) else None
        case "set_slot" | "correct_slot":
            known = bool(value) and _has_field(bot, name)
            return Proposal(command.kind, name, value) if known else None
        case "ask_knowledge":
            return Proposal("ask_knowledge", name if name in searched(bot) else "", value)
        case kind:
            return Proposal(kind)


def _has_field(bot: Bot, name: str) -> bool:
    """Whether any scenario asks for it: the model may start one and fill it in the same breath."""
    return any(scenario.field(name) for scenario in bot.scenarios)


def _clean(value: str) -> str:
    """One line without control characters, capped."""
    return " ".join("".join(c if c.isprintable() else " " for c in value).split())[:MAX_VALUE]


def _before(context: DialogueContext) -> list[dict[str, str]]:
    """The history without the utterance that is being asked about."""
    history = context.history(6)
    if history and history[-1]["role"] == "user":
        history.pop()
    return history

"""What a scenario file may say, as types. `scenarios/schema.json` is generated from here.

Every key of the founding format is here under its own name; all others are optional and have defaults.
Validation errors are turned into file, line, key and "did you mean" by `frontdesk.config`.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field as Key, StringConstraints, model_validator

FieldType = Literal["text", "name", "phone", "email", "date", "time", "choice", "number", "yes_no"]
Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$")]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]

TYPES_BY_NAME: dict[str, FieldType] = {
    "date": "date",
    "time": "time",
    "phone": "phone",
    "email": "email",
    "name": "name",
}


class Strict(BaseModel):
    """Frozen, and no key that means nothing."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Field(Strict):
    """Something to ask for."""

    name: Name = Key(description="The slot's name. date, time, phone, email and name are typed by it.")
    prompt: Sentence = Key(description="The question that asks for it.")
    type: FieldType | None = Key(None, description="How the answer is understood; by default from the name.")
    reprompts: tuple[Sentence, ...] = Key((), description="What to ask when the answer was not understood.")
    choices: dict[str, tuple[Sentence, ...]] | tuple[Sentence, ...] = Key(
        (), description="The possible values; as a mapping, each with other words for it."
    )
    optional: bool = Key(False, description="Kept when the caller says it, never asked for.")
    earliest: Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] | None = Key(
        None, description='For a time: with "12:00", a bare "eight" means eight in the evening.'
    )

    @model_validator(mode="after")
    def _choices_fit(self) -> Field:
        if self.type == "choice" and not self.choices:
            raise ValueError("a field of type choice needs `choices`")
        if self.earliest and self.kind != "time":
            raise ValueError(f"`earliest` goes with type time, not {self.kind}")
        if self.choices and self.type not in (None, "choice"):
            raise ValueError(f"`choices` go with type choice, not {self.type}")
        return self

    @property
    def kind(self) -> FieldType:
        """The type in force: as written, else choice where there are choices, else by the field's name."""
        return self.type or ("choice" if self.choices else TYPES_BY_NAME.get(self.name, "text"))

    @property
    def options(self) -> dict[str, tuple[str, ...]]:
        """The choices, each with its other words."""
        return self.choices if isinstance(self.choices, dict) else dict.fromkeys(self.choices, ())


class Scenario(Strict):
    """What to do when someone wants something."""

    name: Name = Key(description="The scenario's name, shown in records.")
    trigger_keywords: tuple[Sentence, ...] = Key((), description="Words that start it, in any inflection.")
    collect_fields: tuple[Field, ...] = Key((), description="What to ask for, in order.")
    on_complete: Name | None = Key(None, description="The event fired when the last field is filled.")
    use_knowledge_base: bool = Key(False, description="Answer from the knowledge base instead of asking.")
    description: str = Key("", description="What it is for, in a sentence: read by the language model.")
    handler: Name | None = Key(
        None, description="booking, qualification, support or form; by default inferred."
    )
    confirm: bool | None = Key(None, description="Read the values back and wait for a yes; bookings do.")
    answer: Sentence | None = Key(None, description="Said when it is complete; {field} stands for a value.")
    handoff: bool = Key(False, description="Pass the caller to a person instead of asking.")

    @model_validator(mode="after")
    def _does_something(self) -> Scenario:
        if not (self.collect_fields or self.use_knowledge_base or self.handoff or self.answer):
            raise ValueError("it does nothing: give it collect_fields, use_knowledge_base, answer or handoff")
        if self.use_knowledge_base and self.collect_fields:
            raise ValueError("use_knowledge_base answers instead of collecting: drop it or collect_fields")
        names = [field.name for field in self.collect_fields]
        if len(set(names)) != len(names):
            raise ValueError(f"two fields have the same name: {_twice(names)}")
        return self

    def field(self, name: str | None) -> Field | None:
        """The field of that name, if there is one."""
        return next((field for field in self.collect_fields if field.name == name), None)


class Transfer(Strict):
    """Where a caller who asks for a person goes."""

    number: Annotated[str, StringConstraints(pattern=r"^(\+\d{5,15}|sip:\S+|tel:\+?\d+)$")] = Key(
        description="A number in international form, or a sip: address."
    )
    reason: str = Key("", description="Shown to the person who picks up.")


class Bot(Strict):
    """One front desk: voice, language, greeting, scenarios and knowledge."""

    bot_id: Name = Key(description="The bot's name everywhere else.")
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] = Key(
        "en", description="The language it speaks, such as en or ru."
    )
    voice_id: str = Key("default", description="A name that `voices` in frontdesk.yaml maps to real voices.")
    greeting: Sentence = Key(description="The first sentence of every call.")
    scenarios: tuple[Scenario, ...] = Key((), description="What it can do, most important first.")
    fallback: Sentence = Key(description="Said when nothing else fits.")
    max_turns: int = Key(20, ge=1, le=500, description="After so many turns a call is closed politely.")
    silence_timeout_sec: float = Key(10, ge=1, le=120, description="Seconds of silence until it asks again.")
    knowledge: tuple[str, ...] = Key((), description="Text and Markdown files, relative to this file.")
    timezone: str = Key("UTC", description="An IANA time zone: what 'tomorrow' means.")
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = Key(
        None, description="Two letters: how a phone number without a country code is read."
    )
    transfer: Transfer | None = Key(None, description="Where a caller who asks for a person goes.")
    texts: dict[Name, Sentence] = Key({}, description="Other words for built-in sentences, by their name.")
    company_id: Name = Key("default", description="The company it belongs to.")

    @model_validator(mode="after")
    def _names_differ(self) -> Bot:
        names = [scenario.name for scenario in self.scenarios]
        if len(set(names)) != len(names):
            raise ValueError(f"two scenarios have the same name: {_twice(names)}")
        return self

    @property
    def version(self) -> str:
        """Twelve hexadecimal digits that stand for exactly this bot: they change whenever anything does."""
        return sha256(self.model_dump_json().encode()).hexdigest()[:12]

    def scenario(self, name: str | None) -> Scenario | None:
        """The scenario of that name, if there is one."""
        return next((scenario for scenario in self.scenarios if scenario.name == name), None)


def _twice(names: list[str]) -> str:
    return next(name for name in names if names.count(name) > 1)

"""What a scenario may say: what to do when someone wants something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field as Key, StringConstraints, model_validator

from frontdesk.scenario.conditions import KNOWN, Condition
from frontdesk.scenario.schema.base import Kind, Name, Sentence, Strict, Word, twice
from frontdesk.scenario.schema.fields import OTHERWISE, Field
from frontdesk.scenario.schema.texts import Text, Words

Number = Annotated[str, StringConstraints(pattern=r"^(\+\d{5,15}|sip:\S+|tel:\+?\d+)$")]
WORDLESS = ("message", "faq")
"""Handlers that know by themselves what to do."""
PLACEHOLDER = re.compile(r"\{(\w*)\}")


class Handoff(Strict):
    """To whom a scenario passes the caller."""

    target: Word | None = Key(None, description="One of the bot's `transfers`, by its name.")
    number: Number | None = Key(None, description="A number in international form, or a sip: address.")
    reason: str = Key("", description="Shown to the person who picks up.")

    @model_validator(mode="after")
    def _one_place(self) -> Handoff:
        if self.target and self.number:
            raise ValueError("give a target or a number, not both")
        return self


class OnComplete(Strict):
    """What is fired when the last field is filled, and what is said then."""

    action: Name = Key(description="The event or action.")
    arguments: dict[Word, str] = Key(
        {}, alias="with", description="Its arguments; {field} stands for a value. By default all fields."
    )
    success: Text | None = Key(None, description="Said when it was done; {field} stands for a value.")
    failure: Text | None = Key(None, description="Said when it could not be done.")


class Score(Strict):
    """Points for a lead of which something is true."""

    condition: Condition = Key(alias="if", description="Such as `budget > 500`.")
    points: int = Key(ge=-1000, le=1000, description="Added when it holds; less than 0 takes away.")
    reason: Text | None = Key(None, description="Told to the recipient.")


class Qualification(Strict):
    """How good a lead is, and who gets it."""

    score: tuple[Score, ...] = Key(min_length=1, description="What counts.")
    threshold: int = Key(description="So many points make a qualified lead.")
    recipient: str = Key(
        min_length=1, max_length=200, description="Who gets qualified leads: a name or address."
    )
    otherwise: str | None = Key(
        None,
        min_length=1,
        max_length=200,
        description="Who gets the others; by default nobody in particular.",
    )


class RedLine(Strict):
    """What the bot never does, and what passes a caller on at once."""

    name: Word = Key(description="Shown in records.")
    when: Words = Key(Words(), description="Words of a caller that it is about, in any inflection.")
    say: Text | None = Key(None, description="Said at once when a caller uses them.")
    handoff: bool | Handoff = Key(False, description="Pass the caller to a person then.")
    never: Words = Key(Words(), description="What no answer may say: such an answer is withheld.")

    @model_validator(mode="after")
    def _does_something(self) -> RedLine:
        if self.when and not (self.say or self.handoff):
            raise ValueError("`when` needs something to do: give it `say` or `handoff`")
        if not self.when and not self.never:
            raise ValueError("it does nothing: give it `when` with `say` or `handoff`, or `never`")
        if (self.say or self.handoff) and not self.when:
            raise ValueError("nothing starts it: give it `when`, the caller's words")
        return self


class Searches(Strict):
    """What of the bot's knowledge a scenario searches, besides the documents that were given to it."""

    documents: tuple[Sentence, ...] = Key(
        (), description="These documents of the bot, by their names as `frontdesk knowledge` lists them."
    )
    sources: tuple[Kind, ...] = Key((), description="Only passages of these sources, such as `[faq]`.")
    shared: bool | None = Key(
        None,
        description="Whether what all scenarios share is searched too; by default if it has no `knowledge`"
        " or `documents` of its own.",
    )
    private: bool = Key(
        False, description="Whether what its `knowledge` names is found only while it runs, and by no other."
    )


def _as_completion(given: Any) -> Any:
    return {"action": given} if isinstance(given, str) else given


Completing = Annotated[
    OnComplete,
    BeforeValidator(_as_completion, json_schema_input_type=Name | OnComplete),
]


class Scenario(Strict):
    """What to do when someone wants something."""

    name: Word = Key(description="The scenario's name, shown in records.")
    title: Text | None = Key(
        None, description="What callers call it: said when it has to be asked which of two is meant."
    )
    trigger_keywords: Words = Key(Words(), description="Words that start it, in any inflection.")
    examples: Words = Key(Words(), description="Sentences of callers who want it: they train the classifier.")
    priority: int = Key(
        0, ge=-100, le=100, description="Of two scenarios that fit equally well, the higher one is taken."
    )
    category: Word | None = Key(None, description="One of the bot's `categories`, for records.")
    description: str = Key("", description="What it is for, in a sentence: read by the language model.")
    collect_fields: tuple[Field, ...] = Key((), description="What to ask for, in order.")
    completion: Completing | None = Key(
        None, alias="on_complete", description="The event fired when the last field is filled, or an action."
    )
    use_knowledge_base: bool = Key(False, description="Answer from the knowledge base instead of asking.")
    knowledge: tuple[str, ...] = Key(
        (), description="Answer from these files and folders only, while it runs; relative to this file."
    )
    searches: Searches = Key(Searches(), description="What of the bot's knowledge it searches.")
    rules: Words = Key(
        Words(), description="What answers keep to while it runs, a sentence each: for the language model."
    )
    model: Word | None = Key(
        None, description="The role of the language model it uses; `none` for no model at all."
    )
    handler: Name | None = Key(None, description="What its end means; by default inferred.")
    confirm: bool | None = Key(None, description="Read the values back and wait for a yes; bookings do.")
    answer: Text | None = Key(None, description="Said when it is complete; {field} stands for a value.")
    handoff: bool | Handoff = Key(False, description="Pass the caller to a person instead of asking.")
    hours: Literal["always", "open"] = Key(
        "always", description="`open`: only while the business is open; otherwise what `after_hours` says."
    )
    next: Word | dict[Condition, Word] | None = Key(
        None,
        description="The scenario to go on with at the end, or one for each condition, or `otherwise`.",
    )
    qualification: Qualification | None = Key(None, description="How good a lead is, and who gets it.")
    red_lines: tuple[RedLine, ...] = Key((), description="Red lines of this scenario only.")

    @model_validator(mode="after")
    def _does_something(self) -> Scenario:
        asks = self.collect_fields or self.handler in WORDLESS
        if not (asks or self.use_knowledge_base or self.handoff or self.answer):
            raise ValueError("it does nothing: give it collect_fields, use_knowledge_base, answer or handoff")
        if self.searches.private and not self.knowledge:
            raise ValueError("searches.private needs `knowledge`: there is nothing to keep to itself")
        if self.use_knowledge_base and self.collect_fields:
            raise ValueError("use_knowledge_base answers instead of collecting: drop it or collect_fields")
        names = [field.name for field in self.collect_fields]
        if len(set(names)) != len(names):
            raise ValueError(f"two fields have the same name: {twice(names)}")
        for name in set(names) & set(KNOWN):
            raise ValueError(f"no field can be called {name!r}: conditions mean something else by it")
        if self.qualification and not self.collect_fields:
            raise ValueError("qualification needs collect_fields to score")
        for wrong in _branches(self.collect_fields):
            raise ValueError(wrong)
        return self

    def field(self, name: str | None) -> Field | None:
        """The field of that name, if there is one."""
        return next((field for field in self.collect_fields if field.name == name), None)

    @property
    def on_complete(self) -> str | None:
        """The event fired when the last field is filled."""
        return self.completion.action if self.completion else None

    @property
    def ways(self) -> tuple[tuple[Condition | None, str], ...]:
        """`next` in order: a condition (None: always) and the scenario it leads to."""
        if isinstance(self.next, str):
            return ((None, self.next),)
        return tuple((None if key == OTHERWISE else key, way) for key, way in (self.next or {}).items())


def _branches(fields: tuple[Field, ...]) -> Iterator[str]:
    """What is wrong with the ways between fields: they go forward only, so that a form always ends."""
    names = [field.name for field in fields]
    for index, field in enumerate(fields):
        for target in field.ways.values():
            if target not in names:
                yield f"{field.name}.next: there is no field {target!r}; known: {', '.join(names)}"
            elif names.index(target) <= index:
                yield f"{field.name}.next: {target!r} is asked before; a way only goes forward"
        unknown = sorted(field.ask_if.names - set(names)) if field.ask_if else []
        if unknown:
            yield f"{field.name}.ask_if: there is no field {unknown[0]!r}; known: {', '.join(names)}"

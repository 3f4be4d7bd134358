"""What a field may say: something to ask for."""

from __future__ import annotations

from typing import Annotated, Literal, cast

from pydantic import BeforeValidator, Field as Key, StringConstraints, model_validator

from frontdesk.scenario import conventions
from frontdesk.scenario.conditions import Condition
from frontdesk.scenario.patterns import compiled
from frontdesk.scenario.schema.base import Clock, Sentence, Strict, Word
from frontdesk.scenario.schema.texts import Text, Words

FieldType = Literal[
    "text",
    "name",
    "phone",
    "email",
    "date",
    "time",
    "date_time",
    "duration",
    "number",
    "money",
    "choice",
    "yes_no",
    "address",
    "postcode",
    "id",
    "spelled",
]
ALIASES: dict[str, FieldType] = {
    "datetime": "date_time",
    "yesno": "yes_no",
    "party": "number",
    "service": "choice",
}
"""Other words for types."""
Confirm = Literal["never", "implicit", "explicit"]
MOMENTS: tuple[FieldType, ...] = ("date", "time", "date_time")
AMOUNTS: tuple[FieldType, ...] = ("number", "money", "duration")
OTHERWISE = "otherwise"
"""The way taken when no other fits."""

Type = Annotated[
    FieldType, BeforeValidator(lambda given: ALIASES.get(given, given) if isinstance(given, str) else given)
]


class Limits(Strict):
    """Which values are possible; others are refused with `message` and asked for again."""

    min: float | None = Key(None, description="The least, for number, money and duration (minutes).")
    max: float | None = Key(None, description="The most, for number, money and duration (minutes).")
    pattern: Annotated[str, StringConstraints(min_length=1, max_length=200)] | None = Key(
        None, description="A regular expression that the whole value must fit."
    )
    earliest: Clock | None = Key(None, description='Not before this time of day, such as "09:00".')
    latest: Clock | None = Key(None, description='Not after this time of day, such as "20:30".')
    future: bool | None = Key(
        None,
        description="For a day or a moment: not in the past. The time of such a day is not either. "
        "False: the past is an answer too; by default only where the name is not that of a coming day.",
    )
    within_hours: bool = Key(
        False,
        description="For a day or a time: only when `hours` say it is open, and of today only what is still "
        "to come.",
    )
    max_days_ahead: Annotated[int, Key(ge=0, le=3660)] | None = Key(
        None, description="For a day or a moment: at most so many days from now."
    )
    message: Text | None = Key(None, description="Said when the value is not possible.")

    @model_validator(mode="after")
    def _fit_together(self) -> Limits:
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError("min is above max: nothing is possible")
        if self.earliest and self.latest and self.earliest > self.latest:
            raise ValueError("earliest is after latest: nothing is possible")
        if self.pattern:
            compiled(self.pattern)
        return self

    def misfit(self, kind: FieldType) -> str | None:
        """The first limit that means nothing for a field of that type."""
        rules: tuple[tuple[str, object, tuple[FieldType, ...]], ...] = (
            ("min", self.min is not None, AMOUNTS),
            ("max", self.max is not None, AMOUNTS),
            ("earliest", self.earliest, ("time", "date_time")),
            ("latest", self.latest, ("time", "date_time")),
            ("future", self.future, ("date", "date_time")),
            ("max_days_ahead", self.max_days_ahead is not None, ("date", "date_time")),
            ("within_hours", self.within_hours, MOMENTS),
        )
        for name, given, kinds in rules:
            if given and kind not in kinds:
                return f"`{name}` goes with type {' or '.join(kinds)}, not {kind}"
        return None


class ChoicesFrom(Strict):
    """A table with a column of choices, such as a price list: CSV, or the first table of a Markdown file."""

    file: Sentence = Key(description="The table's file, relative to this one.")
    column: Sentence = Key(description="The heading of the column that holds the choices.")
    synonyms: Sentence | None = Key(
        None, description="The heading of a column with other words for each, separated by commas."
    )


class Field(Strict):
    """Something to ask for."""

    name: Word = Key(description="The slot's name; its type follows from it where it is a usual one.")
    prompt: Text = Key(description="The question that asks for it.")
    type: Type | None = Key(None, description="How the answer is understood; by default from the name.")
    reprompts: tuple[Text, ...] = Key((), description="What to ask when the answer was not understood.")
    examples: tuple[Text, ...] = Key((), description="Answers as callers give them, for the language model.")
    choices: dict[Sentence, Words] | Words = Key(
        Words(), description="The possible values; as a mapping, each with other words for it."
    )
    choices_from: ChoicesFrom | None = Key(None, description="A table to read the choices from.")
    optional: bool = Key(
        False, description="Kept when the caller says it; asked for only where `ask_if` says when."
    )
    confirm: Confirm | None = Key(
        None, description="Whether its value is read back: `never`, within the next sentence, or with a yes."
    )
    ask_if: Condition | None = Key(None, description="Asked only when this holds.")
    next: Word | dict[Sentence, Word] | None = Key(
        None, description="The field to go on with, or one for each value; those between are left out."
    )
    sensitive: bool = Key(
        False,
        description="Masked in logs, transcripts, summaries, what models read, and where people look. "
        "The stored request and its webhook have the value.",
    )
    dtmf: bool | Annotated[int, Key(ge=1, le=32)] | None = Key(
        None, description="Whether telephone keys are an answer, or how many make a full one (# ends it)."
    )
    earliest: Clock | None = Key(
        None, description='For a time: with "12:00", a bare "eight" means eight in the evening.'
    )
    limits: Limits | None = Key(None, alias="validate", description="Which values are possible.")
    pattern: Annotated[str, StringConstraints(min_length=1, max_length=200)] | None = Key(
        None, description="For an id: the regular expression of its form, such as [A-Z]{2}\\d{6}."
    )
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] | None = Key(
        None, description="For money: the currency meant when none is said, such as EUR."
    )
    unit: Text | None = Key(None, description="Said after the value when it is read back, such as guests.")

    @model_validator(mode="after")
    def _fits_together(self) -> Field:
        if self.type == "choice" and not self.choices and not self.choices_from:
            raise ValueError("a field of type choice needs `choices`")
        if (self.choices or self.choices_from) and self.type not in (None, "choice"):
            raise ValueError(f"`choices` go with type choice, not {self.type}")
        for name, kinds in _FOR.items():
            if getattr(self, name) and self.kind not in kinds:
                raise ValueError(f"`{name}` goes with type {' or '.join(kinds)}, not {self.kind}")
        if self.pattern:
            compiled(self.pattern)
        if self.limits and (misfit := self.limits.misfit(self.kind)):
            raise ValueError(f"validate: {misfit}")
        return self

    @property
    def kind(self) -> FieldType:
        """The type in force: as written, else choice where there are choices, else by the field's name."""
        if self.type:
            return self.type
        return (
            "choice" if self.choices or self.choices_from else cast(FieldType, conventions.kind_of(self.name))
        )

    @property
    def looks(self) -> conventions.Looks:
        """Whether a day that answers lies ahead, back, or either: as `validate` says, else the name."""
        future = self.limits.future if self.limits else None
        if future:
            return "ahead"
        found = conventions.looks(self.name)
        return "either" if future is False and found == "ahead" else found

    @property
    def options(self) -> dict[str, tuple[str, ...]]:
        """The choices, each with its other words in all languages."""
        if isinstance(self.choices, dict):
            return {value: tuple(words) for value, words in self.choices.items()}
        return dict.fromkeys(self.choices, ())

    def label(self, value: str, language: str) -> str:
        """A choice as it is said in that language: the first of its words there, else as it is written."""
        words = self.choices.get(value) if isinstance(self.choices, dict) else None
        own = words.of(language) if words is not None and words.translations else ()
        return own[0] if own else value

    @property
    def ways(self) -> dict[str, str]:
        """`next` by value; the key `otherwise` stands for all other values."""
        return {OTHERWISE: self.next} if isinstance(self.next, str) else dict(self.next or {})


_FOR: dict[str, tuple[FieldType, ...]] = {
    "earliest": ("time", "date_time"),
    "pattern": ("id", "spelled"),
    "currency": ("money",),
}

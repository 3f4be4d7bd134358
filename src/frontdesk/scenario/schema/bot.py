"""What a bot may say: one front desk."""

from __future__ import annotations

from functools import cached_property
from hashlib import sha256
from typing import Annotated, Any, Literal

from pydantic import Field as Key, StringConstraints, field_validator, model_validator

from frontdesk.scenario import hours as opening
from frontdesk.scenario.schema.base import Kind, Name, Sentence, Strict, Word, twice
from frontdesk.scenario.schema.booking import Booking
from frontdesk.scenario.schema.scenario import Handoff, Number, RedLine, Scenario
from frontdesk.scenario.schema.texts import CODE, Text, Words, codes, pick_code, shown

Urgency = Literal["low", "medium", "high", "critical"]
Language = Annotated[str, StringConstraints(pattern=CODE)]
ENOUGH = 0.65
"""The score from which on a passage is an answer, measured by `python -m bench.retrieval`."""


class Transfer(Strict):
    """Where a caller who asks for a person goes."""

    number: Number = Key(description="A number in international form, or a sip: address.")
    reason: str = Key("", description="Shown to the person who picks up.")


class Category(Strict):
    """A kind of request, as records, queues and statistics count them."""

    examples: Words = Key(Words(), description="Sentences of callers it is about: they train the classifier.")
    keywords: Words = Key(Words(), description="Words it is about, in any inflection.")
    urgency: Urgency = Key("medium", description="How urgent it is, unless the caller's words say otherwise.")
    scenario: Word | None = Key(None, description="The scenario that deals with it.")
    wants: tuple[str, ...] = Key(
        (), description="The usual wants it is for, as `book`: what is known of these counts for it."
    )

    @model_validator(mode="after")
    def _can_be_known(self) -> Category:
        if not (self.examples or self.keywords):
            raise ValueError("nothing tells it from others: give it `examples` or `keywords`")
        return self


class AfterHours(Strict):
    """What happens while the business is closed."""

    say: Text | None = Key(None, description="Said after the greeting; {hours} and {opens} stand for when.")
    scenarios: tuple[Word, ...] = Key(
        (), description="Only these start then; by default all but `hours: open`."
    )
    handoff: bool | Handoff = Key(False, description="Whether, or to whom, callers are passed then.")


class Chunks(Strict):
    """How the bot's documents are cut into what a search finds."""

    strategy: Word = Key("sections", description="`sections`, `pages`, `lines` or `windows`.")
    size: int = Key(500, ge=50, le=2000, description="The most tokens of a chunk.")
    overlap: int = Key(50, ge=0, le=1000, description="Tokens that neighbours share where one text is cut.")

    @model_validator(mode="after")
    def _leaves_something_new(self) -> Chunks:
        if self.overlap * 2 > self.size:
            raise ValueError(
                f"an overlap of {self.overlap} is more than half of a chunk's {self.size} tokens"
            )
        return self


class Learning(Strict):
    """What may become knowledge. A person decides, unless it is said here that nobody has to."""

    from_calls: bool = Key(True, description="Whether finished conversations give candidates.")
    from_workflow: bool = Key(True, description="Whether a `workflow`'s answers to its questions do.")
    from_tickets: bool = Key(
        False,
        description="Whether its tickets do once they are done: their comments, and `tickets` by itself.",
    )
    approve: tuple[Literal["calls", "ratings", "specialists", "tickets", "workflow"], ...] = Key(
        (), description="Candidates that need no review, by where they come from."
    )


class Recording(Strict):
    """Telephone calls are recorded, but for callers who say that they do not want it."""

    consent: Literal["announce", "ask", "none"] = Key(
        "announce",
        description="`announce`: `disclosure` tells callers; `ask`: they are asked after the greeting, and"
        " nothing is kept without a clear yes; `none`: they know it otherwise.",
    )
    question: Text | None = Key(
        None,
        description='With `ask`, the question in your words. A yes must mean that they agree: "May we record'
        ' this?", not "Do you mind?".',
    )

    @model_validator(mode="after")
    def _asks(self) -> Recording:
        if self.question and self.consent != "ask":
            raise ValueError("`question` is asked with `consent: ask` only")
        return self


class Bot(Strict):
    """One front desk: voice, language, greeting, scenarios and knowledge."""

    extends: Sentence | None = Key(
        None, description="A template: another file in this folder. What is not said here is as it says."
    )
    without: tuple[Word, ...] = Key(
        (), description="What to leave out of the template: scenarios, or fields as scenario.field."
    )
    bot_id: Name = Key(description="The bot's name everywhere else.")
    language: Language = Key("en", description="The language it speaks, such as en or ru.")
    languages: tuple[Language, ...] = Key(
        (), description="All languages it speaks; by default those that its texts are written in."
    )
    voice_id: str | dict[Language, str] = Key(
        "default",
        description="A name that `voices` in frontdesk.yaml maps to real voices; or one by language.",
    )
    greeting: Text = Key(description="The first sentence of every call.")
    returning_greeting: Text | None = Key(
        None,
        description="Instead, for a caller known from before; {name} stands for the name, if known,"
        " {last_visit} for the day of the conversation before.",
    )
    disclosure: Text | None = Key(
        None, description='Said before the greeting\'s end on the phone, such as "This call is recorded."'
    )
    recording: Recording | None = Key(
        None, description="Its telephone calls are recorded; where to, `recordings` in frontdesk.yaml says."
    )
    scenarios: tuple[Scenario, ...] = Key((), description="What it can do, most important first.")
    fallback: Text = Key(description="Said when nothing else fits.")
    categories: dict[Word, Category] = Key({}, description="What requests are about, for records.")
    red_lines: tuple[RedLine, ...] = Key((), description="What it never does; counts before anything else.")
    hours: dict[Sentence, Sentence | tuple[Sentence, ...]] = Key(
        {}, description='When it is open: `mon-fri: "09:00-18:00"`; several times as a list. Empty: always.'
    )
    holidays: tuple[Sentence, ...] = Key(
        (), description='Days with no hours or others: "2026-12-25", "12-25", "2026-12-24 09:00-12:00".'
    )
    after_hours: AfterHours | None = Key(None, description="What happens while it is closed.")
    booking: Booking | None = Key(
        None, description="Its calendar: without one, what callers book is noted and confirmed by a person."
    )
    own_bookings: bool = Key(
        True, description="Whether callers who ask hear when their own bookings are: those of their line."
    )
    max_turns: int = Key(20, ge=1, le=500, description="After so many turns a call is closed politely.")
    silence_timeout_sec: float = Key(10, ge=1, le=120, description="Seconds of silence until it asks again.")
    knowledge: tuple[str, ...] = Key(
        (),
        description="Files (pdf, docx, html, csv, xlsx, md, txt) and folders of them, relative to this file.",
    )
    synonyms: tuple[tuple[Sentence, ...], ...] = Key(
        (), description="Groups of words and phrases that mean the same to this business: [[couch, sofa]]."
    )
    answer_score: float = Key(
        ENOUGH, ge=0, le=1, description="From this score on a passage is an answer; higher is more careful."
    )
    direct_answers: bool = Key(
        True, description="Whether answers of the FAQ and price lists are given as they are, without a model."
    )
    answer_retries: int = Key(
        1, ge=0, le=3, description="In chats: how often a model may try again when its answer was stopped."
    )
    passages: dict[Kind, Annotated[int, Key(ge=0, le=20)]] = Key(
        {},
        description="How many passages of a source a search gives at most, such as `documents: 4`; 0: none.",
    )
    chunks: Chunks = Key(Chunks(), description="How documents are cut.")
    learning: Learning = Key(Learning(), description="What may become knowledge, and who decides.")
    timezone: str = Key("UTC", description="An IANA time zone: what 'tomorrow' means.")
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = Key(
        None, description="Two letters: how a phone number without a country code is read."
    )
    transfer: Transfer | None = Key(None, description="Where a caller who asks for a person goes.")
    transfers: dict[Word, Transfer] = Key({}, description="Other places to pass callers to, by name.")
    texts: dict[Name, Text] = Key({}, description="Other words for built-in sentences, by their name.")
    company_id: Name = Key("default", description="The company it belongs to.")

    @field_validator("hours")
    @classmethod
    def _days_and_times(cls, hours: dict[str, str | tuple[str, ...]]) -> dict[str, str | tuple[str, ...]]:
        opening.parse(hours)
        return hours

    @field_validator("synonyms")
    @classmethod
    def _several_each(cls, groups: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
        for group in groups:
            if len(group) < 2:
                raise ValueError(f"a group of synonyms needs two words or more, not {list(group)}")
        return groups

    @field_validator("holidays")
    @classmethod
    def _days(cls, holidays: tuple[str, ...]) -> tuple[str, ...]:
        for day in holidays:
            opening.parse_holiday(day)
        return holidays

    @model_validator(mode="after")
    def _fits_together(self) -> Bot:
        names = [scenario.name for scenario in self.scenarios]
        if len(set(names)) != len(names):
            raise ValueError(f"two scenarios have the same name: {twice(names)}")
        if self.recording and self.recording.consent == "announce" and not self.disclosure:
            raise ValueError("`recording` announces itself: write what callers hear under `disclosure`")
        if self.holidays and not self.hours:
            raise ValueError("holidays are exceptions from `hours`: write those too")
        if self.after_hours and not self.hours:
            raise ValueError("after_hours needs `hours`")
        self._show()
        self._has_a_voice()
        self._has_hours_to_book()
        return self

    def _has_hours_to_book(self) -> None:
        if self.booking and not self.hours:
            without = [name for name, one in self.booking.resources.items() if not one.hours]
            if without:
                name = f"booking.resources.{without[0]}"
                raise ValueError(f"{name} has no `hours`, and the bot has none either")

    def _has_a_voice(self) -> None:
        if isinstance(self.voice_id, str):
            return
        bases = [language.split("-")[0] for language in self.languages]
        for code in self.voice_id:
            if code.split("-")[0] not in bases:
                known = ", ".join(self.languages)
                raise ValueError(
                    f"voice_id has a voice for {code}, which it does not speak: it speaks {known}"
                )
        if not self.has_voice(self.language):
            raise ValueError(f"voice_id has no voice for {self.language}, its first language")

    def _show(self) -> None:
        """Every text in the bot's own language, and the languages it has."""
        written = dict.fromkeys(codes(self))
        changes = self._in(self.language) if written else {}
        languages = tuple(dict.fromkeys((self.language, *(self.languages or written))))
        self.__dict__.update(changes | {"languages": languages})

    def _in(self, *languages: str) -> dict[str, Any]:
        return {name: shown(getattr(self, name), *languages) for name in type(self).model_fields}

    @cached_property
    def version(self) -> str:
        """Twelve hexadecimal digits that stand for exactly this bot: they change whenever anything does."""
        return sha256(self.model_dump_json().encode()).hexdigest()[:12]

    @cached_property
    def opening(self) -> opening.Hours | None:
        """When it is open; None: always."""
        return opening.parse(self.hours, self.holidays) if self.hours else None

    @cached_property
    def _spoken(self) -> dict[str, Bot]:
        return {}

    def speaking(self, language: str) -> Bot:
        """The bot in that language, if it speaks it: every text shown in it, or in its own where it has none.

        Cached. `languages` and `version` stay those of the whole bot.
        """
        code = pick_code(dict.fromkeys(self.languages), language, self.language)
        if code == self.language:
            return self
        if code not in self._spoken:
            bot = self.model_copy(update=self._in(code, self.language) | {"language": code})
            bot.__dict__["version"] = self.version
            self._spoken[code] = bot
        return self._spoken[code]

    @property
    def voice(self) -> str:
        """The name of the voice for the language it is shown in; of its first one where that has none."""
        if isinstance(self.voice_id, str):
            return self.voice_id
        return self.voice_id[pick_code(self.voice_id, self.language, *self.languages)]

    def has_voice(self, language: str) -> bool:
        """Whether `voice_id` names a voice for that language, and not one for all."""
        own = () if isinstance(self.voice_id, str) else self.voice_id
        return language.split("-")[0] in {code.split("-")[0] for code in own}

    def scenario(self, name: str | None) -> Scenario | None:
        """The scenario of that name, if there is one."""
        return next((scenario for scenario in self.scenarios if scenario.name == name), None)

    def target(self, handoff: bool | Handoff) -> Transfer | None:
        """Where a handoff goes: the place it names, else where anyone goes who asks for a person."""
        if isinstance(handoff, Handoff):
            if handoff.number:
                return Transfer(number=handoff.number, reason=handoff.reason)
            named = self.transfers.get(handoff.target or "", self.transfer)
            return named.model_copy(update={"reason": handoff.reason}) if named and handoff.reason else named
        return self.transfer

    def __copy__(self) -> Bot:
        """What was derived is not copied: a changed copy derives its own."""
        copied = super().__copy__()
        for name in set(copied.__dict__) - set(type(self).model_fields):
            del copied.__dict__[name]
        return copied

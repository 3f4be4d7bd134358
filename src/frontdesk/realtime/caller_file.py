"""What a simulated caller says and does, as a YAML file. Mistakes name file, line and key."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field as Key, model_validator

from frontdesk.config.checking import validate
from frontdesk.config.document import read
from frontdesk.models import OutcomeKind

ANY = "*"
"""As an expected slot's value: whatever it is, it must be there."""


class Strict(BaseModel):
    """Frozen, and no key that means nothing."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Line(Strict):
    """One thing the caller does, once the agent has finished speaking (unless it says otherwise)."""

    say: str | None = Key(None, min_length=1, max_length=500, description="Words to speak.")
    keys: str | None = Key(None, pattern=r"^[0-9*#]{1,32}$", description="Telephone keys to press.")
    wait: float = Key(0.0, ge=0, le=120, description="Seconds of silence first.")
    barge_in_after: float | None = Key(
        None, ge=0, le=30, description="Start so many seconds into the agent's speech."
    )
    hang_up_mid: float | None = Key(
        None, gt=0, le=30, description="Hang up so many seconds into these words."
    )

    @model_validator(mode="after")
    def _does_something(self) -> Line:
        if self.say and self.keys:
            raise ValueError("a line either says something or presses keys")
        if not (self.say or self.keys or self.wait):
            raise ValueError("it does nothing: give it say, keys or wait")
        if self.hang_up_mid is not None and not self.say:
            raise ValueError("hang_up_mid goes with say")
        return self


class Expect(Strict):
    """What must come of the call."""

    outcome: OutcomeKind | None = Key(None, description="The kind of outcome.")
    slots: dict[str, str] = Key({}, description="Slots and their normalised values; `*` is any value.")
    bot_says: tuple[str, ...] = Key((), description="Pieces of sentences the bot must have said.")


class CallerFile(Strict):
    """A whole call, from the caller's side."""

    name: str = Key("", description="What this call is about.")
    bot: str | None = Key(None, description="The bot that is called, when no number is dialled.")
    language: str = Key("en", pattern=r"^[a-z]{2}(-[A-Za-z]{2})?$", description="What they speak.")
    caller_number: str = Key("+442079460123", pattern=r"^\+\d{5,15}$", description="The caller's number.")
    dialled_number: str = Key("", pattern=r"^(\+\d{5,15})?$", description="The number they dial.")
    voice: str | None = Key(None, pattern=r"^[A-Za-z0-9_+-]{1,40}$", description="An espeak-ng voice.")
    pace: int = Key(160, ge=80, le=300, description="Words per minute.")
    lines: tuple[Line, ...] = Key(min_length=1, description="What they do, in order.")
    expect: Expect = Expect()

    @property
    def espeak(self) -> str:
        """The espeak-ng voice in force."""
        return self.voice or {"en": "en-us"}.get(self.language, self.language)

    @property
    def words(self) -> tuple[str, ...]:
        """Everything they will say."""
        return tuple(line.say for line in self.lines if line.say)


def load_caller(path: Path) -> CallerFile:
    """The caller in that file; BadInput says what does not fit, and where."""
    return validate(CallerFile, read(path))

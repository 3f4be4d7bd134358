"""What a scenario file may say, as types. `scenarios/schema.json` is generated from here.

Every key of the founding format is here under its own name; all others are optional and have defaults.
Validation errors are turned into file, line, key and "did you mean" by `frontdesk.config`.

- `texts`: words in one language or several · `fields`: something to ask for · `scenario`: what to do when
  someone wants something · `bot`: one front desk. All names are here.
"""

from frontdesk.scenario.conditions import Condition, Facts
from frontdesk.scenario.schema.base import Kind, Name, Sentence, Strict, Word
from frontdesk.scenario.schema.booking import Booking, Invitations, Resource, Service
from frontdesk.scenario.schema.bot import AfterHours, Bot, Category, Recording, Transfer, Urgency
from frontdesk.scenario.schema.fields import (
    ALIASES,
    OTHERWISE,
    ChoicesFrom,
    Confirm,
    Field,
    FieldType,
    Limits,
)
from frontdesk.scenario.schema.scenario import (
    Handoff,
    OnComplete,
    Qualification,
    RedLine,
    Scenario,
    Score,
    Searches,
)
from frontdesk.scenario.schema.texts import Text, Words

__all__ = [
    "ALIASES",
    "OTHERWISE",
    "AfterHours",
    "Booking",
    "Bot",
    "Category",
    "ChoicesFrom",
    "Condition",
    "Confirm",
    "Facts",
    "Field",
    "FieldType",
    "Handoff",
    "Invitations",
    "Kind",
    "Limits",
    "Name",
    "OnComplete",
    "Qualification",
    "Recording",
    "RedLine",
    "Resource",
    "Scenario",
    "Score",
    "Searches",
    "Sentence",
    "Service",
    "Strict",
    "Text",
    "Transfer",
    "Urgency",
    "Word",
    "Words",
]

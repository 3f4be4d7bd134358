"""What every part of the schema is made of."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$")]
"""A name that goes into addresses and file names: Latin."""
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Clock = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]

_WORD = re.compile(r"\w[\w.-]{0,63}")


def _word(text: str) -> str:
    if not _WORD.fullmatch(text):
        raise ValueError(
            f"only letters, digits and . _ - are possible here, and no spaces (it is {text[:60]!r})"
        )
    return text


Word = Annotated[str, AfterValidator(_word)]
"""A name in any script: of a scenario, a field, a category."""


Kind = Literal["faq", "products", "documents", "knowledge", "transcripts", "validated", "tickets"]
"""A source of knowledge."""


class Strict(BaseModel):
    """Frozen, and no key that means nothing. `populate_by_name` is off: keys are those of the YAML."""

    model_config = ConfigDict(extra="forbid", frozen=True, serialize_by_alias=True)


def twice(names: list[str]) -> str:
    """The first name that is there twice."""
    return next(name for name in names if names.count(name) > 1)

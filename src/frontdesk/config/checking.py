"""From a document to a checked model: every error gets its line, its key and a hint."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from frontdesk.config.document import Document, Invalid, Place, Problem

M = TypeVar("M", bound=BaseModel)
WHOLE = ("tuple_type", "list_type", "dict_type", "model_type")
REMEDIES = {
    "tuple_type": "write a list, such as [a, b]",
    "list_type": "write a list, such as [a, b]",
    "dict_type": "write keys and values below it",
    "model_type": "write keys and values below it",
    "string_type": "must be text: put it in quotes",
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "float_parsing": "must be a number",
    "float_type": "must be a number",
    "bool_parsing": "must be true or false",
    "bool_type": "must be true or false",
}
"""What the author has to do, by the kind of error."""
PATTERNS = {
    "language": "write the language's two letters, such as en",
    "country": "write the country's two letters, such as GB",
    "earliest": 'write hours and minutes, such as "12:00"',
    "number": 'write it in international form and in quotes, such as "+442079460123"',
}
"""The same for texts of a certain form, by the key; all others are names."""
NAME = "only Latin letters, digits and . _ - are possible here, and no spaces"


def validate(model: type[M], document: Document) -> M:
    """`document` as a `model`; Invalid lists all that is wrong with it."""
    if not isinstance(document.data, dict):
        what = "is empty" if document.data is None else "must hold keys and values"
        raise Invalid([Problem(document.file, 1, "", what)])
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        details = _told_once(document, error.errors(include_url=False))
        found = [_problem(model, document, detail) for detail in details]
        raise Invalid(list(dict.fromkeys(found))) from error


def _told_once(document: Document, details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Where several forms are possible, only what is wrong inside the form that was meant."""
    inside = {document.known(tuple(detail["loc"]))[:-1] for detail in details}
    return [d for d in details if d["type"] not in WHOLE or document.known(tuple(d["loc"])) not in inside]


def _problem(model: type[BaseModel], document: Document, detail: ErrorDetails) -> Problem:
    place: Place = tuple(detail["loc"])
    if detail["type"] == "extra_forbidden":
        return _unknown_key(model, document, place)
    if detail["type"] == "missing":
        around = document.known(place[:-1])
        return document.problem((*around, place[-1]), "is missing")
    return document.problem(document.known(place), _message(detail))


def _unknown_key(model: type[BaseModel], document: Document, place: Place) -> Problem:
    known = document.known(place)
    keys = sorted(info.alias or name for name, info in _model_at(model, place[:-1]).model_fields.items())
    close = get_close_matches(str(place[-1]), keys, 1, cutoff=0.6)
    hint = f"did you mean {close[0]!r}?" if close else f"known keys: {', '.join(keys)}"
    return document.problem(known, f"unknown key; {hint}")


def _message(detail: ErrorDetails) -> str:
    text = REMEDIES.get(detail["type"]) or detail["msg"].removeprefix("Value error, ")
    if detail["type"] == "string_pattern_mismatch":
        text = PATTERNS.get(str(detail["loc"][-1]), NAME)
    text = text[:1].lower() + text[1:]
    value: Any = detail.get("input")
    if detail["type"] != "value_error" and isinstance(value, str | int | float | bool):
        shown = repr(value)
        return f"{text} (it is {shown[:57] + '…' if len(shown) > 60 else shown})"
    return text


def _model_at(model: type[BaseModel], place: Place) -> type[BaseModel]:
    """The model that describes `place`, as far as the annotations tell."""
    for part in place:
        by_key = {info.alias or name: info for name, info in model.model_fields.items()}
        if isinstance(part, str) and part in by_key:
            model = _inner(by_key[part].annotation) or model
    return model


def _inner(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in get_args(annotation) if (found := _inner(arg))), None)

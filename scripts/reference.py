"""The event catalogue as a reference: tables for people, a JSON schema for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic.json_schema import models_json_schema

from frontdesk.catalogue import NAMES, Told

PLAIN = {"str": "text", "int": "whole number", "float": "number", "bool": "true or false", "datetime": "time"}


def events() -> str:
    """A heading, a sentence and a table for each event, then the values inside them."""
    parts = []
    for kind, name in NAMES.items():
        parts.append(f"### {name}\n\nVersion {kind.VERSION}. {_sentence(kind)}\n\n{_table(kind)}")
    inner = [one for one in _inside() if one not in NAMES]
    parts += [f"### {_title(one)}\n\n{_sentence(one)}\n\n{_table(one)}" for one in inner]
    return "\n\n".join(parts)


def overview() -> str:
    """Every event in a line."""
    rows = [f"| [`{name}`](#{name.replace('.', '')}) | {_sentence(kind)} |" for kind, name in NAMES.items()]
    return "\n".join(["| event | told when |", "|---|---|", *rows])


def schema() -> str:
    """The JSON schema of every message."""
    kinds, definitions = models_json_schema([(kind, "serialization") for kind in NAMES])
    messages = [
        {
            "type": "object",
            "required": ["type", "version", "timestamp", "data"],
            "additionalProperties": False,
            "properties": {
                "type": {"const": name},
                "version": {"const": kind.VERSION},
                "timestamp": {"type": "string", "format": "date-time"},
                "data": kinds[kind, "serialization"],
            },
        }
        for kind, name in NAMES.items()
    ]
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "frontdesk webhook",
        "oneOf": messages,
        **definitions,
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _inside() -> Iterator[type[BaseModel]]:
    """The values inside the events, each once, in order of appearance."""
    seen: list[type[BaseModel]] = list(NAMES)
    for current in seen:
        for info in current.model_fields.values():
            for one in _models(info.annotation):
                if one not in seen:
                    seen.append(one)
                    yield one


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [one for part in get_args(annotation) for one in _models(part)]


def _sentence(kind: type[BaseModel]) -> str:
    return " ".join((kind.__doc__ or "").split())


def _title(kind: type[BaseModel]) -> str:
    return kind.__name__


def _table(kind: type[BaseModel]) -> str:
    rows = [_row(name, info) for name, info in kind.model_fields.items()]
    return "\n".join(["| field | value | meaning |", "|---|---|---|", *rows])


def _row(name: str, info: FieldInfo) -> str:
    return f"| `{name}` | {_shape(info.annotation)} | {info.description} |"


def _shape(annotation: Any) -> str:
    """The type as a reader of JSON thinks of it."""
    if annotation is type(None):
        return "null"
    if get_origin(annotation) is Literal:
        return ", ".join(f"`{value}`" for value in get_args(annotation))
    if get_origin(annotation) in (Union, UnionType):
        return " or ".join(_shape(part) for part in get_args(annotation))
    if get_origin(annotation) is tuple:
        return f"list of {_shape(get_args(annotation)[0])}"
    if get_origin(annotation) in (dict, Mapping):
        inner = get_args(annotation)[1]
        return "object" if inner is Any else f"object of {_shape(inner)}"
    if isinstance(annotation, type) and issubclass(annotation, Told):
        return f"[{_title(annotation)}](#{_title(annotation).lower()})"
    return PLAIN[annotation.__name__]

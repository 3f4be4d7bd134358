"""Words in one language or in several: `greeting: Hello` or `greeting: {en: Hello, ru: Здравствуйте}`.

Both types are what they say, a `str` and a `tuple` of `str`, so that whoever speaks need not know that there
are translations. Which language they show is decided when a bot is read (its own) and by `Bot.speaking`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar, cast

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema as core

CODE = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
"""A language's code, such as en or pt-BR."""
LONGEST = 2000
"""Characters of one text: nobody listens to more."""

T = TypeVar("T")


class Text(str):
    """A sentence, with its translations if it has any."""

    translations: Mapping[str, str]

    def __new__(cls, text: str | Mapping[str, str] = "", shown: str | None = None) -> Text:
        """`text` as it is, or of several languages the one `shown` (else the first)."""
        given: Mapping[str, str] = {} if isinstance(text, str) else text
        made = super().__new__(cls, text if isinstance(text, str) else pick(given, shown))
        made.translations = given
        return made

    def speaking(self, *languages: str) -> Text:
        """The same text in the first of these languages that it is written in."""
        return (
            Text(self.translations, pick_code(self.translations, *languages)) if self.translations else self
        )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core.no_info_after_validator_function(
            cls, _one_or_many(_SENTENCE), serialization=core.plain_serializer_function_ser_schema(_plain)
        )


class Words(tuple[str, ...]):
    """Words or sentences, with those of other languages if they are kept apart by language."""

    translations: Mapping[str, tuple[str, ...]]

    def __new__(cls, words: Iterable[str] | Mapping[str, Iterable[str]] = ()) -> Words:
        """`words` as they are; of several languages all of them together, each once."""
        given: dict[str, tuple[str, ...]] = {}
        if isinstance(words, Mapping):
            given = {code: tuple(own) for code, own in words.items()}
            words = dict.fromkeys(word for own in given.values() for word in own)
        made = super().__new__(cls, words)
        made.translations = given
        return made

    def of(self, *languages: str) -> tuple[str, ...]:
        """The words of the first of these languages that has any; all, where they are not kept apart."""
        if not self.translations:
            return tuple(self)
        code = pick_code(self.translations, *languages)
        return self.translations[code] if _same(code, languages) else ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        words = core.tuple_variable_schema(_SENTENCE)
        return core.no_info_after_validator_function(
            cls, _one_or_many(words), serialization=core.plain_serializer_function_ser_schema(_plain)
        )


_SENTENCE = core.str_schema(strip_whitespace=True, min_length=1, max_length=LONGEST)


def _one_or_many(one: CoreSchema) -> CoreSchema:
    """As written, or by language. The arms have names that are no key, so that no place is mistaken."""
    many = core.dict_schema(core.str_schema(pattern=CODE), one, min_length=1)
    before = core.no_info_before_validator_function
    union = core.tagged_union_schema(
        {"(one)": one, "(languages)": many},
        discriminator=lambda value: "(languages)" if isinstance(value, Mapping) else "(one)",
    )
    return before(lambda value: _plain(value) if isinstance(value, Text | Words) else value, union)


def _plain(value: Text | Words | str | tuple[str, ...]) -> Any:
    """As it was written; a copy of a bot may have got plain words."""
    if translations := getattr(value, "translations", None):
        return {code: own if isinstance(own, str) else list(own) for code, own in translations.items()}
    return str(value) if isinstance(value, str) else list(value)


def pick_code(translations: Mapping[str, Any], *languages: str | None) -> str:
    """The code to show: the first of `languages` that is there, if only of another region; else the first."""
    for language in languages:
        if language and (code := _near(translations, language)):
            return code
    return next(iter(translations))


def pick(translations: Mapping[str, T], *languages: str | None) -> T:
    """What is written for the code that `pick_code` chooses."""
    return translations[pick_code(translations, *languages)]


def _near(translations: Iterable[str], language: str) -> str | None:
    codes = list(translations)
    if language in codes:
        return language
    base = language.split("-")[0]
    return next((code for code in codes if code.split("-")[0] == base), None)


def _same(code: str, languages: Iterable[str]) -> bool:
    return any(code.split("-")[0] == language.split("-")[0] for language in languages)


def codes(value: Any) -> Iterable[str]:
    """Every language that something inside `value` is written in."""
    if isinstance(value, Text | Words):
        yield from value.translations
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from codes(getattr(value, name))
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from codes(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from codes(inner)


def heard(value: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Text]]:
    """Every text inside `value` that callers may hear, with its place: all but examples and reasons."""
    if isinstance(value, Text):
        if "examples" not in place and place[-1:] != ("reason",):
            yield place, value
    elif isinstance(value, BaseModel):
        for name, info in type(value).model_fields.items():
            yield from heard(getattr(value, name), (*place, info.alias or name))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from heard(inner, (*place, key))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from heard(inner, (*place, index))


def shown(value: T, *languages: str) -> T:
    """`value` with every text inside it shown in the first of the languages it has; itself if that is so."""
    return cast(T, _shown(value, languages))


def _shown(value: Any, languages: tuple[str, ...]) -> Any:
    if isinstance(value, Text):
        return value.speaking(*languages)
    if isinstance(value, BaseModel):
        old = {name: getattr(value, name) for name in type(value).model_fields}
        new = {name: _shown(inner, languages) for name, inner in old.items()}
        changed = {name: inner for name, inner in new.items() if inner is not old[name]}
        return value.model_copy(update=changed) if changed else value
    if isinstance(value, Mapping):
        mapped = {key: _shown(inner, languages) for key, inner in value.items()}
        return mapped if any(mapped[key] is not value[key] for key in mapped) else value
    if isinstance(value, tuple) and not isinstance(value, Words):
        items = tuple(_shown(inner, languages) for inner in value)
        return items if any(a is not b for a, b in zip(items, value, strict=True)) else value
    return value

"""The providers that the settings name, each kind as one object; several become a chain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from frontdesk.errors import BadInput
from frontdesk.providers.base import STTProvider, TTSProvider
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.middleware import BUDGET, HEDGE, TOTAL, Chain, Link as Model
from frontdesk.providers.refusals import refusal
from frontdesk.providers.stt._chain import Ear, Recognisers
from frontdesk.providers.tts._chain import Link, Voices
from frontdesk.registry import load
from frontdesk.settings import Provider, Settings

if TYPE_CHECKING:
    from frontdesk.providers.telephony._chain import Lines


def build_llm(settings: Settings) -> Chain | None:
    """The language model behind its middleware; None where none is configured.

    Besides a provider's own options, `total` is the seconds a whole answer may take, `budget` the tokens of
    conversation it is sent, and `hedge` the seconds without a first word after which the next is asked too.
    """
    links = [_model(settings, one) for one in settings.llm if one.role is None]
    return Chain(links) if links else None


def build_roles(settings: Settings) -> dict[str, Chain]:
    """The language models that only certain scenarios use, by the role that those name with `model`."""
    roles = dict.fromkeys(one.role for one in settings.llm if one.role is not None)
    return {
        role: Chain([_model(settings, one) for one in settings.llm if one.role == role]) for role in roles
    }


def _breaker(settings: Settings, kind: str, one: Provider) -> Breaker:
    """One service's, which knows of refusals that other processes met."""
    return Breaker(refusal=refusal(settings.path("refused"), kind, one.provider, one.base_url or ""))


def _model(settings: Settings, one: Provider) -> Model:
    provider = load("llm", one.provider).build(options(one))
    total, budget = one.options.get("total", TOTAL), one.options.get("budget", BUDGET)
    hedge = float(one.options.get("hedge", HEDGE))
    return Model(provider, one.timeout, float(total), int(budget), _breaker(settings, "llm", one), hedge)


def build_stt(settings: Settings, *languages: str) -> STTProvider:
    """The recogniser for callers who speak one of `languages`, most of all the first; by default English."""
    if not settings.stt:
        raise BadInput("no recogniser is configured: name one under `stt:` in frontdesk.yaml.")
    links = [
        Ear(
            load("stt", one.provider).build(options(one, *languages or ("en",))),
            _breaker(settings, "stt", one),
        )
        for one in settings.stt
    ]
    if len(links) == 1:
        return links[0].recogniser
    return Recognisers(links, settings.stt[0].timeout)


def unheard(settings: Settings, languages: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """By recogniser, in their order: those of `languages` that it will not understand. Needs no keys."""
    missing: dict[str, tuple[str, ...]] = {}
    for one in settings.stt:
        given = options(one, *languages)
        hears = getattr(load("stt", one.provider), "hears", _first)
        heard = set(hears(given, languages))
        missing[one.provider] = tuple(code for code in languages if code not in heard)
    return missing


def _first(given: Mapping[str, Any], languages: Sequence[str]) -> tuple[str, ...]:
    """A recogniser that says nothing about it hears the language it is given."""
    return tuple(code for code in languages if code == given.get("language"))


def build_tts(settings: Settings, language: str = "en") -> TTSProvider:
    """The voice, which understands the names in `settings.voices`; a bare one falls back on `language`.

    Besides a provider's own options, `hedge` is the seconds without a sound after which the next is asked,
    too.
    """
    if not settings.tts:
        raise BadInput("no voice is configured: name one under `tts:` in frontdesk.yaml.")
    links = [
        Link(
            load("tts", one.provider).build(options(one, language)),
            one.timeout,
            _breaker(settings, "tts", one),
            float(one.options.get("hedge", HEDGE)),
        )
        for one in settings.tts
    ]
    return Voices(links, settings.voices)


def build_telephony(settings: Settings) -> Lines | None:
    """Who dials out; None where nobody does."""
    from frontdesk.providers.telephony._chain import Company, Lines  # LiveKit's client: only where it is used
    from frontdesk.providers.telephony._sip import Dialler

    companies = []
    for one in settings.telephony:
        given = options(one) | {"server": settings.livekit}
        dialler = load("telephony", one.provider).build(given)
        if not isinstance(dialler, Dialler):
            raise BadInput(f"{one.provider} cannot dial out: under `telephony` name twilio or exolve.")
        companies.append(Company(dialler, _breaker(settings, "telephony", one)))
    return Lines(companies) if companies else None


def options(provider: Provider, *languages: str) -> dict[str, Any]:
    """What a provider's `build` gets: its options, and model, base_url and language where they are set.

    Several languages are `languages` too, unless the provider's own options settle the language.
    """
    given: dict[str, Any] = {"model": provider.model, "base_url": provider.base_url}
    given["language"] = languages[0] if languages else None
    if len(languages) > 1 and "language" not in provider.options:
        given["languages"] = languages
    return {name: value for name, value in given.items() if value} | provider.options

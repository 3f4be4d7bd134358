"""What a bot hears and speaks with on the phone: one recogniser for all its languages, a voice for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from frontdesk.dialogue.foreseen import foreseen
from frontdesk.errors import FrontdeskError
from frontdesk.models import KnowledgeChunk
from frontdesk.providers.chain import build_tts, unheard
from frontdesk.realtime.prompt_audio import PromptAudio, sentences
from frontdesk.registry import load
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings


def in_each_language(bot: Bot) -> list[Bot]:
    """The bot in every language it speaks, its own first."""
    return [bot.speaking(code) for code in bot.languages]


def on_the_phone(settings: Settings, bot: Bot) -> Bot:
    """The bot with the languages in which the first recogniser understands its callers.

    It must not go over to a language in which it would be deaf.
    """
    deaf = _deaf(settings, bot)
    heard = tuple(code for code in bot.languages if code == bot.language or code not in deaf)
    if heard == bot.languages:
        return bot
    limited = bot.model_copy(update={"languages": heard})
    limited.__dict__["version"] = bot.version
    return limited


def prompt_audio(settings: Settings, bot: Bot) -> PromptAudio:
    """The ready sentences of the bot's voice in the language it is shown in."""
    voice = settings.voices.get(bot.voice)
    recipe = [one.model_dump_json() for one in settings.tts]
    recipe += [voice.model_dump_json() if voice else "", bot.language]
    return PromptAudio(settings.path("audio"), build_tts(settings, bot.language), bot.voice, "|".join(recipe))


def direct_answers(settings: Settings, bot: Bot, passages: Iterable[KnowledgeChunk]) -> list[str]:
    """What its direct answers from these passages may have besides fixed sentences, likeliest first, in the
    language it is shown in; none where a model answers instead."""
    if settings.llm and not bot.direct_answers:
        return []
    fixed = set(sentences(bot))
    return [one for one in foreseen(bot, passages, translated=bool(settings.llm)) if one not in fixed]


def made_ahead(settings: Settings, bot: Bot, passages: Iterable[KnowledgeChunk]) -> list[str]:
    """The fixed sentences, and as many of the direct answers' as the settings say."""
    return [*sentences(bot), *direct_answers(settings, bot, passages)[: settings.phone.answers_ahead]]


@dataclass(frozen=True, slots=True)
class Unready:
    """A sentence without ready audio. `problem`: why it could not be made; empty: it was not tried."""

    language: str
    sentence: str
    problem: str


def unready(settings: Settings, bot: Bot) -> tuple[list[Unready], int]:
    """The fixed sentences of a bot that have no ready audio, and how many it has. Asks no service.

    Nothing where the voice cannot even be built: its key is not here.
    """
    found: list[Unready] = []
    count = 0
    for spoken in in_each_language(on_the_phone(settings, bot)):
        said = sentences(spoken)
        try:
            missing = prompt_audio(settings, spoken).unready(said)
        except FrontdeskError:
            continue
        count += len(said)
        found += [Unready(spoken.language, sentence, why) for sentence, why in missing.items()]
    return found, count


@dataclass(frozen=True, slots=True)
class Direct:
    """How far the direct answers are ready: of `sentences` that are made ahead some are `unready`; `beyond`
    are more than the settings have made ahead."""

    sentences: int = 0
    unready: tuple[Unready, ...] = ()
    beyond: int = 0


def direct(settings: Settings, bot: Bot, passages: Sequence[KnowledgeChunk]) -> Direct:
    """How far the bot's direct answers from these passages are ready. Asks no service."""
    found: list[Unready] = []
    count = beyond = 0
    for spoken in in_each_language(on_the_phone(settings, bot)):
        said = direct_answers(settings, spoken, passages)
        ahead = said[: settings.phone.answers_ahead]
        try:
            missing = prompt_audio(settings, spoken).unready(ahead)
        except FrontdeskError:
            continue
        count, beyond = count + len(ahead), beyond + len(said) - len(ahead)
        found += [Unready(spoken.language, sentence, why) for sentence, why in missing.items()]
    return Direct(count, tuple(found), beyond)


def not_heard(settings: Settings, bot: Bot) -> Iterator[str]:
    """One sentence for each recogniser that does not understand all of the bot's languages."""
    for name, codes in unheard(settings, bot.languages).items():
        if codes:
            yield (
                f"callers who speak {', '.join(codes)} are not understood on the phone: the recogniser {name}"
                " does not hear that as it is set up; give it a model of several languages, or take another"
            )


def without_voice(settings: Settings, bot: Bot) -> Iterator[str]:
    """One sentence for each voice that is nobody's, and one for languages read in another one's voice."""
    if "voice_id" not in bot.model_fields_set:
        return
    for name in dict.fromkeys(spoken.voice for spoken in in_each_language(bot)):
        lost = [one.provider for one in settings.tts if not _knows(one.provider, name)]
        if name not in settings.voices and lost:
            yield f"frontdesk.yaml has no voice {name!r} for {lost[0]}: add it under `voices`"
    others = [code for code in bot.languages if code != bot.language and not bot.has_voice(code)]
    strict = [
        one.provider for one in settings.tts if getattr(load("tts", one.provider), "ONE_LANGUAGE", False)
    ]
    if others and strict:
        each = f"voice_id: {{{bot.language}: …, {others[0]}: …}}"
        yield (
            f"{', '.join(others)} is read aloud by {bot.voice!r}, the voice for {bot.language}: a voice of"
            f" {strict[0]} has one language; name one for each, `{each}`"
        )


def _knows(provider: str, voice: str) -> bool:
    knows = getattr(load("tts", provider), "knows", None)
    return bool(knows and knows(voice))


def _deaf(settings: Settings, bot: Bot) -> tuple[str, ...]:
    return next(iter(unheard(settings, bot.languages).values()), ())

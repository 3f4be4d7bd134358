"""Languages on the phone: who is understood, and which voice answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from frontdesk.app.speech import (
    Direct,
    direct,
    direct_answers,
    in_each_language,
    made_ahead,
    not_heard,
    on_the_phone,
    prompt_audio,
    unready,
    without_voice,
)
from frontdesk.models import KnowledgeChunk
from frontdesk.realtime.prompt_audio import sentences
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Phone, Provider, Settings, Voice

GREETING = {"en": "Hello.", "es": "Hola."}
ENGLISH_ONLY = Settings(stt=(Provider(provider="whisper", model="base.en"),))


def bot(**given: Any) -> Bot:
    return Bot.model_validate({"bot_id": "b", "greeting": GREETING, "fallback": "Sorry?"} | given)


def test_a_bot_keeps_to_the_languages_in_which_it_hears() -> None:
    made = bot()
    assert on_the_phone(Settings(), made) is made
    limited = on_the_phone(ENGLISH_ONLY, made)
    assert (limited.languages, limited.version) == (("en",), made.version)
    assert limited.speaking("es").greeting == "Hello."
    assert made.speaking("es").greeting == "Hola."
    assert on_the_phone(ENGLISH_ONLY, bot(language="es")).languages == ("es", "en")


def test_languages_that_are_not_heard_are_told() -> None:
    [warning] = not_heard(ENGLISH_ONLY, bot())
    assert warning.startswith("callers who speak es are not understood on the phone: the recogniser whisper")
    assert list(not_heard(Settings(), bot())) == []


def test_voices_that_are_missing_are_told() -> None:
    voices = {"anna": Voice(espeak="en-gb"), "lucia": Voice(espeak="es")}
    settings = Settings(voices=voices)
    assert list(without_voice(settings, bot())) == []
    assert list(without_voice(settings, bot(voice_id={"en": "anna", "es": "lucia"}))) == []
    [unknown] = without_voice(settings, bot(voice_id={"en": "anna", "es": "maria"}))
    assert "has no voice 'maria'" in unknown
    plain = {"en": "english-female-1", "es": "spanish-female-1"}
    assert list(without_voice(settings, bot(voice_id=plain))) == []
    mixed = Settings(tts=(Provider(provider="espeak"), Provider(provider="deepgram")))
    assert ["for deepgram" in one for one in without_voice(mixed, bot(voice_id=plain))] == [True, True]
    [foreign] = without_voice(settings, bot(voice_id="anna"))
    assert foreign.startswith("es is read aloud by 'anna', the voice for en")
    assert "`voice_id: {en: …, es: …}`" in foreign
    cloud = settings.model_copy(update={"tts": (Provider(provider="openai"),)})
    assert list(without_voice(cloud, bot(voice_id="anna"))) == []


async def test_the_same_words_are_prepared_once_for_each_language(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    made = [prompt_audio(settings, spoken) for spoken in in_each_language(bot())]
    assert [await one.prepare(["Sorry?"]) for one in made] == [0, 0]
    sounds = {path.read_bytes() for path in (tmp_path / "audio").iterdir()}
    assert len(sounds) == 2


async def test_sentences_without_ready_audio_are_named_with_the_reason(tmp_path: Path) -> None:
    def voice(**options: Any) -> Settings:
        return Settings(home=tmp_path, tts=(Provider(provider="fake", options=options),))

    made = bot()
    missing, count = unready(voice(), made)
    assert len(missing) == count > 2
    assert {one.problem for one in missing} == {""}
    assert {"Hello.", "Hola."} <= {one.sentence for one in missing}
    await prompt_audio(voice(), made.speaking("en")).prepare(sentences(made.speaking("en")))
    left, _ = unready(voice(), made)
    assert {one.language for one in left} == {"es"}
    await prompt_audio(voice(fails=True), made.speaking("es")).prepare(["Hola."])
    (failed,) = [one for one in unready(voice(fails=True), made)[0] if one.problem]
    assert (failed.language, failed.sentence) == ("es", "Hola.")


def test_a_voice_without_its_key_tells_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CARTESIA_API_KEY", raising=False)
    assert unready(Settings(home=tmp_path, tts=(Provider(provider="cartesia"),)), bot()) == ([], 0)


QUESTIONS = (
    KnowledgeChunk("1", "d", "b", "faq.md", "Q: Cards?\nA: Yes, all. And cash.", kind="faq", language="en"),
    KnowledgeChunk("2", "d", "b", "faq.md", "P: ¿Perros?\nR: Sí, claro.", kind="faq", language="es"),
)


def test_direct_answers_are_told_that_are_said_without_a_model() -> None:
    model = (Provider(provider="fake"),)
    made = bot()
    assert direct_answers(Settings(), made, QUESTIONS) == ["Yes, all.", "And cash.", "Sí, claro."]
    assert direct_answers(Settings(llm=model), made, QUESTIONS) == ["Yes, all.", "And cash."]
    assert direct_answers(Settings(llm=model), made.speaking("es"), QUESTIONS) == ["Sí, claro."]
    assert direct_answers(Settings(llm=model), bot(direct_answers=False), QUESTIONS) == []
    assert len(direct_answers(Settings(), bot(direct_answers=False), QUESTIONS)) == 3


def test_as_many_of_them_are_made_ahead_as_the_settings_say() -> None:
    made, fixed = bot(), sentences(bot())
    assert made_ahead(Settings(phone=Phone(answers_ahead=1)), made, QUESTIONS) == [*fixed, "Yes, all."]
    assert made_ahead(Settings(phone=Phone(answers_ahead=0)), made, QUESTIONS) == fixed
    greeting = KnowledgeChunk("3", "d", "b", "faq.md", "Q: Hi?\nA: Hello.", kind="faq")
    assert made_ahead(Settings(), made, [greeting]) == fixed


async def test_it_is_told_how_far_direct_answers_are_ready(tmp_path: Path) -> None:
    voice = (Provider(provider="fake", options={"seconds_per_word": 0.01}),)
    settings = Settings(home=tmp_path, tts=voice, phone=Phone(answers_ahead=2))
    made = bot(greeting="Hello.")
    await prompt_audio(settings, made).prepare(["Yes, all."])
    told = direct(settings, made, QUESTIONS)
    assert (told.sentences, told.beyond) == (2, 1)
    assert [one.sentence for one in told.unready] == ["And cash."]
    assert direct(settings, made, ()) == Direct()

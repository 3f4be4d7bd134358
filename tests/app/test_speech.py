"""Languages on the phone: who is understood, and which voice answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from frontdesk.app.speech import (
    in_each_language,
    not_heard,
    on_the_phone,
    prompt_audio,
    unready,
    without_voice,
)
from frontdesk.realtime.prompt_audio import sentences
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Provider, Settings, Voice

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

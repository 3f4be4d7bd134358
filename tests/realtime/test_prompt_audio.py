from __future__ import annotations

import os
from array import array
from pathlib import Path
from typing import Any

import pytest

from frontdesk.config import load_bot
from frontdesk.providers.tts.fake import Fake, tone
from frontdesk.realtime.prompt_audio import PromptAudio, sentences, sweep, trimmed
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.texts import LANGUAGES
from tests.source import ROOT

HELLO = "Hello, salon here."
RATE = 16_000


class Voice(Fake):
    """Tones after some silence; counts what it was asked to say."""

    def __init__(self, lead: float = 0.0, *, fails: bool = False, name: str = "fake") -> None:
        super().__init__(0.1, fails=fails)
        self.name = name
        self.asked: list[str] = []
        self._lead = lead

    async def synthesize(self, text: str, voice_id: str) -> bytes:
        self.asked.append(text)
        return bytes(int(RATE * self._lead) * 2) + await super().synthesize(text, voice_id)


class Nothing(Fake):
    """Says every sentence with no sound at all."""

    async def synthesize(self, text: str, voice_id: str) -> bytes:
        return b""


def audio(folder: Path, tts: Any = None, voice: str = "anna", recipe: str = "r") -> PromptAudio:
    return PromptAudio(folder, tts or Voice(), voice, recipe)


async def sound(made: PromptAudio, sentence: str = HELLO) -> bytes:
    frames = made.frames(sentence)
    assert frames is not None
    return b"".join([bytes(frame.data) async for frame in frames])


async def test_a_prepared_sentence_plays_in_frames_of_20_ms(tmp_path: Path) -> None:
    made = audio(tmp_path)
    assert made.frames(HELLO) is None
    assert await made.prepare([HELLO]) == 0
    frames = made.frames(HELLO)
    assert frames is not None
    played = [frame async for frame in frames]
    assert {(frame.sample_rate, frame.num_channels, frame.samples_per_channel) for frame in played} == {
        (RATE, 1, 320)
    }
    assert abs(len(played) * 0.02 - 0.3) <= 0.04


async def test_a_sentence_can_be_said_again_and_sounds_the_same(tmp_path: Path) -> None:
    made = audio(tmp_path)
    await made.prepare([HELLO])
    assert await sound(made) == await sound(made)


async def test_the_same_recipe_finds_the_audio_that_is_there(tmp_path: Path) -> None:
    first, again = audio(tmp_path), Voice(fails=True)
    await first.prepare([HELLO])
    second = audio(tmp_path, again)
    assert second.load([HELLO]) == []
    assert await second.prepare([HELLO]) == 0
    assert again.asked == []
    assert await sound(second) == await sound(first)


@pytest.mark.parametrize(
    "other",
    [
        {"voice": "boris"},
        {"recipe": "faster"},
        {"tts": Voice(name="another")},
    ],
    ids=["voice", "recipe", "provider"],
)
async def test_another_voice_is_another_audio(tmp_path: Path, other: dict[str, Any]) -> None:
    await audio(tmp_path).prepare([HELLO])
    changed = audio(tmp_path, **other)
    assert changed.frames(HELLO) is None
    assert changed.load([HELLO]) == [HELLO]
    await changed.prepare([HELLO])
    assert len(list(tmp_path.iterdir())) == 2


async def test_an_empty_file_is_made_again(tmp_path: Path) -> None:
    await audio(tmp_path).prepare([HELLO])
    [file] = tmp_path.iterdir()
    file.write_bytes(b"")
    made = audio(tmp_path)
    assert made.load([HELLO]) == [HELLO]
    assert await made.prepare([HELLO]) == 0
    assert len(await sound(made)) > 9000


async def test_each_sentence_is_synthesised_once(tmp_path: Path) -> None:
    voice = Voice()
    made = audio(tmp_path, voice)
    await made.prepare([HELLO, "Goodbye.", HELLO])
    await made.prepare([HELLO])
    assert voice.asked == [HELLO, "Goodbye."]


async def test_a_voice_that_fails_is_counted_and_leaves_a_note_why(tmp_path: Path) -> None:
    made = audio(tmp_path, Voice(fails=True))
    assert await made.prepare([HELLO]) == 1
    assert made.frames(HELLO) is None
    assert audio(tmp_path).unready([HELLO, "Goodbye."]) == {HELLO: "fake: told to fail.", "Goodbye.": ""}
    assert await audio(tmp_path).prepare([HELLO]) == 0
    assert audio(tmp_path).unready([HELLO]) == {}
    assert list(tmp_path.glob("*.failed")) == []


async def test_sound_that_nobody_wants_any_more_is_removed_and_what_is_wanted_is_kept(tmp_path: Path) -> None:
    made = audio(tmp_path)
    await made.prepare([HELLO, "Goodbye."])
    await audio(tmp_path, Voice(fails=True)).prepare(["Never."])
    (tmp_path / ".new-left").write_bytes(b"")
    (tmp_path / "notes.txt").write_text("not ours")
    for path in tmp_path.iterdir():
        os.utime(path, (100.0, 100.0))
    assert made.load([HELLO, "Goodbye."]) == []
    made.touch([HELLO, "Nothing of that."])
    assert sweep(tmp_path, 100.0) == 0
    assert sweep(tmp_path, 200.0) == 3
    assert audio(tmp_path).load([HELLO, "Goodbye."]) == ["Goodbye."]
    assert len(await sound(made, "Goodbye.")) > 3000, "who plays it has it in memory"
    assert {path.suffix for path in tmp_path.iterdir()} == {".pcm", ".txt"}
    assert sweep(tmp_path / "none", 200.0) == 0


async def test_making_many_ends_when_the_voice_is_away_or_it_is_stopped(tmp_path: Path) -> None:
    said = [f"Sentence {number}." for number in range(5)]
    away, well = Voice(fails=True), Voice()
    assert await audio(tmp_path, away).make(said, 3, lambda: False) == 0
    assert len(away.asked) == 3
    assert await audio(tmp_path, well).make(said, 3, lambda: len(well.asked) == 2) == 2
    assert await audio(tmp_path, well).make(said[2:], 3, lambda: False) == 3
    assert well.asked == said


async def test_no_sound_is_not_kept_as_a_sentence(tmp_path: Path) -> None:
    made = audio(tmp_path, Nothing())
    await made.prepare([HELLO])
    assert made.frames(HELLO) is None
    assert made.unready([HELLO]) == {HELLO: "the voice made no sound"}


async def test_the_silence_before_the_first_sound_is_cut_to_5_ms(tmp_path: Path) -> None:
    made = audio(tmp_path, Voice(lead=0.5))
    await made.prepare([HELLO])
    samples = array("h", await sound(made))
    first = next(index for index, sample in enumerate(samples) if abs(sample) > 160)
    assert first / RATE == pytest.approx(0.005, abs=0.001)
    assert len(samples) / RATE == pytest.approx(0.3, abs=0.04)


def test_audio_that_starts_at_once_loses_nothing() -> None:
    loud = array("h", [9000] * 100).tobytes()
    assert trimmed(loud, RATE) == loud
    assert trimmed(bytes(200), RATE) == bytes(200)
    assert trimmed(tone(0.1) + b"\x01", RATE)[-2:] == tone(0.1)[-2:]


def salon(language: str = "en") -> Bot:
    return load_bot(ROOT / "scenarios" / ("salon.yaml" if language == "en" else "salon-ru.yaml"))


@pytest.mark.parametrize("language", ["en", "ru"])
def test_all_a_bot_always_says_is_there_once_the_greeting_first(language: str) -> None:
    bot = salon(language)
    said = sentences(bot)
    assert said[0] == bot.greeting
    assert len(said) == len(set(said))
    prompts = {field.prompt for scenario in bot.scenarios for field in scenario.collect_fields}
    assert {bot.fallback, *prompts} <= set(said)
    assert LANGUAGES[language]["trouble"] in said
    assert LANGUAGES[language]["opener"] in said


def test_a_sentence_with_a_hole_in_it_cannot_be_prepared() -> None:
    assert not [sentence for sentence in sentences(salon()) if "{" in sentence or not sentence]


def test_the_bots_own_words_stand_for_the_built_in_ones() -> None:
    bot = salon().model_copy(update={"texts": {"trouble": "Oops, do call again."}})
    assert "Oops, do call again." in sentences(bot)
    assert LANGUAGES["en"]["trouble"] not in sentences(bot)


def test_whatever_is_said_besides_is_ready_too_in_each_language() -> None:
    bot = Bot.model_validate(
        {
            "bot_id": "b",
            "greeting": {"en": "Bella. How can I help?", "de": "Bella, guten Tag."},
            "fallback": "Sorry?",
            "disclosure": "This call is recorded.",
            "red_lines": [{"name": "pain", "when": ["pain"], "say": "At once."}],
            "scenarios": [
                {
                    "name": "s",
                    "collect_fields": [
                        {
                            "name": "date",
                            "prompt": "When?",
                            "examples": ["tomorrow"],
                            "validate": {"message": "No."},
                        }
                    ],
                    "on_complete": {"action": "a", "success": "Done.", "failure": "Not {date}."},
                }
            ],
        }
    )
    said, german = sentences(bot), sentences(bot.speaking("de"))
    for sentence in (
        *("Bella. How can I help?", "Bella.", "How can I help?"),
        *("This call is recorded.", "At once.", "When?", "No.", "Done.", LANGUAGES["en"]["still_there"]),
    ):
        assert sentence in said
    assert said[0] == "Bella. How can I help?"
    assert german[0] == "Bella, guten Tag."
    assert LANGUAGES["de"]["still_there"] in german
    assert not {"Bella, guten Tag.", LANGUAGES["de"]["still_there"]} & set(said)
    assert "This call is recorded." in german
    assert not {"tomorrow", "Not {date}."} & set(said)

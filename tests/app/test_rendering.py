"""What bots say word for word is made beside the calls, and made anew when it changes."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from frontdesk.app.rendering import (
    AGAIN_AFTER,
    ANEW_AFTER,
    GIVE_UP_AFTER,
    KEPT,
    Rendering,
    at_home,
    rendering,
)
from frontdesk.app.speech import prompt_audio
from frontdesk.errors import ProviderError
from frontdesk.models import KnowledgeChunk
from frontdesk.realtime.prompt_audio import sentences
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Phone, Provider, Settings
from frontdesk.store import snapshot
from tests.support.waiting import until


def bot(**given: Any) -> Bot:
    return Bot.model_validate({"bot_id": "b", "greeting": "Hello.", "fallback": "Sorry?"} | given)


def faq(answer: str, number: int = 1) -> KnowledgeChunk:
    return KnowledgeChunk(str(number), "d", "b", "faq.md", f"Q: Question {number}?\nA: {answer}", kind="faq")


@dataclass
class Index:
    """An index that knows what it is told, or is away."""

    known: tuple[KnowledgeChunk, ...] = ()
    number: int = 1
    away: bool = False
    asked: int = 0

    def generation(self, bot_id: str) -> int:
        if self.away:
            raise ProviderError("away")
        return self.number

    def standing(self, bot_id: str) -> Sequence[KnowledgeChunk]:
        self.asked += 1
        return self.known

    def learn(self, *known: KnowledgeChunk) -> None:
        self.known, self.number = known, self.number + 1


@dataclass
class Place:
    """An installation with one bot, and what works beside its calls."""

    home: Path
    index: Index = field(default_factory=Index)
    options: dict[str, Any] = field(default_factory=dict)
    ahead: int = 10
    now: float = 1e9

    def __post_init__(self) -> None:
        self.publish(bot())
        self.work = Rendering(
            self.settings,
            lambda now: snapshot.read(now.home) or snapshot.Snapshot(),
            lambda now: self.index,
            lambda: self.now,
        )

    def settings(self) -> Settings:
        voice = Provider(provider="fake", options={"seconds_per_word": 0.01, **self.options})
        return Settings(home=self.home, tts=(voice,), phone=Phone(answers_ahead=self.ahead))

    def publish(self, *bots: Bot) -> None:
        snapshot.publish(self.settings(), {one.bot_id: one for one in bots})

    def ready(self, *said: str, of: Bot | None = None) -> bool:
        return prompt_audio(self.settings(), of or bot()).load(said) == []


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_direct_answers_are_made_when_the_index_is_there_and_fixed_sentences_before(place: Place) -> None:
    place.index.known, place.index.away = (faq("Yes, we do."),), True
    assert place.work.look() == len(sentences(bot()))
    assert place.ready(*sentences(bot()))
    assert place.work.look() == 0
    place.index.away = False
    assert place.work.look() == 1
    assert place.ready("Yes, we do.")


def test_what_changes_in_its_knowledge_is_made_and_nothing_is_asked_while_nothing_does(place: Place) -> None:
    place.work.look()
    assert place.work.look() == 0
    assert place.index.asked == 1
    place.index.away = True
    assert place.work.look() == 0
    place.index.away = False
    place.index.learn(faq("We open at nine."), faq("Dogs are welcome.", 2))
    assert place.work.look() == 2
    assert place.ready("We open at nine.", "Dogs are welcome.")


def test_what_is_published_is_made_in_the_background(place: Place) -> None:
    place.work.look()
    changed = bot(greeting={"en": "Good morning.", "es": "Buenos días."})
    place.publish(changed)
    place.work.look()
    assert place.ready("Good morning.", of=changed)
    assert place.ready("Buenos días.", of=changed.speaking("es"))


def test_no_more_are_made_than_the_settings_say(place: Place) -> None:
    place.ahead = 2
    place.publish(bot(fallback="Pardon?"))
    place.index.known = tuple(faq(f"Answer {number}.", number) for number in range(5))
    place.work.look()
    assert place.ready("Answer 0.", "Answer 1.")
    assert not place.ready("Answer 2.")


def test_a_voice_that_is_away_is_not_asked_for_every_sentence_and_tried_again_later(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    place.options = {"fails": True}
    place.publish(bot(fallback="Pardon?"))
    assert place.work.look() == 0
    assert caplog.text.count("no ready audio for") == GIVE_UP_AFTER
    place.now += AGAIN_AFTER - 1
    place.work.look()
    assert caplog.text.count("no ready audio for") == GIVE_UP_AFTER
    place.now += 2
    place.work.look()
    assert caplog.text.count("no ready audio for") == 2 * GIVE_UP_AFTER


def test_what_nobody_says_any_more_is_removed_once_the_index_has_told_what_is_known(place: Place) -> None:
    place.index.learn(faq("Yes, we do."), faq("Until June.", 2))
    place.work.look()
    place.index.learn(faq("Yes, we do."))
    place.index.away = True
    for path in (place.home / "audio").iterdir():
        os.utime(path, (1000.0, 1000.0))
    place.now += KEPT
    place.publish(bot())
    place.work.look()
    assert place.ready("Until June.")
    place.index.away = False
    place.work.look()
    assert place.ready("Yes, we do.", *sentences(bot()))
    assert not place.ready("Until June.")


def test_once_a_day_it_is_looked_at_although_nothing_changed(place: Place) -> None:
    place.work.look()
    place.now += ANEW_AFTER + 1
    place.work.look()
    assert place.index.asked == 2


def test_it_goes_on_beside_everything_else_and_ends(place: Place) -> None:
    place.index.known = (faq("Yes, we do."),)
    with rendering(place.work, every=0.01):
        assert until(lambda: place.ready("Yes, we do."))
        place.index.learn(faq("No, we do not."))
        assert until(lambda: place.ready("No, we do not."))
    assert place.work.stopped.is_set()


def test_without_anything_published_or_an_index_nothing_is_made(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, tts=(Provider(provider="fake"),))
    work = at_home(lambda: settings)
    assert work.look() == 0
    snapshot.publish(settings, {"b": bot()})
    assert work.look() == len(sentences(bot()))

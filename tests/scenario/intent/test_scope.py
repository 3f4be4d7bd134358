"""Whether it is this business's affair."""

import pytest

from frontdesk.scenario.intent import route
from frontdesk.scenario.intent.features import hear
from frontdesk.scenario.intent.judging import Same, judge
from frontdesk.scenario.intent.scope import signs
from tests.scenario.intent.examples import bots


@pytest.mark.parametrize(
    ("bot", "text"),
    [
        ("optician", "can you book me a flight to Rome"),
        ("optician", "how much is a pizza"),
        ("optician", "I am calling about your Google ranking"),
        ("optician", "do you have any vacancies"),
        ("optician", "skip the next box please"),
        ("teaclub", "my tooth hurts, I need the dentist"),
        ("teaclub", "расскажи анекдот"),
        ("teaclub", "wie ist das Wetter morgen"),
    ],
)
def test_other_peoples_affairs(bot, text):
    found = route(bots()[bot], text)
    assert found.out_of_scope
    assert (found.category, found.scenario) == (None, None)


@pytest.mark.parametrize(
    ("bot", "text"),
    [
        ("optician", "do you take credit cards"),
        ("optician", "I would like to complain"),
        ("optician", "can I talk to somebody"),
        ("optician", "hello"),
        ("teaclub", "I want to skip the next box"),
    ],
)
def test_anybodys_and_our_own(bot, text):
    assert not route(bots()[bot], text).out_of_scope


def test_the_signs_of_an_utterance():
    judged = judge(Same(bots()["optician"]), "en")
    told = signs(judged, hear("can you book me a flight to Rome", "en"))
    assert told.others >= 1
    assert told.wordy
    ours = signs(judged, hear("eyes", "en"))
    assert (ours.ours, ours.others, ours.wordy) == (1, 0, False)
    assert signs(judged, hear("do you have any vacancies", "en")).stranger
    assert signs(judged, hear("", "en")).known == 0

"""Learning a bot before it is needed."""

from frontdesk.config import load_bot
from frontdesk.scenario.intent import prepare, route, spoken_in
from frontdesk.scenario.intent.generic import generic
from frontdesk.scenario.intent.judging import judge
from tests.scenario.play import ROOT

SAYINGS = ("quiero reservar una mesa para cuatro", "we would like to come for dinner", "i lost my scarf")


def test_after_it_nothing_is_left_to_learn() -> None:
    bot = load_bot(ROOT / "scenarios" / "restaurant.yaml")
    prepare(bot)
    before = judge.cache_info().misses, generic.cache_info().misses
    for words in SAYINGS:
        for code in bot.languages:
            route(bot.speaking(code), words)
    assert (judge.cache_info().misses, generic.cache_info().misses) == before


def test_it_makes_no_difference_in_which_language_a_bot_was_learnt() -> None:
    bot = load_bot(ROOT / "scenarios" / "restaurant.yaml")
    found = []
    for first in (bot, bot.speaking("es")):
        judge.cache_clear()
        route(first, SAYINGS[0])
        found.append([route(bot, words) for words in SAYINGS])
    assert found[0] == found[1]


def test_a_language_the_bot_does_not_speak_is_told() -> None:
    bot = load_bot(ROOT / "scenarios" / "repair.yaml")
    assert spoken_in(bot, "сломался телефон") == "ru"
    assert spoken_in(bot, "ich möchte bitte einen Termin für nächste Woche") == "de"

"""Knowledge, model, fallback: in that order, and never for ever."""

from dataclasses import replace

from frontdesk.scenario.commands import Listen, Reply, Search, Understand
from frontdesk.scenario.events import Found, Proposal, Replied, Understood
from tests.scenario.play import SALON, Play, passage


def test_a_question_is_looked_up_before_the_model_is_asked() -> None:
    play = Play().start(model=True).hears("When are you open?")
    assert isinstance(play.last, Search)
    play.finds()
    assert isinstance(play.last, Understand)
    play.happens(Understood(play.at, ()))
    assert play.said == ["fallback", "or_person"]


def test_other_words_go_to_the_model_first_and_are_then_looked_up() -> None:
    play = Play().start(model=True).hears("the weather was lovely yesterday")
    assert isinstance(play.last, Understand)
    play.happens(Understood(play.at, ()))
    assert isinstance(play.last, Search)
    assert isinstance(play.finds().last, Listen)


def test_an_answer_that_came_to_nothing_is_a_fallback() -> None:
    play = Play().start().hears("When are you open?").finds("From nine.")
    assert isinstance(play.last, Reply)
    play.happens(Replied(play.at, ""))
    assert play.said == ["fallback", "or_person"]
    assert play.state.answered == 0


def test_what_scores_too_little_is_no_answer_without_a_model() -> None:
    play = Play().start().hears("When are you open?")
    play.happens(Found(play.at, (replace(passage("From nine."), score=SALON.answer_score - 0.01),)))
    assert play.said == ["fallback", "or_person"]


def test_a_model_may_try_what_scores_too_little_once_it_has_understood_nothing_else() -> None:
    weak = replace(passage("From nine."), score=0.1)
    play = Play().start(model=True).hears("When are you open?")
    play.happens(Found(play.at, (weak,)))
    assert isinstance(play.last, Understand)
    play.happens(Understood(play.at, ()))
    assert play.last == Reply("When are you open?", (weak,))
    play.happens(Replied(play.at, ""))
    assert play.said == ["fallback", "or_person"]


def test_a_late_answer_to_an_old_question_changes_nothing() -> None:
    play = Play().start().hears("I'd like to book")
    before = play.state
    play.happens(Found(play.at, (passage("late"),)))
    assert play.state == before
    assert play.commands == ()


def test_the_model_may_look_something_up_in_other_words() -> None:
    play = Play().start(model=True).hears("I wonder about leaving my car").finds()
    play.happens(Understood(play.at, (Proposal("ask_knowledge", value="parking"),)))
    assert play.last == Search("parking")


def test_the_model_cannot_put_words_into_the_callers_mouth() -> None:
    bot_play = Play().start(model=True).hears("I'd like to book a haircut")
    bot_play.hears("hmm let me see now")
    bot_play.happens(Understood(bot_play.at, (Proposal("set_slot", "name", "Ann"),)))
    assert "name" not in bot_play.values

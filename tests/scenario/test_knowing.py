"""Knowledge, model, fallback: in that order, and never for ever."""

from dataclasses import replace

from frontdesk.scenario.commands import Listen, Reply, Say, Search, Understand
from frontdesk.scenario.events import Found, Proposal, Replied, Understood
from tests.scenario.play import SALON, Play, passage


def test_a_question_is_looked_up_before_the_model_is_asked() -> None:
    play = Play().start(model=True).hears("How much is a gift card?")
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


PLACE = SALON.model_validate(
    {
        "bot_id": "place",
        "language": "en",
        "greeting": "Hello.",
        "fallback": "Sorry?",
        "scenarios": [
            {"name": "opening", "trigger_keywords": ["hours"], "answer": "From nine to six."},
            {"name": "way", "trigger_keywords": ["directions"], "answer": "By the river."},
            {"name": "questions", "trigger_keywords": ["question"], "use_knowledge_base": True},
        ],
    }
)


def test_what_is_known_comes_before_one_sentence_that_a_scenario_says() -> None:
    play = Play(PLACE).start().hears("Until when can I come by tonight?")
    assert isinstance(play.last, Search)
    assert isinstance(play.finds("On Fridays until eight.").last, Reply)
    play = Play(PLACE).start().hears("Until when can I come by tonight?").finds()
    assert "From nine to six." in [say.text for say in play.commands if isinstance(say, Say)]


def test_one_sentence_answers_for_nothing_else_than_it_is_about() -> None:
    for asked in ("Are dogs allowed?", "Can I come in with a wheelchair?"):
        play = Play(PLACE).start().hears(asked)
        assert isinstance(play.last, Search)
        assert play.finds().said == ["fallback", "or_person"]


def test_an_answer_that_came_to_nothing_is_a_fallback() -> None:
    play = Play().start().hears("How much is a gift card?").finds("From nine.")
    assert isinstance(play.last, Reply)
    play.happens(Replied(play.at, ""))
    assert play.said == ["fallback", "or_person"]
    assert play.state.answered == 0


def test_what_scores_too_little_is_no_answer_without_a_model() -> None:
    play = Play().start().hears("How much is a gift card?")
    play.happens(Found(play.at, (replace(passage("From nine."), score=SALON.answer_score - 0.01),)))
    assert play.said == ["fallback", "or_person"]


def test_a_model_may_try_what_scores_too_little_once_it_has_understood_nothing_else() -> None:
    weak = replace(passage("From nine."), score=0.1)
    play = Play().start(model=True).hears("How much is a gift card?")
    play.happens(Found(play.at, (weak,)))
    assert isinstance(play.last, Understand)
    play.happens(Understood(play.at, ()))
    assert play.last == Reply("How much is a gift card?", (weak,), scenario="support")
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


def test_a_model_may_look_once_more_where_it_wants() -> None:
    weak = replace(passage("From nine."), score=0.1)
    play = Play().start(model=True).hears("How much is a gift card?")
    play.happens(Found(play.at, (weak,)))
    there = Proposal("ask_knowledge", "knowledge", "How much is a gift card?")
    play.happens(Understood(play.at, (there,)))
    assert play.last == Search("How much is a gift card?", scenario="support", sources=("knowledge",))
    play.happens(Found(play.at, (weak,)))
    assert isinstance(play.last, Reply)


def test_a_model_that_would_look_for_the_same_again_is_not_let() -> None:
    play = Play().start(model=True).hears("How much is a gift card?")
    play.happens(Found(play.at, ()))
    play.happens(Understood(play.at, (Proposal("ask_knowledge", value="How much is a gift card?"),)))
    assert play.said == ["fallback", "or_person"]

from __future__ import annotations

from frontdesk.dialogue.grounding import Ground, ungrounded

GROUND = Ground.of(["Free parking behind the house. Appointments can be cancelled."], ["book me on Tuesday"])


def test_the_passages_own_words_pass_in_any_form() -> None:
    assert ungrounded("Yes, you can park behind our house, it's free.", GROUND) == ""
    assert ungrounded("You can cancel appointments.", GROUND) == ""
    assert ungrounded("Sure, I'm happy to help.", GROUND) == ""


def test_other_things_do_not() -> None:
    assert ungrounded("We have a lovely swimming pool.", GROUND)
    assert ungrounded("There is parking and a rooftop terrace restaurant.", GROUND)


def test_a_deed_nobody_spoke_of_is_one_too_many() -> None:
    assert ungrounded("The parking behind the house is confirmed.", GROUND) == "confirmed"
    assert ungrounded("Парковка за домом забронирована.", GROUND)


def test_repeating_the_caller_proves_nothing() -> None:
    assert ungrounded("Tuesday.", GROUND) == ""
    assert ungrounded("Tuesday works perfectly.", GROUND)

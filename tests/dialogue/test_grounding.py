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


def test_hebrew_and_arabic_words_with_what_is_written_in_front() -> None:
    given = Ground.of(["חניה מאחורי הבית.", "التوصيل داخل الرياض مجانا."], [])
    assert ungrounded("כן, בחניה שמאחורי הבית.", given, "he") == ""
    assert ungrounded("نعم، بالتوصيل في الرياض.", given, "ar") == ""
    assert ungrounded("יש בריכה מאחורי הבית.", given, "he") == ""
    assert ungrounded("יש בריכה וגג מאחורי הבית.", given, "he")


def test_a_deed_in_another_language() -> None:
    assert (
        ungrounded("Der Parkplatz ist storniert.", Ground.of(["Parkplatz im Hof"], []), "de") == "storniert"
    )

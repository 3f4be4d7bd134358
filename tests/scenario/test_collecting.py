"""A change of mind, a question, another language in the middle of a form."""

import pytest

from frontdesk.scenario.commands import Search, Transfer, Understand
from tests.scenario.desk import COMPLAINT, TABLE, desk, field, form, table_to_the_phone, talk
from tests.scenario.readback import read_back


def test_a_form_of_any_words_is_left_only_on_purpose() -> None:
    problem = {
        "name": "problem",
        "trigger_keywords": ["broken"],
        "collect_fields": [field("what", "What is it?", type="text"), field("party", type="number")],
    }
    bot = desk(problem, TABLE)
    play = talk("something is broken", "the table is broken", bot=bot)
    assert play.values == {"what": "the table is broken"}
    play = talk("something is broken", "actually I'd like a table instead", bot=bot)
    assert play.state.scenario == "table"


def test_a_question_in_the_middle_of_a_check_comes_back_to_it() -> None:
    bot = form(field("party", type="number", confirm="explicit"))
    play = talk("start", "three", "do you have parking?", bot=bot)
    assert isinstance(play.last, Search)
    assert play.finds().said == ["no_answer", "check"]


def test_a_yes_with_another_value_is_no_yes() -> None:
    play = table_to_the_phone("020 7946 0123", "yes, but at nine")
    assert play.said == ["confirm"]
    assert play.values["time"] == "21:00"
    assert play.hears("no, at seven").values["time"] == "19:00"


def test_a_person_is_called_from_the_middle_with_sensitive_values_masked() -> None:
    bot = form(
        field("card", type="id", sensitive=True),
        field("party", type="number"),
        transfer={"number": "+442079460100"},
    )
    play = talk("start", "AB 1234", "can I talk to a person?", bot=bot)
    assert isinstance(play.last, Transfer)
    assert "1234" not in play.last.summary
    assert "•••" in play.last.summary


@pytest.mark.parametrize(("model", "asked"), [(None, True), ("none", False)])
def test_a_scenario_may_do_without_a_model(model: str | None, asked: bool) -> None:
    scenario = {"model": model} if model else {}
    bot = form(field("party", type="number"), scenario=scenario)
    play = talk("start", "the moon is yellow", bot=bot, model=True)
    assert isinstance(play.last, Understand) is asked


def test_a_model_by_its_role() -> None:
    bot = form(field("party", type="number"), scenario={"model": "deep"})
    play = talk("start", "the moon is yellow", bot=bot, model=True)
    assert play.last == Understand("the moon is yellow", "party", "deep")


RED = {"name": "emergency", "when": ["chest pain", "can't breathe"], "say": "Hang up and call 999."}


def test_a_red_line_comes_before_anything_else() -> None:
    bot = desk(TABLE, COMPLAINT, red_lines=[RED])
    assert talk("I have chest pain", bot=bot).said == ["red_line:emergency"]
    play = talk("a table for two", "sorry, my wife can't breathe, on Tuesday", bot=bot)
    assert play.words == "Hang up and call 999."
    assert play.state.decided_by == "red_line"
    assert play.values == {"party": "2"}


def test_a_red_line_may_call_a_person_and_belong_to_one_scenario() -> None:
    line = {"name": "allergy", "when": ["nut allergy"], "handoff": True}
    bot = desk({**TABLE, "red_lines": [line]}, transfer={"number": "+442079460100"})
    assert not isinstance(talk("my son has a nut allergy", bot=bot).last, Transfer)
    play = talk("a table for two", "my son has a nut allergy", bot=bot)
    assert isinstance(play.last, Transfer)
    assert play.last.reason == "red line: allergy"


@pytest.mark.parametrize("said", ["no", "there is a gas leak"])
def test_a_yes_to_something_else_is_no_yes_to_what_was_read_back(said: str) -> None:
    lines = [{"name": "danger", "when": ["gas leak"], "say": "Leave the house."}]
    said_before = ("a table for two on Saturday at eight", "Mary Brown", "020 7946 0123")
    play = talk(*said_before, said, "yes", bot=desk(red_lines=lines))
    assert play.said == ["confirm"]
    assert play.state.completions == ()
    assert len(play.hears("yes").state.completions) == 1


def test_whoever_says_no_again_and_again_gets_a_person() -> None:
    play = table_to_the_phone("020 7946 0123", "no", "no", "no")
    assert play.said == ["what_to_change"]
    assert play.hears("no").said == ["callback_promise", "anything_else"]
    assert play.state.completions == ()


@pytest.mark.parametrize("words", ["yes if my mother agrees", "maybe yes", "right?", "yes, I don't know"])
def test_a_yes_on_a_condition_is_no_yes(words: str) -> None:
    play = table_to_the_phone("020 7946 0123", words)
    assert play.state.phase == "confirming"


def test_what_only_sounds_like_a_yes_is_an_order() -> None:
    play = table_to_the_phone("020 7946 0123", "correct the time please")
    assert play.said == ["ask:time"]
    assert play.state.completions == ()


@pytest.mark.parametrize("words", ["maybe yes", "yes if it is not too late"])
def test_a_single_value_is_checked_again_after_half_a_yes(words: str) -> None:
    play = talk("start", "three", words, bot=form(field("party", type="number", confirm="explicit")))
    assert play.said == ["check"]
    assert play.state.completions == ()


NOW = {
    "en": ("right now I am not sure", "I don't know right now", "right now I'm driving"),
    "ru": ("Сейчас не уверен", "сейчас не знаю", "я сейчас за рулём"),
    "de": ("ich bin mir jetzt gerade nicht sicher", "jetzt weiß ich es nicht"),
    "es": ("ahora mismo no estoy segura", "no lo sé ahora"),
    "he": ("עכשיו אני לא בטוח", "אני לא יודע כרגע"),
    "ar": ("الآن لست متأكد", "ما أعرف الحين", "مش متأكد دلوقتي"),
}


@pytest.mark.parametrize(("code", "words"), [(code, one) for code, said in NOW.items() for one in said])
def test_now_is_no_day_where_nobody_wishes_for_it(code: str, words: str) -> None:
    play = read_back(code)
    agreed = play.values
    play.hears(words)
    assert play.values == agreed
    assert play.state.completions == ()


@pytest.mark.parametrize("code", ["en", "ru", "he", "ar"])
def test_whoever_does_not_know_at_the_read_back_hears_it_again(code: str) -> None:
    assert read_back(code).hears(NOW[code][1]).said == ["confirm"]


@pytest.mark.parametrize("words", ["si", "si, perfecto", "si si", "sí por favor"])
def test_a_spanish_yes_may_be_written_without_its_accent(words: str) -> None:
    assert len(read_back("es").hears(words).state.completions) == 1


@pytest.mark.parametrize("words", ["si mi marido quiere", "sí, si mi marido puede", "si, si no llueve"])
def test_the_same_word_before_a_condition_is_no_yes(words: str) -> None:
    assert read_back("es").hears(words).said == ["confirm"]


@pytest.mark.parametrize("words", ["eleven not ten", "hang on, eleven not ten"])
def test_after_what_may_have_been_a_correction_it_is_read_back_again(words: str) -> None:
    play = table_to_the_phone("020 7946 0123", words)
    assert play.hears("yes").state.phase == "confirming"
    assert play.said == ["confirm"]


@pytest.mark.parametrize(
    ("code", "denied", "agreed"),
    [
        ("en", "okay, that's not it", "yes, that's not a problem"),
        ("en", "sure, that's not my number", "yes, no problem"),
        ("de", "da stimmt was nicht", "stimmt, kein Problem"),
        ("de", "passt so nicht", "stimmt alles"),
        ("es", "correcto no es", "correcto, no hay problema"),
        ("ru", "верно не всё", "да, не проблема"),
        ("he", "נכון זה לא", "כן, אין בעיה"),
        ("ar", "صحيح مو كله", "نعم لا مشكلة"),
    ],
)
def test_a_yes_beside_a_denial_books_nothing(code: str, denied: str, agreed: str) -> None:
    assert read_back(code).hears(denied).state.completions == ()
    assert read_back(code).hears(agreed).state.completions != ()

"""Yes, no, and the idioms that say one with the words of the other."""

from dataclasses import replace

import pytest

from frontdesk.scenario.ear import read
from frontdesk.scenario.fields import hearing, yes_no
from frontdesk.scenario.language import language as tables
from frontdesk.scenario.state import DialogueState
from tests.scenario.listening import AT, answer, bot
from tests.scenario.said import value


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [
        ("en", "yes", "yes"),
        ("ru", "обязательно", "yes"),
        ("ru", "а это обязательно", None),
        ("en", "do i have to", None),
        ("en", "no", "no"),
        ("en", "yeah that's right", "yes"),
        ("en", "that's right", "yes"),
        ("en", "right", "yes"),
        ("en", "nope", "no"),
        ("en", "i guess", None),
        ("en", "not really", "no"),
        ("en", "why not", "yes"),
        ("en", "no problem", "yes"),
        ("en", "no that's wrong", "no"),
        ("en", "ok", "yes"),
        ("en", "um yes", "yes"),
        ("en", "well no", "no"),
        ("en", "what do you mean", None),
        ("en", "please do", "yes"),
        ("en", "it's not right", "no"),
        ("en", "correct", "yes"),
        ("en", "incorrect", "no"),
        ("en", "thank you yes", "yes"),
        ("en", "i know nobody", None),
        ("en", "perfect thank you", "yes"),
        ("en", "fine", "yes"),
        ("en", "go ahead please", "yes"),
        ("en", "nothing", "no"),
        ("ru", "да", "yes"),
        ("ru", "нет", "no"),
        ("ru", "ага", "yes"),
        ("ru", "не", "no"),
        ("ru", "конечно", "yes"),
        ("ru", "нет конечно", "no"),
        ("ru", "да конечно", "yes"),
        ("ru", "ну да", "yes"),
        ("ru", "ну нет", "no"),
        ("ru", "почему бы и нет", "yes"),
        ("ru", "давайте", "yes"),
        ("ru", "хорошо", "yes"),
        ("ru", "не совсем", "no"),
        ("ru", "нет всё верно", "yes"),
        ("ru", "всё правильно", "yes"),
        ("ru", "спасибо не надо", "no"),
        ("ru", "так точно", "yes"),
        ("ru", "ни в коем случае", "no"),
        ("ru", "не знаю", None),
        ("ru", "можно", "yes"),
        ("ru", "пожалуй да", "yes"),
        ("ru", "да-да", "yes"),
        ("ru", "верно", "yes"),
        ("ru", "неверно", "no"),
        ("en", "yes of course", "yes"),
        ("en", "yep that's me", "yes"),
        ("en", "no it isn't", "no"),
        ("en", "yeah sure why not", "yes"),
        ("en", "hmm no", "no"),
        ("en", "that is not what I said", "no"),
        ("en", "you bet", "yes"),
        ("en", "I suppose so", "yes"),
        ("en", "not quite", "no"),
        ("en", "exactly", "yes"),
        ("en", "no that's the wrong day", "no"),
        ("en", "great thanks", "yes"),
        ("ru", "да спасибо", "yes"),
        ("ru", "нет не так", "no"),
        ("ru", "ну конечно", "yes"),
        ("ru", "совершенно верно", "yes"),
        ("ru", "нет, неправильно", "no"),
        ("ru", "да вроде", "yes"),
        ("ru", "да всё так", "yes"),
        ("ru", "подождите нет", "no"),
        ("ru", "ладно", "yes"),
        ("ru", "именно", "yes"),
        ("ru", "неа", "no"),
        ("ru", "вы ошиблись", "no"),
        ("ru", "давайте так", "yes"),
    ],
)
def test_yes_no(language, said, value):
    assert answer(language, "yes_no", said) == value


@pytest.mark.parametrize("said", ["all right, 020 7946 0123", "yes, 020 7946 0123", "no wait, 020 7946 0123"])
def test_a_yes_is_no_answer_to_what_was_not_asked(said):
    company = {"name": "company", "prompt": "Is it for a company?", "type": "yes_no"}
    form = {"name": "lead", "collect_fields": [company, {"name": "phone", "prompt": "Your number?"}]}
    state = DialogueState(phase="collecting", scenario="lead", asked="phone")
    found = read(bot("en", [form]), state, said, AT).candidates
    assert [one.field for one in found] == ["phone"]
    assert read(bot("en", [form]), replace(state, asked="company"), "yes", AT).candidate("company")


@pytest.mark.parametrize(
    ("code", "said", "decision"),
    [
        ("en", "I wouldn't have it any other way", "yes"),
        ("en", "I don't see why not", "yes"),
        ("en", "I'd rather you didn't", "no"),
        ("en", "I'd have to ask my husband", None),
        ("en", "of course not", "no"),
        ("de", "da habe ich nichts dagegen", "yes"),
        ("de", "lieber nicht", "no"),
        ("de", "das muss ich erst besprechen", None),
        ("de", "ich bin mir jetzt gerade nicht sicher", None),
        ("es", "mejor no", "no"),
        ("es", "tendría que consultarlo", None),
        ("ru", "не откажусь", "yes"),
        ("ru", "да нет наверное", "no"),
        ("ru", "надо подумать", None),
        ("ar", "كيف لا", "yes"),
        ("ar", "ما له داعي", "no"),
        ("he", "למה לא", "yes"),
        ("he", "עדיף שלא", "no"),
        ("he", "אני צריך לבדוק", None),
    ],
)
def test_yes_and_no_in_other_words(code, said, decision):
    heard = hearing(said, tables(code), AT)
    found = next(yes_no.matches(heard, True), None)
    assert (found and found.value) == decision


def test_a_no_before_praise_decides_nothing():
    assert value("en", "yes_no", "no that's perfect thank you") is None
    assert value("ru", "yes_no", "ну а чего бы и нет давайте") == "yes"

"""Yes, no, and the idioms that say one with the words of the other."""

import pytest

from tests.scenario.listening import answer


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [
        ("en", "yes", "yes"),
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
    ],
)
def test_yes_no(language, said, value):
    assert answer(language, "yes_no", said) == value

"""Which scenario was asked for."""

import pytest

from tests.scenario.listening import hears


@pytest.mark.parametrize(
    ("language", "said", "first"),
    [
        ("en", "I want to book", "booking"),
        ("en", "can I make an appointment", "booking"),
        ("en", "are you available on Tuesday", "booking"),
        ("en", "no, I'd like to book something", "booking"),
        ("en", "I have a question", "support"),
        ("en", "not questions, only booking", "booking"),
        ("en", "how much is a manicure", "support"),
        ("en", "I'd like to find out about prices", "support"),
        ("ru", "хочу записаться", "booking"),
        ("ru", "запишите меня пожалуйста", "booking"),
        ("ru", "можно записать дочку", "booking"),
        ("ru", "нет, мне бы записаться", "booking"),
        ("ru", "у вас свободны вечера", "booking"),
        ("ru", "у меня вопросик", "support"),
        ("ru", "сколько стоит маникюр", "support"),
        ("ru", "хотела узнать цены", "support"),
    ],
)
def test_triggered(language, said, first):
    assert hears(language, said).triggers[0] == first


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I'd like a haircut tomorrow"),
        ("en", "can I get a trim"),
        ("en", "2 pm tomorrow for a manicure"),
        ("ru", "мне нужна стрижка"),
        ("ru", "хочу подстричься завтра"),
    ],
)
def test_wishing_for_a_choice_starts_the_scenario_that_offers_it(language, said):
    assert hears(language, said).triggers == ("booking",)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I read a book yesterday"),
        ("en", "my sister booked a holiday"),
        ("en", "look at the cook"),
        ("en", "I don't want to book anything"),
        ("en", "cancel my appointment"),
        ("en", "no question about it"),
        ("en", "the weather is nice"),
        ("en", "do you do haircuts?"),
        ("en", "I hate my haircut"),
        ("en", "do you do a manicure on Saturday?"),
        ("en", "can you hear me"),
        ("en", "thank you so much"),
        ("ru", "не вопрос"),
        ("ru", "не хочу записываться"),
        ("ru", "отмените запись"),
        ("ru", "погода сегодня хорошая"),
        ("ru", "свобода это хорошо"),
        ("ru", "у меня машина сломалась"),
        ("ru", "сто рублей"),
        ("ru", "вы меня слышите"),
        ("ru", "без записи"),
    ],
)
def test_chatter_triggers_nothing(language, said):
    assert hears(language, said).triggers == ()

"""Names, bare and after a carrier."""

import pytest

from tests.scenario.listening import answer
from tests.scenario.said import value


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [
        ("en", "Anna", "Anna"),
        ("en", "my name is Anna Smith", "Anna Smith"),
        ("en", "it's anna", "Anna"),
        ("en", "anna speaking", "Anna"),
        ("en", "this is john o'neil", "John O'Neil"),
        ("en", "i don't know", None),
        ("en", "why do you need it", None),
        ("en", "tomorrow", None),
        ("en", "Smith, S M I T H", "Smith"),
        ("en", "yes it's david", "David"),
        ("en", "april", "April"),
        ("en", "mary jane watson please", "Mary Jane Watson"),
        ("en", "uh john", "John"),
        ("en", "you can call me bob", "Bob"),
        ("en", "mr brown", "Brown"),
        ("en", "what", None),
        ("en", "one moment", None),
        ("ru", "анна", "Анна"),
        ("ru", "меня зовут иван иванов", "Иван Иванов"),
        ("ru", "это мария", "Мария"),
        ("ru", "мария ивановна петрова", "Мария Ивановна Петрова"),
        ("ru", "не скажу", None),
        ("ru", "а зачем вам", None),
        ("ru", "запишите на имя Ольга", "Ольга"),
        ("ru", "ну пусть будет сергей", "Сергей"),
        ("ru", "завтра", None),
        ("ru", "да анна", "Анна"),
        ("ru", "моя фамилия котов", "Котов"),
        ("en", "hi this is peter", "Peter"),
        ("en", "peter parker", "Peter Parker"),
        ("en", "the name is bond", "Bond"),
        ("en", "sure, it's emma watson", "Emma Watson"),
        ("en", "I'm calling for my mother", None),
        ("en", "put it under johnson", "Johnson"),
        ("en", "my first name is lee", "Lee"),
        ("ru", "меня зовут наталья", "Наталья"),
        ("ru", "наталья сергеевна", "Наталья Сергеевна"),
        ("ru", "я павел", "Павел"),
        ("ru", "павел меня зовут", "Павел"),
        ("ru", "записывайте, иванова", "Иванова"),
    ],
)
def test_name(language, said, value):
    assert answer(language, "name", said) == value


def test_a_family_name_before_the_given_one_is_kept():
    assert value("de", "name", "servus da is der kreuzpaintner sepp") == "Kreuzpaintner Sepp"


def test_where_somebody_is_from_and_how_a_name_is_are_no_part_of_it():
    assert value("he", "name", "מדבר אורי מהקומה השנייה") == "אורי"
    assert value("ru", "name", "фамилия у меня простая кузнецова") in (None, "Кузнецова")
    assert value("es", "name", "está a nombre de mi cuñado fermín echevarría") == "Fermín Echevarría"

"""E-mail addresses, spoken and written."""

import pytest

from frontdesk.scenario.fields.email import checked
from tests.scenario.listening import answer
from tests.scenario.said import value


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [
        ("en", "anna dot smith at gmail dot com", "anna.smith@gmail.com"),
        ("en", "it's a n n a at gmail dot com", "anna@gmail.com"),
        ("en", "my email is john underscore doe ninety nine at yahoo dot com", "john_doe99@yahoo.com"),
        ("en", "anna@gmail.com", "anna@gmail.com"),
        ("en", "John.Doe@Example-Shop.CO.UK", "john.doe@example-shop.co.uk"),
        ("en", "blue river song twenty at outlook dot com", "blueriversong20@outlook.com"),
        ("en", "at three", None),
        ("en", "meet me at the shop dot", None),
        ("en", "anna smith at gmail dot com", "annasmith@gmail.com"),
        ("en", "sales at my hyphen shop dot co dot uk", "sales@my-shop.co.uk"),
        ("en", "anna at gmail", "anna@gmail.com"),
        ("en", "bob seven at hotmail dot com", "bob7@hotmail.com"),
        ("en", "j dot smith at outlook com", "j.smith@outlook.com"),
        ("ru", "иван точка петров собака яндекс точка ру", "ivan.petrov@yandex.ru"),
        ("ru", "анна собака мейл ру", "anna@mail.ru"),
        ("ru", "моя почта anna@mail.ru", "anna@mail.ru"),
        ("ru", "а н н а собака gmail точка com", "anna@gmail.com"),
        ("ru", "info собака gmail com", "info@gmail.com"),
        ("ru", "олег девяносто девять собака мейл точка ру", "oleg99@mail.ru"),
        ("ru", "пишите на иван дефис петров собака рамблер точка ру", "ivan-petrov@rambler.ru"),
        ("ru", "нет почты", None),
        ("ru", "сейчас вспомню p точка ivanov собака мейл ру", "p.ivanov@mail.ru"),
    ],
)
def test_email(language, said, value):
    assert answer(language, "email", said) == value


def test_syntax_is_checked():
    assert checked("A.B@Mail.Ru") == "a.b@mail.ru"
    assert checked("a..b@mail.ru") is None


def test_english_numbers_in_another_script_may_be_digits():
    assert value("ru", "email", "kuzya тире ninety nine собака рамблер ру") is None

"""First names and family names told apart, in any order."""

import pytest

from frontdesk.scenario.fields import hearing, name
from frontdesk.scenario.language import language
from tests.scenario.listening import AT


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("en", "surname's kowalczyk first name's ola", "Ola Kowalczyk"),
        ("en", "my first name is ola and the surname is kowalczyk", "Ola Kowalczyk"),
        ("de", "auf den namen yilmaz bitte vorname emre", "Emre Yilmaz"),
        ("de", "weidinger mein vorname ist roswitha", "Roswitha Weidinger"),
        ("es", "apellido zubiri nombre de pila maite", "Maite Zubiri"),
        ("ru", "фамилия берг имя эльза", "Эльза Берг"),
        ("ar", "العائلة حداد والاسم الأول جورج", "جورج حداد"),
        ("he", "שם משפחה אוחנה שם פרטי ליאל", "ליאל אוחנה"),
        ("ru", "на жену, её фамилия Белова", "Белова"),
        ("ru", "запишите на имя Ольга", "Ольга"),
        ("en", "what's your first name", None),
        ("de", "der Vorname reicht doch", None),
    ],
)
def test_the_first_name_comes_first(code, text, value):
    found = next(name.matches(hearing(text, language(code), AT), True), None)
    assert (found and found.value) == value


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("en", "put it under hughes please it's actually for my mum but she's with me", "Hughes"),
        ("de", "auf schuster bitte meine mutter kommt aber mit", "Schuster"),
        ("es", "a nombre de quiroga pero mi hermana viene", "Quiroga"),
        ("ru", "запишите на мужа он у меня дмитрий ларин", "Дмитрий Ларин"),
        ("en", "i'd rather he gave you his name himself", None),
    ],
)
def test_what_others_do_is_no_name(code, text, value):
    found = next(name.matches(hearing(text, language(code), AT), True), None)
    assert (found and found.value) == value

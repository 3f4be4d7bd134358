"""People added up in one breath."""

import pytest

from tests.scenario.listening import answer
from tests.scenario.said import value


@pytest.mark.parametrize(
    ("code", "said", "people"),
    [
        ("en", "it's me my wife and the two kids", 4),
        ("en", "a couple plus a baby", 3),
        ("en", "my wife my son and me", 3),
        ("en", "me plus one", 2),
        ("de", "meine frau ich und die beiden kinder", 4),
        ("de", "vier erwachsene und zwei kleine", 6),
        ("es", "somos cuatro más el bebé", 5),
        ("es", "solo mi mujer y yo", 2),
        ("ru", "нас двое и ещё трое детей", 5),
        ("ru", "жена сын и я", 3),
        ("ar", "نحن شخصان ومعنا طفل", 3),
        ("he", "אנחנו ארבעה ועוד תינוק", 5),
    ],
)
def test_members_are_added(code: str, said: str, people: int):
    assert value(code, "number", said) == people


@pytest.mark.parametrize(
    ("code", "said", "people"),
    [
        ("en", "there's six of us including two kids", 6),
        ("de", "wir sind zu dritt mit baby vier", 4),
        ("de", "wir sind fünf, drei erwachsene und zwei kinder", 5),
        ("es", "somos cuatro con el bebé", 4),
        ("ru", "вдвоём с подругой", 2),
    ],
)
def test_those_who_are_counted_already_are_not_added(code: str, said: str, people: int):
    assert value(code, "number", said) == people


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "me and the kids"),
        ("de", "wir sind zu zweit mit einem baby"),
        ("es", "mi mujer y los niños y yo"),
    ],
)
def test_people_whose_number_nobody_knows_make_no_sum(code: str, said: str):
    assert value(code, "number", said) is None


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("en", "me and my wife and the three kids oh and her mother's coming too", "6"),
        ("en", "four of us oh and grandma she'll want a chair", "5"),
        ("de", "meine frau ich die zwei buben und ach ja die oma kommt auch noch", "5"),
        ("es", "somos mi marido los tres niños y yo ah y mi suegra también", "6"),
        ("ru", "нас трое и ой свекровь ещё собралась с нами", "4"),
        ("he", "אני אשתי ושלושת הילדים אה וגם סבתא באה", "6"),
        ("en", "there's me my two sisters and their husbands", "…"),
        ("en", "just us two and then my dad's joining after", "3"),
        ("de", "zwei erwachsene und ein kinderwagen also ein kind", "…"),
        ("en", "we're four and my wife is vegetarian", "…"),
    ],
)
def test_who_is_remembered_later_is_counted_or_asked_about(code, text, value):
    assert answer(code, "number", text) == value


@pytest.mark.parametrize(
    ("code", "said", "people"),
    [
        ("en", "just me and sophie", 2),
        ("en", "me sophie and karim", 3),
        ("de", "ich der marco und die lena", 3),
        ("es", "mi señora los dos nenes y yo", 4),
        ("ru", "мы с мужем и мишка", 3),
        ("de", "meine schwiegereltern wir zwei und der kleine", 5),
        ("es", "pues mi comadre su marido los tres chamacos y una servidora", 6),
    ],
)
def test_somebody_called_by_name_counts(code: str, said: str, people: int):
    assert value(code, "number", said) == people


def test_somebody_whom_no_list_knows_leaves_it_open():
    assert value("en", "number", "just me and the whatsit") is None
    assert value("en", "number", "me, my wife and the whatsit") is None


def test_somebody_written_on_to_the_and_leaves_it_open():
    assert value("ar", "number", "انا وزوجي وبناتنا الثلاث") is None

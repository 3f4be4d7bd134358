"""Inflected forms and Latin letters."""

import pytest

from frontdesk.scenario.language.russian import latin, root


@pytest.mark.parametrize(
    "forms",
    [
        "записаться запишите запись записи запишусь записать записываться",
        "свободно свободны свободное",
        "отменить отмена отмените",
        "вопрос вопросы вопросик",
        "стрижка стрижку стрижки",
        "оператор оператора оператором",
    ],
)
def test_forms_share_their_root(forms):
    assert len({root(form) for form in forms.split()}) == 1


def test_other_words_have_other_roots():
    assert len({root(word) for word in ("запись", "вопрос", "стрижка", "маникюр", "номер")}) == 5


def test_short_words_are_left_alone():
    assert root("да") == "да"
    assert root("") == ""


def test_latin():
    assert latin("петров") == "petrov"
    assert latin("щукин7") == "schukin7"
    assert latin("anna") == "anna"

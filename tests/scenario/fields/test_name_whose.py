"""Whose name is meant where several people are spoken of, and names of which only a part was understood."""

from __future__ import annotations

import pytest

from tests.scenario.said import value


@pytest.mark.parametrize(
    ("code", "said", "name"),
    [
        ("en", "i'm his mum the appointment's for my son karim haddad", "Karim Haddad"),
        ("de", "hier ist die mutter der termin ist für meine tochter lena vogt", "Lena Vogt"),
        ("es", "soy la abuela pero la cita es para mi nieta lucía", "Lucía"),
        ("ru", "это бабушка записать надо тимура сафина", "Тимур Сафин"),
        ("ar", "معك ام يوسف بس الموعد لابني كريم", "كريم"),
        ("he", "מדברת המזכירה של דוקטור גולן התור בשביל נעמה פלד", "נעמה פלד"),
    ],
)
def test_the_one_it_is_for_is_meant_and_not_who_calls(code: str, said: str, name: str) -> None:
    assert value(code, "name", said) == name


def test_a_second_name_after_it_leaves_open_which() -> None:
    assert value("en", "name", "it's for my son karim haddad and for lena") is None


@pytest.mark.parametrize(
    ("code", "said", "name"),
    [
        ("de", "der herr doktor wallner also sebastian wallner", "Sebastian Wallner"),
        ("en", "doctor patel sent me but i'm brian brian whitlock", "Brian Whitlock"),
    ],
)
def test_a_name_said_again_in_full_is_taken_in_full(code: str, said: str, name: str) -> None:
    assert value(code, "name", said) == name


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", "auf van die boomgaard"),
        ("es", "soy la señora de la tintorería de al lado blimunda sietesoles"),
    ],
)
def test_a_part_of_a_name_is_none(code: str, said: str) -> None:
    assert value(code, "name", said) is None


@pytest.mark.parametrize(
    ("code", "said", "name"),
    [
        ("en", "don't put me down put my flatmate zoltan he's the one driving", "Zoltan"),
        ("en", "mrs dorothy hargreaves dear", "Dorothy Hargreaves"),
        ("de", "schreibens einfach die resi vom stammtisch", "Resi"),
        ("de", "ja grüß gott huber mein name ich ruf wegen der heizung an", "Huber"),
        ("es", "es pa mi nieto kevin alexander mosquera", "Kevin Alexander Mosquera"),
        ("ru", "запишите дедушку моего аркадия львовича шульмана", "Аркадий Львович Шульман"),
        ("ru", "да я у вас уже была вы меня знаете", None),
    ],
)
def test_who_somebody_is_to_the_caller_is_no_part_of_the_name(code: str, said: str, name: str | None) -> None:
    assert value(code, "name", said) == name


def test_two_people_who_are_named_leave_open_whose_name_it_is():
    said = "мой зять у вас лечится его фамилия гнатюк а мне самой записаться нужно я римма"
    assert value("ru", "name", said) is None


@pytest.mark.parametrize(
    ("code", "said", "name"),
    [
        ("de", "der tisch ist auf den namen meines mannes reserviert ludger hülsmann", "Ludger Hülsmann"),
        ("en", "it's boomgaard thistlewood quillfeather", "Boomgaard Thistlewood Quillfeather"),
        ("es", "soy la vecina de la tintorería blimunda sietesoles", None),
    ],
)
def test_words_that_would_be_a_name_are_not_left_over(code: str, said: str, name: str | None):
    assert value(code, "name", said) == name


def test_a_name_that_goes_on_beyond_what_can_be_read_is_none():
    assert value("en", "name", "it's the smiths smith john smith") is None

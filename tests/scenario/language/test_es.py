"""The Spanish tables: accents or none, Spain and America, and what they make of spoken Spanish."""

import pytest

from frontdesk.scenario.language import language, listen
from frontdesk.scenario.language.es import SPANISH
from tests.scenario.listening import answer


def meanings(text: str, kind: str) -> list[int | None]:
    return [token.get(kind) for token in listen(text, SPANISH)[1]]


def test_it_is_found_by_its_code():
    assert language("es-MX") is SPANISH


def test_accents_may_be_missing():
    assert meanings("miércoles", "weekday") == meanings("miercoles", "weekday") == [2]
    assert meanings("mañana", "rel") == meanings("manana", "rel") == [1]
    assert meanings("veintidós", "num") == meanings("veintidos", "num") == [22]


def test_forms_of_a_word_share_a_stem():
    assert SPANISH.stem("reservación") == SPANISH.stem("reservacion")
    assert SPANISH.stem("masajes") == SPANISH.stem("masaje")


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("treinta y cinco", "35"),
        ("treintaicinco", "35"),
        ("ciento veinte", "120"),
        ("mil doscientos", "1200"),
        ("ciento veinticinco mil", "125000"),
        ("un millón", "1000000"),
        ("mi mujer y yo", "2"),
        ("una mesa para seis personas", "6"),
    ],
)
def test_numbers(said, value):
    assert answer("es", "number", said) == value


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("pasado mañana", "2026-11-22"),
        ("el veinticuatro", "2026-11-24"),
        ("el primero de diciembre", "2026-12-01"),
        ("el quince del doce", "2026-12-15"),
        ("el lunes treinta", "2026-11-30"),
        ("el lunes que viene", "2026-11-23"),
        ("el viernes de la semana que viene", "2026-11-27"),
        ("de hoy en ocho días", "2026-11-27"),
        ("dentro de quince días", "2026-12-05"),
        ("no el martes el jueves", "2026-11-26"),
        ("el martes no el jueves", "2026-11-26"),
        ("a principios de diciembre", None),
        ("y a las cuatro", None),
    ],
)
def test_dates(said, value):
    assert answer("es", "date", said) == value


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("a las siete y media", "19:30"),
        ("a las ocho menos cuarto de la mañana", "07:45"),
        ("un cuarto para las ocho de la noche", "19:45"),
        ("las ocho y veinticinco de la mañana", "08:25"),
        ("a eso de las nueve de la noche", "21:00"),
        ("a las catorce horas", "14:00"),
        ("las tres de la madrugada", "03:00"),
        ("al mediodía", "12:00"),
        ("a la una", "13:00"),
        ("dos horas", None),
    ],
)
def test_times(said, value):
    assert answer("es", "time", said) == value


def test_idioms_of_yes_and_no():
    for phrase in ("claro que sí", "por qué no", "vale", "de acuerdo", "así es", "cómo no", "dale"):
        assert answer("es", "yes_no", phrase) == "yes"
    for phrase in ("qué va", "para nada", "no es correcto", "mejor no", "ni hablar", "no hace falta"):
        assert answer("es", "yes_no", phrase) == "no"
    for phrase in ("no lo sé", "depende", "quizás"):
        assert answer("es", "yes_no", phrase) is None


def test_phones_in_groups_and_addresses():
    said = "seis cientos doce treinta y cuatro cincuenta y seis setenta y ocho"
    assert answer("es", "phone", said, "ES") == "+34612345678"
    assert answer("es", "phone", "cinco cinco uno dos tres cuatro cinco seis siete ocho", "MX") == (
        "+525512345678"
    )
    assert answer("es", "email", "muñoz guion bajo dos arroba jotmail punto com") == "munoz_2@hotmail.com"


def test_names():
    assert answer("es", "name", "a nombre de josé luis de la fuente") == "José Luis de la Fuente"
    assert answer("es", "name", "hernández con hache y zeta") == "Hernández"

"""Titles, whose name it is, families called by everyday words, and Russian cases."""

from __future__ import annotations

import pytest

from tests.scenario.said import value


@pytest.mark.parametrize(
    ("code", "said", "name"),
    [
        ("de", "doktor müller", "Müller"),
        ("en", "mister baker tom baker", "Tom Baker"),
        ("ru", "запишите на дочку олеся петрова ей семь лет", "Олеся Петрова"),
        ("en", "doctor helen young", "Helen Young"),
        ("es", "soy la doctora carmen ruiz", "Carmen Ruiz"),
        ("ru", "на доктора соколова андрея", "Соколов Андрей"),
        ("ar", "باسم الدكتورة ليلى منصور", "ليلى منصور"),
        ("he", "דוקטור כהן", "כהן"),
    ],
)
def test_a_title_is_no_part_of_the_name(code: str, said: str, name: str) -> None:
    assert value(code, "name", said) == name


@pytest.mark.parametrize(
    ("code", "said", "name"),
    [
        ("de", "auf den namen von meiner chefin frau doktor annegret lindner", "Annegret Lindner"),
        ("de", "auf den namen meiner chefin", None),
        ("es", "a nombre de mi jefa la doctora carmen ruiz", "Carmen Ruiz"),
        ("ru", "на имя моей начальницы ольги смирновой", "Ольга Смирнова"),
        ("ar", "باسم مديرتي الدكتورة ليلى منصور", "ليلى منصور"),
        ("he", "על שם הבוסית שלי יעל כהן", "יעל כהן"),
    ],
)
def test_whose_name_it_is_is_not_the_name(code: str, said: str, name: str | None) -> None:
    assert value(code, "name", said) == name


@pytest.mark.parametrize(
    ("code", "said", "name"),
    [
        ("de", "jonas weiß mit eszett", "Jonas Weiß"),
        ("de", "jonas weiß bescheid", "Jonas"),
        ("en", "theresa may", "Theresa May"),
        ("es", "juan bravo", "Juan Bravo"),
        ("ru", "андрей белый", "Андрей Белый"),
    ],
)
def test_a_family_may_be_called_by_an_everyday_word(code: str, said: str, name: str) -> None:
    assert value(code, "name", said) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("запишите на смирнову ольгу викторовну", "Смирнова Ольга Викторовна"),
        ("запишите на евгения орлова", "Евгений Орлов"),
        ("запишите на юлию мороз", None),
        ("меня алёной зовут", "Алёна"),
    ],
)
def test_a_russian_name_in_another_case(said: str, name: str | None) -> None:
    assert value("ru", "name", said) == name

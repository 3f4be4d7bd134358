from __future__ import annotations

from frontdesk.scenario.language.spanish import in_so_many_days, numbers, own, plain, root, spread, together


def test_accents_may_be_left_out() -> None:
    assert plain("mañana") == "manana"
    assert numbers()["veintidós"] == 22


def test_forms_of_a_word_share_a_root() -> None:
    assert root("citas") == root("cita")


def test_days_from_today_and_people_together() -> None:
    assert (in_so_many_days()["de hoy en ocho"], together()["nosotros dos"], own()["mis tres"]) == (7, 2, 3)


def test_tables_are_spread_over_their_words() -> None:
    assert spread({"a b": 1}) == {"a": 1, "b": 1}

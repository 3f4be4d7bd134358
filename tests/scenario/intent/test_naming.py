"""What names of categories and scenarios say."""

import pytest

from frontdesk.scenario.intent.canon import WANTS
from frontdesk.scenario.intent.naming import said_by


@pytest.mark.parametrize(
    ("name", "wants"),
    [
        ("appointment", {"book"}),
        ("change_or_cancel", {"reschedule", "cancel_booking"}),
        ("change_appointment", {"reschedule"}),
        ("order_status", {"track", "repair_status"}),
        ("cancel_order", {"cancel_order"}),
        ("delivery_change", {"delivery", "change_address"}),
        ("return_exchange", {"refund", "exchange"}),
        ("Terminabsage", {"cancel_booking"}),
        ("Öffnungszeiten", {"hours", "location"}),
        ("перенос_записи", {"reschedule"}),
        ("отмена_заказа", {"cancel_order"}),
        ("cancelar_cita", {"cancel_booking"}),
        ("إلغاء_الطلب", {"cancel_order"}),
        ("ביטול_תור", {"cancel_booking"}),
    ],
)
def test_words_of_names(name, wants):
    assert wants <= {want for several in said_by(name) for want in several}


def test_what_is_said_more_exactly_counts_alone():
    wants = {want for several in said_by("change_appointment") for want in several}
    assert "book" not in wants
    assert {want for several in said_by("return_exchange") for want in several} == {"refund", "exchange"}


def test_a_want_by_its_own_name_and_names_that_say_nothing():
    assert said_by("pain")[0] == ("pain",)
    assert said_by("eye_test") == said_by("about") == ()


def test_every_rule_stands_for_wants_that_exist():
    for name in (
        "menu",
        "event",
        "late",
        "quote",
        "pause",
        "skip_month",
        "lost_property",
        "stock",
        "billing",
    ):
        assert said_by(name)
        assert all(want in WANTS for several in said_by(name) for want in several)

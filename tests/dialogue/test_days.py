from __future__ import annotations

import pytest

from frontdesk.dialogue.days import days_in, opens, shuts


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("from Friday to Monday", {4, 5, 6, 0}),
        ("вторник, среда", {1, 2}),
        ("Montag bis Donnerstag von 8 bis 19 Uhr", {0, 1, 2, 3}),
        ("samstags", {5}),
        ("de martes a jueves, y los sábados", {1, 2, 3, 5}),
        ("los lunes cerramos", {0}),
        ("בימים ראשון עד חמישי", {6, 0, 1, 2, 3}),
        ("ביום שישי ובשבת", {4, 5}),
        ("הקופסה הראשונה של שני האמנים", set()),
        ("من الأحد إلى الخميس", {6, 0, 1, 2, 3}),
        ("ويوم الجمعة", {4}),
        ("الاثنين والسبت", {0, 5}),
        ("every day", set()),
    ],
)
def test_days(text: str, days: set[int]) -> None:
    assert days_in(text) == days


@pytest.mark.parametrize(
    "text",
    ["closed on Sunday", "в воскресенье закрыто", "sonntags geschlossen", "los lunes cerramos", "סגור בשבת"],
)
def test_closed(text: str) -> None:
    assert shuts(text)
    assert not opens(text)


@pytest.mark.parametrize(
    "text",
    [
        "open until six",
        "работаем до шести",
        "bis sechs geöffnet",
        "abrimos a las seis",
        "פתוח עד שש",
        "نفتح الساعة ست",
    ],
)
def test_open(text: str) -> None:
    assert opens(text)
    assert not shuts(text)


def test_a_closing_hour_is_not_a_closed_day() -> None:
    assert not shuts("cerramos a las once")
    assert not opens("nicht geöffnet")

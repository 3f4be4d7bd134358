from __future__ import annotations

from frontdesk.scenario.language.arabic_times import COMING, MONTHS, NEXT_WEEK, UNITS, WEEKDAYS
from frontdesk.scenario.language.lexicon import phrases


def test_months_of_both_calendars_in_use() -> None:
    assert MONTHS["نوفمبر"] == MONTHS["تشرين الثاني"] == 11


def test_weekdays_with_and_without_the_word_day() -> None:
    assert WEEKDAYS["الاثنين"] == WEEKDAYS["يوم الاثنين"] == 0


def test_the_coming_week_in_every_dialect() -> None:
    assert {"الأسبوع القادم", "الأسبوع الجاي"} <= set(NEXT_WEEK)
    assert "المقبل" in phrases(COMING)


def test_parts_of_an_hour() -> None:
    units = {word: minutes for minutes, words in UNITS.items() for word in phrases(words)}
    assert (units["ربع ساعة"], units["ثلث ساعة"]) == (15, 20)

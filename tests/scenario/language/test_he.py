"""The Hebrew tables and prefixes, as the grammar sees them."""

import re

import pytest

from frontdesk.scenario.language import language, lexicon, listen
from frontdesk.scenario.language.en import ENGLISH
from frontdesk.scenario.language.he import HEBREW
from frontdesk.scenario.language.hebrew import latin, plain, stem
from frontdesk.scenario.language.ru import RUSSIAN


def tokens(text: str) -> list[str]:
    return [token.text for token in listen(text, HEBREW)[1]]


def meaning(text: str) -> dict[str, int]:
    (token,) = listen(text, HEBREW)[1]
    return dict(token.means)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("בשבע", ["ב", "שבע"]),
        ("ובשבע", ["ו", "ב", "שבע"]),
        ("שבשבע", ["ש", "ב", "שבע"]),
        ("מהשלישי", ["מ", "ה", "שלישי"]),
        ("שבע וחצי", ["שבע", "ו", "חצי"]),
        ("רבע לשמונה", ["רבע", "ל", "שמונה"]),
        ("בעשרים וארבעה לנובמבר", ["ב", "עשרים ו ארבעה", "ל", "נובמבר"]),
        ("בשר", ["בשר"]),
        ("מה משנה", ["מה", "משנה"]),
        ("שלוש", ["שלוש"]),
    ],
)
def test_prefixes_come_off_values_only(text, cut):
    assert tokens(text) == cut


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("אחת עשרה", 11),
        ("אחד עשר", 11),
        ("שתים עשרה", 12),
        ("שנים עשר", 12),
        ("שמונה עשרה", 18),
        ("שתיים", 2),
        ("שתים", 2),
        ("שניים", 2),
        ("שתי", 2),
        ("שלשה", 3),
        ("שלושת", 3),
        ("ששה", 6),
        ("עשרים ושתיים", 22),
        ("חמישים ושישה", 56),
        ("תשעים ותשע", 99),
        ("מאתיים", 200),
    ],
)
def test_forms_of_a_numeral(text, value):
    assert meaning(text)["num"] == value


def test_points_and_double_letters_do_not_matter():
    assert plain("שָׁלוֹם") == "שלום"
    assert plain("צהריים") == plain("צהרים")
    assert plain("אההההה") == plain("אה")


def test_sunday_is_the_first_day():
    assert meaning("יום ראשון")["weekday"] == 6
    assert meaning("יום א")["weekday"] == 6
    assert meaning("שבת")["weekday"] == 5


@pytest.mark.parametrize(
    "forms", [("תיקון", "לתקן", "התיקונים"), ("החלפה", "להחליף", "ההחלפה"), ("עיסוי", "לעיסויים")]
)
def test_forms_share_a_stem(forms):
    assert len({stem(form) for form in forms}) == 1


def test_names_in_latin_letters():
    assert latin("כהן") == "cohen"
    assert latin("דני") == "dani"
    assert latin("דודו") == "dodo"
    assert latin("קרמר").isspace()  # its vowels are not written


def test_negative_idioms_are_not_yes():
    for phrase in ("ממש לא", "לא נכון", "עדיף שלא", "בשום אופן לא"):
        assert "no" in meaning(phrase)
        assert "yes" not in meaning(phrase)
    assert "yes" in meaning("למה לא")


def test_every_kind_is_one_that_is_written_down():
    documented = set(re.findall(r"\w+", lexicon.__doc__))
    others = (
        "about",
        "up_to",
        "vague",
        "unknown",
        "address_is",
        "flat",
        "money_is",
        "with",
        "decimal",
        "number_is",
    )
    assert set(HEBREW.kinds) - set(ENGLISH.kinds) - set(RUSSIAN.kinds) - documented <= set(others)


def test_it_is_found_by_its_code():
    assert language("he-IL") is HEBREW

"""Which of several values is meant."""

import pytest

from frontdesk.scenario.fields.base import Match, hearing
from frontdesk.scenario.fields.picking import the_one
from frontdesk.scenario.language import language
from tests.scenario.said import AT, parsed, value


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("not tuesday thursday", "2026-11-26"),
        ("wednesday no sorry i mean friday", "2026-11-27"),
        ("tuesday or wednesday", None),
        ("monday tuesday", None),
    ],
)
def test_the_day_that_is_meant(said: str, expected: str | None):
    assert value("en", "date", said) == expected


def test_rivals_are_named():
    found = parsed("en", "number", "five or six")
    assert (found.normalised, found.alternatives) == (None, ("5", "6"))


def test_two_services_are_no_service():
    found = parsed("en", "choice", "a haircut and a manicure", choices=["haircut", "manicure"])
    assert (found.normalised, found.alternatives) == (None, ("haircut", "manicure"))


def test_the_clearly_better_one_wins():
    weak, strong = Match("4", 0, 1, 1.0), Match("8", 2, 3, 4.0)
    heard = hearing("four or rather eight", language("en"), AT)
    assert the_one(heard, [weak, strong]) is strong
    assert the_one(heard, []) is None


@pytest.mark.parametrize(
    ("code", "kind", "said", "right"),
    [
        ("de", "time", "um acht in der früh nee das schaff ich nicht sagen wir neun", "09:00"),
        ("ru", "time", "с утра часов в девять а нет в девять у меня планёрка в одиннадцать тогда", "11:00"),
        ("ar", "time", "الساعة أربعة العصر لا خليها خمسة", "17:00"),
        ("en", "date", "wednesday oh hang on i have school wednesday so thursday", "2026-11-26"),
        ("en", "date", "wednesday or so thursday", None),
        ("en", "time", "at eight for four people sorry five", None),
    ],
)
def test_the_last_word_after_second_thoughts_counts(code: str, kind: str, said: str, right: str | None):
    assert value(code, kind, said) == right


@pytest.mark.parametrize(
    ("code", "kind", "said", "found"),
    [
        ("en", "time", "i finish work at five so half past six", "18:30"),
        ("ru", "time", "после работы я заканчиваю в шесть значит полседьмого", "18:30"),
        ("en", "time", "nine no hang on i've got the dentist at nine how about eleven", "11:00"),
        ("en", "date", "i'm in town from wednesday so thursday would be perfect", "2026-11-26"),
        ("en", "date", "the seventeenth or was it the eighteenth", None),
        ("es", "date", "el martes si no el jueves", None),
        ("en", "time", "four but if not then half past", None),
        ("en", "date_time", "not tonight tomorrow night at eight", "2026-11-21T20:00"),
        ("en", "date", "tuesday or let's say wednesday", None),
        ("ru", "date", "три дня назад звонила никто не пришел", "2026-11-17"),
        ("ru", "time", "к семи но могу и к восьми", None),
        ("de", "date", "mittwoch passt mir nicht donnerstag auch nicht freitag ginge", "2026-11-27"),
        ("de", "date", "heute geht's nicht mehr morgen früh gern", "2026-11-21"),
    ],
)
def test_what_a_thought_ends_with(code: str, kind: str, said: str, found: str | None):
    assert value(code, kind, said) == found


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", "morgen kommt die maschine aber der techniker kann morgen nicht"),
        ("en", "tuesday is my day off but not tuesday"),
    ],
)
def test_a_day_denied_when_said_again_is_withdrawn(code: str, said: str):
    assert value(code, "date", said) is None


def test_a_day_said_again_after_its_denial_is_meant():
    assert value("en", "date", "not tuesday, no, sorry, tuesday") == "2026-11-24"


@pytest.mark.parametrize(
    ("code", "said", "expected"),
    [
        ("es", "a las seis no puedo mejor a las siete", "19:00"),
        ("es", "no a las seis no puedo a las siete sí", "19:00"),
        ("de", "um sechs kann ich nicht lieber um sieben", "19:00"),
    ],
)
def test_a_verb_with_not_denies_what_it_follows(code: str, said: str, expected: str):
    assert value(code, "time", said) == expected


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "I paid forty for it but the sign said thirty five"),
        ("es", "pagué cuarenta pero el cartel ponía treinta y cinco"),
        ("ru", "я заплатила сорок а на ценнике было тридцать пять"),
        ("he", "שילמתי ארבעים אבל היה כתוב שלושים וחמש"),
    ],
)
def test_of_two_sums_that_are_told_neither_is_taken(code: str, said: str):
    assert value(code, "money", said) is None


@pytest.mark.parametrize(
    ("code", "kind", "said", "right"),
    [
        ("es", "time", "a las once, no a las diez", "11:00"),
        ("es", "time", "a las once, no, a las diez", "10:00"),
        ("es", "number", "cuatro, no tres", 4),
        ("es", "date", "el martes, no el lunes", "2026-11-24"),
        ("he", "time", "באחת עשרה, לא בעשר", "11:00"),
        ("he", "date", "ביום שלישי, לא, ביום רביעי", "2026-11-25"),
    ],
)
def test_a_no_that_is_also_a_not_denies_what_follows_it_without_a_comma(code, kind, said, right):
    assert value(code, kind, said) == right

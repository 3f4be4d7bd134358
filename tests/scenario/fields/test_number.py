"""How many, and how many people."""

import pytest

from frontdesk.scenario.ear import read
from frontdesk.scenario.state import DialogueState
from tests.scenario.listening import AT, answer, bot
from tests.scenario.said import value


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [
        ("en", "four", "4"),
        ("en", "twenty five", "25"),
        ("en", "a couple", "2"),
        ("en", "two of us", "2"),
        ("en", "one hundred and twenty", "120"),
        ("en", "none", None),
        ("en", "just me", "1"),
        ("en", "3 adults", "3"),
        ("en", "me and two friends", "3"),
        ("en", "two thousand", "2000"),
        ("ru", "пять", "5"),
        ("ru", "двадцать пять", "25"),
        ("ru", "нас двое", "2"),
        ("ru", "на троих", "3"),
        ("ru", "две тысячи", "2000"),
        ("ru", "я и муж", "2"),
        ("ru", "вдвоем", "2"),
        ("ru", "сто двадцать", "120"),
    ],
)
def test_number(language, said, value):
    assert answer(language, "number", said) == value


@pytest.mark.parametrize(
    ("language", "said", "people", "time"),
    [
        ("en", "a table for two tonight at eight", "2", "20:00"),
        ("en", "a table for four this evening, half past seven", "4", "19:30"),
        ("es", "una mesa para dos esta noche a las ocho y media", "2", "20:30"),
        ("es", "una mesa, apúnteme para dos mañana a las dos", "2", "14:00"),
        ("en", "a table, put me down for three tomorrow at two", "3", "14:00"),
    ],
)
def test_a_party_before_a_part_of_the_day_is_no_hour(language, said, people, time):
    guests = {"name": "guests", "prompt": "?", "type": "number"}
    hour = {"name": "time", "prompt": "?"}
    form = {"name": "table", "trigger_keywords": ["table", "mesa"], "collect_fields": [guests, hour]}
    state = DialogueState(phase="collecting", scenario="table", asked="guests")
    found = {one.field: one.value for one in read(bot(language, [form]), state, said, AT).candidates}
    assert found == {"guests": people, "time": time}


@pytest.mark.parametrize(
    ("code", "said"),
    [("de", "wir kommen um acht"), ("es", "llegamos a las ocho"), ("he", "אנחנו מגיעים בשמונה")],
)
def test_an_hour_counts_nothing(code: str, said: str):
    assert value(code, "number", said) is None


def test_couples_are_two_each():
    assert value("de", "number", "zwei paare") == 4


@pytest.mark.parametrize(
    ("code", "said", "people"),
    [
        ("en", "four adults and two little ones", 6),
        ("ru", "нас пятеро взрослых и ещё ребёнок", 6),
        ("es", "mi marido yo y los tres niños", 5),
        ("de", "zwei erwachsene und noch drei kinder", 5),
    ],
)
def test_people_are_added_up_in_one_breath(code: str, said: str, people: int):
    assert value(code, "number", said) == people


@pytest.mark.parametrize(
    ("code", "said", "people"),
    [
        ("en", "just the two of us oh wait my mum's coming as well so three", 3),
        ("en", "two people and my brother comes too then three", 3),
        ("ru", "нас двое и тётя приедет значит трое", 3),
        ("de", "zwei personen und die oma kommt mit also drei", 3),
        ("es", "dos personas y viene la abuela entonces tres", 3),
        ("en", "two people hang on my aunt wants to come three", None),
        ("en", "two people tomorrow then eight", 2),
    ],
)
def test_what_all_comes_to_replaces_the_first_count(code: str, said: str, people: int | None):
    assert value(code, "number", said) == people


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "my son is twelve and he's never had a filling"),
        ("en", "we live at number fourteen if that helps"),
        ("en", "table nine"),
        ("de", "mein sohn ist fünfzehn und hat eine zahnspange"),
        ("es", "mi hija tiene nueve años"),
        ("ru", "сыну семь лет он боится врачей"),
        ("ar", "ابني عمره سبع سنوات"),
        ("he", "הבן שלי בן שמונה"),
    ],
)
def test_ages_and_names_of_things_count_nothing(code: str, said: str):
    assert value(code, "number", said) is None


def test_those_who_drop_out_leave_a_doubt_where_nobody_says_how_many():
    assert value("en", "number", "we said eight but some have dropped out") is None
    assert value("en", "number", "we said eight but two have dropped out so six") == 6


@pytest.mark.parametrize(
    ("code", "said", "people"),
    [
        ("en", "five adults and then two under fives so seven chairs in all", 7),
        ("en", "i want to return two of the three jumpers", 2),
        ("en", "i'm forty seven if that matters", None),
        ("de", "zwei paare und meine mutter", 5),
        ("de", "also ich mein mann und unser kleiner", 3),
        ("es", "pues cinco o sea mi marido yo y los tres críos", 5),
        ("he", "אנחנו זוג עם שני ילדים", 4),
        ("he", "קבענו לשבע", None),
        ("ru", "ну человек десять двенадцать", 10),
        ("ru", "человек пять-шесть", None),
    ],
)
def test_counts_among_other_words(code: str, said: str, people: int | None):
    assert value(code, "number", said) == people


@pytest.mark.parametrize(
    ("code", "said", "people"),
    [
        ("en", "the invoice number ends in nine", None),
        ("de", "meine kundennummer fängt mit sieben an", None),
        ("de", "vier personen ach und der marco auch noch fünf", 5),
        ("de", "zwei erwachsene der kleine sitzt auf dem schoß", 2),
        ("de", "eigentlich zehn aber zwei haben abgesagt bleiben acht", 8),
        ("de", "der kleine wird im mai vier", None),
        ("en", "we paid for four but that was last time", None),
        ("es", "con mi mujer y mi hija tres", 3),
        ("es", "solo nosotros dos", 2),
        ("es", "siete u ocho bueno pon ocho", 8),
        ("es", "mi pareja nuestros dos hijos mi suegra y yo", 5),
    ],
)
def test_what_a_count_is_made_of(code: str, said: str, people: int | None):
    assert value(code, "number", said) == people


def test_one_after_what_it_counts_is_one_of_them():
    assert value("ar", "number", "طقم واحد") == 1
    assert value("en", "number", "the blue one") is None


@pytest.mark.parametrize(
    ("code", "said", "value"),
    [
        ("ru", "полтора десятка", "15"),
        ("ru", "десятка полтора", "15"),
        ("ru", "два десятка яиц", "20"),
        ("ru", "пару десятков", "20"),
        ("en", "a dozen and a half", "18"),
        ("en", "one and a half dozen", "18"),
        ("de", "halbes dutzend", "6"),
        ("de", "anderthalb dutzend", "18"),
        ("es", "docena y media", "18"),
        ("es", "un par de docenas", "24"),
        ("ar", "دزينتين", "24"),
        ("ar", "درزن ونص", "18"),
        ("he", "תריסר וחצי", "18"),
    ],
)
def test_dozens_and_tens_and_half_of_them(code, said, value):
    assert answer(code, "number", said) == value


@pytest.mark.parametrize(
    ("code", "said", "value"),
    [
        ("en", "my party of ten's now down to eight", "8"),
        ("ru", "нас было семеро теперь пять", "5"),
        ("es", "éramos seis ahora somos cuatro", "4"),
    ],
)
def test_how_many_are_left_by_now(code, said, value):
    assert answer(code, "number", said) == value


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "it was meant to be nine but honestly half won't come"),
        ("ru", "на одного больше чем в тот раз"),
        ("de", "eine person mehr als letztes mal"),
        ("es", "uno más que de costumbre"),
    ],
)
def test_more_or_fewer_than_some_other_time_is_no_number(code, said):
    assert not (answer(code, "number", said) or "").strip("…")


def test_how_old_somebody_is_counts_nobody():
    assert value("en", "number", "my son's nine and he'd like to bring some mates") is None
    assert value("de", "number", "wir kommen zu elft") == 11


def test_somebody_no_list_knows_beside_people_leaves_it_open():
    assert value("es", "number", "tres parejas y el cura") is None
    assert value("es", "number", "tres parejas") == 6


def test_what_needs_no_place_counts_nobody():
    assert value("en", "number", "five of us and the dog") == 5
    assert value("en", "number", "me my husband and the dog") == 2

"""The German tables: numerals, compounds, umlauts, and what they make of spoken German."""

import pytest

from frontdesk.scenario.language import language, listen
from frontdesk.scenario.language.de import GERMAN
from tests.scenario.listening import answer, heard


def meanings(text: str, kind: str) -> list[int | None]:
    return [token.get(kind) for token in listen(text, GERMAN)[1]]


def test_it_is_found_by_its_code():
    assert language("de-AT") is GERMAN


def test_umlauts_may_be_written_out_or_missing():
    for five in ("fünf", "fuenf", "funf"):
        assert meanings(five, "num") == [5]
    for thirty in ("dreißig", "dreissig"):
        assert meanings(thirty, "num") == [30]
    assert meanings("neuen", "num") == [None]


def test_ordinals_in_every_ending():
    for form in ("vierte", "vierten", "vierter", "viertes", "viertem"):
        assert meanings(form, "ord") == [4]
    assert meanings("vierundzwanzigsten", "ord") == [24]


def test_a_day_and_its_part_written_in_one():
    assert meanings("dienstagabend", "weekday") == [1, None]
    assert meanings("samstagfrüh", "part") == [None, 1]


def test_negative_idioms_are_not_yes():
    for phrase in ("passt nicht", "auf keinen fall", "eher nicht", "das stimmt nicht", "geht leider nicht"):
        assert answer("de", "yes_no", phrase) == "no"
    for phrase in ("passt", "warum nicht", "klar", "stimmt so", "von mir aus"):
        assert answer("de", "yes_no", phrase) == "yes"


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("einundzwanzig", "21"),
        ("ein und zwanzig", "21"),
        ("zweihundertdreiundvierzig", "243"),
        ("tausendfünfhundert", "1500"),
        ("dreitausendzweihundertfünf", "3205"),
        ("hundertfünfzigtausend", "150000"),
        ("zwei hundert", "200"),
        ("zu dritt", "3"),
        ("einen tisch für vier personen", "4"),
        ("meine frau und ich", "2"),
        ("zwei millionen", "2000000"),
    ],
)
def test_numbers(said, value):
    assert answer("de", "number", said) == value


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("übermorgen", "2026-11-22"),
        ("am vierundzwanzigsten", "2026-11-24"),
        ("den dritten dezember", "2026-12-03"),
        ("kommenden donnerstag", "2026-11-26"),
        ("freitag nächster woche", "2026-11-27"),
        ("in vierzehn tagen", "2026-12-04"),
        ("am ersten zwölften", "2026-12-01"),
        ("heute in acht tagen", "2026-11-27"),
        ("montag in einer woche", "2026-11-30"),
        ("übernächsten montag", "2026-11-30"),
        ("anfang dezember", None),
        ("silvester", "2026-12-31"),
    ],
)
def test_dates(said, value):
    assert answer("de", "date", said) == value


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("halb acht abends", "19:30"),
        ("dreiviertel fünf", "16:45"),
        ("viertel vor neun morgens", "08:45"),
        ("zehn nach drei", "15:10"),
        ("fünf vor halb sieben abends", "18:25"),
        ("acht uhr fünf", "08:05"),
        ("zwanzig uhr dreißig", "20:30"),
        ("gegen 18 uhr", "18:00"),
        ("um eins", "13:00"),
    ],
)
def test_times(said, value):
    assert answer("de", "time", said) == value


def test_phones_and_addresses():
    assert answer("de", "phone", "null eins sieben zwo doppel drei vier fünf sechs sieben acht", "DE") == (
        "+491723345678"
    )
    assert answer("de", "email", "müller unterstrich zwei klammeraffe web punkt de") == "mueller_2@web.de"


def test_names():
    assert answer("de", "name", "ich heiße sabine krüger") == "Sabine Krüger"
    assert answer("de", "name", "hier ist frau weber") == "Weber"
    assert answer("de", "name", "ich heiße jürgen von der heide") == "Jürgen von der Heide"
    assert answer("de", "name", "maier mit a i") == "Maier"


def test_hearing_keeps_the_words_places():
    tokens = heard("de", "am Dienstagabend").tokens
    assert [(token.start, token.end) for token in tokens] == [(0, 2), (3, 11), (11, 16)]

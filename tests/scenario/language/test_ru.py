"""The Russian tables, as the grammar sees them."""

from frontdesk.scenario.language import language
from frontdesk.scenario.language.en import ENGLISH
from frontdesk.scenario.language.ru import RUSSIAN


def meaning(phrase: str) -> dict[str, int]:
    words = tuple(phrase.split())
    return dict(next(means for entry, means in RUSSIAN.lexicon[words[0]] if entry == words))


def test_every_case_of_a_numeral():
    for form in ("пять", "пяти", "пятью"):
        assert meaning(form)["num"] == 5
    for form in ("третьего", "третье", "третью"):
        assert meaning(form)["ord"] == 3
    assert meaning("вчетвером")["people"] == 4


def test_half_hours():
    assert meaning("полседьмого")["half_of"] == 6 * 60 + 30
    assert meaning("полпервого")["half_of"] == 12 * 60 + 30


def test_negative_idioms_are_not_yes():
    for phrase in ("да нет наверное", "не надо", "это неправильно", "ни в коем случае"):
        assert "no" in meaning(phrase)
        assert "yes" not in meaning(phrase)


def test_every_kind_is_one_the_grammar_knows_from_english_or_its_own():
    own = {"before", "half_to", "half_of", "half_more", "hour_one", "people", "goodbye_alone", "ask_last"}
    own |= {"unit_of", "counted_after", "year_mark", "tens"}
    assert set(RUSSIAN.kinds) - set(ENGLISH.kinds) <= own


def test_it_is_found_by_its_code():
    assert language("ru-RU") is RUSSIAN

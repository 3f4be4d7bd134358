from frontdesk.scenario.lint.base import spoken_texts, written
from tests.scenario.lint import BOOKING, bot, found


def test_nothing_is_found_in_a_good_bot() -> None:
    assert found() == []


def test_built_in_scenarios_are_not_the_authors_business() -> None:
    assert [scenario.name for _, scenario in written(bot())] == ["booking"]


def test_texts_have_the_place_where_they_stand() -> None:
    texts = {place: str(text) for place, text in spoken_texts(bot(BOOKING | {"answer": "Noted."}))}
    assert texts[("greeting",)] == "Hello."
    assert texts[("scenarios", 0, "collect_fields", 1, "prompt")] == "Which number?"
    assert texts[("scenarios", 0, "answer")] == "Noted."
    assert len(texts) == 5

"""Words that begin a condition or a reason."""

from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.language.conditions import CONDITIONAL, CONDITIONS, OTHERS, REASONS, beginning


def test_every_language_that_is_heard_has_them() -> None:
    tables = (CONDITIONAL, CONDITIONS, REASONS, OTHERS)
    assert all(table.keys() == LANGUAGES.keys() for table in tables)
    assert all(set(CONDITIONAL[code].split()) <= set(CONDITIONS[code].split()) for code in LANGUAGES)


def test_the_words_of_a_language() -> None:
    assert beginning("conditional", "es") == {"si"}
    assert beginning("others", "fr") == {"other"}

"""Words around a value that tell which value it is."""

import pytest

from frontdesk.scenario.language.asides import ASIDES, asides, goes_on
from tests.scenario.listening import heard


@pytest.mark.parametrize("code", sorted(ASIDES))
def test_every_language_has_the_same_kinds(code: str):
    assert {"now_hour", "bound"} <= asides(code).keys()


@pytest.mark.parametrize(
    ("code", "said", "kind"),
    [
        ("en", "at the same time as now", "now_hour"),
        ("de", "um diese zeit", "now_hour"),
        ("es", "a esta misma hora", "now_hour"),
        ("ar", "قبل", "bound"),
        ("he", "לפני", "bound"),
    ],
)
def test_is_heard(code: str, said: str, kind: str):
    hearing = heard(code, said)
    assert hearing.has(0, kind)
    assert len(hearing.tokens) == 1


@pytest.mark.parametrize(
    ("code", "said"), [("ru", " и в конце 18"), ("en", ", and then four"), ("he", " ובסוף שמונה")]
)
def test_a_number_goes_on(code: str, said: str):
    assert goes_on(code).match(said)
    assert not goes_on(code).match(" 18")

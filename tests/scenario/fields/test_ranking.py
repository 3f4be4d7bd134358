"""Options by their place among the others."""

import pytest

from frontdesk.scenario.fields import hearing
from frontdesk.scenario.fields.ranking import place
from frontdesk.scenario.language import language
from tests.scenario.listening import AT

PLANS = (("basic", ("basic", "10 euros a month")), ("premium", ("premium", "25 euros a month")))
SIZES = (("small", ("small",)), ("medium", ("medium",)), ("large", ("large",)))
SPEED = (("standard", ("standard", "5 days")), ("express", ("express", "1 day")))


@pytest.mark.parametrize(
    ("code", "said", "options", "value"),
    [
        ("en", "the cheaper one", PLANS, "basic"),
        ("en", "not the expensive one, the other one", PLANS, "basic"),
        ("en", "the biggest you have", SIZES, "large"),
        ("en", "not the biggest and not the smallest", SIZES, "medium"),
        ("en", "a bigger one", SIZES, None),
        ("en", "the middle one", SIZES, "medium"),
        ("en", "both of them, the cheap and the dear", PLANS, None),
        ("en", "the quickest", SPEED, "express"),
        ("en", "the latest", PLANS, None),
        ("en", "the blue one", SIZES, None),
        ("de", "das günstigere", (("A", ("A", "9 Euro")), ("B", ("B", "19 Euro"))), "A"),
        ("ru", "который подешевле", (("A", ("A", "500 рублей")), ("B", ("B", "900 рублей"))), "A"),
        ("es", "la más barata", (("A", ("A", "9 euros")), ("B", ("B", "19 euros"))), "A"),
        ("ar", "الأرخص", (("A", ("A", "50 ريال")), ("B", ("B", "120 ريال"))), "A"),
        ("he", "הזול", (("A", ("A", "30 שקל")), ("B", ("B", "60 שקל"))), "A"),
    ],
)
def test_the_end_of_a_scale(code, said, options, value):
    found = place(hearing(said, language(code), AT), options)
    assert (found and found[0]) == value

"""What the signs of a choice count."""

import numpy as np

from bench.intent_weights import OUTSIDE, development, fitted, rows, told
from frontdesk.scenario.intent.choosing import COUNTS


def test_rows_say_what_is_right():
    items, bots = development()
    inside = next(one for one in items if not one.out_of_scope)
    outside = next(one for one in items if one.out_of_scope)
    (signs, right, count), (_, strange, more) = rows([inside, outside], bots)
    assert signs.shape == (len(right), len(COUNTS))
    assert right.any()
    assert strange.any()
    assert (count, more) == (1.0, OUTSIDE)


def test_a_sign_that_always_tells_counts():
    names = list(COUNTS)
    signs = np.zeros((2, len(names)))
    signs[0, names.index("keyword")] = 1.0
    signs[1, names.index("foreign")] = 1.0
    given = [(signs, np.array([True, False]), 1.0)] * 30
    found = dict(zip(names, fitted(given), strict=True))
    assert found["keyword"] > 2 > 0 > found["foreign"]
    assert told([*given, (signs, np.array([False, True]), OUTSIDE)], fitted(given)).startswith("96.8% right")

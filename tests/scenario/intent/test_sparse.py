"""Products of sentences without one large matrix."""

import numpy as np
import pytest

from frontdesk.scenario.intent.sparse import BLOCK, likeness, summed

ROWS = [[(0, 1.0), (2, 2.0)], [], [(1, 3.0)], [(0, 0.5), (1, 0.5), (2, 0.5)]]
DENSE = np.array([[1, 0, 2], [0, 0, 0], [0, 3, 0], [0.5, 0.5, 0.5]], dtype=np.float32)
TOLD = np.array([[1, 0], [0, 1], [-2, 1], [0.5, 3]], dtype=np.float32)


@pytest.mark.parametrize("apart", [1, BLOCK - 1, BLOCK, 2 * BLOCK + 1])
def test_columns_near_and_far(apart):
    rows = [[(column * apart, value) for column, value in row] for row in ROWS]
    assert np.allclose(likeness(rows, 2 * apart + 1), DENSE @ DENSE.T)
    found = summed(rows, 2 * apart + 1, TOLD)
    assert np.allclose(found[::apart], DENSE.T @ TOLD)
    assert np.count_nonzero(found) == np.count_nonzero(found[::apart])

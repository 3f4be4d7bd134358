"""Ridge regression without one large matrix."""

import numpy as np

from frontdesk.scenario.intent.sparse import BLOCK, solved

ROWS = [[(0, 1.0), (2, 2.0)], [], [(1, 3.0)], [(0, 0.5), (1, 0.5), (2, 0.5)]]
DENSE = np.array([[1, 0, 2], [0, 0, 0], [0, 3, 0], [0.5, 0.5, 0.5]], dtype=np.float32)
WANTED = np.array([[1, 0], [0, 1], [0, 1], [1, 0]], dtype=np.float32)
FORGIVEN = np.array([0.5, 0.25, 0.25, 1.0], dtype=np.float32)
EXACT = DENSE.T @ np.linalg.solve(DENSE @ DENSE.T + np.diag(FORGIVEN), WANTED)


def test_the_solution_is_the_exact_one():
    assert np.allclose(solved(ROWS, 3, WANTED, FORGIVEN), EXACT, atol=1e-4)


def test_columns_far_apart():
    apart = [[(column * BLOCK, value) for column, value in row] for row in ROWS]
    found = solved(apart, 2 * BLOCK + 1, WANTED, FORGIVEN)
    assert np.allclose(found[::BLOCK], EXACT, atol=1e-4)
    assert np.count_nonzero(found) == np.count_nonzero(found[::BLOCK])

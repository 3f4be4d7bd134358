"""Logistic regression from likenesses."""

import numpy as np

from frontdesk.scenario.intent.fitting import fitted, likely

ROWS = np.array([[1, 0, 0], [1, 0, 1], [0, 1, 0], [0, 1, 1]], dtype=np.float32)
WANTED = np.array([0, 0, 1, 1])
EVEN = np.ones(4, dtype=np.float32)
NONE = np.zeros((4, 2), dtype=np.float32)


def leaning(told, row):
    return np.asarray(row, dtype=np.float32) @ ROWS.T @ told


def test_what_was_taught_is_told_and_what_is_like_it():
    told = fitted(ROWS @ ROWS.T, NONE, WANTED, EVEN, 0.1)
    assert (likely(NONE + ROWS @ ROWS.T @ told).argmax(axis=1) == WANTED).all()
    one, other = leaning(told, [1, 0, 0.2])
    assert one > other + 1


def test_at_the_end_nothing_pulls_any_more():
    ridge = 0.5
    told = fitted(ROWS @ ROWS.T, NONE, WANTED, EVEN, ridge)
    missed = np.eye(2)[WANTED] - likely(ROWS @ ROWS.T @ told)
    assert np.allclose(told, missed / ridge, atol=0.05)


def test_it_begins_where_it_is_told_to():
    sure = np.array([[9, -9], [9, -9], [-9, 9], [-9, 9]], dtype=np.float32)
    assert np.abs(fitted(ROWS @ ROWS.T, sure, WANTED, EVEN, 0.1)).max() < 0.01
    wrong = fitted(ROWS @ ROWS.T, -sure, WANTED, EVEN, 0.1)
    assert (likely(-sure + ROWS @ ROWS.T @ wrong).argmax(axis=1) == WANTED).all()


def test_a_sentence_that_counts_more_is_followed():
    same = np.ones((2, 2), dtype=np.float32)
    told = fitted(same, np.zeros((2, 2), np.float32), np.array([0, 1]), np.array([3, 1], np.float32), 0.1)
    assert likely(same @ told)[0, 0] > 0.6


def test_probabilities_of_huge_leanings():
    assert likely(np.array([1e4, 0], dtype=np.float32)).tolist() == [1.0, 0.0]

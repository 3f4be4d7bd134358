from __future__ import annotations

import numpy as np
import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.embeddings.fake import build


def test_texts_with_common_words_are_near_each_other() -> None:
    fake = build({"dimensions": 32})
    one, near, far = map(
        np.array, fake.embed(["a red house", "the red house", "two dogs"], query=False, within=1)
    )
    assert float(one @ near) > float(one @ far)
    assert float(one @ one) == pytest.approx(1)
    assert len(one) == fake.dimensions == 32
    assert fake.asked == [("a red house", "the red house", "two dogs")]


def test_words_of_a_group_mean_the_same() -> None:
    fake = build({"groups": [["dog", "hound"]]})
    one, other = fake.embed(["a dog", "A HOUND"], query=True, within=1)
    assert one == other
    assert fake.variant != build({}).variant


def test_it_fails_as_often_as_it_is_told() -> None:
    fake = build({"fails": 1})
    with pytest.raises(ProviderError):
        fake.embed(["x"], query=True, within=1)
    assert fake.embed(["x"], query=True, within=1)

"""What was learnt beforehand, in the files of the package."""

import numpy as np
import pytest

from frontdesk.scenario.intent.classifier import Sentence, train
from frontdesk.scenario.intent.compiled import compiled, packed, unpacked
from frontdesk.scenario.intent.features import features, hear
from frontdesk.scenario.intent.lexicon import CODES, lexicon

SAID = {
    "any.book": "I would like a table",
    "any.cancel_booking": "please call it off",
    "food.menu": "any soup",
}


def test_a_file_says_what_the_classifier_did():
    known = {label: features(hear(text, "en")) for label, text in SAID.items()}
    made = train([Sentence(found, label) for label, found in known.items()])
    again = unpacked(packed(made))
    assert again.labels == made.labels
    for found in known.values():
        before, after = made.scores(found), again.scores(found)
        assert np.allclose(
            [before[name] for name in made.labels], [after[name] for name in made.labels], atol=0.03
        )


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_its_file(code):
    found = compiled(code)
    wants = {label.split(".")[1] for label in found.labels}
    assert {label.split(".")[1] for label in lexicon(code).examples} <= wants


def test_a_language_without_a_file():
    with pytest.raises(FileNotFoundError):
        compiled("xx")

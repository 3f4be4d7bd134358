"""The usual wants, told from each other."""

import pytest

from frontdesk.scenario.intent.features import hear
from frontdesk.scenario.intent.generic import built_in, by_label, by_trade, by_want, scores, wants


@pytest.mark.parametrize(
    ("code", "text", "want"),
    [
        ("en", "can I get a refund for this", "refund"),
        ("en", "what's it going to cost me", "price"),
        ("ru", "во сколько вы закрываетесь сегодня", "hours"),
        ("de", "wo kann man bei Ihnen parken", "parking"),
        ("es", "mi paquete todavía no ha llegado", "not_arrived"),
        ("ar", "المنتج وصل مكسور", "damaged"),
        ("he", "אני רוצה להקפיא את המנוי", "pause"),
        ("en", "are you looking for staff at the moment", "job"),
        ("de", "wie wird morgen das Wetter", "chatter"),
    ],
)
def test_sentences_nobody_wrote_down(code, text, want):
    found = wants(text, code)
    assert max(found, key=lambda name: found[name]) == want


def test_scores_are_those_of_what_was_heard():
    assert scores(hear("how much is it", "en")) == wants("how much is it", "en")
    assert {label.split(".")[1] for label, _ in built_in("en")} == set(wants("hello", "en"))


def test_scores_of_labels_add_up_to_those_of_wants_and_trades():
    found = by_label(hear("my roots need doing before saturday", "en"))
    assert by_want(found)["book"] == sum(found[label] for label in found if label.endswith(".book"))
    trades = by_trade(found)
    assert max(trades, key=lambda name: trades[name]) == "beauty"

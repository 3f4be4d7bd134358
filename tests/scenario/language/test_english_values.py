"""English words of money and spelling."""

from frontdesk.scenario.language.english_values import LETTERS, VALUES


def test_every_letter_has_a_word():
    assert {chr(code) for code in LETTERS.values()} == set("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def test_currencies():
    money = VALUES["money"]
    assert isinstance(money, dict)
    assert (money["euros"], money["bucks"], money["quid"]) == (978, 840, 826)

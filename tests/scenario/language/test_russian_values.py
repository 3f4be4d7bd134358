"""Russian words of money and spelling."""

from frontdesk.scenario.language.russian_values import LETTERS, VALUES


def test_letters():
    assert (chr(LETTERS["вэ"]), chr(LETTERS["мягкий знак"])) == ("В", "Ь")


def test_currencies_in_all_cases():
    money = VALUES["money"]
    assert isinstance(money, dict)
    assert {money[word] for word in ("рубль", "рубля", "рублей")} == {643}

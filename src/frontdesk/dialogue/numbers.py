"""The numbers in a text, written in digits or in words, so that none is spoken that nobody gave."""

from __future__ import annotations

import re

from frontdesk.dialogue import spoken

_ONES_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_TENS_EN = "twenty thirty forty fifty sixty seventy eighty ninety"
_RU = {
    "десять": 10, "одиннадцать": 11, "двенадцать": 12, "тринадцать": 13, "четырнадцать": 14, "пятнадцать": 15,
    "шестнадцать": 16, "семнадцать": 17, "восемнадцать": 18, "девятнадцать": 19, "двадцать": 20,
    "тридцать": 30,
    "сорок": 40, "пятьдесят": 50, "шестьдесят": 60, "семьдесят": 70, "восемьдесят": 80, "девяносто": 90,
    "сто": 100, "двести": 200, "триста": 300, "четыреста": 400, "пятьсот": 500, "шестьсот": 600,
    "семьсот": 700, "восемьсот": 800, "девятьсот": 900,
}  # fmt: skip
_ONES_RU = {
    "один": 1, "одна": 1, "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7,
    "восемь": 8, "девять": 9,
}  # fmt: skip
_CASES_RU = {
    "одного": 1, "одной": 1, "двух": 2, "трех": 3, "трёх": 3, "четырех": 4, "четырёх": 4, "пяти": 5,
    "шести": 6, "семи": 7, "восьми": 8, "девяти": 9,
}  # fmt: skip
_LARGE_CASES_RU = {
    "десяти": 10, "одиннадцати": 11, "двенадцати": 12, "тринадцати": 13, "четырнадцати": 14, "пятнадцати": 15,
    "шестнадцати": 16, "семнадцати": 17, "восемнадцати": 18, "девятнадцати": 19, "двадцати": 20,
    "тридцати": 30, "сорока": 40, "пятидесяти": 50, "шестидесяти": 60, "семидесяти": 70, "восьмидесяти": 80,
    "девяноста": 90, "ста": 100, "двухсот": 200, "трехсот": 300, "четырехсот": 400, "пятисот": 500,
}  # fmt: skip
_SMALL = {**{word: n for n, word in enumerate(_ONES_EN.split())}, **_ONES_RU, **_CASES_RU}
_LARGE = {**{word: 20 + 10 * n for n, word in enumerate(_TENS_EN.split())}, **_RU, **_LARGE_CASES_RU}
_SCALE = {"hundred": 100, "thousand": 1000, "тысяча": 1000, "тысячи": 1000, "тысяч": 1000}
WORDS = frozenset((*_SMALL, *_LARGE, *_SCALE))
_LEAST = 10
"""Smaller numbers in words are everyday words where they tell no time or price: one moment, two people."""
_TOLD_BEFORE = """
    at until till from to by before after past between and only just about around cost costs is for
    в во до с со от за к на после около стоит
"""
_TOLD_AFTER = """
    o am pm a p in at to till until pound euro dollar ruble rouble percent per hour minute day week month year
    night час утра вечера дня дней день рубл фунт евро процент минут недел месяц год лет
"""
_BEFORE, _AFTER = frozenset(_TOLD_BEFORE.split()), _TOLD_AFTER.split()
"""What stands after a number that tells something, or how it begins, from three letters on."""

_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")
_GROUPED = re.compile(r"(?<=\d)[   ](?=\d{3}(?!\d))|(?<=\d)[\u00a0\u202f](?=\d)")
_PHONE = re.compile(r"\+?\d[\d\s().-]{5,}\d")
_CLOCK = re.compile(r"\b(\d{1,2})[:.](\d\d)\b|\b(\d{1,2})(?= ?(?:uhr|h)\b)", re.I)
_NAMED = re.compile(r"\b[^\W\d_]{1,2}\d+\b")
"""A number that is part of a name: the U6 goes to SE1."""
_HALF_PAST = re.compile(r"\bhalf (?:past )?(\d{1,2}|[a-z]+)\b", re.I)
_FIGURES = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
"""Arabic figures, and the signs between them."""


def numbers_in(text: str, language: str = "en") -> frozenset[str]:
    """The numbers a clause speaks of: each phone number whole, the others as plain digits. Words for numbers
    are read in English, Russian and `language`."""
    text = text.translate(_FIGURES)
    found: set[str] = set(spoken.told(text, language))
    for phone in _PHONE.findall(text):
        digits = re.sub(r"\D", "", phone)
        if len(digits) >= 7 and not _GROUPED.search(phone):
            found.add(digits)
            text = text.replace(phone, " ")
    found |= {name.casefold() for name in _NAMED.findall(text)}
    joined = _GROUPED.sub("", _NAMED.sub(" ", text))
    found |= {_plain(number) for number in _DIGITS.findall(joined)}
    found |= {f"{hour}{spoken.HALF}" for hour in _half_past(text)}
    return frozenset(found | {str(n) for n in _in_words(text) if n >= _LEAST} | _telling(text))


def _half_past(text: str) -> set[int]:
    """The hours of "half past four"."""
    said = (hour.casefold() for hour in _HALF_PAST.findall(text))
    values = {int(hour) if hour.isdigit() else _SMALL.get(hour, 0) for hour in said}
    return {hour for hour in values if 0 < hour <= 12}


def digits_of(text: str, language: str = "en") -> frozenset[str]:
    """Every form in which the numbers of a given text may be spoken."""
    text = text.translate(_FIGURES)
    found = set(numbers_in(text, language)) | {str(n) for n in _in_words(text)} | spoken.given(text, language)
    text = _NAMED.sub(" ", text)
    joined = _GROUPED.sub("", text)
    for number in [*_DIGITS.findall(joined), *_DIGITS.findall(text)]:
        found.add(_plain(number))
        found |= {_plain(part) for part in re.split(r"[.,:]", number)}
        found.add(re.sub(r"\D", "", number))
    for first, minutes, full in _CLOCK.findall(text):
        hour = int(first or full)
        if 12 < hour < 24:
            found |= {str(hour - 12), _plain(f"{hour - 12}:{minutes or '00'}")}
    found |= {re.sub(r"\D", "", phone) for phone in _PHONE.findall(text)}
    found |= {spoken.later(half) for half in found if re.fullmatch(r"\d{1,2}\.30", half)}
    return frozenset(found)


def _telling(text: str) -> set[str]:
    """Small numbers in words that tell a time, a price or a count: "until eight", "two pounds", "до семи"."""
    words = ["", *re.findall(r"[^\W\d_]+", text.casefold()), ""]
    found = set()
    for before, word, after in zip(words, words[1:], words[2:], strict=False):
        value = _SMALL.get(word, 0)
        if 1 < value < _LEAST and before not in _LARGE and (before in _BEFORE or _counts(after)):
            found.add(str(value))
    return found


def _counts(after: str) -> bool:
    return any(after == unit or (len(unit) > 2 and after.startswith(unit)) for unit in _AFTER)


def _plain(number: str) -> str:
    """Without leading zeros, empty decimals and the separators of thousands."""
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", number):
        number = re.sub(r"[.,]", "", number)
    number = re.sub(r"[.,:]00?$", "", number.replace(",", "."))
    return re.sub(r"^0+(?=\d)", "", number).replace(":", ".")


def _in_words(text: str) -> list[int]:
    """Numbers spelled out, such as forty-five or двести пятьдесят."""
    found: list[int] = []
    total = current = 0
    open_number = False
    for word in [*re.findall(r"[^\W\d_]+", text.casefold()), ""]:
        value = _SMALL.get(word, _LARGE.get(word))
        if value is not None and _fits(current, value):
            current, open_number = current + value, True
        elif word in _SCALE and open_number:
            current *= _SCALE[word]
            if _SCALE[word] == 1000:
                total, current = total + current, 0
        elif not (word == "and" and open_number):
            if open_number:
                found.append(total + current)
            total, current, open_number = 0, value or 0, value is not None
    return found


def _fits(current: int, value: int) -> bool:
    """Whether the value goes on with the number begun: 40 and 5, 200 and 50; not 5 and 5."""
    if current == 0:
        return True
    if current % 100 == 0:
        return value < 100 or (current >= 1000 and value < 1000)
    return current % 10 == 0 and current % 100 >= 20 and value < 10

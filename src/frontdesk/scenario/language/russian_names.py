"""Russian names as they are written down: "на Смирнову Ольгу Викторовну" is Смирнова Ольга Викторовна.

Only what the given name or the patronymic makes certain is changed: their ending tells case and sex, and the
family name follows. Where they leave it open, there is no answer.
"""

from __future__ import annotations

from collections.abc import Sequence

_PATRONYMICS = {
    **dict.fromkeys(("овну", "овны", "овне", "овной"), "овна"),
    **dict.fromkeys(("евну", "евны", "евне", "евной"), "евна"),
    **dict.fromkeys(("ичну", "ичны", "ичне", "ичной"), "ична"),
    **dict.fromkeys(("овича", "овичу", "овичем"), "ович"),
    **dict.fromkeys(("евича", "евичу", "евичем"), "евич"),
}
_SHORTEST = 7
"""Letters of a patronymic, at least: Львовна, Ильична."""
_WOMAN = {
    **{"ову": "ова", "еву": "ева", "ину": "ина", "ыну": "ына", "скую": "ская", "цкую": "цкая"},
    **{"овой": "ова", "евой": "ева", "иной": "ина", "ской": "ская", "цкой": "цкая"},
}
_MAN = {
    **{"ова": "ов", "ева": "ев", "ина": "ин", "ына": "ын", "ского": "ский", "цкого": "цкий"},
    **{"ову": "ов", "еву": "ев", "ину": "ин", "ыну": "ын", "скому": "ский", "цкому": "цкий"},
    **{"овым": "ов", "евым": "ев", "иным": "ин"},
}
_ACCUSATIVE = ("ову", "еву", "ину", "ыну", "скую", "цкую")
_SETTLED = {
    "woman": ("ова", "ева", "ина", "ына", "ская", "цкая"),
    "man": ("ов", "ев", "ин", "ын", "ский", "цкий"),
}
_UNCHANGING = ("ко", "ых", "их", "дзе", "ян", "ли")
_CASES = (("ия", ("ию", "ии", "ией")), ("а", ("у", "ы", "и", "е", "ой", "ей")), ("я", ("ю", "и", "е", "ей")))
_MEN = (("й", ("я", "ю", "ем")), ("ь", ("я", "ю", "ем")), ("", ("а", "у", "ом")))
_BOYS = frozenset(
    (
        *("саша", "дима", "леша", "сережа", "женя", "ваня", "миша", "коля", "вова", "илья", "рома", "паша"),
        *("юра", "витя", "костя", "никита", "вася", "гриша", "петя", "слава", "данила"),
        *("леня", "митя", "гена", "толя", "боря", "жора", "лука"),
    )
)
_BOTH = frozenset(("саша", "женя", "слава", "валя"))
_VOWELS = "аеёиоуыэюяьй"
_MAY_LOSE_A_VOWEL = ("ц", "нк", "йк", "рк", "лк", "тк", "чк")
"""Before these a vowel may have gone: "Кравца" is Кравец."""
_FLEETING = {"павел": "павл", "лев": "льв", "петр": "петр"}


def forms(name: str) -> tuple[str, ...]:
    """The other cases of a given name, in small letters: of "ольга" "ольгу", "ольги" and so on."""
    for end, others in _CASES:
        if name.endswith(end):
            return tuple(name[: -len(end)] + other for other in others)
    for end, others in _MEN:
        if name.endswith(end):
            base = _FLEETING.get(name, name[: len(name) - len(end)])
            return tuple(base + other for other in others)
    return ()


def nominative(words: Sequence[str], given: frozenset[str], after_na: bool = False) -> tuple[str, ...] | None:
    """The words of a name in small letters as they stand in a passport, when said in another case.

    `given` are the given names that are known; after "на" a name is in the accusative, so that "евгения" is
    a man. The words themselves when no given name or patronymic is in another case; None when one is, but
    what another word would be is not certain.
    """
    bent = [_person(word, given, after_na) for word in words]
    told = [one for one in bent if one]
    sexes = {sex for _, sex in told if sex}
    if not told:
        alone = after_na and len(words) == 1 and words[0] not in given and words[0].endswith(_ACCUSATIVE)
        put = _family(words[0], "woman", given) if alone else None
        return (put,) if put else tuple(words)
    if len(told) == len(words) == 1 and told[0][0]:
        return (told[0][0],)
    if len(sexes) != 1:
        return None
    sex = sexes.pop()
    whole = [one[0] if one else _family(word, sex, given) for word, one in zip(words, bent, strict=True)]
    return tuple(word for word in whole if word) if all(whole) else None


def _person(word: str, given: frozenset[str], after_na: bool) -> tuple[str, str] | None:
    """A given name or patronymic that is in another case, as it is written, and whose it is."""
    for end, plain in _PATRONYMICS.items():
        if word.endswith(end) and len(word) >= _SHORTEST:
            return word[: -len(end)] + plain, "woman" if plain.endswith("а") else "man"
    if word in given and not (after_na and word.endswith(("а", "я"))):
        return None
    names = {name for name in given if word[0] == name[0] and word in forms(name)}
    if len(names) != 1:
        return ("", "") if names else None
    name = names.pop()
    man = name in _BOYS or name[-1] not in "ая"
    return name, "" if name in _BOTH else "man" if man else "woman"


def _family(word: str, sex: str, given: frozenset[str]) -> str | None:
    """The word beside it: a family name in the same case, or one that never changes."""
    if word.endswith(("овна", "евна", "ична", "ович", "евич")):
        return word
    table = _WOMAN if sex == "woman" else _MAN
    for end, plain in table.items():
        if word.endswith(end):
            return word[: -len(end)] + plain
    if word in given or word.endswith(_SETTLED[sex]) or word.endswith(_UNCHANGING):
        return word
    plain = word[:-1]
    hard = sex == "man" and word.endswith("а") and len(plain) > 3 and plain[-1] not in _VOWELS
    return plain if hard and not plain.endswith(_MAY_LOSE_A_VOWEL) else None

"""Russian words across their inflections, and in Latin letters."""

from __future__ import annotations

from functools import lru_cache

from frontdesk.scenario.language.lexicon import listed

_REFLEXIVE = ("ся", "сь")
_ENDINGS = sorted(
    listed(
        "ываю иваю аюсь аю яю аем яем ает яет ываться иваться оваться аться яться иться еться уться ывать "
        "ивать овать ать ять ить еть уть ть ти чь айте яйте уйте ьте йте ите ете ишь ешь ут ют ат ят ет "
        "ит ем им ул ал ала али ало ил ила или ило ел ела ели у ю а я о е и ы ь й ой ей ам ям ами ями ах "
        "ях ов ев ом ий ый ая яя ое ее ие ые ого его ому ему ую юю ых их ыми ими ией ии ия ию ием иям "
        "иями иях ость ости остью ание ания анию ении ение ения енью ка ку ки ке кой ок ик"
    ),
    key=len,
    reverse=True,
)
_ALTERNATES = {"ш": "с", "ж": "з", "щ": "ст", "ч": "т"}
_SHORTEST = 3
_LATIN = dict(
    zip(
        "абвгдезийклмнопрстуфыэ",
        listed("a b v g d e z i y k l m n o p r s t u f y e"),
        strict=True,
    )
) | {"ё": "e", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ю": "yu", "я": "ya"}


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """What the forms of a word share: `записаться`, `запишите` and `запись` are all `запис`.

    Shorter than a grammarian's stem and sometimes wrong, so it only finds words that somebody listed.
    """
    for suffix in _REFLEXIVE:
        if word.endswith(suffix) and len(word) > _SHORTEST + 3:
            word = word[: -len(suffix)]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word[: -len(ending)]
            break
    word = word.rstrip("ьй")
    return word[:-1] + _ALTERNATES[word[-1]] if word[-1:] in _ALTERNATES and len(word) > _SHORTEST else word


def latin(word: str) -> str:
    """A word as it stands in an e-mail address: `петров` is `petrov`."""
    return "".join(_LATIN.get(letter, "" if letter in "ъь" else letter) for letter in word)

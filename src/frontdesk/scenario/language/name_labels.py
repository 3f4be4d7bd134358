"""What first names and family names are introduced with, in every language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from frontdesk.scenario.language.lexicon import listed
from frontdesk.scenario.language.phrasing import Phrases, compiled

_FIRST: Mapping[str, str] = {
    "en": "first name | first name's | christian name | given name | forename | first names",
    "de": "vorname | vornamen | rufname | vorname's",
    "es": "nombre de pila | nombre propio | de nombre | primer nombre",
    "ru": "имя",
    "ar": "الاسم الأول | والاسم الأول | اسمي الأول | واسمي الأول | الاسم الشخصي",
    "he": "שם פרטי | השם הפרטי | ושם פרטי | והשם הפרטי",
}
_LAST: Mapping[str, str] = {
    "en": "surname | surname's | last name | last name's | family name | family name's | second name",
    "de": "nachname | nachnamen | familienname | familiennamen | zuname | hausname",
    "es": "apellido | apellidos | de apellido | primer apellido",
    "ru": "фамилия",
    "ar": "العائلة | اسم العائلة | الكنية | اللقب | لقبي | كنيتي | عائلتي",
    "he": "שם משפחה | שם המשפחה | ושם משפחה | ושם המשפחה",
}
_LOOSE: Mapping[str, str] = {
    "en": "name",
    "de": "name",
    "es": "nombre",
    "ru": "зовут",
    "ar": "الاسم | والاسم | اسمي | واسمي",
    "he": "השם | והשם | קוראים לי | קוראים לו | קוראים לה",
}
"""What introduces a first name only where the family name was told before it."""
NO_LABEL_AFTER = frozenset(listed("на по свое моего под das auf dem den dein ihr a su tu your what's"))
"""Words that make another thing of a label: "на имя", "auf den namen"."""
COPULAS = frozenset(
    listed(
        "is it's that's would be being ist lautet wäre heißt es sería sera será son — это у меня нее него "
        "будет он она هو هي يكون هوا הוא היא זה שלי יהיה"
    )
)
"""What may stand between a label and its name."""


@lru_cache(maxsize=8)
def first_labels(code: str) -> Phrases:
    """What a first name is introduced with."""
    return compiled({"first": _FIRST.get(code, _FIRST["en"])}, code)


@lru_cache(maxsize=8)
def last_labels(code: str) -> Phrases:
    """What a family name is introduced with."""
    return compiled({"last": _LAST.get(code, _LAST["en"])}, code)


@lru_cache(maxsize=8)
def loose(code: str) -> Phrases:
    """What introduces a first name after the family name."""
    return compiled({"first": _LOOSE.get(code, _LOOSE["en"])}, code)

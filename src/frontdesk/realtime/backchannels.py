"""Small words that say "I am listening", by language: heard over our own speech they are no turn."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "en": "mm mhm mmhm hm hmm uh huh uhhuh aha ah oh yeah yep yes yup okay ok right sure i see got it good"
    " great alright all cool fine mm-hm uh-huh",
    "ru": "да ага угу мм хм ну так окей ок хорошо понятно ясно понял поняла ладно точно конечно верно да-да",
    "de": "ja hm mhm aha ach so okay ok gut genau klar verstehe stimmt jaja alles richtig",
    "es": "sí si ajá aha mm mhm ok okay vale claro ya bueno bien entiendo perfecto de acuerdo",
    "he": "כן אהה אוקיי אוקי טוב בסדר נכון הבנתי אה ברור מעולה יופי",
    "ar": "نعم اه آه أيوه ايوه ايوا تمام طيب حسنا ماشي أوكي اوكي فهمت صح أها",
}
LONGEST = 4
"""So many small words in a row are still only listening."""
SETS = {code: frozenset(words.split()) for code, words in WORDS.items()}
NOISES = "mm mmm mhm mmhm hm hmm uh um huh ah oh aha mm-hm uh-huh m-hm эм мм хм угу äh"
SOUNDS = frozenset(NOISES.split())
"""Sounds that are the same everywhere."""


def is_backchannel(text: str, code: str) -> bool:
    """Whether `text` says nothing but that its speaker is listening, in the language `code`."""
    words = [word for word in (raw.strip(".,!?…;:\"'").casefold() for raw in text.split()) if word]
    known = SETS.get(code.split("-")[0].lower(), SETS["en"]) | SOUNDS
    return 0 < len(words) <= LONGEST and all(_small(word, known) for word in words)


def _small(word: str, known: frozenset[str]) -> bool:
    """ "да-да" is two of them."""
    return word in known or all(part in known for part in word.split("-"))

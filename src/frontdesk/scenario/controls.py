"""What was said besides values: yes, no, cancel, repeat, a person, goodbye; questions; corrections."""

from __future__ import annotations

from functools import cache

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.yes_no import Decision, decided
from frontdesk.scenario.language import Language
from frontdesk.scenario.reading import Control
from frontdesk.scenario.turning import but_asks, harmless, kindly, takes_back

QUIET = (
    *("filler", "carrier", "hello", "hesitation", "thanks", "yes", "no"),
    *("request", "correct", "suggest", "modal"),
)
ANYWHERE: tuple[Control, ...] = ("existing", "robot")
_ALREADY = {"en": "already", "de": "schon", "es": "ya", "ru": "уже", "ar": "خلاص", "he": "כבר"}
_DID: dict[str, tuple[str, ...]] = {
    "en": ("did you", "did i", "did they", "have you", "has it", "has my", "was my", "was it", "were you"),
    "de": ("haben sie", "habt ihr", "wurde", "ist mein", "ist meine"),
    "es": ("han cancelado", "ha cancelado", "habéis cancelado", "han anulado", "se ha cancelado"),
    "ru": ("вы отменили", "вы уже", "отменили ли"),
    "ar": ("هل تم", "هل الغيتم", "هل ألغيتم"),
    "he": ("האם ביטלתם", "ביטלתם", "כבר ביטלתם"),
}
"""How questions about what was done begin."""
_DONE = {
    "en": "cancelled",
    "de": "storniert gekündigt abgesagt",
    "es": "cancelado anulado",
    "ru": "отменили отменен отменена",
    "ar": "الغيتم إلغاء",
    "he": "ביטלתם בוטל בוטלה",
}
_WHY = {
    "en": ("why",),
    "de": ("warum", "wieso", "weshalb"),
    "es": ("por qué", "y por qué"),
    "ru": ("почему", "отчего"),
    "ar": ("لم", "لما", "لماذا", "ليش", "ليه"),
    "he": ("למה", "מדוע"),
}
"""How "why not" begins: beside it something is offered, and nothing is agreed to."""
ASIDE = ("filler", "hello", "hesitation", "thanks", "yes", "no", "correct")
DENIES = ("no", "not", "no_or_not", "not_or_no")
SHORT = 8
"""Words of a sentence in which a phrase counts wherever it stands."""


def controls(heard: Hearing, question: bool) -> frozenset[Control]:
    """What was said that every dialogue understands. A question about cancelling cancels nothing."""
    found: set[Control] = set()
    decision = _decision(heard)
    leaves = _says_goodbye(heard)
    if decision and not (decision[0] == "yes" and _no_yes(heard, decision, asks=question or leaves)):
        found.add(decision[0])
    if decision and "yes" in found and _denies_besides(heard, decision):
        found.add("perhaps")
    asks = not {"?", "؟"}.isdisjoint(heard.text) or (question and kindly(heard) is None)
    if asks and "yes" in found and but_asks(heard):
        found.add("perhaps")
    if takes_back(heard):
        found.add("taken_back")
    if not question and _says(heard, "cancel"):
        found.add("cancel")
    if _says(heard, "repeat"):
        found.add("repeat")
    if any(_multiword(heard, i) for i in _places(heard, "person")) or _says(heard, "person"):
        found.add("person")
    if leaves and "yes" not in found:
        found.add("goodbye")
    if not question and _says(heard, "wait"):
        found.add("wait")
    if _places(heard, "thanks"):
        found.add("thanks")
    if _leads(heard, "hello"):
        found.add("hello")
    found.update(kind for kind in ANYWHERE if _places(heard, kind))
    return frozenset(found)


def _decision(heard: Hearing) -> tuple[Decision, int, int] | None:
    """What was decided; "yes, no rush" is a yes."""
    found = decided(heard)
    if found is not None and found[0] == "yes":
        return found
    yes = kindly(heard)
    return found if yes is None else ("yes", yes, yes + 1)


def is_question(heard: Hearing, has_values: bool) -> bool:
    """Whether something is asked. "What about Tuesday?" offers a value: that is an answer."""
    if any(token.has("ask") for token in heard.tokens):
        return True
    if heard.tokens and heard.tokens[-1].has("ask_last") and not has_values:
        return True
    first = _first_word(heard)
    if first is None:
        return False
    if has_values and _offers(heard, first):
        return False
    token = heard.tokens[first]
    if (token.has("request") and not token.has("ask_first")) or _requests(heard, first):
        return False
    asks = token.has("ask_first") and len(heard.tokens) > first + 1
    return asks or ("?" in heard.text and not has_values and not _only_quiet(heard))


def asks_about(heard: Hearing) -> bool:
    """Whether a word of asking ("how long", "كم") leads: more than "can I have" or a voice that rises."""
    first = _first_word(heard)
    if first is None or heard.has(first, "request", "suggest", "modal"):
        return False
    return heard.has(first, "ask", "ask_first") and len(heard.tokens) > first + 2


def asks_if_cancelled(heard: Hearing) -> bool:
    """ "Did you cancel it already?": a question about what was done, not a wish that it be done."""
    said = [heard.language.plain(word.text) for word in heard.words]
    stems = {heard.language.stem(word) for word in said}
    if not any(token.has("cancel") for token in heard.tokens) and _cancelled(heard.language).isdisjoint(
        stems
    ):
        return False
    asked = "?" in heard.text or asks_about(heard)
    start = next((i for i, token in enumerate(heard.tokens) if not token.has(*ASIDE)), 0)
    first = heard.tokens[start].first
    begins = any(
        tuple(said[first : first + len(phrase)]) == phrase for phrase in _listed(heard.language, "did")
    )
    already = heard.language.plain(_ALREADY.get(heard.language.code, "already"))
    return begins or (asked and already in said)


@cache
def _cancelled(language: Language) -> frozenset[str]:
    return frozenset(language.stem(language.plain(word)) for word in _DONE.get(language.code, "").split())


@cache
def _listed(language: Language, kind: str) -> tuple[tuple[str, ...], ...]:
    """The words of each phrase that begins a question about what was done, or "why not"."""
    phrases = (_DID if kind == "did" else _WHY).get(language.code, ())
    return tuple(tuple(language.plain(word) for word in phrase.split()) for phrase in phrases)


def is_correction(heard: Hearing, has_values: bool) -> bool:
    """ "No, Tuesday", "not Tuesday, Thursday", "I meant …", "yes, but at six"."""
    if any(token.has("not") and not token.has("yes") for token in heard.tokens) and has_values:
        return True
    if takes_back(heard):
        return True
    decision = decided(heard)
    if decision and has_values:
        after = range(decision[2], len(heard.tokens))
        return decision[0] == "no" or any(heard.has(i, "but", "correct") for i in after)
    if decision and decision[0] == "yes" and _but_more(heard, decision[2]):
        return True
    if not any(token.has("correct") for token in heard.tokens):
        return False
    return has_values or _leads(heard, "correct")


def _but_more(heard: Hearing, first: int) -> bool:
    """ "Yes, but …": whatever comes then, it is no plain yes."""
    but = next((i for i in range(first, len(heard.tokens)) if heard.has(i, "but")), None)
    if but is None:
        return False
    more = (token for token in heard.tokens[but:] if not token.has("but", *QUIET))
    return any(not harmless(heard, token) for token in more)


def _no_yes(heard: Hearing, decision: tuple[Decision, int, int], *, asks: bool) -> bool:
    """ "Okay, and how much is it?", "why not nine?" """
    return (asks and _casual(heard, decision[1])) or _offers_another(heard, decision)


def _denies_besides(heard: Hearing, decision: tuple[Decision, int, int]) -> bool:
    """ "Da stimmt was nicht", "correcto no es", "okay, that's not it": a denial beside what agrees, unless it
    agrees as well ("kein Problem")."""
    return any(
        token.has(*DENIES)
        and not token.has("yes", "thanks", "goodbye")
        and not decision[1] <= i < decision[2]
        and not harmless(heard, token)
        for i, token in enumerate(heard.tokens)
    )


def _offers_another(heard: Hearing, decision: tuple[Decision, int, int]) -> bool:
    """ "Why not nine?": what follows is another thing; "why not" alone agrees."""
    _, first, last = decision
    start, end = heard.tokens[first].first, heard.tokens[last - 1].last
    said = tuple(heard.language.plain(word.text) for word in heard.words[start:end])
    why = any(said[: len(phrase)] == phrase for phrase in _listed(heard.language, "why"))
    return why and end - start > 1 and heard.skip(last, *QUIET) < len(heard.tokens)


def _casual(heard: Hearing, index: int) -> bool:
    """ "Okay, and how much is it?": the first word agrees to nothing."""
    return heard.has(index, "casual") and not (heard.has(index + 1, "yes") and not _casual(heard, index + 1))


def _places(heard: Hearing, kind: str) -> list[int]:
    return [i for i, token in enumerate(heard.tokens) if token.has(kind)]


def _multiword(heard: Hearing, i: int) -> bool:
    return heard.tokens[i].last - heard.tokens[i].first > 1


def _says(heard: Hearing, kind: str) -> bool:
    """Whether a phrase of that kind is what the utterance is about."""
    alone = _places(heard, f"{kind}_alone")
    if alone and heard.only(alone[0], alone[0] + 1, *QUIET):
        return True
    short = len(heard.words) <= SHORT
    return _leads(heard, kind) or (short and any(_multiword(heard, i) for i in _places(heard, kind)))


def _says_goodbye(heard: Hearing) -> bool:
    places = _places(heard, "goodbye")
    if not places:
        return _says(heard, "goodbye")
    return heard.skip(places[-1] + 1, *QUIET, "goodbye") == len(heard.tokens)


def _leads(heard: Hearing, kind: str) -> bool:
    """Whether nothing but quiet words come before it."""
    for token in heard.tokens:
        if token.has(kind):
            return True
        if not token.has(*QUIET, f"{kind}_alone"):
            return False
    return False


def _first_word(heard: Hearing) -> int | None:
    """The first token that is not only politeness; a question word ends the search, and so does "I"."""
    for i, token in enumerate(heard.tokens):
        if token.has("ask_first", "self", "request", "suggest") or not token.has(*QUIET):
            return i
    return 0 if heard.tokens else None


def _requests(heard: Hearing, first: int) -> bool:
    """ "Can you cancel that", "could I change the time": a wish in the form of a question."""
    return heard.has(first, "modal") and any(
        heard.has(i, "cancel", "correct", "person") for i in (first + 1, first + 2)
    )


def _offers(heard: Hearing, first: int) -> bool:
    return heard.has(first, "suggest", "carrier")


def _only_quiet(heard: Hearing) -> bool:
    return all(token.has(*QUIET) for token in heard.tokens)

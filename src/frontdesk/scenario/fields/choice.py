"""One of several options: by its words or other words for it, in any inflection, with recogniser's slips.

An utterance that fits two options as well as each other fits none: the caller is asked again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.clauses import ends_between
from frontdesk.scenario.fields.denials import DENIES, denied, found_in
from frontdesk.scenario.fields.indirect import CONFIDENCE, Choice, asks, meant
from frontdesk.scenario.fields.numerals import number_at, ordinal_at
from frontdesk.scenario.language import Language
from frontdesk.scenario.language.concepts import STATES, concepts_of, sense_table
from frontdesk.scenario.language.lexicon import listed as listed_words
from frontdesk.scenario.language.little import says_little
from frontdesk.scenario.language.phrasing import Found
from frontdesk.scenario.matching import Hit, Phrase, find, phrase

CLEAR = 4.0
"""How much better the best option must fit than the next."""
SURE = 90
"""From this score on an option was named, and no slip of the recogniser is taken for it."""

AROUND = (
    *("filler", "carrier", "hesitation", "request", "choice_nth", "the", "a", "yes", "thanks", "correct"),
    *("suggest", "hello", "of"),
)
"""What may be said around "the second"."""
COUNTED = (
    "num",
    "ord",
    "last",
    "unit",
    "weekday",
    "month",
    "rel",
    "persons",
    "not",
    "no_or_not",
    "not_or_no",
)
RELATIVES = frozenset(
    listed_words(
        "you that which from que de der die das den dem von который которая которое которую которые что из "
        "вариант вариантов اللي التي الذي من שאמרת שאמרתם שהצעת מביניהם מהם مما ذكرت"
    )
)
"""Words that go on to tell which one it is: "the second one that you said"."""

Options = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """An option as written, the phrases that name it, and stems that no other option has."""

    value: str
    phrases: tuple[Phrase, ...]
    own_stems: frozenset[str]


def as_options(options: Mapping[str, tuple[str, ...]]) -> Options:
    """The options as a value that can be a key."""
    return tuple((value, tuple(others)) for value, others in options.items())


@lru_cache(maxsize=256)
def listed(options: Options, language: Language) -> tuple[Listed, ...]:
    """The options ready for matching."""
    by_option = [
        (value, tuple(phrase(text, language) for text in (value, *others))) for value, others in options
    ]
    own = language.shortest_own
    owners = Counter(stem for _, phrases in by_option for stem in _stems(phrases, own))
    return tuple(
        Listed(value, phrases, frozenset(stem for stem in _naming(phrases, language) if owners[stem] == 1))
        for value, phrases in by_option
    )


def _naming(phrases: tuple[Phrase, ...], language: Language) -> frozenset[str]:
    """Stems of words that can stand for the whole phrase: "have" and "back" say nothing alone."""
    return frozenset(
        stem
        for stem in _stems(phrases, language.shortest_own)
        if not any(
            stem == own and says_little(word, language)
            for one in phrases
            for own, word in zip(one.stems, one.words, strict=True)
        )
    )


def _stems(phrases: tuple[Phrase, ...], shortest: int) -> frozenset[str]:
    return frozenset(
        stem
        for one in phrases
        for stem, word, needed in zip(one.stems, one.words, one.needed, strict=True)
        if needed and len(word) >= shortest
    )


def matches(heard: Hearing, asked: bool, options: Options) -> Iterator[Match]:
    """The option said, if it is clear which."""
    table = listed(options, heard.language)
    stems = [heard.language.stem(word.text) for word in heard.words]
    hits = [(hit, option) for option in table if (hit := _best(option, heard, stems))]
    hits = [pair for pair in hits if not _another_word(heard, *pair)]
    if _leaves_open(heard, [hit for hit, _ in hits]):
        if asked and (best := _meant(heard, hits, options)):
            yield best
        return
    if asked:
        hits = [pair for pair in hits if not _waved_off(heard, *pair, hits)]
        hits = [pair for pair in hits if not _fronted(heard, *pair, options)]
        hits = [pair for pair in hits if _is_left(heard, pair[0])] or hits
    if not hits:
        hits = [(hit, option) for option in table if (hit := _by_own_word(option, heard, stems))]
        hits = [pair for pair in hits if not (asked and _waved_off(heard, *pair, hits))]
        hits = [pair for pair in hits if not (asked and _fronted(heard, *pair, options))]
    elif any(token.has("not", "not_after") for token in heard.tokens):
        named = [option for _, option in hits]  # "not the lasagne, the margherita"
        others = [option for option in table if option not in named]
        hits += [(hit, option) for option in others if (hit := _by_own_word(option, heard, stems))]
    if not hits and asked and (nth := _nth(heard, table)):
        yield nth
    elif asked and (best := _meant(heard, hits, options)):
        yield best
        return
    for hit, option in hits:
        if any(other is not option and _rivals(hit, another) for another, other in hits):
            continue
        first, last = _tokens(heard, hit)
        score = last - first + hit.score / 50
        yield Match(
            option.value, first, last, score, confidence=min(1.0, hit.score / 100), closed=hit.score >= 90
        )


def _meant(heard: Hearing, hits: list[tuple[Hit, Listed]], options: Options) -> Match | None:
    """What is meant though nothing was named, or only named to be denied, or by a slip."""
    named = [
        option
        for hit, option in hits
        if hit.score >= SURE
        and not _is_denied(heard, hit)
        and not _part_of_another(heard, hit, option)
        and not _turned_from(heard, hit, option, options)
    ]
    if named:
        return None
    found = meant(heard, tuple(Choice(value, (value, *others)) for value, others in options))
    return found if found and found.value not in {option.value for _, option in hits} else None


def _another_word(heard: Hearing, hit: Hit, option: Listed) -> bool:
    """Whether what sounds like the option is a word of its own with another meaning: "Fleisch", "Fisch"."""
    if hit.score >= SURE or hit.last - hit.first != 1:
        return False
    code = heard.language.code
    said = concepts_of(heard.words[hit.first].text, code)
    return bool(said) and not any(said & concepts_of(" ".join(one.words), code) for one in option.phrases)


def _turned_from(heard: Hearing, hit: Hit, option: Listed, options: Options) -> bool:
    """Whether a "but" after the words leads to another option: "the screen is fine, but it won't charge"."""
    turn = max((t.last for t in heard.tokens if t.has("but") and t.first >= hit.last), default=None)
    if turn is None:
        return False
    code = heard.language.code
    said = {one.meaning for one in found_in(heard, sense_table(code)) if one.first >= turn}
    about = {value: frozenset().union(*(concepts_of(n, code) for n in (value, *o))) for value, o in options}
    elsewhere = any(concepts & said for value, concepts in about.items() if value != option.value)
    return elsewhere and not about[option.value] & said


def _fronted(heard: Hearing, hit: Hit, option: Listed, options: Options) -> bool:
    """ "efectivo no llevo, pago con la visa": a "not" right behind it, and another option told of later."""
    after = next((t for t in heard.tokens if t.first >= hit.last), None)
    if after is None or not after.has("not", "no_or_not", "not_or_no", "no", "lacking"):
        return False
    code = heard.language.code
    said = {one.meaning for one in found_in(heard, sense_table(code)) if one.first >= after.last}
    about = {value: frozenset().union(*(concepts_of(n, code) for n in (value, *o))) for value, o in options}
    elsewhere = any(concepts & said for value, concepts in about.items() if value != option.value)
    return elsewhere and not about[option.value] & (said | STATES)


def _is_left(heard: Hearing, hit: Hit) -> bool:
    """ "mornings I'm at school, noon I work, so that leaves evenings"."""
    at = next((i for i, token in enumerate(heard.tokens) if token.last > hit.first), 0) - 1
    while heard.has(at, "the", "on", "at", "filler") and not heard.has(at, "settle"):
        at -= 1
    return heard.has(at, "settle") and any(heard.has(i, "sums_up", "but") for i in (at - 1, at - 2))


def _part_of_another(heard: Hearing, hit: Hit, option: Listed) -> bool:
    """Whether the words belong to a longer phrase that is about something else: "every three months"."""
    code = heard.language.code
    own = frozenset().union(*(concepts_of(" ".join(one.words), code) for one in option.phrases))
    return any(
        one.first <= hit.first and hit.last <= one.last and one.last - one.first > hit.last - hit.first
        for one in found_in(heard, sense_table(code))
        if one.meaning not in own
    )


def _waved_off(heard: Hearing, hit: Hit, option: Listed, hits: list[tuple[Hit, Listed]]) -> bool:
    """ "I'd sooner not do mornings": denied some words before, unless it tells what is wrong."""
    near = any(token.last == hit.first and token.has(*DENIES) for token in heard.tokens)
    others = [Found(other.value, one.first, one.last) for one, other in hits if other is not option]
    if near or not denied(heard, hit.first, hit.last, others):
        return False
    code = heard.language.code
    about = frozenset().union(*(concepts_of(" ".join(one.words), code) for one in option.phrases))
    return not about & STATES


def _is_denied(heard: Hearing, hit: Hit) -> bool:
    return denied(heard, hit.first, hit.last)


def _leaves_open(heard: Hearing, hits: list[Hit]) -> bool:
    """ "I don't mind", "neither": no option is meant, unless one goes by these words."""
    return any(
        token.has("neither", "any")
        and not any(token.first < hit.last and token.last > hit.first for hit in hits)
        for token in heard.tokens
    )


def _nth(heard: Hearing, table: tuple[Listed, ...]) -> Match | None:
    """ "the second one", "option two", "the last one that you said", where no other number is said."""
    for i in range(len(heard.tokens)):
        named = heard.has(i - 1, "choice_nth")
        found = ordinal_at(heard, i) or (number_at(heard, i) if named else None)
        if found is None and heard.has(i, "last"):
            found = len(table), i + 1
        if found and 1 <= found[0] <= len(table) and _is_place(heard, i, found[1]):
            sure = heard.only(i, found[1], *AROUND)
            confidence = 0.85 if sure else CONFIDENCE
            value = table[found[0] - 1].value
            return Match(value, i, found[1], 1.0, confidence=confidence, settled=not sure)
    return None


def _is_place(heard: Hearing, first: int, last: int) -> bool:
    """Whether an ordinal counts the options rather than what is said after it ("the second week")."""
    if heard.only(first, last, *AROUND):
        return True
    others = (*heard.tokens[:first], *heard.tokens[last:])
    if asks(heard) or any(token.has(*COUNTED) and not token.has("a", "choice_nth") for token in others):
        return False
    if last >= len(heard.tokens) or ends_between(heard, last):
        return True
    following = heard.tokens[last]
    return following.has(*AROUND, "repeat") or following.text in RELATIVES


def _rivals(hit: Hit, another: Hit) -> bool:
    """Whether the same words fit another option as well, or better."""
    apart = hit.last <= another.first or another.last <= hit.first
    return not apart and _fit(hit) - _fit(another) < CLEAR


def _fit(hit: Hit) -> float:
    """More words of an option said fit better than fewer; "every three months" says two of "every month"."""
    return hit.score + 5.0 * (hit.last - hit.first - hit.gaps - 1)


def _best(option: Listed, heard: Hearing, stems: list[str]) -> Hit | None:
    hits = [hit for one in option.phrases if (hit := find(one, heard.words, stems))]
    plain = [hit for hit in hits if not _is_denied(heard, hit)] if len(hits) > 1 else hits
    return max(plain or hits, key=_fit, default=None)


def _by_own_word(option: Listed, heard: Hearing, stems: list[str]) -> Hit | None:
    """A word that only this option has: "the women's one"."""
    for index, stem in enumerate(stems):
        if stem in option.own_stems and not says_little(heard.words[index].text, heard.language):
            return Hit(80.0, index, index + 1)
    return None


def _tokens(heard: Hearing, hit: Hit) -> tuple[int, int]:
    """The tokens that cover the words of a hit."""
    covering = [i for i, t in enumerate(heard.tokens) if t.first < hit.last and t.last > hit.first]
    return covering[0], covering[-1] + 1

"""Remarks within an e-mail address, taken out: "müller mit u e", "all one word", "bremer, no, brenner".

The address is rewritten in place: what is taken out becomes spaces, so that every word stays where it was.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from frontdesk.scenario.fields.base import Hearing, Match, hearing
from frontdesk.scenario.language import Language
from frontdesk.scenario.language.lexicon import phrases
from frontdesk.scenario.language.mail_remarks import ALIKE, CLUSTERS, MAIL_REMARKS

AT = ord("@")
DOT = ord(".")
FAR = 8
"""Tokens within which what is taken back was said."""
MOST = 3
"""Repairs in one address."""
FEWEST = 3
"""Letters that spell a word, and words between it and them."""
ALIKE_ENOUGH = 0.6
LONGEST_NAME = 12
NOT = "(?:and not|not|nicht|und nicht|y no|no|не|а не|ולא|לא|مش|مو)"
AND = "(?:and|but|und|aber|y|pero|и|а|ו)"
SOUNDS = re.compile(r"(?<!\w)(?:um|uh|uhm|erm|hmm|hm|äh|ähm|öh|öhm|ehm|э|эээ|אה|אממ|امم)(?!\w)")
"""What people say while they think, and nobody's address."""
ENDINGS = frozenset(("com", "de", "es", "ru", "net", "org", "uk", "at", "ch", "il", "ком", "ру", "punto"))
"""Ends of addresses, whose spelling nobody remarks on."""


def without_remarks(heard: Hearing) -> Hearing | None:
    """The utterance without remarks on the spelling of an address; None where there are none."""
    said = heard.text.lower().replace("ё", "е")
    if len(said) != len(heard.text):
        return None
    rules = _rules(heard.language)
    text = rules.joined.sub(_blank, SOUNDS.sub(_blank, said))
    text = rules.between.sub(_put_between, text)
    text = rules.which.sub(lambda found: _unless_after_a_sign(rules, found), text)
    text = rules.marks.sub(_blank, text)
    text = rules.spelt.sub(lambda found: _respelt(rules, found), text)
    text = rules.unspelt.sub(lambda found: _unspelt(rules, found), text)
    text = rules.like.sub(_blank, text)
    text = _spelled_out(hearing(text, heard.language, heard.at, heard.region))
    for _ in range(MOST):
        repaired = _repaired(hearing(text, heard.language, heard.at, heard.region), rules)
        if repaired == text:
            break
        text = repaired
    return None if text == said else hearing(text, heard.language, heard.at, heard.region)


def as_said(heard: Hearing, quiet: Hearing, match: Match) -> tuple[int, int]:
    """The tokens of `heard` that the match covers, found in `quiet`."""
    start, end = quiet.tokens[match.first].start, quiet.tokens[match.last - 1].end
    inside = [i for i, token in enumerate(heard.tokens) if token.end > start and token.start < end]
    return (inside[0], inside[-1] + 1) if inside else (0, len(heard.tokens))


class _Rules:
    """One language's remarks as patterns over its text in small letters."""

    def __init__(self, language: Language) -> None:
        words = MAIL_REMARKS[language.code]
        signs = "|".join(re.escape(sign) for sign in language.kinds["sym"])
        article = rf"(?:(?:{_any(words['article'])}|{_any(words['twice'])}) +)*"
        letter = rf"(?:{CLUSTERS}|{_letters(language)}|\w(?:'?s)?)(?!\w)"
        tail = rf"(?: +(?:{_any(words['tail'])})(?!\w))?"
        without = rf"(?: +{NOT} +(?:mit |with |con |с )?{article}{letter}(?: +{letter})*)?"
        letters = rf"(?P<letters>{article}{letter}(?: +{article}{letter})*){without}{tail}(?!\w)"
        lead = rf"(?<!\w)(?P<word>\w{{2,}}),? +(?:(?:{_any(words['again'])}|{AND}),? +)?"
        self.spell = language.spell
        self.named = {**_table(language, "letter"), **_table(language, "letter_name")}
        self.joined = re.compile(rf"(?<!\w)(?:{AND} +)?(?:{_any(words['joined'])})(?!\w)")
        self.between = re.compile(
            rf"(?<!\w)(?P<left>\w{{2,}}) +(?P<right>\w{{2,}}) +(?:{_any(words['spelt'])}) +(?:{article})?"
            rf"(?P<sign>{signs}) +(?:{_any(words['middle'])})(?!\w)"
        )
        one = " one" if language.code == "en" else ""
        self.signs = frozenset(language.kinds["sym"])
        self.which = re.compile(
            rf"(?<!\w)(?:{_any(words['the'])}) (?:{_any(words['which'])}){one} (?!(?:{signs})\b)(?=\w)"
        )
        self.spelt = re.compile(rf"{lead}(?:{_any(words['spelt'])}) +{letters}")
        self.unspelt = re.compile(rf"{lead}(?:{_any(words['unspelt'])}) +{letters}")
        self.marks = re.compile(
            rf"(?<=[\w ]) (?:{AND} +)?(?:{_any(words['unspelt'])}) +(?:{_any(words['marks'])}){tail}(?!\w)"
        )
        self.like = re.compile(rf"(?<=\w\w\w) (?:{_any(words['like'])}) \w{{3,}}(?= (?:{signs})\b)")
        self.again = frozenset(phrases(words["again"]))
        self.article = re.compile(rf"(?:{_any(words['article'])})(?= )")
        self.twice = frozenset(phrases(words["twice"]))


@lru_cache(maxsize=16)
def _rules(language: Language) -> _Rules:
    return _Rules(language)


def _table(language: Language, kind: str) -> dict[str, int]:
    table = language.kinds.get(kind, {})
    return {} if isinstance(table, str) else dict(table)


def _letters(language: Language) -> str:
    """The names of letters ("zeta", "ка"); in English they are words like any other."""
    named = {**_table(language, "letter"), **_table(language, "letter_name")} if language.code != "en" else {}
    short = (re.escape(name) for name in sorted(named, key=len, reverse=True) if len(name) < LONGEST_NAME)
    return "|".join(short) or "\\w"


def _any(listed: str) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases(listed), key=len, reverse=True))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _unless_after_a_sign(rules: _Rules, found: re.Match[str]) -> str:
    """ "at the old mill" is a domain."""
    before = found.string[: found.start()].split()
    return found[0] if before and before[-1] in rules.signs else _blank(found)


def _put_between(found: re.Match[str]) -> str:
    """ "oakfield vets with a dot in between"."""
    return _padded(f"{found['left']} {found['sign']} {found['right']}", found)


def _said(rules: _Rules, found: re.Match[str]) -> str:
    """The letters of "with a double s", "mit u e", "con zeta"."""
    letters, times = "", 1
    for word in found["letters"].split():
        if word in rules.twice:
            times = 2
            continue
        code = rules.named.get(word)
        one = chr(code).lower() if code is not None and len(word) > 1 else word
        if rules.article.fullmatch(f"{word} ") or (
            rules.article.match(f"{word} ") and word != found["letters"]
        ):
            continue
        letters, times = letters + one.removesuffix("'s") * times, 1
    return letters or found["letters"].split()[-1]


def _respelt(rules: _Rules, found: re.Match[str]) -> str:
    """The word as the letters say it: "karl with a c" is "carl"."""
    word, letters = found["word"], _said(rules, found)
    written = word if letters in word else rules.spell(word)
    before = rules.spell(found.string[: found.start()])
    apart = re.search(rf"(?<!\w){AND}(?!\w)", found["letters"]) is not None
    if letters in written or apart or (letters in before and (len(letters) > 1 or word in ENDINGS)):
        return _padded(word, found)
    for alike in ALIKE:
        others = sorted((one for one in alike if one in written and one != letters), key=len, reverse=True)
        if letters in alike and others:
            return _padded(written.replace(others[0], letters, 1), found)
    return _padded(word, found)


def _unspelt(rules: _Rules, found: re.Match[str]) -> str:
    """The word without those letters: "sarah ohne h"."""
    return _padded(found["word"].replace(_said(rules, found), "", 1), found)


def _padded(word: str, found: re.Match[str]) -> str:
    return word.ljust(len(found[0]))[: len(found[0])]


def _spelled_out(heard: Hearing) -> str:
    """The text without a word whose letters follow it: "baker, that's b a k e r"; the letters stay."""
    text, i = heard.text, 0
    while i < len(heard.tokens):
        end = i
        while end < len(heard.tokens) and len(heard.tokens[end].text) == 1:
            end += 1
        if end - i >= FEWEST:
            letters = "".join(token.text for token in heard.tokens[i:end])
            for j in range(i - 1, max(-1, i - FEWEST - 1), -1):
                word, start = heard.tokens[j].text, heard.tokens[j].start
                if (
                    len(word) > 1
                    and SequenceMatcher(None, heard.language.spell(word), letters).ratio() > ALIKE_ENOUGH
                ):
                    text = (
                        text[:start] + " " * (heard.tokens[i].start - start) + text[heard.tokens[i].start :]
                    )
                    break
        i = max(end, i + 1)
    return text


def _repaired(heard: Hearing, rules: _Rules) -> str:
    """The text after one "no, …" within an address: what was said before it gives way to what follows."""
    tokens = heard.tokens
    at = next((i for i, token in enumerate(tokens) if token.get("sym") == AT), None)
    if at is None:
        return heard.text
    for i in range(1, len(tokens) - 1):
        if tokens[i].text not in rules.again or tokens[i - 1].text in rules.again:
            continue
        after = i + 1
        while after < len(tokens) - 1 and tokens[after].text in rules.again:
            after += 1
        first = _taken_back(heard, at, i, after)
        if first is not None:
            start, end = tokens[first].start, tokens[after].start
            return heard.text[:start] + " " * (end - start) + heard.text[end:]
    return heard.text


def _taken_back(heard: Hearing, at: int, i: int, after: int) -> int | None:
    """The first token that the repair at `i` takes back, where `after` begins what is meant."""
    tokens = heard.tokens
    if i > at:
        if tokens[after].get("sym") == AT:
            return at
        ends = any(heard.get(j, "sym") == DOT for j in (after + 1, after + 2))
        known = tokens[after].text in heard.language.providers
        return at + 1 if i - at <= FAR and (ends or known) else None
    if tokens[after].get("sym") is not None or tokens[i - 1].get("sym") is not None:
        return None
    again = next((j for j in range(max(0, i - FAR), i) if tokens[j].text == tokens[after].text), None)
    return again if again is not None else i - 1

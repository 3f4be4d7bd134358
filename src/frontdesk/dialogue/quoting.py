"""An answer in the business's own words: a question's answer, a row of a list, else the best sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from frontdesk.dialogue import rows
from frontdesk.knowledge.alike import likeness
from frontdesk.knowledge.questions import ANSWER, QUESTION
from frontdesk.knowledge.sources import WHOLE, source_of
from frontdesk.knowledge.words import Term, terms, words
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot

SENTENCE_CHARS = 400
TITLE_WORDS = 5
WIDE = 60
"""A line of so many letters that has no end goes on in the next one."""
_ENDED = re.compile(r"[.!?…:;|][\"'»”)]*\s*$")
SHORT = 400
"""What stands under a heading or a question and is so short is told whole, or from its best sentence on: the
hours without the day of rest would mislead, and so would a price without what it is for."""
CLOSE = 1.5
"""Rows that may as well be wrong as the best one times this are told with it: "service" is the basic and the
full one."""
_ROUNDED = 0.0005

_SENTENCE_END = re.compile(r"[.!?…]+[\"'»”)]*(?=\s)|\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[a-z]|mr|mrs|ms|dr|st|no|approx|ca|bzw|str|nr|inkl|ул|г|д|руб|тел|им|стр|кв|т|е|мин|ч))\.$",
    re.I,
)
_LIST_MARK = re.compile(r"^\s*(?:[-*•+]|\d+[.)])\s+")
_TITLE = re.compile(r"^\s*[^\W\d_][^\d.!?…:;,|]*$")
"""A line of few words that says nothing by itself, above others."""
_MARKUP = re.compile(r"[*_`#]+")


@dataclass(frozen=True, slots=True)
class Quote:
    """Sentences of the first `used` passages. `whole` when a passage is the answer as it stands."""

    sentences: tuple[str, ...]
    used: int = 1
    whole: bool = False


NOTHING = Quote((), 0)


def tellable(bot: Bot, passage: KnowledgeChunk) -> KnowledgeChunk:
    """The passage as the bot may tell it: a row of a list without the words that are there for the search."""
    if ": " not in passage.text:
        return passage

    def others(name: str) -> list[str]:
        """Other words for a choice of that name, as the forms know them."""
        fields = (one for scenario in bot.scenarios for one in scenario.collect_fields if one.choices)
        return [word for one in fields if isinstance(one.choices, dict) for word in one.choices.get(name, ())]

    text = rows.without_synonyms(passage.text, others)
    return passage if text == passage.text else replace(passage, text=text)


def quote(question: str, passages: Sequence[KnowledgeChunk], language: str, most: int) -> Quote:
    """What the passages, best first, say to the question in at most `most` sentences."""
    if not passages:
        return NOTHING
    source = source_of(passages[0])
    if source == "products":
        return _items(question, passages, language, most)
    return Quote(tuple(extract(question, passages, most)), 1, source in WHOLE)


def _items(question: str, passages: Sequence[KnowledgeChunk], language: str, most: int) -> Quote:
    best = passages[0]
    close = list(takewhile(lambda one: _beside(best, one), passages[:most]))
    groups = [one.section.rpartition(" / ")[2] for one in close]
    apart = rows.told_apart([rows.read_row(one.text) for one in close], groups)
    told = [
        rows.sentences(row, language, _wanted(question, one)) for row, one in zip(apart, close, strict=True)
    ]
    if len(told) > 1:
        return Quote(tuple(row[0] for row in told), len(told), whole=True)
    return Quote(tuple(told[0][:most]), 1, whole=True)


def _beside(best: KnowledgeChunk, one: KnowledgeChunk) -> bool:
    """Whether the row answers as well as the best one."""
    near = 1 - one.score <= CLOSE * (1 - best.score) + _ROUNDED
    return near and source_of(one) == "products" and one.source == best.source


def _wanted(question: str, passage: KnowledgeChunk) -> list[str]:
    """The headings of the row's cells, those that the question asks for first."""
    wanted = terms(question)
    cells = rows.read_row(passage.text).cells
    ranked = sorted(cells, key=lambda cell: -_fit(wanted, f"{cell.heading} {cell.value}"))
    return [cell.heading for cell in ranked]


def extract(question: str, passages: Sequence[KnowledgeChunk], most: int) -> list[str]:
    """The sentences that answer best, in their own order, from the best passage first; at most `most`."""
    if not passages:
        return []
    wanted = terms(question)
    best = passages[0]
    sentences = split(best.text)
    headed = best.section or QUESTION.match(best.text)
    if headed and len(sentences) <= most and len(best.text) < SHORT:
        return sentences
    if not sentences:
        return []
    heading = _fit(wanted, best.section)
    scored = [(_fit(wanted, sentence), -number) for number, sentence in enumerate(sentences)]
    top = max(score for score, _ in scored)
    if top == 0 or (heading >= 1 and top < 1):
        return sentences[:most]
    first = -max(scored)[1]
    chosen = [first]
    for score, number in sorted(scored, reverse=True)[1:]:
        near = -number == first + 1 and best.section and len(best.text) < SHORT
        if len(chosen) < most and (score >= 0.8 * top or near):
            chosen.append(-number)
    return [sentences[number] for number in sorted(chosen)]


def _fit(wanted: Sequence[Term], sentence: str) -> float:
    """How many of the wanted terms the sentence holds, each as far as it matters."""
    held = words(sentence)
    return sum(
        term.weight * max((likeness(word, own) for word in term.words for own in held), default=0.0)
        for term in wanted
    )


def split(text: str) -> list[str]:
    """Sentences and list lines, without markup; a question that was only repeated is left out."""
    found: list[str] = []
    lines = _unwrapped([line for line in text.splitlines() if line.strip()])
    for number, line in enumerate(lines):
        if QUESTION.match(line) or _is_title(line, lines[number + 1 :]):
            continue
        clean = _MARKUP.sub("", ANSWER.sub("", _LIST_MARK.sub("", line))).replace("|", " ")
        found += [" ".join(part.split()) for part in _cut(clean)]
    kept = [said for said in found if re.search(r"\w", said) and not said.endswith(("?", "؟"))]
    return [sentence if sentence[-1] in ".!…" else f"{sentence.rstrip(':;,')}." for sentence in kept]


def _unwrapped(lines: Sequence[str]) -> list[str]:
    """The lines, those joined again that only a page's width parted."""
    found: list[str] = []
    for line in lines:
        goes_on = line.lstrip()[:1].islower() or (found and len(found[-1]) >= WIDE)
        begins = any(mark.match(line) for mark in (_LIST_MARK, QUESTION, ANSWER)) or "|" in line
        if found and goes_on and not begins and not _ENDED.search(found[-1]):
            found[-1] = f"{found[-1].rstrip()} {line.strip()}"
        else:
            found.append(line)
    return found


def _is_title(line: str, below: Sequence[str]) -> bool:
    """Whether it only heads what stands below: a few words without an end, above a line that has one."""
    told = bool(below) and len(line.split()) <= TITLE_WORDS and bool(_TITLE.match(line))
    return told and any(re.search(r"[.!?…]\s*$", other) for other in below[:1])


def abbreviated(text: str) -> bool:
    """Whether the full stop at its end is an abbreviation's."""
    return bool(_ABBREVIATION.search(text))


def _cut(line: str) -> list[str]:
    parts, start = [], 0
    for end in _SENTENCE_END.finditer(line):
        if not abbreviated(line[start : end.end()]):
            parts.append(line[start : end.end()])
            start = end.end()
    return [part[:SENTENCE_CHARS] for part in (*parts, line[start:]) if part.strip()]

"""Questions with their answers, as people write them down: "Q: …" and "A: …", by whatever letter or word."""

from __future__ import annotations

import re

_ASKS = r"q|question|в|вопрос|f|frage|p|pregunta|ש|שאלה|س|سؤال"
_ANSWERS = r"a|answer|о|ответ|antwort|r|respuesta|ת|תשובה|ج|جواب|الجواب"
_BEFORE, _AFTER = (
    r"^\s*(?:[-*•]\s+)?(?:\*\*|__)?",
    r"\s*\d{0,3}\s*(?::|(?<=[qQаAвВоО])\.\s)\s*(?:\*\*|__)?\s*",
)

QUESTION = re.compile(f"{_BEFORE}(?:{_ASKS}){_AFTER}", re.I)
"""What a line begins with that is a question."""
ANSWER = re.compile(f"{_BEFORE}(?:{_ANSWERS}){_AFTER}", re.I)
"""What a line begins with that is an answer."""


def asked(text: str) -> str:
    """The question that a text begins with, without its mark; empty when it begins with none."""
    first = text.lstrip().partition("\n")[0]
    found = QUESTION.match(first)
    return first[found.end() :].strip("*_ ") if found else ""


def is_pair(text: str) -> bool:
    """Whether it is a question with its answer below; one that stands alone is no answer to anything."""
    first, _, rest = text.lstrip().partition("\n")
    return bool(QUESTION.match(first) and rest.strip())


def pieces(body: str) -> list[str]:
    """The text cut before each question; whole where there are none."""
    found: list[list[str]] = [[]]
    for line in body.splitlines():
        if QUESTION.match(line):
            found.append([])
        found[-1].append(line)
    joined = ["\n".join(lines).strip() for lines in found]
    return [piece for piece in joined if piece]

"""The last look at every clause before it is spoken: no claim without a receipt, no fact nobody gave us."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from frontdesk.dialogue.claims import LANGUAGES, claim, promise
from frontdesk.dialogue.grounding import Ground, tells, ungrounded
from frontdesk.dialogue.numbers import digits_of, numbers_in
from frontdesk.dialogue.prompts import AGAIN, EXAMPLES_ARE, RULES
from frontdesk.dialogue.support import Statement, statements, strangers, unsupported
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState

__all__ = ["Known", "check", "claim", "promise"]

WINDOW = 3
"""So many clauses before the one at hand are read together with it: a claim may be split over them."""

_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|io|biz|ru|рф|de|es|uk|il|app|shop)\b",
    re.I,
)
_LEAK = re.compile(
    r"</?(?:passage|caller|example|before)|[{}]|system prompt|my (?:rules|instructions|prompt)"
    r"|language model|\bas an ai\b"
    r"|passage \d|knowledge below|the passages?\b|системн\w+ (?:промпт|инструкц)|мо[ийхяе]+ инструкци"
    r"|языков\w+ модел|как искусственный интеллект|meine (?:anweisung|regeln)|sprachmodell|systemprompt"
    r"|mis (?:instrucciones|reglas)|modelo de lenguaje|ההוראות שלי|מודל שפה|تعليماتي|نموذج لغوي",
    re.I,
)
_SAME_WORDS = 6


@dataclass(frozen=True, slots=True)
class Known:
    """What a reply may say: the text it was given, the numbers in it, whether an action has a receipt, the
    caller's own numbers, and what the passages say, thing by thing."""

    text: str
    numbers: frozenset[str]
    ground: Ground
    receipt: bool
    never: tuple[str, ...] = ()
    own: frozenset[str] = frozenset()
    statements: tuple[Statement, ...] = ()
    language: str = "en"

    @classmethod
    def of(
        cls,
        state: DialogueState,
        passages: Iterable[KnowledgeChunk],
        question: str,
        never: tuple[str, ...] = (),
        language: str = "en",
        rules: Iterable[str] = (),
    ) -> Known:
        """What is known in this turn, and what the bot's red lines never let it say; `language` is the
        reply's, and numbers in words are read in it. `rules` are what the business itself tells it to say."""
        passages, language = tuple(passages), language.split("-")[0].lower()
        given = [*(f"{chunk.section}\n{chunk.text}" for chunk in passages), *rules]
        slots = [f"{slot.value} {slot.raw}" for slot in state.slots]
        own = [question, *slots]
        text = "\n".join([*given, *own]).casefold()
        receipt = any(
            done.turn == state.turn and done.receipt is not None and done.receipt.status == "confirmed"
            for done in state.completions
        )
        free = digits_of("\n".join(slots).casefold(), language)
        numbers = digits_of("\n".join(given).casefold(), language) | free
        told = statements(passages, language)
        return cls(text, numbers, Ground.of(given, own), receipt, never, free, told, language)


def check(clause: str, said: Sequence[str], known: Known) -> str:
    """Why this clause may not be spoken after `said`; empty when it may."""
    together = " ".join([*said[-WINDOW:], clause])
    if not known.receipt:
        if found := claim(together):
            return f"it claims an action: {found!r}"
        if found := promise(together):
            return f"it promises an action: {found!r}"
    if found := forbidden(together, known.never):
        return f"a red line: {found!r}"
    if leaks(clause) or not _OURS.isdisjoint(_runs(together)):
        return "it repeats its instructions"
    for address in addresses(clause):
        if address.casefold().rstrip(".,;:!?)") not in known.text:
            return f"an address nobody gave: {address!r}"
    unknown = numbers_in(clause, known.language) - known.numbers
    if unknown:
        return f"a number nobody gave: {sorted(unknown)}"
    if not known.receipt and (
        figures := unsupported(_sentence([*said, clause]), known.statements, known.own, known.language)
    ):
        return f"figures that belong to something else: {figures}"
    familiar = known.ground.given | known.ground.caller
    if name := strangers(_sentence([*said, clause]), familiar, known.language):
        return f"a name nobody gave: {name}"
    strange = "" if known.receipt else ungrounded(clause, known.ground, known.language)
    return f"words nobody gave: {strange!r}" if strange else ""


def leaks(text: str) -> bool:
    """Whether it speaks of its instructions, or of being a model."""
    return _LEAK.search(text) is not None


def addresses(text: str) -> list[str]:
    """The web and mail addresses in a text."""
    return [found[0] for found in _ADDRESS.finditer(text)]


def _sentence(said: Sequence[str]) -> str:
    """The sentence that is being said, as far as it goes."""
    whole: list[str] = []
    for clause in reversed(said):
        if whole and clause.rstrip("\"'»”)").endswith((".", "!", "?", "…", "؟")):
            break
        whole.insert(0, clause)
    return " ".join(whole)


def never_of(bot: Bot, state: DialogueState) -> tuple[str, ...]:
    """What no answer of the bot may say now: its red lines, and those of the running scenario."""
    running = bot.scenario(state.scenario)
    lines = (*bot.red_lines, *(running.red_lines if running else ()))
    return tuple(words for line in lines for words in line.never)


def forbidden(text: str, never: Iterable[str]) -> str:
    """The first of these words or phrases that stands in the text, whatever is between its words."""
    said = " ".join(re.findall(r"\w+", text.casefold()))
    for phrase in never:
        words = " ".join(re.findall(r"\w+", phrase.casefold()))
        if words and re.search(rf"\b{re.escape(words)}", said):
            return phrase
    return ""


def only_leads(clause: str, known: Known) -> bool:
    """Whether it ends in mid-sentence and tells nothing yet ("You got it,"): it waits for what follows."""
    return (
        clause[-1:] not in ".!?…؟"
        and not known.numbers & numbers_in(clause, known.language)
        and not tells(clause, known.ground, known.language)
    )


def judges(language: str) -> bool:
    """Whether claims in that language are recognised."""
    return language.split("-")[0] in LANGUAGES


def _runs(text: str) -> list[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return [tuple(words[i : i + _SAME_WORDS]) for i in range(len(words) - _SAME_WORDS + 1)]


_OURS = frozenset(_runs(f"{RULES} {AGAIN} {EXAMPLES_ARE}"))

"""One question out of the blue, answered from knowledge as in a conversation, with its passages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Literal

from frontdesk.dialogue.answer import Answer
from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.likenesses import find
from frontdesk.dialogue.model import Model
from frontdesk.dialogue.ports import Search
from frontdesk.knowledge.document import TOP_K
from frontdesk.models import KnowledgeChunk
from frontdesk.providers.base import LLMProvider
from frontdesk.scenario.commands import Reply
from frontdesk.scenario.engine import start_state
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import replace
from frontdesk.scenario.tongues import tongue

DecidedBy = Literal["direct", "knowledge", "model", "nothing"]


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of a question. Without an answer (None) nothing decided it, whatever was found.

    An answer is `direct` when a passage is one as it stands (a question's answer, a row of a list), of
    `knowledge` when the best sentences of one were taken, else the `model`'s. `passages` are all that were
    found, best first; the first `used` of them the answer rests on.
    """

    answer: str | None
    decided_by: DecidedBy
    passages: tuple[KnowledgeChunk, ...]
    used: int = 0


async def ask(
    bot: Bot, question: str, search: Search, llm: LLMProvider | None = None, *, scenario: str = ""
) -> Asked:
    """What the bot would answer in a chat, in the language it is asked in; ProviderError without an index.

    Only the bot's knowledge is asked, as it is while `scenario` runs (empty: none does): what its scenarios
    would ask for or say is left aside.
    """
    found = await search(bot.bot_id, question, TOP_K, scenario=scenario)
    own = tuple(passage for passage in found if passage.bot_id == bot.bot_id)
    if not own:
        return Asked(None, "nothing", ())
    state = start_state()
    language, _ = tongue(bot, state, question)
    state = replace(state, language=language, scenario=scenario or None)
    context = DialogueContext("ask", bot.bot_id, "chat", state)
    model = Model(llm) if llm else None
    reply = Reply(question, own, scenario=scenario)
    like = partial(find, search, bot.bot_id, question, scenario)
    answer = Answer(bot.speaking(language), context, state, reply, model, voice=False, likenesses=like)
    said = " ".join([clause async for clause in answer.clauses()]).strip()
    if not said:
        return Asked(None, "nothing", own)
    quoted: DecidedBy = "direct" if answer.whole else "knowledge"
    return Asked(said, "model" if answer.by_model else quoted, own, len(answer.used))

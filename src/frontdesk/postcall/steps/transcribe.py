"""Writes down what was said on the recording of a call that people had."""

from __future__ import annotations

from typing import Any

from frontdesk.models import ELSEWHERE
from frontdesk.postcall.hearing import listen
from frontdesk.postcall.job import Job
from frontdesk.postcall.recorded import written
from frontdesk.store import elsewhere, recordings


def run(job: Job) -> dict[str, Any]:
    """`utterances`, `channels` and `seconds`; no utterances where there is no recording."""
    conversation = job.conversation
    home = job.settings.home
    if conversation.channel not in ELSEWHERE or not recordings.path_of(home, conversation.id).is_file():
        return {"utterances": 0}
    languages = [conversation.language, *(job.bot.languages if job.bot is not None else ())]
    with recordings.opened(home, conversation.id, job.store.keys) as source:
        heard = listen(job.settings, source, tuple(dict.fromkeys(languages)), job.stopped)
    left = recordings.left_of(home, conversation.id)
    told = written(conversation, job.bot, heard, left)
    elsewhere.fill(job.store, told)
    return {
        "utterances": len(told.utterances),
        "channels": heard.channels,
        "seconds": round(heard.seconds, 1),
    }

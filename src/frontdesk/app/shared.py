"""What all calls of a machine share: learnt once, in the process that the calls' processes are forked from.

The worker has this imported there (`voice.SHARED`). Pages that nobody writes to are then one for all calls: a
call's own memory is half of what it would be, and its process is ready at once.
"""

from __future__ import annotations

import gc
import logging
import os

from frontdesk.app import voice
from frontdesk.config import load_settings

log = logging.getLogger(__name__)

VARIABLE = voice.TO_CHILDREN
"""Set by the worker for its children: whoever else imports this learns nothing."""


def load() -> None:
    """Learn every bot. What goes wrong is left to the calls' processes, which do it again."""
    try:
        settings = load_settings()
        for bot in voice.answering(settings):
            voice.learn(bot)
    except Exception:
        log.exception("the bots could not be learnt ahead of the calls")
    # what is here now is not looked at again by a call's collector, which would write to its pages
    gc.collect()
    gc.freeze()


if os.environ.get(VARIABLE):
    load()

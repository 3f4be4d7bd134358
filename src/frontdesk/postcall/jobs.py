"""What a queue's worker calls by name; everything it needs is built once, from the environment."""

from __future__ import annotations

import logging
from functools import cache

from frontdesk.config import load_settings
from frontdesk.errors import NotFound
from frontdesk.postcall.processing import Processing
from frontdesk.store.db import open_store

logger = logging.getLogger(__name__)


@cache
def processing() -> Processing:
    """This process's steps and its way to the database."""
    settings = load_settings()
    return Processing(settings, open_store(settings))


def process(conversation_id: str) -> bool:
    """Whether the conversation is done. Failures are written beside it, and the sweeper rings again."""
    try:
        return processing().run(conversation_id)
    except NotFound:
        logger.info("%s is not here any more", conversation_id)
    except Exception:
        logger.exception("%s is not done yet", conversation_id)
    return False

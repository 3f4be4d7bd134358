from __future__ import annotations

import pytest

from frontdesk.errors import NotFound
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.processor import PostCallProcessor
from frontdesk.settings import Settings
from frontdesk.store import spool
from frontdesk.store.db import Store
from frontdesk.store.records import record
from tests.postcall.test_transcript import TALK
from tests.support.conversations import BOT, booked
from tests.support.receiver import Receiver


async def test_the_founding_interface(store: Store, hooked: Settings, taking: Receiver) -> None:
    processor = PostCallProcessor(hooked, store)
    spool.put(hooked.home, booked())
    await processor.process("call-1")
    assert record(store, "call-1").finished
    assert len(taking.deliveries) == 1
    with pytest.raises(NotFound):
        await processor.process("call-2")
    assert await processor.generate_summary("Caller: hello there") == "The caller left without a result."
    assert (await processor.extract_outcome(TALK, BOT)).kind == "booking"
    assert await processor.send_webhook(outcome_of(booked(), BOT), taking.url)
    assert not await processor.send_webhook(outcome_of(booked(), BOT), "http://127.0.0.1:1/")

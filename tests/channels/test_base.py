from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from frontdesk.channels.base import (
    ANEW,
    SEEN_KEPT,
    Overtaken,
    Session,
    TextMouth,
    again,
    remember,
    split,
)
from frontdesk.models import Handoff
from frontdesk.scenario.commands import Listen, Say

AT = datetime(2026, 11, 20, tzinfo=UTC)


async def clauses(*words: str) -> AsyncIterator[str]:
    for word in words:
        yield word


async def test_what_is_said_is_taken_once_and_in_order() -> None:
    mouth = TextMouth()
    await mouth.say(Say("One."))
    assert await mouth.stream(clauses("Two,", " three.")) == "Two, three."
    await mouth.say(Say("  "))
    assert mouth.take() == ("One.", "Two, three.")
    assert mouth.take() == ()


async def test_it_remembers_what_it_waits_for_and_that_it_is_over() -> None:
    mouth = TextMouth()
    listen = Listen("date", "date", 0.8, None)
    await mouth.listen(listen)
    assert mouth.listening == listen
    assert mouth.closed is None
    await mouth.hang_up("bot")
    assert mouth.closed == "bot"


async def test_nobody_can_be_put_through_from_a_chat() -> None:
    assert not await TextMouth().transfer(Handoff("asked", "+12025550100", "", AT))


def test_a_session_knows_what_it_answered() -> None:
    session = Session("7", "c1", "salon", "7", "{}", AT, remember((), "12"))
    assert session.has_seen("12")
    assert not session.has_seen("13")
    assert session.open
    assert not Session("7", "c1", "salon", "7", "", AT).open


def test_only_the_newest_ids_are_remembered() -> None:
    seen: tuple[str, ...] = ()
    for number in range(SEEN_KEPT + 5):
        seen = remember(seen, str(number))
    assert len(seen) == SEEN_KEPT
    assert seen[0] == "5"


@pytest.mark.parametrize(
    ("text", "limit", "pieces"),
    [
        ("short", 10, ("short",)),
        ("", 10, ()),
        ("One two. Three four.", 12, ("One two.", "Three four.")),
        ("first part\n\nsecond part", 15, ("first part", "second part")),
        ("word word word word", 10, ("word word", "word word")),
        ("x" * 25, 10, ("x" * 10, "x" * 10, "x" * 5)),
    ],
)
def test_long_text_is_cut_where_a_reader_would(text: str, limit: int, pieces: tuple[str, ...]) -> None:
    assert split(text, limit) == pieces
    assert all(len(piece) <= limit for piece in pieces)


async def test_who_was_overtaken_does_it_anew_and_not_for_ever() -> None:
    tried = list[str]()

    @again
    async def deal(chat: str, *, times: int) -> int:
        tried.append(chat)
        if len(tried) <= times:
            raise Overtaken("another instance was faster")
        return len(tried)

    assert await deal("7", times=ANEW) == ANEW + 1
    tried.clear()
    with pytest.raises(Overtaken):
        await deal("7", times=ANEW + 1)
    assert tried == ["7"] * (ANEW + 1)

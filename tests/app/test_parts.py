from __future__ import annotations

import socket

import pytest

from frontdesk.app.parts import RUNS, answering_bot, answers, chosen, drafting_bots, plan, run
from frontdesk.errors import BadInput
from frontdesk.settings import Api, LiveKit, Mailbox, Settings
from tests.support.doors import BOT

OTHER = BOT.model_copy(update={"bot_id": "other"})


def test_all_parts_or_those_that_are_named() -> None:
    assert chosen(None) == tuple(RUNS)
    assert chosen("api, postcall") == ("postcall", "api")
    for wrong in ("apo", "", ","):
        with pytest.raises(BadInput, match="known: knowledge, postcall, api, telegram, mail, voice"):
            chosen(wrong)


def test_what_is_not_configured_stays_off_and_says_how_to_turn_it_on() -> None:
    by_name = {one.name: one for one in plan(Settings(), tuple(RUNS))}
    assert [one.name for one in by_name.values() if one.on] == ["knowledge", "postcall", "api"]
    assert "LIVEKIT_API_KEY" in by_name["voice"].note
    assert "TELEGRAM_BOT_TOKEN" in by_name["telegram"].note
    assert by_name["api"].note.startswith("http://127.0.0.1:8080")


def test_what_is_configured_is_on() -> None:
    livekit = LiveKit(url="ws://127.0.0.1:9", api_key="k", api_secret="s")  # type: ignore[arg-type]
    front = Mailbox(host="imap.example.com", user="desk@example.com", bot="salon")
    settings = Settings(
        livekit=livekit,
        telegram_token="1:x",  # type: ignore[arg-type]
        api=Api(host="::1"),
        mailboxes={"front": front},
    )
    by_name = {one.name: one for one in plan(settings, tuple(RUNS))}
    assert all(one.on for one in by_name.values())
    assert by_name["mail"].note == "drafts answers to desk@example.com"
    assert drafting_bots(settings, {"salon": BOT}) == {"front": BOT}
    with pytest.raises(BadInput, match=r"mailboxes\.front\.bot: there is no bot 'salon'; known: other"):
        drafting_bots(settings, {"other": BOT})
    assert "nothing answers at ws://127.0.0.1:9" in by_name["voice"].note
    assert by_name["api"].note.startswith("http://[::1]:8080")


def test_whether_somebody_is_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert answers(f"ws://127.0.0.1:{server.getsockname()[1]}")
    assert not answers("ws://127.0.0.1:9")


def test_who_answers_on_telegram() -> None:
    both = {"salon": BOT, "other": OTHER}
    assert answering_bot(Settings(), {"salon": BOT}) is BOT
    assert answering_bot(Settings(default_bot="other"), both) is OTHER
    assert answering_bot(Settings(default_bot="other", telegram_bot="salon"), both) is BOT
    for unclear in (Settings(), Settings(telegram_bot="nobody")):
        with pytest.raises(BadInput, match="known: other, salon"):
            answering_bot(unclear, both)


def test_a_part_runs_by_its_name() -> None:
    with pytest.raises(BadInput, match="TELEGRAM_BOT_TOKEN"):
        run("telegram", Settings())

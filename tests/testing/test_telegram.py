from __future__ import annotations

import json

import httpx
import pytest

from frontdesk.testing.telegram import TOKEN, telegram


def test_it_speaks_the_bot_api() -> None:
    with telegram() as there, httpx.Client(base_url=f"{there.address}/bot{TOKEN}") as client:
        assert client.post("/getMe").json()["result"]["is_bot"]
        first = there.write(7, "hello")
        [update] = client.post("/getUpdates", data={"timeout": 1}).json()["result"]
        assert (update["update_id"], update["message"]["text"]) == (first, "hello")
        after = {"offset": first + 1, "timeout": 0}
        assert client.post("/getUpdates", json=after).json()["result"] == []
        client.post("/sendMessage", json={"chat_id": 7, "text": "hi"})
        assert there.wait_for(7, 1) == ["hi"]
        assert there.answers(8) == []


def test_buttons_are_shown_pressed_and_answered_once() -> None:
    with telegram() as there, httpx.Client(base_url=f"{there.address}/bot{TOKEN}") as client:
        assert there.buttons(7) == []
        button = {"text": "Go", "callback_data": "go"}
        shown = {"inline_keyboard": [[button]]}
        client.post("/sendMessage", data={"chat_id": 7, "text": "hi", "reply_markup": json.dumps(shown)})
        assert there.buttons(7) == [button]
        there.press(7, "go")
        assert client.post("/getUpdates", json={"allowed_updates": ["message"]}).json()["result"] == []
        [update] = client.post("/getUpdates", data={"allowed_updates": '["callback_query"]'}).json()["result"]
        query = update["callback_query"]
        assert (query["data"], query["from"]["id"], query["message"]["chat"]["id"]) == ("go", 7, 7)
        named = {"callback_query_id": query["id"]}
        assert [client.post("/answerCallbackQuery", json=named).status_code for _ in range(2)] == [200, 400]
        button["callback_data"] = "x" * 65
        refused = client.post("/sendMessage", json={"chat_id": 7, "text": "hi", "reply_markup": shown})
        assert "BUTTON_DATA_INVALID" in refused.json()["description"]


def test_it_refuses_what_telegram_refuses() -> None:
    with telegram() as there, httpx.Client(base_url=there.address) as client:
        assert client.post("/botwrong/getMe").status_code == 401
        long = {"chat_id": 7, "text": "x" * 5000}
        assert client.post(f"/bot{TOKEN}/sendMessage", json=long).status_code == 400
        there.fail_next(429, "Too Many Requests", retry_after=1)
        short = {"chat_id": 7, "text": "x"}
        assert client.post(f"/bot{TOKEN}/sendMessage", json=short).status_code == 429
        assert client.post(f"/bot{TOKEN}/sendMessage", json=short).status_code == 200


def test_waiting_in_vain_says_what_came() -> None:
    with telegram() as there, pytest.raises(TimeoutError, match="0 of 1"):
        there.wait_for(7, 1, within=0.05)

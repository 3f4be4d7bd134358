"""Telegram by long polling: text in, text out. The Bot API's own client does the network's part."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from telegram import Update
from telegram.constants import MessageLimit
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import Application, ApplicationBuilder, CommandHandler, MessageHandler, filters

from frontdesk.channels.base import split
from frontdesk.channels.desk import Desk, Message, Send
from frontdesk.errors import ProviderError, Refused

log = logging.getLogger(__name__)

AT_ONCE = 64
POLL_SECONDS = 25
SEND_TRIES = 3
PRIVATE = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE


@dataclass(frozen=True, slots=True)
class Line:
    """How to reach Telegram. `address` is another server that speaks the Bot API, without a final slash."""

    token: str
    address: str
    poll: timedelta = timedelta(seconds=POLL_SECONDS)


async def serve_until_told(line: Line, desk: Desk, now: Callable[[], datetime]) -> None:
    """Answer messages until SIGINT or SIGTERM."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await serve(line, desk, stop, now)


async def serve(line: Line, desk: Desk, stop: asyncio.Event, now: Callable[[], datetime]) -> None:
    """Answer messages until `stop` is set. Refused: the token is wrong; ProviderError: nobody is there."""
    application = _application(line, desk)
    try:
        await application.initialize()
    except TelegramError as error:
        await application.bot.shutdown()
        if isinstance(error, InvalidToken):
            raise Refused("Telegram does not know this token: check TELEGRAM_BOT_TOKEN.") from error
        raise ProviderError(f"Telegram does not answer at {line.address}: {error}") from error
    async with asyncio.TaskGroup() as group:
        tending = group.create_task(desk.tend(now))
        try:
            await _poll(application, line, stop)
        finally:
            tending.cancel()
            await application.shutdown()


def _application(line: Line, desk: Desk) -> Application[Any, Any, Any, Any, Any, Any]:
    os.environ.setdefault("PTB_TIMEDELTA", "true")  # the client's lengths of time as timedelta, not as int
    application = (
        ApplicationBuilder()
        .token(line.token)
        .base_url(f"{line.address}/bot")
        .base_file_url(f"{line.address}/file/bot")
        .concurrent_updates(AT_ONCE)
        .job_queue(None)
        .build()
    )
    door = _Door(desk)
    application.add_handler(CommandHandler("start", door.start, filters=PRIVATE))
    application.add_handler(CommandHandler("stop", door.stop, filters=PRIVATE))
    application.add_handler(MessageHandler(PRIVATE, door.message))
    application.add_error_handler(door.error)
    return application


async def _poll(
    application: Application[Any, Any, Any, Any, Any, Any], line: Line, stop: asyncio.Event
) -> None:
    updater = application.updater
    if updater is None:
        raise ProviderError("the Telegram client was built without its poller")
    await application.start()
    await updater.start_polling(
        timeout=line.poll,
        allowed_updates=[Update.MESSAGE],
        bootstrap_retries=-1,
        error_callback=_polling_failed,
    )
    try:
        await stop.wait()
    finally:
        await updater.stop()
        await application.stop()


class _Door:
    """Telegram's updates → the desk's messages."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def start(self, update: Update, _: object) -> None:
        await self._answer(update, self._desk.begin)

    async def stop(self, update: Update, _: object) -> None:
        await self._answer(update, self._desk.end)

    async def message(self, update: Update, _: object) -> None:
        await self._answer(update, self._desk.receive)

    async def error(self, update: object, context: Any) -> None:
        log.error("a Telegram update could not be dealt with", exc_info=context.error)

    async def _answer(self, update: Update, deal: Callable[[Message, Send], Awaitable[None]]) -> None:
        message = _message(update)
        if message is None:
            return
        send = _sender(update)
        try:
            await deal(message, send)
        except Exception:
            log.exception("message %s of chat %s was not answered", message.id, message.chat)
            await self._desk.trouble(send)


def _message(update: Update) -> Message | None:
    sent, chat = update.effective_message, update.effective_chat
    if sent is None or chat is None:
        return None
    sender = update.effective_user.id if update.effective_user else chat.id
    return Message(str(chat.id), str(update.update_id), str(sender), sent.text, sent.date)


def _sender(update: Update) -> Send:
    chat = update.effective_chat

    async def send(text: str) -> None:
        for piece in split(text, MessageLimit.MAX_TEXT_LENGTH):
            await _retrying(lambda piece=piece: chat.send_message(piece))  # type: ignore[misc, union-attr]

    return send


async def _retrying(send: Callable[[], Awaitable[object]]) -> None:
    """Send, again after the time Telegram names, or after a failure of the network."""
    for left in reversed(range(SEND_TRIES)):
        try:
            await send()
        except RetryAfter as error:
            if not left:
                raise
            wait = error.retry_after
            await asyncio.sleep(wait.total_seconds() if isinstance(wait, timedelta) else wait)
        except NetworkError:
            if not left:
                raise
            await asyncio.sleep(1.0)
        else:
            return


def _polling_failed(error: TelegramError) -> None:
    log.warning("Telegram does not answer; trying again: %s", error)

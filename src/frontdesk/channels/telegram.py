"""Telegram by long polling: text in, text out, and a button that asks for a person.

The Bot API's own client does the network's part.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ChatType, MessageLimit
from telegram.error import Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from frontdesk.channels.base import Unreachable, split
from frontdesk.channels.desk import Desk, Message, Send
from frontdesk.errors import ProviderError, Refused
from frontdesk.scenario.manners import BACK

log = logging.getLogger(__name__)

AT_ONCE = 64
POLL_SECONDS = 25
SEND_TRIES = 3
PERSON = "person"
"""What the button carries that asks for a person. A query with anything else is not from our button."""
Work = Callable[[asyncio.Event], Awaitable[None]]
"""Lasts until the event is set."""
PRIVATE = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE


@dataclass(frozen=True, slots=True)
class Line:
    """How to reach Telegram. `address` is another server that speaks the Bot API, without a final slash."""

    token: str
    address: str
    poll: timedelta = timedelta(seconds=POLL_SECONDS)

    @property
    def bot(self) -> str:
        """The bot's number, which is no secret."""
        return self.token.partition(":")[0]


async def serve_until_told(
    line: Line,
    desk: Desk,
    now: Callable[[], datetime],
    in_turn: Callable[[asyncio.Event, Work], Awaitable[None]] | None = None,
) -> None:
    """Answer messages until SIGINT or SIGTERM; where there are several instances, in turn."""

    async def work(ended: asyncio.Event) -> None:
        await serve(line, desk, ended, now)

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await (in_turn(stop, work) if in_turn else work(stop))


async def serve(line: Line, desk: Desk, stop: asyncio.Event, now: Callable[[], datetime]) -> None:
    """Answer messages until `stop` is set. Refused: the token is wrong; ProviderError: nobody is there."""
    application = _application(line, desk, now)
    try:
        await application.initialize()
    except TelegramError as error:
        await application.bot.shutdown()
        if isinstance(error, InvalidToken):
            raise Refused("Telegram does not know this token: check TELEGRAM_BOT_TOKEN.") from error
        raise ProviderError(f"Telegram does not answer at {line.address}: {error}") from error
    async with asyncio.TaskGroup() as group:
        tending = group.create_task(desk.tend(now))
        relaying = group.create_task(desk.pass_on(lambda chat: _sender_to(application, chat), now))
        try:
            await _poll(application, line, stop)
        finally:
            tending.cancel()
            relaying.cancel()
            await application.shutdown()


def _application(
    line: Line, desk: Desk, now: Callable[[], datetime]
) -> Application[Any, Any, Any, Any, Any, Any]:
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
    door = _Door(desk, now)
    application.add_handler(CommandHandler("start", door.start, filters=PRIVATE))
    application.add_handler(CommandHandler("stop", door.stop, filters=PRIVATE))
    application.add_handler(CommandHandler(BACK, door.back, filters=PRIVATE))
    application.add_handler(MessageHandler(PRIVATE, door.message))
    application.add_handler(CallbackQueryHandler(door.pressed))
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
        allowed_updates=[Update.MESSAGE, Update.CALLBACK_QUERY],
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

    def __init__(self, desk: Desk, now: Callable[[], datetime]) -> None:
        self._desk = desk
        self._now = now

    async def start(self, update: Update, _: object) -> None:
        await self._answer(update, self._desk.begin)

    async def stop(self, update: Update, _: object) -> None:
        await self._answer(update, self._desk.end)

    async def back(self, update: Update, _: object) -> None:
        await self._answer(update, self._desk.back)

    async def message(self, update: Update, _: object) -> None:
        await self._answer(update, self._desk.receive)

    async def pressed(self, update: Update, _: object) -> None:
        """Somebody presses the button. When is ours to say: the query has its message's time."""
        press = _press(update, self._now())
        if press is None or update.callback_query is None:
            return
        try:
            await update.callback_query.answer()
        except TelegramError as error:
            log.info("the button goes on turning in chat %s: %s", press.chat, error)
        await self._dealt(press, update, self._desk.receive)

    async def error(self, update: object, context: Any) -> None:
        log.error("a Telegram update could not be dealt with", exc_info=context.error)

    async def _answer(self, update: Update, deal: Callable[[Message, Send], Awaitable[None]]) -> None:
        message = _message(update)
        if message is not None:
            await self._dealt(message, update, deal)

    async def _dealt(
        self, message: Message, update: Update, deal: Callable[[Message, Send], Awaitable[None]]
    ) -> None:
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


def _press(update: Update, at: datetime) -> Message | None:
    """The button that asks for a person, pressed in the chat of who presses; whatever else is said: None."""
    query, chat = update.callback_query, update.effective_chat
    if query is None or chat is None or query.data != PERSON:
        return None
    if chat.type != ChatType.PRIVATE or chat.id != query.from_user.id:
        return None
    return Message(str(chat.id), str(update.update_id), str(chat.id), None, at, pressed=True)


def _sender(update: Update) -> Send:
    chat = update.effective_chat

    async def send(text: str, button: str = "") -> None:
        for piece, under in _pieces(text, button):
            await _retrying(partial(chat.send_message, piece, reply_markup=under))  # type: ignore[union-attr]

    return send


def _sender_to(application: Application[Any, Any, Any, Any, Any, Any], chat: str) -> Send:
    """To a chat from which nothing has come just now."""

    async def send(text: str, button: str = "") -> None:
        for piece, under in _pieces(text, button):
            await _retrying(partial(application.bot.send_message, int(chat), piece, reply_markup=under))

    return send


def _pieces(text: str, button: str) -> list[tuple[str, InlineKeyboardMarkup | None]]:
    """The text in pieces that Telegram takes; the button is under the last one."""
    shown = InlineKeyboardMarkup([[InlineKeyboardButton(button, callback_data=PERSON)]]) if button else None
    pieces = split(text, MessageLimit.MAX_TEXT_LENGTH)
    return [(piece, shown if number == len(pieces) else None) for number, piece in enumerate(pieces, 1)]


async def _retrying(send: Callable[[], Awaitable[object]]) -> None:
    """Send, again after the time Telegram names, or after a failure of the network. Unreachable for whoever
    has blocked the bot."""
    for left in reversed(range(SEND_TRIES)):
        try:
            await send()
        except RetryAfter as error:
            if not left:
                raise
            wait = error.retry_after
            await asyncio.sleep(wait.total_seconds() if isinstance(wait, timedelta) else wait)
        except Forbidden as error:
            raise Unreachable(f"Telegram: {error}") from error
        except NetworkError:
            if not left:
                raise
            await asyncio.sleep(1.0)
        else:
            return


def _polling_failed(error: TelegramError) -> None:
    log.warning("Telegram does not answer; trying again: %s", error)

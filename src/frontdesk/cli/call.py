"""`frontdesk call`: a simulated caller through a real room, and what became of the call."""

from __future__ import annotations

import json
import logging
import secrets
import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console

from frontdesk.app.parts import answers
from frontdesk.cli import calls
from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.config import find_bot, load_settings
from frontdesk.errors import BadInput, NotFound, ProviderError
from frontdesk.models import Conversation, Outcome
from frontdesk.providers.tts.espeak import speak
from frontdesk.realtime.caller import CallReport, place_call
from frontdesk.realtime.caller_file import ANY, CallerFile, load_caller
from frontdesk.settings import Settings
from frontdesk.store import conversations, deliveries, outcomes, spool
from frontdesk.store.db import Store, open_store
from frontdesk.store.deliveries import Delivery
from frontdesk.testing.receiver import WebhookReceiver
from frontdesk.testing.stage import Stage, real_recognisers, stage

console = Console(highlight=False, soft_wrap=True)
SERVED_WITHIN = 90.0
PROCESSED_WITHIN = 45.0
POLL = 0.1
DONE = ("booking", "lead")
STAND_IN = (
    "No real recogniser can be had here ({why})\n"
    "The caller's words reach the agent through the local recognition stand-in: a small recogniser behind\n"
    "Deepgram's protocol that is given audio only and knows the sentences of the caller's file."
)


def run(file: str, *, bot: str | None, mute: bool, timeout: float, alone: bool) -> int:
    """Make the call; 0 when it came to what its file expects, 1 when it did not."""
    settings = load_settings()
    caller = _caller(settings, file, bot)
    if not alone and _is_served(settings):
        console.print(f"[dim]Calling through {settings.livekit.url}, where `frontdesk serve` answers.[/]")
        return _call(settings, caller, mute=mute, timeout=timeout)
    stt, about = real_recognisers(settings)
    console.print(about if stt else STAND_IN.format(why=about), style="dim", markup=False)
    with stage(settings, words=caller.words, voice=caller.espeak, rate=caller.pace, stt=stt) as set_up:
        return _call(set_up.settings, caller, mute=mute, timeout=timeout, set_up=set_up)


def _caller(settings: Settings, file: str, bot: str | None) -> CallerFile:
    """The caller in the file, or in `NAME.caller.yaml` for a bot's name, dialling `bot` if one is given."""
    path = Path(file)
    if not path.suffix:
        named = [Path(pattern).parent / f"{file}.caller.yaml" for pattern in settings.scenarios]
        path = next((candidate for candidate in named if candidate.is_file()), path)
    if not path.is_file():
        raise BadInput(f"{file!r} is neither a caller's file nor a bot with a NAME.caller.yaml beside it.")
    caller = load_caller(path)
    wanted = bot or (caller.bot if not caller.dialled_number else None)
    if wanted is None:
        return caller
    known = find_bot(settings, wanted).bot_id
    numbers = settings.bots[known].numbers if known in settings.bots else ()
    if not numbers and settings.default_bot != known:
        raise BadInput(f"{known} has no number: give it one under bots.{known}.numbers, or set default_bot.")
    return caller.model_copy(update={"dialled_number": numbers[0] if numbers else ""})


def _is_served(settings: Settings) -> bool:
    return bool(settings.livekit.api_key) and answers(settings.livekit.url)


def _call(
    settings: Settings, caller: CallerFile, *, mute: bool, timeout: float, set_up: Stage | None = None
) -> int:
    room = f"call-{secrets.token_hex(6)}"
    # LiveKit's client logs every closed channel as an error when the other side hangs up first.
    logging.getLogger("livekit").setLevel(logging.CRITICAL)
    with _transcript(settings.home, room) as heard:
        report = place_call(
            caller,
            settings.livekit,
            lambda text: speak(text, caller.espeak, rate=caller.pace),
            room,
            mute=mute,
            answered_within=SERVED_WITHIN,
            timeout=timeout,
        )
    _show_timings(report)
    if heard.conversation_id is None:
        raise ProviderError("no call's process took the call: see the log under `logs` in the state folder.")
    store = open_store(settings)
    try:
        conversation, outcome = _processed(store, settings, heard.conversation_id)
        heard.print_rest(conversation)
        verified = _show_hook(set_up.receiver, conversation.id) if set_up else True
        console.print()
        calls.show(conversation.id, as_json=False)
    finally:
        store.close()
    return _verdict(caller, conversation, outcome, verified)


class Heard:
    """Prints a live call's transcript from its journal, as it is written."""

    def __init__(self, home: Path, room: str) -> None:
        self.conversation_id: str | None = None
        self._home = home
        self._room = room
        self._path: Path | None = None
        self._read = 0
        self._printed: set[int] = set()

    def look(self) -> None:
        """Print what was added since the last look."""
        if self._path is None:
            self._path = self._find()
        if self._path is None:
            return
        try:
            data = self._path.read_bytes()[self._read :]
        except FileNotFoundError:
            return
        whole = data[: data.rfind(b"\n") + 1]
        self._read += len(whole)
        for line in whole.splitlines():
            entry = json.loads(line)
            if entry.get("kind") == "utterance":
                self._print(entry["data"]["index"], entry["data"]["speaker"], entry["data"]["text"])

    def print_rest(self, conversation: Conversation) -> None:
        """Print what was said last, too late for the journal."""
        for said in conversation.utterances:
            self._print(said.index, said.speaker, said.text)

    def _find(self) -> Path | None:
        for path in self._home.joinpath("live").glob("*.jsonl"):
            try:
                header = json.loads(path.read_bytes().split(b"\n", 1)[0])
            except (OSError, ValueError):
                continue
            if header.get("room") == self._room:
                self.conversation_id = header["conversation_id"]
                return path
        return None

    def _print(self, index: int, speaker: str, text: str) -> None:
        if index not in self._printed:
            self._printed.add(index)
            console.print(f"  {'Bot   ' if speaker == 'bot' else 'Caller'}  {text}", markup=False)


@contextmanager
def _transcript(home: Path, room: str) -> Iterator[Heard]:
    """Print the call's transcript while the block lasts."""
    heard, over = Heard(home, room), threading.Event()

    def watch() -> None:
        while not over.wait(POLL):
            heard.look()

    thread = threading.Thread(target=watch, name="transcript", daemon=True)
    console.print("\nTranscript", style="bold")
    thread.start()
    try:
        yield heard
    finally:
        over.set()
        thread.join()
        heard.look()


def _show_timings(report: CallReport) -> None:
    """What the caller measured: from the end of their words to the first sound of the answer."""
    console.print("\nTimings, measured by the caller", style="bold")
    console.print(f"  {_ms(report.greeted_after):>8}  until the greeting")
    for line in report.lines:
        what = line.line.say or f"keys {line.line.keys}"
        console.print(f"  {_ms(line.answered_after):>8}  {what}", markup=False)
    known = [line.answered_after for line in report.lines if line.answered_after is not None]
    if known:
        console.print(
            f"  {_ms(statistics.median(known)):>8}  in the middle, {_ms(max(known))} at worst;"
            f" the {report.hung_up_by} hung up"
        )


def _ms(seconds: float | None) -> str:
    return "–" if seconds is None else f"{seconds * 1000:.0f} ms"


def _processed(store: Store, settings: Settings, conversation_id: str) -> tuple[Conversation, Outcome | None]:
    """The stored conversation and its outcome, once everything after the call is done."""
    until = time.monotonic() + PROCESSED_WITHIN
    while time.monotonic() < until:
        conversation = conversations.find(store, conversation_id)
        outcome, sent = _came_to(store, conversation) if conversation else (None, ())
        waiting = any(one.status == "pending" and one.attempts == 0 for one in sent)
        if conversation and outcome and not waiting and (sent or not settings.webhook):
            return conversation, outcome
        time.sleep(POLL)
    conversation = conversations.find(store, conversation_id)
    if conversation is None:
        waits = conversation_id in spool.pending(settings.home)
        where = "it waits in the spool" if waits else "nothing of it is in the spool"
        raise NotFound(f"the conversation {conversation_id} was not stored; {where}. Is postcall running?")
    return conversation, _came_to(store, conversation)[0]


def _came_to(store: Store, one: Conversation) -> tuple[Outcome | None, tuple[Delivery, ...]]:
    """Its outcome, and what was sent about it, whichever company its bot is of."""
    outcome = outcomes.get(store, one.id, one.company_id)
    return outcome, deliveries.of_conversation(store, one.id, one.company_id) if outcome else ()


def _show_hook(receiver: WebhookReceiver, conversation_id: str) -> bool:
    """What the receiver got, and whether every signature held."""
    receiver.wait(1, timeout=PROCESSED_WITHIN / 3)
    console.print("\nWebhook, as its receiver verified it with the standardwebhooks package", style="bold")
    for one in receiver.deliveries:
        kind = one.event.get("type", "?") if one.event else one.problem
        word = "signature verified" if one.verified else "REFUSED"
        console.print(f"  {one.id}  {kind}: {word}, {len(one.body)} bytes", markup=False)
        if one.verified:
            console.print(f"    {one.body.decode()[:600]}", style="dim", markup=False)
    if not receiver.deliveries:
        console.print("  nothing arrived")
    return any(conversation_id.encode() in one.body for one in receiver.deliveries if one.verified)


def _verdict(caller: CallerFile, conversation: Conversation, outcome: Outcome | None, verified: bool) -> int:
    """Compare with what was expected, and say so."""
    wrong = list(_differences(caller, conversation, outcome))
    if not verified:
        wrong.append("no webhook about this call arrived with a signature that holds")
    for one in wrong:
        console.print(f"[red]not as expected:[/] {one}")
    if not wrong:
        console.print("[green]The call came to what was expected.[/]")
    return PROBLEMS if wrong else FINE


def _differences(caller: CallerFile, conversation: Conversation, outcome: Outcome | None) -> Iterator[str]:
    kind = outcome.kind if outcome else None
    expected = caller.expect
    if expected.outcome is None and not expected.slots and kind not in DONE:
        yield f"the outcome is {kind or 'not known'}, neither a booking nor a lead"
    if expected.outcome is not None and kind != expected.outcome:
        yield f"the outcome is {kind or 'not known'} instead of {expected.outcome}"
    found = {name: one.value for name, one in outcome.slots.items()} if outcome else {}
    for name, value in expected.slots.items():
        if found.get(name) != value and not (value == ANY and name in found):
            wanted = "anything" if value == ANY else value
            yield f"{name} is {found.get(name, 'missing')} instead of {wanted}"
    said = " ".join(one.text for one in conversation.utterances if one.speaker == "bot").casefold()
    for piece in expected.bot_says:
        if piece.casefold() not in said:
            yield f"the bot never said {piece!r}"

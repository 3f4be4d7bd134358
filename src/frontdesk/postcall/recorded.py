"""A call that people had, as a conversation: what was heard becomes utterances and turns.

A turn is what the caller said and what was answered; `decided_by` is `staff` where the caller asked
something, `talk` where not. Where a recording has one channel only and the recogniser tells no voices apart,
nobody knows who speaks: all of it counts as the caller's, and nothing as an answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import groupby

from frontdesk.models import Conversation, Speaker, Turn, Utterance
from frontdesk.postcall.hearing import Heard, Said
from frontdesk.scenario.intent.routing import route
from frontdesk.scenario.language import identify
from frontdesk.scenario.schema import Bot
from frontdesk.store.recordings import Left

BREATH = 2.0
"""Seconds of quiet over which the same person goes on with the same utterance,"""
LONGEST = 500
"""as long as it has no more characters than this."""
MARKS = ("?", "؟")
ASKED, TOLD, GREETED = "staff", "talk", "greeting"


def written(conversation: Conversation, bot: Bot | None, heard: Heard, left: Left) -> Conversation:
    """The conversation with the words of its recording. It began when the recording did."""
    if heard.voices:
        left = _first(conversation)
    utterances = _utterances(conversation, heard, left)
    lasted = timedelta(seconds=heard.seconds)
    return replace(
        conversation,
        language=_language(conversation, bot, utterances),
        ended_at=max(conversation.ended_at, conversation.started_at + lasted),
        utterances=utterances,
        turns=tuple(_turns(utterances, bot)),
    )


def asks(bot: Bot | None, text: str) -> bool:
    """Whether somebody who says so wants to know something."""
    if any(mark in text for mark in MARKS):
        return True
    if bot is None:
        return False
    routed = route(bot, text)
    return routed.kind == "question" and not (routed.noise or routed.out_of_scope)


def _language(conversation: Conversation, bot: Bot | None, said: Sequence[Utterance]) -> str:
    """What the caller spoke, among the bot's languages; that of the bot where the words do not tell."""
    text = " ".join(one.text for one in said if one.speaker == "caller")
    if bot is None or len(bot.languages) < 2 or not text:
        return conversation.language
    return identify(text, (conversation.language, *bot.languages))


def _first(conversation: Conversation) -> Left:
    """Who speaks first: whoever takes the call."""
    leg = conversation.call
    return "caller" if leg is not None and leg.direction == "outbound" else "staff"


def _utterances(conversation: Conversation, heard: Heard, left: Left) -> tuple[Utterance, ...]:
    found: list[tuple[Speaker, Said]] = []
    for one in heard.said:
        speaker = _speaker(one.channel, heard.channels, left)
        if found and _goes_on(found[-1], speaker, one):
            before = found[-1][1]
            found[-1] = (speaker, replace(before, ends=one.ends, text=f"{before.text} {one.text}"))
        else:
            found.append((speaker, one))
    return tuple(
        Utterance(index, speaker, said.text, conversation.started_at + timedelta(seconds=said.begins))
        for index, (speaker, said) in enumerate(found)
    )


def _goes_on(last: tuple[Speaker, Said], speaker: Speaker, one: Said) -> bool:
    before = last[1]
    fits = len(before.text) + len(one.text) < LONGEST
    return last[0] == speaker and one.begins - before.ends <= BREATH and fits


def _speaker(channel: int, channels: int, left: Left) -> Speaker:
    if channels == 1:
        return "caller"
    return left if channel == 0 else ("staff" if left == "caller" else "caller")


def _turns(utterances: Sequence[Utterance], bot: Bot | None) -> Iterable[Turn]:
    """Each time the caller speaks, until they speak again; what came before the first is a greeting."""
    runs = [(who, list(said)) for who, said in groupby(utterances, key=lambda one: one.speaker)]
    if not any(who == "staff" for who, _ in runs):  # one channel: every utterance stands for itself
        runs = [("caller", [one]) for one in utterances]
    at = number = 0
    while at < len(runs):
        who, said = runs[at]
        asked = said if who == "caller" else []
        at += bool(asked)
        answered = runs[at][1] if at < len(runs) and runs[at][0] == "staff" else []
        at += bool(answered)
        yield _turn(number, asked, answered, bot)
        number += 1


def _turn(number: int, asked: Sequence[Utterance], answered: Sequence[Utterance], bot: Bot | None) -> Turn:
    text = " ".join(one.text for one in asked)
    decided = (ASKED if asks(bot, text) else TOLD) if asked else GREETED
    reply = " ".join(one.text for one in answered)
    return Turn(number, (*asked, *answered)[0].at, tuple(one.index for one in asked), reply, decided)

"""LiveKit's session, set up for a receptionist on the telephone. Each choice has its reason beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from livekit.agents import AgentSession, inference, room_io
from livekit.agents.stt import STT
from livekit.agents.tts import TTS
from livekit.agents.types import APIConnectOptions
from livekit.agents.vad import VAD
from livekit.agents.voice.agent_session import SessionConnectOptions

from frontdesk.realtime.endpointing import AT_ONCE, SHORT_PAUSE, Complete, WordAware
from frontdesk.scenario.commands import Listen

TELEPHONE_RATE = 16_000
SPEECH_RATE = 24_000
VAD_SILENCE = 0.25
FALSE_ALARM = 1.2
BARGE_IN = 0.4
NEVER_GIVE_UP = 1_000_000


def make_vad() -> VAD:
    """The voice detector that comes with livekit-agents; it needs no download."""
    return inference.VAD(min_silence_duration=VAD_SILENCE)


def open_session(
    stt: STT[Any], tts: TTS[Any], vad: VAD, listening: Callable[[], Listen | None], complete: Complete
) -> AgentSession[None]:
    """A session that hears, detects turns by words, and never answers by itself."""
    session: AgentSession[None]

    def allow(seconds: float) -> None:
        session.update_options(endpointing_opts={"min_delay": AT_ONCE, "max_delay": seconds})

    session = AgentSession(
        stt=stt,
        tts=tts,
        vad=vad,
        llm=None,  # type: ignore[arg-type]
        turn_handling={
            "turn_detection": WordAware(listening, complete, allow),
            "endpointing": {"mode": "fixed", "min_delay": AT_ONCE, "max_delay": SHORT_PAUSE},
            "interruption": {
                "mode": "vad",
                "min_duration": BARGE_IN,
                "false_interruption_timeout": FALSE_ALARM,
            },
            # its hook runs before it is known whether the guess holds: an action could run twice
            "preemptive_generation": {"enabled": False},
        },
        # an inbound caller could not barge in for the greeting's first three seconds
        aec_warmup_duration=None,
        # silence is timed by the dialogue
        user_away_timeout=None,
        # our own clauses, already fit to be said
        tts_text_transforms=None,
        # a provider that fails must not close the call: the desk decides when to give up
        conn_options=SessionConnectOptions(
            stt_conn_options=APIConnectOptions(max_retry=1, retry_interval=0.3, timeout=3.0),
            tts_conn_options=APIConnectOptions(max_retry=1, retry_interval=0.1, timeout=3.0),
            max_unrecoverable_errors=NEVER_GIVE_UP,
        ),
        session_close_transcript_timeout=0.3,
    )
    return session


def room_options(caller: str) -> room_io.RoomOptions:
    """The room's side: one caller, audio both ways, no chat box."""
    return room_io.RoomOptions(
        participant_identity=caller,
        audio_input=room_io.AudioInputOptions(
            sample_rate=TELEPHONE_RATE,
            pre_connect_audio=False,
            # recognisers level the sound themselves; a gain that moves in mid-sentence only disturbs them
            auto_gain_control=False,
        ),
        audio_output=room_io.AudioOutputOptions(sample_rate=SPEECH_RATE),
        text_input=False,
        # our own handlers end the call and delete the room, in that order
        close_on_disconnect=False,
        delete_room_on_close=False,
    )

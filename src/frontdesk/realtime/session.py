"""LiveKit's session, set up for a receptionist on the telephone. Each choice has its reason beside it."""

from __future__ import annotations

from typing import Any

from livekit.agents import AgentSession, inference, room_io
from livekit.agents.stt import STT
from livekit.agents.tts import TTS
from livekit.agents.types import APIConnectOptions
from livekit.agents.vad import VAD
from livekit.agents.voice.agent_session import SessionConnectOptions

TELEPHONE_RATE = 16_000
SPEECH_RATE = 24_000
HEARD_MS = 20
VAD_SILENCE = 0.25
NEVER_GIVE_UP = 1_000_000


def make_vad() -> VAD:
    """The voice detector that comes with livekit-agents; it needs no download."""
    return inference.VAD(min_silence_duration=VAD_SILENCE)


def open_session(stt: STT[Any], tts: TTS[Any]) -> AgentSession[None]:
    """A session that hears and speaks; whose turn it is, and what a sound does to our speech, ears decide."""
    return AgentSession(
        stt=stt,
        tts=tts,
        # the ears have it
        vad=None,
        llm=None,  # type: ignore[arg-type]
        turn_handling={
            # its own would wait for a quarter of a second of silence before it looks at the words
            "turn_detection": "manual",
            # its own pause throws away what was about to be heard, and ends at any word, "mm-hm" too
            "interruption": {"mode": "vad", "resume_false_interruption": False},
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


def room_options(caller: str) -> room_io.RoomOptions:
    """The room's side: one caller, their audio, no chat box."""
    return room_io.RoomOptions(
        participant_identity=caller,
        audio_input=room_io.AudioInputOptions(
            sample_rate=TELEPHONE_RATE,
            # words are heard as soon as they are said, not in pieces of a twentieth of a second
            frame_size_ms=HEARD_MS,
            pre_connect_audio=False,
            # recognisers level the sound themselves; a gain that moves in mid-sentence only disturbs them
            auto_gain_control=False,
        ),
        # ours is a `Speaker`
        audio_output=False,
        # it would follow the voice by its loudness, on the loop that has to answer: up to 0.1 s at a time
        text_output=room_io.TextOutputOptions(sync_transcription=False),
        text_input=False,
        # our own handlers end the call and delete the room, in that order
        close_on_disconnect=False,
        delete_room_on_close=False,
    )

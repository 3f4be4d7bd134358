"""It knows its sentences through noise and a bad line, and nothing else, and never before hearing them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.tts.espeak import speak
from frontdesk.testing.recogniser import Heard, Listening, Recogniser, phrases
from frontdesk.testing.spoken import Sentence, Word, say
from tests.testing.sounds import RATE, hiss, plain, silence, telephone, with_noise

VOCABULARY = (
    "Hello, I would like to book a haircut.",
    "On Tuesday at three in the afternoon.",
    "On Thursday at three in the afternoon.",
    "On Tuesday at two in the afternoon.",
    "My phone number is two zero two, five five five, zero one four seven.",
    "My phone number is two zero two, five five five, zero one four nine.",
    "Yes",
    "No",
    "Yes, that is right.",
    "How much is a manicure?",
    "How much is a massage?",
    "tomorrow at ten",
    "tomorrow at eleven",
    "My name is Anna",
    "My name is Hannah",
    "What are your opening hours?",
)
CHUNK = RATE // 10


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser(VOCABULARY)


def listen(recogniser: Recogniser, pcm: bytes, silence: float = 0.3) -> list[tuple[float, Heard]]:
    """What was heard, and how many seconds of audio had arrived by then."""
    listening, heard = Listening(recogniser, silence), []
    for at in range(0, len(pcm), CHUNK):
        arrived = (at + CHUNK) / 2 / RATE
        heard += [(arrived, piece) for piece in listening.hear(pcm[at : at + CHUNK])]
    return heard


def finals(heard: list[tuple[float, Heard]]) -> list[str]:
    return [piece.text for _, piece in heard if piece.final]


def padded(text: str, voice: str = "en-us") -> bytes:
    return silence(0.4) + speak(text, voice) + silence(0.6)


@pytest.mark.parametrize(
    "line", [lambda pcm: pcm, lambda pcm: with_noise(pcm, 20), telephone], ids=["clean", "noise", "telephone"]
)
def test_every_sentence_is_understood(recogniser: Recogniser, line: Callable[[bytes], bytes]) -> None:
    for sentence in VOCABULARY:
        heard = finals(listen(recogniser, line(padded(sentence))))
        assert plain(" ".join(heard)) == plain(sentence)


def test_a_quiet_voice_is_understood(recogniser: Recogniser) -> None:
    faint = (np.frombuffer(padded(VOCABULARY[2]), "<i2") * 0.1).astype("<i2").tobytes()
    assert finals(listen(recogniser, faint)) == [VOCABULARY[2]]


def test_lost_and_repeated_packets_do_no_harm(recogniser: Recogniser) -> None:
    pcm = padded(VOCABULARY[0])
    cut = 2 * RATE
    torn = pcm[:cut] + pcm[cut + 640 : cut + 9600] + pcm[cut + 8960 :]
    assert finals(listen(recogniser, torn)) == [VOCABULARY[0]]


@pytest.mark.parametrize("sound", [silence(3), hiss(3), silence(1) + hiss(0.02) + silence(1)])
def test_nobody_speaking_is_no_words(recogniser: Recogniser, sound: bytes) -> None:
    assert all(not piece.words for _, piece in listen(recogniser, sound))


@pytest.mark.parametrize("stranger", ["Maybe", "I want a refund right now", "Der Himmel ist heute blau"])
def test_other_words_are_not_understood(recogniser: Recogniser, stranger: str) -> None:
    assert finals(listen(recogniser, padded(stranger))) == [""]


def test_a_wrong_word_inside_a_known_sentence_is_left_out(recogniser: Recogniser) -> None:
    heard = finals(listen(recogniser, padded("On Friday at three in the afternoon.")))
    assert heard == ["On at three in the afternoon."]


def test_sentences_in_one_breath_are_one_utterance(recogniser: Recogniser) -> None:
    pcm = silence(0.4) + speak(VOCABULARY[0]) + silence(0.15) + speak(VOCABULARY[2]) + silence(0.6)
    assert finals(listen(recogniser, pcm)) == [f"{VOCABULARY[0]} {VOCABULARY[2]}"]


def test_no_word_before_its_audio(recogniser: Recogniser) -> None:
    """Word by word: it is heard after it has been spoken to its end, give or take a soft consonant."""
    sentence, lead = say(VOCABULARY[4]), 0.4
    loud = np.flatnonzero(np.abs(np.frombuffer(sentence.pcm, "<i2").astype(int)) > 300) / RATE
    nexts = [*(word.start for word in sentence.words[1:]), 99.0]
    ends = [float(loud[loud < start].max()) + lead for start in nexts]
    seen = 0
    for arrived, piece in listen(recogniser, silence(lead) + sentence.pcm + silence(0.6)):
        for word, end in zip(piece.words, ends, strict=False):
            assert arrived >= end - 0.05, f"{word.text} came too soon"
        seen = max(seen, len(piece.words))
    assert seen == len(sentence.words)


def test_what_is_understood_depends_only_on_what_arrived(recogniser: Recogniser) -> None:
    begin = silence(0.4) + speak("On Tuesday at three in the afternoon.")
    early = begin[: int(1.3 * RATE) * 2]
    one = listen(recogniser, early + silence(1))
    other = listen(recogniser, early + speak("My name is Anna") + silence(1))
    before = 1.3
    assert [piece for at, piece in one if at <= before] == [piece for at, piece in other if at <= before]


def test_a_final_needs_real_silence(recogniser: Recogniser) -> None:
    spoken = silence(0.4) + speak(VOCABULARY[1])
    assert finals(listen(recogniser, spoken + silence(0.2))) == []
    (final,) = [(at, piece) for at, piece in listen(recogniser, spoken + silence(1)) if piece.final]
    arrived, piece = final
    assert arrived >= piece.end + 0.3
    patient = listen(recogniser, spoken + silence(1), silence=0.7)
    assert next(at for at, piece in patient if piece.final) >= arrived + 0.3


def test_hanging_up_in_mid_word_gives_no_final(recogniser: Recogniser) -> None:
    pcm = padded(VOCABULARY[0])
    assert finals(listen(recogniser, pcm[: int(len(pcm) * 0.6)])) == []


def test_half_a_sentence_gives_the_words_that_were_said(recogniser: Recogniser) -> None:
    sentence = say(VOCABULARY[1])
    cut = int(sentence.words[3].start * RATE) * 2
    [heard] = finals(listen(recogniser, silence(0.4) + sentence.pcm[:cut] + silence(0.6)))
    assert heard in ("On Tuesday", "On Tuesday at")  # the short word stands right at the cut


def test_russian_too() -> None:
    sentences = ("Запишите меня на стрижку во вторник.", "Запишите меня на маникюр во вторник.")
    russian = Recogniser(sentences, voice="ru")
    for sentence in sentences:
        assert finals(listen(russian, telephone(padded(sentence, "ru")))) == [sentence]


def test_an_empty_vocabulary_understands_nothing() -> None:
    assert finals(listen(Recogniser(()), padded("Yes"))) == [""]


def test_a_sentence_is_cut_at_its_pauses() -> None:
    cut = phrases(say(VOCABULARY[0]))
    assert [" ".join(phrase.words) for phrase in cut] == ["Hello,", "I would like to book a haircut."]
    assert all(phrase.ends[-1] == len(phrase.present) for phrase in cut)


def test_a_word_without_a_sound_is_refused() -> None:
    with pytest.raises(BadInput, match="cannot be heard"):
        phrases(Sentence("a b", speak("a"), RATE, (Word("a", 0.0), Word("b", 9.0))))

"""What the settings name is what is built."""

from __future__ import annotations

import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.chain import build_llm, build_stt, build_tts, options
from frontdesk.settings import Provider, Settings


def fake(**values: object) -> Provider:
    return Provider(provider="fake", options=values)  # type: ignore[arg-type]


def test_without_a_model_there_is_none() -> None:
    assert build_llm(Settings()) is None


async def test_models_are_a_chain_in_their_order() -> None:
    chain = build_llm(Settings(llm=(fake(fails=1, answers=["a"]), fake(answers=["b"]))))
    assert chain is not None
    assert chain.name == "fake+fake"
    assert await chain.generate("", [{"role": "user", "content": "hello"}]) == "b"


def test_options_hold_what_the_provider_was_given() -> None:
    provider = Provider(provider="x", model="m", base_url="http://a", options={"language": "de", "k": 1})
    assert options(provider, "ru") == {"model": "m", "base_url": "http://a", "language": "de", "k": 1}


async def test_one_recogniser_is_itself_and_several_are_a_chain(tmp_path: object) -> None:
    assert build_stt(Settings(stt=(fake(),)), "ru").name == "fake"
    assert build_stt(Settings(stt=(fake(), fake()))).name == "fake+fake"


async def test_a_voice_knows_its_language() -> None:
    assert await build_tts(Settings(), "ru").synthesize("Добрый день", "") != b""


def test_nothing_named_says_what_to_do() -> None:
    with pytest.raises(BadInput, match=r"frontdesk\.yaml"):
        build_stt(Settings(stt=()))
    with pytest.raises(BadInput, match=r"frontdesk\.yaml"):
        build_tts(Settings(tts=()))
    with pytest.raises(BadInput, match="Did you mean fake"):
        build_tts(Settings(tts=(Provider(provider="fkae"),)))

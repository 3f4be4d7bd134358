"""What the settings name is what is built."""

from __future__ import annotations

from contextlib import aclosing

import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.chain import build_llm, build_roles, build_stt, build_tts, options, unheard
from frontdesk.settings import Provider, Settings
from tests.support.clock import now, virtual


def fake(**values: object) -> Provider:
    return Provider(provider="fake", options=values)  # type: ignore[arg-type]


def test_without_a_model_there_is_none() -> None:
    assert build_llm(Settings()) is None


async def test_models_are_a_chain_in_their_order() -> None:
    chain = build_llm(Settings(llm=(fake(fails=1, answers=["a"]), fake(answers=["b"]))))
    assert chain is not None
    assert chain.name == "fake+fake"
    assert await chain.generate("", [{"role": "user", "content": "hello"}]) == "b"


async def test_a_role_has_a_chain_of_its_own_that_nobody_else_uses() -> None:
    deep = [
        fake(fails=1).model_copy(update={"role": "deep"}),
        fake(answers=["d"]).model_copy(update={"role": "deep"}),
    ]
    settings = Settings(llm=(fake(answers=["usual"]), *deep))
    roles, usual = build_roles(settings), build_llm(settings)
    assert usual is not None
    assert list(roles) == ["deep"]
    asked = [{"role": "user", "content": "hello"}]
    assert await roles["deep"].generate("", asked) == "d"
    assert (await usual.generate("", asked), usual.name) == ("usual", "fake")


@virtual
async def test_a_late_model_gets_company_as_soon_as_its_options_say() -> None:
    slow, quick = fake(delay=1.0, hedge=0.2, answers=["slow"]), fake(answers=["quick"])
    chain = build_llm(Settings(llm=(slow, quick)))
    assert chain is not None
    async with aclosing(chain.stream("", [{"role": "user", "content": "hello"}])) as pieces:
        assert [piece async for piece in pieces] == ["quick"]
    assert now() == pytest.approx(0.2, abs=0.01)


def test_options_hold_what_the_provider_was_given() -> None:
    provider = Provider(provider="x", model="m", base_url="http://a", options={"language": "de", "k": 1})
    assert options(provider, "ru") == {"model": "m", "base_url": "http://a", "language": "de", "k": 1}


def test_several_languages_are_given_unless_the_options_settle_the_language() -> None:
    assert options(Provider(provider="x"), "en", "es") == {"language": "en", "languages": ("en", "es")}
    settled = Provider(provider="x", options={"language": "multi"})
    assert options(settled, "en", "es") == {"language": "multi"}
    assert options(Provider(provider="x")) == {}


def test_the_languages_that_a_recogniser_does_not_hear_are_known_without_its_keys() -> None:
    one = Provider(provider="deepgram", options={"language": "en"})
    old = Provider(provider="whisper", model="base.en")
    settings = Settings(stt=(fake(), one, old))
    assert unheard(settings, ("en", "es")) == {"fake": (), "deepgram": ("es",), "whisper": ("es",)}
    assert unheard(Settings(stt=(Provider(provider="deepgram"),)), ("en", "es")) == {"deepgram": ()}


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

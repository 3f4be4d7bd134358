from __future__ import annotations

import pytest

from frontdesk.dialogue.model import MAX_CHARS, Model, Spending
from frontdesk.errors import ProviderError
from frontdesk.models import Usage
from tests.support.clock import now, virtual
from tests.support.lines import Script, refused


@virtual
async def test_a_model_that_hangs_is_given_up() -> None:
    model = Model(Script(None, None))
    with pytest.raises(ProviderError):
        await model.whole("s", [], within=0.1, json_schema={})
    assert now() == pytest.approx(0.1)
    assert model.usage.llm_failures == 1


async def test_whatever_it_raises_is_a_provider_error() -> None:
    for error in (RuntimeError("boom"), refused(403), ValueError()):
        with pytest.raises(ProviderError):
            await Model(Script(error)).whole("s", [], within=1, json_schema={"type": "object"})


async def test_the_meter_counts() -> None:
    model = Model(Script("one two"))
    assert await model.whole("s", [], within=1, json_schema={"type": "object"}) == "one two "
    assert (model.usage.llm_calls, model.usage.prompt_tokens, model.usage.completion_tokens) == (1, 10, 5)
    assert model.ttft is not None


async def test_an_endless_answer_is_cut() -> None:
    answer = await Model(Script("word " * 50_000)).whole("s", [], within=5, json_schema={"type": "object"})
    assert len(answer) <= MAX_CHARS + 10


@virtual
async def test_slow_pieces_run_into_the_total() -> None:
    model = Model(Script(answers="a " * 100, pause=0.05))
    pieces: list[str] = []

    async def read() -> None:
        async for piece in model.stream("s", [], first=1, total=0.32):
            pieces.append(piece)

    with pytest.raises(ProviderError):
        await read()
    assert len(pieces) == 6


async def test_what_was_spent_since_the_last_time_and_by_whom() -> None:
    small, big = Model(Script("a", model="small")), Model(Script("b", model="big"))
    both = Spending([small, big])
    both.go_on(Usage(3, 1, 100, 50))
    assert both.since() == (Usage(), "")
    await small.whole("s", [], within=1, json_schema={})
    await big.whole("s", [], within=1, json_schema={})
    assert both.since() == (Usage(2, 0, 20, 10), "small+big")
    await big.whole("s", [], within=1, json_schema={})
    assert both.since() == (Usage(1, 0, 10, 5), "big")
    assert both.since() == (Usage(), "")
    assert both.total == Usage(6, 1, 130, 65)
    nobody = Spending([])
    nobody.go_on(Usage(1))
    assert (nobody.total, nobody.since()) == (Usage(), (Usage(), ""))

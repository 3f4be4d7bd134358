"""YandexGPT: the folder is in the model's address and in a header."""

from __future__ import annotations

import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.llm.yandex import build, model_uri
from frontdesk.testing.openai import Behaviour, OpenAIStandIn


@pytest.mark.parametrize(
    ("model", "uri"),
    [
        ("yandexgpt", "gpt://b1g/yandexgpt/latest"),
        ("yandexgpt/rc", "gpt://b1g/yandexgpt/rc"),
        ("gpt://other/x/latest", "gpt://other/x/latest"),
    ],
)
def test_a_models_address(model: str, uri: str) -> None:
    assert model_uri(model, "b1g") == uri


async def test_it_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YANDEX_API_KEY", "key")
    monkeypatch.setenv("YANDEX_FOLDER_ID", "b1g")
    with OpenAIStandIn(Behaviour(answer="Здравствуйте")) as stand:
        model = build({"base_url": stand.base_url})
        assert await model.generate("", [{"role": "user", "content": "привет"}]) == "Здравствуйте"
        assert stand.requests[0].body["model"] == "gpt://b1g/yandexgpt-lite/latest"
        assert stand.requests[0].headers["openai-project"] == "b1g"


def test_without_key_or_folder_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YANDEX_API_KEY", "key")
    monkeypatch.delenv("YANDEX_FOLDER_ID", raising=False)
    with pytest.raises(BadInput, match="YANDEX_FOLDER_ID"):
        build({})

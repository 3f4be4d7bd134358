"""YandexGPT through its OpenAI-compatible address. The key is YANDEX_API_KEY, the folder YANDEX_FOLDER_ID.

Options: `model` (`yandexgpt-lite/latest`, or a whole `gpt://…` address), `base_url`, `temperature`,
`schemas`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from frontdesk.errors import BadInput
from frontdesk.providers.llm._openai import OpenAICompatible, Service, settled

BASE_URL = "https://llm.api.cloud.yandex.net/v1"
MODEL = "yandexgpt-lite/latest"


def model_uri(model: str, folder: str) -> str:
    """`gpt://folder/name/version`; a bare name means its latest version."""
    if "://" in model:
        return model
    return f"gpt://{folder}/{model if '/' in model else f'{model}/latest'}"


def build(options: Mapping[str, Any]) -> OpenAICompatible:
    """See the module's options; BadInput without key and folder."""
    key, folder = os.environ.get("YANDEX_API_KEY", ""), os.environ.get("YANDEX_FOLDER_ID", "")
    if not key or not folder:
        raise BadInput(
            "YandexGPT needs YANDEX_API_KEY and YANDEX_FOLDER_ID (the folder of the service account)."
        )
    settings = settled(options, name="yandex", base_url=BASE_URL, model=MODEL, key=key, project=folder)
    settings["model"] = model_uri(str(settings["model"]), folder)
    return OpenAICompatible(Service(**settings))

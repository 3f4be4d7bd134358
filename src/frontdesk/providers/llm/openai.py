"""OpenAI, and any service that speaks its protocol (vLLM, LM Studio, …). The key is OPENAI_API_KEY.

Options: `model` (gpt-4o-mini), `base_url`, `temperature`, `reasoning` (`minimal`, `low`, `medium` or `high`:
how much a model thinks before it answers), `token_limit` (what the server calls it: `max_completion_tokens`,
or `max_tokens` with a base_url), `schemas` (false for servers without JSON schemas).
A service of your own, named by `base_url`, may need no key.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from frontdesk.errors import BadInput
from frontdesk.providers.llm._openai import OpenAICompatible, Service, settled

BASE_URL = "https://api.openai.com/v1"


def build(options: Mapping[str, Any]) -> OpenAICompatible:
    """See the module's options; BadInput without a key for the service that needs one."""
    key = os.environ.get("OPENAI_API_KEY", "")
    own = bool(options.get("base_url"))
    if not key and not own:
        raise BadInput("OpenAI needs a key: set OPENAI_API_KEY, or a base_url of your own service.")
    limit = "max_tokens" if own else "max_completion_tokens"
    defaults = {"base_url": BASE_URL, "model": "gpt-4o-mini", "token_limit": limit}
    return OpenAICompatible(Service(**settled(options, name="openai", key=key or "none", **defaults)))

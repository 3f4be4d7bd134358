"""The word in YAML is the file's name: `load("llm", "ollama")` is `frontdesk.providers.llm.ollama`.

A stranger's package offers its own through the entry-point group `frontdesk.<kind>`; built-ins come first.
"""

from __future__ import annotations

import importlib
import pkgutil
from difflib import get_close_matches
from functools import cache
from importlib.metadata import entry_points
from types import ModuleType

from frontdesk.errors import BadInput

KINDS = {
    "llm": "frontdesk.providers.llm",
    "stt": "frontdesk.providers.stt",
    "tts": "frontdesk.providers.tts",
    "embeddings": "frontdesk.providers.embeddings",
    "tickets": "frontdesk.providers.tickets",
    "rerank": "frontdesk.providers.rerank",
    "telephony": "frontdesk.providers.telephony",
    "calendar": "frontdesk.providers.calendars",
    "pbx": "frontdesk.providers.pbx",
    "recordings": "frontdesk.providers.recordings",
    "handler": "frontdesk.scenario.handlers",
    "step": "frontdesk.postcall.steps",
    "format": "frontdesk.knowledge.formats",
    "chunking": "frontdesk.knowledge.chunking",
}

INTERFACE = "base"
"""The file that says what the others of a kind offer, and is none of them."""


@cache
def names(kind: str) -> tuple[str, ...]:
    """The words that are understood for `kind`, sorted."""
    package = importlib.import_module(KINDS[kind])
    found = (module.name for module in pkgutil.iter_modules(package.__path__))
    built_in = {name for name in found if name[0] != "_" and name != INTERFACE}
    return tuple(sorted(built_in | {point.name for point in entry_points(group=f"frontdesk.{kind}")}))


@cache
def load(kind: str, name: str) -> ModuleType:
    """The module behind the word; BadInput names the words that would do."""
    if name not in names(kind):
        close = get_close_matches(name, names(kind), 1)
        hint = f" Did you mean {close[0]}?" if close else ""
        raise BadInput(f"there is no {kind} called {name!r}.{hint} Known: {', '.join(names(kind))}.")
    for point in entry_points(group=f"frontdesk.{kind}"):
        if point.name == name:
            module: ModuleType = point.load()
            return module
    return importlib.import_module(f"{KINDS[kind]}.{name}")

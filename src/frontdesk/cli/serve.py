"""`frontdesk serve`: all parts under one roof."""

from __future__ import annotations

from frontdesk.app.parts import chosen
from frontdesk.app.serve import run as serve
from frontdesk.cli.edge import FINE
from frontdesk.config import load_settings


def run(only: str | None) -> int:
    """Serve the chosen parts until told to stop."""
    names = chosen(only)
    serve(load_settings(), names, _tell)
    return FINE


def _tell(line: str) -> None:
    print(line, flush=True)

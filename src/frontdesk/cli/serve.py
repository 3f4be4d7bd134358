"""`frontdesk serve`: all parts under one roof."""

from __future__ import annotations

from frontdesk.app.logs import to_files
from frontdesk.app.parts import chosen
from frontdesk.app.serve import run as serve
from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.config import load_settings
from frontdesk.errors import BadInput
from frontdesk.settings import Settings

ONCE = ("postcall",)


def run(only: str | None, burst: bool = False) -> int:
    """Serve the chosen parts until told to stop; with `burst` do the work after conversations, and end."""
    names = chosen(only)
    if not burst:
        serve(load_settings(), names, _tell)
        return FINE
    if names != ONCE:
        raise BadInput("--burst is for the work after conversations: frontdesk serve --only postcall --burst")
    return _burst(load_settings())


def _burst(settings: Settings) -> int:
    from frontdesk.postcall.burst import run as work  # RQ is of no use to whoever serves

    to_files(settings.home)
    did = work(settings)
    _tell(f"{did.done} done, {did.sent} webhooks sent, {did.left} left.")
    if did.left:
        _tell(f"What is left waits for another try; the reasons are in {settings.path('logs', 'app.log')}.")
    return PROBLEMS if did.left else FINE


def _tell(line: str) -> None:
    print(line, flush=True)

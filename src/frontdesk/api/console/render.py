"""Templates → pages. Everything is escaped; how times and numbers look is decided here, once."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from frontdesk.knowledge.sources import source_of
from frontdesk.models import Source

HERE = Path(__file__).parent
STATIC = HERE / "static"
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
"""What a browser may do with an answer: no scripts, and in no frame."""
FRAMING = f"{POLICY}; frame-src 'self'"
"""The same for a page that has a frame with one of ours in it."""
FRAMED = POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
"""The same for what stands in that frame."""
FRAME = "/talk"
"""How the addresses of what stands in frames end."""
CHANNELS = {
    "phone": "Phone",
    "browser": "Browser call",
    "telegram": "Telegram",
    "email": "E-mail",
    "chat": "Terminal",
}
ENDINGS = {
    "caller": "The caller ended it",
    "bot": "The bot said goodbye",
    "silence": "Nobody answered any more",
    "max_turns": "The turn limit was reached",
    "transfer": "Put through to a person",
    "worker_lost": "The call process was lost",
    "never_started": "The caller left before the greeting",
}


def page(template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """The page as an answer."""
    return HTMLResponse(_ENVIRONMENT.get_template(template).render(**values), status)


def moment(at: datetime | None) -> str:
    """A time as people read it; UTC, which the pages say once."""
    return at.strftime("%-d %b %Y, %H:%M") if at else "–"


def clock(at: datetime) -> str:
    """A time of the day; UTC."""
    return at.strftime("%H:%M")


def lasting(seconds: float) -> str:
    """A length of time as people read it."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes:02d} min"
    return f"{minutes} min {rest:02d} s" if minutes else f"{rest} s"


def offset(at: datetime, start: datetime) -> str:
    """How far into the conversation: 1:05."""
    minutes, seconds = divmod(max(0, int((at - start).total_seconds())), 60)
    return f"{minutes}:{seconds:02d}"


def milliseconds(seconds: float | None) -> str:
    """A measured time, or a dash where nothing was measured."""
    return "–" if seconds is None else f"{seconds * 1000:,.0f} ms".replace(",", "\u202f")


def words(name: str | None) -> str:
    """An identifier as words."""
    return (name or "").replace("_", " ").replace("-", " ")


_ENVIRONMENT = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_ENVIRONMENT.filters |= {
    "moment": moment,
    "clock": clock,
    "lasting": lasting,
    "milliseconds": milliseconds,
    "words": words,
    "offset": offset,
    "channel": lambda name: CHANNELS.get(name, words(name).capitalize()),
    "ending": lambda name: ENDINGS.get(name, words(name)),
    "source": source_of,
    "place": lambda one: str(Source(one.source, one.page, one.section)),
}

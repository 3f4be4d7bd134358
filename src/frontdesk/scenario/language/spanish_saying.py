"""Spanish times as they are read back: on the twelve-hour face, with the part of the day."""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import listed

_HOURS = listed("una dos tres cuatro cinco seis siete ocho nueve diez once doce")
_PARTS = (
    (1, "de la noche"),
    (6, "de la madrugada"),
    (12, "de la mañana"),
    (13, "del mediodía"),
    (20, "de la tarde"),
    (24, "de la noche"),
)
"""Until which hour (exclusive) each is said."""
_MINUTES = {15: "y cuarto", 30: "y media"}


def time_said(hour: int, minute: int) -> str:
    """ "las siete y media de la tarde" for 19:30. "Menos cuarto" is left out: America says it otherwise."""
    part = next(name for until, name in _PARTS if hour < until)
    face = hour % 12 or 12
    minutes = _MINUTES.get(minute) or (f"y {minute}" if minute else "")
    words = ("la" if face == 1 else "las", _HOURS[face - 1], minutes, part)
    return " ".join(word for word in words if word)

"""Arabic times and spans as they are read back: in the clock's own words, with the part of the day."""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import listed

_HOURS = (
    *listed("الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة"),
    *("الحادية عشرة", "الثانية عشرة"),
)
_PARTS = ((5, "ليلا"), (12, "صباحا"), (15, "ظهرا"), (18, "عصرا"), (22, "مساء"), (24, "ليلا"))
"""Until which hour (exclusive) each is said."""
_MINUTES = {
    **{5: "وخمس دقائق", 10: "وعشر دقائق", 15: "والربع", 20: "والثلث", 25: "والنصف إلا خمس دقائق"},
    **{30: "والنصف", 35: "والنصف وخمس دقائق"},
}
_BEFORE = {40: "إلا ثلثا", 45: "إلا ربعا", 50: "إلا عشر دقائق", 55: "إلا خمس دقائق"}
_UNITS = (
    (1440, ("يوم واحد", "يومان", "أيام", "يوما")),
    (60, ("ساعة واحدة", "ساعتان", "ساعات", "ساعة")),
    (1, ("دقيقة واحدة", "دقيقتان", "دقائق", "دقيقة")),
)
"""Minutes in a unit, and its names: of one, of two, of three to ten, of more."""


def time_said(hour: int, minute: int) -> str:
    """ "الساعة السابعة والنصف مساء" for 19:30; minutes that have no words of their own are left as digits."""
    part = next(name for until, name in _PARTS if hour < until)
    before = _BEFORE.get(minute)
    face = (hour + 1 if before else hour) % 12 or 12
    minutes = before or _MINUTES.get(minute) or (f"و {_counted(minute, _UNITS[2][1])}" if minute else "")
    return " ".join(word for word in ("الساعة", _HOURS[face - 1], minutes, part) if word)


def span_said(minutes: int) -> str:
    """ "ساعة واحدة و 30 دقيقة" for 90."""
    parts: list[str] = []
    left = minutes
    for size, names in _UNITS:
        count, left = divmod(left, size)
        if count or (size == 1 and not parts):
            parts.append(_counted(count, names))
    return " و ".join(parts)


def _counted(count: int, names: tuple[str, str, str, str]) -> str:
    one, two, few, many = names
    if count in (1, 2):
        return one if count == 1 else two
    return f"{count} {few if 3 <= count % 100 <= 10 else many}"

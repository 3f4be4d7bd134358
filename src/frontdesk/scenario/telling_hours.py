"""Opening hours in words: every hour that is said is one that `hours` and `holidays` of the YAML have."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from frontdesk.scenario.asking_hours import Visit
from frontdesk.scenario.hours import DAY, Hours, Span
from frontdesk.scenario.language.opening_times import OPENING_TIMES
from frontdesk.scenario.opening import said_when
from frontdesk.scenario.speaking import speak

ALL_DAY = ((0, DAY),)
NEAR = 7
"""Days ahead that are called by the day of the week alone."""
RANGE = 3
"""From so many days on they are told as "Monday to Friday"."""

ONE_PREPOSITION = ("en", "de")
"""Languages in which one preposition is enough for several days."""


def tell(hours: Hours, visit: Visit, at: datetime, language: str) -> str:
    """The answer to what was asked at `at`, wall-clock time where the business is."""
    code = language.split("-")[0].lower()
    told = _Telling(hours, at, code if code in OPENING_TIMES else "en", by_name=visit.weekday)
    if visit.kind == "week":
        return told.week()
    if visit.present and not visit.days:
        return told.present(visit.kind)
    if len(visit.days) > 1:
        return " ".join(told.sentence(told.day(day)) for day in visit.days)
    day = visit.days[0] if visit.days else at.date()
    if visit.kind == "close":
        return told.closing(day)
    return told.one(day, visit)


class _Telling:
    """The sentences of one language, about one business at one moment."""

    def __init__(self, hours: Hours, at: datetime, code: str, *, by_name: bool = False) -> None:
        self.hours, self.at, self.code, self.by_name = hours, at, code, by_name
        self.date = at.date()
        self.words = OPENING_TIMES[code]

    def one(self, day: date, visit: Visit) -> str:
        """A day: with a yes or a no where that was asked, and with the next opening where it is closed."""
        spans = self.hours.on(day)
        if day == self.date and spans and visit.kind == "opens" and not self._left(spans):
            return f"{self.sentence(self.words['over'])} {self.again(day)}".strip()
        told = self.day(day)
        if visit.kind == "open":
            right = bool(spans) if visit.minute is None else self._open_at(day, visit.minute)
            told = self.words["yes" if right else "no"].format(rest=told)
        return self.sentence(told) if spans else f"{self.sentence(told)} {self.again(day)}".strip()

    def closing(self, day: date) -> str:
        """When it closes on that day; with a break in between, all its hours."""
        spans = self._running(day) or self.hours.on(day)
        if not spans:
            return f"{self.sentence(self.day(day))} {self.again(day)}".strip()
        if day == self.date and not self._left(spans):
            return f"{self.sentence(self.words['over'])} {self.again(day)}".strip()
        if len(spans) > 1 or spans == ALL_DAY:
            return self.sentence(self.day(day))
        return self.sentence(self.words["closes"].format(day=self.named(day), clock=self.clock(spans[-1][1])))

    def present(self, kind: str) -> str:
        """Whether it is open at this moment."""
        if kind in ("close", "opens"):
            return self.closing(self.date) if kind == "close" else self.one(self.date, Visit("opens"))
        last = self._until()
        said = {answer: "{rest}" if kind == "state" else self.words[answer] for answer in ("yes", "no")}
        if last is None:
            told = said["no"].format(rest=self.words["now_closed"])
            return f"{self.sentence(told)} {self.again(self.date)}".strip()
        if self.hours.on(self.date) == ALL_DAY:
            return self.sentence(said["yes"].format(rest=self.day(self.date)))
        told = self.words["now_open"].format(clock=self.clock(last))
        return self.sentence(said["yes"].format(rest=told))

    def week(self) -> str:
        """The whole week, and today where it is another day than usual."""
        groups = self._groups()
        opened = [f"{self._days(days)} {self.spans(spans)}" for days, spans in groups if spans]
        shut = [day for days, spans in groups if not spans for day in days]
        told = []
        if opened:
            told.append(self.sentence(self.words["week"].format(list=self.listed(opened))))
        if shut:
            told.append(self.sentence(self.words["closed"].format(day=self._on(shut))))
        if self.hours.on(self.date) != self.hours.week[self.date.weekday()]:
            told.append(self.sentence(self.day(self.date)))
        return " ".join(told)

    def day(self, day: date) -> str:
        """The hours of a day, or that it has none."""
        spans = self.hours.on(day)
        if not spans:
            return self.words["closed"].format(day=self.named(day))
        return self.words["open"].format(day=self.named(day), spans=self.spans(spans))

    def again(self, day: date) -> str:
        """When it opens next after that day's hours, or after now; empty when it never does."""
        after = datetime.combine(day, time(23, 59), self.at.tzinfo) if day > self.date else self.at
        if after.tzinfo is None or (moment := self.hours.next_opening(after)) is None:
            return ""
        return self.sentence(self.words["again"].format(when=said_when(moment, self.date, self.code)))

    def named(self, day: date) -> str:
        """The day with its preposition: today, on Sunday, on Friday, 25 December."""
        ahead = (day - self.date).days
        usual = self.hours.on(day) == self.hours.week[day.weekday()]
        if self.by_name and usual and 0 <= ahead <= NEAR:
            return self.on(day.weekday())
        if ahead in (0, 1):
            return self.words["tomorrow" if ahead else "today"]
        if 0 < ahead < NEAR and usual:
            return self.on(day.weekday())
        said = speak("date", day.isoformat(), self.code)
        if self.code == "ru":
            return self.words["dated"].format(name=self._weekday(day.weekday()), date=said.partition(", ")[2])
        return self.words["dated"].format(date=said)

    def on(self, weekday: int) -> str:
        """A day of the week with its preposition."""
        return self.words["on"].format(name=self._weekday(weekday))

    def spans(self, spans: Sequence[Span]) -> str:
        """ "from 9 am to 12:30 pm and from 1:30 pm to 6 pm"."""
        if tuple(spans) == ALL_DAY:
            return self.words["around"]
        said = [
            self.words["from_to"].format(first=self.clock(first), last=self.clock(last))
            for first, last in spans
        ]
        return self.listed(said)

    def clock(self, minute: int) -> str:
        """A minute of the day as it is said."""
        return speak("time", f"{minute % DAY // 60:02d}:{minute % 60:02d}", self.code)

    def listed(self, parts: Sequence[str]) -> str:
        """ "a, b and c"."""
        *before, last = parts
        return f"{self.words['comma'].join(before)}{self.words['and']}{last}" if before else last

    def sentence(self, words: str) -> str:
        """As a sentence of its own."""
        return f"{words[:1].upper()}{words[1:]}."

    def _weekday(self, weekday: int, form: str = "weekdays") -> str:
        return self.words.get(form, self.words["weekdays"]).split()[weekday].replace("_", " ")

    def _days(self, days: Sequence[int]) -> str:
        if len(days) == len(self.hours.week):
            return self.words["every"]
        if len(days) < RANGE:
            return self._on(days)
        first, last = self._weekday(days[0], "from_day"), self._weekday(days[-1], "to_day")
        return self.words["days"].format(first=first, last=last)

    def _on(self, days: Sequence[int]) -> str:
        """ "on Sunday and Monday"; where the preposition changes with the day, each with its own."""
        if self.code in ONE_PREPOSITION:
            return self.words["on"].format(name=self.listed([self._weekday(day) for day in days]))
        return self.listed([self.on(day) for day in days])

    def _groups(self) -> list[tuple[list[int], tuple[Span, ...]]]:
        """Days that follow one another with the same hours, the week begun after its days of rest."""
        week = self.hours.week
        starts = [day for day in range(7) if week[day] and not week[day - 1]]
        start = starts[0] if starts else 0
        found: list[tuple[list[int], tuple[Span, ...]]] = []
        for day in ((start + ahead) % 7 for ahead in range(7)):
            if found and found[-1][1] == week[day]:
                found[-1][0].append(day)
            else:
                found.append(([day], week[day]))
        return found

    def _left(self, spans: Sequence[Span]) -> bool:
        """Whether any of today's hours are still to come, or run."""
        return self._until() is not None or any(first > self._minute for first, _ in spans)

    def _running(self, day: date) -> tuple[Span, ...]:
        """Yesterday's hours, while they go on after midnight."""
        late = [span for span in self.hours.on(day - timedelta(days=1)) if span[1] > DAY]
        return tuple(late[-1:]) if day == self.date and late and self._minute + DAY < late[-1][1] else ()

    def _until(self) -> int | None:
        """The minute at which the hours that run now end; None while it is closed."""
        for spans, minute in (
            (self.hours.on(self.date), self._minute),
            (self.hours.on(self.date - timedelta(days=1)), self._minute + DAY),
        ):
            for first, last in spans:
                if first <= minute < last:
                    return last
        return None

    def _open_at(self, day: date, minute: int) -> bool:
        moment = datetime.combine(day, time(minute // 60, minute % 60))
        return self.hours.is_open(moment)

    @property
    def _minute(self) -> int:
        return self.at.hour * 60 + self.at.minute

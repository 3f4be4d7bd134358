"""What the caller agreed to becomes a row, exactly once; what could not be becomes a task for a person.

Nothing is dropped: a place that was lost meanwhile is booked again if it is free, else somebody calls back.
"""

from __future__ import annotations

from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from frontdesk.booking.agenda import Agenda, is_receipt, open_agenda
from frontdesk.booking.committing import commit
from frontdesk.booking.free import minute_of_day
from frontdesk.booking.plan import Plan, plan_of
from frontdesk.booking.times import instant, moment
from frontdesk.booking.writing import reserve
from frontdesk.errors import BadInput, Conflict
from frontdesk.models import Completion, Conversation
from frontdesk.postcall.job import Job
from frontdesk.postcall.outcome import kind_of
from frontdesk.scenario.schema import Bot
from frontdesk.store import bookings, tasks
from frontdesk.store.tasks import Task


def run(job: Job) -> dict[str, Any]:
    """The ids of the bookings, and of the tasks that somebody has to see to."""
    conversation = job.conversation
    own = [one for one in conversation.completions if _concerns(job.bot, one)]
    if not own:
        return {"bookings": [], "tasks": []}
    agenda = open_agenda(job.settings, conversation.company_id, conversation.bot_id)
    try:
        return _Booking(job, agenda).all(own)
    finally:
        agenda.close()


def _concerns(bot: Bot | None, completion: Completion) -> bool:
    """Whether a calendar was promised something: by a receipt of it, or by a bot that has one."""
    receipt = completion.receipt
    if receipt is not None and is_receipt(receipt.id):
        return True
    if bot is None or bot.booking is None:
        return False
    return kind_of(bot, completion.scenario, completion.event) == "booking"


class _Booking:
    def __init__(self, job: Job, agenda: Agenda) -> None:
        self._job = job
        self._agenda = agenda
        self._conversation: Conversation = job.conversation
        self._plan: Plan | None = plan_of(job.bot) if job.bot is not None else None
        self._booked: list[str] = []
        self._tasks: list[str] = []

    def all(self, completions: list[Completion]) -> dict[str, Any]:
        for completion in completions:
            receipt = completion.receipt
            if receipt is None:
                continue  # nothing was agreed, and nothing was promised
            if receipt.status == "failed":
                why = receipt.detail or receipt.action
                self._task(completion, "call_back", f"could not be booked: {why}")
            elif receipt.status == "requested":
                self._task(completion, "confirm", "noted without a look into the calendar")
            elif is_receipt(receipt.id) and not self._moved(receipt.id):
                self._book(completion, receipt.id)
        return {"bookings": self._booked, "tasks": self._tasks}

    def _moved(self, receipt: str) -> bool:
        """Whether the caller changed it afterwards, with success: then the change is what is booked."""
        return any(
            one.amends == receipt and one.receipt is not None and one.receipt.status == "confirmed"
            for one in self._conversation.completions
        )

    def _book(self, completion: Completion, receipt: str) -> None:
        entry = self._agenda.get(receipt)
        scope = self._conversation.company_id, self._conversation.bot_id
        if entry is None:
            self._again(completion, receipt)
            return
        try:
            if entry.state in ("confirmed", "pending"):
                agreed = self._agenda.confirm(receipt, _details(completion)) or entry
                commit(self._job.store, self._agenda, scope, agreed, self._conversation.caller)
        except Conflict as error:
            self._task(completion, "call_back", str(error))
            return
        self._booked.append(entry.event)

    def _again(self, completion: Completion, receipt: str) -> None:
        """The place is not known any more: it was written already, or got lost and is booked once more."""
        event = self._event(completion, receipt)
        known = bookings.find(self._job.store, event, self._conversation.company_id)
        if known is not None:
            self._booked.append(known.id)
            return
        try:
            self._booked.append(self._reserved(completion))
        except (BadInput, Conflict) as error:
            self._task(completion, "call_back", str(error))

    def _reserved(self, completion: Completion) -> str:
        plan = self._plan
        wanted = plan.wanted(completion.slots) if plan is not None else None
        day, clock = _moment(self._job.bot, completion)
        if plan is None or wanted is None or not (day and clock):
            raise BadInput("the place that was kept is lost, and the calendar cannot tell which it was")
        start = instant(date.fromisoformat(day), minute_of_day(clock), plan.zone)
        if done := self._tried_before(start):
            return done
        booked = reserve(
            self._job.store,
            self._agenda,
            plan,
            wanted,
            moment(start),
            owner=self._conversation.id,
            writer="recovered",
            details=_details(completion),
            caller=self._conversation.caller,
        )
        return booked.id

    def _tried_before(self, start: int) -> str:
        """What an earlier try of this step booked, or kept and did not write, before its process died."""
        scope = self._conversation.company_id, self._conversation.bot_id
        at, owner = moment(start), self._conversation.id
        rows = bookings.listed(self._job.store, *scope, at, at + timedelta(minutes=1))
        if mine := next((row for row in rows if (row.owner, row.starts_at) == (owner, at)), None):
            return mine.id
        kept = (one for one in self._agenda.everything() if (one.owner, one.start) == (owner, start))
        if ours := next((one for one in kept if one.state == "confirmed"), None):
            commit(self._job.store, self._agenda, scope, ours, self._conversation.caller)
            return ours.event
        return ""

    def _event(self, completion: Completion, receipt: str) -> str:
        """The booking's id: the receipt that the caller was given first, before any change."""
        first = receipt
        before = {one.receipt.id: one.amends for one in self._conversation.completions if one.receipt}
        while is_receipt(before.get(first, "")):
            first = before[first]
        return first

    def _task(self, completion: Completion, kind: str, reason: str) -> None:
        conversation = self._conversation
        key = f"{conversation.id}\0{completion.turn}\0{completion.event}"
        details = _details(completion)
        task = Task(
            f"task-{sha256(key.encode()).hexdigest()[:24]}",
            conversation.company_id,
            conversation.bot_id,
            kind,
            reason,
            conversation.id,
            details.get("phone") or conversation.caller,
            details,
        )
        tasks.add(self._job.store, task)
        self._tasks.append(task.id)


def _details(completion: Completion) -> dict[str, str]:
    return {slot.name: slot.value for slot in completion.slots if not slot.sensitive}


def _moment(bot: Bot | None, completion: Completion) -> tuple[str, str]:
    """The ISO date and `HH:MM` of a form; empty where it has none."""
    scenario = bot.scenario(completion.scenario) if bot is not None else None
    kinds = {field.name: field.kind for field in scenario.collect_fields} if scenario else {}
    values = {kinds.get(slot.name, ""): slot.value for slot in completion.slots}
    day, _, clock = values.get("date_time", "").partition("T")
    return day or values.get("date", ""), clock or values.get("time", "")

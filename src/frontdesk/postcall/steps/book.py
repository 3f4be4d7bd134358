"""What the caller agreed to becomes a row, exactly once; what could not be becomes a task for a person.

Nothing is dropped: a place that was lost meanwhile is booked again if it is free, else somebody calls back,
and whoever agreed to it in a chat is told so there.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import Any

from frontdesk.booking.agenda import Agenda, is_receipt, open_agenda
from frontdesk.booking.committing import commit
from frontdesk.booking.free import minute_of_day
from frontdesk.booking.plan import Plan, plan_of
from frontdesk.booking.regretting import chat_in, regret, task_of
from frontdesk.booking.times import instant, minute_of, moment
from frontdesk.booking.writing import reserve
from frontdesk.errors import BadInput, Conflict
from frontdesk.models import Completion, Conversation, Receipt
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
                self._failed(completion, receipt)
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

    def _failed(self, completion: Completion, receipt: Receipt) -> None:
        if is_receipt(receipt.id):  # it was agreed, lost while the chat went on, and taken back there
            self._tasks.append(task_of(receipt.id))
        else:
            why = receipt.detail or receipt.action
            self._task(completion, "call_back", f"could not be booked: {why}")

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
            self._lost(completion, receipt, moment(entry.start), str(error))
            return
        self._booked.append(entry.event)

    def _again(self, completion: Completion, receipt: str) -> None:
        """The place is not known any more: it was written already, or got lost and is booked once more."""
        event = self._event(completion, receipt)
        known = bookings.find(self._job.store, event, self._conversation.company_id)
        if known is not None:
            self._booked.append(known.id)
            return
        start = self._start(completion)
        if tasks.find(self._job.store, task_of(receipt), self._conversation.company_id) is not None:
            self._tasks.append(task_of(receipt))  # given up already: nothing is booked behind anybody's back
            self._tell(receipt, start)
            return
        try:
            self._booked.append(self._reserved(completion, start))
        except (BadInput, Conflict) as error:
            self._lost(completion, receipt, start, str(error))

    def _reserved(self, completion: Completion, start: datetime | None) -> str:
        plan = self._plan
        wanted = plan.wanted(completion.slots) if plan is not None else None
        if plan is None or wanted is None or start is None:
            raise BadInput("the place that was kept is lost, and the calendar cannot tell which it was")
        if done := self._tried_before(start):
            return done
        booked = reserve(
            self._job.store,
            self._agenda,
            plan,
            wanted,
            start,
            owner=self._conversation.id,
            writer="recovered",
            details=_details(completion),
            caller=self._conversation.caller,
        )
        return booked.id

    def _tried_before(self, at: datetime) -> str:
        """What an earlier try of this step booked, or kept and did not write, before its process died."""
        scope = self._conversation.company_id, self._conversation.bot_id
        start, owner = minute_of(at), self._conversation.id
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

    def _start(self, completion: Completion) -> datetime | None:
        """The moment that a form is about; None where it has none, or nobody knows by which clock."""
        day, clock = _moment(self._job.bot, completion)
        if self._plan is None or not (day and clock):
            return None
        return moment(instant(date.fromisoformat(day), minute_of_day(clock), self._plan.zone))

    def _lost(self, completion: Completion, receipt: str, at: datetime | None, reason: str) -> None:
        """What was agreed cannot be kept. The task is the same, whoever finds that out first."""
        self._task(completion, "call_back", reason, task_of(receipt))
        self._tell(receipt, at)

    def _tell(self, receipt: str, at: datetime | None) -> None:
        """Have them told in the chat, if it was one; of what moment, has to be known for that."""
        one = self._conversation
        chat = chat_in(one)
        if chat is not None and at is not None:
            scope = one.company_id, one.bot_id
            regret(self._job.store, scope, one.id, receipt, at, datetime.now(UTC), chat)

    def _task(self, completion: Completion, kind: str, reason: str, name: str = "") -> None:
        conversation = self._conversation
        key = f"{conversation.id}\0{completion.turn}\0{completion.event}"
        details = _details(completion)
        task = Task(
            name or f"task-{sha256(key.encode()).hexdigest()[:24]}",
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

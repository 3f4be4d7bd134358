from __future__ import annotations

from dataclasses import replace

from frontdesk.dialogue.context import DialogueContext, merged
from frontdesk.models import Completion, Receipt, Slot, Timings, Turn
from frontdesk.scenario.engine import start_state
from frontdesk.scenario.state import FreeSlot, Hold
from tests.support.lines import START

EMPTY = DialogueContext("c", "salon", "phone", start_state())


def test_hearing_leaves_the_old_context_alone() -> None:
    after = EMPTY.hearing("caller", "hello", START)
    assert EMPTY.utterances == ()
    assert after.utterances[0].index == 0


def test_history_joins_neighbours_of_one_speaker() -> None:
    context = (
        EMPTY.hearing("bot", "Hi.", START).hearing("caller", "book", START).hearing("caller", "a cut", START)
    )
    assert context.history() == [
        {"role": "assistant", "content": "Hi."},
        {"role": "user", "content": "book\na cut"},
    ]
    assert context.history(1) == [{"role": "user", "content": "a cut"}]


def test_counters_and_turns() -> None:
    turns = (Turn(0, START, (), "Hi", "greeting"), Turn(1, START, (0,), "Yes", "form"))
    context = replace(EMPTY, turns=turns).counting("silences").counting("silences")
    assert context.counters == {"silences": 2}
    assert context.turn_count == 1
    assert context.timed(1, Timings(first_audio=0.3)).turns[1].timings.first_audio == 0.3
    assert context.timed(7, Timings(first_audio=0.3)) == context


def test_slots_are_the_running_forms() -> None:
    slot = Slot("date", "2026-11-24", "Tuesday", 1)
    assert replace(EMPTY, state=replace(EMPTY.state, slots=(slot,))).slots == (slot,)
    assert EMPTY.slots == ()


def test_merged_timings_keep_what_is_known() -> None:
    assert merged(Timings(eou_delay=0.1), Timings(llm_ttft=0.2)) == Timings(eou_delay=0.1, llm_ttft=0.2)


def test_what_a_receipt_stood_for_is_undone() -> None:
    def done(name: str) -> Completion:
        return Completion("visit", "booked", (), 1, True, Receipt(name, "booked", "confirmed", "noon"))

    kept, noted = done("bk_1"), replace(done("bk_3"), receipt=None)
    state = replace(EMPTY.state, completions=(kept, done("bk_2"), noted), amends="bk_2")
    context = replace(EMPTY, state=replace(state, hold=Hold("bk_4", FreeSlot("2026-11-24", "12:00", 30))))
    after = context.losing("bk_2", "taken").state
    assert after.completions == (
        kept,
        replace(done("bk_2"), receipt=Receipt("bk_2", "booked", "failed", "taken")),
        noted,
    )
    assert (after.amends, after.hold) == ("", None), "what would be changed is not there any more"
    other = context.losing("bk_1", "taken").state
    assert (other.amends, other.hold) == (context.state.amends, context.state.hold)
    assert context.losing("bk_9", "taken") == context

from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.errors import Conflict, NotFound
from frontdesk.store import candidates
from frontdesk.store.candidates import Candidate
from frontdesk.store.db import Store

ONE = Candidate("c1", "default", "salon", "calls", "Do you take cards?", "Yes, all of them.", "call-1", "en")


def test_one_comes_once_whatever_became_of_it(store: Store) -> None:
    assert candidates.add(store, ONE)
    assert not candidates.add(store, ONE)
    rejected = candidates.decide(store, replace(ONE, status="rejected", decided_by="Ann"))
    assert (rejected.status, rejected.decided_by) == ("rejected", "Ann")
    assert not candidates.add(store, ONE)
    assert candidates.list_(store, "salon") == ()
    assert [one.status for one in candidates.list_(store, "salon", status=None)] == ["rejected"]
    assert candidates.count(store, "salon") == {"waiting": 0, "approved": 0, "rejected": 1}


def test_what_a_person_made_of_it_is_kept_beside_it(store: Store) -> None:
    candidates.add(store, ONE)
    candidates.decide(
        store, replace(ONE, status="approved", approved_question="Cards?", approved_answer="Yes.")
    )
    found = candidates.get(store, "c1", "salon")
    assert (found.question, found.approved_question, found.approved_answer) == (
        ONE.question,
        "Cards?",
        "Yes.",
    )
    assert found.decided_at is not None
    with pytest.raises(Conflict, match="approved already"):
        candidates.decide(store, replace(ONE, status="rejected"))
    candidates.decide(store, replace(found, status="rejected"), before=("approved",))
    assert candidates.get(store, "c1", "salon").status == "rejected"


def test_nobody_sees_another_s(store: Store) -> None:
    candidates.add(store, ONE)
    for bot_id, company_id in (("shop", "default"), ("salon", "another")):
        with pytest.raises(NotFound):
            candidates.get(store, "c1", bot_id, company_id)
        with pytest.raises(NotFound):
            candidates.decide(store, replace(ONE, bot_id=bot_id, company_id=company_id, status="approved"))
        assert candidates.list_(store, bot_id, company_id) == ()
    assert candidates.get(store, "c1", "salon").status == "waiting"


def test_of_one_reference_what_waits_gives_way(store: Store) -> None:
    others = {
        "c2": replace(ONE, id="c2"),
        "c3": replace(ONE, id="c3", reference="call-2"),
        "c4": replace(ONE, id="c4", origin="tickets"),
        "c5": replace(ONE, id="c5", bot_id="dental"),
    }
    for one in (ONE, *others.values()):
        candidates.add(store, one)
    candidates.add(store, replace(ONE, id="c6"))
    candidates.decide(store, replace(ONE, id="c6", status="approved"))
    assert candidates.withdraw(store, ONE) == 1
    left = {one.id for one in candidates.list_(store, "salon", status=None)}
    assert left == {"c1", "c3", "c4", "c6"}
    assert candidates.get(store, "c5", "dental").status == "waiting"

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.errors import BadInput, Conflict, NotFound, ProviderError
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.learning import Review, differs, id_of
from frontdesk.knowledge.shelf import Shelf
from frontdesk.knowledge.sources import source_of
from frontdesk.scenario.schema.bot import Learning
from frontdesk.store import conversations, tickets
from frontdesk.store.db import Store
from frontdesk.store.tickets import Ticket
from tests.support.conversations import BOT, START
from tests.support.shelves import Drawer
from tests.support.taught import asked_in_vain, talk

CARDS = ("specialists", "Do you take cards?", "Yes, all of them.")
TRUSTING = BOT.model_copy(update={"learning": Learning(approve=("specialists",))})
SILENT = BOT.model_copy(update={"learning": Learning(from_calls=False)})


@pytest.fixture
def review(store: Store, drawer: Drawer) -> Review:
    return Review(store, drawer)


def said(drawer: Drawer, question: str = "cards") -> list[str]:
    return [one.text for one in drawer.search("salon", question, 5)]


def test_nothing_is_known_before_a_person_approves(review: Review, drawer: Drawer) -> None:
    one = review.propose(BOT, *CARDS, reference="ticket-7")
    assert (one.status, one.reference, drawer.kept) == ("waiting", "ticket-7", {})
    assert review.propose(BOT, *CARDS).id == one.id
    assert [found.id for found in review.list_("salon")] == [one.id]
    done = review.approve("salon", one.id, "Ann")
    assert (done.status, done.decided_by) == ("approved", "Ann")
    [found] = drawer.search("salon", "cards", 5)
    assert (found.text, source_of(found)) == ("Q: Do you take cards?\nA: Yes, all of them.", "validated")
    assert found.source == "specialists' answers"
    assert review.count("salon") == {"waiting": 0, "approved": 1, "rejected": 0}


@pytest.mark.parametrize(
    ("origin", "source"),
    [
        ("calls", "transcripts"),
        ("ratings", "transcripts"),
        ("tickets", "tickets"),
        ("workflow", "validated"),
    ],
)
def test_where_it_came_from_stays_known(review: Review, drawer: Drawer, origin: str, source: str) -> None:
    review.approve("salon", review.propose(BOT, origin, *CARDS[1:]).id, "Ann")
    assert [source_of(one) for one in drawer.search("salon", "cards", 5)] == [source]


def test_a_rejected_one_never_comes_back(review: Review, drawer: Drawer) -> None:
    one = review.propose(BOT, *CARDS)
    review.reject("salon", one.id, "Ann")
    again = review.propose(TRUSTING, "specialists", "do you TAKE cards", "yes: all of them")
    assert (again.id, again.status, drawer.kept) == (one.id, "rejected", {})
    with pytest.raises(Conflict):
        review.reject("salon", one.id, "Ann")


def test_it_may_be_edited_before_and_after_and_taken_back(review: Review, drawer: Drawer) -> None:
    one = review.propose(BOT, *CARDS)
    review.approve("salon", one.id, "Ann", answer="Only Visa.")
    assert said(drawer) == ["Q: Do you take cards?\nA: Only Visa."]
    edited = review.approve("salon", one.id, "Bob", question="Which cards do you take?")
    assert said(drawer) == ["Q: Which cards do you take?\nA: Only Visa."]
    assert (edited.question, edited.answer) == CARDS[1:]
    review.reject("salon", one.id, "Bob")
    assert (said(drawer), review.count("salon")["rejected"]) == ([], 1)
    review.approve("salon", one.id, "Bob")
    assert len(said(drawer)) == 1


def test_an_index_that_is_not_there_decides_nothing(review: Review, drawer: Drawer) -> None:
    one = review.propose(BOT, *CARDS)
    drawer.broken = True
    with pytest.raises(ProviderError):
        review.approve("salon", one.id, "Ann")
    assert review.count("salon")["waiting"] == 1


def test_another_bot_s_candidates_are_not_found(review: Review) -> None:
    one = review.propose(BOT, *CARDS)
    for decide in (review.approve, review.reject):
        with pytest.raises(NotFound):
            decide("shop", one.id, "Ann")
    assert review.list_("shop") == ()


def test_what_contradicts_is_shown_side_by_side(review: Review, drawer: Drawer) -> None:
    drawer.replace(Entry("salon", "d", "prices.csv", "v"), [Part("Haircut. Price: 35", kind="products")])
    one = review.propose(BOT, "calls", "How much is a haircut?", "A haircut is 40 pounds.")
    [found] = review.beside(one)
    assert (found.passage.text, found.differs) == ("Haircut. Price: 35", True)
    same = review.propose(BOT, "calls", "What does a haircut cost?", "A haircut is 35 pounds.")
    assert [found.differs for found in review.beside(same)] == [False]
    review.approve("salon", same.id, "Ann")
    assert len(review.beside(same)) == 1


@pytest.mark.parametrize(
    ("answer", "known", "other"),
    [
        ("40 pounds", "35 pounds", True),
        ("35 pounds", "Price: 35.00", False),
        ("35 or 40", "35", True),
        ("free", "35", False),
        ("at 9:30", "from 9:30 to 18:00", False),
        ("at 9:30", "free of charge", False),
    ],
)
def test_other_numbers_are_a_contradiction(answer: str, known: str, other: bool) -> None:
    assert differs(answer, known) is other


def test_only_what_the_bot_s_file_names_needs_no_review(review: Review, drawer: Drawer) -> None:
    done = review.propose(TRUSTING, *CARDS)
    assert (done.status, done.decided_by) == ("approved", "the bot's file")
    assert review.propose(TRUSTING, "tickets", "Is there parking?", "Yes.").status == "waiting"
    drawer.replace(Entry("salon", "d", "a.md", "v"), [Part("A haircut costs 35.")])
    other = review.propose(TRUSTING, "specialists", "What does a haircut cost?", "It costs 50.")
    assert other.status == "waiting"


def test_a_call_gives_candidates_and_questions_without_answer(review: Review, store: Store) -> None:
    one = talk(
        ("do you sell shampoo", "fallback", "Sorry?"),
        ("how much is a haircut?", "knowledge", "A haircut costs 35 pounds."),
        ("thank you", "manners", "You are welcome."),
    )
    conversations.save(store, one)
    assert review.learn(BOT, one) == (1, 1)
    assert review.learn(BOT, one) == (1, 1)
    [found] = review.list_("salon")
    assert (found.question, found.reference, found.origin) == ("how much is a haircut?", "call-1", "calls")
    [group] = review.in_vain(BOT, now=START + timedelta(days=1))
    assert (group.question, group.count, group.conversations) == ("do you sell shampoo", 1, ("call-1",))
    assert review.in_vain(BOT, days=1, now=START + timedelta(days=9)) == ()


def test_a_question_that_has_an_answer_by_now_says_so(review: Review, store: Store, drawer: Drawer) -> None:
    asked_in_vain(store, "do you sell shampoo", "a", "b")
    asked_in_vain(store, "is there a gift card", "c")
    review.approve("salon", review.propose(BOT, "calls", "Do you sell shampoo?", "Two kinds.").id, "Ann")
    assert [(group.count, group.answered) for group in review.in_vain(BOT)] == [(2, True), (1, False)]
    drawer.broken = True
    assert [group.answered for group in review.in_vain(BOT)] == [False, False]


def test_a_bot_may_learn_no_answers_from_calls(review: Review, store: Store) -> None:
    one = talk(("how much is it?", "knowledge", "It is 35 pounds."), ("thanks", "manners", "Bye."))
    conversations.save(store, one)
    assert review.learn(SILENT, one) == (0, 0)
    assert review.list_("salon") == ()


def test_a_good_answer_is_a_candidate_and_a_bad_one_a_question(review: Review, store: Store) -> None:
    one = talk(("how much is a haircut?", "knowledge", "It is 35 pounds."), ("my name", "form", "Thanks."))
    conversations.save(store, one)
    rated = review.rate(BOT, one, 0, good=True)
    assert rated is not None
    assert (rated.origin, rated.question, rated.answer) == (
        "ratings",
        "how much is a haircut?",
        "It is 35 pounds.",
    )
    assert review.rate(BOT, one, 0, good=False) is None
    assert [group.question for group in review.in_vain(BOT, now=START + timedelta(days=1))] == [
        "how much is a haircut?"
    ]
    unsourced = replace(one, turns=(replace(one.turns[0], sources=()), one.turns[1]))
    assert review.rate(BOT, unsourced, 0, good=True) is None
    for index in (1, 9):
        with pytest.raises(BadInput, match="answered no question"):
            review.rate(BOT, one, index, good=True)


def test_nothing_is_learned_from_somebody_s_own_words(review: Review, store: Store) -> None:
    one = talk(("is 202 555 0123 a number of yours?", "knowledge", "Yes, it is ours."))
    conversations.save(store, one)
    with pytest.raises(BadInput, match="somebody's own"):
        review.rate(BOT, one, 0, good=True)


def test_what_was_approved_outlives_the_index(review: Review, drawer: Drawer, store: Store) -> None:
    review.approve("salon", review.propose(BOT, *CARDS).id, "Ann")
    Shelf(drawer, store).clear("salon")
    assert said(drawer) == []
    assert review.restore("salon") == 1
    assert len(said(drawer)) == 1


def test_it_is_forgotten_in_the_review_only(review: Review, drawer: Drawer, store: Store) -> None:
    review.approve("salon", review.propose(BOT, *CARDS).id, "Ann")
    [(_, doc_id)] = drawer.kept
    with pytest.raises(Conflict, match="reject it there"):
        Shelf(drawer, store).delete("salon", doc_id)


@pytest.mark.parametrize(
    ("origin", "question", "answer"),
    [("calls", "", "Yes."), ("calls", "Cards?", " ?! "), ("gossip", "Cards?", "Yes.")],
)
def test_what_is_no_candidate_is_refused(review: Review, origin: str, question: str, answer: str) -> None:
    with pytest.raises(BadInput):
        review.propose(BOT, origin, question, answer)


def test_ids_stand_for_whose_and_what() -> None:
    ids = {
        id_of(*key)
        for key in (("c", "b", "q", "a"), ("c", "b", "qa", ""), ("c", "b2", "q", "a"), ("d", "b", "q", "a"))
    }
    assert len(ids) == 4
    assert id_of("c", "b", "Cards?", "Yes!") == id_of("c", "b", "cards", "yes")


def test_of_one_ticket_the_latest_answer_waits(review: Review) -> None:
    told = ("Do you take cards?", "Yes, all of them.")
    first = review.solved(BOT, ("Do you take cards?", "Ask Ann about it."), "https://k/1", marked=False)
    second = review.solved(BOT, told, "https://k/1", marked=False)
    assert first is not None
    assert second is not None
    assert [one.answer for one in review.list_("salon")] == [told[1]]
    assert review.solved(BOT, told, "https://k/1", marked=False) is None
    review.reject("salon", second.id, "Ann")
    assert review.solved(BOT, told, "https://k/1", marked=True) is None
    assert review.list_("salon") == ()


def test_only_a_marked_solution_is_approved_without_a_person(review: Review) -> None:
    trusting = BOT.model_copy(update={"learning": Learning(approve=("tickets",))})
    told = review.solved(trusting, ("Do you take cards?", "Yes, all of them."), "https://k/1", marked=False)
    assert told is not None
    assert told.status == "waiting"
    known = review.solved(trusting, ("Do you take dogs?", "Only small ones."), "https://k/2", marked=True)
    assert known is not None
    assert known.status == "approved"


def test_a_ticket_of_ours(review: Review, store: Store) -> None:
    tickets.begin(store, Ticket("tk-1", "default", "salon", "support"))
    tickets.stands(store, "tk-1", key="1", url="https://k/1", state="done", status="")
    assert [review.ours(url) for url in ("https://k/1", "https://k/2", "")] == [True, False, False]

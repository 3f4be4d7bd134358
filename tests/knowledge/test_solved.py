from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge.learning import Review
from frontdesk.knowledge.solved import Learned, build_tickets, heading, learn, pair, remedy, solution
from frontdesk.providers.base import Ticket
from frontdesk.scenario.schema.bot import Learning
from frontdesk.settings import BotSettings, Settings, Tickets
from frontdesk.store import tickets
from frontdesk.store.db import Store
from frontdesk.store.tickets import Ticket as Filed
from tests.support.conversations import BOT
from tests.support.shelves import Drawer


class Desk:
    """Gives the tickets it was made with."""

    name = "desk"

    def __init__(self, *tickets: Ticket) -> None:
        self.tickets: Sequence[Ticket] = tickets
        self.since: datetime | None = None

    def solved(self, since: datetime | None = None) -> Iterator[Ticket]:
        self.since = since
        return iter(self.tickets)

    def close(self) -> None:
        """Nothing to let go of."""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Проблема: не платит.\nРешение: обновить страницу и оплатить снова.",
            "обновить страницу и оплатить снова.",
        ),
        (
            "## Problem\nIt fails.\n## Solution\nRestart it.\nThen wait.\n## Notes\nOld.",
            "Restart it.\nThen wait.",
        ),
        ("**Решение:** выдать дубликат карты.", "выдать дубликат карты."),
        ("<p>Lösung: Neu <b>anmelden</b>.</p><p>Ursache: unklar</p>", "Neu anmelden."),
        ("Solution: first\nSolution: second", "second"),
        ("- Ответ клиенту: возврат через 3 дня", "возврат через 3 дня"),
        ("פתרון: להתחבר מחדש", "להתחבר מחדש"),
        ("الحل: إعادة التشغيل", "إعادة التشغيل"),
        ("No solution was found", ""),
        ("The solution: is in the middle", ""),
        ("Решение:", ""),
        ("", ""),
    ],
)
def test_a_solution_is_what_is_marked_as_one(text: str, told: str) -> None:
    assert solution(text) == told


def test_the_title_asks_and_the_last_comment_with_a_solution_answers() -> None:
    ticket = Ticket(
        "1",
        "[SUP] Не работает оплата картой",
        "Решение: старое решение тут",
        ("Решение: обновить приложение", "Решение: переустановить приложение", "Спасибо!"),
    )
    assert pair(ticket) == ("Не работает оплата картой", "переустановить приложение")


@pytest.mark.parametrize(
    "ticket",
    [
        Ticket("1", "Card does not work", "nothing is marked"),
        Ticket("1", "", "Solution: restart the terminal"),
        Ticket("1", "Help", "Solution: restart the terminal"),
        Ticket("1", "Card does not work", "Solution: no"),
    ],
)
def test_without_a_question_or_a_solution_there_is_nothing_to_learn(ticket: Ticket) -> None:
    assert pair(ticket) is None


def test_solved_tickets_wait_for_a_person_and_come_once(store: Store, drawer: Drawer) -> None:
    review = Review(store, drawer)
    desk = Desk(
        Ticket("1", "Card does not work", "Solution: restart the terminal.", reference="https://k/1"),
        Ticket("2", "No invoice came", "still open"),
        Ticket("3", "Call him back", "Solution: call +44 20 7946 0999 after six"),
        Ticket("4", "Mail bounces", "Solution: write to ann@example.com instead"),
    )
    assert learn(review, BOT, desk) == Learned(read=4, solved=3, new=1, personal=2)
    [one] = review.list_("salon")
    assert (one.origin, one.question, one.answer) == (
        "tickets",
        "Card does not work",
        "restart the terminal.",
    )
    assert (one.reference, one.status, drawer.kept) == ("https://k/1", "waiting", {})
    review.reject("salon", one.id, "Ann")
    assert learn(review, BOT, desk).new == 0
    assert review.list_("salon") == ()


def test_what_we_filed_is_left_to_the_looks_at_it(store: Store, drawer: Drawer) -> None:
    review = Review(store, drawer)
    tickets.begin(store, Filed("tk-1", "default", "salon", "cards"))
    tickets.stands(store, "tk-1", key="1", url="https://k/1", state="done", status="")
    desk = Desk(Ticket("1", "Card does not work", "Solution: restart the terminal.", reference="https://k/1"))
    looking = BOT.model_copy(update={"learning": Learning(from_tickets=True)})
    assert learn(review, looking, desk) == Learned(read=1)
    assert learn(review, BOT, desk).new == 1


@pytest.mark.parametrize(
    ("comments", "told"),
    [
        (("Solution: restart the terminal", "Thanks, bye!"), ("restart the terminal", True)),
        (("Yes, from 15 dollars on.", "Done, thanks"), ("Yes, from 15 dollars on.", False)),
        (("Old answer of ours here.", "We dye them on Mondays."), ("We dye them on Mondays.", False)),
        (("@bot <b>We dye</b> them on Mondays.",), ("We dye them on Mondays.", False)),
        (("Who wrote this ticket here?", "ok"), ("", False)),
        ((), ("", False)),
    ],
)
def test_what_comments_answer(comments: tuple[str, ...], told: tuple[str, bool]) -> None:
    assert remedy(comments) == told


def test_a_title_is_bare() -> None:
    assert heading("[SUP] **Card** does\nnot work") == "Card does not work"


def test_where_tickets_are_is_in_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadInput, match=r"bots\.salon\.tickets"):
        build_tickets(Settings(), "salon")
    monkeypatch.setenv("KAITEN_TOKEN", "k")
    chosen = Tickets(provider="kaiten", url="https://company.kaiten.ru", options={"board": 7})
    made = build_tickets(Settings(bots={"salon": BotSettings(tickets=chosen)}), "salon")
    assert made.name == "kaiten"
    made.close()


def test_not_every_place_tells_what_solved_its_tickets() -> None:
    chosen = Tickets(provider="jira", url="https://company.atlassian.net")
    with pytest.raises(BadInput, match=r"bots\.salon\.tickets: .* from jira"):
        build_tickets(Settings(bots={"salon": BotSettings(tickets=chosen)}), "salon")

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from frontdesk.config.notifying import ALWAYS, FILLS, placeholders
from frontdesk.postcall.notices.rendering import LONGEST_TEXT, listed, plain, rendered
from frontdesk.postcall.notices.wording import COUNTED, MOMENTS, TEXTS, TITLES
from frontdesk.settings import Notify

AT = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
BOOKED = {
    "bot_id": "salon",
    "conversation_id": "call-1",
    "booking_id": "bk_1",
    "caller": "+12025550123",
    "service": "haircut",
    "resource": "anna",
    "starts_at": "2026-11-24T15:00:00+01:00",
    "from_starts_at": "2026-11-23T15:00:00+01:00",
    "details": {"name": "Mary", "note": "short"},
}


def test_each_language_has_words_for_everything() -> None:
    assert set(MOMENTS) == {"en", "ru", "de", "es", "ar", "he"}
    for table in (TITLES, TEXTS):
        assert set(table) == set(MOMENTS)
        assert all(set(words) == set(FILLS) for words in table.values())
    for language, texts in TEXTS.items():
        for event, text in texts.items():
            assert set(placeholders(text)) <= {*ALWAYS, *FILLS[event]}, (language, event)
    assert len({tuple(sorted(words)) for words in COUNTED.values()}) == 1
    assert set(COUNTED) == set(MOMENTS)


def test_a_booking_in_the_words_and_the_time_of_its_receiver() -> None:
    one = Notify(telegram="1", language="ru", timezone="Europe/Moscow")
    title, text = rendered(one, "booking.changed", BOOKED, AT)
    assert title == "Запись перенесена"
    assert text.splitlines() == [
        "haircut, anna: 24.11.2026 17:00",
        "Было: 23.11.2026 17:00",
        "Клиент: +12025550123",
        "Бот: salon, разговор call-1",
    ]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "de",
            [
                "Ein Termin wurde verschoben",
                "haircut, anna: 24.11.2026 14:00",
                "Vorher: 23.11.2026 14:00",
                "Anrufer: +12025550123",
                "Bot: salon, Gespräch call-1",
            ],
        ),
        (
            "he",
            [
                "הזמנה הוזזה",
                "haircut, anna: 24.11.2026 14:00",
                "קודם: 23.11.2026 14:00",
                "פונה: \u2066+12025550123\u2069",
                "בוט: \u2066salon\u2069, שיחה \u2066call-1\u2069",
            ],
        ),
        (
            "ar",
            [
                "تم نقل حجز",
                "haircut، anna: 24/11/2026 14:00",
                "سابقًا: 23/11/2026 14:00",
                "المتصل: \u2066+12025550123\u2069",
                "البوت: \u2066salon\u2069، المحادثة \u2066call-1\u2069",
            ],
        ),
    ],
)
def test_other_languages_and_those_from_right_to_left(language: str, lines: list[str]) -> None:
    one = Notify.model_validate({"telegram": "1", "language": language})
    title, text = rendered(one, "booking.changed", BOOKED, AT)
    assert [title, *text.splitlines()] == lines


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["Outcome: passed to a person", "Reason: asked for a person"]),
        ("ru", ["Итог: передано сотруднику", "Причина: попросил соединить с сотрудником"]),
        ("de", ["Ergebnis: an einen Menschen übergeben", "Grund: wollte mit einem Menschen sprechen"]),
        ("es", ["Resultado: pasada a una persona", "Motivo: pidió hablar con una persona"]),
        ("ar", ["النتيجة: حُوّلت إلى موظف", "السبب: طلب التحدث مع أحد الموظفين"]),
        ("he", ["תוצאה: הועברה לנציג", "סיבה: ביקש לדבר עם נציג"]),
    ],
)
def test_our_own_words_are_in_the_receivers_language(language: str, lines: list[str]) -> None:
    one = Notify.model_validate({"telegram": "1", "language": language})
    ended = rendered(one, "call.ended", {"outcome": {"kind": "handoff"}}, AT)[1]
    asked = rendered(one, "handoff.requested", {"reason": "asked for a person"}, AT)[1]
    assert [ended, asked] == lines


def test_what_is_not_there_leaves_no_comma_behind() -> None:
    for language in ("en", "ar"):
        one = Notify.model_validate({"telegram": "1", "language": language})
        data = {"resource": "anna", "starts_at": BOOKED["starts_at"]}
        assert rendered(one, "booking.confirmed", data, AT)[1].startswith("anna: ")


def test_a_line_without_anything_to_say_is_left_out() -> None:
    _, text = rendered(Notify(telegram="1"), "task", {"bot_id": "salon", "reason": "call back"}, AT)
    assert text == "call back"


def test_words_of_ones_own() -> None:
    one = Notify(telegram="1", texts={"task": "{reason} at {at}\n{details}\nAlways"}, timezone="Asia/Tokyo")
    assert rendered(one, "task", {"reason": "call back"}, AT)[1] == "call back at 2026-11-20 21:00\nAlways"


def test_what_is_sensitive_is_a_mark() -> None:
    slots = {
        "name": {"value": "Mary", "sensitive": False},
        "card": {"value": "4111 1111 1111 1111", "sensitive": True},
    }
    for event, data in (
        ("lead.captured", {"slots": slots, "lead": {"score": 7, "threshold": 5}}),
        ("call.ended", {"summary": "x", "outcome": {"kind": "lead", "slots": slots}}),
    ):
        _, text = rendered(Notify(telegram="1"), event, data, AT)
        assert "name: Mary; card: •••" in text
        assert "4111" not in text
        assert "7/5" in text or event == "call.ended"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("a\r\nBcc: x@example.com", "a Bcc: x@example.com"),
        ("a\u202eb\u200bc\x07d\0", "abcd"),
        (
            "<b>fat</b> & <!channel> <https://evil.example|bank>",
            "‹b›fat‹/b› & ‹!channel› ‹https://evil.example|bank›",
        ),
        ("[bank](https://evil.example)", "[bank] (https://evil.example)"),
        ("@everyone hello, mary@example.com", "@\u2060everyone hello, mary@example.com"),
        ("`rm`", "'rm'"),
        ("half \ud83d", "half "),
        ({"not": "words"}, "{'not': 'words'}"),
    ],
)
def test_a_strangers_words_are_plain(said: object, shown: str) -> None:
    assert plain(said) == shown


def test_a_strangers_words_fill_no_second_placeholder() -> None:
    data = {"reason": "{contact} {0} {bot.__class__}", "contact": "+12025550123"}
    _, text = rendered(Notify(telegram="1"), "task", data, AT)
    assert text.splitlines() == ["{contact} {0} {bot.__class__}", "Contact: +12025550123"]


def test_nothing_is_longer_than_a_message_may_be() -> None:
    long: dict[str, Any] = dict.fromkeys(("reason", "contact", "kind"), "x" * 5000)
    one = Notify(telegram="1", texts={"task": "{reason}\n{contact}\n{kind}\n" + "y" * 900})
    assert len(rendered(one, "task", long, AT)[1]) <= LONGEST_TEXT
    assert len(listed(["x" * 100] * 100)) < LONGEST_TEXT
    assert len(plain("x" * 5000)) < 1000


@pytest.mark.parametrize("event", FILLS)
def test_what_is_of_another_form_breaks_nothing(event: str) -> None:
    names = (*FILLS[event], "starts_at", "from_starts_at", "slots", "lead", "outcome", "details")
    for odd in (None, 7, [], ["a", None], {}, {"a": {"b": 1}}, "x" * 9000, {"kind": None, "slots": []}):
        title, _ = rendered(Notify(telegram="1"), event, dict.fromkeys(names, odd), AT)
        assert title

from __future__ import annotations

import pytest

from frontdesk.postcall.deeds import CLAIMS, claimed

LIES = {
    "en": (
        "The appointment was booked for Tuesday.",
        "The caller has an appointment on Tuesday now.",
        "The table by the window is all set.",
        "The table is reserved for two people.",
        "The caller made a reservation for two people.",
        "The visit was cancelled and the refund was made.",
        "The appointment was bo\u200boked for Tuesday.",
        "Their visit has been rescheduled.",
    ),
    "ru": (
        "Клиент записался на стрижку во вторник.",
        "Клиентка была записана к мастеру.",
        "Стрижка забронирована, ждём клиента.",
        "Запись успешно создана на вторник.",
        "Клиент подтвердил визит.",
        "Запись отменена, деньги возвращены.",
        "Визит перенесён на среду.",
        "Возврат средств оформлен.",
    ),
    "de": (
        "Der Termin wurde gebucht.",
        "Der Anrufer hat einen Termin am Dienstag vereinbart.",
        "Die Anruferin buchte einen Haarschnitt.",
        "Ein Tisch für zwei ist reserviert.",
        "Der Termin am Dienstag steht.",
        "Der Termin wurde storniert und das Geld erstattet.",
        "Der Termin ist besta\u0308tigt.",
        "Die Rechnung wurde bezahlt.",
    ),
    "es": (
        "La cita quedó reservada para el martes.",
        "El cliente reservó una mesa.",
        "Se ha confirmado la reserva.",
        "El cliente tiene cita el martes.",
        "Se hizo una reserva para dos personas.",
        "La cita fue cancelada y el dinero devuelto.",
        "La cita ha sido cambiada al jueves.",
    ),
    "ar": (
        "تم حجز موعد للمتصل يوم الثلاثاء.",
        "المتصل حجز موعدًا لقص الشعر.",
        "حجزت المتصلة موعدًا يوم الثلاثاء.",
        "الموعد مؤكَّد يوم الثلاثاء.",
        "تمَّ الحَجْزُ بنجاح.",
        "تم إلغاء الموعد وتمت إعادة المبلغ.",
        "لديه موعد يوم الثلاثاء.",
    ),
    "he": (
        "נקבע לפונה תור ליום שלישי.",
        "הפונה הזמין תספורת ליום שלישי.",
        "הפונה קבעה תור.",
        "התור אושר.",
        "נִקְבַּע תור.",
        "התור בוטל והכסף הוחזר.",
        "יש לפונה תור ביום שלישי.",
    ),
}
HONEST = {
    "en": (
        "The caller wants to book a haircut for Tuesday.",
        "They asked for a refund and left before an answer.",
        "The caller would like to cancel or move an appointment.",
        "The caller asked for an appointment but left before confirming it.",
        "The caller asked whether the salon has a free appointment and what it costs.",
    ),
    "ru": (
        "Клиент хочет записаться на стрижку во вторник.",
        "Клиент просил отменить запись и ушёл.",
        "Клиент ждёт подтверждения и спрашивал о возврате денег.",
        "Клиент хотел перенести визит, но не назвал день.",
        "Клиент спросил, можно ли забронировать столик.",
    ),
    "de": (
        "Der Anrufer möchte einen Termin buchen.",
        "Der Anrufer wollte den Termin absagen oder verschieben.",
        "Er fragte nach einer Erstattung und nach den Preisen.",
        "Der Anrufer hat einen Termin gewünscht, ging aber vor der Bestätigung.",
        "Die Anruferin wollte einen Tisch reservieren.",
    ),
    "es": (
        "El cliente quiere reservar una mesa.",
        "Pidió cancelar la cita y un reembolso.",
        "Preguntó cuánto cuesta y cómo confirmar una reserva.",
        "El cliente pidió una cita para el martes, pero se fue sin confirmarla.",
    ),
    "ar": (
        "يريد المتصل حجز موعد يوم الثلاثاء.",
        "طلب المتصل إلغاء موعده واسترداد المبلغ.",
        "سأل عن الأسعار وغادر قبل تأكيد الموعد.",
        "تم الرد على سؤاله عن الأسعار.",
    ),
    "he": (
        "הפונה רוצה לקבוע תור ליום שלישי.",
        "הפונה ביקש לבטל את התור ולקבל החזר.",
        "הפונה רצתה להזמין שולחן ועזבה לפני אישור התור.",
        "הפונה שאל אם יש לכם תור פנוי והועבר לנציג.",
    ),
}


@pytest.mark.parametrize("language", CLAIMS)
def test_whoever_says_that_it_was_done_is_heard(language: str) -> None:
    assert [one for one in LIES[language] if not claimed(one)] == []


@pytest.mark.parametrize("language", CLAIMS)
def test_what_somebody_wants_is_no_deed(language: str) -> None:
    assert {one: claimed(one) for one in HONEST[language] if claimed(one)} == {}


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("It was booked and confirmed.", {"booked", "agreed"}),
        ("Storniert, das Geld wurde zurücküberwiesen.", {"changed", "paid"}),
        ("Клиент заказал пиццу.", {"agreed"}),
        ("", set()),
    ],
)
def test_which_deeds(text: str, deeds: set[str]) -> None:
    assert claimed(text) == deeds


def test_each_language_has_words_for_each_deed() -> None:
    assert set(CLAIMS) == {"en", "ru", "de", "es", "ar", "he"}
    assert all(CLAIMS[one].keys() == CLAIMS["en"].keys() for one in CLAIMS)

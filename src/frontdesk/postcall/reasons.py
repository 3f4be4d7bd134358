"""Why somebody was passed to a person, in the words of whoever reads it.

The engine gives its reasons in English, some with a name after a colon. A reason that is not the engine's is
the company's own, or a scenario's name: it stays as it was written.
"""

from __future__ import annotations

from frontdesk.postcall.phrases import tongue

REASONS: dict[str, dict[str, str]] = {
    "asked for a person": {
        "ru": "попросил соединить с сотрудником",
        "de": "wollte mit einem Menschen sprechen",
        "es": "pidió hablar con una persona",
        "ar": "طلب التحدث مع أحد الموظفين",
        "he": "ביקש לדבר עם נציג",
    },
    "could not help": {
        "ru": "бот не смог помочь",
        "de": "der Bot konnte nicht helfen",
        "es": "el bot no pudo ayudar",
        "ar": "لم يستطع البوت المساعدة",
        "he": "הבוט לא הצליח לעזור",
    },
    "what was read back is not right": {
        "ru": "прочитанное клиенту оказалось неверным",
        "de": "was vorgelesen wurde, stimmt nicht",
        "es": "lo que se le leyó no es correcto",
        "ar": "ما قُرئ عليه غير صحيح",
        "he": "מה שהוקרא לו אינו נכון",
    },
    "about something made earlier": {
        "ru": "по поводу сделанного раньше",
        "de": "es geht um etwas früher Vereinbartes",
        "es": "se trata de algo hecho antes",
        "ar": "بخصوص أمر سابق",
        "he": "בעניין שסוכם קודם לכן",
    },
    "wants to cancel or change something made earlier": {
        "ru": "хочет отменить или изменить сделанное раньше",
        "de": "möchte etwas früher Vereinbartes absagen oder ändern",
        "es": "quiere cancelar o cambiar algo hecho antes",
        "ar": "يريد إلغاء أمر سابق أو تغييره",
        "he": "רוצה לבטל או לשנות משהו שנקבע קודם",
    },
    "did not want to say": {
        "ru": "не захотел сказать",
        "de": "wollte nicht sagen",
        "es": "no quiso decir",
        "ar": "لم يرغب في ذكر",
        "he": "לא רצה לומר",
    },
    "could not understand": {
        "ru": "не удалось понять",
        "de": "nicht verstanden",
        "es": "no se pudo entender",
        "ar": "تعذّر فهم",
        "he": "לא ניתן היה להבין",
    },
    "could not do": {
        "ru": "не удалось выполнить",
        "de": "nicht gelungen",
        "es": "no se pudo hacer",
        "ar": "تعذّر تنفيذ",
        "he": "לא ניתן היה לבצע",
    },
    "after hours": {
        "ru": "в нерабочее время",
        "de": "außerhalb der Öffnungszeiten",
        "es": "fuera de horario",
        "ar": "خارج أوقات العمل",
        "he": "מחוץ לשעות הפעילות",
    },
    "red line": {
        "ru": "запретная тема",
        "de": "rote Linie",
        "es": "línea roja",
        "ar": "خط أحمر",
        "he": "קו אדום",
    },
    "could not be booked": {
        "ru": "не удалось записать",
        "de": "konnte nicht gebucht werden",
        "es": "no se pudo reservar",
        "ar": "تعذّر الحجز",
        "he": "לא ניתן היה להזמין",
    },
    "noted without a look into the calendar": {
        "ru": "принято без проверки календаря",
        "de": "notiert, ohne in den Kalender zu sehen",
        "es": "anotado sin mirar el calendario",
        "ar": "سُجّل دون الاطلاع على التقويم",
        "he": "נרשם בלי בדיקה ביומן",
    },
    "understood in two ways": {
        "ru": "понято по-разному",
        "de": "auf zwei Arten verstanden",
        "es": "entendido de dos maneras",
        "ar": "فُهم بطريقتين",
        "he": "הובן בשתי דרכים",
    },
    "trouble": {
        "ru": "сбой у нас",
        "de": "Störung bei uns",
        "es": "un fallo nuestro",
        "ar": "عطل من جانبنا",
        "he": "תקלה אצלנו",
    },
}
"""By the engine's own words, which are the English ones."""


def worded(reason: str, language: str) -> str:
    """The reason in that language, as far as it is the engine's."""
    known, colon, rest = reason.partition(": ")
    words = REASONS.get(known, {}).get(tongue(language))
    return reason if words is None else f"{words}{colon}{rest}"

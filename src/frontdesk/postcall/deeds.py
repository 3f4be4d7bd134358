"""Whether a text says that something was done: booked, agreed, called off or paid back, in six languages.

What somebody wants, asks or asked for is no deed: "wants to book", "asked for a refund". Where a sentence can
be read either way it counts as a claim, since a summary from facts stands ready. All languages are looked
for in any text: a model may answer in another one than it was told.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Literal

Deed = Literal["booked", "agreed", "changed", "paid"]
"""`agreed` is also what was ordered; `changed` what was called off or moved; `paid` what was paid or back."""

_EN: dict[Deed, tuple[str, ...]] = {
    "booked": (
        r"\b(?:re|pre)?-?booked\b",
        r"\breserved\b",
        r"\bscheduled\b",
        r"\barranged\b",
        r"\b(?:made|secured|got|has|have|had)\s+(?:an?|their|the|his|her)\s+(?:(?!free|available|open)\w+\s+){0,2}"
        r"(?:appointment|booking|reservation)\b",
        r"\b(?:appointment|booking|reservation|visit|table|slot|place)\s+(?:\w+\s+){0,6}?"
        r"(?:is|was|has\s+been|were|are)\s+(?:\w+\s+)?(?:made|set|fixed|done|secured|taken|in\s+place)\b",
    ),
    "agreed": (r"\bconfirm(?:ed|s)\b", r"\bordered\b", r"\bplaced\s+(?:an?|the|their|his|her)\s+order\b"),
    "changed": (
        r"\bcancel+ed\b",
        r"\brescheduled\b",
        r"\bcalled\s+off\b",
        r"\b(?:was|were|been|is|are)\s+(?:\w+\s+)?(?:moved|changed|postponed)\b",
    ),
    "paid": (
        r"\brefunded\b",
        r"\breimbursed\b",
        r"\b(?:was|were|been|is)\s+(?:\w+\s+)?paid\b",
        r"\brefund\s+(?:\w+\s+){0,3}?(?:was|is|has|have)\s+(?!not\b)\w+",
    ),
}
_RU: dict[Deed, tuple[str, ...]] = {
    "booked": (
        r"\bзапис(?:ал|ан)\w*",
        r"\bза(?:бронирова|резервирова)(?:л|н(?!и))\w*",
        r"\b(?:назнач|оформ)(?:ил|ен(?!и)|лен(?!и))\w*",
        r"\bдоговорил\w*",
        r"\b(?:создан|сделан|внесен)\w*\s+(?:\w+\s+){0,2}(?:запись|бронь|бронирование)\b",
        r"\b(?:запись|бронь|бронирование)\s+(?:\w+\s+){0,4}?(?:создан|сделан|внесен|состоял|готов)\w*",
        r"\bу\s+\w+\s+(?:уже\s+)?есть\s+(?:запись|бронь)\b",
    ),
    "agreed": (
        r"\bподтвер(?:дил|жден(?!и)|ждает|ждают)\w*",
        r"\bзаказ(?:ал|ан)\w*",
        r"\bсогласован(?!и)\w*",
    ),
    "changed": (r"\bотмен(?:ил|ен(?!и))\w*", r"\bперенес(?!ени|ти\b)\w*", r"\bизмен(?:ил|ен(?!и))\w*"),
    "paid": (
        r"\bоплачен\w*",
        r"\bвозвращен(?!и)\w*",
        r"\bвернул(?!с)\w*\s+(?:\w+\s+){0,2}(?:деньг|средств|сумм|оплат)\w*",
        r"\b(?:деньги|средства|сумма|оплата)\s+(?:\w+\s+){0,3}?(?:вернул|возвращ|зачислен)\w*",
        r"\bвозврат\s+(?:\w+\s+){0,3}?(?:оформлен|сделан|выполнен|подтвержден|произведен|одобрен)\w*",
    ),
}
_DE: dict[Deed, tuple[str, ...]] = {
    "booked": (
        r"\b(?:ein|vor|fest)?gebucht\w*",
        r"\bbuchte[nt]?\b",
        r"\breserviert\w*",
        r"\bvereinbart\w*",
        r"\beingetragen\w*",
        r"\btrug\b[^.]*\bein\b",
        r"\b(?:ausgemacht|angesetzt|festgelegt)\w*",
        r"\btermin\w*\s+(?:\w+\s+){0,6}?(?:steht|ist\s+fest)\b",
    ),
    "agreed": (r"\bbest(?:ä|ae)tigt\w*", r"\bbestellt\w*", r"\bzugesagt\w*"),
    "changed": (
        r"\b(?:storniert|abgesagt|verschoben|verlegt|umgebucht|ge(?:ä|ae)ndert|gek(?:ü|ue)ndigt)\w*",
        r"\bsagte\b[^.]*\bab\b",
    ),
    "paid": (
        r"\b\w*erstattet\w*",
        r"\bzur(?:ü|ue)ck(?:gezahlt|bezahlt|(?:ü|ue)berwiesen)\w*",
        r"\b(?:wurden?|worden|ist|sind)\b[^.]*\b(?:bezahlt|gezahlt|(?:ü|ue)berwiesen)\b",
        r"\b(?:bezahlt|gezahlt|(?:ü|ue)berwiesen)\s+worden\b",
    ),
}
_DONE = r"(?:ad[oa]s?|ó|aron)\b"
_ES: dict[Deed, tuple[str, ...]] = {
    "booked": (
        rf"\b(?:reserv|agend|program|concert|apunt|anot|fij){_DONE}",
        r"\b(?:hizo|hicieron|hech[oa]|realizó|realizad[oa]|acordó|acordad[oa]|cerró)\s+(?:\w+\s+){0,2}"
        r"(?:reserva|cita)\b",
        r"\b(?:reserva|cita)\s+(?:\w+\s+){0,4}?(?:hecha|realizada|cerrada|acordada|lista)\b",
        r"\btiene\s+(?:ya\s+)?(?:una\s+|su\s+)?(?:reserva|cita)\b",
    ),
    "agreed": (
        rf"\b(?:confirm|encarg){_DONE}",
        r"\bconfirman?\b",
        r"\b(?:hizo|realizó)\s+(?:un|el|su)\s+pedido\b",
    ),
    "changed": (
        rf"\b(?:cancel|anul|reprogram|aplaz){_DONE}",
        r"\b(?:cambiad|movid|trasladad|pospuest)[oa]s?\b",
        r"\bcambió\s+(?:\w+\s+){0,2}(?:cita|reserva)\b",
    ),
    "paid": (
        rf"\breembols{_DONE}",
        r"\b(?:devuelt[oa]s?|devolvió|devolvieron)\b",
        r"\b(?:ha|han|fue|fueron|sido|está|quedó)\s+(?:\w+\s+)?(?:pagad|abonad)[oa]s?\b",
    ),
}
_TAMM = r"\b[وف]?تمت?\s+(?:\w+\s+){0,2}?"
_CALLER = r"(?:المتصلة?|العميلة?|الزبونة?)"
_MONEY = r"(?:ال)?(?:مبلغ|مال|اموال|نقود)"
_AR: dict[Deed, tuple[str, ...]] = {
    "booked": (
        rf"{_TAMM}(?:ال|ب|لل)?حجز\w*",
        rf"{_TAMM}(?:ال)?(?:تسجيل|تحديد|ترتيب|تثبيت|تعيين|جدولة)\s+(?:\w+\s+)?(?:ال)?(?:موعد|حجز)\w*",
        r"\b[وف]?حجز(?:ت|وا)\b",
        r"\b[ول]?قد\s+حجز",
        rf"(?:^|[.!؟،:؛]\s*)و?{_CALLER}\s+(?:قد\s+)?حجز\b",
        rf"\b[وف]?حجز\s+{_CALLER}\s+(?:\w+\s+)?(?:موعد|طاولة|غرفة|مكان)\w*",
        r"\b[وف]?حجز\s+(?:له|لها|لهم|للمتصلة?|للعميلة?)\b",
        r"\b(?:ال)?محجوز(?:ة|ا)?\b",
        r"\bلدي(?:ه|ها)\s+(?:\w+\s+)?موعد",
        rf"\bلدي\s+{_CALLER}\s+(?:\w+\s+)?موعد",
    ),
    "agreed": (
        rf"{_TAMM}(?:ال)?تاكيد\w*",
        r"\b[وف]?اكد(?:ت|وا)?\b",
        r"\b(?:ال)?مؤكد(?:ة|ا)?\b",
    ),
    "changed": (
        rf"{_TAMM}(?:ال)?(?:الغاء|تغيير|تاجيل|تعديل)\w*",
        r"\b[وف]?(?:الغيت?|الغت|الغوا)\b",
        r"\b(?:ال)?ملغ(?:ي|اة)\b",
    ),
    "paid": (
        rf"{_TAMM}(?:ال)?(?:استرداد|استرجاع|دفع|تعويض)\w*",
        rf"{_TAMM}(?:رد|اعادة)\s+{_MONEY}\w*",
        rf"\b[وف]?(?:دفع|سدد)ت?\s+{_CALLER}",
    ),
}
_BEFORE = r"\b(?:[ושהכ]|כש|וש)?"
_HE: dict[Deed, tuple[str, ...]] = {
    "booked": (
        rf"{_BEFORE}הוזמ(?:ן|נה|נו)\b",
        rf"{_BEFORE}הזמ(?:ין|ינה|ינו)\b",
        rf"{_BEFORE}נ?קבע(?:ה|ו)?\b",
        rf"{_BEFORE}נרשמ?[םה]\b",
        rf"{_BEFORE}שורי(?:י)?(?:ן|נה|נו)\b",
        rf"{_BEFORE}(?:סוכם|תואם|תואמה|תואמו|תיאם|תיאמה)\b",
        r"(?<!אם\s)\bיש\s+ל\w+\s+(?:כבר\s+)?תור\b(?!\s+פנוי)",
        r"\bהתור\s+(?:\w+\s+){0,4}?(?:שמור|קבוע)\b",
    ),
    "agreed": (rf"{_BEFORE}(?:אוש|איש)(?:ר|רה|רו)\b", rf"{_BEFORE}מאוש(?:ר|רת|רים|רות)\b"),
    "changed": (
        rf"{_BEFORE}(?:בוטל|ביטל)(?:ה|ו)?\b",
        rf"{_BEFORE}מבוטל(?:ת|ים|ות)?\b",
        rf"{_BEFORE}(?:הוזז|הזיז)(?:ה|ו)?\b",
        rf"{_BEFORE}נדח(?:ה|תה|ו)\b",
        rf"{_BEFORE}(?:שונתה|שינ(?:ה|תה|ו)\s+את\s+(?:ה?תור|ה?מועד))\b",
    ),
    "paid": (rf"{_BEFORE}(?:הוחזר(?:ה|ו)?|זוכה|זוכתה|זוכו|שולם|שולמה|שולמו)\b",),
}
CLAIMS: dict[str, dict[Deed, tuple[str, ...]]] = {
    "en": _EN,
    "ru": _RU,
    "de": _DE,
    "es": _ES,
    "ar": _AR,
    "he": _HE,
}
"""By language and deed: participles, and verbs in tenses that say it happened."""
_MARKS = re.compile(
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]"
)
"""Vowel signs of Hebrew and Arabic, and what stretches an Arabic word."""
_ALIKE = str.maketrans({**dict.fromkeys("أإآٱ", "ا"), "ى": "ي", "ё": "е", "Ё": "Е", "\u05be": " "})


def claimed(text: str) -> frozenset[Deed]:
    """The deeds that the text says were done."""
    plain = _plain(text)
    return frozenset(deed for deed, pattern in _PATTERNS.items() if pattern.search(plain))


def _plain(text: str) -> str:
    """Without what makes the same word look different, or what cannot be seen in it."""
    shown = (one for one in unicodedata.normalize("NFKC", text) if unicodedata.category(one) != "Cf")
    return _MARKS.sub("", "".join(shown)).translate(_ALIKE)


def _either(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_PATTERNS: dict[Deed, re.Pattern[str]] = {
    deed: _either(_plain(one) for of in CLAIMS.values() for one in of[deed]) for deed in _EN
}

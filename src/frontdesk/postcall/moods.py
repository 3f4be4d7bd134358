"""Words that tell how a caller feels and whether they meant somebody else, in six languages.

Beginnings of words, so that inflections count; a word in front that turns it round takes it away.
"""

from __future__ import annotations

import re
from functools import cache

NOT = r"(?<!not )(?<!n't )(?<!не )(?<!нет )(?<!nicht )(?<!kein )(?<!keine )(?<!no )(?<!לא )(?<!غير )"
MARKS: dict[str, dict[str, tuple[str, ...]]] = {
    "pleased": {
        "en": (
            "thank",
            "thanks",
            "great",
            "perfect",
            "wonderful",
            "lovely",
            "excellent",
            "brilliant",
            "awesome",
        ),
        "ru": ("спасибо", "благодар", "отлично", "прекрасно", "замечательно", "супер", "здорово", "чудесно"),
        "de": (
            "danke",
            "dankeschön",
            "super",
            "perfekt",
            "wunderbar",
            "prima",
            "toll",
            "großartig",
            "klasse",
        ),
        "es": ("gracias", "perfecto", "genial", "estupendo", "excelente", "maravill", "fantástic"),
        "ar": ("شكرا", "شكرًا", "ممتاز", "رائع", "جميل جدا"),
        "he": ("תודה", "מעולה", "מצוין", "נהדר", "מושלם"),
    },
    "annoyed": {
        "en": (
            *("terrible", "awful", "angry", "ridiculous", "disappoint", "complain", "unacceptable", "fed up"),
            *("useless", "worst", "rude", "furious", "disgust", "waste of time", "outrageous"),
        ),
        "ru": (
            *("ужас", "безобрази", "возмут", "недовол", "жалоб", "разочаров", "хамств", "кошмар", "отвратит"),
            *("сколько можно", "издева", "бесполезн"),
        ),
        "de": (
            *("schrecklich", "furchtbar", "unverschämt", "beschwer", "enttäusch", "unzufrieden", "ärger"),
            *("wütend", "inakzeptabel", "frechheit", "katastroph"),
        ),
        "es": (
            *("terrible", "horrible", "queja", "quejar", "inaceptable", "decepcion", "enfadad", "vergüenza"),
            *("pésim", "fatal", "indignan"),
        ),
        "ar": ("سيئ", "غاضب", "شكوى", "غير مقبول", "فظيع", "مستاء"),
        "he": ("נורא", "תלונה", "כועס", "מאוכזב", "לא מקובל", "גרוע", "מזעזע"),
    },
    "wrong_number": {
        "en": ("wrong number", "dialled the wrong", "dialed the wrong", "misdial"),
        "ru": (
            *("не туда попал", "не туда позвонил", "ошибся номером", "ошиблась номером", "ошиблись номером"),
            "номером ошиб",
        ),
        "de": ("falsch verbunden", "verwählt", "falsche nummer"),
        "es": (
            *("número equivocado", "numero equivocado", "me he equivocado de número", "equivoqué de número"),
            *("marqué mal", "he marcado mal"),
        ),
        "ar": (
            *("الرقم خطأ", "رقم خطأ", "غلط في الرقم", "الرقم غلط", "رقم غلط", "الرقم الخطأ", "بالرقم الخطأ"),
            *("أخطأت في الرقم", "اخطأت في الرقم", "الرقم الغلط", "بالرقم الغلط"),
        ),
        "he": (
            *("טעות במספר", "טעיתי במספר", "מספר לא נכון", "למספר הלא נכון", "המספר הלא נכון", "מספר שגוי"),
            "התקשרתי בטעות",
        ),
    },
}


def marks(language: str, name: str, text: str) -> bool:
    """Whether the text has such a word, in that language (`ru-RU` is `ru`) or in English."""
    short = language.split("-")[0].lower()
    return any(_pattern(name, code).search(text.casefold()) for code in dict.fromkeys((short, "en")))


@cache
def _pattern(name: str, code: str) -> re.Pattern[str]:
    words = MARKS[name].get(code, MARKS[name]["en"])
    return re.compile(rf"\b{NOT}(?:{'|'.join(re.escape(word.casefold()) for word in words)})")

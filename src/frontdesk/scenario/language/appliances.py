"""Things that callers say have stopped working, by language: what "not" or "no longer" near them denies is
that they work, and no day or hour that was said before.

Beginnings of words; in German also the last part of a compound.
"""

from __future__ import annotations

import re

_THINGS = {
    "en": (
        "machine washer dryer fridge freezer dishwasher oven hob cooker boiler heating radiator phone screen "
        "display battery charger laptop computer keyboard printer tablet ipad iphone telly television kettle "
        "toaster hoover speaker tap toilet shower tooth teeth filling crown denture router wifi pump"
    ),
    "de": (
        "maschine kühlschrank gefrierschrank trockner spüler herd ofen heizung therme boiler handy telefon "
        "display bildschirm akku ladegerät ladekabel laptop rechner computer notebook tastatur drucker "
        "tablet fernseher kamera wasserhahn dusche zahn füllung krone plombe kiefer router wlan staubsauger "
        "toaster pumpe lautsprecher smartphone"
    ),
    "es": (
        "lavadora lavavajillas secadora nevera frigo congelador horno vitro caldera calefacción móvil "
        "celular teléfono pantalla batería cargador portátil ordenador computadora laptop impresora tableta "
        "tele grifo ducha muela diente empaste lavarropas heladera refri"
    ),
    "ru": (
        "стирал машинк холодильник морозил посудомой сушил духовк плит котел котл бойлер отоплени телефон "
        "смартфон айфон экран дисплей батаре аккумулятор зарядк ноут компьютер клавиатур принтер планшет "
        "телевизор телик кран душ зуб пломб коронк роутер пылесос чайник микроволнов колонк микрофон кнопк"
    ),
    "ar": (
        "غسال ثلاج براد فرن جلاي نشاف مكيف سخان جوال موبايل تلفون شاش بطاري شاحن لابتوب كمبيوتر طابع تابلت "
        "تلفزيون سني ضرس حشو مكنس سماع"
    ),
    "he": (
        "מכונת מכונה מקרר מקפיא מדיח מייבש תנור דוד מזגן טלפון נייד פלאפון מסך סולל מטען מחשב לפטופ מדפסת "
        "טאבלט טלוויזי שן שיניי סתימ כתר שואב"
    ),
}
_ARTICLES = {"ar": "(?:ال|وال|بال)?", "he": "[ובה]{0,2}", "de": ".*"}
_FORMS = {
    code: re.compile(_ARTICLES.get(code, "") + "(?:" + "|".join(words.split()) + ")")
    for code, words in _THINGS.items()
}


_WORKS = {
    "en": "work pump drain heat spin start turn cool dry charge rinse wash fill run boil switch come ring",
    "de": (
        "geht gehen lauf läuf pump heiz wäsch spül dreh schleuder start trockn kühl lädt lade funktionier "
        "spring zieh schalte"
    ),
    "es": (
        "funciona anda desagua desagüa calienta centrifuga arranca enciende prende enfría lava carga seca "
        "gira coge va"
    ),
    "ru": (
        "работа включа греет нагрева слива отжима крутит стира морозит сушит заряжа запуска набира качает "
        "откачива включи моет холодит"
    ),
    "ar": (
        "تشتغل يشتغل بتشتغل بيشتغل شغال تسحب يسحب بتسحب تسخن يسخن بتسخن تعصر تبرد يبرد تغسل تنشف يشحن بيشحن "
        "تصرف تدور تضخ بتضخ"
    ),
    "he": "עובד שואב מחמם סוחט נדלק מתחיל מקרר מייבש שוטף מסתובב מרוקן נטען פועל מנקז",
}
_WORKING = {
    code: re.compile("(?:" + "|".join(map(re.escape, words.split())) + ")") for code, words in _WORKS.items()
}


def is_work(word: str, code: str) -> bool:
    """Whether the word says what such a thing does as long as it works."""
    form = _WORKING.get(code)
    return form is not None and form.match(word) is not None


def is_appliance(word: str, code: str) -> bool:
    """Whether the word, as it was heard in that language, names such a thing."""
    form = _FORMS.get(code)
    return form is not None and form.match(word) is not None

"""Titles before a person's name that are no part of it, and family names that are everyday words.

Most titles stand in every form they are said in; a name after one of them begins behind it.
"""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import fold, listed

_TITLES = {
    "en": (
        "mr mrs ms miss mister missus mx dr dr. doctor prof prof. professor sir madam ma'am reverend "
        "captain colonel sergeant councillor lord lady dame"
    ),
    "de": (
        "herr herrn frau fräulein dr dr. doktor dokter doktorin prof prof. professor professorin magister "
        "ingenieur diplomingenieur dipl ing direktor direktorin bürgermeister bürgermeisterin pfarrer "
        "pfarrerin"
    ),
    "es": (
        "señor señora señorita sr sr. sra sra. srta don doña dr dr. dra dra. doctor doctora profesor "
        "profesora licenciado licenciada lic ingeniero ingeniera arquitecto arquitecta director directora "
        "capitán coronel maestro maestra padre"
    ),
    "ru": (
        "доктор доктора доктору профессор профессора профессору господин господина господину госпожа госпожу "
        "госпоже госпожи директор директора директору гражданин гражданина гражданка гражданку товарищ "
        "товарища майор майора капитан капитана полковник полковника бухгалтер бухгалтера"
    ),
    "ar": (
        "السيد السيدة سيد سيدة الآنسة الأستاذ الأستاذة أستاذ أستاذة استاذ دكتور دكتورة الدكتور الدكتورة "
        "المدير المديرة الحاج الحاجة الشيخ الشيخة الأخ الأخت الست المهندس المهندسة بروفيسور البروفيسور "
        "البروفيسورة"
    ),
    "he": (
        "אדון גברת מר גב' גב ד\"ר דר דוקטור דוקטורית פרופ' פרופ פרופסור עו\"ד "
        "הרב הרבנית השופט השופטת המנהל המנהלת"
    ),
}
_FAMILIES = {
    "en": "young long short small little white black brown green gray grey strong may march price hope",
    "de": "weiß klein groß lang kurz jung alt schwarz roth braun grün wild stark mai freitag sonntag winter",
    "es": "bravo rubio moreno blanco rojo delgado calvo rico leal cortés alegre casado abril",
    "ru": (
        "белый белая черный черная седой седая толстой толстая смирный смирная чистый чистая хороший хорошая "
        "старый новый"
    ),
    "ar": "الطويل القصير الكبير الصغير الأبيض الأسود",
    "he": "גדול קטן ארוך קצר לבן שחור ישן",
}
_TITLE_WORDS = {code: frozenset(fold(word) for word in listed(words)) for code, words in _TITLES.items()}
_FAMILY_WORDS = {code: frozenset(fold(word) for word in listed(words)) for code, words in _FAMILIES.items()}
_NONE: frozenset[str] = frozenset()


def is_title(word: str, code: str) -> bool:
    """Whether `word`, in small letters, only tells how somebody is addressed."""
    return word in _TITLE_WORDS.get(code, _NONE)


def is_family(word: str, code: str) -> bool:
    """Whether `word` is a family name where a given name stands before it, though it is an everyday word."""
    return word in _FAMILY_WORDS.get(code, _NONE)

"""Words that say little by themselves: none of them can stand for a longer phrase that it is part of.

"Money back" is not meant by whoever sends something back, nor "cash on delivery" by whoever asks what you
have (`عندكم`). Two sources: what the tables know as a word of talk rather than a thing, and a list of
prepositions, auxiliary verbs and pronouns that the tables have no use for.
"""

from __future__ import annotations

from functools import lru_cache

from frontdesk.scenario.language.lexicon import Language
from frontdesk.scenario.language.tokens import listen

TALK = frozenset(
    (
        *("ask", "ask_first", "ask_last", "modal", "yes", "no", "guess", "request", "suggest", "carrier"),
        *("filler", "hesitation", "thanks", "hello", "goodbye", "wait", "not", "but", "correct", "any"),
        *("neither", "vague", "at", "on", "in", "from", "this", "the", "a", "of", "and", "or", "after"),
        *("before", "till", "until", "rel", "unit", "choice_nth", "repeat", "self", "possessive", "except"),
    )
)
_WORDS = {
    "en": (
        "back again away out off up down over under with without about into have has had having get got "
        "gets getting give given take took taken make made go going gone come put be been being would "
        "could should will can may might must do does did done it its they them he she we you your our my "
        "me his her something anything everything someone anyone thing things stuff else other those "
        "these long much many more most very too such some all both mind look want need like"
    ),
    "ru": (
        "есть быть был была было были будет можно нужно надо хочу хотел хотела хотим мочь может могу дать "
        "дайте взять сделать делать у с со без для про под над через при между что-то что-нибудь все это "
        "этот эта эти тот та те мой моя мое мои свой своя наш ваш его ее их очень много мало больше еще "
        "после вещь дело другой другая другое"
    ),
    "de": (
        "zurück wieder weg raus mit ohne über unter zu haben habe hat hatte sein ist sind war werden wird "
        "kann können könnte machen mache macht gemacht geben nehmen gehen geht kommen etwas irgendwas "
        "alles jemand sache ding mein meine meinen dein ihr ihre unser sie wir es er viel mehr sehr "
        "andere anderes anderer will möchte brauche"
    ),
    "es": (
        "vuelta otra otro con sin sobre bajo tener tengo tiene tenía hay ser estar está están estoy haber "
        "he ha han poder puedo puede hacer hago hace hecho dar tomar ir voy venir algo alguien todo cosa "
        "mi mis tu su sus nuestro ellos ella nosotros mucho más muy quiero quiere necesito"
    ),
    "ar": (
        "عند عندك عندكم عندي عندنا عنده عندها مع معي معك معكم ممكن يمكن لازم فيه فيها في على من إلى الى "
        "عن بدون هذا هذه هذي هاي ذلك شيء شي شئ حاجة كل بعض غير أريد اريد أبغى ابغى أبي ابي بدي عايز عايزة "
        "حابب ودي كان كانت يكون صار هو هي هم أنا انا انت إنت نحن جدا كثير كتير أكثر اكثر مرة ثاني آخر"
    ),
    "he": (
        "יש אין אצל אצלכם אצלי עם בלי על אל מן של שלי שלכם אפשר צריך צריכה רוצה רוצים יכול יכולה היה היתה "
        "הייתה יהיה להיות זה זאת זו משהו מישהו הכל דבר כל עוד מאוד הרבה יותר אחר אחרת אני אתה את הוא היא "
        "אנחנו אתם הם לי לך לכם לנו"
    ),
}


@lru_cache(maxsize=16)
def _little(language: Language) -> frozenset[str]:
    return frozenset(language.plain(word) for word in _WORDS.get(language.code, "").split())


@lru_cache(maxsize=8192)
def says_little(word: str, language: Language) -> bool:
    """Whether `word` alone names no thing, day, number or deed in that language."""
    if language.plain(word) in _little(language):
        return True
    _, tokens = listen(word, language)
    return bool(tokens) and all(token.has(*TALK) for token in tokens)

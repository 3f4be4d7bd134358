"""Words by which a count changes in the same breath, and by which a sum is bounded, by language.

- fewer: some of those counted do not come; joins: some come beside those counted
- well: between two counts of which the second is meant ("three, well, four")
- more_than: before a sum, of which a "not" makes the most that somebody pays
"""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import phrases

_COUNTING: dict[str, dict[str, str]] = {
    "en": {
        "fewer": (
            "dropped out | have dropped out | has dropped out | bailed | have bailed | pulled out | "
            "backed out | cried off | have cried off | can't come | cannot come | won't make it | "
            "can't make it now | ill | poorly | sick | aren't coming anymore | fell through | bowed "
            "out"
        ),
        "well": "well | erm well | or rather | actually | oh well | well actually | hmm",
        "joins": (
            "joined | have joined | has joined | joining us | more are coming | more coming | on top "
            "| added | got added | turned up | tagging along | are joining | is joining | invited "
            "themselves | invited herself | invited himself"
        ),
        "more_than": "more than | over | above | higher than | beyond",
    },
    "de": {
        "fewer": (
            "abgesprungen | krank | krank geworden | ausgefallen | verhindert | ausgestiegen | "
            "springen ab | springt ab | weggefallen | fallen weg | fällt weg | doch nicht mit | nicht "
            "mehr dabei"
        ),
        "well": "na ja | naja | na | na gut | eher | beziehungsweise | vielmehr | ach | besser gesagt",
        "joins": (
            "dazugekommen | dazu gekommen | kommen noch dazu | kommt noch dazu | stoßen noch dazu | "
            "dazustoßen | haben sich angeschlossen | hat sich angeschlossen | noch dazu | mehr "
            "geworden"
        ),
        "more_than": "mehr als | über | teurer als",
    },
    "es": {
        "fewer": (
            "se han bajado | se ha bajado | se bajan | se bajó | se bajaron | se caen | se cayeron | "
            "no pueden | está malo | están malos | enfermo | enferma | enfermos | cancelaron | "
            "canceló | se rajaron | se rajó | se borraron | se borró"
        ),
        "well": "bueno | o mejor dicho | mejor dicho | más bien | en realidad | digo",
        "joins": (
            "se suman | se suma | se sumaron | se sumó | se apuntan | se apuntaron | se apunta | se "
            "unen | se unieron | se han apuntado | se ha apuntado | se agregan | se agregaron | se "
            "añaden | se agrega | se añadieron"
        ),
        "more_than": "más de | por encima de | arriba de",
    },
    "ru": {
        "fewer": (
            "отвалились | отвалился | отвалилась | слились | слился | слилась | заболел | заболела | "
            "заболели | выпали | выпал | выпала | передумали | передумал | передумала | отпадают | "
            "отпадает | минус"
        ),
        "well": "ну | точнее | вернее | хотя | а хотя | хотя нет | хотя давайте | а хотя давайте",
        "joins": (
            "присоединились | присоединился | присоединилась | присоединятся | добавились | добавился "
            "| добавилась | добавятся | прибавились | прибавилось | подтянутся | подтянулись | "
            "прибилось"
        ),
        "more_than": "больше | дороже | свыше | более",
    },
    "ar": {
        "fewer": (
            "انسحب | انسحبوا | انسحبت | ما رح يجوا | ما رح تيجي | مريض | مريضة | مرضوا | ما حيجوا | "
            "مش حييجوا | بطلوا | بطل"
        ),
        "well": "طيب | لا | قصدي | أقصد | بالأصح | بالاحرى",
        "joins": "زادوا | زاد | وزادوا | وزاد | انضم | انضموا | انضمت | رح ينضم | رح ينضموا | لحقونا",
        "more_than": "أكثر من | اكثر من | فوق",
    },
    "he": {
        "fewer": (
            "נפלו | נפל | נפלה | הבריזו | הבריז | הבריזה | חולה | חולים | חלו | פרשו | פרש | לא יבואו "
            "| לא יבוא | לא תבוא | ירדו | ירד"
        ),
        "well": "טוב | בעצם | נו | או יותר נכון | ליתר דיוק | כלומר",
        "joins": "הצטרפו | הצטרף | הצטרפה | מצטרפים | מצטרף | מצטרפת | נוספו | התווספו | יצטרפו | יצטרף",
        "more_than": "יותר מ | מעל | מעבר ל",
    },
}


def _with_and(code: str, words: str) -> str:
    """The words, and with the "and" that is written on to them."""
    mark = {"ar": "و", "he": "ו"}.get(code)
    return words if mark is None else f"{words} | " + " | ".join(mark + one for one in phrases(words))


COUNTING: dict[str, dict[str, str]] = {
    code: {kind: _with_and(code, words) for kind, words in table.items()} for code, table in _COUNTING.items()
}
"""By language: the kinds above."""

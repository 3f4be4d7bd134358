"""Words that tell whose name is meant, by language: who something is for, and who only calls.

- for_whom: what stands before the one it is for ("it's for", "записать надо"); words such as "my son" and
  "Mrs" may follow before the name
- ADDRESSED: what somebody is called kindly after a name, and which is no part of it ("Dorothy, dear")
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from frontdesk.scenario.language.lexicon import fold, listed
from frontdesk.scenario.language.phrasing import Phrases, compiled

_FOR_WHOM: Mapping[str, str] = {
    "en": (
        "it's for | its for | is for | that's for | appointment for | appointment's for | booking for "
        "| booking's for | table for | slot for | order for | order's for | delivery's for | calling for "
        "| ringing for | phoning for | calling on behalf of | on behalf of | calling about | ringing about "
        "| the patient is | the patient's | the guest is | the customer is | coming is | coming in is "
        "| for my | for our | booking my | booking in my | bringing my | the one coming is | name to put is"
    ),
    "de": (
        "ist für | termin für | tisch für | bestellung für | rufe für | ruf für | anruf für | im auftrag von "
        "| der patient ist | die patientin ist | der gast ist | für meinen | für meine | für mein "
        "| für unseren | für unsere | für die frau | für den herrn | für frau | für herrn | es geht um "
        "| geht um meine | geht um meinen | kommen wird | kommt die | kommt der | kommt mein | kommt meine"
    ),
    "es": (
        "es para | es pa | pa mi | pa el | pa la | cita para | cita es para | mesa para | reserva para "
        "| reserva es para | pedido para "
        "| llamo por | llamo de parte de | en nombre de | para mi | para mis | para nuestra | para nuestro "
        "| para el señor | para la señora | para doña | para don | el paciente es | la paciente es "
        "| el que va es | la que va es | quien va es | viene mi | va mi"
    ),
    "ru": (
        "записать надо | записать нужно | надо записать | нужно записать | запишите | записываю "
        "| записать хочу | хочу записать | хотела записать | хотел записать | запись для | запись на "
        "| это для | столик для | звоню за | для моей | для моего | для дочки | для сына | для мамы "
        "| для мужа | для жены | пациент | пациентка | придет | пойдет | приедет"
    ),
    "ar": (
        "الموعد ل | الموعد لابني | الموعد لبنتي | الموعد باسم | الحجز ل | الحجز لابني | الحجز لبنتي | لابني "
        "| لبنتي | لابنتي | لولدي | لزوجتي | لزوجي | لمراتي | لأمي | لامي | لأبي | لأبوي | لوالدي | لوالدتي "
        "| لأخي | لاخوي | لأختي | لاختي | بالنيابة عن | نيابة عن | المريض هو | المريضة هي | المريض | المريضة "
        "| عشان ابني | عشان بنتي | لصديقي | لصاحبتي | للمديرة | للمدير | مدير الشركة"
    ),
    "he": (
        "בשביל | עבור | התור ל | התור הוא ל | התור של | ההזמנה ל | ההזמנה של | התור בשביל | מתקשר בשם "
        "| מתקשרת בשם | לבן שלי | לבת שלי | לבעלי | לאשתי | לאמא שלי | לאבא שלי | המטופל הוא | המטופלת היא "
        "| המטופל | המטופלת | מי שמגיע זה | מי שבאה זאת | לאחותי | לאחי | לסבתא | לסבא"
    ),
}
_ADDRESSED: Mapping[str, str] = {
    "en": (
        "dear dearie deary love luv lovey darling darlin hun hon honey sweetheart sweetie pet duck ducky "
        "flower petal babe babes chick hen treacle mate pal buddy bud boss guv guvnor chief fella son bro"
    ),
    "de": (
        "liebes liebe schatz schätzchen schätzle spatzl mäuschen süße herzchen gell gelle gäll woll "
        "meister kollege junge mädel freundchen wissen weißt wissens"
    ),
    "es": (
        "cariño guapa guapo bonita bonito linda lindo corazón cielo amor majo maja hija hijo mija mijo "
        "preciosa tesoro joven jefe jefa maestro amigo amiga chica chico tía tío mujer hombre nena nene "
        "señorita señora señor caballero vale"
    ),
    "ru": (
        "милая милый дорогая дорогой родная родной голубушка голубчик дорогуша солнышко зайка деточка "
        "девушка барышня красавица доченька дочка сынок уважаемая уважаемый любезная любезный мадам"
    ),
    "ar": (
        "حبيبتي حبيبي حبيبة عزيزتي عزيزي عيوني عيني قلبي روحي حياتي غالي غالية الغالي الغالية بنتي ابني "
        "اختي أختي اخوي أخوي أخي يابنتي ياابني حجي خيو خيتي ست معلم باشا"
    ),
    "he": "מותק נשמה חמודה חמוד יקירתי יקירי חביבי חביבתי אחי אחותי כפרה מאמי מתוקה מתוק בובה גבר מלכה בוס",
}
_ADDRESS_WORDS = {code: frozenset(fold(word) for word in listed(words)) for code, words in _ADDRESSED.items()}
_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=8)
def for_whom(code: str) -> Phrases:
    """What stands before the one that something is for."""
    return compiled({"for": _FOR_WHOM.get(code, _FOR_WHOM["en"])}, code)


def is_address(word: str, code: str) -> bool:
    """Whether `word`, in small letters, may be how a stranger is addressed kindly after a name."""
    return word in _ADDRESS_WORDS.get(code, _NONE)

"""Words that state nothing: what a model may say of its own, in each language.

`STOP` words a clause need not have from anywhere. `courtesy` words state no fact either, but are more than
little words; numbers are among them, because they are looked at by themselves.
"""

from __future__ import annotations

from functools import cache

from frontdesk.dialogue.numbers import WORDS as NUMBERS
from frontdesk.knowledge import arabic, hebrew
from frontdesk.knowledge.common import FUNCTION
from frontdesk.knowledge.words import words
from frontdesk.scenario.language import LANGUAGES

_COURTESY = """
    sure yes absolutely certainly course indeed sorry afraid unfortunately happy glad please welcome great
    good right fine nice information know sure answer question don doesn isn aren let see there
    both either around moment half past quarter
    about only even most more than usually always also another other available possible help else anything
    something colleague ask would able means back call again further each every per one two three if when
    then whether while during because since until till up down out over near next within after before between
    including costs cost price prices pay hour hours minute minutes day days pound pounds
    dollar dollars euro euros ruble rubles find
    конечно разумеется пожалуйста сожалению хорошо отлично рады извините простите знаю информации
    информация ответ
    этого этом того нибудь вопрос
    коллега перезвонить помочь ещё также только обычно всегда около примерно каждый можно если когда
    цена стоит стоят стоимость составляет минут минуты час часа часов день дней рублей рубля
    найти который которая принимаем
    подробнее чем либо
"""
_PLAIN = """
    a an the and or but if of to in on at for from with by as is are was were be been am do does did have has
    had having i me my we us our you your he she it its they them their this that these those there here can
    could will would shall should may might must please tell say know want like need get got let about any
    some much many how what when where who whom whose which why so just also too very really one ones hi
    hello hey thanks thank ok okay well um uh er hmm yes no not s t m re ve ll d im whats hows wheres cost
    costs charge offer long take takes taking last bring use make possible old speak anything something
    exactly today tomorrow tonight сегодня завтра hoy mañana hora
    и а но или если в во на с со к ко у о об от до по за из для при без под над что чтобы как так это этот эта
    эти тот та те то там тут здесь я мне меня мы нам нас наш вы вам вас ваш ваша ваши ваше вашей вашем он она
    они их его ее её ты тебя твой ли бы же не нет да есть был была были быть будет можно нужно надо ещё еще
    уже очень просто скажите подскажите расскажите пожалуйста хочу хотел хотела хотелось узнать мочь может
    могу можете сколько какой какая какие какое каких каким когда где куда кто почему зачем чем чего ну вот
    здравствуйте привет добрый день алло спасибо стоит стоят стоить меня вообще насчет насчёт про
    скольки длится долго занимает делаете делать сделать приехать прийти
    der die das ein eine und oder ich sie wir ist sind was wie wo wann wer haben el la los las un una y o es
    son que como donde cuando
    lo de del al en con por para a se le les me mi mis su sus si no ya hay tiene tienen tengo puedo puede
    pueden podemos podría quiero quería queremos ser está están esta este eso algo cuánto cuánta cuántos
    cuesta cuestan vale valen qué cómo dónde cuándo cuál hola buenas buenos días tardes gracias ahí aquí
"""
_ABROAD = {
    "de": """
        natürlich selbstverständlich gerne gern leider entschuldigung tut leid freut freue gut schön prima
        frage fragen antwort information informationen hilfe helfen weiterhelfen sonst möchten möchte
        könnte könnten würde würden dürfen darf soll sollen kann können weiß wissen kollege kollegin
        rückruf zurückrufen bedeutet gibt geht beträgt kostet kosten preis preise dauert dauer stunde
        stunden minute minuten tag tage tagen woche wochen euro cent uhr immer meist meistens normalerweise
        ungefähr circa etwa rund nur erst bereits außerdem also alternativ wieder weiter jeweils pro halb
        viertel morgens vormittags mittags nachmittags abends verfügbar möglich vielleicht genau dazu dabei
        dafür davon daher deshalb sowie inklusive insgesamt montags bis finden heißt machen macht anrufen
        rufen sagen sagt geöffnet offen öffnen schließen geschlossen zu
    """,
    "es": """
        claro naturalmente desde luego supuesto lamento lamentablemente desgraciadamente perdón disculpe
        siento encantado encantada gusto bien vale pregunta información respuesta ayuda ayudar ayudarle
        algo más compañero compañera llamar llame cuesta cuestan vale valen precio precios coste cobra
        cobramos dura duran hora horas minuto minutos día días semana semanas libra libras euro euros dólar
        dólares siempre normalmente habitualmente aproximadamente unos unas alrededor solo solamente además
        también entonces disponible disponibles posible podría puede desea desee quiere necesita otro otra
        cada hasta desde entre durante antes después mediodía tarde noche media cuarto encontrar significa
        decir saber sé consultar abrimos abre abren abierto abierta cerramos cierra cerrado cerrada
    """,
    "he": """
        בטח בוודאי כמובן ברצון לצערי מצטער מצטערת סליחה שמח שמחה טוב בסדר שאלה מידע תשובה עזרה לעזור
        אפשר ניתן יכול יכולה יכולים תוכל תוכלי תוכלו רוצה תרצה תרצי תרצו צריך צריכה נציג נציגה עולה עולים
        עלות מחיר מחירים לוקח נמשך שעה שעות דקה דקות יום ימים שבוע שבועות חודש שקל שקלים דולר דולרים תמיד
        בדרך כלל בערך לערך רק גם כן נוסף נוספת זמין זמינה אולי בדיוק לכן כולל חצי רבע בבוקר בצהריים בערב
        כל עוד אחר אחרת דבר משהו יודע יודעת להתקשר התקשרו מציעים יש אין היא הוא זה זאת פתוח
        פתוחים פותחים סגור סגורים עובדים עונים
    """,
    "ar": """
        طبعا بالطبع أكيد بالتأكيد للأسف آسف آسفة عذرا عفوا يسعدني يسعدنا حسنا جيد سؤال معلومات معلومة إجابة
        مساعدة أساعدك نساعدك يمكن يمكنك يمكنكم تستطيع تريد تود تحتاج ترغب زميل زميلي اتصال سعر سعره سعرها
        أسعار يكلف تكلف تكلفة بسعر ثمن ثمنه ريال ريالا ريالات دينار درهم دولار يستغرق تستغرق مدة ساعة ساعات
        دقيقة دقائق يوم أيام أسبوع أسابيع شهر دائما عادة تقريبا حوالي فقط أيضا كذلك متوفر متاح متاحة موجود
        ربما بالضبط لذلك لذا تشمل شامل نصف ربع صباحا مساء ظهرا عصرا ليلا كل آخر أخرى شيء غير حتى خلال بين
        أعرف نعرف أعلم توجد يوجد لدينا عندنا نقدم نوفر سيكون تكون نفتح
        مفتوح مفتوحون نغلق مغلق
    """,
}
STOP = frozenset(words(f"{_PLAIN} {arabic.STOP}"))
"""Words that anybody may say: a clause need not have them from anywhere."""


@cache
def stop(language: str = "en") -> frozenset[str]:
    """`STOP`, and the language's own little words where they are not among them already."""
    return (
        STOP | frozenset(words(FUNCTION[language])) if language in _ABROAD and language in FUNCTION else STOP
    )


@cache
def courtesy(language: str = "en") -> frozenset[str]:
    """Words that state no fact, in English, Russian and the language, and numbers."""
    return NUMBERS | frozenset(words(f"{_COURTESY} {_ABROAD.get(language, '')} {_numbers(language)}"))


def states_nothing(word: str, language: str = "en") -> bool:
    """Whether a word, as `knowledge.words` folds it, is a figure, a little one or one of courtesy."""
    free = stop(language), courtesy(language)
    return word.isdigit() or any(form in words for form in forms(word) for words in free)


def forms(word: str) -> tuple[str, ...]:
    """A word as it is, and in Hebrew and Arabic also without what may be written on to its front."""
    return tuple(dict.fromkeys((word, hebrew.without_joined(word), arabic.without_joined(word))))


def _numbers(language: str) -> str:
    """The language's words for numbers and hours, as the caller's are heard by."""
    kinds = LANGUAGES[language].kinds if language in _ABROAD else {}
    return " ".join(one for kind in ("num", "hour", "hundred", "thousand") for one in kinds.get(kind, ()))

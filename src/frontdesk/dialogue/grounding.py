"""Whether a model's words come from what it was given: the net below the rules about claims.

No list of lies is complete ("I told Maria you're coming"), so a clause must also be made of the passages'
own words: at least half of those that carry meaning, and every word for a deed. What the caller said counts
neither way, or a model could agree to anything by repeating it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from frontdesk.dialogue.claims import folded
from frontdesk.dialogue.claims_en import DEED as ENGLISH_DEED
from frontdesk.dialogue.claims_ru import DEED as RUSSIAN_DEED
from frontdesk.dialogue.numbers import WORDS as NUMBERS
from frontdesk.knowledge.arabic import STOP as ARABIC
from frontdesk.knowledge.words import words

HALF = 0.5
STEM = 4

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
COURTESY = NUMBERS | frozenset(words(_COURTESY))
"""Words that state no fact, and numbers, which are looked at by themselves."""
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
STOP = frozenset(words(f"{_PLAIN} {ARABIC}"))
"""Words that anybody may say: a clause need not have them from anywhere."""


@dataclass(frozen=True, slots=True)
class Ground:
    """The words of the passages, and those of the caller."""

    given: frozenset[str]
    caller: frozenset[str]

    @classmethod
    def of(cls, passages: Iterable[str], caller: Iterable[str]) -> Ground:
        """What may be spoken of."""
        return cls(stems(" ".join(passages)), stems(" ".join(caller)))


def ungrounded(clause: str, ground: Ground) -> str:
    """The words of a clause that nobody gave, when they are too many or one of them is a deed's."""
    plain = folded(clause)
    own = [word for word in words(plain) if word not in STOP and not word.isdigit()]
    strange = [word for word in own if not within(word, ground.given)]
    deeds = [word for word in strange if ENGLISH_DEED.fullmatch(word) or RUSSIAN_DEED.fullmatch(word)]
    if deeds:
        return deeds[0]
    own = [word for word in own if word not in COURTESY and not within(word, ground.caller)]
    strange = [word for word in own if word in strange]
    return " ".join(strange) if len(strange) > HALF * len(own) else ""


def tells(clause: str, ground: Ground) -> bool:
    """Whether any word that carries meaning comes from the passages."""
    own = (word for word in words(folded(clause)) if word not in STOP and word not in COURTESY)
    return any(within(word, ground.given) for word in own)


def stems(text: str) -> frozenset[str]:
    """Every beginning, from four letters on, of every word: endings do not matter."""
    return frozenset(word[:end] for word in words(text) for end in range(min(STEM, len(word)), len(word) + 1))


def within(word: str, stems: frozenset[str]) -> bool:
    return word[: max(STEM, len(word) - 3)] in stems

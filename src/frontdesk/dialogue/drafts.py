"""Answers that were begun before their question was over, and whether they answer the whole of it.

"How long does gel polish …" finds its passage two words before its end. The model can begin to answer then;
what it says is kept only if the caller goes on with a word or three that change nothing: they join words, are
polite, or stand in what the answer says. "… last?" fits "Gel polish lasts two to three weeks"; "… take to
apply?" does not, and that draft is dropped unheard. So is one before a word that turns the question, though
the answer says that too: "can I come | without my dog?" is not answered by "you cannot come without shoes".
"""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.scenario.language.lexicon import fold
from frontdesk.scenario.language.stems import stem

FEWEST = 4
"""Words from which on a question may be begun to be answered: fewer hardly say what it is about."""
MOST_MORE = 3
"""Words by which a question may be longer than what a draft was made for."""
WITHIN = 0.15
"""Seconds for which the beginning of a draft is waited for before a model is asked anew."""

LEADING = {
    "en": "a an the for of in on at",
    "ru": "в во на у для по о об",
    "de": "der die das den dem des ein eine einen einem einer für in im am an bei",
    "es": "el la los las un una de del en para por",
    "he": "את של על ב ה",
    "ar": "في على عن ب",
}
"""Words that join what comes next and say little by themselves, by language. At the end of a question they
are something else, a part of a verb ("turn on"), or it is not over. Not "to", "from", "with"."""
JOINING = {
    "en": "by it there here you your i me my we us our do does is are can please then though thanks thank "
    "actually exactly",
    "ru": "это тут здесь там вы вас вам ваш ваша ваше ваши я мне меня мы нам ли бы же пожалуйста спасибо "
    "вообще собственно именно",
    "de": "es da dort hier sie ihnen ihr ihre ich mir wir uns denn eigentlich genau bitte danke",
    "es": "lo se usted ustedes su sus yo me mi nos aquí ahí allí favor gracias exactamente",
    "he": "זה כאן שם פה אתם לכם שלכם אצלכם אני לי אנחנו לנו בבקשה תודה בעצם בדיוק",
    "ar": "هذا هذه هنا هناك عندكم عندك لكم انا أنا لي لنا سمحت سمحتم فضلك فضلكم شكرا بالضبط يعني",
}
"""Words that say nothing new wherever they stand, and polite ones, by language."""
POLITE = {"ar": ("لو سمحت", "لو سمحتم", "من فضلك", "من فضلكم"), "he": ("אם אפשר",)}
"""Polite words of which one alone says something else: "if", "from"."""
TURNING = {
    "en": "no not none never nothing neither nor cannot without except only just but and or than if unless "
    "instead before after until till since more less fewer over under above below how what when where who "
    "whose why which two three four five six seven eight nine ten",
    "ru": "не ни нет никогда без кроме только лишь но а и или либо если чем вместо до после перед раньше "
    "позже больше меньше более менее свыше сколько когда где куда откуда кто что как какой какая какое "
    "какие почему зачем два две двух двоих три трех троих четыре пять шесть семь восемь девять десять",
    "de": "nicht nichts nie niemals kein keine keinen keinem keiner ohne außer nur aber und oder als wenn "
    "falls statt sondern vor vorher nach danach bis seit ab mehr weniger über unter wie was wann wo wohin "
    "woher wer wen wem warum welche welcher welches zwei drei vier fünf sechs sieben acht neun zehn",
    "es": "no ni nunca nada sin salvo excepto solo sólo solamente pero sino y e o u que si antes después "
    "hasta desde más menos cómo qué cuándo dónde quién cuál cuánto cuánta cuántos cuántas como cuando "
    "donde dos tres cuatro cinco seis siete ocho nueve diez",
    "he": "לא אין אל בלי ללא ולא שלא חוץ מלבד רק אבל או אם כש לפני אחרי עד במקום יותר פחות מעל מתחת איך מה "
    "מתי איפה לאן מאיפה מי למה כמה איזה איזו שני שתי שניים שתיים שלוש שלושה ארבע ארבעה חמש חמישה שש שישה "
    "שבע שבעה שמונה תשע תשעה עשר עשרה",
    "ar": "لا ليس ليست لم لن ما مو مش غير بدون بلا دون إلا سوى فقط بس لكن أو أم إذا لو قبل بعد حتى منذ بدل "
    "أكثر أقل فوق تحت كيف متى أين وين من مين لماذا ليش هل كم أي اثنين شخصين ثلاثة أربعة خمسة ستة سبعة "
    "ثمانية تسعة عشرة",
}
"""Words that make another question of it even where the answer says them too, by language: what denies, sets
apart, compares, counts, or asks something else."""
AND = {"he": "ו", "ar": "و"}
"""What "and" is written as at the beginning of a word."""


def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold, words.split()))


_LEADING = {code: _folded(words) for code, words in LEADING.items()}
_JOINING = {code: _folded(words) for code, words in JOINING.items()}
_TURNING = {code: _folded(words) for code, words in TURNING.items()}


def more_of(begun: str, whole: str) -> list[str] | None:
    """The words that `whole` goes on with after `begun`, both as `same_words` gives them; None where it does
    not begin so."""
    before, after = begun.split(), whole.split()
    return after[len(before) :] if after[: len(before)] == before else None


def says_the_rest(more: Sequence[str], said: Sequence[str], language: str) -> bool:
    """Whether each further word joins others, is polite, or is said in the answer, in some form of it; none
    of them turns the question."""
    code = language.split("-")[0]
    rest = _without_politeness(list(map(fold, more)), code)
    literally = {fold(word) for word in said}
    told = {stem(word, code) for word in literally}
    leading = _LEADING.get(code, frozenset())
    if rest and rest[-1] in leading:
        return False
    return all(
        not _turns(word, literally, code)
        and (word in leading or word in _JOINING.get(code, frozenset()) or stem(word, code) in told)
        for word in rest
    )


def _without_politeness(more: list[str], code: str) -> list[str]:
    said = f" {' '.join(more)} "
    for words in POLITE.get(code, ()):
        said = said.replace(f" {words} ", " ")
    return said.split()


def _turns(word: str, said: set[str], code: str) -> bool:
    """Whether it makes another question of what was asked."""
    joined = code in AND and word.startswith(AND[code]) and word not in said
    return joined or word in _TURNING.get(code, frozenset()) or any(sign.isdigit() for sign in word)

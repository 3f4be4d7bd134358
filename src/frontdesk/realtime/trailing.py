"""Words after which nobody has finished, by language: the ends of sentences that go on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trailing:
    """What a sentence that goes on ends in.

    `links` join what follows to what was said, `leads` are phrases that only introduce it, `fillers` buy
    time. `stranded` are prepositions with which a question may end ("what is it for"), `asks` the words that
    begin such a question, `whole` short answers that end in a link all the same ("yes it is").
    """

    links: frozenset[str]
    leads: tuple[str, ...]
    fillers: frozenset[str]
    stranded: frozenset[str] = frozenset()
    asks: frozenset[str] = frozenset()
    whole: tuple[str, ...] = ()

    def goes_on(self, words: list[str]) -> bool:
        """Whether `words`, folded and without punctuation, end in mid-sentence."""
        if not words:
            return False
        said = f" {' '.join(words)}"
        last = words[-1]
        if any(said.endswith(f" {answer}") for answer in self.whole) and len(words) <= SHORT_ANSWER:
            return False
        if any(said.endswith(f" {lead}") for lead in self.leads):
            return True
        if last in self.stranded and self.asks.intersection(words[:2]):
            return False
        return last in self.links or last in self.fillers


SHORT_ANSWER = 4


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))


TRAILING: dict[str, Trailing] = {
    "en": Trailing(
        links=_set(
            "and or but so because if when that which than then the a an at on for to with from in of "
            "by about into until till between after before around near under over my your our their his "
            "its it's i'm i'd i'll we're we'd is are am was were will would could should can do does "
            "have has want need like wanna plus past dot oh maybe perhaps next every each another this "
            "these those very really mr mrs ms dr street's number's name's let's"
        ),
        leads=_phrases(
            "my name is | the name is | my number is | the number is | let me | let me see | "
            "half past | a quarter to | a quarter past | i was wondering | i want to know | "
            "could you tell me | can you tell me | do you know | i would like to book | "
            "i'd like to know | the number | my number | my name | my email | my address | "
            "it starts with | that's for | how about | what about | how much | how many | as well as"
        ),
        fillers=_set("um uh er erm hmm hm well let's like umm uhh ehm"),
        stranded=_set(
            "at on for to with from in of by about into until till after before around near over do have like"
        ),
        asks=_set("what which who where when how whom what's who's where's"),
        whole=_phrases(
            "it is | yes it is | i am | yes i am | i do | yes i do | i can | i will | i would | "
            "we are | we do | that is | they are | it was | i have | you can | you are | i want that | "
            "i like that | like that | do that | i want this | like this | this | that"
        ),
    ),
    "ru": Trailing(
        links=_set(
            "и или но а что в во на с со к ко по у за для от до из о об при без под над между через про "
            "чтобы если когда потому мой моя моё мои наш ваш этот эта это не тоже ещё следующий "
            "следующую каждый хочу хотел хотела хотелось нужен нужна нужно где-то примерно около после "
            "перед половине плюс точка улица дом квартира"
        ),
        leads=_phrases(
            "меня зовут | мой номер | номер телефона | мой телефон | моя фамилия | мой адрес | "
            "давайте | у вас есть | можно ли | скажите пожалуйста | подскажите пожалуйста | "
            "я бы хотел | я бы хотела | потому что | так как | а сколько | на имя | дайте подумать | "
            "номер | сколько | какой | какая"
        ),
        fillers=_set("ну э эм ээ эээ так значит как хм мм ммм типа короче вот"),
    ),
    "de": Trailing(
        links=_set(
            "und oder aber weil wenn dass ob der die das den dem des ein eine einen einem einer am im "
            "an in auf für mit von vom zu zum zur bei nach vor um bis ab seit über unter zwischen mein "
            "meine meinen unser unsere ihr ihre ist sind war wäre möchte will hätte brauche kann könnte "
            "gegen nächsten nächste jeden punkt minus plus sehr noch"
        ),
        leads=_phrases(
            "ich heiße | mein name ist | meine nummer ist | ich hätte gern | ich hätte gerne | "
            "ich würde gern | ich würde gerne | haben sie | können sie mir sagen | wie viel | "
            "wie viele | halb | viertel vor | viertel nach | meine nummer | mein name | moment"
        ),
        fillers=_set("äh ähm öh hm hmm also na naja tja eh ehm"),
        whole=_phrases("das ist | ja das ist | ich kann | ich will"),
    ),
    "es": Trailing(
        links=_set(
            "y e o u pero porque si cuando que el la los las un una unos unas a al en de del con para "
            "por sin sobre desde hasta entre hacia mi su nuestro nuestra es son era soy quiero quisiera "
            "necesito querría tengo puedo más próximo próxima cada punto arroba muy"
        ),
        leads=_phrases(
            "me llamo | mi nombre es | mi número es | mi teléfono es | me gustaría | a las | a la | "
            "mi número | mi nombre | cuánto cuesta el | cuánto cuesta la | puede decirme | el próximo | "
            "déjeme ver | a ver"
        ),
        fillers=_set("eh em este esto pues mmm hmm bueno eeh ehm"),
    ),
    "he": Trailing(
        links=_set(
            "ו או אבל כי אם כש של את עם על אל מ ב ל ה בין עד אחרי לפני בערך ליד אני שלי זה הוא היא רוצה "
            "צריך צריכה רציתי אפשר גם יש עוד כל נקודה שטרודל רחוב בשעה ביום"
        ),
        leads=_phrases(
            "קוראים לי | השם שלי | שמי | המספר שלי | הטלפון שלי | אני רוצה | הייתי רוצה | כמה עולה | "
            "רגע | תן לי לחשוב | המספר הוא"
        ),
        fillers=_set("אה אממ אהמ המ הממ טוב נו כאילו"),
    ),
    "ar": Trailing(
        links=_set(
            "و أو او لكن لأن إذا اذا عندما أن ان في من إلى الى على عن مع بين حتى بعد قبل حوالي هو هي "
            "أريد اريد أحتاج احتاج عندي ممكن ال كل يوم الساعة رقمي اسمي نقطة شارع بدي عايز عاوز"
        ),
        leads=_phrases("اسمي هو | رقمي هو | رقم هاتفي | أود أن | كم سعر | لحظة | دعني أفكر | رقم تليفوني"),
        fillers=_set("اه آه امم ام يعني طيب همم إم"),
    ),
}
"""By the first two letters of the language; a language of no table is read with the English one."""


def trailing(code: str) -> Trailing:
    """The table for `ru`, `ru-RU`, …"""
    return TRAILING.get(code.split("-")[0].lower(), TRAILING["en"])

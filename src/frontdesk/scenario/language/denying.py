"""Words with which callers say that something is not so: "no pain, just a check-up", "ничего не болит".

Five lists for each language, of whole words or of how a word begins (`schlaf*`):

- `deny`: deny what follows them, over words of `between` only
- `adjective`: what may stand between a bare "no" and its noun; in other languages `between` serves
- `between`: words that leave the denial in force ("I haven't *got any* pain")
- `tail`: what may follow a denial that comes after what it denies ("Schmerzen habe ich keine")
- `never`: those of `deny` that speak of all the time before; `so`, as a pattern over the clause: how bad it
  is, which makes the worst pain of "I have never had pain like this"
- `other`: what is denied instead of the next word: bearing it, sleeping from it, knowing why ("I can't stand
  the pain"), or only how much there is of it ("never such pain")
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from frontdesk.scenario.language.lexicon import fold

Words = tuple[frozenset[str], tuple[str, ...]]
"""Whole words, and beginnings of words."""


@dataclass(frozen=True, slots=True)
class Denying:
    """A language's lists: whole words, and beginnings of words."""

    deny: Words
    noun_only: Words
    adjective: Words
    between: Words
    tail: Words
    other: Words
    only: Words
    never: Words
    so: re.Pattern[str]


WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "deny": (
            "not never nothing nobody none neither nor without hardly barely cannot don't doesn't didn't "
            "isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't can't couldn't dont doesnt "
            "didnt isnt arent wasnt havent hasnt cant no"
        ),
        "noun_only": "no",
        "adjective": (
            "longer real more big bad major serious severe acute strong sharp other sign trace kind sort "
            "of chest tooth head jaw back neck stomach throat ear actual significant obvious particular"
        ),
        "between": (
            "have has had having got feel felt feeling any a an the real really actually in at "
            "all much my his her is are was were be been being it it's i he she they we there sort "
            "kind of even currently now too very big bad severe serious strong acute sharp more longer "
            "single one that particularly especially experiencing chest tooth head jaw back neck stomach "
            "throat ear usually exactly suffering"
        ),
        "tail": "have there at all a an problem issue anymore any more luckily thankfully",
        "other": (
            "stand bear* endur* tolerat* handl* cop* sleep* slept eat* chew* swallow* work* liv* stop* "
            "help* know* sure understand* why relief such worse worst ever end"
        ),
        "only": "only just merely simply",
        "never": "never",
        "so": (
            "like (?:this|that|it)|so(?! far)|such|(?:this|that) (?:bad|badly|much|strong|severe|intense)"
            "|worse|as (?:bad|badly|much|now)|before"
        ),
    },
    "de": {
        "deny": (
            "nicht nichts nie niemals ohne weder keinerlei kaum niemand kein keine keinen keiner keinem "
            "keines"
        ),
        "between": (
            "habe hab haben hat hast hatte ich er sie wir es ist sind war überhaupt gar zum glück mehr "
            "akute akuten große großen starke starken richtige richtigen wirklich eigentlich besonders die "
            "der das den dem ein eine einen mir ihm ihr uns auch irgendwelche jetzt gerade derzeit "
            "momentan arg sehr dass an irgendwie leide unter noch tut tun art von spüre so"
        ),
        "tail": "mehr überhaupt gar auch zum glück im moment momentan derzeit gerade so wirklich",
        "other": (
            "halt* aushalt* auszuhalten ertrag* schlaf* ess* kau* arbeit* hilft helf* weiß wissen warum "
            "wieso vor wegen los aufhör* nachlass* will wollen solch* derart* schlimmer verstehe ende "
            "kriege"
        ),
        "only": "nur bloß lediglich allein",
        "never": "nie niemals",
        "so": "so|solch[^ ]*|derart[^ ]*|dermaßen|vorher|zuvor",
    },
    "es": {
        "deny": "no nunca jamás sin nada ni tampoco ningún ninguna ninguno nadie apenas",
        "between": (
            "me te le nos les se tengo tiene tenemos hay había siento siente está están estoy es son ha "
            "han he tenido de ningún ninguna nada ya mucho mucha muy el la los las un una que mi su ni "
            "nada tipo clase en realidad ahora mismo por suerte sufro"
        ),
        "tail": "tengo tiene hay siento ninguno ninguna ningún ya me nada ahora gracias a dios",
        "other": (
            "puedo podemos puede aguant* soport* dorm* comer comiendo mastic* trabaj* quit* par* dej* sé "
            "sabe vivir tanto tanta tan semejante igual peor alivi* calma* quiero"
        ),
        "only": "solo sólo solamente únicamente",
        "never": "nunca jamás",
        "so": "así|tanto|tanta|tan|semejante|igual|como (?:este|esta|ahora)|antes",
    },
    "ru": {
        "deny": "не нет без ничего ни никогда нету никакой никакая никаких никакого никакие ничто никто едва",
        "between": (
            "сильно особо особенно совсем вообще очень у меня него нее нас ребенка больше уже пока то "
            "чтобы зуб зубы было были была никакой никаких никакого ничего есть острой сильной чувствую "
            "ощущаю не мне сейчас абсолютно даже"
        ),
        "tail": (
            "было бывает есть у меня него нее нас вообще совсем чувствую ощущаю испытываю беспокоит "
            "никакой никаких нет не сейчас уже больше слава богу"
        ),
        "other": (
            "могу можем может терп* вынос* выношу спать сплю спит помог* проход* отпуска* стиха* переста* "
            "жевать ем работать знаю почему от такой такая такую такого сил конца вытерп* выдерж* дает "
            "сниж* утиха* хуже"
        ),
        "only": "только просто лишь",
        "never": "никогда",
        "so": "так|так(?:ой|ая|ую|ого|ое|ие|их)|настолько|раньше|прежде",
    },
    "ar": {
        "deny": (
            "لا ما ليس ليست لست مش مو مب بدون بلا دون مفيش مافيش مافي مافيه ماكو ماعندي معنديش ماعنديش ولا لم"
        ),
        "between": (
            "عندي عندنا عنده عندها يوجد هناك هنالك في فيه أي اي بأي باي أشعر اشعر أحس احس حاس شي اصلا أبدا "
            "ابدا لدي لدينا له لها أعاني اعاني من معي أنا انا كتير كثير هو هي عاد يعد"
        ),
        "tail": "عندي عندنا في فيه يوجد أبدا ابدا لدي معي شي الحمد لله أي اي",
        "other": (
            "أتحمل اتحمل تحمل أستحمل استحمل قادر قادرة أقدر اقدر بقدر أستطيع استطيع أنام انام يتوقف يروح "
            "بيروح يطاق أعرف اعرف أدري ادري ليش لماذا مثل يخف يهدأ يسكن"
        ),
        "only": "فقط بس مجرد",
        "never": "عمري عمره عمرها",
        "so": "هيك|كده|كدا|كذا|هكذا|هالقد|مثل|زي|قبل|بهالشكل|بهذا الشكل|لهالدرجة",
    },
    "he": {
        "deny": "לא אין בלי ללא שום אינני אינו אינה איני מבלי אף ולא",
        "between": (
            "לי לו לה לנו לכם להם שום כל ממש כך זה מרגיש מרגישה סובל סובלת יש היה היו היתה עכשיו כרגע בכלל "
            "יותר אני הוא היא ב מ של סוג לא"
        ),
        "tail": "לי לו לה לנו בכלל שום תודה לאל ברוך השם כרגע עכשיו יותר",
        "other": (
            "יכול יכולה יכולים מסוגל מסוגלת לסבול עומד עומדת ישן ישנה ישנתי עוזר עוזרת מפסיק עובר עוברים "
            "יודע יודעת למה מרוב בגלל כזה כזאת כאלה כוח הזה"
        ),
        "only": "רק סתם",
        "never": "מעולם אף פעם בחיים",
        "so": "כזה|כזאת|כזו|כאלה|ככה|כל כך|כך|קודם",
    },
}
"""Written from how patients, guests and customers talk; `tests/scenario/test_denying.py` has sentences for
both sides of it."""


@lru_cache(maxsize=8)
def denying(code: str) -> Denying:
    """The lists of a language, the English ones for one that has none."""
    table = WORDS.get(code, WORDS["en"])
    lists = {kind: listed(table.get(kind, "")) for kind in Denying.__slots__ if kind != "so"}
    return Denying(**lists, so=re.compile(f"(?:^| )(?:{fold(table['so'])})(?: |$)"))


def listed(text: str) -> Words:
    """The words of `text`, and the beginnings of words (`schlaf*`)."""
    words = [fold(word) for word in text.split()]
    whole = frozenset(word for word in words if not word.endswith("*"))
    return whole, tuple(word[:-1] for word in words if word.endswith("*"))


def is_one(word: str, among: Words) -> bool:
    """Whether a folded word is one of them."""
    return word in among[0] or (bool(among[1]) and word.startswith(among[1]))

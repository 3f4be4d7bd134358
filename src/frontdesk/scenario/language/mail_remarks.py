"""What people say about an e-mail address while they say it, by language.

- joined: how it is written, which changes nothing ("all one word", "alles klein")
- spelt: "with" before letters of the word just said; unspelt: "without"; article: what may stand between
- marks: what a word is without ("sin acento"); tail: where the letters stand ("at the end")
- like: "like the colour"; again: words that take back what was said before them; which: one of several
  mailboxes ("the work one"), before the address, after a word of `the`; twice: before a letter
- middle: where a sign stands that is said after both words
"""

from __future__ import annotations

MAIL_REMARKS: dict[str, dict[str, str]] = {
    "en": {
        "middle": "in between | between them | in the middle | between the two",
        "the": "the | my | it's the | it's my | on the",
        "twice": "double | two",
        "joined": (
            "that's all one word | it's all one word | all one word | as one word | that's one word "
            "| one word | all together | no spaces | no space | without spaces | all in lower case "
            "| all lower case | in lower case | lower case | all lowercase | lowercase "
            "| in small letters | all small letters | all small | no capitals | no gaps "
            "| just as it sounds | as it sounds | exactly as it sounds | all joined up "
            "| all joined together | spelled normally | spelt normally | the usual spelling | in full "
            "| written out | and the number | followed by | and then | and then the number "
            "| then the number | then | in figures | in numbers | as a number | the number"
        ),
        "spelt": (
            "with a | with an | with the | with one | with two | with | spelt with a | spelled with a | has a"
        ),
        "unspelt": "without a | without an | without the | without | no | minus the | but no",
        "article": "a | an | double | capital | letter | and | the letter",
        "marks": "apostrophe | accent | hyphen | dot | dots | dash | space | spaces | umlaut | underscore",
        "tail": "at the end | at the start | at the beginning | in the middle | at the front | on the end",
        "like": "like the | like a | like | as in the | as in",
        "again": (
            "no sorry | sorry no | no wait | wait no | oh no | no i mean | i mean | i meant | sorry | no "
            "| hang on | correction | rather"
        ),
        "which": "work | private | personal | business | office | home | old | new | other | main | usual",
    },
    "de": {
        "middle": "dazwischen | in der mitte",
        "the": "die | meine | der | das | an die | unsere",
        "twice": "doppel | doppeltem | zwei | doppelt",
        "joined": (
            "das ist alles zusammengeschrieben | alles zusammengeschrieben | alles zusammen "
            "| zusammengeschrieben | zusammen geschrieben | alles in einem wort | in einem wort "
            "| ein wort | alles ein wort | alles klein geschrieben | alles kleingeschrieben "
            "| alles klein | kleingeschrieben | klein geschrieben | ohne leerzeichen "
            "| alles kleinbuchstaben | in kleinbuchstaben | ganz normal geschrieben | ganz normal "
            "| wie mans spricht | wie man es spricht | so wie man es spricht | als zahl | in ziffern "
            "| als ziffer | als ziffern | ausgeschrieben | und die zahl | und dann | und dann die "
            "| und dann ne | und dann eine | dann ne | dann eine | und die nummer | gefolgt von | dann "
            "| die zahl | alles aneinander | aneinander"
        ),
        "spelt": "geschrieben mit | mit einem | mit zwei | mit | schreibt sich mit | hinten mit | vorne mit",
        "unspelt": "ohne ein | ohne | aber ohne | ohne das | kein",
        "article": "ein | einem | doppel | doppeltem | großem | kleinem | und | dem",
        "marks": "umlaut | umlaute | akzent | bindestrich | punkt | strich | leerzeichen | apostroph",
        "tail": "am ende | am anfang | in der mitte | vorne | hinten | am schluss",
        "like": "wie in | wie die | wie der | wie das | wie bei | wie",
        "again": (
            "nein moment | ach nein | äh nein | nein äh | nein warten sie | nein entschuldigung "
            "| ich meine | quatsch | ach quatsch | entschuldigung | sorry | nein | nee | halt nein "
            "| moment nein | falsch | ich meinte"
        ),
        "which": (
            "geschäftliche | geschäftlich | private | privat | dienstliche | dienstlich | berufliche "
            "| neue | alte"
        ),
    },
    "es": {
        "middle": "en medio | entre medias | por medio",
        "the": "el | la | mi | del | de | el del | el de la | la del",
        "twice": "doble | dos | doble",
        "joined": (
            "todo junto | todo pegado | todo seguido | en una palabra | una sola palabra "
            "| todo en minúsculas | todo en minúscula | en minúsculas | en minúscula | todo minúsculas "
            "| sin espacios | junto | pegado | tal como suena | tal cual suena | como suena | tal cual "
            "| en número | en números | con números | en cifra | todo minúscula | y el número "
            "| seguido de | y luego el | y luego | luego el | luego"
        ),
        "spelt": "escrito con | se escribe con | con una | con dos | con la | con",
        "unspelt": "sin la | sin | pero sin | sin una",
        "article": "una | doble | la | letra | y | el",
        "marks": "acento | acentos | tilde | tildes | guion | punto | espacio | diéresis | eñe",
        "tail": "al final | al principio | en medio | al comienzo",
        "like": "como el | como la | como los | como las | como de | como",
        "again": (
            "no perdón | perdón no | no espere | ay no | no no | quiero decir | perdón | digo | no "
            "| perdona | corrijo"
        ),
        "which": "trabajo | personal | empresa | nuevo | antiguo | particular | oficina",
    },
    "ru": {
        "middle": "между ними | посередине",
        "the": "моя | мой | на | это | мою",
        "twice": "двойное | двойную | двумя | две | двойной",
        "joined": (
            "все одним словом | одним словом | в одно слово | все слитно | слитно | все вместе "
            "| без пробелов | все маленькими буквами | маленькими буквами | все маленькими "
            "| строчными буквами | все строчными | строчными | с маленькой буквы | с маленькой "
            "| латиницей | английскими буквами | по-английски | латинскими буквами | как слышится "
            "| как пишется | цифрами | цифрой | и цифра | и цифры | потом | затем | дальше | и потом | в одно"
        ),
        "spelt": "пишется через | через букву | через | с буквой | с двумя | с одной",
        "unspelt": "без буквы | без | только без",
        "article": "двойное | двойную | две | и | букву",
        "marks": "точки | дефиса | тире | пробела | мягкого знака | подчеркивания",
        "tail": "на конце | в конце | в начале | в середине",
        "like": "как в слове | как",
        "again": (
            "ой нет | нет нет | нет простите | простите | извините | точнее | вернее | то есть | нет | ой"
        ),
        "which": "рабочая | рабочий | личная | личный | домашняя | старая | новая | рабочую | личную",
    },
    "ar": {
        "middle": "بينهم | بالنص",
        "the": "ايميل | حق | تبع",
        "twice": "دبل",
        "joined": (
            "كله كلمة واحدة | كلها كلمة واحدة | كلمة واحدة | كلها متصلة | كله متصل | متصلة | متصل "
            "| بدون مسافات | بدون فراغات | حروف صغيرة | بحروف صغيرة | كلها سمول | كله سمول | كلها صغيرة "
            "| سمول | مع بعض | كله مع بعض | بعدين | وبعدين | والرقم | بالأرقام | أرقام"
        ),
        "spelt": "بحرف | مع حرف",
        "unspelt": "بدون | من غير | بدون حرف",
        "article": "حرف | ال",
        "marks": "نقطة | شرطة | همزة | مسافة",
        "tail": "في الآخر | بالآخر | في الأول",
        "like": "زي | مثل",
        "again": "لا عفوا | عفوا | لا قصدي | قصدي | لا لا | لا | أقصد",
        "which": "الشغل | الشخصي | القديم | الجديد",
    },
    "he": {
        "middle": "באמצע | ביניהם",
        "the": "של | המייל של | של ה",
        "twice": "כפול | שתי",
        "joined": (
            "הכל מילה אחת | הכל במילה אחת | במילה אחת | מילה אחת | הכל ביחד | הכל צמוד | הכל מחובר "
            "| צמוד | מחובר | בלי רווחים | ללא רווחים | באותיות קטנות | אותיות קטנות "
            "| הכל באותיות קטנות | ביחד | ואז | והמספר | אחר כך | במספרים | בספרות"
        ),
        "spelt": "עם האות | עם שתי | עם",
        "unspelt": "בלי | ללא",
        "article": "האות | כפול",
        "marks": "נקודה | מקף | רווח | אפוסטרוף",
        "tail": "בסוף | בהתחלה | באמצע",
        "like": "כמו ב | כמו",
        "again": "לא סליחה | סליחה לא | לא רגע | רגע לא | סליחה | כלומר | בעצם | לא | טעות",
        "which": "עבודה | העבודה | פרטי | הפרטי | הישן | החדש",
    },
}

CLUSTERS = "ph|th|dt|ck|ll|ss|tt|nn|mm|rr|pp|ff|sch|ch|ie|ei|ai|ae|oe|ue|ay|ey|tz|cc|zz|gh|sz|rz|cz|sh|ts"
"""Letters that are said together as one sound after a "with"."""

ALIKE = (
    *(
        ("c", "k", "ck", "ch", "q"),
        ("f", "v", "ph", "ff"),
        ("i", "y", "ie", "j"),
        ("s", "z", "ss", "c", "sz"),
    ),
    *(("ai", "ei", "ay", "ey"), ("t", "th", "dt", "tt", "d"), ("w", "v"), ("g", "j", "gu"), ("b", "v", "p")),
    *(
        ("ue", "u"),
        ("oe", "o"),
        ("ae", "a", "e"),
        ("l", "ll"),
        ("n", "nn", "m"),
        ("m", "mm"),
        ("r", "rr", "rh"),
    ),
    *(("и", "е"), ("о", "а"), ("п", "б"), ("с", "з"), ("т", "д"), ("н", "нн"), ("л", "лл"), ("э", "е")),
    *(("p", "pp"), ("x", "ks", "cs", "chs", "j"), ("g", "gg", "gh"), ("h", "j", "g"), ("ll", "y", "j")),
)
"""Letters that sound alike: "Karl with a C" is Carl."""

"""Words that set one value against another, by language: "eleven, not ten", "nicht Müller, sondern Möller".

- denies: stands before what is not meant, between two values or before the first of them
- wrong: stands after what is not meant, at the end
- but: after what is not meant, begins what is meant instead
"""

from __future__ import annotations

from collections.abc import Mapping

CONTRASTS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "denies": (
            "not | no not | and not | but not | it's not | it is not | that's not | it isn't | isn't "
            "| is not | ain't | instead of | rather than | as opposed to | in place of | definitely not "
            "| certainly not"
        ),
        "but": "but | it's | it is | rather | i said | i meant | should be | it should be",
        "wrong": (
            "is wrong | are wrong | was wrong | isn't right "
            "| is not right | is incorrect | isn't correct | is not correct | is a mistake"
        ),
    },
    "ru": {
        "denies": "не | а не | и не | но не | это не | вместо | никак не | вовсе не | а вовсе не | нет не",
        "but": "а | но | это | именно",
        "wrong": (
            "неверно | неправильно | это неверно | это неправильно "
            "| не верно | не правильно | не подходит | ошибка | это ошибка"
        ),
    },
    "de": {
        "denies": (
            "nicht | nein nicht | und nicht | aber nicht | ned | net | nich | und ned | und net | statt "
            "| anstatt | anstelle von | an stelle von | kein | keine | keinen | und kein | und keine "
            "| es ist nicht | ist nicht"
        ),
        "but": "sondern | aber | es ist | es sind | ich sagte | ich meinte",
        "wrong": (
            "ist falsch | sind falsch | war falsch | stimmt nicht "
            "| stimmen nicht | stimmt so nicht | ist nicht richtig | ist verkehrt | passt nicht"
        ),
    },
    "es": {
        "denies": (
            "no | y no | pero no | que no | no es | no son | y no es | en vez de | en lugar de "
            "| en vez del | en lugar del"
        ),
        "but": "sino | sino que | pero | es | son | dije | quise decir",
        "wrong": (
            "está mal | están mal | no es correcto | no es correcta "
            "| no está bien | es incorrecto | es un error | no"
        ),
    },
    "ar": {
        "denies": (
            "ليس | وليس | ليست | وليست | مش | ومش | مو | ومو | مب | ومب | مهو | موب | مالها | لا | ولا "
            "| بدل | بدال | بدلا من | بدلاً من | عوض | بدل ما"
        ),
        "but": "بل | إنما | انما | لكن | بس | هو | هي | قلت",
        "wrong": "خطأ | غلط | غير صحيح | غير صحيحة | ليس صحيحا | ليست صحيحة | مش صح | مو صح | مب صح",
    },
    "he": {
        "denies": "לא | ולא | זה לא | וזה לא | במקום | ואין | אבל לא | ובטח לא",
        "but": "אלא | כי אם | אבל | זה | אמרתי | התכוונתי",
        "wrong": "לא נכון | זה לא נכון | טעות | זה טעות | זו טעות | שגוי | לא מתאים",
    },
}

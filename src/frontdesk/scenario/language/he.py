"""Hebrew words and what they mean, as people say them on the phone: both genders, with attached prefixes.

Phrases are written as they are said; `Prefixes.cut_phrases` takes them apart as a caller's words are.
"""

from __future__ import annotations

from frontdesk.scenario.language.bygone import with_bygone
from frontdesk.scenario.language.hebrew import Prefixes, latin, plain, stem
from frontdesk.scenario.language.hebrew_numbers import (
    HOURS,
    MONTHS,
    MONTHS_BY_NUMBER,
    ORDINALS,
    UNIT_WORDS,
    for_people,
    numbers,
    spread,
    together,
    units,
    weekdays,
)
from frontdesk.scenario.language.hebrew_talk import NAMING, TALK
from frontdesk.scenario.language.hebrew_values import CURRENCIES, VALUES
from frontdesk.scenario.language.lexicon import (
    AFTERNOON,
    EVENING,
    MONTH,
    MORNING,
    NIGHT,
    NOONTIME,
    WEEK,
    Language,
    listed,
    phrases,
)
from frontdesk.scenario.language.people import PEOPLE
from frontdesk.scenario.language.prices import PRICES

PARTS = {
    "בוקר | בבוקר | הבוקר | מוקדם בבוקר | בשעות הבוקר | לפני הצהריים | לפני צהריים | לפנות בוקר": MORNING,
    "צהריים | בצהריים | הצהריים | בצהרי היום | בשעות הצהריים": NOONTIME,
    "אחר הצהריים | אחרי הצהריים | אחר צהריים | אחרי צהריים | בשעות אחר הצהריים | אחה צ | אחהצ": AFTERNOON,
    "בשעות אחרי הצהריים | בשעה אחר הצהריים": AFTERNOON,
    "ערב | בערב | הערב | בשעות הערב | לפנות ערב | לקראת ערב | בערב שבת": EVENING,
    "לילה | בלילה | הלילה | באמצע הלילה | בשעות הלילה | אחרי חצות": NIGHT,
}
RELATIVE = {
    "היום": 0,
    "עוד היום": 0,
    "הערב": 0,
    "הבוקר": 0,
    "הלילה": 0,
    "עכשיו": 0,
    "כרגע": 0,
    "מחר": 1,
    "יום מחר": 1,
    "מחרתיים": 2,
    "יום אחרי מחר": 2,
    "אחרי מחר": 2,
}
PERSONS = (
    "הורים | בנים | בנות | אנשים | איש | אדם | בני אדם | נפשות | סועדים | סועד | אורחים | אורח "
    "| מוזמנים | מבוגרים | מבוגר | ילדים | ילד | ילדה | ילדות | חברים | חברות | נוסעים | משתתפים "
    "| מקומות | כיסאות | תינוק | תינוקות | גברים | נשים | בחורים | בחורות | קולגות | עובדים | משתתפות "
    "| אורחות | בוגרים | פעוטות | סועדות"
)
THE_PERSONS = " | ".join(f"ה{noun}" for noun in phrases(PERSONS) if noun != "איש")
COMPANIONS = (
    "אשתי | בעלי | חבר | חברה | חבר שלי | חברה שלי | בן הזוג | בת הזוג | בן זוגי | בת זוגי "
    "| בן הזוג שלי | בת הזוג שלי | בן זוג | בת זוג | אמא | אבא | אמא שלי | אבא שלי | אחי | אחותי "
    "| הבן שלי | הבת שלי | בני | בתי | השותף | השותפה | השותף שלי | הקולגה | האישה | הבעל | ילד | ילדה "
    "| תינוק | התינוק | הילד | הילדה | סבתא | סבא | ההורה | חמותי | השותפה שלי | הילד שלי | הילדה שלי"
)
BASES = (
    *(*numbers(), *spread(ORDINALS), *spread(MONTHS), *units(), *spread(UNIT_WORDS)),
    *listed("מאות אלף אלפים אלפיים מיליון חצי רבע שלושת רבעי דקה יום"),
    *listed(
        "שבת בוקר צהריים ערב לילה חצות מוצ מוצש מחר מחרתיים שנינו שתינו שלושתנו ארבעתנו חמשתנו זוג מוצאי"
    ),
    *(word for noun in phrases(f"{PERSONS} | {COMPANIONS}") for word in noun.split()[:1]),
    *CURRENCIES,
    *listed("היום הערב הבוקר הלילה אפריל נקודה מקף אני אנחנו רחוב שדרות"),
)
WHOLE = listed("משנה לשנות שבוע מבוגר מבוגרים מבני לבני בבת הבן הבת האישה הבעל מהמם שאני ואנחנו כחבר")
"""Words that only look as if they had a prefix, and some that other tables have in one."""

PREFIXES = Prefixes((base for base in BASES if base not in ("בן", "בת", "בני", "בתי")), WHOLE)

_NEXT = "הבא | הבאה | הבאים"
_THIS = "הקרוב | הקרובה | הזה | הזאת | הזו | הקרובים"

KINDS: dict[str, dict[str, int] | str] = (
    PEOPLE["he"]
    | PRICES["he"]
    | TALK
    | NAMING
    | VALUES
    | {
        "num": numbers() | for_people(),
        "hour": HOURS,
        "pair": {"זוג": 2, "זוג אחד": 2, "תריסר": 12, "חצי תריסר": 6},
        "people": together()
        | for_people()
        | {"שני זוגות": 4, "שלושה זוגות": 6, "ארבעה זוגות": 8}
        | {"אנחנו זוג": 2, "לזוג": 2, "זוג הורים": 2, "זוג מבוגרים": 2, "רק שנינו": 2},
        "ord": spread(ORDINALS),
        "hundred": "מאות",
        "thousand": {"אלף": 1000, "אלפים": 1000, "אלפיים": 2000, "אלפים שקל": 1000} | {"אלף אחד": 1000},
        "million": {"מיליון": 1_000_000, "מיליונים": 1_000_000},
        "double": {"כפול": 2, "דאבל": 2, "פעמיים": 2, "שתי פעמים": 2, "שלוש פעמים": 3, "טריפל": 3},
        "the": "ה | לחודש | בחודש | החודש | בתאריך | תאריך",
        "day_mark": "לחודש | בחודש | החודש",
        "month_rel": {"לחודש הבא": 1, "בחודש הבא": 1, "החודש הבא": 1, "לחודש הזה": 0, "החודש הזה": 0},
        "month_ord": MONTHS_BY_NUMBER,
        "month_of": MONTHS_BY_NUMBER,
        "and": "ו | ועוד | וגם | פלוס",
        "num_and": "ו",
        "and_minutes": "ו",
        "less_minutes": "פחות",
        "of": "ב | ל | של | חודש | בחודש | לחודש",
        "weekday": weekdays() | {word: (n + 5) % 7 for word, n in MONTHS_BY_NUMBER.items() if n <= 6},
        "month": spread(MONTHS),
        "rel": RELATIVE,
        "part": {phrase: part for text, part in PARTS.items() for phrase in phrases(text)}
        | {"מוצאי שבת": EVENING, "מוצ ש": EVENING, "מוצש": EVENING, "ערב שבת": EVENING},
        "moment": {
            "חצות": 0,
            "בחצות": 0,
            "חצות הלילה": 0,
            "בחצות הלילה": 0,
            "בצהריים": 720,
            "בצהרי היום": 720,
            "צהריים": 720,
        },
        "half": "חצי",
        "quarter": "רבע",
        "past": "אחרי",
        "to": "ל",
        "oclock": "בדיוק | בול",
        "at": (
            "ב | בשעה | שעה | בסביבות | בסביבות השעה | סביב | בערך ב | בערך בשעה | לקראת | לכיוון "
            "| יותר לכיוון | אחרי | עד | לפני | מ | אחרי השעה | לא לפני | החל מ | החל מהשעה | משעה "
            "| מהשעה | כ | באזור | באזור השעה | השעה"
        ),
        "on": "ב | ה | בתאריך",
        "on_day": "ה",
        "from": "מ | אחרי",
        "in": "בעוד | עוד | תוך | בתוך | כעבור | בעוד כ",
        "unit": units(),
        "time_is": "השעה | שעה",
        "this": _THIS,
        "next": f"{_NEXT} | לא הזה הבא | לא הקרוב הבא",
        "sums_up": "אז | סך הכל | ביחד",
        "last": "האחרון | האחרונה",
        "next_week": dict.fromkeys(
            phrases("שבוע הבא | בשבוע הבא | השבוע הבא | של שבוע הבא | של השבוע הבא | לשבוע הבא"), 1
        )
        | {"בעוד שבועיים ביום": 2},
        "next_year": "בשנה הבאה | שנה הבאה | של שנה הבאה | של השנה הבאה",
        "holiday": {
            "סילבסטר": 1231,
            "הסילבסטר": 1231,
            "ערב השנה החדשה": 1231,
            "חג המולד": 1225,
            "כריסמס": 1225,
        },
        "sym": {
            "שטרודל": ord("@"),
            "כרוכית": ord("@"),
            "אט": ord("@"),
            "שטרודול": ord("@"),
            "נקודה": ord("."),
            "דוט": ord("."),
            "קו תחתון": ord("_"),
            "קו תחתי": ord("_"),
            "אנדרסקור": ord("_"),
            "מקף תחתון": ord("_"),
            "מקף": ord("-"),
            "קו מפריד": ord("-"),
            "קו אמצעי": ord("-"),
            "מינוס": ord("-"),
            "פלוס": ord("+"),
        },
        "plus": "פלוס",
        "provider": (
            "ג'י מייל | גי מייל | ג מייל | הוט מייל | אאוט לוק | איי קלאוד | אי קלאוד | איי אל | אי אל"
        ),
        "email_is": (
            "הכתובת היא | כתובת המייל היא | המייל הוא | המייל זה | המייל שלי הוא | המייל שלי זה "
            "| האימייל הוא | מייל | המייל | המייל שלי | אימייל | האימייל | האימייל שלי | אימייל שלי "
            "| דואר אלקטרוני | דוא ל | דואל | כתובת | הכתובת | כתובת המייל | כתובת מייל | הכתובת שלי "
            "| שלי | זה | הוא | היא | הדואר האלקטרוני שלי | תרשום | תרשמי | תרשמו | תכתוב | תכתבי "
            "| תכתבו | ב | אז | את | אני | מיילים | לשלוח ל | תשלחו ל | אל | כותבים | נרשם | בבקשה "
            "| גם"
        ),
        "number_is": (
            "מספר | המספר | המספר שלי | מספר הטלפון | מספר הטלפון שלי | טלפון | הטלפון | הטלפון שלי "
            "| נייד | הנייד | הנייד שלי | פלאפון | הפלאפון שלי | סלולרי | תתקשרו ל | תתקשרו אלי "
            "| אפשר להשיג אותי ב | בטלפון | בנייד | במספר | מספר נייד | מספר טלפון | הסלולרי שלי "
            "| תחזרו אלי ל"
        ),
        "self": "אני | רק אני | אני לבד | לבד | אני לבדי | לבדי | רק בשבילי | רק אני לבד | אני עצמי",
        "companion": COMPANIONS,
        "with": "עם | ביחד עם | יחד עם | פלוס | ועוד",
        "persons": f"{PERSONS} | {THE_PERSONS}",
        "party": (
            "אנחנו | אנחנו נהיה | נהיה | נגיע | יהיו | נהיה בסך הכל | בסך הכל | סך הכל | שולחן ל "
            "| לשולחן של | שולחן של | מקום ל | מקומות ל | הזמנה ל | קבוצה של | עבור | בערך | רק "
            "| אנחנו רק | נבוא | אנחנו בערך | בשביל | להזמין ל | הזמנת מקום ל"
        ),
        "till": "עד | ועד | ל | עד ל",
        "weekend": "סוף השבוע | בסוף השבוע | סופש | סוף שבוע | בסופש",
        "vague_unit": {"החודש הבא": MONTH, "בחודש הבא": MONTH, "חודש הבא": MONTH}
        | {"בשבועות הקרובים": WEEK, "בשבוע הקרוב": WEEK, "השבוע": WEEK},
    }
)

LIGHT = frozenset(
    listed(
        "ו ה ב ל כ מ ש את של על עם אל לי לנו אני אנחנו זה זאת יש גם רק אם או כי לכם שלי שלכם בבקשה רוצה אפשר "
        "צריך צריכה"
    )
)
PROVIDERS = {
    "ג'ימייל": "gmail",
    "ג'מייל": "gmail",
    "גימייל": "gmail",
    "גמייל": "gmail",
    "ג'ימיל": "gmail",
    "ג'י מייל": "gmail",
    "גי מייל": "gmail",
    "ג מייל": "gmail",
    "הוטמייל": "hotmail",
    "הוטמיל": "hotmail",
    "הוט מייל": "hotmail",
    "אאוטלוק": "outlook",
    "אווטלוק": "outlook",
    "אוטלוק": "outlook",
    "אאוט לוק": "outlook",
    "יאהו": "yahoo",
    "יאהוו": "yahoo",
    "וואלה": "walla",
    "ואלה": "walla",
    "אייקלאוד": "icloud",
    "איי קלאוד": "icloud",
    "אי קלאוד": "icloud",
    "נטוויזיון": "netvision",
    "נטויזיון": "netvision",
    "בזקינט": "bezeqint",
    "פרוטון": "proton",
    "קום": "com",
    "קו": "co",
    "נט": "net",
    "אורג": "org",
    "איל": "il",
    "אי אל": "il",
    "איי אל": "il",
    "יו קיי": "uk",
    "ביז": "biz",
    "אינפו": "info",
    "איי או": "io",
}

HEBREW = Language(
    code="he",
    kinds=PREFIXES.cut_phrases(with_bygone("he", KINDS)),
    stem=stem,
    light=LIGHT,
    providers=PROVIDERS,
    region="IL",
    spell=latin,
    plain=plain,
    week_begins=6,
    unlike=frozenset(
        listed(
            "לקבוע קבוע קבעתי נקבע תקבע תקבעי תקבעו אפשר בבקשה חודש חודשיים שבוע שבועיים יומיים שנה שנתיים"
        )
    ),
    cut=PREFIXES.cut,
)
